// The bf16 kernels for AMX; src/plugin/sources.rs has the flags.
#include "avx512.h"
#include "table.h"

namespace kernels {

const KernelTable<Bf16>* amx_kernels() {
  static constexpr KernelTable<Bf16> kernels = table<Bf16>("amx");
  return &kernels;
}

}  // namespace kernels
