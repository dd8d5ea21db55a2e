//! Devices.

use std::fmt;
use std::ptr::NonNull;
use std::sync::Arc;

use crate::api::{Api, non_null};
use crate::client::ClientInner;
use crate::error::Result;
use crate::sys::{self, PJRT_Device, PJRT_DeviceDescription};
use crate::value::{self, Value};

/// What is known of a device, whether or not it is there.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceDescription {
    /// Unique among the devices of a platform, over all hosts.
    pub id: i32,
    /// The process that the device belongs to.
    pub process_index: i32,
    /// The vendor's name for this kind of device, such as `TPU v5 lite`.
    pub kind: String,
    /// A short text for users.
    pub text: String,
    /// A long text for logs.
    pub debug_string: String,
    /// What else the plugin says, such as `coords` on a TPU.
    pub attributes: Vec<(String, Value)>,
}

impl DeviceDescription {
    /// Copies all that the plugin says.
    ///
    /// # Safety
    /// `device_description` is a live description of this plugin.
    pub(crate) unsafe fn read(
        api: Api,
        device_description: *mut PJRT_DeviceDescription,
    ) -> Result<DeviceDescription> {
        type Attributes = sys::PJRT_DeviceDescription_Attributes_Args;
        // SAFETY: the description lives, and so do the strings and attributes in it.
        unsafe {
            let id = api.call(sys::PJRT_DeviceDescription_Id_Args {
                device_description,
                ..sys::new()
            })?;
            let process_index = api.call(sys::PJRT_DeviceDescription_ProcessIndex_Args {
                device_description,
                ..sys::new()
            })?;
            let kind = api.call(sys::PJRT_DeviceDescription_Kind_Args {
                device_description,
                ..sys::new()
            })?;
            let text = api.call(sys::PJRT_DeviceDescription_ToString_Args {
                device_description,
                ..sys::new()
            })?;
            let debug_string = api.call(sys::PJRT_DeviceDescription_DebugString_Args {
                device_description,
                ..sys::new()
            })?;
            let attributes = api.call(Attributes {
                device_description,
                ..sys::new()
            })?;
            Ok(DeviceDescription {
                id: id.id,
                process_index: process_index.process_index,
                kind: sys::text(kind.device_kind, kind.device_kind_size),
                text: sys::text(text.to_string, text.to_string_size),
                debug_string: sys::text(debug_string.debug_string, debug_string.debug_string_size),
                attributes: value::read::<Attributes>(
                    attributes.attributes,
                    attributes.num_attributes,
                )?,
            })
        }
    }
}

/// A device of a client. Its text (`to_string`) is the plugin's short one.
#[derive(Clone)]
pub struct Device {
    client: Arc<ClientInner>,
    device: DevicePointer,
    description: Arc<DeviceDescription>,
    local_hardware_id: i32,
}

/// A device, which its client owns.
#[derive(Clone, Copy, PartialEq)]
struct DevicePointer(NonNull<PJRT_Device>);

// SAFETY: a device has no state that a client's user changes, and `Owned`'s grounds hold for it too.
unsafe impl Send for DevicePointer {}
// SAFETY: as above.
unsafe impl Sync for DevicePointer {}

impl Device {
    /// # Safety
    /// `device` belongs to `client`.
    pub(crate) unsafe fn new(
        client: &Arc<ClientInner>,
        device: NonNull<PJRT_Device>,
    ) -> Result<Device> {
        type Description = sys::PJRT_Device_GetDescription_Args;
        let api = client.api();
        // SAFETY: the device lives as long as the client, and its description as long as the device.
        unsafe {
            let description = api.call(Description {
                device: device.as_ptr(),
                ..sys::new()
            })?;
            let description = non_null::<Description, _>(description.device_description)?;
            let local_hardware_id = api.call(sys::PJRT_Device_LocalHardwareId_Args {
                device: device.as_ptr(),
                ..sys::new()
            })?;
            Ok(Device {
                client: client.clone(),
                device: DevicePointer(device),
                description: DeviceDescription::read(api, description.as_ptr())?.into(),
                local_hardware_id: local_hardware_id.local_hardware_id,
            })
        }
    }

