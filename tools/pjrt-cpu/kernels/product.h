// Matrix products by blocks: the left operand is gathered block by block, and
// the product of a block is finished (bias, residual, ...) while it is still
// in the second-level cache.
#ifndef KERNELS_PRODUCT_H_
#define KERNELS_PRODUCT_H_

#include "block.h"
#include "items.h"

namespace {

// How the rows and columns of a product are cut into independent items.
struct Cut {
  int64_t block_rows, row_blocks;
  int64_t block_columns, column_blocks;

  int64_t items() const { return row_blocks * column_blocks; }
};

// Makes enough items to keep all threads busy to the end, but keeps blocks of
// columns wide: each one reads the left operand anew.  `parts` products of as
// many columns share a block.
inline Cut cut_product(int64_t rows, int64_t columns, int64_t parts,
                       int threads) {
  constexpr int64_t kMostRows = 192, kFewestColumns = 128;
  Cut cut;
  const int64_t wanted_blocks = ceil_div(rows, kMostRows);
  cut.block_rows = round_up(ceil_div(rows, wanted_blocks), kRowStep);
  cut.row_blocks = ceil_div(rows, cut.block_rows);
  const int64_t pieces =
      max(ceil_div(parts * columns, kMostColumns),
          max(1, min(ceil_div(16 * threads, cut.row_blocks),
                     columns / kFewestColumns)));
  cut.block_columns = round_up(ceil_div(columns, pieces), 2 * kPanel);
  cut.column_blocks = ceil_div(columns, cut.block_columns);
  return cut;
}

template <class T>
struct Product {
  int64_t rows, depth, columns;
  int64_t parts;     // right operands, each packed [depth, columns]
  const T* weights;  // one part after the other
};

// Scratch of one worker: a block of the left operand, whose rows are padded so
// that they do not all fall into the same cache sets, and a block of the
// product.
template <class T>
struct ProductPlan {
  Cut cut;
  int64_t depth, left_stride, stride;
  int64_t left, block;  // floats

  ProductPlan(const Product<T>& p, int threads)
      : cut(cut_product(p.rows, p.columns, p.parts, threads)),
        depth(block_depth<T>(p.depth)),
        left_stride(depth + 64 / sizeof(T)),
        stride(p.parts * cut.block_columns + 16),
        left(round_up(cut.block_rows * left_stride * sizeof(T) / sizeof(float),
                      16)),
        block(cut.block_rows * stride) {}

  int64_t size() const { return left + block; }
};

// `source.gather(row, rows, k, depth, to, stride)` builds a block of the left
// operand.  `finish(row, rows, column, columns, block, stride)` takes a block
// of the product; the columns of part i begin at block + i * columns.
template <class T, class Source, class Finish>
void multiply(const Product<T>& p, const Source& source, const Finish& finish,
              const Parallel& parallel, float* scratch) {
  const ProductPlan<T> plan(p, parallel.threads);
  const Cut& cut = plan.cut;
  // Items that follow one another share their weights.
  for_each_item(parallel, cut.items(), [&](int64_t item, int64_t worker) {
    const TileUnit unit;
    float* own = scratch + worker * plan.size();
    T* left = reinterpret_cast<T*>(own);
    float* block = own + plan.left;
    const int64_t row = item % cut.row_blocks * cut.block_rows;
    const int64_t rows = min(cut.block_rows, p.rows - row);
    const int64_t column = item / cut.row_blocks * cut.block_columns;
    const int64_t columns = min(cut.block_columns, p.columns - column);
    for (int64_t k = 0; k < p.depth; k += plan.depth) {
      const int64_t depth = min(plan.depth, p.depth - k);
      source.gather(row, rows, k, depth, left, plan.left_stride);
      for (int64_t part = 0; part < p.parts; ++part) {
        const T* weights = p.weights +
                           (part * p.columns + column) * p.depth + k * kPanel;
        multiply_block(left, plan.left_stride, rows, weights,
                       p.depth * kPanel, depth, columns,
                       block + part * columns, plan.stride, k > 0);
      }
    }
    finish(row, rows, column, columns, block, plan.stride);
  });
}

// Where a product goes, one row at a time.
template <class T>
struct Output {
  const T* bias;      // or null
  const T* residual;  // as y, or null
  T* y;

  // Finishes `columns` numbers from `column` on; `at` is where the row begins
  // in y, `shift` where its bias does.
  void write(const float* row, int64_t column, int64_t columns, int64_t at,
             int64_t shift) const {
    for (int64_t j = 0; j < columns; j += kWidth) {
      V x = load(row + j);
      if (bias != nullptr) x += load(bias + shift + column + j);
      if (residual != nullptr) x += load(residual + at + column + j);
      store(y + at + column + j, x);
    }
  }
};

}  // namespace

#endif  // KERNELS_PRODUCT_H_
