// The other half; see unit_a.cc.
#include "buffer.cc"
#include "device.cc"
#include "executable.cc"
#include "execute.cc"
#include "kernel_calls.cc"
#include "layouts.cc"
#include "topology.cc"
#include "transfer.cc"
