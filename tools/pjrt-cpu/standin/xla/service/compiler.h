// Stand-in for XLA's header of this name, to save time: xla::CompileOptions holds an optional TargetConfig, so
// its members must be those of the wheel's header.
#ifndef STABLEJET_STANDIN_XLA_SERVICE_COMPILER_H_
#define STABLEJET_STANDIN_XLA_SERVICE_COMPILER_H_

#include <string>

#include "xla/service/computation_placer.h"
#include "xla/stream_executor/device_description.h"
#include "xla/stream_executor/dnn.h"

namespace xla {

class Compiler {
 public:
  struct TargetConfig {
    stream_executor::DeviceDescription device_description;
    std::string platform_name;
    stream_executor::dnn::VersionInfo dnn_version_info;
    std::string device_description_str;
  };
};

}  // namespace xla

#endif
