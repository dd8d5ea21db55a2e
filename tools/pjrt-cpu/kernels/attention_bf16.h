// Attention of Bf16 that never holds more than a block of the scores: products
// of blocks in Bf16, the softmax between them in float.
#ifndef KERNELS_ATTENTION_BF16_H_
#define KERNELS_ATTENTION_BF16_H_

#include <cstring>

#include "block.h"
#include "items.h"

namespace {

using Bf16Attention = kernels::Attention<Bf16>;

// Queries whose scores are held at a time.
constexpr int64_t kQueryRows = kHasMatrixUnit ? 32 : 24;
constexpr int64_t kMostKeys = 512;
constexpr int64_t kKeyStep = max(kPanel, kBlockDepthStep);

// Block sizes: the packed keys and values, the queries and the outputs of a
// block share the second-level cache.
struct Bf16AttentionPlan {
  int64_t queries, query_blocks;  // per head
  int64_t keys;                   // of a block
  int64_t depth, width;           // d, rounded up for the two products
  // Floats of the parts of a worker's scratch.
  int64_t scores, weights, q, k, v, out;

  explicit Bf16AttentionPlan(const Bf16Attention& a) {
    const int64_t most = max(256, min(512, 65536 / a.d));
    queries = round_up(min(a.t, most), kQueryRows);
    query_blocks = ceil_div(a.t, queries);
    keys = round_up(min(a.s, kMostKeys), kKeyStep);
    depth = round_up(a.d, kBlockDepthStep);
    width = round_up(a.d, kPanel);
    scores = kQueryRows * keys;
    weights = kQueryRows * keys / 2;
    q = queries * depth / 2;
    k = keys * depth / 2;
    v = keys * width / 2;
    out = queries * width;
  }

  int64_t size() const {
    return scores + weights + q + k + v + out + 2 * queries;
  }
};

// Rows of `count` numbers, then zeros up to `width`.
inline void pad_rows(const Bf16* from, int64_t from_stride, int64_t rows,
                     int64_t count, Bf16* to, int64_t width) {
  for (int64_t i = 0; i < rows; ++i, from += from_stride, to += width) {
    std::memcpy(to, from, count * sizeof(Bf16));
    std::memset(to + count, 0, (width - count) * sizeof(Bf16));
  }
}

// Two neighbours in one column of a packed operand.
inline uint32_t pair(const Bf16* p) {
  uint32_t bits;
  std::memcpy(&bits, p, sizeof bits);
  return bits;
}

// Keys as a packed right operand [depth, keys]; keys and depth that are not
// there are zero.  d is even.
inline void pack_keys(const Bf16* from, int64_t stride, int64_t count,
                      int64_t d, Bf16* to, int64_t keys, int64_t depth) {
  if (count < keys || d < depth) {
    std::memset(to, 0, keys * depth * sizeof(Bf16));
  }
  for (int64_t key = 0; key < count; ++key, from += stride) {
    Bf16* panel = to + key / kPanel * kPanel * depth;
    uint32_t* out = reinterpret_cast<uint32_t*>(panel) + key % kPanel;
    for (int64_t i = 0; i < d / 2; ++i) out[i * kPanel] = pair(from + 2 * i);
  }
}

// Values as a packed right operand [keys, width], zeros alike.
inline void pack_values(const Bf16* from, int64_t stride, int64_t count,
                        int64_t d, Bf16* to, int64_t keys, int64_t width) {
  for (int64_t i = 0; i < width; i += kPanel) {
    const __mmask16 there = d - i < kPanel ? (1u << (d - i)) - 1 : 0xffff;
    for (int64_t key = 0; key < keys; key += 2) {
      const auto widen = [&](int64_t row) {
        const __mmask16 mask = row < count ? there : 0;
        return _mm512_cvtepu16_epi32(
            _mm256_maskz_loadu_epi16(mask, from + row * stride + i));
      };
      const __m512i low = widen(key), high = widen(key + 1);
      _mm512_storeu_si512(to + i * keys + key * kPanel,
                          _mm512_or_si512(low, _mm512_slli_epi32(high, 16)));
    }
  }
}

// 2^x, within a relative error of 8e-5: a fiftieth of what rounding to Bf16 may
// change.
inline V short_exp2(V x) {
  const Exponent e(x);
  V p = splat(5.517166683089754e-2f);
  p = p * e.rest + 2.426111350808583e-1f;
  p = p * e.rest + 6.932609870069207e-1f;
  p = p * e.rest + 9.999280727921511e-1f;
  return e.scale(p);
}

// The softmax of rows of scores over the keys so far.
struct RunningSoftmax {
  float* largest;  // of each row
  float* sums;
  float factor;    // of the scores, to powers of two

