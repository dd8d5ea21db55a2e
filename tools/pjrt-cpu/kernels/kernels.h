// CPU kernels (f32) of a Stable Diffusion runtime.  Activations are row-major
// and NHWC.  README.md describes the weight layouts.
#ifndef KERNELS_KERNELS_H_
#define KERNELS_KERNELS_H_

#include <cstdint>

namespace kernels {

// How a kernel runs its tasks: run() calls task(argument, i) for each i in
// [0, tasks) and returns when all have returned.  Kernels ask for at most
// `threads` tasks at a time, and no task waits for another.
struct Parallel {
  void* context;
  void (*run)(void* context, int64_t tasks,
              void (*task)(void* argument, int64_t index), void* argument);
  int threads;
};

// Weights of a [k, n] matrix come in panels of this many columns.
constexpr int64_t kPanel = 16;

// Floats of a packed [k, n] matrix.
constexpr int64_t packed_size(int64_t k, int64_t n) {
  return (n + kPanel - 1) / kPanel * kPanel * k;
}

// 3x3 convolution with stride 1 and padding 1: x [n, h, w, ci] to
// y [n, h, w, co].
struct Winograd {
  int64_t n, h, w, ci, co;
  const float* x;
  const float* u;         // transformed weights
  const float* bias;      // [co]
  float* y;
};

// 3x3 convolution (padding 1) of the nearest-neighbour 2x upsampled x:
// x [n, h, w, ci] to y [n, 2h, 2w, co].
struct Upsample {
  int64_t n, h, w, ci, co;
  const float* x;
  const float* weights;   // four packed [2 * 2 * ci, co], by phase
  const float* bias;      // [co]
  float* y;
};

// out = softmax(q k^T / sqrt(d)) v for each head; head i takes the floats
// [i * d, i * d + d) of each row of heads * d.
struct Attention {
  int64_t n, heads, t, s, d;
  const float* q;         // n * t rows
  const float* k;         // n * s rows
  const float* v;         // n * s rows
  float* out;             // n * t rows
};

// Normalises x [n, pixels, c] over the pixels and the c / groups channels of a
// group, then scales and shifts by channel.
struct GroupNorm {
  int64_t n, pixels, c, groups;
  const float* x;
  const float* scale;     // [c]
  const float* shift;     // [c]
  float epsilon;
  bool silu;              // y = silu(...)
  float* y;               // may be x
};

// The kernels for one instruction set.  The caller passes scratch memory of
// as many floats as the *_scratch function says (it depends on
// Parallel::threads), aligned to 64 bytes; it need not be cleared.
struct KernelTable {
  const char* name;
  int64_t (*winograd_scratch)(const Winograd&, int threads);
  void (*winograd)(const Winograd&, const Parallel&, float* scratch);
  int64_t (*upsample_scratch)(const Upsample&, int threads);
  void (*upsample)(const Upsample&, const Parallel&, float* scratch);
  int64_t (*attention_scratch)(const Attention&, int threads);
  void (*attention)(const Attention&, const Parallel&, float* scratch);
  int64_t (*group_norm_scratch)(const GroupNorm&, int threads);
  void (*group_norm)(const GroupNorm&, const Parallel&, float* scratch);
};

// The best table for this processor, or null if it lacks AVX2 or FMA.
const KernelTable* kernels();

// The tables themselves, whether or not the processor can run them.
const KernelTable* avx2_kernels();
const KernelTable* avx512_kernels();

}  // namespace kernels

#endif  // KERNELS_KERNELS_H_
