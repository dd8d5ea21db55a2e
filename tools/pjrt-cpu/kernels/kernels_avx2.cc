// The kernels for AVX2; compile with -march=x86-64-v3.
namespace {
constexpr int kWidth = 8;      // floats in a vector
constexpr int kTileRows = 6;   // rows of a register tile
constexpr int kTilePanels = 1; // panels of 16 columns of a register tile
}  // namespace

#include "table.h"

namespace kernels {

const KernelTable* avx2_kernels() {
  static constexpr KernelTable table = make_table("avx2");
  return &table;
}

}  // namespace kernels
