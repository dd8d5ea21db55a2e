// The f32 kernels for AVX2; src/plugin/sources.rs has the flags.
namespace {
constexpr int kWidth = 8;               // floats in a vector
constexpr int kTileRows = 6;            // rows of a register tile
constexpr int kTilePanels = 1;          // its panels of 16 columns
constexpr int kMostColumns = 320;       // of a block of a product
constexpr int kBlockDepthBytes = 1280;  // of a block's rows
}  // namespace

#include "f32_table.h"

namespace kernels {

const KernelTable<float>* avx2_kernels() {
  static constexpr KernelTable<float> table = f32_table("avx2");
  return &table;
}

}  // namespace kernels
