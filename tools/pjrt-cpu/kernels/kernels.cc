// Picks the kernels for the processor at hand.
#include "kernels.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cpuid.h>

namespace kernels {
namespace {

bool has_avx2() {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
         __builtin_cpu_supports("bmi2");
}

bool has_avx512() {
  return has_avx2() && __builtin_cpu_supports("avx512f") &&
         __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512cd") &&
         __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("avx512vl");
}

// Whether there is AMX with bf16, and Linux lets this process use it: it hands
// out the tiles' large state on demand only.
bool has_amx() {
  unsigned a, b, c, d;
  constexpr unsigned kBf16 = 1u << 22, kTile = 1u << 24;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
  if ((d & kBf16) == 0 || (d & kTile) == 0) return false;
  constexpr long kRequestPermission = 0x1023, kTileData = 18;
  return syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
}

}  // namespace

template <>
const KernelTable<float>* kernels() {
  static const KernelTable<float>* const table =
      has_avx512() ? avx512_kernels() : has_avx2() ? avx2_kernels() : nullptr;
  return table;
}

template <>
const KernelTable<Bf16>* kernels() {
  static const KernelTable<Bf16>* const table =
      !has_avx512() || !__builtin_cpu_supports("avx512bf16") ? nullptr
      : has_amx()                                            ? amx_kernels()
                                                             : avx512_bf16_kernels();
  return table;
}

}  // namespace kernels
