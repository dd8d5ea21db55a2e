//! The cache of executables, with real ones.

mod executables;
mod key;
mod processes;
