//! A plugin for tests and measurements, whose devices do nothing but take time. Behind the feature `fake`, for tests only.
//!
//! A launch takes a set time of its device, the results are zeros, and a buffer of more than [`KEPT_BYTES`] is a size
//! without contents, so that a device costs no memory. All that happens is decided when it is asked for: an event is the
//! time at which it is ready.

mod program;
mod state;
mod table;
mod timer;

use std::cell::RefCell;
use std::ptr::NonNull;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

pub use state::{Call, Counts};
#[cfg(test)]
pub(crate) use table::put;

use crate::client::Client;
use crate::error::Result;
use crate::plugin::Plugin;
use crate::sys::PJRT_Api;
use state::State;

/// A buffer of at most this many bytes keeps what was uploaded; a larger one reads as zeros.
pub const KEPT_BYTES: usize = 1 << 20;

/// What the devices are like.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The platform's name: no real one's, so that nothing takes the devices for others.
    pub platform: &'static str,
    /// How many devices there are.
    pub devices: usize,
    /// The time that a launch takes of its device.
    pub launch: Duration,
    /// Bytes that go from the host to one device in a second, one transfer at a time; all at once if `None`.
    pub bytes_per_second: Option<u64>,
    /// A module that the compiler refuses, by its name.
    pub refused: Option<&'static str>,
    /// How many compilations have to be under way before the first is done: one that waits in vain for the others is refused.
    pub compiled_together: usize,
}

impl Default for Options {
    /// One device of the platform `fake`, which takes no time.
    fn default() -> Options {
        Options {
            platform: "fake",
            devices: 1,
            launch: Duration::ZERO,
            bytes_per_second: None,
            refused: None,
            compiled_together: 1,
        }
    }
}

/// A client of the fake plugin, and what it has counted.
pub struct Fake {
    client: Client,
    state: Arc<State>,
}

thread_local! {
    /// What the client that this thread is making will be: the C API has no place for it.
    static NEXT: RefCell<Option<Arc<State>>> = const { RefCell::new(None) };
}

/// The function table, which as a real one stays for the life of the process.
struct Table(NonNull<PJRT_Api>);

// SAFETY: the table is never written after it is made.
unsafe impl Send for Table {}
// SAFETY: as above.
unsafe impl Sync for Table {}

static TABLE: LazyLock<Table> =
    LazyLock::new(|| Table(NonNull::from(Box::leak(Box::new(table::table())))));

impl Fake {
    /// Makes devices of their own, with counters of their own. The plugin's path is that of this program.
    pub fn new(options: Options) -> Result<Fake> {
        let path = std::env::current_exe().unwrap_or_else(|_| "fake".into());
        // SAFETY: the table is never freed, and its functions keep to the header.
        let plugin = unsafe { Plugin::from_api(TABLE.0, path) }?;
        let state = Arc::new(State::new(options));
        NEXT.set(Some(state.clone()));
        let client = plugin.client(&[])?;
        Ok(Fake { client, state })
    }

    /// The client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// What has been counted so far.
    pub fn counts(&self) -> Counts {
        self.state.counts()
    }
}
