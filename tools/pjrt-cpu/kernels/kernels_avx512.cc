// The f32 kernels for AVX512; src/plugin/sources.rs has the flags.
namespace {
constexpr int kWidth = 16;              // floats in a vector
constexpr int kTileRows = 12;           // rows of a register tile
constexpr int kTilePanels = 2;          // its panels of 16 columns
constexpr int kMostColumns = 640;       // of a block of a product
constexpr int kBlockDepthBytes = 1280;  // of a block's rows
}  // namespace

#include "f32_table.h"

namespace kernels {

const KernelTable<float>* avx512_kernels() {
  static constexpr KernelTable<float> table = f32_table("avx512");
  return &table;
}

}  // namespace kernels
