// 3x3 convolution with stride 1 and padding 1, perhaps of an upsampled image, by
// Winograd's F(4x4, 3x3) (Lavin & Gray 2015), with the interpolation points 0,
// 5/8, -5/8, 3/2, -3/2 and infinity: in f32 they lose half as much as the usual
// 0, 1, -1, 2, -2.  All is computed in float.  The weights are transformed when
// they are needed, which takes less time than the transformed ones, four times
// as large, would take memory.
#ifndef KERNELS_WINOGRAD_H_
#define KERNELS_WINOGRAD_H_

#include <cstring>

#include "block.h"
#include "items.h"

namespace {

using kernels::Convolution;

constexpr int64_t kLine = 6;               // points along a side
constexpr int64_t kPoints = kLine * kLine;
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

constexpr float kGP = 1 / (2 * kP2 * (kP2 - kQ2));
constexpr float kGQ = 1 / (2 * kQ2 * (kQ2 - kP2));
constexpr float kG[kLine][3] = {{1 / (kP2 * kQ2), 0, 0},
                                {kGP, kGP * kP, kGP * kP2},
                                {kGP, -kGP * kP, kGP * kP2},
                                {kGQ, kGQ * kQ, kGQ * kQ2},
                                {kGQ, -kGQ * kQ, kGQ * kQ2},
                                {0, 0, 1}};

// Rows of G g: from three taps to six points.
inline void transform_taps(const V (&g)[3], V (&u)[kLine]) {
  const V even_p = kG[1][0] * g[0] + kG[1][2] * g[2], odd_p = kG[1][1] * g[1];
  const V even_q = kG[3][0] * g[0] + kG[3][2] * g[2], odd_q = kG[3][1] * g[1];
  u[0] = kG[0][0] * g[0];
  u[1] = even_p + odd_p;
  u[2] = even_p - odd_p;
  u[3] = even_q + odd_q;
  u[4] = even_q - odd_q;
  u[5] = g[2];
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

// The output in tiles of 4x4 pixels.
struct Tiling {
  int64_t high, wide, total, block;

  // The transformed tiles of a block, in and out, take about 16 MiB, but
  // never so few tiles that transforming the weights would rule.
  template <class T>
  explicit Tiling(const Convolution<T>& c)
      : high(ceil_div(c.out_h, 4)),
        wide(ceil_div(c.out_w, 4)),
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
template <class T>
inline void transform_patch(const T* const (&pixels)[kLine][kLine],
                            int64_t channel, const Plane& plane, float* out) {
  V columns[kLine][kLine];  // [point][x]
  for (int x = 0; x < kLine; ++x) {
    V d[kLine], t[kLine];
    for (int y = 0; y < kLine; ++y) d[y] = load(pixels[y][x] + channel);
    transform_input(d, t);
    for (int i = 0; i < kLine; ++i) columns[i][x] = t[i];
  }
  for (int i = 0; i < kLine; ++i) {
    V t[kLine];
    transform_input(columns[i], t);
    for (int j = 0; j < kLine; ++j) {
      store(out + (i * kLine + j) * plane.size + channel, t[j]);
    }
  }
}

template <class T>
inline void transform_tile(const Convolution<T>& c, const Tile& tile,
                           const T* zeros, const Plane& plane, float* out) {
  const int64_t scale = c.out_h / c.h;
  const T* pixels[kLine][kLine];
  for (int64_t i = 0; i < kLine; ++i) {
    for (int64_t j = 0; j < kLine; ++j) {
      const int64_t y = tile.y + i - 1, x = tile.x + j - 1;
      const bool inside = y >= 0 && y < c.out_h && x >= 0 && x < c.out_w;
      pixels[i][j] =
          inside ? c.x + ((tile.image * c.h + y / scale) * c.w + x / scale) *
                             c.ci
                 : zeros;
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
  V columns[4][kLine];  // [y][point]
  for (int j = 0; j < kLine; ++j) {
    V m[kLine], y[4];
    for (int i = 0; i < kLine; ++i) {
      m[i] = load(in + (i * kLine + j) * plane.size);
    }
    transform_output(m, y);
    for (int i = 0; i < 4; ++i) columns[i][j] = y[i];
  }
  for (int i = 0; i < 4; ++i) {
    V y[4];
    transform_output(columns[i], y);
    for (int j = 0; j < 4; ++j) put(i, j, y[j]);
  }
}

template <class T>
inline void restore_tile(const Convolution<T>& c, const Tile& tile,
                         const float* in, const Plane& plane) {
  const int64_t high = min(4, c.out_h - tile.y), wide = min(4, c.out_w - tile.x);
  const int64_t corner =
      ((tile.image * c.out_h + tile.y) * c.out_w + tile.x) * c.co;
  const T* bias = c.bias + tile.image * c.bias_stride;
  for (int64_t channel = 0; channel < c.co; channel += kWidth) {
    const V shift = load(bias + channel);
    restore_patch(in + channel, plane, [&](int y, int x, V pixel) {
      if (y >= high || x >= wide) return;
      const int64_t at = corner + (y * c.out_w + x) * c.co + channel;
      pixel += shift;
      if (c.residual != nullptr) pixel += load(c.residual + at);
      store(c.y + at, pixel);
    });
  }
}

// Transforms `depth` rows of a packed panel of taps, from input channel
// `channel` on, to the points of a line: at [point][row][16], points `stride`
// floats apart.
template <class T>
inline void transform_panel(const T* taps, int64_t ci, int64_t channel,
                            int64_t depth, const float (&line)[3], float* out,
                            int64_t stride) {
  constexpr int64_t kTogether = PackedRows<T>::kTogether;
  for (int64_t at = 0; at < depth * kPanel; at += kTogether * kWidth) {
    V sums[3][kTogether];  // [x]
    for (int x = 0; x < 3; ++x) {
      V g[3][kTogether];
      for (int y = 0; y < 3; ++y) {
        PackedRows<T>::load(taps + ((y * 3 + x) * ci + channel) * kPanel + at,
                            g[y]);
      }
      for (int i = 0; i < kTogether; ++i) {
        sums[x][i] = line[0] * g[0][i] + line[1] * g[1][i] + line[2] * g[2][i];
      }
    }
    constexpr int64_t kRows = kTogether * kPanel;
    const int64_t row = at / kRows * kRows + at % kRows / kTogether;
    for (int i = 0; i < kTogether; ++i) {
      V u[kLine];
      transform_taps({sums[0][i], sums[1][i], sums[2][i]}, u);
      for (int j = 0; j < kLine; ++j) {
        store(out + j * stride + row + i * kPanel, u[j]);
      }
    }
  }
}

// The products of a line of points with a block of output channels.
constexpr int64_t kBlockPanels = 2;

template <class T>
struct WinogradPlan {
  Tiling tiling;
  Plane in, out;
  int64_t depth;    // of a block of input channels
  int64_t weights;  // floats of a worker's transformed weights

  explicit WinogradPlan(const Convolution<T>& c)
      : tiling(c),
        in(tiling.block, c.ci),
        out(tiling.block, c.co),
        depth(block_depth(c.ci)),
        weights(kLine * (kBlockPanels * depth + 1) * kPanel) {}
};

template <class T>
int64_t winograd_scratch(const Convolution<T>& c, int threads) {
  const WinogradPlan<T> plan(c);
  return kPoints * (plan.in.size + plan.out.size) + threads * plan.weights +
         c.ci;
}

// Multiplies the transformed tiles by the transformed weights, for one line of
// points and the output channels of a block.
template <class T>
inline void multiply_line(const Convolution<T>& c, const WinogradPlan<T>& plan,
                          int64_t line, int64_t tiles, int64_t column,
                          const float* v, float* m, float* u) {
  constexpr int64_t kMostRows = 192;
  const int64_t rows = round_up(
      ceil_div(tiles, ceil_div(tiles, kMostRows)), kTileRows);
  const int64_t columns = min(kBlockPanels * kPanel, c.co - column);
  for (int64_t k = 0; k < c.ci; k += plan.depth) {
    const int64_t depth = min(plan.depth, c.ci - k);
    const int64_t panel = depth * kPanel, point = kBlockPanels * panel + kPanel;
    for (int64_t j = 0; j < columns; j += kPanel) {
      transform_panel(c.weights + (column + j) * 9 * c.ci, c.ci, k, depth,
                      kG[line], u + j * depth, point);
    }
    for (int64_t i = 0; i < kLine; ++i) {
      const float* left = v + (line * kLine + i) * plan.in.size + k;
      float* sums = m + (line * kLine + i) * plan.out.size + column;
      for (int64_t row = 0; row < tiles; row += rows) {
        multiply_block(left + row * plan.in.row, plan.in.row,
                       min(rows, tiles - row), u + i * point, panel, depth,
                       columns, sums + row * plan.out.row, plan.out.row, k > 0);
      }
    }
  }
}

template <class T>
void winograd(const Convolution<T>& c, const Parallel& parallel,
              float* scratch) {
  const WinogradPlan<T> plan(c);
  const Tiling& tiling = plan.tiling;
  float* v = scratch;
  float* m = v + kPoints * plan.in.size;
  float* u = m + kPoints * plan.out.size;
  float* nothing = u + parallel.threads * plan.weights;
  std::memset(nothing, 0, c.ci * sizeof(float));
  const T* zeros = reinterpret_cast<const T*>(nothing);

  constexpr int64_t kTilesPerItem = 4;
  const int64_t column_blocks = ceil_div(c.co, kBlockPanels * kPanel);
  for (int64_t first = 0; first < tiling.total; first += tiling.block) {
    const int64_t tiles = min(tiling.block, tiling.total - first);
    const int64_t groups = ceil_div(tiles, kTilesPerItem);
    for_each_item(parallel, groups, [&](int64_t item, int64_t) {
      const int64_t end = min(tiles, (item + 1) * kTilesPerItem);
      for (int64_t i = item * kTilesPerItem; i < end; ++i) {
        transform_tile(c, Tile(tiling, first + i), zeros, plan.in,
                       v + i * plan.in.row);
      }
    });
    for_each_item(
        parallel, kLine * column_blocks, [&](int64_t item, int64_t worker) {
          multiply_line(c, plan, item % kLine, tiles,
                        item / kLine * kBlockPanels * kPanel, v, m,
                        u + worker * plan.weights);
        });
    for_each_item(parallel, groups, [&](int64_t item, int64_t) {
      const int64_t end = min(tiles, (item + 1) * kTilesPerItem);
      for (int64_t i = item * kTilesPerItem; i < end; ++i) {
        restore_tile(c, Tile(tiling, first + i), m + i * plan.out.row,
                     plan.out);
      }
    });
  }
}

// Whether it takes less time than a form of `taps` products for an output
// pixel, of an image upsampled by `scale`: in products of one row with a panel
// in float, as many of which as kTransform take the time of transforming the
// weights; never against a matrix unit.  It must not depend on the number of
// images, as no image's result may.
template <class T>
bool suits_winograd(const Convolution<T>& c, int64_t scale, int64_t taps) {
  constexpr int64_t kTransform = 200;
  constexpr int64_t kSpeed = sizeof(T) == sizeof(float) ? 1 : kBf16Speed;
  const int64_t tiles = ceil_div(c.out_h, 4) * ceil_div(c.out_w, 4);
  return c.stride == 1 && c.padding == 1 &&
         c.out_h == scale * c.h && c.out_w == scale * c.w &&
         kPoints * tiles + kTransform <
             taps * c.out_h * c.out_w / kSpeed;
}

}  // namespace

#endif  // KERNELS_WINOGRAD_H_
