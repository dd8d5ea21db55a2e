// Buffers: what can be asked of one, and getting the data out.
#include "plugin.h"
#include "xla/literal.h"
#include "xla/shape_util.h"

namespace plugin {
namespace {

/// A buffer's dimensions as they are now; only a dynamic shape has to be asked for.
absl::StatusOr<std::vector<int64_t>> LogicalDims(xla::PjRtBuffer& buffer) {
  if (buffer.has_dynamic_dimensions()) return buffer.logical_dimensions();
  return std::vector<int64_t>(buffer.dimensions().begin(), buffer.dimensions().end());
}

absl::Status CheckHasLayout(const PJRT_Buffer& buffer) {
  if (buffer.impl->on_device_shape().has_layout()) return absl::OkStatus();
  return absl::InvalidArgumentError("the buffer is not an array and has no layout");
}

/// The shape of a buffer's data on the host, in `layout` or else in the device's.
absl::StatusOr<xla::Shape> HostShape(const PJRT_Buffer& buffer, const PJRT_Buffer_MemoryLayout* layout) {
  TF_RETURN_IF_ERROR(CheckHasLayout(buffer));
  TF_ASSIGN_OR_RETURN(const std::vector<int64_t> dims, LogicalDims(*buffer.impl));
  xla::Shape shape = xla::ShapeUtil::MakeShape(buffer.impl->element_type(), dims);
  if (layout != nullptr) {
    TF_ASSIGN_OR_RETURN(*shape.mutable_layout(), ToLayout(layout, shape));
  } else {
    *shape.mutable_layout() = buffer.impl->on_device_shape().layout();
  }
  return xla::ShapeUtil::DeviceShapeToHostShape(shape);
}

}  // namespace

PJRT_Buffer* NewBuffer(PJRT_Client* client, std::unique_ptr<xla::PjRtBuffer> impl) {
  auto* buffer = new PJRT_Buffer;
  buffer->client = client;
  buffer->impl = std::move(impl);
  return buffer;
}

absl::Status CheckAlive(const PJRT_Buffer& buffer) {
  if (!buffer.impl->IsDeleted()) return absl::OkStatus();
  return absl::InvalidArgumentError("the buffer has been deleted or donated");
}

absl::Status Buffer_Destroy(PJRT_Buffer_Destroy_Args& args) {
  delete args.buffer;
  return absl::OkStatus();
}

absl::Status Buffer_ElementType(PJRT_Buffer_ElementType_Args& args) {
  args.type = ToBufferType(args.buffer->impl->element_type());
  return absl::OkStatus();
}

absl::Status Buffer_Dimensions(PJRT_Buffer_Dimensions_Args& args) {
  args.dims = args.buffer->impl->dimensions().data();
  args.num_dims = args.buffer->impl->dimensions().size();
  return absl::OkStatus();
}

absl::Status Buffer_UnpaddedDimensions(PJRT_Buffer_UnpaddedDimensions_Args& args) {
  TF_ASSIGN_OR_RETURN(const std::vector<int64_t>* dims,
                      args.buffer->unpadded_dims.Get([&] { return LogicalDims(*args.buffer->impl); }));
  args.unpadded_dims = dims->data();
  args.num_dims = dims->size();
  return absl::OkStatus();
}

absl::Status Buffer_DynamicDimensionIndices(PJRT_Buffer_DynamicDimensionIndices_Args& args) {
  TF_ASSIGN_OR_RETURN(const std::vector<size_t>* indices,
                      args.buffer->dynamic_dims.Get([&]() -> absl::StatusOr<std::vector<size_t>> {
                        std::vector<size_t> indices;
                        const absl::Span<const bool> dynamic = args.buffer->impl->is_dynamic_dimension();
                        for (size_t i = 0; i < dynamic.size(); ++i) {
                          if (dynamic[i]) indices.push_back(i);
                        }
                        return indices;
                      }));
  args.dynamic_dim_indices = indices->data();
  args.num_dynamic_dims = indices->size();
  return absl::OkStatus();
}

absl::Status Buffer_GetMemoryLayout(PJRT_Buffer_GetMemoryLayout_Args& args) {
  TF_RETURN_IF_ERROR(CheckHasLayout(*args.buffer));
  TF_ASSIGN_OR_RETURN(const TiledLayout* layout,
                      args.buffer->layout.Get([&]() -> absl::StatusOr<TiledLayout> {
                        const xla::Layout& impl = args.buffer->impl->on_device_shape().layout();
                        TiledLayout layout;
                        layout.minor_to_major.assign(impl.minor_to_major().begin(), impl.minor_to_major().end());
                        for (const xla::Tile& tile : impl.tiles()) {
                          layout.tile_dims.insert(layout.tile_dims.end(), tile.dimensions().begin(),
                                                  tile.dimensions().end());
                          layout.tile_dim_sizes.push_back(tile.dimensions().size());
                        }
                        return layout;
                      }));
  args.layout = {};
  args.layout.struct_size = PJRT_Buffer_MemoryLayout_STRUCT_SIZE;
  args.layout.type = PJRT_Buffer_MemoryLayout_Type_Tiled;
  args.layout.tiled.struct_size = PJRT_Buffer_MemoryLayout_Tiled_STRUCT_SIZE;
  args.layout.tiled.minor_to_major = layout->minor_to_major.data();
  args.layout.tiled.minor_to_major_size = layout->minor_to_major.size();
  args.layout.tiled.tile_dims = layout->tile_dims.data();
  args.layout.tiled.tile_dim_sizes = layout->tile_dim_sizes.data();
  args.layout.tiled.num_tiles = layout->tile_dim_sizes.size();
  return absl::OkStatus();
}

absl::Status Buffer_OnDeviceSizeInBytes(PJRT_Buffer_OnDeviceSizeInBytes_Args& args) {
  TF_RETURN_IF_ERROR(CheckAlive(*args.buffer));
  TF_ASSIGN_OR_RETURN(args.on_device_size_in_bytes, args.buffer->impl->GetOnDeviceSizeInBytes());
  return absl::OkStatus();
}

absl::Status Buffer_Device(PJRT_Buffer_Device_Args& args) {
  TF_ASSIGN_OR_RETURN(args.device, args.buffer->client->Find(args.buffer->impl->device()));
  return absl::OkStatus();
}

absl::Status Buffer_Memory(PJRT_Buffer_Memory_Args& args) {
  TF_ASSIGN_OR_RETURN(args.memory, args.buffer->client->Find(args.buffer->impl->memory_space()));
  return absl::OkStatus();
}

absl::Status Buffer_Delete(PJRT_Buffer_Delete_Args& args) {
  args.buffer->impl->Delete();
  return absl::OkStatus();
}

absl::Status Buffer_IsDeleted(PJRT_Buffer_IsDeleted_Args& args) {
  args.is_deleted = args.buffer->impl->IsDeleted();
  return absl::OkStatus();
}

absl::Status Buffer_IsOnCpu(PJRT_Buffer_IsOnCpu_Args& args) {
  args.is_on_cpu = args.buffer->impl->IsOnCpu();
  return absl::OkStatus();
}

absl::Status Buffer_ReadyEvent(PJRT_Buffer_ReadyEvent_Args& args) {
  args.event = new PJRT_Event{args.buffer->impl->GetReadyFuture()};
  return absl::OkStatus();
}

absl::Status Buffer_CopyToDevice(PJRT_Buffer_CopyToDevice_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.dst_device, "dst_device"));
  TF_RETURN_IF_ERROR(CheckAlive(*args.buffer));
  TF_ASSIGN_OR_RETURN(xla::PjRtMemorySpace * memory, args.dst_device->impl->default_memory_space());
  TF_ASSIGN_OR_RETURN(std::unique_ptr<xla::PjRtBuffer> copy, args.buffer->impl->CopyToMemorySpace(memory));
  args.dst_buffer = NewBuffer(args.dst_device->client, std::move(copy));
  return absl::OkStatus();
}

