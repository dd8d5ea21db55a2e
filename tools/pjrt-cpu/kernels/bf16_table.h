// The bf16 kernels compiled in this translation unit.
#ifndef KERNELS_BF16_TABLE_H_
#define KERNELS_BF16_TABLE_H_

#include "attention_bf16.h"
#include "convolution.h"
#include "linear.h"
#include "norm.h"

namespace {

constexpr kernels::KernelTable<Bf16> bf16_table(const char* name) {
  return {name,
          {linear_scratch<Bf16>, linear<Bf16>},
          {convolution_scratch<Bf16>, convolution<Bf16>},
          {upsample_scratch<Bf16>, upsample<Bf16>},
          {bf16_attention_scratch, bf16_attention},
          {group_norm_scratch<Bf16>, group_norm<Bf16>},
          {layer_norm_scratch<Bf16>, layer_norm<Bf16>}};
}

}  // namespace

#endif  // KERNELS_BF16_TABLE_H_
