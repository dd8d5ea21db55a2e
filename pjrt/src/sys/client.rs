//! Clients.

use std::ffi::{c_char, c_int, c_void};

use super::{
    PJRT_Buffer, PJRT_Client, PJRT_Device, PJRT_Event, PJRT_LoadedExecutable, PJRT_Memory,
    PJRT_NamedValue, PJRT_Program, functions,
};

/// The host's bytes stay as they are until `done_with_host_buffer` is ready, which is when they are transferred.
pub(crate) const PJRT_HOST_BUFFER_IMMUTABLE_UNTIL_TRANSFER_COMPLETES: c_int = 1;
/// The buffer may use the host's bytes in place, and `done_with_host_buffer` is ready when it is freed.
pub(crate) const PJRT_HOST_BUFFER_IMMUTABLE_ZERO_COPY: c_int = 2;

functions! {
    fn PJRT_Client_Create(PJRT_Client_Create_Args {
        create_options: *const PJRT_NamedValue,
        num_options: usize,
        kv_get_callback: *mut c_void,
        kv_get_user_arg: *mut c_void,
        kv_put_callback: *mut c_void,
        kv_put_user_arg: *mut c_void,
        client: *mut PJRT_Client,
        kv_try_get_callback: *mut c_void,
        kv_try_get_user_arg: *mut c_void,
    });
    fn PJRT_Client_Destroy(PJRT_Client_Destroy_Args { client: *mut PJRT_Client });
    fn PJRT_Client_PlatformName(PJRT_Client_PlatformName_Args {
        client: *mut PJRT_Client,
        platform_name: *const c_char,
        platform_name_size: usize,
    });
    fn PJRT_Client_PlatformVersion(PJRT_Client_PlatformVersion_Args {
        client: *mut PJRT_Client,
        platform_version: *const c_char,
        platform_version_size: usize,
    });
    fn PJRT_Client_AddressableDevices(PJRT_Client_AddressableDevices_Args {
        client: *mut PJRT_Client,
        addressable_devices: *const *mut PJRT_Device,
        num_addressable_devices: usize,
    });
    fn PJRT_Client_Compile(PJRT_Client_Compile_Args {
        client: *mut PJRT_Client,
        program: *const PJRT_Program,
        compile_options: *const c_char,
        compile_options_size: usize,
        executable: *mut PJRT_LoadedExecutable,
    });
    fn PJRT_Client_BufferFromHostBuffer(PJRT_Client_BufferFromHostBuffer_Args {
        client: *mut PJRT_Client,
        data: *const c_void,
        r#type: c_int,
        dims: *const i64,
        num_dims: usize,
        byte_strides: *const i64,
        num_byte_strides: usize,
        host_buffer_semantics: c_int,
        device: *mut PJRT_Device,
        memory: *mut PJRT_Memory,
        device_layout: *mut c_void,
        done_with_host_buffer: *mut PJRT_Event,
        buffer: *mut PJRT_Buffer,
    });
}
