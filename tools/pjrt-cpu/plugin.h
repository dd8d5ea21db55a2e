// The objects behind the opaque types of pjrt_c_api.h, and what the files of the plugin share. Everything wraps
// XLA's own C++ client.
#ifndef STABLEJET_PJRT_CPU_PLUGIN_H_
#define STABLEJET_PJRT_CPU_PLUGIN_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/synchronization/mutex.h"
#include "absl/types/span.h"
#include "entries.h"
#include "xla/pjrt/c/pjrt_c_api.h"
#include "xla/pjrt/c/pjrt_c_api_layouts_extension.h"
#include "xla/pjrt/pjrt_client.h"
#include "xla/shape.h"
#include "xla/tsl/platform/errors.h"
#include "xla/tsl/platform/statusor.h"

namespace plugin {

/// Attributes or properties in the form the C API hands out. The views point into `items_`.
class NamedValues {
 public:
  NamedValues() = default;
  explicit NamedValues(const absl::flat_hash_map<std::string, xla::PjRtValueType>& map);
  NamedValues(NamedValues&&) = default;
  NamedValues& operator=(NamedValues&&) = default;

  const PJRT_NamedValue* data() const { return views_.data(); }
  size_t size() const { return views_.size(); }

 private:
  std::vector<std::pair<std::string, xla::PjRtValueType>> items_;
  std::vector<PJRT_NamedValue> views_;
};

/// A value made at its first use and then kept, because the C API returns pointers into it.
template <class T>
class Lazy {
 public:
  template <class Make>  // () -> absl::StatusOr<T>
  absl::StatusOr<const T*> Get(Make make) {
    absl::MutexLock lock(&mutex_);
    if (!value_.has_value()) {
      TF_ASSIGN_OR_RETURN(T value, make());
      value_ = std::move(value);
    }
    return &*value_;
  }

 private:
  absl::Mutex mutex_;
  std::optional<T> value_;
};

/// The arrays of a PJRT_Buffer_MemoryLayout_Tiled.
struct TiledLayout {
  std::vector<int64_t> minor_to_major;
  std::vector<int64_t> tile_dims;
  std::vector<size_t> tile_dim_sizes;
};

/// Memory kinds as the C API wants them: pointers and sizes. `names` never changes after the pointers are taken.
struct MemoryKinds {
  std::vector<std::string> names;
  std::vector<const char*> pointers;
  std::vector<size_t> sizes;
};

}  // namespace plugin

struct PJRT_Error {
  absl::Status status;
};

struct PJRT_Event {
  xla::PjRtFuture<> future;
};

struct PJRT_DeviceDescription {
  const xla::PjRtDeviceDescription* impl;
  plugin::NamedValues attributes;
};

struct PJRT_Memory {
  xla::PjRtMemorySpace* impl;
  PJRT_Client* client;
  std::vector<PJRT_Device*> devices;
};

struct PJRT_Device {
  xla::PjRtDevice* impl;
  PJRT_Client* client;
  PJRT_DeviceDescription description;
  std::vector<PJRT_Memory*> memories;
};

/// The devices of a client. Made from a client, which owns it, or by PJRT_TopologyDescription_Create, which makes
/// a client for it that nothing runs on.
struct PJRT_TopologyDescription {
  std::shared_ptr<xla::PjRtClient> client;
  const xla::PjRtTopologyDescription* impl;
  bool belongs_to_client;
  std::vector<std::unique_ptr<const xla::PjRtDeviceDescription>> devices;
  std::vector<PJRT_DeviceDescription> descriptions;
  std::vector<PJRT_DeviceDescription*> pointers;
  plugin::NamedValues attributes;
};

struct PJRT_Client {
  std::shared_ptr<xla::PjRtClient> impl;
  std::vector<std::unique_ptr<PJRT_Device>> owned_devices;
  std::vector<std::unique_ptr<PJRT_Memory>> owned_memories;
  std::vector<PJRT_Device*> devices;
  std::vector<PJRT_Device*> addressable_devices;
  std::vector<PJRT_Memory*> memories;
  std::unique_ptr<PJRT_TopologyDescription> topology;

  absl::StatusOr<PJRT_Device*> Find(const xla::PjRtDevice* device) const;
  absl::StatusOr<PJRT_Memory*> Find(const xla::PjRtMemorySpace* memory) const;
};

struct PJRT_Executable {
  std::shared_ptr<xla::PjRtClient> client;  // outlives `impl`, which points to it
  std::shared_ptr<xla::PjRtLoadedExecutable> impl;
  std::vector<PJRT_Buffer_Type> output_types;
  std::vector<int64_t> output_dims;  // of all outputs, one after another
  std::vector<size_t> output_ranks;
  plugin::Lazy<plugin::NamedValues> cost;
  plugin::Lazy<plugin::MemoryKinds> memory_kinds;
  plugin::Lazy<std::string> optimized_program;
  plugin::Lazy<std::string> fingerprint;
};

struct PJRT_LoadedExecutable {
  PJRT_Client* client;
  std::shared_ptr<xla::PjRtLoadedExecutable> impl;
  std::vector<PJRT_Device*> devices;
  std::vector<xla::Shape> parameters;
  std::vector<int> donated;  // sorted indices of the parameters whose buffers the program takes
  size_t num_outputs = 0;
  plugin::Lazy<std::string> fingerprint;
};

struct PJRT_Buffer {
  PJRT_Client* client;
  std::unique_ptr<xla::PjRtBuffer> impl;
  plugin::Lazy<std::vector<int64_t>> unpadded_dims;
  plugin::Lazy<std::vector<size_t>> dynamic_dims;
  plugin::Lazy<plugin::TiledLayout> layout;
  absl::Mutex references_mutex;
  std::vector<std::unique_ptr<xla::PjRtBuffer::ExternalReference>> references;
};