  // Turns the row's scores into weights, and scales what was summed before.
  void take(int64_t row, const float* scores, int64_t keys, Bf16* weights,
            float* out, int64_t width) const {
    V most = splat(largest[row]);
    for (int64_t j = 0; j < keys; j += kWidth) {
      most = max(most, load(scores + j));
    }
    const float next = _mm512_reduce_max_ps((__m512)most);
    const V scale = exp2(splat((largest[row] - next) * factor));
    const V shift = splat(next * factor);
    largest[row] = next;
    V total = {};
    for (int64_t j = 0; j < keys; j += kWidth) {
      const V weight = short_exp2(load(scores + j) * factor - shift);
      total += weight;
      store(weights + j, weight);
    }
    sums[row] = sums[row] * scale[0] + _mm512_reduce_add_ps((__m512)total);
    for (int64_t j = 0; j < width; j += kWidth) {
      store(out + j, load(out + j) * scale);
    }
  }
};

inline void write_outputs(const float* in, int64_t width, const float* sums,
                          int64_t rows, int64_t d, Bf16* out, int64_t stride) {
  for (int64_t i = 0; i < rows; ++i, in += width, out += stride) {
    const float inverse = 1 / sums[i];
    for (int64_t j = 0; j < d; j += kWidth) {
      store_first(out + j, load(in + j) * inverse, min(kWidth, d - j));
    }
  }
}

int64_t attention_scratch(const Bf16Attention& a, int threads) {
  return threads * Bf16AttentionPlan(a).size();
}

// One block of queries of one head.
inline void attend(const Bf16Attention& a, const Bf16AttentionPlan& plan,
                   int64_t image, int64_t head, int64_t query, float* scratch) {
  float* scores = scratch;
  float* out = scores + plan.scores;
  float* largest = out + plan.out;
  float* sums = largest + plan.queries;
  Bf16* weights = reinterpret_cast<Bf16*>(sums + plan.queries);
  Bf16* q = weights + 2 * plan.weights;
  Bf16* k = q + 2 * plan.q;
  Bf16* v = k + 2 * plan.k;

  const int64_t queries = min(plan.queries, a.t - query);
  const int64_t at = head * a.d, stride = a.heads * a.d;
  pad_rows(a.q + (image * a.t + query) * stride + at, stride, queries, a.d, q,
           plan.depth);
  std::memset(out, 0, plan.out * sizeof(float));
  for (int64_t i = 0; i < plan.queries; ++i) {
    largest[i] = kLeast;
    sums[i] = 0;
  }
  constexpr float kLog2E = 1.4426950408889634f;
  const RunningSoftmax softmax{largest, sums,
                               kLog2E / __builtin_sqrtf(a.d)};
  for (int64_t key = 0; key < a.s; key += plan.keys) {
    const int64_t count = min(plan.keys, a.s - key);
    const int64_t keys = round_up(count, kKeyStep);
    const int64_t from = (image * a.s + key) * stride + at;
    pack_keys(a.k + from, stride, count, a.d, k, keys, plan.depth);
    pack_values(a.v + from, stride, count, a.d, v, keys, plan.width);
    for (int64_t row = 0; row < queries; row += kQueryRows) {
      const int64_t rows = min(kQueryRows, queries - row);
      multiply_block(q + row * plan.depth, plan.depth, rows, k,
                     plan.depth * kPanel, plan.depth, keys, scores, keys,
                     false);
      for (int64_t i = 0; i < rows; ++i) {
        const int64_t before = query + row + i + 1 - key;
        const int64_t seen = a.causal ? max(0, min(count, before)) : count;
        for (int64_t j = seen; j < keys; ++j) scores[i * keys + j] = kLeast;
        softmax.take(row + i, scores + i * keys, keys, weights + i * keys,
                     out + (row + i) * plan.width, plan.width);
      }
      multiply_block(weights, keys, rows, v, keys * kPanel, keys, plan.width,
                     out + row * plan.width, plan.width, true);
    }
  }
  write_outputs(out, plan.width, sums, queries, a.d,
                a.out + (image * a.t + query) * stride + at, stride);
}

void attention(const Bf16Attention& a, const Parallel& parallel,
               float* scratch) {
  const Bf16AttentionPlan plan(a);
  const int64_t heads = a.n * a.heads;
  // Items that follow one another share their keys and values.
  for_each_item(parallel, heads * plan.query_blocks,
                [&](int64_t item, int64_t worker) {
                  const TileUnit unit;
                  const int64_t head = item / plan.query_blocks;
                  attend(a, plan, head / a.heads, head % a.heads,
                         item % plan.query_blocks * plan.queries,
                         scratch + worker * plan.size());
                });
}

}  // namespace

#endif  // KERNELS_ATTENTION_BF16_H_
