//! Stable Diffusion as compiled programs.