struct PJRT_SerializedExecutable {
  std::string bytes;
};

struct PJRT_SerializedTopology {
  std::string bytes;
};

struct PJRT_ExecuteContext {
  xla::ExecuteContext impl;
};

struct PJRT_AsyncHostToDeviceTransferManager {
  PJRT_Client* client;
  std::unique_ptr<xla::PjRtClient::AsyncHostToDeviceTransferManager> impl;
  absl::Mutex mutex;
  std::vector<bool> retrieved;  // by buffer index: its buffer was handed out
  std::vector<bool> finished;   // by buffer index: its last transfer, or an error, was given
};

namespace plugin {

PJRT_Error* ToError(absl::Status status);

/// Refuses a null pointer; `what` names the field.
absl::Status NotNull(const void* pointer, absl::string_view what);

/// Refuses an array that is null although `count` says it holds something.
absl::Status ArrayNotNull(const void* pointer, size_t count, absl::string_view what);

/// Refuses a struct that is smaller than in our pjrt_c_api.h.
absl::Status CheckStructSize(absl::string_view name, size_t actual, size_t expected);

/// Refuses a struct pointed to by an argument when it is null or smaller than in our pjrt_c_api.h.
#define PLUGIN_CHECK_STRUCT(type, pointer)                 \
  TF_RETURN_IF_ERROR(plugin::NotNull((pointer), #pointer)); \
  TF_RETURN_IF_ERROR(plugin::CheckStructSize(#type, (pointer)->struct_size, type##_STRUCT_SIZE))

/// The type of the C API for one of XLA; INVALID for one that it cannot name.
PJRT_Buffer_Type ToBufferType(xla::PrimitiveType type);
absl::StatusOr<xla::PrimitiveType> ToPrimitiveType(PJRT_Buffer_Type type);

/// An array's shape with checked sizes, in `layout` or else with the last dimension minor.
absl::StatusOr<xla::Shape> ToShape(PJRT_Buffer_Type type, const int64_t* dims, size_t num_dims,
                                   const PJRT_Buffer_MemoryLayout* layout);
absl::StatusOr<xla::Layout> ToLayout(const PJRT_Buffer_MemoryLayout* layout, const xla::Shape& shape);

/// Refuses flags in XLA_FLAGS that XLA would end the process for.
absl::Status CheckXlaFlags();

/// A client's create options, or an error that names the bad one.
absl::StatusOr<std::shared_ptr<xla::PjRtClient>> MakeClient(const PJRT_NamedValue* options, size_t num_options);

absl::StatusOr<std::unique_ptr<PJRT_TopologyDescription>> MakeTopology(std::shared_ptr<xla::PjRtClient> client,
                                                                       bool belongs_to_client);

/// Parses a program and a CompileOptionsProto and compiles.
absl::StatusOr<std::unique_ptr<xla::PjRtLoadedExecutable>> CompileProgram(xla::PjRtClient& client,
                                                                          const PJRT_Program* program,
                                                                          const char* options, size_t options_size);
absl::StatusOr<xla::CompileOptions> ParseCompileOptions(const char* bytes, size_t size);

absl::StatusOr<PJRT_LoadedExecutable*> NewLoadedExecutable(PJRT_Client* client,
                                                           std::unique_ptr<xla::PjRtLoadedExecutable> impl);
absl::StatusOr<PJRT_Executable*> NewExecutable(std::shared_ptr<xla::PjRtClient> client,
                                               std::shared_ptr<xla::PjRtLoadedExecutable> impl);

PJRT_Buffer* NewBuffer(PJRT_Client* client, std::unique_ptr<xla::PjRtBuffer> impl);

/// Refuses a deleted or donated buffer.
absl::Status CheckAlive(const PJRT_Buffer& buffer);

/// Where a new buffer goes: `memory`, or else the device's default memory. Both must be of `client`.
absl::StatusOr<xla::PjRtMemorySpace*> TargetMemory(const PJRT_Client* client, const PJRT_Memory* memory,
                                                   const PJRT_Device* device);

/// The extension by which JAX asks for layouts.
PJRT_Extension_Base* LayoutsExtension();

/// The extension by which a client asks what XLA did, and when.
PJRT_Extension_Base* ProfilerExtension(PJRT_Extension_Base* next);

/// The extension by which a client hands data to the custom calls of one execution.
PJRT_Extension_Base* FfiExtension(PJRT_Extension_Base* next);

/// Runs one entry for a C caller: checks the argument struct, turns a bad status or a C++ exception into an error.
template <class Args>
PJRT_Error* Call(const char* name, size_t expected_size, Args* args, absl::Status (*entry)(Args&)) noexcept {
  try {
    absl::Status status = NotNull(args, "args");
    if (status.ok()) status = CheckStructSize(absl::StrCat(name, "_Args"), args->struct_size, expected_size);
    if (status.ok()) status = entry(*args);
    if (status.ok()) return nullptr;
    return ToError(absl::Status(status.code(), absl::StrCat(name, ": ", status.message())));
  } catch (const std::bad_alloc&) {
    return ToError(absl::ResourceExhaustedError(absl::StrCat(name, ": out of memory")));
  } catch (const std::exception& exception) {
    return ToError(absl::InternalError(absl::StrCat(name, ": ", exception.what())));
  } catch (...) {
    return ToError(absl::InternalError(absl::StrCat(name, ": unknown C++ exception")));
  }
}

}  // namespace plugin

#endif
