// The table of the kernels compiled in this translation unit.
#ifndef KERNELS_TABLE_H_
#define KERNELS_TABLE_H_

#include "attention.h"
#include "norm.h"
#include "upsample.h"
#include "winograd.h"

namespace {

constexpr kernels::KernelTable make_table(const char* name) {
  return {name,
          winograd_scratch,   winograd,
          upsample_scratch,   upsample,
          attention_scratch,  attention,
          group_norm_scratch, group_norm};
}

}  // namespace

#endif  // KERNELS_TABLE_H_
