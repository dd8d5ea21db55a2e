//! Stable Diffusion as compiled programs.

pub mod random;
pub mod schedulers;
