// The bf16 kernels for AMX; src/plugin/sources.rs has the flags.
namespace {
constexpr int kWidth = 16;              // floats in a vector
constexpr int kTileRows = 12;           // rows of a register tile
constexpr int kTilePanels = 2;          // its panels of 16 columns
constexpr int kMostColumns = 640;       // of a block of a product
constexpr int kBlockDepthBytes = 1280;  // of a block's rows
}  // namespace

#include "bf16_table.h"

namespace kernels {

const KernelTable<Bf16>* amx_kernels() {
  static constexpr KernelTable<Bf16> table = bf16_table("amx");
  return &table;
}

}  // namespace kernels
