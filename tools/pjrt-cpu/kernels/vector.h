// Vectors of kWidth floats and the functions on them.  Everything in the
// per-instruction-set headers has internal linkage: two copies of one inline
// function compiled for different processors must not be merged by the linker.
#ifndef KERNELS_VECTOR_H_
#define KERNELS_VECTOR_H_

#include <cstdint>
#include <cstring>

#include "kernels.h"
#include <immintrin.h>

namespace {

using kernels::Bf16;

typedef float V __attribute__((vector_size(kWidth * 4)));
typedef int32_t IntV __attribute__((vector_size(kWidth * 4)));
typedef uint32_t BitsV __attribute__((vector_size(kWidth * 4)));
typedef float UnalignedV
    __attribute__((vector_size(kWidth * 4), aligned(4), may_alias));

constexpr int64_t min(int64_t a, int64_t b) { return a < b ? a : b; }
constexpr int64_t max(int64_t a, int64_t b) { return a > b ? a : b; }
inline int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }
inline int64_t round_up(int64_t a, int64_t b) { return ceil_div(a, b) * b; }

// The x - 0 form is the only arithmetic one that is exact for -0.
inline V splat(float x) { return x - V{}; }
inline V load(const float* p) {
  return *reinterpret_cast<const UnalignedV*>(p);
}
inline void store(float* p, V x) { *reinterpret_cast<UnalignedV*>(p) = x; }

// As splat, of any bits: arithmetic takes subnormal numbers for 0.
inline V broadcast(const float* p) {
#ifdef __AVX512F__
  return (V)_mm512_set1_ps(*p);
#else
  return (V)_mm256_broadcast_ss(p);
#endif
}

// Of pairs of Bf16, one in each lane, the first and the second as floats.
inline V low(V pairs) { return (V)((BitsV)pairs << 16); }
inline V high(V pairs) { return (V)((BitsV)pairs & 0xffff0000u); }

#ifdef __AVX512BF16__
inline V load(const Bf16* p) {
  const __m256i bits = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
  return (V)_mm512_slli_epi32(_mm512_cvtepu16_epi32(bits), 16);
}
inline void store(Bf16* p, V x) {
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(p),
                      (__m256i)_mm512_cvtneps_pbh((__m512)x));
}
#else
typedef uint16_t UnalignedHalves
    __attribute__((vector_size(kWidth * 2), aligned(2), may_alias));

inline V load(const Bf16* p) {
  const auto bits = *reinterpret_cast<const UnalignedHalves*>(p);
  return (V)(__builtin_convertvector(bits, BitsV) << 16);
}
// To the nearest, or else to an even number.
inline void store(Bf16* p, V x) {
  const BitsV bits = (BitsV)x;
  const BitsV rounded = (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
  *reinterpret_cast<UnalignedHalves*>(p) =
      __builtin_convertvector(rounded, UnalignedHalves);
}
#endif

inline float to_float(float x) { return x; }
inline float to_float(Bf16 x) {
  const uint32_t bits = static_cast<uint32_t>(x.bits) << 16;
  float result;
  std::memcpy(&result, &bits, sizeof result);
  return result;
}

// `count` numbers from vectors of as many or more.
template <class T>
inline void store_first(T* p, V x, int64_t count) {
  T numbers[kWidth];
  store(numbers, x);
  std::memcpy(p, numbers, count * sizeof(T));
}

// The rows of packed weights that lie together, as vectors of kWidth columns.
template <class T>
struct PackedRows;

template <>
struct PackedRows<float> {
  static constexpr int64_t kTogether = 1;
  static void load(const float* p, V (&rows)[1]) { rows[0] = ::load(p); }
};

template <>
struct PackedRows<Bf16> {
  static constexpr int64_t kTogether = 2;
  static void load(const Bf16* p, V (&rows)[2]) {
    const V pairs = *reinterpret_cast<const UnalignedV*>(p);
    rows[0] = low(pairs);
    rows[1] = high(pairs);
  }
};

// Less than any score of attention; the functions below take finite numbers.
constexpr float kLeast = -1e30f;

inline V max(V a, V b) { return a > b ? a : b; }
inline V min(V a, V b) { return a < b ? a : b; }

inline float sum(V x) {
  float total = 0;
  for (int i = 0; i < kWidth; ++i) total += x[i];
  return total;
}

#ifdef __AVX512F__
// x as an integer and the rest, in [-0.5, 0.5], and back together.
struct Exponent {
  V integer, rest;
  explicit Exponent(V x)
      : integer((V)_mm512_roundscale_ps((__m512)x, _MM_FROUND_TO_NEAREST_INT)),
        rest(x - integer) {}
  V scale(V x) const { return (V)_mm512_scalef_ps((__m512)x, (__m512)integer); }
};
#else
struct Exponent {
  V shifted, rest;
  // Adding 1.5 * 2^23 rounds to an integer, which ends up in the low bits.
  explicit Exponent(V x) {
    const V magic = splat(12582912.0f);
    x = min(max(x, splat(-126.0f)), splat(126.0f));
    shifted = x + magic;
    rest = x - (shifted - magic);
  }
  V scale(V x) const { return (V)((IntV)x + ((IntV)shifted << 23)); }
};
#endif

// 2^x for finite x, within 1.1 units in the last place.  Without AVX-512, x is
// clamped to [-126, 126].
inline V exp2(V x) {
  const Exponent e(x);
  const V f = e.rest;
  V p = splat(1.3264727080357919e-3f);
  p = p * f + 9.67151286232176e-3f;
  p = p * f + 5.550733745645853e-2f;
  p = p * f + 2.402224208184091e-1f;
  p = p * f + 6.931469775965876e-1f;
  p = p * f + 1.0f;
  return e.scale(p);
}

// Within two units in the last place.
inline V reciprocal(V x) {
#ifdef __AVX512F__
  const V guess = (V)_mm512_rcp14_ps((__m512)x);
  return guess * (2.0f - x * guess);
#else
  return 1.0f / x;
#endif
}

// Where 2^-x would be infinite, less than any float: 0.
inline V sigmoid(V x) {
  return reciprocal(1.0f + exp2(min(x * -1.4426950408889634f, splat(126.0f))));
}

// The error function: the rational approximation of Eigen and XLA, good to a
// few units in the last place.
inline V erf(V x) {
  constexpr float kEdge = 3.832506856900711f;
  x = min(max(x, splat(-kEdge)), splat(kEdge));
  const V s = x * x;
  V p = splat(2.2905065861350646e-4f);
  p = p * s + 3.4082910107109506e-3f;
  p = p * s + 5.095569506238086e-2f;
  p = p * s + 1.8520832239976145e-1f;
  p = p * s + 1.128379143519084f;
  V q = splat(-1.1791602954361697e-7f);
  q = q * s + 2.3547966471313185e-5f;
  q = q * s + 1.0179625278914885e-3f;
  q = q * s + 1.4070470171167667e-2f;
  q = q * s + 1.1098505178285362e-1f;
  q = q * s + 4.9746925110067538e-1f;
  q = q * s + 1.0f;
  return x * p * reciprocal(q);
}

inline V gelu(V x) { return x * 0.5f * (erf(x * 0.70710678f) + 1.0f); }

}  // namespace

#endif  // KERNELS_VECTOR_H_
