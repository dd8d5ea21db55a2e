// The kernels for AVX2; src/plugin/sources.rs has the flags.
namespace {
constexpr int kWidth = 8;               // floats in a vector
constexpr int kTileRows = 6;            // rows of a register tile
constexpr int kTilePanels = 1;          // its panels of 16 columns
constexpr int kMostColumns = 320;       // of a block of a product
constexpr int kBlockDepthBytes = 1280;  // of a block's rows
}  // namespace

#include "table.h"

namespace kernels {

template <>
const KernelTable<float>* avx2_kernels() {
  static constexpr KernelTable<float> kernels = table<float>("avx2");
  return &kernels;
}

template <>
const KernelTable<Bf16>* avx2_kernels() {
  static constexpr KernelTable<Bf16> kernels = table<Bf16>("avx2");
  return &kernels;
}

}  // namespace kernels
