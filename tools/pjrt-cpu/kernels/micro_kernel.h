// Products of matrix blocks held in the caches: the one inner loop behind the
// convolutions and attention.
#ifndef KERNELS_MICRO_KERNEL_H_
#define KERNELS_MICRO_KERNEL_H_

#include "kernels.h"
#include "vector.h"

namespace {

using kernels::kPanel;

constexpr int kPanelVectors = kPanel / kWidth;

// Left operand stored by rows.
struct Rows {
  const float* data;
  int64_t stride;
  Rows from(int64_t row) const { return {data + row * stride, stride}; }
  V at(int row, int64_t k) const { return splat(data[row * stride + k]); }
  static constexpr int kParts = 1;
  static V part(V x, int) { return x; }
  static void add(V& sum, V left, V right) { sum += left * right; }
};

// Left operand stored in groups of kTileRows rows, each group by columns: at
// [row / kTileRows][k][row % kTileRows].
struct Groups {
  const float* data;
  int64_t depth;
  Groups from(int64_t row) const { return {data + row * depth, depth}; }
  V at(int row, int64_t k) const { return splat(data[k * kTileRows + row]); }
  static constexpr int kParts = 1;
  static V part(V x, int) { return x; }
  static void add(V& sum, V left, V right) { sum += left * right; }
};

// One register tile: kRows rows of `a` times kPanels panels of b.  Numbers that
// hold several are multiplied part by part.
template <int kRows, int kPanels, class Left, class Store>
inline void multiply_tile(Left a, const float* b, int64_t panel_stride,
                          int64_t depth, int64_t row, int64_t column,
                          Store& store) {
  constexpr int kColumns = kPanels * kPanelVectors;
  V tile[kRows][kColumns];
#pragma GCC unroll 16
  for (int i = 0; i < kRows; ++i) {
#pragma GCC unroll 8
    for (int j = 0; j < kColumns; ++j) tile[i][j] = V{};
  }
#pragma GCC unroll 4
  for (int64_t k = 0; k < depth; ++k) {
#pragma GCC unroll 2
    for (int part = 0; part < Left::kParts; ++part) {
      // Keeps the parts apart: together they take more registers than there are.
      if (part > 0) asm volatile("" ::: "memory");
      V right[kColumns];
#pragma GCC unroll 8
      for (int j = 0; j < kColumns; ++j) {
        const V x = load(b + j / kPanelVectors * panel_stride + k * kPanel +
                         j % kPanelVectors * kWidth);
        right[j] = Left::part(x, part);
      }
#pragma GCC unroll 16
      for (int i = 0; i < kRows; ++i) {
        const V left = Left::part(a.at(i, k), part);
#pragma GCC unroll 8
        for (int j = 0; j < kColumns; ++j) {
          Left::add(tile[i][j], left, right[j]);
        }
      }
    }
  }
  store(row, column, tile);
}

// The last, fewer than kRows + 1, rows.
template <int kRows, int kPanels, class Left, class Store>
inline void multiply_tail(int64_t rows, Left a, const float* b,
                          int64_t panel_stride, int64_t depth, int64_t row,
                          int64_t column, Store& store) {
  if constexpr (kRows > 0) {
    if (rows == kRows) {
      multiply_tile<kRows, kPanels>(a, b, panel_stride, depth, row, column,
                                    store);
    } else {
      multiply_tail<kRows - 1, kPanels>(rows, a, b, panel_stride, depth, row,
                                        column, store);
    }
  }
}

template <int kPanels, class Left, class Store>
inline void multiply_panels(Left a, int64_t rows, const float* b,
                            int64_t panel_stride, int64_t depth,
                            int64_t column, Store& store) {
  int64_t row = 0;
  for (; row + kTileRows <= rows; row += kTileRows) {
    multiply_tile<kTileRows, kPanels>(a.from(row), b, panel_stride, depth, row,
                                      column, store);
  }
  multiply_tail<kTileRows - 1, kPanels>(rows - row, a.from(row), b,
                                        panel_stride, depth, row, column,
                                        store);
}

// Multiplies `rows` x `depth` of `a` by the panels of b that cover `columns`
// columns, and hands each tile to store(row, column, tile).  A panel stays in
// the first-level cache while the rows pass by.
template <class Left, class Store>
void multiply_block(Left a, int64_t rows, const float* b, int64_t panel_stride,
                    int64_t depth, int64_t columns, Store& store) {
  const int64_t panels = ceil_div(columns, kPanel);
  int64_t panel = 0;
  for (; panel + kTilePanels <= panels; panel += kTilePanels) {
    multiply_panels<kTilePanels>(a, rows, b + panel * panel_stride,
                                 panel_stride, depth, panel * kPanel, store);
  }
  for (; panel < panels; ++panel) {
    multiply_panels<1>(a, rows, b + panel * panel_stride, panel_stride, depth,
                       panel * kPanel, store);
  }
}

// Stores tiles to a matrix whose rows hold whole panels.  Like every loop over
// a tile, those in the stores are unrolled, which keeps the tile in registers.
struct PlainStore {
  float* c;
  int64_t stride;
  bool accumulate;

  template <int kRows, int kColumns>
  void operator()(int64_t row, int64_t column, V (&tile)[kRows][kColumns]) {
#pragma GCC unroll 16
    for (int i = 0; i < kRows; ++i) {
      float* out = c + (row + i) * stride + column;
#pragma GCC unroll 8
      for (int j = 0; j < kColumns; ++j, out += kWidth) {
        store(out, accumulate ? load(out) + tile[i][j] : tile[i][j]);
      }
    }
  }
};

// The depth of the blocks into which a depth of k is cut: the panels of a tile
// stay in the first-level cache.
template <class T = float>
inline int64_t block_depth(int64_t k) {
  constexpr int64_t kMost = kBlockDepthBytes / sizeof(T);
  return k <= kMost
             ? k
             : round_up(ceil_div(k, ceil_div(k, kMost)), kernels::kDepthStep);
}

}  // namespace

#endif  // KERNELS_MICRO_KERNEL_H_
