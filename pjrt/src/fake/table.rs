//! The functions of the fake plugin.
#![allow(non_snake_case)]

use std::ffi::{c_char, c_int, c_void};
use std::ptr;
use std::str;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Instant;

use super::program::Program;
use super::state::{Call, Device, Live, Pointers, State};
use super::timer::{self, Callback};
use super::{KEPT_BYTES, NEXT};
use crate::element_type::ElementType;
use crate::options::CompileOptions;
use crate::sys::*;

/// The message of a failure, which stands behind a `PJRT_Error`. All are of invalid arguments.
struct Failure(String);

const INVALID_ARGUMENT: c_int = 3;

fn invalid<T>(message: impl Into<String>) -> Result<T, Failure> {
    Err(Failure(message.into()))
}

/// What stands behind a `PJRT_Event`.
struct Event {
    at: Instant,
    _live: Live,
}

/// What stands behind a `PJRT_Buffer`.
struct Buffer {
    r#type: c_int,
    dims: Vec<i64>,
    len: usize,
    /// `None` if they are zeros.
    bytes: Option<Arc<[u8]>>,
    ready: Instant,
    deleted: AtomicBool,
    live: Live,
}

/// What stands behind a `PJRT_LoadedExecutable`.
struct Loaded {
    program: Arc<Program>,
    devices: Pointers,
    live: Live,
}

impl Buffer {
    /// Refuses a buffer whose contents are gone.
    fn check(&self) -> Result<(), Failure> {
        if self.deleted.load(Ordering::Relaxed) {
            return invalid("the buffer has been deleted or donated");
        }
        Ok(())
    }
}

/// Makes an object that the caller frees.
fn make<T, P>(object: T) -> *mut P {
    Box::into_raw(Box::new(object)).cast()
}

/// # Safety
/// `object` is a live object that `make` made of a `T`.
unsafe fn look<'a, T, P>(object: *const P) -> &'a T {
    // SAFETY: as promised by the caller.
    unsafe { &*object.cast::<T>() }
}

/// # Safety
/// As for `look`, and it is not used again.
unsafe fn free<T, P>(object: *mut P) {
    // SAFETY: as promised by the caller.
    drop(unsafe { Box::from_raw(object.cast::<T>()) });
}

fn event(state: &Arc<State>, at: Instant) -> *mut PJRT_Event {
    let _live = Live::new(state, "event");
    make(Event { at, _live })
}

