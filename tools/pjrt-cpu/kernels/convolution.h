// 3x3 convolution as a matrix product whose left operand, the pixels under the
// taps, is gathered block by block; alike for an upsampled image, which is
// never made: its pixels of one parity, a phase, see 2x2 input pixels each.
// Where winograd.h takes less work, by that.
#ifndef KERNELS_CONVOLUTION_H_
#define KERNELS_CONVOLUTION_H_

#include <cstring>

#include "product.h"
#include "winograd.h"

namespace {

using kernels::Convolution;

// Rows are the pixels of a grid over x; the depth runs over (ty, tx, input
// channel).  Grid pixel (i, j) sees the input from
// (i * stride - up, j * stride - left) on.
template <class T>
struct TapSource {
  const Convolution<T>& c;
  int64_t grid_h, grid_w, taps, stride, up, left;

  void gather(int64_t row, int64_t rows, int64_t k, int64_t depth, T* to,
              int64_t to_stride) const {
    for (int64_t i = 0; i < rows; ++i) {
      const int64_t image = (row + i) / grid_w / grid_h;
      const int64_t y = (row + i) / grid_w % grid_h * stride - up;
      const int64_t x = (row + i) % grid_w * stride - left;
      T* out = to + i * to_stride;
      for (int64_t at = k; at < k + depth;) {
        const int64_t tap = at / c.ci, channel = at % c.ci;
        const int64_t count = min(c.ci - channel, k + depth - at);
        const int64_t yy = y + tap / taps, xx = x + tap % taps;
        if (yy >= 0 && yy < c.h && xx >= 0 && xx < c.w) {
          std::memcpy(out,
                      c.x + ((image * c.h + yy) * c.w + xx) * c.ci + channel,
                      count * sizeof(T));
        } else {
          std::memset(out, 0, count * sizeof(T));
        }
        out += count;
        at += count;
      }
    }
  }
};

template <class T>
Product<T> convolution_product(const Convolution<T>& c) {
  return {c.n * c.out_h * c.out_w, 9 * c.ci, c.co, 1, c.weights};
}

template <class T>
int64_t convolution_scratch(const Convolution<T>& c, int threads) {
  if (suits_winograd(c, 1, 9)) return winograd_scratch(c, threads);
  return threads * ProductPlan<T>(convolution_product(c), threads).size();
}

template <class T>
void convolution(const Convolution<T>& c, const Parallel& parallel,
                 float* scratch) {
  if (suits_winograd(c, 1, 9)) return winograd(c, parallel, scratch);
  const Output<T> output{c.bias, c.residual, c.y};
  const auto finish = [&](int64_t row, int64_t rows, int64_t column,
                          int64_t columns, const float* block,
                          int64_t stride) {
    for (int64_t i = 0; i < rows; ++i) {
      output.write(block + i * stride, column, columns, (row + i) * c.co,
                   (row + i) / (c.out_h * c.out_w) * c.bias_stride);
    }
  };
  const TapSource<T> source{c, c.out_h, c.out_w, 3,
                            c.stride, c.padding, c.padding};
  multiply(convolution_product(c), source, finish, parallel, scratch);
}

// Of one phase, whose weights are made when its turn comes.
template <class T>
Product<T> phase_product(const Convolution<T>& c, const T* weights) {
  return {c.n * c.h * c.w, 4 * c.ci, c.co, 1, weights};
}

template <class T>
int64_t phase_weights_size(const Convolution<T>& c) {
  return 4 * c.ci * c.co * sizeof(T) / sizeof(float);
}

// One panel of the packed [2 * 2 * ci, co] weights of phase (a, b): what a 3x3
// kernel's row ky sees of the upsampled image is the small image's row of tap
// (a + ky + 1) / 2 - a, and its columns alike.
template <class T>
void sum_taps(const T* panel, int64_t ci, int64_t a, int64_t b, T* to) {
  const auto tap = [](int64_t parity, int64_t k) {
    return (parity + k + 1) / 2 - parity;
  };
  const int64_t size = ci * kPanel;
  for (int64_t at = 0; at < size; at += kWidth) {
    V sums[4] = {};
    for (int64_t k = 0; k < 9; ++k) {
      sums[2 * tap(a, k / 3) + tap(b, k % 3)] += load(panel + k * size + at);
    }
    for (int64_t i = 0; i < 4; ++i) store(to + i * size + at, sums[i]);
  }
}

template <class T>
int64_t upsample_scratch(const Convolution<T>& c, int threads) {
  if (suits_winograd(c, 2, 4)) return winograd_scratch(c, threads);
  const Product<T> product = phase_product<T>(c, nullptr);
  return phase_weights_size(c) +
         threads * ProductPlan<T>(product, threads).size();
}

template <class T>
void upsample(const Convolution<T>& c, const Parallel& parallel,
              float* scratch) {
  if (suits_winograd(c, 2, 4)) return winograd(c, parallel, scratch);
  const Output<T> output{c.bias, c.residual, c.y};
  T* weights = reinterpret_cast<T*>(scratch);
  for (int64_t phase = 0; phase < 4; ++phase) {
    const int64_t a = phase / 2, b = phase % 2;
    for_each_item(parallel, c.co / kPanel, [&](int64_t panel, int64_t) {
      sum_taps(c.weights + panel * 9 * c.ci * kPanel, c.ci, a, b,
               weights + panel * 4 * c.ci * kPanel);
    });
    const auto finish = [&](int64_t row, int64_t rows, int64_t column,
                            int64_t columns, const float* block,
                            int64_t stride) {
      for (int64_t i = 0; i < rows; ++i) {
        const int64_t x = (row + i) % c.w, y = (row + i) / c.w % c.h;
        const int64_t image = (row + i) / c.w / c.h;
        const int64_t at =
            ((image * c.h + y) * 2 + a) * 2 * c.w + 2 * x + b;
        output.write(block + i * stride, column, columns, at * c.co,
                     image * c.bias_stride);
      }
    };
    const TapSource<T> source{c, c.h, c.w, 2, 1, 1 - a, 1 - b};
    multiply(phase_product<T>(c, weights), source, finish, parallel,
             scratch + phase_weights_size(c));
  }
}

}  // namespace

#endif  // KERNELS_CONVOLUTION_H_
