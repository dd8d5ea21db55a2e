//! What tests share.

pub mod plugin;
