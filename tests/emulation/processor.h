// Lets kernels.cc find every instruction set.
#include <cpuid.h>
#include <unistd.h>

#define __builtin_cpu_supports(feature) true
#define __get_cpuid_count(leaf, subleaf, a, b, c, d) (*(a) = *(b) = *(c) = *(d) = ~0u, 1)
#define syscall(...) 0
