// The f32 kernels for AVX512; compile with -march=x86-64-v4.
namespace {
constexpr int kWidth = 16;      // floats in a vector
constexpr int kTileRows = 12;   // rows of a register tile
constexpr int kTilePanels = 2; // panels of 16 columns of a register tile
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
