//! Extensions of the table, from `pjrt_c_api_profiler_extension.h` and `profiler_c_api.h`: the profiler's is the one that is
//! used.

use std::ffi::{c_char, c_int, c_void};

use super::{PLUGIN_Profiler, PLUGIN_Profiler_Error, errors_of, plain_structs};

pub(crate) const PJRT_EXTENSION_TYPE_PROFILER: c_int = 1;

/// Declares the profiler's table: each entry's name in it, its function and the function's argument struct.
macro_rules! profiler_table {
    ($($entry:ident: fn $function:ident($args:ident { $($field:ident: $type:ty),* $(,)? });)*) => {
        plain_structs! {
            struct PJRT_Extension_Base {
                struct_size: usize,
                r#type: c_int,
                next: *mut PJRT_Extension_Base,
            }
            struct PJRT_Profiler_Extension {
                base: PJRT_Extension_Base,
                profiler_api: *mut PLUGIN_Profiler_Api,
                traceme_context_id: i64,
            }
            struct PLUGIN_Profiler_Api {
                struct_size: usize,
                r#priv: *mut c_void,
                $($entry: *const c_void,)*
            }
            $(struct $args { struct_size: usize, $($field: $type),* })*
        }
        $(
            // SAFETY: entry, function and argument struct are paired as in the header.
            unsafe impl super::Args for $args {
                type Table = PLUGIN_Profiler_Api;
                const FUNCTION: &'static str = stringify!($function);
                const OFFSET: usize = std::mem::offset_of!(PLUGIN_Profiler_Api, $entry);
            }
        )*
    };
}

profiler_table! {
    error_destroy: fn PLUGIN_Profiler_Error_Destroy(PLUGIN_Profiler_Error_Destroy_Args {
        r#priv: *mut c_void,
        error: *mut PLUGIN_Profiler_Error,
    });
    error_message: fn PLUGIN_Profiler_Error_Message(PLUGIN_Profiler_Error_Message_Args {
        r#priv: *mut c_void,
        error: *const PLUGIN_Profiler_Error,
        message: *const c_char,
        message_size: usize,
    });
    error_get_code: fn PLUGIN_Profiler_Error_GetCode(PLUGIN_Profiler_Error_GetCode_Args {
        r#priv: *mut c_void,
        error: *const PLUGIN_Profiler_Error,
        code: c_int,
    });
    create: fn PLUGIN_Profiler_Create(PLUGIN_Profiler_Create_Args {
        options: *const c_char,
        options_size: usize,
        profiler: *mut PLUGIN_Profiler,
    });
    destroy: fn PLUGIN_Profiler_Destroy(PLUGIN_Profiler_Destroy_Args { profiler: *mut PLUGIN_Profiler });
    start: fn PLUGIN_Profiler_Start(PLUGIN_Profiler_Start_Args { profiler: *mut PLUGIN_Profiler });
    stop: fn PLUGIN_Profiler_Stop(PLUGIN_Profiler_Stop_Args { profiler: *mut PLUGIN_Profiler });
    collect_data: fn PLUGIN_Profiler_CollectData(PLUGIN_Profiler_CollectData_Args {
        profiler: *mut PLUGIN_Profiler,
        buffer: *mut u8,
        buffer_size_in_bytes: usize,
    });
}

errors_of!(
    PLUGIN_Profiler_Api: PLUGIN_Profiler_Error,
    PLUGIN_Profiler_Error_Message_Args,
    PLUGIN_Profiler_Error_GetCode_Args,
    PLUGIN_Profiler_Error_Destroy_Args
);
