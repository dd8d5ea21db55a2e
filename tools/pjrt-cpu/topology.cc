// Topologies: the devices without the client.
#include "plugin.h"

namespace plugin {

absl::StatusOr<std::unique_ptr<PJRT_TopologyDescription>> MakeTopology(std::shared_ptr<xla::PjRtClient> client,
                                                                       bool belongs_to_client) {
  auto topology = std::make_unique<PJRT_TopologyDescription>();
  TF_ASSIGN_OR_RETURN(topology->impl, client->GetTopologyDescription());
  topology->client = std::move(client);
  topology->belongs_to_client = belongs_to_client;
  topology->devices = topology->impl->DeviceDescriptions();
  for (const auto& device : topology->devices) {
    topology->descriptions.push_back({device.get(), NamedValues(device->Attributes())});
  }
  for (PJRT_DeviceDescription& description : topology->descriptions) topology->pointers.push_back(&description);
  topology->attributes = NamedValues(topology->impl->Attributes());
  return topology;
}

absl::Status TopologyDescription_Create(PJRT_TopologyDescription_Create_Args& args) {
  TF_ASSIGN_OR_RETURN(std::shared_ptr<xla::PjRtClient> client, MakeClient(args.create_options, args.num_options));
  TF_ASSIGN_OR_RETURN(auto topology, MakeTopology(std::move(client), /*belongs_to_client=*/false));
  args.topology = topology.release();
  return absl::OkStatus();
}

absl::Status TopologyDescription_Destroy(PJRT_TopologyDescription_Destroy_Args& args) {
  if (args.topology != nullptr && !args.topology->belongs_to_client) delete args.topology;
  return absl::OkStatus();
}

absl::Status TopologyDescription_PlatformName(PJRT_TopologyDescription_PlatformName_Args& args) {
  const absl::string_view name = args.topology->impl->platform_name();
  args.platform_name = name.data();
  args.platform_name_size = name.size();
  return absl::OkStatus();
}

absl::Status TopologyDescription_PlatformVersion(PJRT_TopologyDescription_PlatformVersion_Args& args) {
  const absl::string_view version = args.topology->impl->platform_version();
  args.platform_version = version.data();
  args.platform_version_size = version.size();
  return absl::OkStatus();
}

absl::Status TopologyDescription_GetDeviceDescriptions(PJRT_TopologyDescription_GetDeviceDescriptions_Args& args) {
  args.descriptions = args.topology->pointers.data();
  args.num_descriptions = args.topology->pointers.size();
  return absl::OkStatus();
}

absl::Status TopologyDescription_Serialize(PJRT_TopologyDescription_Serialize_Args& args) {
  TF_ASSIGN_OR_RETURN(std::string bytes, args.topology->impl->Serialize());
  auto* serialized = new PJRT_SerializedTopology{std::move(bytes)};
  args.serialized_topology = serialized;
  args.serialized_bytes = serialized->bytes.data();
  args.serialized_bytes_size = serialized->bytes.size();
  args.serialized_topology_deleter = [](PJRT_SerializedTopology* serialized) { delete serialized; };
  return absl::OkStatus();
}

absl::Status TopologyDescription_Attributes(PJRT_TopologyDescription_Attributes_Args& args) {
  args.attributes = args.topology->attributes.data();
  args.num_attributes = args.topology->attributes.size();
  return absl::OkStatus();
}

}  // namespace plugin
