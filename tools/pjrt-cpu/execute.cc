// Running an executable. XLA's CPU client trusts its arguments: it compares sizes in bytes only, and some wrong
// calls abort the process. So every argument is checked here before anything is donated.
#include <algorithm>

#include "plugin.h"
#include "xla/shape_util.h"

namespace plugin {
namespace {

using Buffers = std::vector<xla::PjRtBuffer*>;
using Outputs = std::vector<std::unique_ptr<xla::PjRtBuffer>>;

struct Launch {
  std::vector<Outputs> outputs;             // by device
  std::vector<xla::PjRtFuture<>> complete;  // by device; empty unless asked for
};

/// Whether two layouts place the elements alike: the order of dimensions of size 1 does not matter.
bool SameOrder(const xla::Shape& a, const xla::Shape& b) {
  if (!a.has_layout() || !b.has_layout()) return true;
  const auto order = [](const xla::Shape& shape) {
    absl::InlinedVector<int64_t, 8> dims;
    for (int64_t dim : shape.layout().minor_to_major()) {
      if (shape.dimensions(dim) != 1) dims.push_back(dim);
    }
    return dims;
  };
  return order(a) == order(b);
}

absl::Status CheckArgument(const PJRT_Client* client, const PJRT_Device* device, const xla::Shape& parameter,
                           const PJRT_Buffer* buffer) {
  TF_RETURN_IF_ERROR(NotNull(buffer, "the buffer"));
  if (buffer->client != client) return absl::InvalidArgumentError("the buffer belongs to another client");
  TF_RETURN_IF_ERROR(CheckAlive(*buffer));
  if (buffer->impl->device() != device->impl) {
    return absl::InvalidArgumentError(absl::StrCat("the buffer is on ", buffer->impl->device()->DebugString(),
                                                   ", the program runs on ", device->impl->DebugString()));
  }
  if (!parameter.IsArray()) return absl::OkStatus();
  const xla::Shape& shape = buffer->impl->on_device_shape();
  const bool same_dims = parameter.is_dynamic() || shape.dimensions() == parameter.dimensions();
  if (shape.element_type() != parameter.element_type() || !same_dims || !SameOrder(shape, parameter)) {
    return absl::InvalidArgumentError(absl::StrCat("the buffer is ", xla::ShapeUtil::HumanStringWithLayout(shape),
                                                   ", the program expects ",
                                                   xla::ShapeUtil::HumanStringWithLayout(parameter)));
  }
  return absl::OkStatus();
}

absl::StatusOr<Buffers> Arguments(const PJRT_LoadedExecutable& executable,
                                                        const PJRT_Device* device, PJRT_Buffer* const* list) {
  Buffers arguments;
  arguments.reserve(executable.parameters.size());
  for (size_t i = 0; i < executable.parameters.size(); ++i) {
    const absl::Status status = CheckArgument(executable.client, device, executable.parameters[i], list[i]);
    if (!status.ok()) {
      return absl::Status(status.code(), absl::StrCat("argument ", i, " for device ", device->impl->id(), ": ",
                                                      status.message()));
    }
    arguments.push_back(list[i]->impl.get());
  }
  return arguments;
}

/// XLA's CPU client donates a buffer although non_donatable_input_indices forbids it, so it gets a copy of such a
/// one. The copies are kept in `copies` for the length of the call.
absl::Status ReplaceNonDonatable(const PJRT_LoadedExecutable& executable, const xla::ExecuteOptions& options,
                                 Buffers& arguments, Outputs& copies) {
  for (int index : executable.donated) {
    if (!options.non_donatable_input_indices.contains(index)) continue;
    xla::PjRtBuffer*& argument = arguments[index];
    TF_ASSIGN_OR_RETURN(std::unique_ptr<xla::PjRtBuffer> copy, argument->CopyToMemorySpace(argument->memory_space()));
    argument = copy.get();
    copies.push_back(std::move(copy));
  }
  return absl::OkStatus();
}

absl::StatusOr<xla::ExecuteOptions> ParseExecuteOptions(const PJRT_ExecuteOptions* options, size_t num_args) {
  xla::ExecuteOptions parsed;
  parsed.untuple_result = true;
  if (options == nullptr) return parsed;
  PLUGIN_CHECK_STRUCT(PJRT_ExecuteOptions, options);
  if (options->num_send_ops != 0 || options->num_recv_ops != 0) {
    return absl::UnimplementedError("send and recv callbacks are not supported by the CPU plugin");
  }
  parsed.launch_id = options->launch_id;
  if (options->context != nullptr) {
    parsed.context = &options->context->impl;
    // A custom call that waits for another program, as Python callbacks may, must not hold one of the pool's threads.
    parsed.execution_mode = xla::ExecuteOptions::ExecutionMode::kSynchronous;
  }
  const size_t count = options->num_non_donatable_input_indices;
  TF_RETURN_IF_ERROR(ArrayNotNull(options->non_donatable_input_indices, count, "non_donatable_input_indices"));
  for (size_t i = 0; i < count; ++i) {
    const int64_t index = options->non_donatable_input_indices[i];
    if (index < 0 || index >= static_cast<int64_t>(num_args)) {
      return absl::InvalidArgumentError(
          absl::StrCat("non_donatable_input_indices holds ", index, ", the program has ", num_args, " arguments"));
    }
    parsed.non_donatable_input_indices.insert(static_cast<int>(index));
  }
  return parsed;
}

/// The devices this call runs on: all of the program's, or the one the caller names.
absl::StatusOr<std::vector<PJRT_Device*>> Devices(const PJRT_LoadedExecutable_Execute_Args& args) {
  const PJRT_LoadedExecutable& executable = *args.executable;
  PJRT_Device* device = args.execute_device;
  const size_t expected = device != nullptr ? 1 : executable.devices.size();
  if (args.num_devices != expected) {
    return absl::InvalidArgumentError(absl::StrCat("the call has lists for ", args.num_devices,
                                                   " devices, the program runs on ", expected));
  }
  if (device == nullptr) {
    if (expected == 0) return absl::InvalidArgumentError("a portable executable needs execute_device");
    return executable.devices;
  }
  if (device->client != executable.client) {
    return absl::InvalidArgumentError("execute_device belongs to another client");
  }
  const auto& devices = executable.devices;
  if (!devices.empty() && std::find(devices.begin(), devices.end(), device) == devices.end()) {
    return absl::InvalidArgumentError(
        absl::StrCat("the program was not compiled for ", device->impl->DebugString()));
  }
  return std::vector<PJRT_Device*>{device};
}

absl::StatusOr<Launch> LaunchOne(const PJRT_LoadedExecutable& executable, xla::PjRtDevice* device,
                                 const Buffers& arguments, const xla::ExecuteOptions& options,
                                 bool want_complete) {
  Launch launch;
  std::optional<xla::PjRtFuture<>> complete;
  const bool portable = executable.devices.empty();
  TF_ASSIGN_OR_RETURN(
      Outputs outputs,
      portable ? executable.impl->ExecutePortable(arguments, device, options, complete, want_complete)
               : executable.impl->ExecuteSharded(arguments, device, options, complete, want_complete));
  launch.outputs.push_back(std::move(outputs));
  if (complete.has_value()) launch.complete.push_back(*std::move(complete));
  return launch;
}

absl::StatusOr<Launch> LaunchAll(const PJRT_LoadedExecutable& executable,
                                 const std::vector<Buffers>& arguments,
                                 const xla::ExecuteOptions& options, bool want_complete) {
  Launch launch;
  std::optional<std::vector<xla::PjRtFuture<>>> complete;
  if (want_complete) complete.emplace();
  TF_ASSIGN_OR_RETURN(launch.outputs, executable.impl->Execute(arguments, options, complete));
  if (complete.has_value()) launch.complete = *std::move(complete);
  return launch;
}

}  // namespace

absl::Status LoadedExecutable_Execute(PJRT_LoadedExecutable_Execute_Args& args) {
  const PJRT_LoadedExecutable& executable = *args.executable;
  if (args.num_args != executable.parameters.size()) {
    return absl::InvalidArgumentError(absl::StrCat("the call has ", args.num_args, " arguments, the program takes ",
                                                   executable.parameters.size()));
  }
  TF_ASSIGN_OR_RETURN(const std::vector<PJRT_Device*> devices, Devices(args));
  TF_ASSIGN_OR_RETURN(const xla::ExecuteOptions options, ParseExecuteOptions(args.options, args.num_args));
  TF_RETURN_IF_ERROR(ArrayNotNull(args.argument_lists, args.num_args, "argument_lists"));
  TF_RETURN_IF_ERROR(ArrayNotNull(args.output_lists, executable.num_outputs, "output_lists"));

  std::vector<Buffers> arguments;
  Outputs copies;
  for (size_t d = 0; d < devices.size(); ++d) {
    PJRT_Buffer* const* list = args.num_args == 0 ? nullptr : args.argument_lists[d];
    TF_RETURN_IF_ERROR(ArrayNotNull(list, args.num_args, absl::StrCat("argument_lists[", d, "]")));
    if (executable.num_outputs > 0) {
      TF_RETURN_IF_ERROR(NotNull(args.output_lists[d], absl::StrCat("output_lists[", d, "]")));
    }
    TF_ASSIGN_OR_RETURN(Buffers buffers, Arguments(executable, devices[d], list));
    TF_RETURN_IF_ERROR(ReplaceNonDonatable(executable, options, buffers, copies));
    arguments.push_back(std::move(buffers));
  }

  // The caller may destroy the context, and what it holds for custom calls, once this returns: JAX does.
  const bool wait = options.context != nullptr;
  const bool want_complete = wait || args.device_complete_events != nullptr;
  TF_ASSIGN_OR_RETURN(Launch launch, args.execute_device != nullptr
                                         ? LaunchOne(executable, devices[0]->impl, arguments[0], options,
                                                     want_complete)
                                         : LaunchAll(executable, arguments, options, want_complete));
  if (launch.outputs.size() != devices.size() || (want_complete && launch.complete.size() != devices.size())) {
    return absl::InternalError("XLA returned results for a wrong number of devices");
  }
  for (const Outputs& outputs : launch.outputs) {
    if (outputs.size() != executable.num_outputs) {
      return absl::InternalError(
          absl::StrCat("XLA returned ", outputs.size(), " outputs, expected ", executable.num_outputs));
    }
  }
  if (wait) {
    for (xla::PjRtFuture<>& complete : launch.complete) complete.Await().IgnoreError();  // the outputs tell it too
  }
  for (size_t d = 0; d < devices.size(); ++d) {
    for (size_t i = 0; i < executable.num_outputs; ++i) {
      args.output_lists[d][i] = NewBuffer(executable.client, std::move(launch.outputs[d][i]));
    }
    if (args.device_complete_events != nullptr) {
      args.device_complete_events[d] = new PJRT_Event{std::move(launch.complete[d])};
    }
  }
  return absl::OkStatus();
}

absl::Status ExecuteContext_Create(PJRT_ExecuteContext_Create_Args& args) {
  args.context = new PJRT_ExecuteContext;
  return absl::OkStatus();
}

absl::Status ExecuteContext_Destroy(PJRT_ExecuteContext_Destroy_Args& args) {
  delete args.context;
  return absl::OkStatus();
}

}  // namespace plugin
