// CPU kernels of a Stable Diffusion runtime.  Activations are row-major and
// NHWC, of one type T throughout: float, or Bf16, which is summed in float and
// rounded once.  README.md describes the weight layouts.
#ifndef KERNELS_KERNELS_H_
#define KERNELS_KERNELS_H_

#include <cstdint>

namespace kernels {

// A bfloat16 number.
struct Bf16 {
  uint16_t bits;
};

// How a kernel runs its tasks: run() calls task(argument, i) for each i in
// [0, tasks) and returns when all have returned.  Kernels ask for at most
// `threads` tasks at a time, and no task waits for another.
struct Parallel {
  void* context;
  void (*run)(void* context, int64_t tasks,
              void (*task)(void* argument, int64_t index), void* argument);
  int threads;
};

// Weights of a [k, n] matrix come in panels of this many columns; n is a
// multiple of it, and so are the channels of convolutions.
constexpr int64_t kPanel = 16;

// The depth of a product of Bf16 is a multiple of this.
constexpr int64_t kDepthStep = 32;

// y = x w + bias + residual, or with geglu, where w and bias have twice the
// columns: y = (x w1 + bias1) * gelu(x w2 + bias2).
template <class T>
struct Linear {
  int64_t rows, depth, columns;
  bool geglu;
  const T* x;         // [rows, depth]
  const T* weights;   // packed [depth, columns]
  const T* bias;      // [columns], or null
  const T* residual;  // [rows, columns], or null
  T* y;               // [rows, columns]
};

// 3x3 convolution of x [n, h, w, ci] to y [n, out_h, out_w, co].
template <class T>
struct Convolution {
  int64_t n, h, w, ci, out_h, out_w, co;
  int64_t stride, padding;  // padding above and to the left
  const T* x;
  const T* weights;         // packed [3 * 3 * ci, co]
  const T* bias;            // [co], or [n, co]: one for each image
  int64_t bias_stride;      // 0 or co
  const T* residual;        // as y, or null
  T* y;
};

// out = softmax(q k^T / sqrt(d)) v for each head; head i takes the numbers
// [i * d, i * d + d) of each row of heads * d.  Where it is causal, query i sees
// the keys up to i only.
template <class T>
struct Attention {
  int64_t n, heads, t, s, d;
  bool causal;
  const T* q;  // n * t rows
  const T* k;  // n * s rows
  const T* v;  // n * s rows
  T* out;      // n * t rows
};

// Normalises x [n, pixels, c] over the pixels and the c / groups channels of a
// group, then scales and shifts by channel.
template <class T>
struct GroupNorm {
  int64_t n, pixels, c, groups;
  const T* x;
  const T* scale;  // [c]
  const T* shift;  // [c]
  float epsilon;
  bool silu;       // y = silu(...)
  T* y;            // may be x
};

// Normalises each row of x [rows, c], then scales and shifts by channel.
template <class T>
struct LayerNorm {
  int64_t rows, c;
  const T* x;
  const T* scale;  // [c]
  const T* shift;  // [c]
  float epsilon;
  T* y;            // may be x
};

// A kernel.  The caller passes scratch memory of as many floats as scratch()
// says, aligned to 64 bytes; it need not be cleared.
template <class Call>
struct Kernel {
  int64_t (*scratch)(const Call&, int threads);
  void (*run)(const Call&, const Parallel&, float* scratch);
};

// The kernels of a type for one instruction set.
template <class T>
struct KernelTable {
  const char* set;  // its name
  Kernel<Linear<T>> linear;
  Kernel<Convolution<T>> convolution;
  // The nearest-neighbour 2x upsampled x, convolved with stride 1, padding 1.
  Kernel<Convolution<T>> upsample;
  Kernel<Attention<T>> attention;
  Kernel<GroupNorm<T>> group_norm;
  Kernel<LayerNorm<T>> layer_norm;
};

// The best table for this processor, or null without AVX2, FMA and BMI2.
template <class T>
const KernelTable<T>* kernels();

// The tables themselves, whether or not the processor can run them.
template <class T>
const KernelTable<T>* avx2_kernels();
template <class T>
const KernelTable<T>* avx512_kernels();
const KernelTable<Bf16>* avx512_bf16_kernels();
const KernelTable<Bf16>* amx_kernels();

}  // namespace kernels

#endif  // KERNELS_KERNELS_H_
