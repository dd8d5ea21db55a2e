// The intrinsics of AVX-512, AVX512_BF16 and AMX that the kernels use, in C++. What each computes is in Intel's Intrinsics
// Guide; of a subnormal number the real ones for bf16 make 0.
#ifndef EMULATION_INTRINSICS_H_
#define EMULATION_INTRINSICS_H_

#include <immintrin.h>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>

// Only now: the header above would take them for what the compiler was asked for.
#define __AVX512F__ 1
#ifdef EMULATE_AVX512_BF16
#define __AVX512BF16__ 1
#endif
#ifdef EMULATE_AMX
#define __AMX_BF16__ 1
#endif

namespace emulation {
namespace {

template <class To, class From>
To bits_of(const From& from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  std::memcpy(&to, &from, sizeof to);
  return to;
}

template <class T, int kCount>
struct Lanes {
  T lane[kCount];
};
using Floats = Lanes<float, 16>;
using Words = Lanes<uint32_t, 16>;
using Halves = Lanes<uint16_t, 16>;
using Pairs = Lanes<uint16_t, 32>;

// A vector whose lane i is of(i).
template <class Vector, class Array, class Of>
Vector vector(const Of& of) {
  Array result;
  int i = 0;
  for (auto& lane : result.lane) lane = of(i++);
  return bits_of<Vector>(result);
}

inline float to_float(uint16_t bf16) { return bits_of<float>(uint32_t{bf16} << 16); }

inline uint16_t to_bf16(float x) {
  const uint32_t bits = bits_of<uint32_t>(x);
  return (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
}

inline __m512 set1_ps(float x) {
  return vector<__m512, Floats>([&](int) { return x; });
}

inline __m512i slli_epi32(__m512i a, unsigned count) {
  const auto x = bits_of<Words>(a);
  return vector<__m512i, Words>([&](int i) { return x.lane[i] << count; });
}

inline __m512i or_si512(__m512i a, __m512i b) {
  const auto x = bits_of<Words>(a), y = bits_of<Words>(b);
  return vector<__m512i, Words>([&](int i) { return x.lane[i] | y.lane[i]; });
}

inline __m512i cvtepu16_epi32(__m256i a) {
  const auto x = bits_of<Halves>(a);
  return vector<__m512i, Words>([&](int i) { return uint32_t{x.lane[i]}; });
}

inline __m256i maskz_loadu_epi16(uint16_t mask, const void* from) {
  return vector<__m256i, Halves>([&](int i) {
    uint16_t x = 0;
    if (mask >> i & 1) std::memcpy(&x, static_cast<const char*>(from) + 2 * i, 2);
    return x;
  });
}

inline void storeu_si512(void* to, __m512i a) { std::memcpy(to, &a, sizeof a); }

inline float reduce_add_ps(__m512 a) {
  float sum = 0;
  for (float x : bits_of<Floats>(a).lane) sum += x;
  return sum;
}

inline float reduce_max_ps(__m512 a) {
  float most = -INFINITY;
  for (float x : bits_of<Floats>(a).lane) most = std::fmax(most, x);
  return most;
}

// To the nearest integer, the one rounding that is asked for.
inline __m512 round_ps(__m512 a) {
  const auto x = bits_of<Floats>(a);
  return vector<__m512, Floats>([&](int i) { return std::nearbyint(x.lane[i]); });
}

inline __m512 scalef_ps(__m512 a, __m512 b) {
  const auto x = bits_of<Floats>(a), y = bits_of<Floats>(b);
  return vector<__m512, Floats>([&](int i) {
    const float exponent = std::floor(y.lane[i]);
    return std::ldexp(x.lane[i], exponent < -300 ? -300 : exponent > 300 ? 300 : static_cast<int>(exponent));
  });
}

// As bad as it may be: 14 bits.
inline __m512 rcp14_ps(__m512 a) {
  const auto x = bits_of<Floats>(a);
  return vector<__m512, Floats>([&](int i) {
    return bits_of<float>(bits_of<uint32_t>(1 / x.lane[i]) & ~0x1ffu);
  });
}

inline __m256i cvtneps_pbh(__m512 a) {
  const auto x = bits_of<Floats>(a);
  return vector<__m256i, Halves>([&](int i) { return to_bf16(x.lane[i]); });
}

// `sum` and the products of two pairs.
inline float dot(float sum, const uint16_t* a, const uint16_t* b) {
  sum += to_float(a[1]) * to_float(b[1]);
  return sum + to_float(a[0]) * to_float(b[0]);
}

inline __m512 dpbf16_ps(__m512 sum, __m512bh a, __m512bh b) {
  const auto s = bits_of<Floats>(sum);
  const auto x = bits_of<Pairs>(a), y = bits_of<Pairs>(b);
  return vector<__m512, Floats>([&](int i) { return dot(s.lane[i], x.lane + 2 * i, y.lane + 2 * i); });
}

// AMX: a thread's eight tiles, and the shapes that it gave them. As with the real ones, nothing works without shapes.
struct Tile {
  int rows, bytes;
  char row[16][64];
};

inline Tile& tile(int index) {
  thread_local Tile tiles[8];
  return tiles[index];
}

inline Tile& shaped(int index) {
  if (tile(index).rows == 0) std::abort();
  return tile(index);
}

inline void tile_loadconfig(const void* config) {
  struct {
    uint8_t palette, start_row, reserved[14];
    uint16_t row_bytes[16];
    uint8_t rows[16];
  } shapes;
  std::memcpy(&shapes, config, sizeof shapes);
  if (shapes.palette != 1) std::abort();
  for (int i = 0; i < 8; ++i) tile(i) = {shapes.rows[i], shapes.row_bytes[i], {}};
}

inline void tile_release() {
  for (int i = 0; i < 8; ++i) tile(i) = {};
}

inline void tile_zero(int to) {
  std::memset(shaped(to).row, 0, sizeof tile(to).row);
}

inline void tile_loadd(int to, const void* from, int64_t stride) {
  tile_zero(to);
  for (int i = 0; i < tile(to).rows; ++i) {
    std::memcpy(tile(to).row[i], static_cast<const char*>(from) + i * stride, tile(to).bytes);
  }
}

inline void tile_stored(int from, void* to, int64_t stride) {
  for (int i = 0; i < shaped(from).rows; ++i) {
    std::memcpy(static_cast<char*>(to) + i * stride, tile(from).row[i], tile(from).bytes);
  }
}

inline void tile_dpbf16ps(int to, int a, int b) {
  if (shaped(a).rows != shaped(to).rows || shaped(b).bytes != tile(to).bytes || tile(b).rows != tile(a).bytes / 4) {
    std::abort();
  }
  for (int i = 0; i < tile(to).rows; ++i) {
    auto sums = bits_of<Floats>(tile(to).row[i]);
    const auto x = bits_of<Pairs>(tile(a).row[i]);
    for (int k = 0; k < tile(b).rows; ++k) {
      const auto y = bits_of<Pairs>(tile(b).row[k]);
      for (int j = 0; j < 16; ++j) sums.lane[j] = dot(sums.lane[j], x.lane + 2 * k, y.lane + 2 * j);
    }
    std::memcpy(tile(to).row[i], &sums, sizeof sums);
  }
}

}  // namespace
}  // namespace emulation

#define _mm512_set1_ps emulation::set1_ps
#define _mm512_slli_epi32 emulation::slli_epi32
#define _mm512_or_si512 emulation::or_si512
#define _mm512_cvtepu16_epi32 emulation::cvtepu16_epi32
#define _mm256_maskz_loadu_epi16 emulation::maskz_loadu_epi16
#define _mm512_storeu_si512 emulation::storeu_si512
#define _mm512_reduce_add_ps emulation::reduce_add_ps
#define _mm512_reduce_max_ps emulation::reduce_max_ps
#undef _mm512_roundscale_ps
#define _mm512_roundscale_ps(x, rounding) emulation::round_ps(x)
#define _mm512_scalef_ps emulation::scalef_ps
#define _mm512_rcp14_ps emulation::rcp14_ps
#define _mm512_cvtneps_pbh emulation::cvtneps_pbh
#define _mm512_dpbf16_ps emulation::dpbf16_ps
#define _tile_loadconfig emulation::tile_loadconfig
#define _tile_release emulation::tile_release
#undef _tile_zero
#define _tile_zero emulation::tile_zero
#undef _tile_loadd
#define _tile_loadd emulation::tile_loadd
#undef _tile_stored
#define _tile_stored emulation::tile_stored
#undef _tile_dpbf16ps
#define _tile_dpbf16ps emulation::tile_dpbf16ps

#endif  // EMULATION_INTRINSICS_H_
