// 3x3 convolution with stride 1 and padding 1 by Winograd's F(4x4, 3x3), with
// the interpolation points 0, 5/8, -5/8, 3/2, -3/2 and infinity: in f32 they
// lose half as much as the usual 0, 1, -1, 2, -2.
#ifndef KERNELS_WINOGRAD_H_
#define KERNELS_WINOGRAD_H_

#include <cstring>

#include "items.h"
#include "micro_kernel.h"

namespace {

using kernels::Convolution;
using Winograd = Convolution<float>;

constexpr int64_t kPoints = 36;
constexpr float kP = 0.625f, kP2 = kP * kP, kP3 = kP2 * kP;
constexpr float kQ = 1.5f, kQ2 = kQ * kQ, kQ3 = kQ2 * kQ;

// Rows of B^T d: from six inputs to six points.
inline void transform_input(const V (&d)[6], V (&t)[6]) {
  const V even_p = d[4] - kQ2 * d[2], odd_p = d[3] - kQ2 * d[1];
  const V even_q = d[4] - kP2 * d[2], odd_q = d[3] - kP2 * d[1];
  t[0] = (kP2 * kQ2) * d[0] + (d[4] - (kP2 + kQ2) * d[2]);
  t[1] = even_p + kP * odd_p;
  t[2] = even_p - kP * odd_p;
  t[3] = even_q + kQ * odd_q;
  t[4] = even_q - kQ * odd_q;
  t[5] = (kP2 * kQ2) * d[1] + (d[5] - (kP2 + kQ2) * d[3]);
}

// Rows of A^T m: from six points to four outputs.
inline void transform_output(const V (&m)[6], V (&y)[4]) {
  const V sum_p = m[1] + m[2], difference_p = m[1] - m[2];
  const V sum_q = m[3] + m[4], difference_q = m[3] - m[4];
  y[0] = m[0] + sum_p + sum_q;
  y[1] = kP * difference_p + kQ * difference_q;
  y[2] = kP2 * sum_p + kQ2 * sum_q;
  y[3] = kP3 * difference_p + (kQ3 * difference_q + m[5]);
}

// Where the transformed tiles of a block lie: [36][tile][channel].
struct Plane {
  int64_t row;   // floats from one tile to the next
  int64_t size;  // floats from one point to the next

  // The points of a tile must not all fall into one set of the caches.
  Plane(int64_t tiles, int64_t channels)
      : row(channels + kPanel),
        size(round_up(tiles * row, 1024) + kPanel) {}
};

struct Tiling {
  int64_t high, wide, total, block;

  // The transformed tiles of a block, in and out, take about 16 MiB, but
  // never so few tiles that reading the weights would rule.
  explicit Tiling(const Winograd& c)
      : high(ceil_div(c.h, 4)),
        wide(ceil_div(c.w, 4)),
        total(c.n * high * wide) {
    const int64_t most =
        min(1536, max(96, (int64_t{4} << 20) / (kPoints * (c.ci + c.co))));
    block = round_up(ceil_div(total, ceil_div(total, most)), kTileRows);
  }
};

struct Tile {
  int64_t image, y, x;  // of the upper left output pixel

