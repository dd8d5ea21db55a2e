// The kernels as custom calls that programs may make.
#ifndef STABLEJET_PJRT_CPU_KERNEL_CALLS_H_
#define STABLEJET_PJRT_CPU_KERNEL_CALLS_H_

namespace plugin {

/// Registers the calls with XLA, once.
void RegisterKernelCalls();

enum class KernelType { kF32, kBf16 };

/// Changes with the meaning of the calls; 0 where this processor has no kernels for the type.
int KernelCallsVersion(KernelType type);

}  // namespace plugin

#endif
