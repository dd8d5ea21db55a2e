// 3x3 convolution of an upsampled image, without the image: the output pixels
// of one parity, a phase, see 2x2 input pixels each, so a phase is a matrix
// product whose left operand is gathered from the input block by block.
#ifndef KERNELS_UPSAMPLE_H_
#define KERNELS_UPSAMPLE_H_

#include <cstring>

#include "product.h"

namespace {

using kernels::Upsample;

// Rows are input pixels; the depth runs over (ty, tx, input channel).  Output
// pixel (2y + a, 2x + b) sees the input from (y - 1 + a, x - 1 + b) on.
struct PhaseSource {
  const Upsample& u;
  int64_t a, b;

  int64_t place(int64_t row) const {
    const int64_t x = row % u.w, y = row / u.w % u.h, image = row / u.w / u.h;
    return (((image * u.h + y) * 2 + a) * 2 * u.w + 2 * x + b) * u.co;
  }

  void gather(int64_t row, int64_t rows, int64_t k, int64_t depth, float* to,
              int64_t stride) const {
    for (int64_t i = 0; i < rows; ++i) {
      const int64_t image = (row + i) / u.w / u.h;
      const int64_t y = (row + i) / u.w % u.h - 1 + a;
      const int64_t x = (row + i) % u.w - 1 + b;
      float* out = to + i * stride;
      for (int64_t at = k; at < k + depth;) {
        const int64_t tap = at / u.ci, channel = at % u.ci;
        const int64_t count = min(u.ci - channel, k + depth - at);
        const int64_t yy = y + tap / 2, xx = x + tap % 2;
        if (yy >= 0 && yy < u.h && xx >= 0 && xx < u.w) {
          std::memcpy(out,
                      u.x + ((image * u.h + yy) * u.w + xx) * u.ci + channel,
                      count * sizeof(float));
        } else {
          std::memset(out, 0, count * sizeof(float));
        }
        out += count;
        at += count;
      }
    }
  }
};

int64_t upsample_scratch(const Upsample& u, int threads) {
  return product_scratch(u.n * u.h * u.w, 4 * u.ci, threads);
}

void upsample(const Upsample& u, const Parallel& parallel, float* scratch) {
  for (int64_t phase = 0; phase < 4; ++phase) {
    const Product product{
        u.n * u.h * u.w, u.co, 4 * u.ci,
        u.weights + phase * kernels::packed_size(4 * u.ci, u.co), u.bias, u.y};
    multiply(product, PhaseSource{u, phase / 2, phase % 2}, parallel, scratch);
  }
}

}  // namespace

#endif  // KERNELS_UPSAMPLE_H_
