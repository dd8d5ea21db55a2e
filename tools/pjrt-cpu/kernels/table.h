// The kernels of a type compiled in this translation unit.
#ifndef KERNELS_TABLE_H_
#define KERNELS_TABLE_H_

#ifdef __AVX512BF16__
#include "attention_bf16.h"
#else
#include "attention.h"
#endif
#include "convolution.h"
#include "linear.h"
#include "norm.h"

namespace {

template <class T>
constexpr kernels::KernelTable<T> table(const char* set) {
  return {set,
          {linear_scratch<T>, linear<T>},
          {convolution_scratch<T>, convolution<T>},
          {upsample_scratch<T>, upsample<T>},
          {attention_scratch, attention},
          {group_norm_scratch<T>, group_norm<T>},
          {layer_norm_scratch<T>, layer_norm<T>}};
}

}  // namespace

#endif  // KERNELS_TABLE_H_
