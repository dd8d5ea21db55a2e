// The profiler extension: what XLA's host tracer records while JAX's profiler, or `--trace`, asks for it. Without the
// extension jaxlib calls through a null pointer.
#include "plugin.h"
#include "tsl/profiler/lib/profiler_interface.h"
#include "tsl/profiler/protobuf/profiler_options.pb.h"
#include "tsl/profiler/protobuf/xplane.pb.h"
#include "xla/backends/profiler/cpu/host_tracer.h"
#include "xla/pjrt/c/pjrt_c_api_profiler_extension.h"

struct PLUGIN_Profiler_Error {
  std::unique_ptr<PJRT_Error> impl;
};

struct PLUGIN_Profiler {
  std::unique_ptr<tsl::profiler::ProfilerInterface> tracer;  // null if the caller wants no host events
  std::optional<std::string> data;                           // an XSpace, once it is asked for
};

namespace plugin {
namespace {

absl::Status ErrorGetCode(PLUGIN_Profiler_Error_GetCode_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.error, "error"));
  args.code = static_cast<int>(args.error->impl->status.code());
  return absl::OkStatus();
}

/// `options` are a ProfileOptions; without any, what XLA calls the default level is recorded.
absl::Status ProfilerCreate(PLUGIN_Profiler_Create_Args& args) {
  TF_RETURN_IF_ERROR(ArrayNotNull(args.options, args.options_size, "options"));
  xla::profiler::HostTracerOptions tracer_options;
  if (args.options_size > 0) {
    tensorflow::ProfileOptions options;
    if (args.options_size > INT32_MAX ||
        !options.ParseFromArray(args.options, static_cast<int>(args.options_size))) {
      return absl::InvalidArgumentError("options are not a ProfileOptions");
    }
    tracer_options.trace_level = static_cast<int>(options.host_tracer_level());
  }
  args.profiler = new PLUGIN_Profiler{xla::profiler::CreateHostTracer(tracer_options)};
  return absl::OkStatus();
}

absl::Status ProfilerDestroy(PLUGIN_Profiler_Destroy_Args& args) {
  delete args.profiler;
  return absl::OkStatus();
}

absl::Status ProfilerStart(PLUGIN_Profiler_Start_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.profiler, "profiler"));
  return args.profiler->tracer == nullptr ? absl::OkStatus() : args.profiler->tracer->Start();
}

absl::Status ProfilerStop(PLUGIN_Profiler_Stop_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.profiler, "profiler"));
  return args.profiler->tracer == nullptr ? absl::OkStatus() : args.profiler->tracer->Stop();
}

/// Called with a null buffer, tells the size and lends the bytes; then copies them into the caller's buffer of that size.
absl::Status ProfilerCollectData(PLUGIN_Profiler_CollectData_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.profiler, "profiler"));
  std::optional<std::string>& data = args.profiler->data;
  if (args.buffer != nullptr) {
    if (!data.has_value()) return absl::FailedPreconditionError("the size was not asked for, with a null buffer");
    data->copy(reinterpret_cast<char*>(args.buffer), data->size());
  } else {
    if (!data.has_value()) {
      tensorflow::profiler::XSpace space;
      if (args.profiler->tracer != nullptr) TF_RETURN_IF_ERROR(args.profiler->tracer->CollectData(&space));
      data = space.SerializeAsString();
    }
    args.buffer = reinterpret_cast<uint8_t*>(data->data());
  }
  args.buffer_size_in_bytes = data->size();
  return absl::OkStatus();
}

PLUGIN_Profiler_Api MakeProfilerApi() {
  PLUGIN_Profiler_Api api = {};
  api.struct_size = PLUGIN_Profiler_Api_STRUCT_SIZE;
  api.error_destroy = [](PLUGIN_Profiler_Error_Destroy_Args* args) { delete args->error; };
  api.error_message = [](PLUGIN_Profiler_Error_Message_Args* args) {
    const absl::string_view message = args->error->impl->status.message();
    args->message = message.data();
    args->message_size = message.size();
  };
  // jaxlib leaves struct_size as it finds it, so it is not looked at.
#define SET(field, name, function)                                                                     \
  api.field = [](PLUGIN_Profiler_##name##_Args* args) -> PLUGIN_Profiler_Error* {                      \
    PJRT_Error* error = Call("PLUGIN_Profiler_" #name, /*expected_size=*/0, args, function);           \
    return error == nullptr ? nullptr : new PLUGIN_Profiler_Error{std::unique_ptr<PJRT_Error>(error)}; \
  }
  SET(error_get_code, Error_GetCode, ErrorGetCode);
  SET(create, Create, ProfilerCreate);
  SET(destroy, Destroy, ProfilerDestroy);
  SET(start, Start, ProfilerStart);
  SET(stop, Stop, ProfilerStop);
  SET(collect_data, CollectData, ProfilerCollectData);
#undef SET
  return api;
}

}  // namespace

PJRT_Extension_Base* ProfilerExtension(PJRT_Extension_Base* next) {
  static PLUGIN_Profiler_Api api = MakeProfilerApi();
  static PJRT_Profiler_Extension extension = {
      {PJRT_Profiler_Extension_STRUCT_SIZE, PJRT_Extension_Type_Profiler, next}, &api, /*traceme_context_id=*/0};
  return &extension.base;
}

}  // namespace plugin
