// Convolution as a matrix product whose left operand is gathered from the
// image block by block.
#ifndef KERNELS_CONV_H_
#define KERNELS_CONV_H_

#include <cstring>

#include "product.h"

namespace {

using kernels::Upsample;

// Convolution x [n, h, w, ci] to y [n, oh, ow, co], with
// oh = (h + top + bottom - kh) / stride + 1, and ow alike.
struct Conv {
  int64_t n, h, w, ci, co;
  int64_t kh, kw, stride;
  int64_t top, bottom, left, right;
  const float* x;
  const float* weights;   // packed [kh * kw * ci, co]
  const float* bias;      // as in Winograd
  int64_t bias_stride;
  const float* residual;  // laid out as y, may be y itself; or null
  float* y;
};

// Rows are output pixels; the depth runs over (ky, kx, input channel).
struct ImageSource {
  const Conv& c;
  int64_t oh, ow;
  // Floats between the outputs of neighbouring pixels, rows and images.
  int64_t output_pixel, output_row, output_image;

  Place place(int64_t row) const {
    const int64_t x = row % ow, y = row / ow % oh, image = row / ow / oh;
    return {image * output_image + y * output_row + x * output_pixel,
            image * c.bias_stride};
  }

  Rows gather(int64_t row, int64_t rows, int64_t k, int64_t depth, float* to,
              int64_t stride) const {
    for (int64_t i = 0; i < rows; ++i) {
      const int64_t image = (row + i) / ow / oh;
      const int64_t y = (row + i) / ow % oh * c.stride - c.top;
      const int64_t x = (row + i) % ow * c.stride - c.left;
      float* out = to + i * stride;
      for (int64_t at = k; at < k + depth;) {
        const int64_t tap = at / c.ci, channel = at % c.ci;
        const int64_t count = min(c.ci - channel, k + depth - at);
        const int64_t yy = y + tap / c.kw, xx = x + tap % c.kw;
        if (yy >= 0 && yy < c.h && xx >= 0 && xx < c.w) {
          std::memcpy(out,
                      c.x + ((image * c.h + yy) * c.w + xx) * c.ci + channel,
                      count * sizeof(float));
        } else {
          std::memset(out, 0, count * sizeof(float));
        }
        out += count;
        at += count;
      }
    }
    return {to, stride};
  }
};

int64_t upsample_scratch(const Upsample& u, int threads) {
  return product_scratch(u.n * u.h * u.w, 4 * u.ci, threads);
}

// The output pixels of one parity, a phase, see 2x2 input pixels each: a phase
// is a 2x2 convolution, padded on its own side.
void upsample(const Upsample& u, const Parallel& parallel, float* scratch) {
  for (int64_t phase = 0; phase < 4; ++phase) {
    const int64_t a = phase / 2, b = phase % 2;
    const Conv c{u.n,   u.h,
                 u.w,   u.ci,
                 u.co,  2,
                 2,     1,
                 1 - a, a,
                 1 - b, b,
                 u.x,   u.weights + phase * kernels::packed_size(4 * u.ci, u.co),
                 u.bias, 0,
                 nullptr, u.y + (a * 2 * u.w + b) * u.co};
    const ImageSource source{
        c, u.h, u.w, 2 * u.co, 4 * u.w * u.co, 4 * u.h * u.w * u.co};
    const Product product{u.n * u.h * u.w, u.co,    4 * u.ci, c.weights,
                          c.bias,          nullptr, c.y};
    multiply(product, source, parallel, scratch);
  }
}

}  // namespace

#endif  // KERNELS_CONV_H_