  Tile(const Tiling& tiling, int64_t index)
      : image(index / (tiling.high * tiling.wide)),
        y(index / tiling.wide % tiling.high * 4),
        x(index % tiling.wide * 4) {}
};

// Transforms one vector of channels of the 6x6 pixels.
inline void transform_patch(const float* const (&pixels)[6][6], int64_t channel,
                            const Plane& plane, float* out) {
  V columns[6][6];  // [point][x]
  for (int x = 0; x < 6; ++x) {
    V d[6], t[6];
    for (int y = 0; y < 6; ++y) d[y] = load(pixels[y][x] + channel);
    transform_input(d, t);
    for (int i = 0; i < 6; ++i) columns[i][x] = t[i];
  }
  for (int i = 0; i < 6; ++i) {
    V t[6];
    transform_input(columns[i], t);
    for (int j = 0; j < 6; ++j) {
      store(out + (i * 6 + j) * plane.size + channel, t[j]);
    }
  }
}

inline void transform_tile(const Winograd& c, const Tile& tile,
                           const float* zeros, const Plane& plane, float* out) {
  const float* pixels[6][6];
  for (int64_t i = 0; i < 6; ++i) {
    for (int64_t j = 0; j < 6; ++j) {
      const int64_t y = tile.y + i - 1, x = tile.x + j - 1;
      const bool inside = y >= 0 && y < c.h && x >= 0 && x < c.w;
      pixels[i][j] =
          inside ? c.x + ((tile.image * c.h + y) * c.w + x) * c.ci : zeros;
    }
  }
  for (int64_t channel = 0; channel < c.ci; channel += kWidth) {
    transform_patch(pixels, channel, plane, out);
  }
}

// Transforms one vector of channels back to the 4x4 pixels and hands them to
// put(y, x, pixel).
template <class Put>
inline void restore_patch(const float* in, const Plane& plane, Put put) {
  V columns[4][6];  // [y][point]
  for (int j = 0; j < 6; ++j) {
    V m[6], y[4];
    for (int i = 0; i < 6; ++i) m[i] = load(in + (i * 6 + j) * plane.size);
    transform_output(m, y);
    for (int i = 0; i < 4; ++i) columns[i][j] = y[i];
  }
  for (int i = 0; i < 4; ++i) {
    V y[4];
    transform_output(columns[i], y);
    for (int j = 0; j < 4; ++j) put(i, j, y[j]);
  }
}

inline void restore_tile(const Winograd& c, const Tile& tile, const float* in,
                         const Plane& plane) {
  const int64_t high = min(4, c.h - tile.y), wide = min(4, c.w - tile.x);
  const int64_t corner = ((tile.image * c.h + tile.y) * c.w + tile.x) * c.co;
  const float* bias = c.bias + tile.image * c.bias_stride;
  for (int64_t channel = 0; channel < c.co; channel += kWidth) {
    const V shift = load(bias + channel);
    restore_patch(in + channel, plane, [&](int y, int x, V pixel) {
      if (y >= high || x >= wide) return;
      const int64_t at = corner + (y * c.w + x) * c.co + channel;
      pixel += shift;
      if (c.residual != nullptr) pixel += load(c.residual + at);
      store(c.y + at, pixel);
    });
  }
}

int64_t winograd_scratch(const Winograd& c, int) {
  const Tiling tiling(c);
  return kPoints * (Plane(tiling.block, c.ci).size +
                    Plane(tiling.block, c.co).size) +
         c.ci;
}

// Multiplies the transformed tiles by the transformed weights, for one point
// and `columns` output channels.
inline void multiply_point(const Winograd& c, int64_t point, int64_t tiles,
                           int64_t column, int64_t columns, const Plane& in,
                           const float* v, const Plane& out, float* m) {
  constexpr int64_t kMostRows = 192;
  const int64_t depth = block_depth(c.ci);
  const int64_t block = round_up(
      ceil_div(tiles, ceil_div(tiles, kMostRows)), kTileRows);
  const float* u =
      c.weights + (point * c.co + column) * c.ci;
  for (int64_t row = 0; row < tiles; row += block) {
    for (int64_t k = 0; k < c.ci; k += depth) {
      const Rows left{v + point * in.size + row * in.row + k, in.row};
      PlainStore to{m + point * out.size + row * out.row + column, out.row,
                    k > 0};
      multiply_block(left, min(block, tiles - row), u + k * kPanel,
                     c.ci * kPanel, min(depth, c.ci - k), columns, to);
    }
  }
}

void winograd(const Winograd& c, const Parallel& parallel, float* scratch) {
  const Tiling tiling(c);
  const Plane in(tiling.block, c.ci), out(tiling.block, c.co);
  float* v = scratch;
  float* m = v + kPoints * in.size;
  float* zeros = m + kPoints * out.size;
  std::memset(zeros, 0, c.ci * sizeof(float));

  constexpr int64_t kTilesPerItem = 4;
  constexpr int64_t kColumnsPerItem = 160;
  const int64_t column_blocks = ceil_div(c.co, kColumnsPerItem);
  for (int64_t first = 0; first < tiling.total; first += tiling.block) {
    const int64_t tiles = min(tiling.block, tiling.total - first);
    const int64_t groups = ceil_div(tiles, kTilesPerItem);
    for_each_item(parallel, groups, [&](int64_t item, int64_t) {
      const int64_t end = min(tiles, (item + 1) * kTilesPerItem);
      for (int64_t i = item * kTilesPerItem; i < end; ++i) {
        transform_tile(c, Tile(tiling, first + i), zeros, in, v + i * in.row);
      }
    });
    for_each_item(parallel, kPoints * column_blocks, [&](int64_t item, int64_t) {
      const int64_t column = item % column_blocks * kColumnsPerItem;
      multiply_point(c, item / column_blocks, tiles, column,
                     min(kColumnsPerItem, c.co - column), in, v, out, m);
    });
    for_each_item(parallel, groups, [&](int64_t item, int64_t) {
      const int64_t end = min(tiles, (item + 1) * kTilesPerItem);
      for (int64_t i = item * kTilesPerItem; i < end; ++i) {
        restore_tile(c, Tile(tiling, first + i), m + i * out.row, out);
      }
    });
  }
}

}  // namespace

#endif  // KERNELS_WINOGRAD_H_
