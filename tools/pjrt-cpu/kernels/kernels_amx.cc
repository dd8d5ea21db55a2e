// The bf16 kernels for AMX; src/plugin/sources.rs has the flags.
#include "avx512.h"
#include "bf16_table.h"

namespace kernels {

const KernelTable<Bf16>* amx_kernels() {
  static constexpr KernelTable<Bf16> table = bf16_table("amx");
  return &table;
}

}  // namespace kernels
