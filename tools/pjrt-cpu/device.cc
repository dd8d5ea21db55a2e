// Devices, their descriptions and their memories.
#include "plugin.h"

namespace plugin {

absl::Status DeviceDescription_Id(PJRT_DeviceDescription_Id_Args& args) {
  args.id = args.device_description->impl->id();
  return absl::OkStatus();
}

absl::Status DeviceDescription_ProcessIndex(PJRT_DeviceDescription_ProcessIndex_Args& args) {
  args.process_index = args.device_description->impl->process_index();
  return absl::OkStatus();
}

absl::Status DeviceDescription_Attributes(PJRT_DeviceDescription_Attributes_Args& args) {
  args.attributes = args.device_description->attributes.data();
  args.num_attributes = args.device_description->attributes.size();
  return absl::OkStatus();
}

absl::Status DeviceDescription_Kind(PJRT_DeviceDescription_Kind_Args& args) {
  const absl::string_view kind = args.device_description->impl->device_kind();
  args.device_kind = kind.data();
  args.device_kind_size = kind.size();
  return absl::OkStatus();
}

absl::Status DeviceDescription_DebugString(PJRT_DeviceDescription_DebugString_Args& args) {
  const absl::string_view text = args.device_description->impl->DebugString();
  args.debug_string = text.data();
  args.debug_string_size = text.size();
  return absl::OkStatus();
}

absl::Status DeviceDescription_ToString(PJRT_DeviceDescription_ToString_Args& args) {
  const absl::string_view text = args.device_description->impl->ToString();
  args.to_string = text.data();
  args.to_string_size = text.size();
  return absl::OkStatus();
}

absl::Status Device_GetDescription(PJRT_Device_GetDescription_Args& args) {
  args.device_description = &args.device->description;
  return absl::OkStatus();
}

absl::Status Device_IsAddressable(PJRT_Device_IsAddressable_Args& args) {
  args.is_addressable = args.device->impl->IsAddressable();
  return absl::OkStatus();
}

absl::Status Device_LocalHardwareId(PJRT_Device_LocalHardwareId_Args& args) {
  args.local_hardware_id = args.device->impl->local_hardware_id().value();
  return absl::OkStatus();
}

absl::Status Device_AddressableMemories(PJRT_Device_AddressableMemories_Args& args) {
  args.memories = args.device->memories.data();
  args.num_memories = args.device->memories.size();
  return absl::OkStatus();
}

absl::Status Device_DefaultMemory(PJRT_Device_DefaultMemory_Args& args) {
  TF_ASSIGN_OR_RETURN(xla::PjRtMemorySpace * memory, args.device->impl->default_memory_space());
  TF_ASSIGN_OR_RETURN(args.memory, args.device->client->Find(memory));
  return absl::OkStatus();
}

absl::Status Device_MemoryStats(PJRT_Device_MemoryStats_Args& args) {
  TF_ASSIGN_OR_RETURN(tsl::AllocatorStats stats, args.device->impl->GetAllocatorStats());
  const auto set = [](std::optional<int64_t> value, int64_t& out, bool& is_set) {
    is_set = value.has_value();
    out = value.value_or(0);
  };
  args.bytes_in_use = stats.bytes_in_use;
  set(stats.peak_bytes_in_use, args.peak_bytes_in_use, args.peak_bytes_in_use_is_set);
  set(stats.num_allocs, args.num_allocs, args.num_allocs_is_set);
  set(stats.largest_alloc_size, args.largest_alloc_size, args.largest_alloc_size_is_set);
  set(stats.bytes_limit, args.bytes_limit, args.bytes_limit_is_set);
  set(stats.bytes_reserved, args.bytes_reserved, args.bytes_reserved_is_set);
  set(stats.peak_bytes_reserved, args.peak_bytes_reserved, args.peak_bytes_reserved_is_set);
  set(stats.bytes_reservable_limit, args.bytes_reservable_limit, args.bytes_reservable_limit_is_set);
  set(stats.largest_free_block_bytes, args.largest_free_block_bytes, args.largest_free_block_bytes_is_set);
  set(stats.pool_bytes, args.pool_bytes, args.pool_bytes_is_set);
  set(stats.peak_pool_bytes, args.peak_pool_bytes, args.peak_pool_bytes_is_set);
  return absl::OkStatus();
}

absl::Status Memory_Id(PJRT_Memory_Id_Args& args) {
  args.id = args.memory->impl->id();
  return absl::OkStatus();
}

absl::Status Memory_Kind(PJRT_Memory_Kind_Args& args) {
  const absl::string_view kind = args.memory->impl->kind();
  args.kind = kind.data();
  args.kind_size = kind.size();
  return absl::OkStatus();
}

absl::Status Memory_Kind_Id(PJRT_Memory_Kind_Id_Args& args) {
  args.kind_id = args.memory->impl->kind_id();
  return absl::OkStatus();
}

absl::Status Memory_DebugString(PJRT_Memory_DebugString_Args& args) {
  const absl::string_view text = args.memory->impl->DebugString();
  args.debug_string = text.data();
  args.debug_string_size = text.size();
  return absl::OkStatus();
}

absl::Status Memory_ToString(PJRT_Memory_ToString_Args& args) {
  const absl::string_view text = args.memory->impl->ToString();
  args.to_string = text.data();
  args.to_string_size = text.size();
  return absl::OkStatus();
}

absl::Status Memory_AddressableByDevices(PJRT_Memory_AddressableByDevices_Args& args) {
  args.devices = args.memory->devices.data();
  args.num_devices = args.memory->devices.size();
  return absl::OkStatus();
}

}  // namespace plugin
