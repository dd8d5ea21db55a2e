// Getting data in: buffers from host memory, views, and asynchronous transfers.
#include "plugin.h"

namespace plugin {
namespace {

/// A pair of a callback for XLA and an event for the caller: the event is ready once the callback was called.
struct Completion {
  Completion() : promise(xla::PjRtFuture<>::CreatePromise()), event(new PJRT_Event{xla::PjRtFuture<>(promise)}) {}
  absl::AnyInvocable<void() &&> Callback() {
    return [promise = promise]() mutable { promise.Set(absl::OkStatus()); };
  }

  xla::PjRtFuture<>::Promise promise;
  std::unique_ptr<PJRT_Event> event;
};

absl::StatusOr<xla::PjRtClient::HostBufferSemantics> Semantics(PJRT_HostBufferSemantics semantics) {
  using Xla = xla::PjRtClient::HostBufferSemantics;
  switch (semantics) {
    case PJRT_HostBufferSemantics_kImmutableOnlyDuringCall:
      return Xla::kImmutableOnlyDuringCall;
    case PJRT_HostBufferSemantics_kImmutableUntilTransferCompletes:
      return Xla::kImmutableUntilTransferCompletes;
    case PJRT_HostBufferSemantics_kImmutableZeroCopy:
      return Xla::kImmutableZeroCopy;
    case PJRT_HostBufferSemantics_kMutableZeroCopy:
      return Xla::kMutableZeroCopy;
  }
  return absl::InvalidArgumentError(absl::StrCat("unknown host_buffer_semantics ", static_cast<int>(semantics)));
}

absl::Status CheckIndex(const PJRT_AsyncHostToDeviceTransferManager& manager, int index) {
  const size_t count = manager.retrieved.size();
  if (index >= 0 && static_cast<size_t>(index) < count) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat("buffer_index is ", index, ", the manager has ", count, " buffers"));
}

absl::Status CheckUnfinished(const PJRT_AsyncHostToDeviceTransferManager& manager, int index) {
  TF_RETURN_IF_ERROR(CheckIndex(manager, index));
  if (!manager.finished[index]) return absl::OkStatus();
  return absl::FailedPreconditionError(absl::StrCat("buffer ", index, " has had its last transfer"));
}

}  // namespace

absl::StatusOr<xla::PjRtMemorySpace*> TargetMemory(const PJRT_Client* client, const PJRT_Memory* memory,
                                                   const PJRT_Device* device) {
  if (memory != nullptr) {
    if (memory->client != client) return absl::InvalidArgumentError("memory belongs to another client");
    return memory->impl;
  }
  TF_RETURN_IF_ERROR(NotNull(device, "device"));
  if (device->client != client) return absl::InvalidArgumentError("device belongs to another client");
  return device->impl->default_memory_space();
}

absl::Status Client_BufferFromHostBuffer(PJRT_Client_BufferFromHostBuffer_Args& args) {
  TF_ASSIGN_OR_RETURN(const xla::Shape shape, ToShape(args.type, args.dims, args.num_dims, args.device_layout));
  if (!xla::ShapeUtil::IsZeroElementArray(shape)) TF_RETURN_IF_ERROR(NotNull(args.data, "data"));
  std::optional<absl::Span<const int64_t>> byte_strides;
  if (args.num_byte_strides != 0) {
    if (args.num_byte_strides != args.num_dims) {
      return absl::InvalidArgumentError(
          absl::StrCat(args.num_byte_strides, " byte strides for ", args.num_dims, " dimensions"));
    }
    TF_RETURN_IF_ERROR(NotNull(args.byte_strides, "byte_strides"));
    byte_strides.emplace(args.byte_strides, args.num_byte_strides);
  }
  TF_ASSIGN_OR_RETURN(const auto semantics, Semantics(args.host_buffer_semantics));
  TF_ASSIGN_OR_RETURN(xla::PjRtMemorySpace * memory, TargetMemory(args.client, args.memory, args.device));
  Completion done;
  TF_ASSIGN_OR_RETURN(std::unique_ptr<xla::PjRtBuffer> buffer,
                      args.client->impl->BufferFromHostBuffer(
                          args.data, shape.element_type(), shape.dimensions(), byte_strides, semantics,
                          done.Callback(), memory, args.device_layout != nullptr ? &shape.layout() : nullptr));
  args.buffer = NewBuffer(args.client, std::move(buffer));
  args.done_with_host_buffer = done.event.release();
  return absl::OkStatus();
}

