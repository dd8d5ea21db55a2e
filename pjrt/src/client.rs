//! Clients: what a process does with a plugin's devices goes through one.

use std::fmt;
use std::sync::Arc;

use crate::api::{Api, Owned, misbehaved, non_null};
use crate::buffer::Buffer;
use crate::device::Device;
use crate::element_type::ElementType;
use crate::error::{Error, Result};
use crate::event::Event;
use crate::loaded_executable::LoadedExecutable;
use crate::options::{CompileOptions, Program, ProgramCopy};
use crate::plugin::Plugin;
use crate::shared::SharedBytes;
use crate::sys::{self, PJRT_Client};
use crate::value::{NamedValues, Value};

/// A client of a plugin, with its devices. Cloning it gives another handle to the same client.
#[derive(Clone)]
pub struct Client {
    inner: Arc<ClientInner>,
    devices: Arc<[Device]>,
}

/// What devices, buffers and executables keep alive.
pub(crate) struct ClientInner {
    client: Owned<PJRT_Client>,
    plugin: Plugin,
    platform_name: String,
    platform_version: String,
    create_options: Vec<(String, Value)>,
}

impl ClientInner {
    pub(crate) fn api(&self) -> Api {
        self.client.api()
    }
}

impl Client {
    pub(crate) fn new(plugin: &Plugin, options: &[(&str, Value)]) -> Result<Client> {
        type Create = sys::PJRT_Client_Create_Args;
        type Devices = sys::PJRT_Client_AddressableDevices_Args;
        let api = plugin.api();
        let named = NamedValues::new(options);
        // SAFETY: the options live until the call returns; what comes back lives as long as the client.
        unsafe {
            let created = api.call(Create {
                create_options: named.as_ptr(),
                num_options: named.len(),
                ..sys::new()
            })?;
            let owned = Owned::new::<Create>(api, created.client)?;
            let client = owned.as_ptr();
            let name = api.call(sys::PJRT_Client_PlatformName_Args {
                client,
                ..sys::new()
            })?;
            let version = api.call(sys::PJRT_Client_PlatformVersion_Args {
                client,
                ..sys::new()
            })?;
            let inner = Arc::new(ClientInner {
                client: owned,
                plugin: plugin.clone(),
                platform_name: sys::text(name.platform_name, name.platform_name_size),
                platform_version: sys::text(
                    version.platform_version,
                    version.platform_version_size,
                ),
                create_options: options
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), value.clone()))
                    .collect(),
            });
            let devices = api.call(Devices {
                client,
                ..sys::new()
            })?;
            let devices = sys::array(devices.addressable_devices, devices.num_addressable_devices);
            let devices = devices
                .iter()
                .map(|device| Device::new(&inner, non_null::<Devices, _>(*device)?))
                .collect::<Result<_>>()?;
            Ok(Client { inner, devices })
        }
    }

    /// The plugin that the client is of.
    pub fn plugin(&self) -> &Plugin {
        &self.inner.plugin
    }

    /// The options that the client was made with, in the order in which they were given.
    pub fn create_options(&self) -> &[(String, Value)] {
        &self.inner.create_options
    }

    /// The platform, such as `cpu` or `tpu`.
    pub fn platform_name(&self) -> &str {
        &self.inner.platform_name
    }

    /// The versions of the platform's parts, as a text for people. It may have several lines.
    pub fn platform_version(&self) -> &str {
        &self.inner.platform_version
    }

    /// The devices that this process can use, in the plugin's order.
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// Compiles a program and loads it onto the devices that the options ask for.
    pub fn compile(&self, program: &Program, options: &CompileOptions) -> Result<LoadedExecutable> {
        type Args = sys::PJRT_Client_Compile_Args;
        let options = options.encode()?;
        let mut program = ProgramCopy::new(program);
        let program = program.as_c();
        let args = Args {
            client: self.as_ptr(),
            program: &program,
            compile_options: options.as_ptr().cast(),
            compile_options_size: options.len(),
            ..sys::new()
        };
        // SAFETY: program and options live until the call returns; the executable is new.
        unsafe {
            let compiled = self.api().call(args)?;
            LoadedExecutable::new::<Args>(self, compiled.executable)
        }
    }

    /// Loads what [`Executable::serialize`](crate::Executable::serialize) wrote, by the same version of the same plugin.
    ///
    /// The bytes are machine code that will be run: they must come from a trusted place.
    pub fn load(&self, serialized: &[u8]) -> Result<LoadedExecutable> {
        type Args = sys::PJRT_Executable_DeserializeAndLoad_Args;
        let args = Args {
            client: self.as_ptr(),
            serialized_executable: serialized.as_ptr().cast(),
            serialized_executable_size: serialized.len(),
            ..sys::new()
        };
        // SAFETY: the bytes live until the call returns; the executable is new.
        unsafe {
            let loaded = self.api().call(args)?;
            LoadedExecutable::new::<Args>(self, loaded.loaded_executable)
        }
    }

    /// Copies row-major elements from the host to `device`. Returns when the host's bytes are no longer needed; the copy
    /// to the device may still be under way.
    pub fn buffer(
        &self,
        host: &[u8],
        element_type: ElementType,
        dims: &[usize],
        device: &Device,
    ) -> Result<Buffer> {
        // Before the host's bytes are lent: there must be a way to wait until they are given back.
        self.api().function::<sys::PJRT_Event_Await_Args>()?;
        let semantics = sys::PJRT_HOST_BUFFER_IMMUTABLE_UNTIL_TRANSFER_COMPLETES;
        // SAFETY: the bytes are borrowed until the event is ready, with or without an error.
        let (buffer, done) =
            unsafe { self.buffer_from_host(host, semantics, element_type, dims, device) }?;
        if let Some(done) = done {
            done.wait()?;
        }
        buffer
    }

    /// As [`Client::buffer`], but a plugin whose devices use the host's memory may use the bytes in place, so that many
    /// buffers share them. They are held until the plugin is done with them: when they are copied, or else when the last
    /// use of the buffer is over.
    pub fn buffer_shared(
        &self,
        host: Arc<SharedBytes>,
        element_type: ElementType,
        dims: &[usize],
        device: &Device,
    ) -> Result<Buffer> {
        self.api().function::<sys::PJRT_Event_OnReady_Args>()?;
        let semantics = sys::PJRT_HOST_BUFFER_IMMUTABLE_ZERO_COPY;
        // SAFETY: the event holds the bytes until it is ready, which is when the plugin is done with them. Nobody writes
        // them, because they are shared.
        let (buffer, done) = unsafe {
            self.buffer_from_host(host.as_slice(), semantics, element_type, dims, device)
        }?;
        match done {
            Some(done) => done.drop_when_ready(host)?,
            // Without an event, the end of their use is never known.
            None => std::mem::forget(host),
        }
        buffer
    }

    /// Makes a buffer, and the event that says when `host` is no longer used; there is none if the plugin failed to
    /// return it.
    ///
    /// # Safety
    /// `host` lives, and is not written, until the event is ready.
    unsafe fn buffer_from_host(
        &self,
        host: &[u8],
        host_buffer_semantics: i32,
        element_type: ElementType,
        dims: &[usize],
        device: &Device,
    ) -> Result<(Result<Buffer>, Option<Event>)> {
        type Args = sys::PJRT_Client_BufferFromHostBuffer_Args;
        let argument = |problem| Error::Argument {
            function: "Client::buffer",
            problem,
        };
        if !Arc::ptr_eq(device.client(), &self.inner) {
            return Err(argument(format!("{device} is a device of another client")));
        }
        let expected = dims
            .iter()
            .try_fold(element_type.size_bytes(), |n, &dim| n.checked_mul(dim));
        if expected != Some(host.len()) {
            return Err(argument(format!(
                "{} bytes given for {element_type} {dims:?}, expected {}",
                host.len(),
                expected.map_or("more than fit in memory".to_owned(), |n| n.to_string()),
            )));
        }
        // A dimension may be more than i64 holds only if another is zero.
        let dims = dims
            .iter()
            .map(|&dim| i64::try_from(dim))
            .collect::<Result<Vec<i64>, _>>()
            .map_err(|_| argument(format!("a dimension of {dims:?} is too large")))?;
        let args = Args {
            client: self.as_ptr(),
            data: host.as_ptr().cast(),
            r#type: element_type as i32,
            dims: dims.as_ptr(),
            num_dims: dims.len(),
            host_buffer_semantics,
            device: device.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the dimensions live until the call returns, and the caller vouches for the bytes; buffer and event are
        // new.
        unsafe {
            let made = self.api().call(args)?;
            let buffer = Buffer::new::<Args>(device, made.buffer, None);
            let done = Event::new::<Args>(self.api(), made.done_with_host_buffer);
            let buffer = match &done {
                Ok(_) => buffer,
                Err(_) => buffer.and(Err(misbehaved::<Args>("a buffer without its event"))),
            };
            Ok((buffer, done.ok()))
        }
    }

    pub(crate) fn api(&self) -> Api {
        self.inner.api()
    }

    pub(crate) fn as_ptr(&self) -> *mut PJRT_Client {
        self.inner.client.as_ptr()
    }

    /// Whether `device` is one of this client's.
    pub(crate) fn device(&self, device: *mut sys::PJRT_Device) -> Option<&Device> {
        self.devices.iter().find(|known| known.as_ptr() == device)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("plugin", &self.inner.plugin)
            .field("platform_name", &self.inner.platform_name)
            .field("devices", &self.devices.len())
            .finish()
    }
}
