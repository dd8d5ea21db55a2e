//! Errors and the plugin itself.

use std::ffi::{c_char, c_int};

use super::{PJRT_Api, PJRT_Error, PJRT_NamedValue, errors_of, functions};

functions! {
    fn PJRT_Error_Destroy(PJRT_Error_Destroy_Args { error: *mut PJRT_Error });
    fn PJRT_Error_Message(PJRT_Error_Message_Args {
        error: *const PJRT_Error,
        message: *const c_char,
        message_size: usize,
    });
    fn PJRT_Error_GetCode(PJRT_Error_GetCode_Args { error: *const PJRT_Error, code: c_int });
    fn PJRT_Plugin_Initialize(PJRT_Plugin_Initialize_Args {});
    fn PJRT_Plugin_Attributes(PJRT_Plugin_Attributes_Args {
        attributes: *const PJRT_NamedValue,
        num_attributes: usize,
    });
}

errors_of!(
    PJRT_Api: PJRT_Error,
    PJRT_Error_Message_Args,
    PJRT_Error_GetCode_Args,
    PJRT_Error_Destroy_Args
);
