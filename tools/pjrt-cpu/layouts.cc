// The layouts extension, without which JAX assumes nothing about layouts and refuses to report them.
#include "plugin.h"
#include "xla/pjrt/pjrt_layout.h"

struct PJRT_Layouts_MemoryLayout {
  std::shared_ptr<const xla::PjRtLayout> impl;
};

struct PJRT_Layouts_SerializedLayout {
  std::string bytes;
};

namespace plugin {
namespace {

absl::Status Destroy(PJRT_Layouts_MemoryLayout_Destroy_Args& args) {
  delete args.layout;
  return absl::OkStatus();
}

absl::Status Serialize(PJRT_Layouts_MemoryLayout_Serialize_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.layout, "layout"));
  auto* serialized = new PJRT_Layouts_SerializedLayout{args.layout->impl->Serialize()};
  args.serialized_layout = serialized;
  args.serialized_bytes = serialized->bytes.data();
  args.serialized_bytes_size = serialized->bytes.size();
  args.serialized_layout_deleter = [](PJRT_Layouts_SerializedLayout* serialized) { delete serialized; };
  return absl::OkStatus();
}

absl::Status BufferLayout(PJRT_Layouts_PJRT_Buffer_MemoryLayout_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.buffer, "buffer"));
  if (!args.buffer->impl->on_device_shape().has_layout()) {
    return absl::InvalidArgumentError("the buffer is not an array and has no layout");
  }
  args.layout = new PJRT_Layouts_MemoryLayout{args.buffer->impl->layout()};
  return absl::OkStatus();
}

absl::Status DefaultLayout(PJRT_Layouts_PJRT_Client_GetDefaultLayout_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.client, "client"));
  TF_ASSIGN_OR_RETURN(const xla::Shape shape, ToShape(args.type, args.dims, args.num_dims, nullptr));
  TF_ASSIGN_OR_RETURN(xla::Layout layout,
                      args.client->impl->GetDefaultLayout(shape.element_type(), shape.dimensions()));
  args.layout = new PJRT_Layouts_MemoryLayout{std::make_shared<const xla::PjRtLayout>(std::move(layout))};
  return absl::OkStatus();
}

PJRT_Layouts_Extension MakeExtension() {
  PJRT_Layouts_Extension extension = {};
  extension.base.struct_size = PJRT_Layouts_Extension_STRUCT_SIZE;
  extension.base.type = PJRT_Extension_Type_Layouts;
#define SET(name, function)                                                                                \
  extension.PJRT_Layouts_##name = [](PJRT_Layouts_##name##_Args* args) -> PJRT_Error* {                    \
    return Call("PJRT_Layouts_" #name, PJRT_Layouts_##name##_Args_STRUCT_SIZE, args, function);          \
  }
  SET(MemoryLayout_Destroy, Destroy);
  SET(MemoryLayout_Serialize, Serialize);
  SET(PJRT_Client_GetDefaultLayout, DefaultLayout);
  SET(PJRT_Buffer_MemoryLayout, BufferLayout);
#undef SET
  return extension;
}

}  // namespace

PJRT_Extension_Base* LayoutsExtension() {
  static PJRT_Layouts_Extension extension = MakeExtension();
  return &extension.base;
}

}  // namespace plugin