absl::Status Client_CreateViewOfDeviceBuffer(PJRT_Client_CreateViewOfDeviceBuffer_Args& args) {
  TF_ASSIGN_OR_RETURN(const xla::Shape shape, ToShape(args.element_type, args.dims, args.num_dims, args.layout));
  TF_RETURN_IF_ERROR(NotNull(args.device_buffer_ptr, "device_buffer_ptr"));
  TF_ASSIGN_OR_RETURN(xla::PjRtMemorySpace * memory, TargetMemory(args.client, args.memory, args.device));
  std::function<void()> on_delete = [] {};
  if (args.on_delete_callback != nullptr) {
    on_delete = [callback = args.on_delete_callback, pointer = args.device_buffer_ptr,
                 user_arg = args.on_delete_callback_arg] { callback(pointer, user_arg); };
  }
  std::optional<intptr_t> stream;
  if (args.stream != 0) stream = args.stream;
  TF_ASSIGN_OR_RETURN(std::unique_ptr<xla::PjRtBuffer> buffer,
                      args.client->impl->CreateViewOfDeviceBuffer(args.device_buffer_ptr, shape, memory,
                                                                  std::move(on_delete), stream));
  args.buffer = NewBuffer(args.client, std::move(buffer));
  return absl::OkStatus();
}

absl::Status Client_CreateUninitializedBuffer(PJRT_Client_CreateUninitializedBuffer_Args& args) {
  TF_ASSIGN_OR_RETURN(const xla::Shape shape, ToShape(args.shape_element_type, args.shape_dims, args.shape_num_dims,
                                                      args.shape_layout));
  TF_ASSIGN_OR_RETURN(xla::PjRtMemorySpace * memory, TargetMemory(args.client, args.memory, args.device));
  TF_ASSIGN_OR_RETURN(std::unique_ptr<xla::PjRtBuffer> buffer,
                      args.client->impl->CreateUninitializedBuffer(shape, memory));
  args.buffer = NewBuffer(args.client, std::move(buffer));
  return absl::OkStatus();
}

absl::Status Client_CreateBuffersForAsyncHostToDevice(PJRT_Client_CreateBuffersForAsyncHostToDevice_Args& args) {
  const size_t count = args.num_shape_specs;
  TF_RETURN_IF_ERROR(NotNull(args.memory, "memory"));
  TF_RETURN_IF_ERROR(ArrayNotNull(args.shape_specs, count, "shape_specs"));
  if (args.device_layouts != nullptr && args.num_device_layouts != count) {
    return absl::InvalidArgumentError(
        absl::StrCat(args.num_device_layouts, " device_layouts for ", count, " shape_specs"));
  }
  std::vector<xla::PjRtClient::ShapeSpec> specs;
  std::vector<std::optional<xla::Layout>> layouts;
  for (size_t i = 0; i < count; ++i) {
    const PJRT_ShapeSpec* spec = &args.shape_specs[i];
    PLUGIN_CHECK_STRUCT(PJRT_ShapeSpec, spec);
    const PJRT_Buffer_MemoryLayout* layout = args.device_layouts != nullptr ? args.device_layouts[i] : nullptr;
    TF_ASSIGN_OR_RETURN(const xla::Shape shape, ToShape(spec->element_type, spec->dims, spec->num_dims, layout));
    specs.push_back({shape.element_type(), {shape.dimensions().begin(), shape.dimensions().end()}});
    layouts.push_back(layout != nullptr ? std::make_optional(shape.layout()) : std::nullopt);
  }
  TF_ASSIGN_OR_RETURN(xla::PjRtMemorySpace * memory, TargetMemory(args.client, args.memory, nullptr));
  TF_ASSIGN_OR_RETURN(auto impl, args.client->impl->CreateBuffersForAsyncHostToDevice(
                                     specs, absl::MakeConstSpan(layouts), memory));
  auto* manager = new PJRT_AsyncHostToDeviceTransferManager;
  manager->client = args.client;
  manager->impl = std::move(impl);
  manager->retrieved.resize(count);
  manager->finished.resize(count);
  args.transfer_manager = manager;
  return absl::OkStatus();
}

