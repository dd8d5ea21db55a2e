// Stand-in for XLA's header of this name, to save time: pjrt_executable.h only names the class.
#ifndef STABLEJET_STANDIN_XLA_SERVICE_BUFFER_ASSIGNMENT_H_
#define STABLEJET_STANDIN_XLA_SERVICE_BUFFER_ASSIGNMENT_H_

namespace xla {
class BufferAllocation;
}  // namespace xla

#endif
