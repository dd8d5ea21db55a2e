// Matrix product over blocks, for a left operand that is gathered block by
// block.
#ifndef KERNELS_PRODUCT_H_
#define KERNELS_PRODUCT_H_

#include "items.h"
#include "micro_kernel.h"

namespace {

// Rows of a block of the left operand: with a depth of 320 it takes 240 KiB,
// about half of the second-level cache.
constexpr int64_t kMostBlockRows = 192;

// How the rows and columns of a product are cut into independent items.
struct Cut {
  int64_t block_rows, row_blocks;
  int64_t block_columns, column_blocks;

  int64_t items() const { return row_blocks * column_blocks; }
};

// Makes enough items to keep all threads busy to the end, but keeps blocks of
// columns wide: each one reads the left operand anew.
inline Cut cut_product(int64_t rows, int64_t columns, int threads,
                       int64_t fewest_columns) {
  Cut cut;
  const int64_t wanted_blocks = ceil_div(rows, kMostBlockRows);
  cut.block_rows =
      min(rows, round_up(ceil_div(rows, wanted_blocks), kTileRows));
  cut.row_blocks = ceil_div(rows, cut.block_rows);
  const int64_t pieces =
      max(1, min(ceil_div(16 * threads, cut.row_blocks),
                 columns / fewest_columns));
  constexpr int64_t kStep = kTilePanels * kPanel;
  cut.block_columns = round_up(ceil_div(columns, pieces), kStep);
  cut.column_blocks = ceil_div(columns, cut.block_columns);
  return cut;
}

// Stores tiles to the output, at the places of their rows.  The first block of
// the depth adds the bias; later ones add to the output.
struct OutputStore {
  float* output;
  const float* bias;
  const int64_t* places;
  int64_t columns;  // of the output
  bool accumulate;

  template <int kRows, int kColumns>
  void operator()(int64_t row, int64_t column, V (&tile)[kRows][kColumns]) {
    const bool whole = column + kColumns * kWidth <= columns;
#pragma GCC unroll 16
    for (int i = 0; i < kRows; ++i) {
      float* to = output + places[row + i] + column;
#pragma GCC unroll 8
      for (int j = 0; j < kColumns; ++j) {
        const int64_t rest = whole ? kWidth : columns - column - j * kWidth;
        add(tile[i][j], min(kWidth, rest),
            accumulate ? to + j * kWidth : bias + column + j * kWidth,
            to + j * kWidth);
      }
    }
  }

 private:
  static void add(V x, int64_t count, const float* addend, float* to) {
    if (count == kWidth) return store(to, x + load(addend));
    store_part(to, x + load_part(addend, count), count);
  }
};

struct Product {
  int64_t rows, columns, depth;
  const float* weights;
  const float* bias;
  float* output;
};

constexpr int64_t kFewestColumns = 128;

// Floats of scratch for one worker: a block of the left operand, whose rows
// are padded so that they do not all fall into the same cache sets, and its
// places.
inline int64_t left_block_size(int64_t block_rows, int64_t depth) {
  return round_up(block_rows * (block_depth(depth) + 16), 16);
}
constexpr int64_t kPlacesSize = kMostBlockRows * sizeof(int64_t) / sizeof(float);

inline int64_t product_scratch(int64_t rows, int64_t depth, int threads) {
  const int64_t block_rows = min(round_up(rows, kTileRows), kMostBlockRows);
  return threads * (left_block_size(block_rows, depth) + kPlacesSize);
}

// `source` provides place(row), where a row of the product goes, in floats
// from the output, and gather(row, rows, k, depth, to, stride), which builds a
// block of the left operand.
template <class Source>
void multiply(const Product& p, const Source& source, const Parallel& parallel,
              float* scratch) {
  const Cut cut =
      cut_product(p.rows, p.columns, parallel.threads, kFewestColumns);
  const int64_t depth = block_depth(p.depth);
  const int64_t slice = product_scratch(p.rows, p.depth, 1);
  // Items that follow one another share their weights.
  for_each_item(parallel, cut.items(), [&](int64_t item, int64_t worker) {
    float* own = scratch + worker * slice;
    int64_t* places = reinterpret_cast<int64_t*>(own);
    float* left = own + kPlacesSize;
    const int64_t row = item % cut.row_blocks * cut.block_rows;
    const int64_t rows = min(cut.block_rows, p.rows - row);
    const int64_t column = item / cut.row_blocks * cut.block_columns;
    for (int64_t i = 0; i < rows; ++i) places[i] = source.place(row + i);
    OutputStore output{p.output + column, p.bias + column, places,
                       p.columns - column, false};
    for (int64_t k = 0; k < p.depth; k += depth) {
      const int64_t part = min(depth, p.depth - k);
      source.gather(row, rows, k, part, left, depth + 16);
      multiply_block(Rows{left, depth + 16}, rows,
                     p.weights + column * p.depth + k * kPanel,
                     p.depth * kPanel, part,
                     min(cut.block_columns, p.columns - column), output);
      output.accumulate = true;
    }
  });
}

}  // namespace

#endif  // KERNELS_PRODUCT_H_
