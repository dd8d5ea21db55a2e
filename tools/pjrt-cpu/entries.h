// Every function of the table in pjrt_c_api.h (minor 72), once. ENTRY(name, object) takes the object it acts
// on in the field `object`, which must not be null; STATIC(name) acts on no object, or accepts none;
// MISSING(name) is not implemented.
#ifndef STABLEJET_PJRT_CPU_ENTRIES_H_
#define STABLEJET_PJRT_CPU_ENTRIES_H_

#include "absl/status/status.h"
#include "xla/pjrt/c/pjrt_c_api.h"

#define PLUGIN_ENTRIES(ENTRY, STATIC, MISSING)                                \
  ENTRY(Error_GetCode, error)                                                 \
  STATIC(Plugin_Initialize)                                                   \
  STATIC(Plugin_Attributes)                                                   \
  STATIC(Event_Destroy)                                                       \
  ENTRY(Event_IsReady, event)                                                 \
  ENTRY(Event_Error, event)                                                   \
  ENTRY(Event_Await, event)                                                   \
  ENTRY(Event_OnReady, event)                                                 \
  STATIC(Client_Create)                                                       \
  STATIC(Client_Destroy)                                                      \
  ENTRY(Client_PlatformName, client)                                          \
  ENTRY(Client_ProcessIndex, client)                                          \
  ENTRY(Client_PlatformVersion, client)                                       \
  ENTRY(Client_TopologyDescription, client)                                   \
  ENTRY(Client_Devices, client)                                               \
  ENTRY(Client_AddressableDevices, client)                                    \
  ENTRY(Client_LookupDevice, client)                                          \
  ENTRY(Client_LookupAddressableDevice, client)                               \
  ENTRY(Client_AddressableMemories, client)                                   \
  ENTRY(Client_DefaultDeviceAssignment, client)                               \
  ENTRY(Client_DmaMap, client)                                                \
  ENTRY(Client_DmaUnmap, client)                                              \
  ENTRY(Client_Compile, client)                                               \
  ENTRY(Client_BufferFromHostBuffer, client)                                  \
  ENTRY(Client_CreateViewOfDeviceBuffer, client)                              \
  ENTRY(Client_CreateUninitializedBuffer, client)                             \
  ENTRY(Client_CreateBuffersForAsyncHostToDevice, client)                     \
  ENTRY(DeviceDescription_Id, device_description)                             \
  ENTRY(DeviceDescription_ProcessIndex, device_description)                   \
  ENTRY(DeviceDescription_Attributes, device_description)                     \
  ENTRY(DeviceDescription_Kind, device_description)                           \
  ENTRY(DeviceDescription_DebugString, device_description)                    \
  ENTRY(DeviceDescription_ToString, device_description)                       \
  ENTRY(Device_GetDescription, device)                                        \
  ENTRY(Device_IsAddressable, device)                                         \
  ENTRY(Device_LocalHardwareId, device)                                       \
  ENTRY(Device_AddressableMemories, device)                                   \
  ENTRY(Device_DefaultMemory, device)                                         \
  ENTRY(Device_MemoryStats, device)                                           \
  ENTRY(Memory_Id, memory)                                                    \
  ENTRY(Memory_Kind, memory)                                                  \
  ENTRY(Memory_Kind_Id, memory)                                               \
  ENTRY(Memory_DebugString, memory)                                           \
  ENTRY(Memory_ToString, memory)                                              \
  ENTRY(Memory_AddressableByDevices, memory)                                  \
  STATIC(Executable_Destroy)                                                  \
  ENTRY(Executable_Name, executable)                                          \
  ENTRY(Executable_NumReplicas, executable)                                   \
  ENTRY(Executable_NumPartitions, executable)                                 \
  ENTRY(Executable_NumOutputs, executable)                                    \
  ENTRY(Executable_SizeOfGeneratedCodeInBytes, executable)                    \
  ENTRY(Executable_GetCostAnalysis, executable)                               \
  ENTRY(Executable_GetCompiledMemoryStats, executable)                        \
  ENTRY(Executable_OutputElementTypes, executable)                            \
  ENTRY(Executable_OutputDimensions, executable)                              \
  ENTRY(Executable_OutputMemoryKinds, executable)                             \
  ENTRY(Executable_OptimizedProgram, executable)                              \
  ENTRY(Executable_Serialize, executable)                                     \
  ENTRY(Executable_Fingerprint, executable)                                   \
  ENTRY(Executable_DeserializeAndLoad, client)                                \
  STATIC(LoadedExecutable_Destroy)                                            \
  ENTRY(LoadedExecutable_GetExecutable, loaded_executable)                    \
  ENTRY(LoadedExecutable_AddressableDevices, executable)                      \
  ENTRY(LoadedExecutable_Delete, executable)                                  \
  ENTRY(LoadedExecutable_IsDeleted, executable)                               \
  ENTRY(LoadedExecutable_Fingerprint, executable)                             \
  ENTRY(LoadedExecutable_Execute, executable)                                 \
  STATIC(ExecuteContext_Create)                                               \
  STATIC(ExecuteContext_Destroy)                                              \
  STATIC(Buffer_Destroy)                                                      \
  ENTRY(Buffer_ElementType, buffer)                                           \
  ENTRY(Buffer_Dimensions, buffer)                                            \
  ENTRY(Buffer_UnpaddedDimensions, buffer)                                    \
  ENTRY(Buffer_DynamicDimensionIndices, buffer)                               \
  ENTRY(Buffer_GetMemoryLayout, buffer)                                       \
  ENTRY(Buffer_OnDeviceSizeInBytes, buffer)                                   \
  ENTRY(Buffer_Device, buffer)                                                \
  ENTRY(Buffer_Memory, buffer)                                                \
  ENTRY(Buffer_Delete, buffer)                                                \
  ENTRY(Buffer_IsDeleted, buffer)                                             \
  ENTRY(Buffer_IsOnCpu, buffer)                                               \
  ENTRY(Buffer_ReadyEvent, buffer)                                            \
  ENTRY(Buffer_CopyToDevice, buffer)                                          \
  ENTRY(Buffer_CopyToMemory, buffer)                                          \
  ENTRY(Buffer_CopyRawToHost, buffer)                                         \
  ENTRY(Buffer_ToHostBuffer, src)                                             \
  ENTRY(Buffer_UnsafePointer, buffer)                                         \
  ENTRY(Buffer_IncreaseExternalReferenceCount, buffer)                        \
  ENTRY(Buffer_DecreaseExternalReferenceCount, buffer)                        \
  ENTRY(Buffer_OpaqueDeviceMemoryDataPointer, buffer)                         \
  STATIC(AsyncHostToDeviceTransferManager_Destroy)                            \
  ENTRY(AsyncHostToDeviceTransferManager_TransferData, transfer_manager)      \
  ENTRY(AsyncHostToDeviceTransferManager_RetrieveBuffer, transfer_manager)    \
  ENTRY(AsyncHostToDeviceTransferManager_Device, transfer_manager)            \
  ENTRY(AsyncHostToDeviceTransferManager_BufferCount, transfer_manager)       \
  ENTRY(AsyncHostToDeviceTransferManager_BufferSize, transfer_manager)        \
  ENTRY(AsyncHostToDeviceTransferManager_SetBufferError, transfer_manager)    \
  STATIC(TopologyDescription_Create)                                          \
  STATIC(TopologyDescription_Destroy)                                         \
  ENTRY(TopologyDescription_PlatformName, topology)                           \
  ENTRY(TopologyDescription_PlatformVersion, topology)                        \
  ENTRY(TopologyDescription_GetDeviceDescriptions, topology)                  \
  ENTRY(TopologyDescription_Serialize, topology)                              \
  ENTRY(TopologyDescription_Attributes, topology)                             \
  ENTRY(Compile, topology)                                                    \
  MISSING(AsyncHostToDeviceTransferManager_AddMetadata)                       \
  MISSING(CopyToDeviceStream_Destroy)                                         \
  MISSING(CopyToDeviceStream_AddChunk)                                        \
  MISSING(CopyToDeviceStream_TotalBytes)                                      \
  MISSING(CopyToDeviceStream_GranuleSize)                                     \
  MISSING(CopyToDeviceStream_CurrentBytes)

namespace plugin {

// One function for each entry, in the file of its concern. `args` and the object named above are present and
// `args` has at least the size this header knows; all else is for the function to check.
#define DECLARE_ENTRY(name, object) absl::Status name(PJRT_##name##_Args& args);
#define DECLARE_STATIC(name) absl::Status name(PJRT_##name##_Args& args);
#define DECLARE_MISSING(name)
PLUGIN_ENTRIES(DECLARE_ENTRY, DECLARE_STATIC, DECLARE_MISSING)
#undef DECLARE_ENTRY
#undef DECLARE_STATIC
#undef DECLARE_MISSING

}  // namespace plugin

#endif
