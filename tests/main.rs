//! All integration tests, in one binary.

mod random;
mod schedulers;
mod support;
