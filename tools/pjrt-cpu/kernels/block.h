// The product of two blocks in the caches, for both types:
// multiply_block(left, left_stride, rows, panels, panel_stride, depth, columns,
// block, stride, accumulate) multiplies rows x depth by the panels that cover
// `columns` columns, into or onto a block of floats.
#ifndef KERNELS_BLOCK_H_
#define KERNELS_BLOCK_H_

#include "micro_kernel.h"

namespace {

inline void multiply_block(const float* left, int64_t left_stride, int64_t rows,
                           const float* panels, int64_t panel_stride,
                           int64_t depth, int64_t columns, float* block,
                           int64_t stride, bool accumulate) {
  PlainStore to{block, stride, accumulate};
  multiply_block(Rows{left, left_stride}, rows, panels, panel_stride, depth,
                 columns, to);
}

#if defined(__AMX_BF16__)

constexpr bool kHasMatrixUnit = true;
constexpr int64_t kBf16Speed = 8;  // of products in cache, by those of float
constexpr int64_t kBlockDepthStep = kernels::kDepthStep;  // depths of Bf16 are multiples of it

// Rows of a block are rounded up to whole tiles: its memory must hold them.
constexpr int64_t kRowStep = 32;

// Keeps this thread's matrix unit set up: eight tiles of 16 rows and 64 bytes.
// It must be free again before foreign code runs, which may set it up anew.
struct TileUnit {
  TileUnit() {
    struct alignas(64) {
      uint8_t palette, start_row, reserved[14];
      uint16_t row_bytes[16];
      uint8_t rows[16];
    } setup = {1, 0, {}, {64, 64, 64, 64, 64, 64, 64, 64},
               {16, 16, 16, 16, 16, 16, 16, 16}};
    _tile_loadconfig(&setup);
  }
  ~TileUnit() { _tile_release(); }
  TileUnit(const TileUnit&) = delete;
  TileUnit& operator=(const TileUnit&) = delete;
};

// 16 * kRows rows times kPanels panels.  Tiles 0 to 3 hold the product, 4 and
// 5 rows, 6 and 7 panels.
template <int kRows, int kPanels>
inline void multiply_tiles(const Bf16* left, int64_t left_stride,
                           const Bf16* panels, int64_t panel_stride,
                           int64_t depth, float* block, int64_t stride,
                           bool accumulate) {
  constexpr bool kLower = kRows == 2, kRight = kPanels == 2;
  float* lower = block + 16 * stride;
  const int64_t bytes = stride * sizeof(float);
  const int64_t left_bytes = left_stride * sizeof(Bf16);
  if (accumulate) {
    _tile_loadd(0, block, bytes);
    if constexpr (kRight) _tile_loadd(1, block + kPanel, bytes);
    if constexpr (kLower) _tile_loadd(2, lower, bytes);
    if constexpr (kLower && kRight) _tile_loadd(3, lower + kPanel, bytes);
  } else {
    _tile_zero(0);
    if constexpr (kRight) _tile_zero(1);
    if constexpr (kLower) _tile_zero(2);
    if constexpr (kLower && kRight) _tile_zero(3);
  }
  for (int64_t k = 0; k < depth; k += kernels::kDepthStep) {
    _tile_loadd(4, left + k, left_bytes);
    _tile_loadd(6, panels + k * kPanel, 64);
    _tile_dpbf16ps(0, 4, 6);
    if constexpr (kRight) {
      _tile_loadd(7, panels + panel_stride + k * kPanel, 64);
      _tile_dpbf16ps(1, 4, 7);
    }
    if constexpr (kLower) {
      _tile_loadd(5, left + 16 * left_stride + k, left_bytes);
      _tile_dpbf16ps(2, 5, 6);
    }
    if constexpr (kLower && kRight) _tile_dpbf16ps(3, 5, 7);
  }
  _tile_stored(0, block, bytes);
  if constexpr (kRight) _tile_stored(1, block + kPanel, bytes);
  if constexpr (kLower) _tile_stored(2, lower, bytes);
  if constexpr (kLower && kRight) _tile_stored(3, lower + kPanel, bytes);
}

template <int kPanels>
inline void multiply_tile_columns(const Bf16* left, int64_t left_stride,
                                  int64_t rows, const Bf16* panels,
                                  int64_t panel_stride, int64_t depth,
                                  float* block, int64_t stride,
                                  bool accumulate) {
  int64_t row = 0;
  for (; row + 16 < rows; row += 32) {
    multiply_tiles<2, kPanels>(left + row * left_stride, left_stride, panels,
                               panel_stride, depth, block + row * stride,
                               stride, accumulate);
  }
  if (row < rows) {
    multiply_tiles<1, kPanels>(left + row * left_stride, left_stride, panels,
                               panel_stride, depth, block + row * stride,
                               stride, accumulate);
  }
}

inline void multiply_block(const Bf16* left, int64_t left_stride, int64_t rows,
                           const Bf16* panels, int64_t panel_stride,
                           int64_t depth, int64_t columns, float* block,
                           int64_t stride, bool accumulate) {
  int64_t column = 0;
  for (; column + kPanel < columns; column += 2 * kPanel) {
    multiply_tile_columns<2>(left, left_stride, rows, panels, panel_stride,
                             depth, block + column, stride, accumulate);
    panels += 2 * panel_stride;
  }
  if (column < columns) {
    multiply_tile_columns<1>(left, left_stride, rows, panels, panel_stride,
                             depth, block + column, stride, accumulate);
  }
}

#else

constexpr bool kHasMatrixUnit = false;
#ifdef __AVX512BF16__
constexpr int64_t kBf16Speed = 2;
#else
constexpr int64_t kBf16Speed = 1;
#endif
constexpr int64_t kBlockDepthStep = 2;
constexpr int64_t kRowStep = kTileRows;

struct TileUnit {
  TileUnit() {}
};

// As Rows, of pairs of Bf16: a pair is as long as a float.
struct PairRows {
  const float* data;
  int64_t stride;
  PairRows from(int64_t row) const { return {data + row * stride, stride}; }
  V at(int row, int64_t k) const { return broadcast(data + row * stride + k); }
#ifdef __AVX512BF16__
  static constexpr int kParts = 1;
  static V part(V x, int) { return x; }
  static void add(V& sum, V left, V right) {
    sum = (V)_mm512_dpbf16_ps((__m512)sum, (__m512bh)left, (__m512bh)right);
  }
#else
  static constexpr int kParts = 2;
  static V part(V x, int part) { return part == 0 ? low(x) : high(x); }
  static void add(V& sum, V left, V right) { sum += left * right; }
#endif
};

inline void multiply_block(const Bf16* left, int64_t left_stride, int64_t rows,
                           const Bf16* panels, int64_t panel_stride,
                           int64_t depth, int64_t columns, float* block,
                           int64_t stride, bool accumulate) {
  PlainStore to{block, stride, accumulate};
  multiply_block(
      PairRows{reinterpret_cast<const float*>(left), left_stride / 2}, rows,
      reinterpret_cast<const float*>(panels), panel_stride / 2, depth / 2,
      columns, to);
}

#endif

}  // namespace

#endif  // KERNELS_BLOCK_H_
