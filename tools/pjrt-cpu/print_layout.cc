// Prints how the compiler lays out structs of pjrt_c_api.h and its profiler extension, for the comparison with the Rust
// declarations in pjrt/src/sys.
//
// layout.inc names what to print, one STRUCT(name) or FIELD(struct, member) a line. tests/plugin/pjrt_layout.rs writes
// it from the Rust declarations, so that there is only one list. A member that this header does not have yet is left out.
#include <cstddef>
#include <cstdio>

#include "xla/pjrt/c/pjrt_c_api.h"
#include "xla/pjrt/c/pjrt_c_api_profiler_extension.h"

#define STRUCT(name) std::printf("%s %zu\n", #name, static_cast<size_t>(name##_STRUCT_SIZE));
#define FIELD(name, member)                                                                  \
  []<class T>() {                                                                            \
    if constexpr (requires { &T::member; })                                                  \
      std::printf("%s.%s %zu %zu\n", #name, #member, offsetof(T, member), sizeof(T::member)); \
  }.template operator()<name>();

int main() {
#include "layout.inc"
}
