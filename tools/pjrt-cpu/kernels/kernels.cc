// Picks the kernels for the processor at hand.
#include "kernels.h"

#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace kernels {
namespace {

// Instruction sets, each with all before it.
constexpr const char* kSets[] = {"avx2", "avx512", "avx512_bf16", "amx"};
enum Set { kAvx2, kAvx512, kAvx512Bf16, kAmx, kSetCount };

// Whether STABLEJET_MAX_CPU_ISA allows a set: tests run lesser processors'
// kernels by it.  A name that is none of kSets allows nothing.
bool is_allowed(Set set) {
  const char* most = std::getenv("STABLEJET_MAX_CPU_ISA");
  if (most == nullptr || *most == '\0') return true;
  for (int i = set; i < kSetCount; ++i) {
    if (std::strcmp(most, kSets[i]) == 0) return true;
  }
  return false;
}

bool has_avx2() {
  __builtin_cpu_init();
  return is_allowed(kAvx2) && __builtin_cpu_supports("avx2") &&
         __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
}

bool has_avx512() {
  return has_avx2() && is_allowed(kAvx512) &&
         __builtin_cpu_supports("avx512f") &&
         __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512cd") &&
         __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("avx512vl");
}

bool has_avx512_bf16() {
  return has_avx512() && is_allowed(kAvx512Bf16) &&
         __builtin_cpu_supports("avx512bf16");
}

// Whether there is AMX with bf16, and Linux lets this process use it: it hands
// out the tiles' large state on demand only.
bool has_amx() {
  unsigned a, b, c, d;
  constexpr unsigned kBf16 = 1u << 22, kTile = 1u << 24;
  if (!has_avx512_bf16() || !is_allowed(kAmx) ||
      !__get_cpuid_count(7, 0, &a, &b, &c, &d) || (d & kBf16) == 0 ||
      (d & kTile) == 0) {
    return false;
  }
  constexpr long kRequestPermission = 0x1023, kTileData = 18;
  return syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
}

// Those that both types have.
template <class T>
const KernelTable<T>* common_kernels() {
  return has_avx512() ? avx512_kernels<T>()
         : has_avx2() ? avx2_kernels<T>()
                      : nullptr;
}

}  // namespace

template <>
const KernelTable<float>* kernels() {
  static const KernelTable<float>* const table = common_kernels<float>();
  return table;
}

template <>
const KernelTable<Bf16>* kernels() {
  static const KernelTable<Bf16>* const table =
      has_amx()           ? amx_kernels()
      : has_avx512_bf16() ? avx512_bf16_kernels()
                          : common_kernels<Bf16>();
  return table;
}

}  // namespace kernels
