// The kernels for AVX512; src/plugin/sources.rs has the flags.
#include "avx512.h"
#include "table.h"

namespace kernels {

template <>
const KernelTable<float>* avx512_kernels() {
  static constexpr KernelTable<float> kernels = table<float>("avx512");
  return &kernels;
}

template <>
const KernelTable<Bf16>* avx512_kernels() {
  static constexpr KernelTable<Bf16> kernels = table<Bf16>("avx512");
  return &kernels;
}

}  // namespace kernels
