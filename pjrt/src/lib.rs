//! A safe binding of the PJRT C API.
