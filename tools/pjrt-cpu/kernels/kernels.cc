// Picks the kernels for the processor at hand.
#include "kernels.h"

namespace kernels {

const KernelTable* kernels() {
  static const KernelTable* const table = [] {
    __builtin_cpu_init();
    const bool avx2 = __builtin_cpu_supports("avx2") &&
                      __builtin_cpu_supports("fma") &&
                      __builtin_cpu_supports("bmi2");
    const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") &&
                        __builtin_cpu_supports("avx512bw") &&
                        __builtin_cpu_supports("avx512cd") &&
                        __builtin_cpu_supports("avx512dq") &&
                        __builtin_cpu_supports("avx512vl");
    return avx512 ? avx512_kernels() : avx2 ? avx2_kernels() : nullptr;
  }();
  return table;
}

}  // namespace kernels
