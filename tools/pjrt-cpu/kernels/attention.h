// Attention that never holds more than a block of the scores, in float whatever
// the type.  Scores are kept transposed, [key][16 queries]: the softmax then
// needs no sums across a vector, and the scores of a panel of queries are
// themselves a packed right operand for the product with the values.
#ifndef KERNELS_ATTENTION_H_
#define KERNELS_ATTENTION_H_

#include <cstring>

#include "items.h"
#include "micro_kernel.h"

namespace {

using kernels::Attention;

// Block sizes: keys and values of a block stay in the second-level cache while
// the queries and outputs pass by, the scores of one panel in the first-level
// one.
struct AttentionPlan {
  int64_t queries, query_blocks;  // per head
  int64_t keys;
  int64_t scores, q, k, v, out;   // floats

  template <class T>
  AttentionPlan(const Attention<T>& a, int threads) {
    constexpr int64_t kFewest = 48;
    // Few blocks, because each packs all keys and values anew, but enough items
    // to keep all threads busy to the end.
    const int64_t wanted_blocks =
        max(ceil_div(a.t, max(kFewest, 65536 / a.d)),
            min(ceil_div(4 * threads, a.n * a.heads), ceil_div(a.t, kFewest)));
    queries = round_up(ceil_div(a.t, wanted_blocks), kPanel);
    query_blocks = ceil_div(a.t, queries);
    const int64_t most = max(kFewest, min(192, 24576 / a.d));
    keys = round_up(ceil_div(a.s, ceil_div(a.s, most)), kTileRows);
    scores = keys * kPanel;
    q = queries * a.d;
    k = keys * a.d;
    v = keys * round_up(a.d, kTileRows);
    out = queries * a.d;
  }

  // Each part starts on a cache line.
  int64_t size() const {
    return scores + q + round_up(k, 16) + round_up(v, 16) + out + 2 * queries;
  }
};

// The last key that each query of a panel sees, counted from the block's first.
struct LastKeys {
  IntV lanes[kPanelVectors];

  // Of the query that is `first` keys behind the block's first key, and of
  // those that follow it: each sees one more.
  explicit LastKeys(int64_t first) {
    for (int64_t i = 0; i < kPanel; ++i) {
      lanes[i / kWidth][i % kWidth] = static_cast<int32_t>(first + i);
    }
  }
};

// Stores tiles of transposed scores and keeps their maximum for each query.
struct ScoreStore {
  float* scores;
  bool accumulate;
  const LastKeys* last;  // or null, where queries see all keys
  V largest[kPanelVectors];

  template <int kRows, int kColumns>
  void operator()(int64_t row, int64_t, V (&tile)[kRows][kColumns]) {
#pragma GCC unroll 16
    for (int i = 0; i < kRows; ++i) {
      float* out = scores + (row + i) * kPanel;
#pragma GCC unroll 8
      for (int j = 0; j < kColumns; ++j) {
        V x = tile[i][j];
        if (accumulate) x += load(out + j * kWidth);
        if (last != nullptr) {
          const IntV key = static_cast<int32_t>(row + i) - IntV{};
          x = key > last->lanes[j] ? splat(kLeast) : x;
        }
        store(out + j * kWidth, x);
        largest[j] = max(largest[j], x);
      }
    }
  }
};

// Adds tiles to transposed outputs scaled for the new maximum.
struct ValueStore {
  float* out;
  V scale[kPanelVectors];

