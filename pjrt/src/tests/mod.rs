//! Tests against a plugin made of Rust functions.
