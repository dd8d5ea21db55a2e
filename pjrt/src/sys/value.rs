//! Structs that several functions share.

use std::ffi::{c_char, c_int, c_void};
use std::mem::ManuallyDrop;

use super::structs;

pub(crate) const PJRT_NAMED_VALUE_STRING: c_int = 0;
pub(crate) const PJRT_NAMED_VALUE_INT64: c_int = 1;
pub(crate) const PJRT_NAMED_VALUE_INT64_LIST: c_int = 2;
pub(crate) const PJRT_NAMED_VALUE_FLOAT: c_int = 3;
pub(crate) const PJRT_NAMED_VALUE_BOOL: c_int = 4;

/// The unnamed union in `PJRT_NamedValue`.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) union PJRT_NamedValue_Value {
    pub(crate) string_value: *const c_char,
    pub(crate) int64_value: i64,
    pub(crate) int64_array_value: *const i64,
    pub(crate) float_value: f32,
    pub(crate) bool_value: bool,
}

pub(crate) const PJRT_BUFFER_MEMORY_LAYOUT_TILED: c_int = 0;

/// The unnamed union in `PJRT_Buffer_MemoryLayout`, whose other member (strides) is smaller.
#[repr(C)]
pub(crate) union PJRT_Buffer_MemoryLayout_Union {
    pub(crate) tiled: ManuallyDrop<PJRT_Buffer_MemoryLayout_Tiled>,
}

structs! {
    struct PJRT_Api_Version { major_version: c_int, minor_version: c_int }

    struct PJRT_NamedValue {
        name: *const c_char,
        name_size: usize,
        r#type: c_int,
        value: PJRT_NamedValue_Value,
        value_size: usize,
    }

    struct PJRT_Program {
        code: *mut c_char,
        code_size: usize,
        format: *const c_char,
        format_size: usize,
    }

    struct PJRT_ExecuteOptions {
        send_callbacks: *mut *mut c_void,
        recv_callbacks: *mut *mut c_void,
        num_send_ops: usize,
        num_recv_ops: usize,
        launch_id: c_int,
        non_donatable_input_indices: *const i64,
        num_non_donatable_input_indices: usize,
        context: *mut c_void,
        call_location: *const c_char,
        num_tasks: usize,
        task_ids: *mut c_int,
        incarnation_ids: *mut i64,
    }

    struct PJRT_Buffer_MemoryLayout_Tiled {
        minor_to_major: *const i64,
        minor_to_major_size: usize,
        tile_dims: *const i64,
        tile_dim_sizes: *const usize,
        num_tiles: usize,
    }

    struct PJRT_Buffer_MemoryLayout {
        layout: PJRT_Buffer_MemoryLayout_Union,
        r#type: c_int,
    }
}
