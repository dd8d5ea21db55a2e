// The plugin's attributes and the client: creation, devices, memories.
#include "kernel_calls.h"
#include "plugin.h"
#include "xla/pjrt/plugin/xla_cpu/cpu_client_options.h"

namespace xla {
// From xla_cpu_pjrt_client.h, which includes MLIR headers that do not compile here.
absl::StatusOr<std::unique_ptr<PjRtClient>> GetXlaPjrtCpuClient(CpuClientOptions options);
}  // namespace xla

absl::StatusOr<PJRT_Device*> PJRT_Client::Find(const xla::PjRtDevice* device) const {
  for (PJRT_Device* candidate : devices) {
    if (candidate->impl == device) return candidate;
  }
  return absl::InternalError("XLA returned a device that is not its client's");
}

absl::StatusOr<PJRT_Memory*> PJRT_Client::Find(const xla::PjRtMemorySpace* memory) const {
  for (PJRT_Memory* candidate : memories) {
    if (candidate->impl == memory) return candidate;
  }
  return absl::InternalError("XLA returned a memory that is not its client's");
}

namespace plugin {
namespace {

constexpr int64_t kMaxDevices = 1024;

absl::StatusOr<xla::CpuClientOptions> ParseClientOptions(const PJRT_NamedValue* options, size_t num_options) {
  TF_RETURN_IF_ERROR(ArrayNotNull(options, num_options, "create_options"));
  xla::CpuClientOptions parsed;
  parsed.legacy_memory_space_behavior = false;  // the old behaviour has no "device" memory, which JAX expects
  for (size_t i = 0; i < num_options; ++i) {
    const PJRT_NamedValue* option = &options[i];
    PLUGIN_CHECK_STRUCT(PJRT_NamedValue, option);
    TF_RETURN_IF_ERROR(NotNull(option->name, "an option's name"));
    const absl::string_view name(option->name, option->name_size);
    if (name != "cpu_device_count") {
      return absl::InvalidArgumentError(
          absl::StrCat("unknown create option '", name, "'; the CPU plugin knows cpu_device_count"));
    }
    if (option->type != PJRT_NamedValue_kInt64 || option->int64_value < 1 || option->int64_value > kMaxDevices) {
      return absl::InvalidArgumentError(
          absl::StrCat("create option cpu_device_count: expected an int64 from 1 to ", kMaxDevices));
    }
    parsed.cpu_device_count = static_cast<int>(option->int64_value);
  }
  return parsed;
}

absl::Status AddDevices(PJRT_Client& client) {
  for (xla::PjRtMemorySpace* memory : client.impl->memory_spaces()) {
    client.owned_memories.push_back(std::make_unique<PJRT_Memory>(PJRT_Memory{memory, &client, {}}));
    client.memories.push_back(client.owned_memories.back().get());
  }
  for (xla::PjRtDevice* impl : client.impl->devices()) {
    auto device = std::make_unique<PJRT_Device>(
        PJRT_Device{impl, &client, {&impl->description(), NamedValues(impl->description().Attributes())}, {}});
    for (xla::PjRtMemorySpace* memory : impl->memory_spaces()) {
      TF_ASSIGN_OR_RETURN(PJRT_Memory * found, client.Find(memory));
      device->memories.push_back(found);
      found->devices.push_back(device.get());
    }
    client.devices.push_back(device.get());
    if (impl->IsAddressable()) client.addressable_devices.push_back(device.get());
    client.owned_devices.push_back(std::move(device));
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::shared_ptr<xla::PjRtClient>> MakeClient(const PJRT_NamedValue* options, size_t num_options) {
  TF_RETURN_IF_ERROR(CheckXlaFlags());
  TF_ASSIGN_OR_RETURN(xla::CpuClientOptions parsed, ParseClientOptions(options, num_options));
  TF_ASSIGN_OR_RETURN(std::shared_ptr<xla::PjRtClient> client, xla::GetXlaPjrtCpuClient(std::move(parsed)));
  return client;
}

absl::Status Plugin_Initialize(PJRT_Plugin_Initialize_Args&) { return absl::OkStatus(); }

absl::Status Plugin_Attributes(PJRT_Plugin_Attributes_Args& args) {
  // The StableHLO version of the pinned wheel, and the oldest that its StableHLO still reads.
  static const NamedValues* const attributes =
      new NamedValues({{"stablehlo_current_version", std::vector<int64_t>{1, 12, 1}},
                       {"stablehlo_minimum_version", std::vector<int64_t>{0, 9, 0}},
                       {"xla_version", int64_t{2}},
                       {"stablejet_kernels", int64_t{kKernelCallsVersion}},
                       {"stablejet_kernels_f32", GetKernelSets().f32},
                       {"stablejet_kernels_bf16", GetKernelSets().bf16},
                       {"stablejet_xla_flags_refused", std::string(CheckXlaFlags().message())}});
  args.attributes = attributes->data();
  args.num_attributes = attributes->size();
  return absl::OkStatus();
}

absl::Status Client_Create(PJRT_Client_Create_Args& args) {
  RegisterKernelCalls();  // before any program
  auto client = std::make_unique<PJRT_Client>();
  TF_ASSIGN_OR_RETURN(client->impl, MakeClient(args.create_options, args.num_options));
  TF_RETURN_IF_ERROR(AddDevices(*client));
  TF_ASSIGN_OR_RETURN(client->topology, MakeTopology(client->impl, /*belongs_to_client=*/true));
  args.client = client.release();
  return absl::OkStatus();
}

absl::Status Client_Destroy(PJRT_Client_Destroy_Args& args) {
  delete args.client;
  return absl::OkStatus();
}

absl::Status Client_PlatformName(PJRT_Client_PlatformName_Args& args) {
  const absl::string_view name = args.client->impl->platform_name();
  args.platform_name = name.data();
  args.platform_name_size = name.size();
  return absl::OkStatus();
}

absl::Status Client_ProcessIndex(PJRT_Client_ProcessIndex_Args& args) {
  args.process_index = args.client->impl->process_index();
  return absl::OkStatus();
}

absl::Status Client_PlatformVersion(PJRT_Client_PlatformVersion_Args& args) {
  const absl::string_view version = args.client->impl->platform_version();
  args.platform_version = version.data();
  args.platform_version_size = version.size();
  return absl::OkStatus();
}

absl::Status Client_TopologyDescription(PJRT_Client_TopologyDescription_Args& args) {
  args.topology = args.client->topology.get();
  return absl::OkStatus();
}

absl::Status Client_Devices(PJRT_Client_Devices_Args& args) {
  args.devices = args.client->devices.data();
  args.num_devices = args.client->devices.size();
  return absl::OkStatus();
}

absl::Status Client_AddressableDevices(PJRT_Client_AddressableDevices_Args& args) {
  args.addressable_devices = args.client->addressable_devices.data();
  args.num_addressable_devices = args.client->addressable_devices.size();
  return absl::OkStatus();
}

absl::Status Client_LookupDevice(PJRT_Client_LookupDevice_Args& args) {
  TF_ASSIGN_OR_RETURN(xla::PjRtDevice * device, args.client->impl->LookupDevice(xla::PjRtGlobalDeviceId(args.id)));
  TF_ASSIGN_OR_RETURN(args.device, args.client->Find(device));
  return absl::OkStatus();
}

absl::Status Client_LookupAddressableDevice(PJRT_Client_LookupAddressableDevice_Args& args) {
  const xla::PjRtLocalDeviceId id(args.local_hardware_id);
  TF_ASSIGN_OR_RETURN(xla::PjRtDevice * device, args.client->impl->LookupAddressableDevice(id));
  TF_ASSIGN_OR_RETURN(args.addressable_device, args.client->Find(device));
  return absl::OkStatus();
}

absl::Status Client_AddressableMemories(PJRT_Client_AddressableMemories_Args& args) {
  args.addressable_memories = args.client->memories.data();
  args.num_addressable_memories = args.client->memories.size();
  return absl::OkStatus();
}

absl::Status Client_DefaultDeviceAssignment(PJRT_Client_DefaultDeviceAssignment_Args& args) {
  const int64_t wanted = int64_t{args.num_replicas} * args.num_partitions;
  const int64_t available = args.client->impl->addressable_device_count();
  if (args.num_replicas < 1 || args.num_partitions < 1 || wanted > available) {
    return absl::InvalidArgumentError(absl::StrCat(args.num_replicas, " replicas of ", args.num_partitions,
                                                   " partitions do not fit on ", available, " devices"));
  }
  if (args.default_assignment_size < static_cast<size_t>(wanted)) {
    return absl::InvalidArgumentError(
        absl::StrCat("default_assignment holds ", args.default_assignment_size, " ids, expected ", wanted));
  }
  TF_RETURN_IF_ERROR(NotNull(args.default_assignment, "default_assignment"));
  TF_ASSIGN_OR_RETURN(xla::DeviceAssignment assignment,
                      args.client->impl->GetDefaultDeviceAssignment(args.num_replicas, args.num_partitions));
  int* id = args.default_assignment;
  for (int replica = 0; replica < args.num_replicas; ++replica) {
    for (int partition = 0; partition < args.num_partitions; ++partition) *id++ = assignment(replica, partition);
  }
  return absl::OkStatus();
}

absl::Status Client_DmaMap(PJRT_Client_DmaMap_Args& args) { return args.client->impl->DmaMap(args.data, args.size); }

absl::Status Client_DmaUnmap(PJRT_Client_DmaUnmap_Args& args) { return args.client->impl->DmaUnmap(args.data); }

}  // namespace plugin
