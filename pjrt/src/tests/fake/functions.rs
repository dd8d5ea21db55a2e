//! The functions of the plugin.
#![allow(non_snake_case)]

use std::ffi::{c_char, c_int, c_void};
use std::ptr;

use super::{called, create, destroy, event, fire, look, ordered_error, plain, state};
use crate::fake::put;
use crate::sys::*;

/// The functions: each checks the size and notes the call, fails if that is ordered, or else runs its body. Those that
/// make an object name it after an arrow.
macro_rules! functions {
    ($make:ident: $table:ident, $destroy:ident, $message:ident; $(fn $function:ident($args:ident: $type:ty) $body:block $(=> $field:ident = $object:expr;)*)*) => {
        $(
            unsafe extern "C" fn $function($args: *mut $type) -> *mut <$table as Table>::Error {
                // SAFETY: the binding passes a live struct, whose pointers are as the header asks.
                unsafe {
                    let $args = &mut *$args;
                    assert_eq!($args.struct_size, <$type as Struct>::LAYOUT.struct_size());
                    let failing = called(stringify!($function));
                    // What frees an object does so even if it fails.
                    if failing && !stringify!($function).ends_with("_Destroy") {
                        return ordered_error();
                    }
                    $body
                    if failing {
                        return ordered_error();
                    }
                    if state(|s| s.returning_null != Some(stringify!($function))) {
                        $($args.$field = $object;)*
                    }
                    ptr::null_mut()
                }
            }
        )*

        unsafe extern "C" fn $destroy(args: *mut <$table as Table>::Destroy) {
            called(stringify!($destroy));
            // SAFETY: the binding passes an error of this plugin.
            unsafe { destroy((*args).error, "error") }
        }

        unsafe extern "C" fn $message(args: *mut <$table as Table>::Message) {
            called(stringify!($message));
            // SAFETY: as above.
            unsafe {
                let error = look((*args).error, "error");
                (*args).message = error.data.as_ptr().cast();
                (*args).message_size = error.data.len();
            }
        }

        /// A table with all that the binding calls.
        pub(super) fn $make() -> $table {
            let mut table: $table = new();
            put(&mut table, <$table as Table>::Destroy::OFFSET, $destroy as *const c_void);
            put(&mut table, <$table as Table>::Message::OFFSET, $message as *const c_void);
            $(put(&mut table, <$type>::OFFSET, $function as *const c_void);)*
            table
        }
    };
}

/// Sets a pair of pointer and size to a text.
macro_rules! text {
    ($args:ident.$data:ident, $size:ident = $text:expr) => {
        $args.$data = $text.as_ptr().cast::<c_char>();
        $args.$size = $text.len();
    };
}

/// One attribute, for the life of the process.
fn attributes() -> (*const PJRT_NamedValue, usize) {
    let value = PJRT_NamedValue {
        name: c"cores".as_ptr(),
        name_size: 5,
        r#type: PJRT_NAMED_VALUE_INT64,
        value: PJRT_NamedValue_Value { int64_value: 2 },
        value_size: 1,
        ..new()
    };
    (Box::leak(Box::new(value)), 1)
}

/// # Safety
/// The options are alive.
unsafe fn note_options(options: *const PJRT_NamedValue, len: usize) {
    // SAFETY: as promised by the caller.
    let options = unsafe { crate::value::read::<PJRT_Client_Create_Args>(options, len) };
    state(|s| s.options = options.unwrap());
}

/// # Safety
/// The program is alive.
unsafe fn note_program(program: *const PJRT_Program) {
    // SAFETY: as promised by the caller; the byte after the code is there too.
    unsafe {
        let program = &*program;
        assert_eq!(
            *program.code.add(program.code_size),
            0,
            "a NUL follows the code"
        );
        let code = array(program.code.cast::<u8>(), program.code_size).to_vec();
        let format = array(program.format.cast::<u8>(), program.format_size).to_vec();
        state(|s| s.program = (code, format));
    }
}

/// An object that is owned by another, and so neither counted nor freed.
fn borrowed<T>() -> *mut T {
    static BORROWED: usize = 0;
    (&raw const BORROWED).cast_mut().cast()
}

/// Devices by address: a list for the life of the process.
static DEVICES: [usize; 2] = [0; 2];

fn devices() -> *const *mut PJRT_Device {
    let devices: Vec<_> = DEVICES
        .iter()
        .map(|d| ptr::from_ref(d).cast_mut().cast())
        .collect();
    devices.leak().as_ptr()
}

unsafe extern "C" fn delete_serialized(serialized: *mut PJRT_SerializedExecutable) {
    // SAFETY: the binding passes what `Serialize` made.
    unsafe { destroy(serialized, "serialized") }
}

