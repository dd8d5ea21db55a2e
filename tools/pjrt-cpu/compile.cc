// Programs in, executables out: compiling, loading and saving.
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "plugin.h"
#include "tsl/platform/fingerprint.h"
#include "xla/pjrt/proto/compile_options.pb.h"

namespace xla {
// From mlir_to_hlo.h, which includes MLIR headers that do not compile here.
absl::StatusOr<mlir::OwningOpRef<mlir::ModuleOp>> ParseMlirModuleString(absl::string_view text,
                                                                        mlir::MLIRContext& context);
}  // namespace xla

namespace plugin {
namespace {

// XLA trusts the bytes that it loads, machine code included; so ours carry a mark and a checksum.
constexpr absl::string_view kMark = "stablejet-cpu-2.20.0";

std::string Seal(absl::string_view payload) {
  const uint64_t checksum = tsl::Fingerprint64(payload);
  std::string sealed(kMark);
  sealed.append(reinterpret_cast<const char*>(&checksum), sizeof checksum);
  sealed.append(payload.data(), payload.size());
  return sealed;
}

absl::StatusOr<absl::string_view> Unseal(absl::string_view sealed) {
  uint64_t checksum = 0;
  if (sealed.size() < kMark.size() + sizeof checksum || sealed.substr(0, kMark.size()) != kMark) {
    return absl::InvalidArgumentError("the bytes are not an executable that this plugin serialized");
  }
  sealed.remove_prefix(kMark.size());
  std::copy_n(sealed.data(), sizeof checksum, reinterpret_cast<char*>(&checksum));
  sealed.remove_prefix(sizeof checksum);
  if (tsl::Fingerprint64(sealed) != checksum) {
    return absl::DataLossError("the serialized executable is damaged: its checksum does not match");
  }
  return sealed;
}

absl::StatusOr<std::string> ProgramCode(const PJRT_Program* program) {
  PLUGIN_CHECK_STRUCT(PJRT_Program, program);
  TF_RETURN_IF_ERROR(NotNull(program->format, "program->format"));
  TF_RETURN_IF_ERROR(NotNull(program->code, "program->code"));
  if (program->code_size == 0) return absl::InvalidArgumentError("the program is empty");
  return std::string(program->code, program->code_size);  // ends in the zero byte that MLIR's parser reads
}

/// MLIR's complaints about a program come without a code.
absl::Status FromMlir(const absl::Status& status) {
  return absl::IsUnknown(status) ? absl::InvalidArgumentError(status.message()) : status;
}

}  // namespace

absl::StatusOr<xla::CompileOptions> ParseCompileOptions(const char* bytes, size_t size) {
  TF_RETURN_IF_ERROR(ArrayNotNull(bytes, size, "compile_options"));
  xla::CompileOptionsProto proto;
  if (size > INT32_MAX || !proto.ParseFromArray(bytes, static_cast<int>(size))) {
    return absl::InvalidArgumentError("compile_options are not a CompileOptionsProto");
  }
  const xla::ExecutableBuildOptionsProto& build = proto.executable_build_options();
  if (build.num_replicas() < 1 || build.num_partitions() < 1) {
    return absl::InvalidArgumentError(absl::StrCat("compile_options ask for ", build.num_replicas(), " replicas of ",
                                                   build.num_partitions(), " partitions; expected at least 1 of 1"));
  }
  if (build.device_ordinal() < -1) {  // XLA aborts on it
    return absl::InvalidArgumentError(absl::StrCat("compile_options: device_ordinal is ", build.device_ordinal()));
  }
  TF_ASSIGN_OR_RETURN(xla::CompileOptions options, xla::CompileOptions::FromProto(proto));
  xla::DebugOptions& debug = *options.executable_build_options.mutable_debug_options();
  // In a caller's partial DebugOptions an unset field reads false, which here would choose a runtime that is gone.
  debug.set_xla_cpu_use_thunk_runtime(true);
  // JAX sends the defaults of a newer XLA whole. The XNNPACK of this one ends the process on empty products and on some
  // convolutions, and its programs cannot be serialized. Who wants it asks by env_option_overrides, which come later.
  debug.set_xla_cpu_use_xnnpack(false);
  return options;
}

absl::StatusOr<std::unique_ptr<xla::PjRtLoadedExecutable>> CompileProgram(xla::PjRtClient& client,
                                                                          const PJRT_Program* program,
                                                                          const char* options_bytes,
                                                                          size_t options_size) {
  TF_ASSIGN_OR_RETURN(const std::string code, ProgramCode(program));
  TF_ASSIGN_OR_RETURN(xla::CompileOptions options, ParseCompileOptions(options_bytes, options_size));
  const int64_t wanted = int64_t{options.executable_build_options.num_replicas()} *
                         options.executable_build_options.num_partitions();
  if (wanted > client.addressable_device_count()) {
    return absl::InvalidArgumentError(absl::StrCat("the program runs on ", wanted, " devices, the client has ",
                                                   client.addressable_device_count()));
  }
  const absl::string_view format(program->format, program->format_size);
  if (format == "mlir") {
    mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
    absl::StatusOr<mlir::OwningOpRef<mlir::ModuleOp>> module = xla::ParseMlirModuleString(code, context);
    if (!module.ok()) return FromMlir(module.status());
    auto executable = client.CompileAndLoad(module->get(), std::move(options));
    if (!executable.ok()) return FromMlir(executable.status());
    return executable;
  }
  if (format == "hlo") {
    xla::HloModuleProto proto;
    if (code.size() > INT32_MAX || !proto.ParseFromArray(code.data(), static_cast<int>(code.size()))) {
      return absl::InvalidArgumentError("the program is not an HloModuleProto");
    }
    if (!proto.has_host_program_shape()) return absl::InvalidArgumentError("the HloModuleProto has no program shape");
    return client.CompileAndLoad(xla::XlaComputation(std::move(proto)), std::move(options));
  }
  return absl::InvalidArgumentError(absl::StrCat("unknown program format '", format, "'; expected mlir or hlo"));
}

absl::Status Client_Compile(PJRT_Client_Compile_Args& args) {
  TF_ASSIGN_OR_RETURN(
      std::unique_ptr<xla::PjRtLoadedExecutable> impl,
      CompileProgram(*args.client->impl, args.program, args.compile_options, args.compile_options_size));
  TF_ASSIGN_OR_RETURN(args.executable, NewLoadedExecutable(args.client, std::move(impl)));
  return absl::OkStatus();
}

absl::Status Compile(PJRT_Compile_Args& args) {
  TF_ASSIGN_OR_RETURN(
      std::shared_ptr<xla::PjRtLoadedExecutable> impl,
      CompileProgram(*args.topology->client, args.program, args.compile_options, args.compile_options_size));
  TF_ASSIGN_OR_RETURN(args.executable, NewExecutable(args.topology->client, std::move(impl)));
  return absl::OkStatus();
}

absl::Status Executable_Serialize(PJRT_Executable_Serialize_Args& args) {
  TF_ASSIGN_OR_RETURN(const std::string payload, args.executable->impl->SerializeExecutable());
  auto* serialized = new PJRT_SerializedExecutable{Seal(payload)};
  args.serialized_executable = serialized;
  args.serialized_bytes = serialized->bytes.data();
  args.serialized_bytes_size = serialized->bytes.size();
  args.serialized_executable_deleter = [](PJRT_SerializedExecutable* serialized) { delete serialized; };
  return absl::OkStatus();
}

absl::Status Executable_DeserializeAndLoad(PJRT_Executable_DeserializeAndLoad_Args& args) {
  TF_RETURN_IF_ERROR(ArrayNotNull(args.serialized_executable, args.serialized_executable_size,
                                  "serialized_executable"));
  TF_ASSIGN_OR_RETURN(absl::string_view payload, Unseal(absl::string_view(args.serialized_executable,
                                                                          args.serialized_executable_size)));
  std::optional<xla::CompileOptions> options;
  if (args.overridden_serialized_compile_options != nullptr) {
    TF_ASSIGN_OR_RETURN(options, ParseCompileOptions(args.overridden_serialized_compile_options,
                                                     args.overridden_serialized_compile_options_size));
  }
  TF_ASSIGN_OR_RETURN(
      std::unique_ptr<xla::PjRtLoadedExecutable> impl,
      args.client->impl->LoadSerializedExecutable(payload, std::move(options), xla::LoadOptions()));
  TF_ASSIGN_OR_RETURN(args.loaded_executable, NewLoadedExecutable(args.client, std::move(impl)));
  return absl::OkStatus();
}

}  // namespace plugin
