// How much TensorFlow's library logs: errors only, unless TF_CPP_MIN_LOG_LEVEL says otherwise. Without this it greets
// every program on stderr while it is loaded.
#include <cstdlib>

#include "xla/tsl/platform/logging.h"

namespace tsl::internal {

// Takes the place of the library's function of this name: the loader looks in the plugin before it looks in what the
// plugin needs. No variable is set, which would not be safe in a program with threads, and no code of ours has to run
// before the library's own initialisers.
__attribute__((visibility("default"))) absl::LogSeverityAtLeast MinLogLevelFromEnv() {
  const char* level = std::getenv("TF_CPP_MIN_LOG_LEVEL");
  return level == nullptr ? absl::LogSeverityAtLeast::kError : static_cast<absl::LogSeverityAtLeast>(std::atoi(level));
}

}  // namespace tsl::internal