  template <int kRows, int kColumns>
  void operator()(int64_t row, int64_t, V (&tile)[kRows][kColumns]) {
#pragma GCC unroll 16
    for (int i = 0; i < kRows; ++i) {
      float* to = out + (row + i) * kPanel;
#pragma GCC unroll 8
      for (int j = 0; j < kColumns; ++j) {
        store(to + j * kWidth,
              load(to + j * kWidth) * scale[j] + tile[i][j]);
      }
    }
  }
};

// Queries to [panel][d][16], times `scale`; queries past the end are zero.
template <class T>
inline void pack_queries(const T* q, int64_t stride, int64_t count,
                         int64_t d, float scale, float* out) {
  for (int64_t panel = 0; panel < count; panel += kPanel) {
    const int64_t width = min(kPanel, count - panel);
    for (int64_t j = 0; j < kPanel; ++j) {
      for (int64_t k = 0; k < d; ++k) {
        out[k * kPanel + j] =
            j < width ? to_float(q[(panel + j) * stride + k]) * scale : 0.0f;
      }
    }
    out += d * kPanel;
  }
}

// Keys one after the other.
template <class T>
inline void pack_keys(const T* k, int64_t stride, int64_t keys, int64_t d,
                      float* out) {
  for (int64_t key = 0; key < keys; ++key) {
    for (int64_t i = 0; i < d; ++i) {
      out[key * d + i] = to_float(k[key * stride + i]);
    }
  }
}

// Values to [d / kTileRows][key][kTileRows].
template <class T>
inline void pack_values(const T* v, int64_t stride, int64_t keys,
                        int64_t d, float* out) {
  for (int64_t key = 0; key < keys; ++key) {
    for (int64_t row = 0; row < d; row += kTileRows) {
      const int64_t rows = min(kTileRows, d - row);
      for (int64_t i = 0; i < rows; ++i) {
        out[(row * keys + key * kTileRows) + i] =
            to_float(v[key * stride + row + i]);
      }
    }
  }
}

// The scores of a panel of queries against a block of keys, exponentiated,
// with the running maximum and sum brought up to date.  Returns through
// `scale` the factor for what was summed before.
inline void score_panel(const float* keys, int64_t count, int64_t d,
                        const float* q, const LastKeys* last, float* scores,
                        float* running_max, float* running_sum,
                        V (&scale)[kPanelVectors]) {
  const int64_t depth = block_depth(d);
  ScoreStore to{scores, false, nullptr, {}};
  for (int64_t k = 0; k < d; k += depth) {
    if (k + depth >= d) to.last = last;
    for (int j = 0; j < kPanelVectors; ++j) {
      to.largest[j] = load(running_max + j * kWidth);
    }
    multiply_block(Rows{keys + k, d}, count, q + k * kPanel, 0,
                   min(depth, d - k), kPanel, to);
    to.accumulate = true;
  }
  V sums[kPanelVectors];
  for (int j = 0; j < kPanelVectors; ++j) {
    scale[j] = exp2(load(running_max + j * kWidth) - to.largest[j]);
    sums[j] = load(running_sum + j * kWidth) * scale[j];
    store(running_max + j * kWidth, to.largest[j]);
  }
  for (int64_t i = 0; i < count; ++i) {
    for (int j = 0; j < kPanelVectors; ++j) {
      float* at = scores + i * kPanel + j * kWidth;
      const V p = exp2(load(at) - to.largest[j]);
      store(at, p);
      sums[j] += p;
    }
  }
  for (int j = 0; j < kPanelVectors; ++j) {
    store(running_sum + j * kWidth, sums[j]);
  }
}

template <class T>
inline void write_outputs(const float* in, const float* sums, int64_t count,
                          int64_t d, T* out, int64_t stride) {
  for (int64_t i = 0; i < count; ++i) {
    const float* from = in + i / kPanel * kPanel * d + i % kPanel;
    const float inverse = 1.0f / sums[i];
    for (int64_t k = 0; k < d; k += kWidth) {
      const int64_t width = min(kWidth, d - k);
      V x = {};
      for (int64_t j = 0; j < width; ++j) x[j] = from[(k + j) * kPanel];
      store_first(out + i * stride + k, x * inverse, width);
    }
  }
}

template <class T>
int64_t attention_scratch(const Attention<T>& a, int threads) {
  return threads * AttentionPlan(a, threads).size();
}

// One block of queries of one head.
template <class T>
inline void attend(const Attention<T>& a, const AttentionPlan& plan,
                   int64_t image, int64_t head, int64_t query, float* scratch) {
  float* scores = scratch;
  float* q = scores + plan.scores;
  float* k = q + plan.q;
  float* v = k + round_up(plan.k, 16);
  float* out = v + round_up(plan.v, 16);
  float* running_max = out + plan.out;
  float* running_sum = running_max + plan.queries;

  const int64_t queries = min(plan.queries, a.t - query);
  const int64_t at = head * a.d, stride = a.heads * a.d;
  constexpr float kLog2E = 1.4426950408889634f;
  pack_queries(a.q + (image * a.t + query) * stride + at, stride, queries, a.d,
               kLog2E / __builtin_sqrtf(a.d), q);
  std::memset(out, 0, plan.out * sizeof(float));
  for (int64_t i = 0; i < plan.queries; ++i) {
    running_max[i] = kLeast;
    running_sum[i] = 0;
  }
  for (int64_t key = 0; key < a.s; key += plan.keys) {
    const int64_t keys = min(plan.keys, a.s - key);
    const int64_t from = (image * a.s + key) * stride + at;
    pack_keys(a.k + from, stride, keys, a.d, k);
    pack_values(a.v + from, stride, keys, a.d, v);
    for (int64_t panel = 0; panel < queries; panel += kPanel) {
      ValueStore to{out + panel * a.d, {}};
      const LastKeys last(query + panel - key);
      score_panel(k, keys, a.d, q + panel * a.d, a.causal ? &last : nullptr,
                  scores, running_max + panel, running_sum + panel, to.scale);
      multiply_block(Groups{v, keys}, a.d, scores, 0, keys, kPanel, to);
    }
  }
  write_outputs(out, running_sum, queries, a.d,
                a.out + (image * a.t + query) * stride + at, stride);
}

template <class T>
void attention(const Attention<T>& a, const Parallel& parallel, float* scratch) {
  const AttentionPlan plan(a, parallel.threads);
  const int64_t heads = a.n * a.heads;
  // Items that follow one another share their keys and values.
  for_each_item(parallel, heads * plan.query_blocks,
                [&](int64_t item, int64_t worker) {
                  const int64_t head = item / plan.query_blocks;
                  attend(a, plan, head / a.heads, head % a.heads,
                         item % plan.query_blocks * plan.queries,
                         scratch + worker * plan.size());
                });
}

}  // namespace

#endif  // KERNELS_ATTENTION_H_
