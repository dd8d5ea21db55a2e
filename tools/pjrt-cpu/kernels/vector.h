// Vectors of kWidth floats and the functions on them.  Everything in the
// per-instruction-set headers has internal linkage: two copies of one inline
// function compiled for different processors must not be merged by the linker.
#ifndef KERNELS_VECTOR_H_
#define KERNELS_VECTOR_H_

#include <cstdint>

namespace {

typedef float V __attribute__((vector_size(kWidth * 4)));
typedef int32_t IntV __attribute__((vector_size(kWidth * 4)));
typedef float UnalignedV
    __attribute__((vector_size(kWidth * 4), aligned(4), may_alias));

inline int64_t min(int64_t a, int64_t b) { return a < b ? a : b; }
inline int64_t max(int64_t a, int64_t b) { return a > b ? a : b; }
inline int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }
inline int64_t round_up(int64_t a, int64_t b) { return ceil_div(a, b) * b; }

// The x - 0 form is the only arithmetic one that is exact for -0.
inline V splat(float x) { return x - V{}; }
inline V load(const float* p) {
  return *reinterpret_cast<const UnalignedV*>(p);
}
inline void store(float* p, V x) { *reinterpret_cast<UnalignedV*>(p) = x; }

// The first `count` (< kWidth) floats at p, then zeros.
inline V load_part(const float* p, int64_t count) {
  float buffer[kWidth] = {};
  for (int64_t i = 0; i < count; ++i) buffer[i] = p[i];
  return load(buffer);
}
inline void store_part(float* p, V x, int64_t count) {
  float buffer[kWidth];
  store(buffer, x);
  for (int64_t i = 0; i < count; ++i) p[i] = buffer[i];
}

inline V max(V a, V b) { return a > b ? a : b; }
inline V min(V a, V b) { return a < b ? a : b; }

inline float sum(V x) {
  float total = 0;
  for (int i = 0; i < kWidth; ++i) total += x[i];
  return total;
}

// 2^x, within 1.1 units in the last place; x is clamped to [-126, 126].
inline V exp2(V x) {
  x = min(max(x, splat(-126.0f)), splat(126.0f));
  // Adding 1.5 * 2^23 rounds to an integer, which ends up in the low bits.
  const V magic = splat(12582912.0f);
  const V shifted = x + magic;
  const V f = x - (shifted - magic);
  V p = splat(1.3264727080357919e-3f);
  p = p * f + 9.67151286232176e-3f;
  p = p * f + 5.550733745645853e-2f;
  p = p * f + 2.402224208184091e-1f;
  p = p * f + 6.931469775965876e-1f;
  p = p * f + 1.0f;
  return (V)((IntV)p + ((IntV)shifted << 23));
}

inline V sigmoid(V x) {
  return 1.0f / (1.0f + exp2(x * -1.4426950408889634f));
}

}  // namespace

#endif  // KERNELS_VECTOR_H_
