// Dense layers.
#ifndef KERNELS_LINEAR_H_
#define KERNELS_LINEAR_H_

#include <cstring>

#include "product.h"

namespace {

using kernels::Linear;

template <class T>
Product<T> linear_product(const Linear<T>& l) {
  return {l.rows, l.depth, l.columns, l.geglu ? 2 : 1, l.weights};
}

// The rows of a matrix.
template <class T>
struct RowSource {
  const T* x;
  int64_t columns;

  void gather(int64_t row, int64_t rows, int64_t k, int64_t depth, T* to,
              int64_t stride) const {
    for (int64_t i = 0; i < rows; ++i) {
      std::memcpy(to + i * stride, x + (row + i) * columns + k,
                  depth * sizeof(T));
    }
  }
};

template <class T>
int64_t linear_scratch(const Linear<T>& l, int threads) {
  return threads * ProductPlan<T>(linear_product(l), threads).size();
}

template <class T>
void linear(const Linear<T>& l, const Parallel& parallel, float* scratch) {
  const Output<T> output{l.bias, l.residual, l.y};
  const auto add = [&](int64_t row, int64_t rows, int64_t column,
                       int64_t columns, const float* block, int64_t stride) {
    for (int64_t i = 0; i < rows; ++i) {
      output.write(block + i * stride, column, columns, (row + i) * l.columns,
                   0);
    }
  };
  const auto gate = [&](int64_t row, int64_t rows, int64_t column,
                        int64_t columns, const float* block, int64_t stride) {
    const T* bias = l.bias + column;
    for (int64_t i = 0; i < rows; ++i, block += stride) {
      T* to = l.y + (row + i) * l.columns + column;
      for (int64_t j = 0; j < columns; j += kWidth) {
        const V hidden = load(block + j) + load(bias + j);
        const V gates =
            load(block + columns + j) + load(bias + l.columns + j);
        store(to + j, hidden * gelu(gates));
      }
    }
  };
  const RowSource<T> source{l.x, l.depth};
  if (l.geglu) {
    multiply(linear_product(l), source, gate, parallel, scratch);
  } else {
    multiply(linear_product(l), source, add, parallel, scratch);
  }
}

}  // namespace

#endif  // KERNELS_LINEAR_H_