absl::Status AsyncHostToDeviceTransferManager_Destroy(PJRT_AsyncHostToDeviceTransferManager_Destroy_Args& args) {
  delete args.transfer_manager;
  return absl::OkStatus();
}

absl::Status AsyncHostToDeviceTransferManager_TransferData(
    PJRT_AsyncHostToDeviceTransferManager_TransferData_Args& args) {
  PJRT_AsyncHostToDeviceTransferManager& manager = *args.transfer_manager;
  absl::MutexLock lock(&manager.mutex);
  TF_RETURN_IF_ERROR(CheckUnfinished(manager, args.buffer_index));
  const int64_t size = static_cast<int64_t>(manager.impl->buffer_size(args.buffer_index));
  if (args.offset < 0 || args.transfer_size < 0 || args.offset > size || args.transfer_size > size - args.offset) {
    return absl::InvalidArgumentError(absl::StrCat(args.transfer_size, " bytes at offset ", args.offset,
                                                   " are outside of buffer ", args.buffer_index, "'s ", size));
  }
  TF_RETURN_IF_ERROR(ArrayNotNull(args.data, args.transfer_size, "data"));
  Completion done;
  TF_RETURN_IF_ERROR(manager.impl->TransferRawDataToSubBuffer(args.buffer_index, args.data, args.offset,
                                                              args.transfer_size, args.is_last_transfer,
                                                              done.Callback()));
  if (args.is_last_transfer) manager.finished[args.buffer_index] = true;
  args.done_with_h2d_transfer = done.event.release();
  return absl::OkStatus();
}

absl::Status AsyncHostToDeviceTransferManager_RetrieveBuffer(
    PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args& args) {
  PJRT_AsyncHostToDeviceTransferManager& manager = *args.transfer_manager;
  absl::MutexLock lock(&manager.mutex);
  TF_RETURN_IF_ERROR(CheckIndex(manager, args.buffer_index));
  if (manager.retrieved[args.buffer_index]) {
    return absl::FailedPreconditionError(absl::StrCat("buffer ", args.buffer_index, " was retrieved before"));
  }
  manager.retrieved[args.buffer_index] = true;
  args.buffer_out = NewBuffer(manager.client, manager.impl->RetrieveBuffer(args.buffer_index));
  return absl::OkStatus();
}

absl::Status AsyncHostToDeviceTransferManager_Device(PJRT_AsyncHostToDeviceTransferManager_Device_Args& args) {
  TF_ASSIGN_OR_RETURN(args.device_out, args.transfer_manager->client->Find(args.transfer_manager->impl->device()));
  return absl::OkStatus();
}

absl::Status AsyncHostToDeviceTransferManager_BufferCount(
    PJRT_AsyncHostToDeviceTransferManager_BufferCount_Args& args) {
  args.buffer_count = args.transfer_manager->impl->buffer_count();
  return absl::OkStatus();
}

absl::Status AsyncHostToDeviceTransferManager_BufferSize(
    PJRT_AsyncHostToDeviceTransferManager_BufferSize_Args& args) {
  TF_RETURN_IF_ERROR(CheckIndex(*args.transfer_manager, args.buffer_index));
  args.buffer_size = args.transfer_manager->impl->buffer_size(args.buffer_index);
  return absl::OkStatus();
}

absl::Status AsyncHostToDeviceTransferManager_SetBufferError(
    PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args& args) {
  PJRT_AsyncHostToDeviceTransferManager& manager = *args.transfer_manager;
  TF_RETURN_IF_ERROR(ArrayNotNull(args.error_message, args.error_message_size, "error_message"));
  const absl::Status error(static_cast<absl::StatusCode>(args.error_code),
                           absl::string_view(args.error_message, args.error_message_size));
  if (error.ok()) return absl::InvalidArgumentError("error_code is OK");
  absl::MutexLock lock(&manager.mutex);
  TF_RETURN_IF_ERROR(CheckUnfinished(manager, args.buffer_index));
  manager.finished[args.buffer_index] = true;
  manager.impl->SetBufferError(args.buffer_index, error);
  return absl::OkStatus();
}

}  // namespace plugin
