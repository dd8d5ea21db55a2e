//! Tests that need something installed: the CPU plugin, libtpu, JAX or other Python packages. They install it at its first use,
//! for which they need a network, python3 with pip and g++. What needs nothing is in `tests/pure/`.

mod aot;
mod bench;
mod cache;
mod cli;
mod controlnet;
mod decoding;
mod doctor;
mod export;
mod folders;
mod full_size;
mod image_to_image;
mod jax_client;
mod kernels;
mod killed;
mod lanes;
mod models;
mod operations;
mod output;
mod pipeline;
mod pjrt_layout;
mod pjrt_plugin;
mod plugin_command;
mod plugin_install;
mod save_pretrained;
mod sdxl;
mod seeds;
mod single_file;
mod support;
mod trace;
mod xla_flags;
