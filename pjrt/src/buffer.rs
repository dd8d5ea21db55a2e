//! Buffers: arrays on a device.

use std::fmt;
use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::Arc;

use crate::api::{Api, Owned, misbehaved};
use crate::device::Device;
use crate::element_type::ElementType;
use crate::error::{Error, Result};
use crate::event::Event;
use crate::sys::{self, Args, PJRT_Buffer};

/// An array on a device. It may still be under way when the call that made it returns; what uses it waits.
pub struct Buffer {
    buffer: Owned<PJRT_Buffer>,
    /// The execution that makes it, shared with its other outputs on this device.
    completion: Option<Arc<Event>>,
    device: Device,
}

/// The end of an execution on a device. It can be waited for when the outputs are gone, because they were donated.
#[derive(Clone)]
pub struct Completion(Arc<Event>);

impl Completion {
    /// Blocks until the execution is over.
    ///
    /// # Errors
    /// Those of the execution.
    pub fn wait(&self) -> Result<()> {
        self.0.wait()
    }
}

impl Buffer {
    /// Takes over a buffer on `device` that the function that takes `A` returned.
    ///
    /// # Safety
    /// As for [`Owned::new`], with the plugin of `device`.
    pub(crate) unsafe fn new<A: Args>(
        device: &Device,
        buffer: *mut PJRT_Buffer,
        completion: Option<Arc<Event>>,
    ) -> Result<Buffer> {
        // SAFETY: as promised by the caller.
        let buffer = unsafe { Owned::new::<A>(device.client().api(), buffer) }?;
        Ok(Buffer {
            buffer,
            completion,
            device: device.clone(),
        })
    }

