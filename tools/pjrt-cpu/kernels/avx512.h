// The shape of blocks for AVX-512, with and without AMX.
#ifndef KERNELS_AVX512_H_
#define KERNELS_AVX512_H_

namespace {
constexpr int kWidth = 16;              // floats in a vector
constexpr int kTileRows = 12;           // rows of a register tile
constexpr int kTilePanels = 2;          // its panels of 16 columns
constexpr int kMostColumns = 640;       // of a block of a product
constexpr int kBlockDepthBytes = 1280;  // of a block's rows
}  // namespace

#endif  // KERNELS_AVX512_H_
