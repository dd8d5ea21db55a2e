// The function table and the symbol by which clients find it.
#include "plugin.h"

namespace plugin {
namespace {

template <class Args>
absl::Status NotImplemented(Args&) {
  return absl::UnimplementedError("not implemented by the CPU plugin");
}

void ErrorDestroy(PJRT_Error_Destroy_Args* args) { delete args->error; }

void ErrorMessage(PJRT_Error_Message_Args* args) {
  args->message = args->error->status.message().data();
  args->message_size = args->error->status.message().size();
}

PJRT_Api MakeApi() {
  PJRT_Api api = {};
  api.struct_size = PJRT_Api_STRUCT_SIZE;
  api.extension_start =
      FfiExtension(/*next=*/ProfilerExtension(/*next=*/LayoutsExtension()));
  api.pjrt_api_version.struct_size = PJRT_Api_Version_STRUCT_SIZE;
  api.pjrt_api_version.major_version = PJRT_API_MAJOR;
  api.pjrt_api_version.minor_version = PJRT_API_MINOR;
  api.PJRT_Error_Destroy = ErrorDestroy;
  api.PJRT_Error_Message = ErrorMessage;

#define SET(name, function)                                                                           \
  api.PJRT_##name = [](PJRT_##name##_Args* args) -> PJRT_Error* {                                     \
    return Call<PJRT_##name##_Args>("PJRT_" #name, PJRT_##name##_Args_STRUCT_SIZE, args, function); \
  };
#define SET_ENTRY(name, object)                                       \
  SET(name, ([](PJRT_##name##_Args& args) -> absl::Status {           \
        TF_RETURN_IF_ERROR(NotNull(args.object, #object));            \
        return name(args);                                            \
      }))
#define SET_STATIC(name) SET(name, name)
#define SET_MISSING(name) SET(name, NotImplemented)
  PLUGIN_ENTRIES(SET_ENTRY, SET_STATIC, SET_MISSING)
#undef SET_ENTRY
#undef SET_STATIC
#undef SET_MISSING
#undef SET
  return api;
}

}  // namespace
}  // namespace plugin

extern "C" __attribute__((visibility("default"))) const PJRT_Api* GetPjrtApi() {
  static const PJRT_Api api = plugin::MakeApi();
  return &api;
}