absl::Status Buffer_CopyToMemory(PJRT_Buffer_CopyToMemory_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.dst_memory, "dst_memory"));
  TF_RETURN_IF_ERROR(CheckAlive(*args.buffer));
  TF_ASSIGN_OR_RETURN(std::unique_ptr<xla::PjRtBuffer> copy,
                      args.buffer->impl->CopyToMemorySpace(args.dst_memory->impl));
  args.dst_buffer = NewBuffer(args.dst_memory->client, std::move(copy));
  return absl::OkStatus();
}

absl::Status Buffer_ToHostBuffer(PJRT_Buffer_ToHostBuffer_Args& args) {
  TF_RETURN_IF_ERROR(CheckAlive(*args.src));
  TF_ASSIGN_OR_RETURN(const xla::Shape shape, HostShape(*args.src, args.host_layout));
  const size_t size = xla::ShapeUtil::ByteSizeOfElements(shape);
  if (args.dst == nullptr) {  // the caller asks for the size
    args.dst_size = size;
    args.event = nullptr;
    return absl::OkStatus();
  }
  if (args.dst_size < size) {
    return absl::InvalidArgumentError(absl::StrCat("dst holds ", args.dst_size, " bytes, expected ", size));
  }
  auto literal = std::make_shared<xla::MutableBorrowingLiteral>(static_cast<const char*>(args.dst), shape);
  xla::PjRtFuture<> done = args.src->impl->ToLiteral(literal.get());
  done.OnReady([literal](absl::Status) {});  // keeps the literal until the copy is over
  args.event = new PJRT_Event{std::move(done)};
  return absl::OkStatus();
}

