// What can be asked of an executable.
#include <algorithm>

#include "plugin.h"
#include "xla/hlo/ir/hlo_module.h"
#include "xla/service/hlo.pb.h"

namespace xla {
// From xla/pjrt/utils.h, which is slow to compile.
absl::StatusOr<std::vector<int>> ComputeParametersThatMustBeDonated(const HloModule& module, bool tuple_inputs);
}  // namespace xla

namespace plugin {
namespace {

absl::StatusOr<std::shared_ptr<xla::HloModule>> Module(const xla::PjRtLoadedExecutable& executable) {
  TF_ASSIGN_OR_RETURN(auto modules, executable.GetHloModules());
  if (modules.empty()) return absl::InternalError("the executable has no HLO module");
  return modules.front();
}

/// Notes the shapes of the program's arguments on one device, and which of them it takes.
absl::Status ReadParameters(PJRT_LoadedExecutable& executable) {
  TF_ASSIGN_OR_RETURN(const std::shared_ptr<xla::HloModule> module, Module(*executable.impl));
  for (const xla::ShapeLayout& layout : module->entry_computation_layout().parameter_layouts()) {
    executable.parameters.push_back(layout.shape());
  }
  const bool tupled = executable.parameters.size() == 1 && executable.parameters.front().IsTuple();
  if (tupled) {
    const xla::Shape tuple = executable.parameters.front();
    executable.parameters = tuple.tuple_shapes();
  }
  TF_ASSIGN_OR_RETURN(executable.donated, xla::ComputeParametersThatMustBeDonated(*module, tupled));
  return absl::OkStatus();
}

absl::StatusOr<std::string> OptimizedProgram(const xla::PjRtLoadedExecutable& executable) {
  TF_ASSIGN_OR_RETURN(const std::shared_ptr<xla::HloModule> module, Module(executable));
  return module->ToProtoWithConfig().SerializeAsString();
}

/// XLA's CPU client, which does not tell, puts all outputs into the default memory.
absl::StatusOr<MemoryKinds> OutputMemoryKinds(const PJRT_Executable& executable) {
  TF_ASSIGN_OR_RETURN(const xla::PjRtMemorySpace* memory,
                      executable.client->addressable_devices().front()->default_memory_space());
  MemoryKinds result;
  result.names.assign(executable.output_types.size(), std::string(memory->kind()));
  for (const std::string& name : result.names) {
    result.pointers.push_back(name.data());
    result.sizes.push_back(name.size());
  }
  return result;
}

}  // namespace

absl::StatusOr<PJRT_LoadedExecutable*> NewLoadedExecutable(PJRT_Client* client,
                                                           std::unique_ptr<xla::PjRtLoadedExecutable> impl) {
  auto executable = std::make_unique<PJRT_LoadedExecutable>();
  executable->client = client;
  for (xla::PjRtDevice* device : impl->addressable_devices()) {
    TF_ASSIGN_OR_RETURN(PJRT_Device * found, client->Find(device));
    executable->devices.push_back(found);
  }
  executable->impl = std::move(impl);
  TF_RETURN_IF_ERROR(ReadParameters(*executable));
  TF_ASSIGN_OR_RETURN(auto types, executable->impl->GetOutputElementTypes());
  if (!types.empty()) executable->num_outputs = types.front().size();
  return executable.release();
}

absl::StatusOr<PJRT_Executable*> NewExecutable(std::shared_ptr<xla::PjRtClient> client,
                                               std::shared_ptr<xla::PjRtLoadedExecutable> impl) {
  auto executable = std::make_unique<PJRT_Executable>();
  TF_ASSIGN_OR_RETURN(auto types, impl->GetOutputElementTypes());
  TF_ASSIGN_OR_RETURN(auto dims, impl->GetOutputDimensions());
  if (!types.empty()) {
    for (xla::PrimitiveType type : types.front()) executable->output_types.push_back(ToBufferType(type));
  }
  if (!dims.empty()) {
    for (const xla::DimensionVector& output : dims.front()) {
      executable->output_dims.insert(executable->output_dims.end(), output.begin(), output.end());
      executable->output_ranks.push_back(output.size());
    }
  }
  executable->client = std::move(client);
  executable->impl = std::move(impl);
  return executable.release();
}

absl::Status Executable_Destroy(PJRT_Executable_Destroy_Args& args) {
  delete args.executable;
  return absl::OkStatus();
}

absl::Status LoadedExecutable_Destroy(PJRT_LoadedExecutable_Destroy_Args& args) {
  delete args.executable;
  return absl::OkStatus();
}

absl::Status LoadedExecutable_GetExecutable(PJRT_LoadedExecutable_GetExecutable_Args& args) {
  TF_ASSIGN_OR_RETURN(args.executable,
                      NewExecutable(args.loaded_executable->client->impl, args.loaded_executable->impl));
  return absl::OkStatus();
}

absl::Status Executable_Name(PJRT_Executable_Name_Args& args) {
  const absl::string_view name = args.executable->impl->name();
  args.executable_name = name.data();
  args.executable_name_size = name.size();
  return absl::OkStatus();
}

absl::Status Executable_NumReplicas(PJRT_Executable_NumReplicas_Args& args) {
  args.num_replicas = args.executable->impl->num_replicas();
  return absl::OkStatus();
}

absl::Status Executable_NumPartitions(PJRT_Executable_NumPartitions_Args& args) {
  args.num_partitions = args.executable->impl->num_partitions();
  return absl::OkStatus();
}

absl::Status Executable_NumOutputs(PJRT_Executable_NumOutputs_Args& args) {
  args.num_outputs = args.executable->output_types.size();
  return absl::OkStatus();
}

absl::Status Executable_SizeOfGeneratedCodeInBytes(PJRT_Executable_SizeOfGeneratedCodeInBytes_Args& args) {
  args.size_in_bytes = args.executable->impl->SizeOfGeneratedCodeInBytes();
  return absl::OkStatus();
}

absl::Status Executable_GetCostAnalysis(PJRT_Executable_GetCostAnalysis_Args& args) {
  TF_ASSIGN_OR_RETURN(const NamedValues* cost,
                      args.executable->cost.Get([&]() -> absl::StatusOr<NamedValues> {
                        TF_ASSIGN_OR_RETURN(auto properties, args.executable->impl->GetCostAnalysis());
                        return NamedValues(properties);
                      }));
  args.properties = cost->data();
  args.num_properties = cost->size();
  return absl::OkStatus();
}

absl::Status Executable_GetCompiledMemoryStats(PJRT_Executable_GetCompiledMemoryStats_Args& args) {
  TF_ASSIGN_OR_RETURN(xla::CompiledMemoryStats stats, args.executable->impl->GetCompiledMemoryStats());
  args.generated_code_size_in_bytes = stats.generated_code_size_in_bytes;
  args.argument_size_in_bytes = stats.argument_size_in_bytes;
  args.output_size_in_bytes = stats.output_size_in_bytes;
  args.alias_size_in_bytes = stats.alias_size_in_bytes;
  args.temp_size_in_bytes = stats.temp_size_in_bytes;
  args.host_generated_code_size_in_bytes = stats.host_generated_code_size_in_bytes;
  args.host_argument_size_in_bytes = stats.host_argument_size_in_bytes;
  args.host_output_size_in_bytes = stats.host_output_size_in_bytes;
  args.host_alias_size_in_bytes = stats.host_alias_size_in_bytes;
  args.host_temp_size_in_bytes = stats.host_temp_size_in_bytes;
  args.peak_memory_in_bytes = stats.peak_memory_in_bytes;
  return absl::OkStatus();
}

absl::Status Executable_OutputElementTypes(PJRT_Executable_OutputElementTypes_Args& args) {
  args.output_types = args.executable->output_types.data();
  args.num_output_types = args.executable->output_types.size();
  return absl::OkStatus();
}

absl::Status Executable_OutputDimensions(PJRT_Executable_OutputDimensions_Args& args) {
  args.num_outputs = args.executable->output_ranks.size();
  args.dims = args.executable->output_dims.data();
  args.dim_sizes = args.executable->output_ranks.data();
  return absl::OkStatus();
}

absl::Status Executable_OutputMemoryKinds(PJRT_Executable_OutputMemoryKinds_Args& args) {
  TF_ASSIGN_OR_RETURN(const MemoryKinds* kinds,
                      args.executable->memory_kinds.Get([&] { return OutputMemoryKinds(*args.executable); }));
  args.num_outputs = kinds->names.size();
  args.memory_kinds = kinds->pointers.data();
  args.memory_kind_sizes = kinds->sizes.data();
  return absl::OkStatus();
}

absl::Status Executable_OptimizedProgram(PJRT_Executable_OptimizedProgram_Args& args) {
  static constexpr absl::string_view kFormat = "hlo_with_config";
  PLUGIN_CHECK_STRUCT(PJRT_Program, args.program);
  TF_ASSIGN_OR_RETURN(const std::string* bytes, args.executable->optimized_program.Get(
                                                    [&] { return OptimizedProgram(*args.executable->impl); }));
  PJRT_Program& program = *args.program;
  program.format = kFormat.data();
  program.format_size = kFormat.size();
  if (program.code != nullptr) {
    if (program.code_size < bytes->size()) {
      return absl::InvalidArgumentError(
          absl::StrCat("program->code holds ", program.code_size, " bytes, expected ", bytes->size()));
    }
    std::copy(bytes->begin(), bytes->end(), program.code);
  }
  program.code_size = bytes->size();
  return absl::OkStatus();
}

absl::Status Executable_Fingerprint(PJRT_Executable_Fingerprint_Args& args) {
  TF_ASSIGN_OR_RETURN(const std::string* fingerprint, args.executable->fingerprint.Get([&] {
    return args.executable->impl->FingerprintExecutable();
  }));
  args.executable_fingerprint = fingerprint->data();
  args.executable_fingerprint_size = fingerprint->size();
  return absl::OkStatus();
}

absl::Status LoadedExecutable_Fingerprint(PJRT_LoadedExecutable_Fingerprint_Args& args) {
  TF_ASSIGN_OR_RETURN(const std::string* fingerprint, args.executable->fingerprint.Get([&] {
    return args.executable->impl->FingerprintExecutable();
  }));
  args.executable_fingerprint = fingerprint->data();
  args.executable_fingerprint_size = fingerprint->size();
  return absl::OkStatus();
}

absl::Status LoadedExecutable_AddressableDevices(PJRT_LoadedExecutable_AddressableDevices_Args& args) {
  args.addressable_devices = args.executable->devices.data();
  args.num_addressable_devices = args.executable->devices.size();
  return absl::OkStatus();
}

absl::Status LoadedExecutable_Delete(PJRT_LoadedExecutable_Delete_Args& args) {
  args.executable->impl->Delete();
  return absl::OkStatus();
}

absl::Status LoadedExecutable_IsDeleted(PJRT_LoadedExecutable_IsDeleted_Args& args) {
  args.is_deleted = args.executable->impl->IsDeleted();
  return absl::OkStatus();
}

}  // namespace plugin