    /// Unique among the devices of this platform.
    pub fn id(&self) -> i32 {
        self.description.id
    }

    /// The vendor's name for this kind of device.
    pub fn kind(&self) -> &str {
        &self.description.kind
    }

    /// The number that the host's driver gives the device, such as CUDA's; -1 if it has none.
    pub fn local_hardware_id(&self) -> i32 {
        self.local_hardware_id
    }

    /// A long text for logs.
    pub fn debug_string(&self) -> &str {
        &self.description.debug_string
    }

    /// What else the plugin says of the device.
    pub fn attributes(&self) -> &[(String, Value)] {
        &self.description.attributes
    }

    /// All that is known without asking the device.
    pub fn description(&self) -> &DeviceDescription {
        &self.description
    }

    /// What the device's allocator counts. Some plugins have no such counts and say `UNIMPLEMENTED`.
    pub fn memory_stats(&self) -> Result<MemoryStats> {
        let args = sys::PJRT_Device_MemoryStats_Args {
            device: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the device lives as long as its client, which this holds.
        let stats = unsafe { self.client.api().call(args) }?;
        let set = |is_set: bool, value: i64| is_set.then_some(value);
        Ok(MemoryStats {
            bytes_in_use: stats.bytes_in_use,
            peak_bytes_in_use: set(stats.peak_bytes_in_use_is_set, stats.peak_bytes_in_use),
            num_allocs: set(stats.num_allocs_is_set, stats.num_allocs),
            largest_alloc_size: set(stats.largest_alloc_size_is_set, stats.largest_alloc_size),
            bytes_limit: set(stats.bytes_limit_is_set, stats.bytes_limit),
            bytes_reserved: set(stats.bytes_reserved_is_set, stats.bytes_reserved),
            peak_bytes_reserved: set(stats.peak_bytes_reserved_is_set, stats.peak_bytes_reserved),
            bytes_reservable_limit: set(
                stats.bytes_reservable_limit_is_set,
                stats.bytes_reservable_limit,
            ),
            largest_free_block_bytes: set(
                stats.largest_free_block_bytes_is_set,
                stats.largest_free_block_bytes,
            ),
            pool_bytes: set(stats.pool_bytes_is_set, stats.pool_bytes),
            peak_pool_bytes: set(stats.peak_pool_bytes_is_set, stats.peak_pool_bytes),
        })
    }

    pub(crate) fn as_ptr(&self) -> *mut PJRT_Device {
        self.device.0.as_ptr()
    }

    pub(crate) fn client(&self) -> &Arc<ClientInner> {
        &self.client
    }
}

impl PartialEq for Device {
    /// The same device of the same client.
    fn eq(&self, other: &Device) -> bool {
        self.device == other.device
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.description.text)
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.description, f)
    }
}

/// What a device's allocator counts: `PJRT_Device_MemoryStats`. Sizes are in bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MemoryStats {
    /// In use now.
    pub bytes_in_use: i64,
    /// The most that was in use.
    pub peak_bytes_in_use: Option<i64>,
    /// Allocations made.
    pub num_allocs: Option<i64>,
    /// The largest of them.
    pub largest_alloc_size: Option<i64>,
    /// The most that can be in use.
    pub bytes_limit: Option<i64>,
    /// Reserved now.
    pub bytes_reserved: Option<i64>,
    /// The most that was reserved.
    pub peak_bytes_reserved: Option<i64>,
    /// The most that can be reserved.
    pub bytes_reservable_limit: Option<i64>,
    /// The largest free block.
    pub largest_free_block_bytes: Option<i64>,
    /// Held by the allocator, in use or not.
    pub pool_bytes: Option<i64>,
    /// The most that the allocator held.
    pub peak_pool_bytes: Option<i64>,
}
