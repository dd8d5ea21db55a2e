//! All integration tests, in one binary.

mod jax_client;
mod plugin_install;
mod support;