static FOUR: [i64; 1] = [4];
static RANKS: [usize; 1] = [1];
static TYPES: [c_int; 1] = [11];

functions! {
    main_table: PJRT_Api, PJRT_Error_Destroy, PJRT_Error_Message;

    fn PJRT_Error_GetCode(args: PJRT_Error_GetCode_Args) { args.code = look(args.error, "error").code; }

    fn PJRT_Plugin_Initialize(args: PJRT_Plugin_Initialize_Args) {}
    fn PJRT_Plugin_Attributes(args: PJRT_Plugin_Attributes_Args) {
        (args.attributes, args.num_attributes) = attributes();
    }

    fn PJRT_Event_Destroy(args: PJRT_Event_Destroy_Args) { destroy(args.event, "event"); }
    fn PJRT_Event_IsReady(args: PJRT_Event_IsReady_Args) {
        look(args.event, "event");
        args.is_ready = true;
    }
    fn PJRT_Event_Await(args: PJRT_Event_Await_Args) {
        if !look(args.event, "event").data.is_empty() {
            return ordered_error();
        }
    }
    fn PJRT_Event_OnReady(args: PJRT_Event_OnReady_Args) {
        look(args.event, "event");
        state(|s| s.callbacks.push((args.callback.unwrap(), args.user_arg)));
        if !state(|s| s.holding_callbacks) {
            fire(false);
        }
    }

    fn PJRT_Client_Create(args: PJRT_Client_Create_Args) {
        note_options(args.create_options, args.num_options);
    } => client = plain("client");
    fn PJRT_Client_Destroy(args: PJRT_Client_Destroy_Args) { destroy(args.client, "client"); }
    fn PJRT_Client_PlatformName(args: PJRT_Client_PlatformName_Args) {
        look(args.client, "client");
        text!(args.platform_name, platform_name_size = "fake");
    }
    fn PJRT_Client_PlatformVersion(args: PJRT_Client_PlatformVersion_Args) {
        text!(args.platform_version, platform_version_size = "1");
    }
    fn PJRT_Client_AddressableDevices(args: PJRT_Client_AddressableDevices_Args) {
        (args.addressable_devices, args.num_addressable_devices) = (devices(), 2);
    }
    fn PJRT_Client_Compile(args: PJRT_Client_Compile_Args) {
        look(args.client, "client");
        note_program(args.program);
    } => executable = plain("loaded");
    fn PJRT_Client_BufferFromHostBuffer(args: PJRT_Client_BufferFromHostBuffer_Args) {
        look(args.client, "client");
    } => done_with_host_buffer = event(false); => buffer = {
        let dims = array(args.dims, args.num_dims);
        let len = dims.iter().product::<i64>() * 4;
        create("buffer", array(args.data.cast(), len as usize), dims, args.r#type)
    };

    fn PJRT_DeviceDescription_Id(args: PJRT_DeviceDescription_Id_Args) { args.id = 7; }
    fn PJRT_DeviceDescription_ProcessIndex(args: PJRT_DeviceDescription_ProcessIndex_Args) {
        args.process_index = 0;
    }
    fn PJRT_DeviceDescription_Attributes(args: PJRT_DeviceDescription_Attributes_Args) {
        (args.attributes, args.num_attributes) = attributes();
    }
    fn PJRT_DeviceDescription_Kind(args: PJRT_DeviceDescription_Kind_Args) {
        text!(args.device_kind, device_kind_size = "Fake v1");
    }
    fn PJRT_DeviceDescription_DebugString(args: PJRT_DeviceDescription_DebugString_Args) {
        text!(args.debug_string, debug_string_size = "a long text");
    }
    fn PJRT_DeviceDescription_ToString(args: PJRT_DeviceDescription_ToString_Args) {
        text!(args.to_string, to_string_size = "fake device");
    }
    fn PJRT_Device_GetDescription(args: PJRT_Device_GetDescription_Args) {}
        => device_description = borrowed();
    fn PJRT_Device_LocalHardwareId(args: PJRT_Device_LocalHardwareId_Args) { args.local_hardware_id = 3; }
    fn PJRT_Device_MemoryStats(args: PJRT_Device_MemoryStats_Args) {
        args.bytes_in_use = 100;
        (args.bytes_limit, args.bytes_limit_is_set) = (1000, true);
        args.pool_bytes = 5;
    }

    fn PJRT_Executable_Destroy(args: PJRT_Executable_Destroy_Args) { destroy(args.executable, "executable"); }
    fn PJRT_Executable_Name(args: PJRT_Executable_Name_Args) {
        look(args.executable, "executable");
        text!(args.executable_name, executable_name_size = "program");
    }
    fn PJRT_Executable_NumReplicas(args: PJRT_Executable_NumReplicas_Args) { args.num_replicas = 2; }
    fn PJRT_Executable_NumPartitions(args: PJRT_Executable_NumPartitions_Args) { args.num_partitions = 1; }
    fn PJRT_Executable_NumOutputs(args: PJRT_Executable_NumOutputs_Args) { args.num_outputs = 1; }
    fn PJRT_Executable_GetCostAnalysis(args: PJRT_Executable_GetCostAnalysis_Args) {
        (args.properties, args.num_properties) = attributes();
    }
    fn PJRT_Executable_OptimizedProgram(args: PJRT_Executable_OptimizedProgram_Args) {
        let program = &mut *args.program;
        text!(program.format, format_size = "text");
        if program.code.is_null() {
            program.code_size = 3;
        } else {
            program.code.cast::<[u8; 3]>().write(*b"abc");
        }
    }
    fn PJRT_Executable_Serialize(args: PJRT_Executable_Serialize_Args) {
        look(args.executable, "executable");
        text!(args.serialized_bytes, serialized_bytes_size = b"\xff\0serialized");
    } => serialized_executable = plain("serialized"); => serialized_executable_deleter = Some(delete_serialized);
    fn PJRT_Executable_DeserializeAndLoad(args: PJRT_Executable_DeserializeAndLoad_Args) {
        look(args.client, "client");
        let bytes = array(args.serialized_executable.cast::<u8>(), args.serialized_executable_size);
        assert_eq!(bytes, b"\xff\0serialized");
    } => loaded_executable = plain("loaded");
    fn PJRT_Executable_OutputElementTypes(args: PJRT_Executable_OutputElementTypes_Args) {
        (args.output_types, args.num_output_types) = (TYPES.as_ptr().cast_mut(), 1);
    }
    fn PJRT_Executable_OutputDimensions(args: PJRT_Executable_OutputDimensions_Args) {
        (args.dims, args.dim_sizes, args.num_outputs) = (FOUR.as_ptr(), RANKS.as_ptr(), 1);
    }
    fn PJRT_Executable_Fingerprint(args: PJRT_Executable_Fingerprint_Args) {
        text!(args.executable_fingerprint, executable_fingerprint_size = b"\xfe");
    }
    fn PJRT_Executable_GetCompiledMemoryStats(args: PJRT_Executable_GetCompiledMemoryStats_Args) {
        (args.generated_code_size_in_bytes, args.total_size_in_bytes) = (1, 12);
    }
    fn PJRT_LoadedExecutable_Destroy(args: PJRT_LoadedExecutable_Destroy_Args) {
        destroy(args.executable, "loaded");
    }
    fn PJRT_LoadedExecutable_GetExecutable(args: PJRT_LoadedExecutable_GetExecutable_Args) {
        look(args.loaded_executable, "loaded");
    } => executable = plain("executable");
    fn PJRT_LoadedExecutable_AddressableDevices(args: PJRT_LoadedExecutable_AddressableDevices_Args) {
        (args.addressable_devices, args.num_addressable_devices) = (devices(), 2);
    }
    fn PJRT_LoadedExecutable_Execute(args: PJRT_LoadedExecutable_Execute_Args) {
        look(args.executable, "loaded");
        let options = &*args.options;
        assert_eq!(options.struct_size, PJRT_ExecuteOptions::LAYOUT.struct_size());
        let indices = array(options.non_donatable_input_indices, options.num_non_donatable_input_indices);
        state(|s| s.non_donatable = indices.to_vec());
        let null = state(|s| s.returning_null == Some("PJRT_LoadedExecutable_Execute"));
        for device in 0..args.num_devices {
            // The output on a device is its first argument. The last one is forgotten if a null is ordered.
            let input = look(**args.argument_lists.add(device), "buffer");
            if !(null && device + 1 == args.num_devices) {
                **args.output_lists.add(device) = create("buffer", &input.data, &input.dims, input.code);
            }
            *args.device_complete_events.add(device) = event(state(|s| s.executions_fail));
        }
    }

    fn PJRT_Buffer_Destroy(args: PJRT_Buffer_Destroy_Args) { destroy(args.buffer, "buffer"); }
    fn PJRT_Buffer_ElementType(args: PJRT_Buffer_ElementType_Args) {
        args.r#type = look(args.buffer, "buffer").code;
    }
    fn PJRT_Buffer_Dimensions(args: PJRT_Buffer_Dimensions_Args) {
        let buffer = look(args.buffer, "buffer");
        (args.dims, args.num_dims) = (buffer.dims.as_ptr(), buffer.dims.len());
    }
    fn PJRT_Buffer_ToHostBuffer(args: PJRT_Buffer_ToHostBuffer_Args) {
        let buffer = look(args.src, "buffer");
        let layout = &*args.host_layout;
        assert_eq!((layout.r#type, layout.layout.tiled.minor_to_major_size), (0, buffer.dims.len()));
        if args.dst.is_null() {
            args.dst_size = buffer.data.len();
            return ptr::null_mut();
        } else {
            ptr::copy_nonoverlapping(buffer.data.as_ptr(), args.dst.cast(), args.dst_size);
        }
    } => event = event(false);
    fn PJRT_Buffer_OnDeviceSizeInBytes(args: PJRT_Buffer_OnDeviceSizeInBytes_Args) {
        args.on_device_size_in_bytes = look(args.buffer, "buffer").data.len();
    }
    fn PJRT_Buffer_Delete(args: PJRT_Buffer_Delete_Args) { look(args.buffer, "buffer").deleted = true; }
    fn PJRT_Buffer_IsDeleted(args: PJRT_Buffer_IsDeleted_Args) {
        args.is_deleted = look(args.buffer, "buffer").deleted;
    }
    fn PJRT_Buffer_CopyToDevice(args: PJRT_Buffer_CopyToDevice_Args) {
        look(args.buffer, "buffer");
    } => dst_buffer = {
        let buffer = look(args.buffer, "buffer");
        create("buffer", &buffer.data, &buffer.dims, buffer.code)
    };
    fn PJRT_Buffer_ReadyEvent(args: PJRT_Buffer_ReadyEvent_Args) {
        look(args.buffer, "buffer");
    } => event = event(false);
    fn PJRT_Buffer_UnsafePointer(args: PJRT_Buffer_UnsafePointer_Args) {
        args.buffer_pointer = args.buffer.addr();
    }

    fn PJRT_TopologyDescription_Create(args: PJRT_TopologyDescription_Create_Args) {
        let name = array(args.topology_name.cast::<u8>(), args.topology_name_size);
        assert_eq!(name, b"fake:2x2");
        note_options(args.create_options, args.num_options);
    } => topology = plain("topology");
    fn PJRT_TopologyDescription_Destroy(args: PJRT_TopologyDescription_Destroy_Args) {
        destroy(args.topology, "topology");
    }
    fn PJRT_TopologyDescription_PlatformName(args: PJRT_TopologyDescription_PlatformName_Args) {
        look(args.topology, "topology");
        text!(args.platform_name, platform_name_size = "fake");
    }
    fn PJRT_TopologyDescription_PlatformVersion(args: PJRT_TopologyDescription_PlatformVersion_Args) {
        text!(args.platform_version, platform_version_size = "1");
    }
    fn PJRT_TopologyDescription_GetDeviceDescriptions(
        args: PJRT_TopologyDescription_GetDeviceDescriptions_Args
    ) {
        let descriptions: Vec<*mut PJRT_DeviceDescription> = vec![borrowed(); 4];
        (args.descriptions, args.num_descriptions) = (descriptions.leak().as_ptr(), 4);
    }
    fn PJRT_Compile(args: PJRT_Compile_Args) {
        look(args.topology, "topology");
        note_program(args.program);
    } => executable = plain("executable");
}

functions! {
    profiler_table: PLUGIN_Profiler_Api, PLUGIN_Profiler_Error_Destroy, PLUGIN_Profiler_Error_Message;

    fn PLUGIN_Profiler_Error_GetCode(args: PLUGIN_Profiler_Error_GetCode_Args) {
        args.code = look(args.error, "error").code;
    }
    fn PLUGIN_Profiler_Create(args: PLUGIN_Profiler_Create_Args) {
        // Fields 2, 3 and 5 of a ProfileOptions: levels of the host and the devices, and its version.
        assert_eq!(array(args.options.cast::<u8>(), args.options_size), [0x10, 2, 0x18, 1, 0x28, 1]);
    } => profiler = plain("profiler");
    fn PLUGIN_Profiler_Destroy(args: PLUGIN_Profiler_Destroy_Args) { destroy(args.profiler, "profiler"); }
    fn PLUGIN_Profiler_Start(args: PLUGIN_Profiler_Start_Args) { look(args.profiler, "profiler"); }
    fn PLUGIN_Profiler_Stop(args: PLUGIN_Profiler_Stop_Args) { look(args.profiler, "profiler"); }
    fn PLUGIN_Profiler_CollectData(args: PLUGIN_Profiler_CollectData_Args) {
        look(args.profiler, "profiler");
        let data = state(|s| s.profile.clone());
        args.buffer_size_in_bytes = data.len();
        if state(|s| s.lending_profile) {
            args.buffer = data.leak().as_mut_ptr();
        } else if !args.buffer.is_null() {
            ptr::copy_nonoverlapping(data.as_ptr(), args.buffer, data.len());
        }
    }
}
