//! The thread that calls the callbacks of events.

use std::ffi::c_void;
use std::ptr;
use std::sync::LazyLock;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Instant;

use crate::sys::PJRT_Event_OnReadyCallback;

/// A callback, and what it is called with.
pub(super) struct Callback {
    pub(super) at: Instant,
    pub(super) function: PJRT_Event_OnReadyCallback,
    pub(super) argument: *mut c_void,
}

// SAFETY: the header says that callbacks are called from a plugin's own threads.
unsafe impl Send for Callback {}

static TIMER: LazyLock<Sender<Callback>> = LazyLock::new(|| {
    let (sender, receiver) = channel();
    thread::spawn(move || run(&receiver));
    sender
});

/// Has it called once, without an error, when its time has come.
pub(super) fn call(callback: Callback) {
    TIMER.send(callback).expect("the thread never ends");
}

fn run(receiver: &Receiver<Callback>) {
    let mut waiting: Vec<Callback> = Vec::new();
    loop {
        waiting.extend(match waiting.iter().map(|callback| callback.at).min() {
            None => receiver.recv().ok(),
            Some(at) => {
                let wait = at.saturating_duration_since(Instant::now());
                receiver.recv_timeout(wait).ok()
            }
        });
        waiting.extend(receiver.try_iter());
        let now = Instant::now();
        let mut due: Vec<Callback> = waiting.extract_if(.., |each| each.at <= now).collect();
        due.sort_by_key(|callback| callback.at);
        for callback in due {
            // SAFETY: registered with this argument, and called once.
            unsafe { (callback.function)(ptr::null_mut(), callback.argument) };
        }
    }
}
