//! All integration tests, in one binary.

mod pjrt_layout;
mod pjrt_plugin;
mod support;
