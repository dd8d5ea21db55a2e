// The f32 kernels compiled in this translation unit.
#ifndef KERNELS_F32_TABLE_H_
#define KERNELS_F32_TABLE_H_

#include "attention.h"
#include "convolution.h"
#include "linear.h"
#include "norm.h"

namespace {

constexpr kernels::KernelTable<float> f32_table(const char* name) {
  return {name,
          {linear_scratch<float>, linear<float>},
          {convolution_scratch<float>, convolution<float>},
          {upsample_scratch<float>, upsample<float>},
          {attention_scratch, attention},
          {group_norm_scratch<float>, group_norm<float>},
          {layer_norm_scratch<float>, layer_norm<float>}};
}

}  // namespace

#endif  // KERNELS_F32_TABLE_H_
