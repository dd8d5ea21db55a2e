//! Executables that were compiled before: a folder of files, each found by all that it depends on.
//!
//! An executable is used only if every byte of its file is as it was written, and its whole [`Key`] is the wanted one. A
//! cache that cannot be read or written never fails a request: its executables are compiled, and a [`Notice`] says why.

mod bundle;
mod digest;
mod entry;
mod executable_cache;
mod key;
mod notice;
mod single_flight;
mod store;
mod variables;

pub use bundle::{Bundle, BundleError};
pub use digest::Digest;
pub use entry::{Damage, Entry, Header};
pub use executable_cache::{DEFAULT_MAX_SIZE_BYTES, ExecutableCache, Obtained, Origin};
pub use key::{Difference, Key, KeyEntry, ProgramText, Surroundings, SurroundingsError};
pub use notice::Notice;
pub use store::{ReadError, Removed, Store, Stored};
pub use variables::compiler_variables;

use std::sync::Arc;

/// Where executables come from that are not compiled each time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExecutableSource {
    /// From a cache if they are there; the others are compiled, and kept there.
    Cache(Arc<ExecutableCache>),
    /// From a bundle; those that are not there are an error.
    Bundle(Arc<Bundle>),
}
