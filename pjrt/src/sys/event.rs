//! Events.

use std::ffi::c_void;

use super::{PJRT_Error, PJRT_Event, functions};

/// Called once when an event is ready; it owns the error.
pub(crate) type PJRT_Event_OnReadyCallback = unsafe extern "C" fn(*mut PJRT_Error, *mut c_void);

functions! {
    fn PJRT_Event_Destroy(PJRT_Event_Destroy_Args { event: *mut PJRT_Event });
    fn PJRT_Event_IsReady(PJRT_Event_IsReady_Args { event: *mut PJRT_Event, is_ready: bool });
    fn PJRT_Event_Await(PJRT_Event_Await_Args { event: *mut PJRT_Event });
    fn PJRT_Event_OnReady(PJRT_Event_OnReady_Args {
        event: *mut PJRT_Event,
        callback: Option<PJRT_Event_OnReadyCallback>,
        user_arg: *mut c_void,
    });
}