fn size_bytes(r#type: c_int, dims: &[i64]) -> Option<usize> {
    let size = ElementType::from_raw(r#type)?.size_bytes();
    dims.iter().try_fold(size, |size, &dim| {
        size.checked_mul(usize::try_from(dim).ok()?)
    })
}

fn buffer(
    state: &Arc<State>,
    r#type: c_int,
    dims: &[i64],
    len: usize,
    bytes: Option<Arc<[u8]>>,
    ready: Instant,
) -> *mut PJRT_Buffer {
    make(Buffer {
        r#type,
        dims: dims.to_vec(),
        len,
        bytes,
        ready,
        deleted: AtomicBool::new(false),
        live: Live::new(state, "buffer"),
    })
}

fn load(
    state: &Arc<State>,
    program: Option<Program>,
) -> Result<*mut PJRT_LoadedExecutable, Failure> {
    let program = state.compile(program).map_err(Failure)?;
    let live = Live::new(state, "loaded_executable");
    let devices = program.devices.iter();
    Ok(make(Loaded {
        devices: Pointers(devices.map(|&device| state.pointers.0[device]).collect()),
        program: program.into(),
        live,
    }))
}

/// Sets the function at an offset of a table.
pub(crate) fn put<T: Struct>(table: &mut T, offset: usize, function: *const c_void) {
    // SAFETY: every entry of a table that has an offset is a pointer.
    unsafe {
        let entry = ptr::from_mut(table).byte_add(offset);
        entry.cast::<*const c_void>().write(function);
    }
}

/// Sets a pair of pointer and size to a text.
macro_rules! text {
    ($args:ident.$data:ident, $size:ident = $text:expr) => {
        let text = $text;
        $args.$data = text.as_ptr().cast::<c_char>();
        $args.$size = text.len();
    };
}

/// The functions, whose bodies may fail.
macro_rules! functions {
    ($(fn $function:ident($args:ident: $type:ty) $body:block)*) => {
        $(
            unsafe extern "C" fn $function($args: *mut $type) -> *mut PJRT_Error {
                // SAFETY: the binding passes a live struct, whose pointers are as the header asks.
                let done = unsafe {
                    let body = |$args: &mut $type| -> Result<(), Failure> {
                        $body
                        Ok(())
                    };
                    body(&mut *$args)
                };
                match done {
                    Ok(()) => ptr::null_mut(),
                    Err(failure) => make(failure),
                }
            }
        )*

        /// A table with all that stablejet calls.
        pub(super) fn table() -> PJRT_Api {
            let mut table: PJRT_Api = new();
            table.pjrt_api_version.major_version = PJRT_API_MAJOR;
            table.pjrt_api_version.minor_version = PJRT_API_MINOR;
            put(&mut table, PJRT_Error_Destroy_Args::OFFSET, PJRT_Error_Destroy as *const c_void);
            put(&mut table, PJRT_Error_Message_Args::OFFSET, PJRT_Error_Message as *const c_void);
            $(put(&mut table, <$type>::OFFSET, $function as *const c_void);)*
            table
        }
    };
}

unsafe extern "C" fn PJRT_Error_Destroy(args: *mut PJRT_Error_Destroy_Args) {
    // SAFETY: the binding passes an error of this plugin.
    unsafe { free::<Failure, _>((*args).error) }
}

unsafe extern "C" fn PJRT_Error_Message(args: *mut PJRT_Error_Message_Args) {
    // SAFETY: as above.
    unsafe {
        let args = &mut *args;
        text!(
            args.message,
            message_size = &look::<Failure, _>(args.error).0
        );
    }
}

unsafe extern "C" fn delete_serialized(serialized: *mut PJRT_SerializedExecutable) {
    // SAFETY: the binding passes what `Serialize` made.
    unsafe { free::<Vec<u8>, _>(serialized) }
}

functions! {
    fn PJRT_Error_GetCode(args: PJRT_Error_GetCode_Args) { args.code = INVALID_ARGUMENT; }
    fn PJRT_Plugin_Initialize(_args: PJRT_Plugin_Initialize_Args) {}
    fn PJRT_Plugin_Attributes(args: PJRT_Plugin_Attributes_Args) {
        (args.attributes, args.num_attributes) = (ptr::null(), 0);
    }

    fn PJRT_Event_Destroy(args: PJRT_Event_Destroy_Args) { free::<Event, _>(args.event); }
    fn PJRT_Event_IsReady(args: PJRT_Event_IsReady_Args) {
        args.is_ready = look::<Event, _>(args.event).at <= Instant::now();
    }
    fn PJRT_Event_Await(args: PJRT_Event_Await_Args) {
        thread::sleep(look::<Event, _>(args.event).at.saturating_duration_since(Instant::now()));
    }
    fn PJRT_Event_OnReady(args: PJRT_Event_OnReady_Args) {
        let Some(function) = args.callback else { return invalid("no callback") };
        let at = look::<Event, _>(args.event).at;
        timer::call(Callback { at, function, argument: args.user_arg });
    }

    fn PJRT_Client_Create(args: PJRT_Client_Create_Args) {
        let Some(state) = NEXT.take() else {
            return invalid("clients of the fake plugin are made by Fake::new");
        };
        args.client = make(state);
    }
    fn PJRT_Client_Destroy(args: PJRT_Client_Destroy_Args) { free::<Arc<State>, _>(args.client); }
    fn PJRT_Client_PlatformName(args: PJRT_Client_PlatformName_Args) {
        text!(args.platform_name, platform_name_size = look::<Arc<State>, _>(args.client).options.platform);
    }
    fn PJRT_Client_PlatformVersion(args: PJRT_Client_PlatformVersion_Args) {
        text!(args.platform_version, platform_version_size = "1");
    }
    fn PJRT_Client_AddressableDevices(args: PJRT_Client_AddressableDevices_Args) {
        let devices = &look::<Arc<State>, _>(args.client).pointers.0;
        (args.addressable_devices, args.num_addressable_devices) = (devices.as_ptr(), devices.len());
    }
    fn PJRT_Client_Compile(args: PJRT_Client_Compile_Args) {
        let program = &*args.program;
        let text = str::from_utf8(array(program.code.cast(), program.code_size)).unwrap_or_default();
        let options = array(args.compile_options.cast(), args.compile_options_size);
        let Some(devices) = CompileOptions::decode_devices(options) else {
            return invalid("compile options that cannot be read");
        };
        args.executable = load(look::<Arc<State>, _>(args.client), Program::read(text, devices))?;
    }
    fn PJRT_Client_BufferFromHostBuffer(args: PJRT_Client_BufferFromHostBuffer_Args) {
        let state = look::<Arc<State>, _>(args.client);
        let dims = array(args.dims, args.num_dims);
        let Some(len) = size_bytes(args.r#type, dims) else { return invalid("a shape without a size") };
        let bytes = (len <= KEPT_BYTES).then(|| array(args.data.cast::<u8>(), len).into());
        let done = state.transfer(look::<Device, _>(args.device).index, len);
        args.done_with_host_buffer = event(state, done);
        args.buffer = buffer(state, args.r#type, dims, len, bytes, done);
    }

    fn PJRT_Device_GetDescription(args: PJRT_Device_GetDescription_Args) {
        args.device_description = args.device.cast();
    }
    fn PJRT_Device_LocalHardwareId(args: PJRT_Device_LocalHardwareId_Args) { args.local_hardware_id = -1; }
    fn PJRT_DeviceDescription_Id(args: PJRT_DeviceDescription_Id_Args) {
        args.id = look::<Device, _>(args.device_description).index as c_int;
    }
    fn PJRT_DeviceDescription_ProcessIndex(args: PJRT_DeviceDescription_ProcessIndex_Args) {
        args.process_index = 0;
    }
    fn PJRT_DeviceDescription_Attributes(args: PJRT_DeviceDescription_Attributes_Args) {
        (args.attributes, args.num_attributes) = (ptr::null(), 0);
    }
    fn PJRT_DeviceDescription_Kind(args: PJRT_DeviceDescription_Kind_Args) {
        text!(args.device_kind, device_kind_size = "fake");
    }
    fn PJRT_DeviceDescription_DebugString(args: PJRT_DeviceDescription_DebugString_Args) {
        text!(args.debug_string, debug_string_size = &look::<Device, _>(args.device_description).text);
    }
    fn PJRT_DeviceDescription_ToString(args: PJRT_DeviceDescription_ToString_Args) {
        text!(args.to_string, to_string_size = &look::<Device, _>(args.device_description).text);
    }

    fn PJRT_Executable_Destroy(args: PJRT_Executable_Destroy_Args) { free::<Arc<Program>, _>(args.executable); }
    fn PJRT_Executable_Name(args: PJRT_Executable_Name_Args) {
        text!(args.executable_name, executable_name_size = &look::<Arc<Program>, _>(args.executable).name);
    }
    fn PJRT_Executable_NumReplicas(args: PJRT_Executable_NumReplicas_Args) {
        args.num_replicas = look::<Arc<Program>, _>(args.executable).devices.len();
    }
    fn PJRT_Executable_NumPartitions(args: PJRT_Executable_NumPartitions_Args) { args.num_partitions = 1; }
    fn PJRT_Executable_NumOutputs(args: PJRT_Executable_NumOutputs_Args) {
        args.num_outputs = look::<Arc<Program>, _>(args.executable).types.len();
    }
    fn PJRT_Executable_OutputElementTypes(args: PJRT_Executable_OutputElementTypes_Args) {
        let types = &look::<Arc<Program>, _>(args.executable).types;
        (args.output_types, args.num_output_types) = (types.as_ptr().cast_mut(), types.len());
    }
    fn PJRT_Executable_OutputDimensions(args: PJRT_Executable_OutputDimensions_Args) {
        let program = look::<Arc<Program>, _>(args.executable);
        (args.dims, args.dim_sizes) = (program.dims.as_ptr(), program.ranks.as_ptr());
        args.num_outputs = program.ranks.len();
    }
    fn PJRT_Executable_Serialize(args: PJRT_Executable_Serialize_Args) {
        let program = look::<Arc<Program>, _>(args.executable);
        let bytes = program.serialize();
        text!(args.serialized_bytes, serialized_bytes_size = &bytes);
        args.serialized_executable = make(bytes);
        args.serialized_executable_deleter = Some(delete_serialized);
    }
    fn PJRT_Executable_DeserializeAndLoad(args: PJRT_Executable_DeserializeAndLoad_Args) {
        let bytes: &[u8] = array(args.serialized_executable.cast(), args.serialized_executable_size);
        args.loaded_executable = load(look::<Arc<State>, _>(args.client), Program::deserialize(bytes))?;
    }

    fn PJRT_LoadedExecutable_Destroy(args: PJRT_LoadedExecutable_Destroy_Args) { free::<Loaded, _>(args.executable); }
    fn PJRT_LoadedExecutable_GetExecutable(args: PJRT_LoadedExecutable_GetExecutable_Args) {
        args.executable = make(look::<Loaded, _>(args.loaded_executable).program.clone());
    }
    fn PJRT_LoadedExecutable_AddressableDevices(args: PJRT_LoadedExecutable_AddressableDevices_Args) {
        let devices = &look::<Loaded, _>(args.executable).devices.0;
        (args.addressable_devices, args.num_addressable_devices) = (devices.as_ptr(), devices.len());
    }
    fn PJRT_LoadedExecutable_Execute(args: PJRT_LoadedExecutable_Execute_Args) {
        let Loaded { program, live, .. } = look(args.executable);
        let options = &*args.options;
        let kept = array(options.non_donatable_input_indices, options.num_non_donatable_input_indices);
        let arguments: Vec<Vec<&Buffer>> = array(args.argument_lists, args.num_devices)
            .iter()
            .map(|list| array(*list, args.num_args).iter().map(|&argument| look(argument)).collect())
            .collect();
        // All is looked at before anything is used up.
        arguments.iter().flatten().try_for_each(|argument| argument.check())?;
        live.state.note(Call::Launch(program.name.clone()));
        for (device, arguments) in arguments.iter().enumerate() {
            let inputs = arguments.iter().map(|argument| argument.ready).max();
            let done = live.state.launch(program.devices[device], inputs.unwrap_or_else(Instant::now));
            for &index in program.donated.iter().filter(|&&index| !kept.contains(&(index as i64))) {
                if let Some(donated) = arguments.get(index) {
                    donated.deleted.store(true, Ordering::Relaxed);
                }
            }
            let outputs = *args.output_lists.add(device);
            for (index, (r#type, dims)) in program.results().enumerate() {
                let len = size_bytes(r#type, dims).unwrap_or_default();
                *outputs.add(index) = buffer(&live.state, r#type, dims, len, None, done);
            }
            *args.device_complete_events.add(device) = event(&live.state, done);
        }
    }

    fn PJRT_Buffer_Destroy(args: PJRT_Buffer_Destroy_Args) { free::<Buffer, _>(args.buffer); }
    fn PJRT_Buffer_ElementType(args: PJRT_Buffer_ElementType_Args) {
        args.r#type = look::<Buffer, _>(args.buffer).r#type;
    }
    fn PJRT_Buffer_Dimensions(args: PJRT_Buffer_Dimensions_Args) {
        let dims = &look::<Buffer, _>(args.buffer).dims;
        (args.dims, args.num_dims) = (dims.as_ptr(), dims.len());
    }
    fn PJRT_Buffer_ToHostBuffer(args: PJRT_Buffer_ToHostBuffer_Args) {
        let buffer = look::<Buffer, _>(args.src);
        buffer.check()?;
        if args.dst.is_null() {
            args.dst_size = buffer.len;
            return Ok(());
        }
        if args.dst_size < buffer.len {
            return invalid(format!("{} bytes do not hold {}", args.dst_size, buffer.len));
        }
        match &buffer.bytes {
            Some(bytes) => ptr::copy_nonoverlapping(bytes.as_ptr(), args.dst.cast(), buffer.len),
            None => ptr::write_bytes(args.dst.cast::<u8>(), 0, buffer.len),
        }
        buffer.live.state.note(Call::Download(buffer.len));
        args.event = event(&buffer.live.state, buffer.ready);
    }
    fn PJRT_Buffer_OnDeviceSizeInBytes(args: PJRT_Buffer_OnDeviceSizeInBytes_Args) {
        args.on_device_size_in_bytes = look::<Buffer, _>(args.buffer).len;
    }
    fn PJRT_Buffer_Delete(args: PJRT_Buffer_Delete_Args) {
        look::<Buffer, _>(args.buffer).deleted.store(true, Ordering::Relaxed);
    }
    fn PJRT_Buffer_IsDeleted(args: PJRT_Buffer_IsDeleted_Args) {
        args.is_deleted = look::<Buffer, _>(args.buffer).deleted.load(Ordering::Relaxed);
    }
    fn PJRT_Buffer_ReadyEvent(args: PJRT_Buffer_ReadyEvent_Args) {
        let buffer = look::<Buffer, _>(args.buffer);
        buffer.check()?;
        args.event = event(&buffer.live.state, buffer.ready);
    }
}
