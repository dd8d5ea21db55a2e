// The kernels as custom calls that programs may make.
#ifndef STABLEJET_PJRT_CPU_KERNEL_CALLS_H_
#define STABLEJET_PJRT_CPU_KERNEL_CALLS_H_

namespace plugin {

/// Registers the calls with XLA, once.
void RegisterKernelCalls();

/// Changes with the meaning of the calls; 0 where this processor has no kernels, which are for both types.
int KernelCallsVersion();

}  // namespace plugin

#endif