absl::Status Buffer_CopyRawToHost(PJRT_Buffer_CopyRawToHost_Args& args) {
  TF_RETURN_IF_ERROR(CheckAlive(*args.buffer));
  TF_RETURN_IF_ERROR(NotNull(args.dst, "dst"));
  TF_ASSIGN_OR_RETURN(const size_t size, args.buffer->impl->GetOnDeviceSizeInBytes());
  const int64_t limit = static_cast<int64_t>(size);
  if (args.offset < 0 || args.transfer_size < 0 || args.offset > limit || args.transfer_size > limit - args.offset) {
    return absl::InvalidArgumentError(absl::StrCat(args.transfer_size, " bytes at offset ", args.offset,
                                                   " are outside of the buffer's ", size, " bytes"));
  }
  args.event =
      new PJRT_Event{args.buffer->impl->CopyRawToHost(args.dst, args.offset, args.transfer_size)};
  return absl::OkStatus();
}

absl::Status Buffer_UnsafePointer(PJRT_Buffer_UnsafePointer_Args& args) {
  TF_RETURN_IF_ERROR(CheckAlive(*args.buffer));
  TF_ASSIGN_OR_RETURN(args.buffer_pointer,
                      args.buffer->client->impl->UnsafeBufferPointer(args.buffer->impl.get()));
  return absl::OkStatus();
}

absl::Status Buffer_IncreaseExternalReferenceCount(PJRT_Buffer_IncreaseExternalReferenceCount_Args& args) {
  TF_RETURN_IF_ERROR(CheckAlive(*args.buffer));
  TF_ASSIGN_OR_RETURN(auto reference, args.buffer->impl->AcquireExternalReference());
  absl::MutexLock lock(&args.buffer->references_mutex);
  args.buffer->references.push_back(std::move(reference));
  return absl::OkStatus();
}

absl::Status Buffer_DecreaseExternalReferenceCount(PJRT_Buffer_DecreaseExternalReferenceCount_Args& args) {
  absl::MutexLock lock(&args.buffer->references_mutex);
  if (args.buffer->references.empty()) {
    return absl::InvalidArgumentError("the buffer has no external reference");
  }
  args.buffer->references.pop_back();
  return absl::OkStatus();
}

absl::Status Buffer_OpaqueDeviceMemoryDataPointer(PJRT_Buffer_OpaqueDeviceMemoryDataPointer_Args& args) {
  TF_RETURN_IF_ERROR(CheckAlive(*args.buffer));
  TF_ASSIGN_OR_RETURN(auto reference, args.buffer->impl->AcquireExternalReference());
  args.device_memory_ptr = reference->OpaqueDeviceMemoryDataPointer();
  return absl::OkStatus();
}

}  // namespace plugin
