//! The cache of executables.

mod entry;
mod key;
mod store;

use crate::support::key::key;
use stablejet::cache::{Entry, Header};

/// An entry whose executable is only bytes.
fn entry(code: &str, executable: Vec<u8>) -> Entry {
    let header = Header {
        key: key(code),
        compile_seconds: 1.5,
    };
    Entry { header, executable }
}