    /// The device that holds the buffer.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// The type of the elements.
    pub fn element_type(&self) -> Result<ElementType> {
        type Args = sys::PJRT_Buffer_ElementType_Args;
        let args = Args {
            buffer: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the buffer lives.
        let code = unsafe { self.api().call(args) }?.r#type;
        ElementType::from_raw(code)
            .ok_or_else(|| misbehaved::<Args>(format!("the unknown element type {code}")))
    }

    /// The dimensions, without any padding that the device adds.
    pub fn dims(&self) -> Result<Vec<usize>> {
        type Args = sys::PJRT_Buffer_Dimensions_Args;
        let args = Args {
            buffer: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the buffer lives, and so do the dimensions in it.
        unsafe {
            let args = self.api().call(args)?;
            dims::<Args>(sys::array(args.dims, args.num_dims))
        }
    }

    /// Waits for the buffer and copies it to the host: row-major, whatever the layout on the device.
    ///
    /// # Errors
    /// Also those of the execution that makes the buffer; and if the buffer is deleted.
    pub fn to_host(&self) -> Result<Vec<u8>> {
        self.wait_for_completion()?;
        let len = self
            .dims()?
            .iter()
            .try_fold(self.element_type()?.size_bytes(), |n, &dim| {
                n.checked_mul(dim)
            })
            .ok_or_else(|| {
                misbehaved::<sys::PJRT_Buffer_Dimensions_Args>("more bytes than memory holds")
            })?;
        let mut host = vec![0; len];
        self.copy_to_host(&mut host)?;
        Ok(host)
    }

    /// Fills `host`, which is of the buffer's size.
    fn copy_to_host(&self, host: &mut [u8]) -> Result<()> {
        type Args = sys::PJRT_Buffer_ToHostBuffer_Args;
        // Before the host's bytes are lent: there must be a way to wait until they are given back.
        self.api().function::<sys::PJRT_Event_Await_Args>()?;
        // Without a layout, the bytes would come in the device's own, which need not be row-major.
        let rank = self.dims()?.len() as i64;
        let minor_to_major: Vec<i64> = (0..rank).rev().collect();
        let tiled = sys::PJRT_Buffer_MemoryLayout_Tiled {
            minor_to_major: minor_to_major.as_ptr(),
            minor_to_major_size: minor_to_major.len(),
            ..sys::new()
        };
        let mut layout = sys::PJRT_Buffer_MemoryLayout {
            layout: sys::PJRT_Buffer_MemoryLayout_Union {
                tiled: ManuallyDrop::new(tiled),
            },
            r#type: sys::PJRT_BUFFER_MEMORY_LAYOUT_TILED,
            ..sys::new()
        };
        let mut args = Args {
            src: self.as_ptr(),
            host_layout: &mut layout,
            dst: ptr::null_mut(),
            ..sys::new()
        };
        // SAFETY: the layout lives until the calls return. The first call only asks for the size. The second may write
        // until its event is ready, with or without an error, and the bytes are borrowed for that long.
        unsafe {
            args = self.api().call(args)?;
            if args.dst_size != host.len() {
                let problem = format!("{} bytes, expected {}", args.dst_size, host.len());
                return Err(misbehaved::<Args>(problem));
            }
            args.dst = host.as_mut_ptr().cast();
            args.event = ptr::null_mut();
            args = self.api().call(args)?;
            Event::new::<Args>(self.api(), args.event)?.wait()
        }
    }

    /// Blocks until the buffer has its contents.
    ///
    /// # Errors
    /// Those of the execution or copy that makes the buffer; and if the buffer is deleted.
    pub fn ready(&self) -> Result<()> {
        self.wait_for_completion()?;
        self.ready_event()?.wait()
    }

    /// The end of the execution that makes the buffer, if one does.
    pub fn completion(&self) -> Option<Completion> {
        self.completion.clone().map(Completion)
    }

    /// Whether [`Buffer::ready`] would return at once.
    pub fn is_ready(&self) -> Result<bool> {
        let complete = match &self.completion {
            Some(completion) => completion.is_ready()?,
            None => true,
        };
        Ok(complete && self.ready_event()?.is_ready()?)
    }

    /// Copies the buffer to another device of the same client.
    pub fn copy_to_device(&self, device: &Device) -> Result<Buffer> {
        type Args = sys::PJRT_Buffer_CopyToDevice_Args;
        if !Arc::ptr_eq(device.client(), self.device.client()) {
            return Err(Error::Argument {
                function: "Buffer::copy_to_device",
                problem: format!("{device} is a device of another client"),
            });
        }
        let args = Args {
            buffer: self.as_ptr(),
            dst_device: device.as_ptr(),
            ..sys::new()
        };
        // SAFETY: buffer and device live and are of one client; the copy is new.
        unsafe {
            let args = self.api().call(args)?;
            Buffer::new::<Args>(device, args.dst_buffer, None)
        }
    }

    /// Whether the contents are gone: by [`Buffer::delete`], or donated to an execution.
    pub fn is_deleted(&self) -> Result<bool> {
        let args = sys::PJRT_Buffer_IsDeleted_Args {
            buffer: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the buffer lives.
        Ok(unsafe { self.api().call(args) }?.is_deleted)
    }

    /// Frees the device's memory as soon as what uses it is done. Later uses are errors.
    pub fn delete(&self) -> Result<()> {
        let args = sys::PJRT_Buffer_Delete_Args {
            buffer: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the buffer lives.
        unsafe { self.api().call(args) }.map(drop)
    }

    /// The memory that the buffer takes on the device, in bytes.
    pub fn on_device_size(&self) -> Result<usize> {
        let args = sys::PJRT_Buffer_OnDeviceSizeInBytes_Args {
            buffer: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the buffer lives.
        Ok(unsafe { self.api().call(args) }?.on_device_size_in_bytes)
    }

    /// Where the buffer is, which tells whether two buffers share memory: "platform-dependent address for the given
    /// buffer that is often but not guaranteed to be the physical/device address".
    pub fn unsafe_pointer(&self) -> Result<usize> {
        let args = sys::PJRT_Buffer_UnsafePointer_Args {
            buffer: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the buffer lives.
        Ok(unsafe { self.api().call(args) }?.buffer_pointer)
    }

    pub(crate) fn as_ptr(&self) -> *mut PJRT_Buffer {
        self.buffer.as_ptr()
    }

    fn api(&self) -> Api {
        self.buffer.api()
    }

    fn wait_for_completion(&self) -> Result<()> {
        self.completion.as_ref().map_or(Ok(()), |c| c.wait())
    }

    fn ready_event(&self) -> Result<Event> {
        type Args = sys::PJRT_Buffer_ReadyEvent_Args;
        let args = Args {
            buffer: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the buffer lives; the event is new.
        unsafe {
            let args = self.api().call(args)?;
            Event::new::<Args>(self.api(), args.event)
        }
    }
}

impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer")
            .field("element_type", &self.element_type().ok())
            .field("dims", &self.dims().ok())
            .field("device", &self.device.id())
            .finish()
    }
}

/// Dimensions that the function that takes `A` returned.
pub(crate) fn dims<A: Args>(dims: &[i64]) -> Result<Vec<usize>> {
    dims.iter()
        .map(|&dim| usize::try_from(dim))
        .collect::<Result<_, _>>()
        .map_err(|_| misbehaved::<A>(format!("the dimensions {dims:?}")))
}
