// Normalisations: the mean first, then the variance around it, in float.
#ifndef KERNELS_NORM_H_
#define KERNELS_NORM_H_

#include "items.h"

namespace {

using kernels::GroupNorm;
using kernels::LayerNorm;

// Numbers of x that are handled at a time: short enough for sums in f32, and
// for the caches.
constexpr int64_t kNormChunk = 16384;

// Pixels are summed in chunks.
struct GroupNormPlan {
  int64_t chunk, chunks;  // pixels per chunk, chunks per image

  template <class T>
  explicit GroupNormPlan(const GroupNorm<T>& g)
      : chunk(max(1, min(g.pixels, kNormChunk / g.c))),
        chunks(ceil_div(g.pixels, chunk)) {}
};

// Adds f(x, channel) over the pixels of a chunk to sums[channel].
template <class T, class F>
inline void sum_channels(const T* x, int64_t pixels, int64_t c, float* sums,
                         const F& f) {
  for (int64_t channel = 0; channel < c; channel += kWidth) {
    // Four sums: one alone would wait for each addition.
    V totals[4] = {};
    const T* at = x + channel;
    int64_t i = 0;
    for (; i + 4 <= pixels; i += 4) {
      for (int j = 0; j < 4; ++j) {
        totals[j] += f(load(at + (i + j) * c), channel);
      }
    }
    for (; i < pixels; ++i) totals[0] += f(load(at + i * c), channel);
    store(sums + channel, totals[0] + totals[1] + (totals[2] + totals[3]));
  }
}

// Means, over each group of each image, of the sums of its chunks' channels.
template <class T>
inline void average_groups(const GroupNorm<T>& g, int64_t chunks,
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

// Scratch: sums of each chunk, mean and factor of each image and channel,
// means and variances of the groups, scale.
template <class T>
int64_t group_norm_scratch(const GroupNorm<T>& g, int) {
  return (g.n * (GroupNormPlan(g).chunks + 2) + 1) * g.c + 2 * g.n * g.groups;
}

template <class T>
void group_norm(const GroupNorm<T>& g, const Parallel& parallel,
                float* scratch) {
  const GroupNormPlan plan(g);
  const int64_t width = g.c / g.groups;
  float* sums = scratch;
  float* factors = sums + g.n * plan.chunks * g.c;
  float* shifts = factors + g.n * g.c;
  float* scale = shifts + g.n * g.c;
  float* means = scale + g.c;
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
                 [mean](V x, int64_t channel) {
                   const V centered = x - load(mean + channel);
                   return centered * centered;
                 });
  });
  average_groups(g, plan.chunks, sums, variances);
  for (int64_t i = 0; i < g.c; i += kWidth) store(scale + i, load(g.scale + i));
  for (int64_t i = 0; i < g.n * g.c; ++i) {
    const float deviation = __builtin_sqrtf(variances[i / width] + g.epsilon);
    factors[i] = scale[i % g.c] / deviation;
  }

  // (x - mean) * factor + shift; folding the mean into the shift would lose
  // digits where the mean is large.
  for_each_chunk([&](int64_t, int64_t image, int64_t at, int64_t pixels) {
    const float* mean = shifts + image * g.c;
    const float* factor = factors + image * g.c;
    for (int64_t i = 0; i < pixels; ++i, at += g.c) {
      for (int64_t channel = 0; channel < g.c; channel += kWidth) {
        V y = (load(g.x + at + channel) - load(mean + channel)) *
                  load(factor + channel) +
              load(g.shift + channel);
        if (g.silu) y *= sigmoid(y);
        store(g.y + at + channel, y);
      }
    }
  });
}

template <class T>
int64_t layer_norm_scratch(const LayerNorm<T>&, int) {
  return 0;
}

template <class T>
inline void normalise_row(const LayerNorm<T>& l, const T* x, T* y) {
  V total = {};
  for (int64_t i = 0; i < l.c; i += kWidth) total += load(x + i);
  const float mean = sum(total) / l.c;
  V squares = {};
  for (int64_t i = 0; i < l.c; i += kWidth) {
    const V centered = load(x + i) - mean;
    squares += centered * centered;
  }
  const float factor = 1 / __builtin_sqrtf(sum(squares) / l.c + l.epsilon);
  for (int64_t i = 0; i < l.c; i += kWidth) {
    store(y + i, (load(x + i) - mean) * factor * load(l.scale + i) +
                     load(l.shift + i));
  }
}

template <class T>
void layer_norm(const LayerNorm<T>& l, const Parallel& parallel, float*) {
  const int64_t chunk = max(1, kNormChunk / l.c);
  for_each_item(parallel, ceil_div(l.rows, chunk), [&](int64_t item, int64_t) {
    const int64_t end = min(l.rows, (item + 1) * chunk);
    for (int64_t row = item * chunk; row < end; ++row) {
      normalise_row(l, l.x + row * l.c, l.y + row * l.c);
    }
  });
}

}  // namespace

#endif  // KERNELS_NORM_H_
