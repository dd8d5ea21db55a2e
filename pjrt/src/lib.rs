//! A safe binding of the PJRT C API.

mod aligned;

pub use aligned::AlignedBytes;
