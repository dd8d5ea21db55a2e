// The kernels as custom calls that programs may make.
#ifndef STABLEJET_PJRT_CPU_KERNEL_CALLS_H_
#define STABLEJET_PJRT_CPU_KERNEL_CALLS_H_

#include <string>

namespace plugin {

/// Registers the calls with XLA, once.
void RegisterKernelCalls();

/// Changes with the meaning of the calls.
constexpr int kKernelCallsVersion = 3;

/// The instruction sets of the kernels that this processor is given, by type; empty where it has none.
struct KernelSets {
  std::string f32, bf16;
};
KernelSets GetKernelSets();

}  // namespace plugin

#endif
