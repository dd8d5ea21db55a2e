// The f32 kernels for AVX512; src/plugin/sources.rs has the flags.
#include "avx512.h"
#include "f32_table.h"

namespace kernels {

const KernelTable<float>* avx512_kernels() {
  static constexpr KernelTable<float> table = f32_table("avx512");
  return &table;
}

}  // namespace kernels
