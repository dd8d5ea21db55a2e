// The kernels for AVX512; compile with -march=x86-64-v4.
namespace {
constexpr int kWidth = 16;      // floats in a vector
constexpr int kTileRows = 8;   // rows of a register tile
constexpr int kTilePanels = 2; // panels of 16 columns of a register tile
}  // namespace

#include "table.h"

namespace kernels {

const KernelTable* avx512_kernels() {
  static constexpr KernelTable table = make_table("avx512");
  return &table;
}

}  // namespace kernels
