// Group normalisation: the mean first, then the variance around it.
#ifndef KERNELS_NORM_H_
#define KERNELS_NORM_H_

#include "items.h"

namespace {

using kernels::GroupNorm;

// Pixels are summed in chunks of about 64 KiB: short enough for sums in f32,
// and for the caches.
struct GroupNormPlan {
  int64_t chunk, chunks;  // pixels per chunk, chunks per image

  explicit GroupNormPlan(const GroupNorm& g)
      : chunk(max(1, min(g.pixels, 16384 / g.c))),
        chunks(ceil_div(g.pixels, chunk)) {}
};

// Adds f(x, channel) over the pixels of a chunk to sums[channel].
template <class F>
inline void sum_channels(const float* x, int64_t pixels, int64_t c,
                         float* sums, const F& f) {
  int64_t channel = 0;
  for (; channel + kWidth <= c; channel += kWidth) {
    V total = {};
    for (int64_t i = 0; i < pixels; ++i) {
      total += f(load(x + i * c + channel), channel);
    }
    store(sums + channel, total);
  }
  for (; channel < c; ++channel) {
    float total = 0;
    for (int64_t i = 0; i < pixels; ++i) {
      total += f(splat(x[i * c + channel]), channel)[0];
    }
    sums[channel] = total;
  }
}

// Means, over each group of each image, of the sums of its chunks' channels.
inline void average_groups(const GroupNorm& g, int64_t chunks,
                           const float* sums, float* means) {
  const int64_t width = g.c / g.groups;
  for (int64_t image = 0; image < g.n; ++image) {
    for (int64_t group = 0; group < g.groups; ++group) {
      double total = 0;
      for (int64_t chunk = 0; chunk < chunks; ++chunk) {
        const float* at = sums + (image * chunks + chunk) * g.c + group * width;
        for (int64_t i = 0; i < width; ++i) total += at[i];
      }
      means[image * g.groups + group] = total / (double(g.pixels) * width);
    }
  }
}

// Scratch: sums of each chunk, factor and shift of each image and channel
// (padded, since vectors may read past the end), means and variances of the
// groups.
int64_t group_norm_scratch(const GroupNorm& g, int) {
  return g.n * (GroupNormPlan(g).chunks + 2) * g.c + 2 * g.n * g.groups;
}

void group_norm(const GroupNorm& g, const Parallel& parallel, float* scratch) {
  const GroupNormPlan plan(g);
  const int64_t width = g.c / g.groups;
  float* sums = scratch;
  float* factors = sums + g.n * plan.chunks * g.c;
  float* shifts = factors + g.n * g.c;
  float* means = shifts + g.n * g.c;
  float* variances = means + g.n * g.groups;

  const auto for_each_chunk = [&](auto body) {
    for_each_item(parallel, g.n * plan.chunks, [&](int64_t item, int64_t) {
      const int64_t image = item / plan.chunks;
      const int64_t first = item % plan.chunks * plan.chunk;
      body(item, image, (image * g.pixels + first) * g.c,
           min(plan.chunk, g.pixels - first));
    });
  };

  for_each_chunk([&](int64_t item, int64_t, int64_t at, int64_t pixels) {
    sum_channels(g.x + at, pixels, g.c, sums + item * g.c,
                 [](V x, int64_t) { return x; });
  });
  average_groups(g, plan.chunks, sums, means);
  for (int64_t i = 0; i < g.n * g.c; ++i) shifts[i] = means[i / width];

  for_each_chunk([&](int64_t item, int64_t image, int64_t at, int64_t pixels) {
    const float* mean = shifts + image * g.c;
    sum_channels(g.x + at, pixels, g.c, sums + item * g.c,
                 [mean, &g](V x, int64_t channel) {
                   const V centered =
                       x - (channel + kWidth <= g.c ? load(mean + channel)
                                                    : splat(mean[channel]));
                   return centered * centered;
                 });
  });
  average_groups(g, plan.chunks, sums, variances);
  for (int64_t i = 0; i < g.n * g.c; ++i) {
    const float deviation = __builtin_sqrtf(variances[i / width] + g.epsilon);
    factors[i] = g.scale[i % g.c] / deviation;
  }

  // (x - mean) * factor + shift; folding the mean into the shift would lose
  // digits where the mean is large.
  for_each_chunk([&](int64_t, int64_t image, int64_t at, int64_t pixels) {
    const float* mean = shifts + image * g.c;
    const float* factor = factors + image * g.c;
    for (int64_t i = 0; i < pixels; ++i, at += g.c) {
      int64_t channel = 0;
      for (; channel + kWidth <= g.c; channel += kWidth) {
        V y = (load(g.x + at + channel) - load(mean + channel)) *
                  load(factor + channel) +
              load(g.shift + channel);
        if (g.silu) y *= sigmoid(y);
        store(g.y + at + channel, y);
      }
      for (; channel < g.c; ++channel) {
        V y = splat((g.x[at + channel] - mean[channel]) * factor[channel] +
                    g.shift[channel]);
        if (g.silu) y *= sigmoid(y);
        g.y[at + channel] = y[0];
      }
    }
  });
}

}  // namespace

#endif  // KERNELS_NORM_H_
