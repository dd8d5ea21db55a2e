//! Events: when something asynchronous is done, and whether it failed.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::api::{Api, Owned};
use crate::error::Result;
use crate::sys::{self, Args, PJRT_Error, PJRT_Event};

/// Becomes ready once, with or without an error.
pub(crate) struct Event {
    event: Owned<PJRT_Event>,
}

impl Event {
    /// Takes over an event that the function that takes `A` returned.
    ///
    /// # Safety
    /// As for [`Owned::new`].
    pub(crate) unsafe fn new<A: Args>(api: Api, event: *mut PJRT_Event) -> Result<Event> {
        // SAFETY: as promised by the caller.
        let event = unsafe { Owned::new::<A>(api, event) }?;
        Ok(Event { event })
    }

    /// Blocks until the event is ready and returns its error.
    pub(crate) fn wait(&self) -> Result<()> {
        let args = sys::PJRT_Event_Await_Args {
            event: self.event.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the event lives.
        unsafe { self.event.api().call(args) }.map(drop)
    }

    /// Whether [`Event::wait`] would return at once.
    pub(crate) fn is_ready(&self) -> Result<bool> {
        let args = sys::PJRT_Event_IsReady_Args {
            event: self.event.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the event lives.
        Ok(unsafe { self.event.api().call(args) }?.is_ready)
    }

    /// Drops `value` once the event is ready, on whatever thread the plugin chooses. Unless `Ok` is returned the value
    /// is never dropped, because a plugin that failed halfway may still use it.
    pub(crate) fn drop_when_ready<T: Send + 'static>(self, value: T) -> Result<()> {
        let held = Box::into_raw(Box::new(Held {
            api: self.event.api(),
            value,
        }));
        let args = sys::PJRT_Event_OnReady_Args {
            event: self.event.as_ptr(),
            callback: Some(release::<T>),
            user_arg: held.cast(),
            ..sys::new()
        };
        // SAFETY: the event lives; the callback takes what `user_arg` points to, whenever it is called. The event may be
        // destroyed before that, which is what JAX's own client does.
        unsafe { self.event.api().call(args) }.map(drop)
    }
}

/// What waits for an event.
struct Held<T> {
    api: Api,
    value: T,
}

/// The plugin calls this once. It owns both the error and the box.
unsafe extern "C" fn release<T>(error: *mut PJRT_Error, held: *mut c_void) {
    // A panic in the drop of the value must not unwind into the plugin, and there is nobody to tell.
    let _ = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: `held` is the box that was registered, and the header says that a callback is called once.
        let held = unsafe { Box::from_raw(held.cast::<Held<T>>()) };
        // SAFETY: "Ownership of `error` is passed to the callback." Whether the transfer failed is told by the buffer.
        let _ = unsafe { held.api.check("PJRT_Event_OnReady", error) };
        drop(held.value);
    }));
}
