//! Stable Diffusion as compiled programs.

pub mod plugin;
