// The bf16 kernels for AVX512_BF16; src/plugin/sources.rs has the flags.
#include "avx512.h"
#include "table.h"

namespace kernels {

const KernelTable<Bf16>* avx512_bf16_kernels() {
  static constexpr KernelTable<Bf16> kernels = table<Bf16>("avx512_bf16");
  return &kernels;
}

}  // namespace kernels
