//! Compiles a model's programs for hardware that is not there, and reports what the compiler says of them: libtpu
//! compiles for any TPU on any machine.

mod compile;
mod memory;
mod report;
mod target;

pub use compile::{AotError, Event, Request, compile};
pub use report::{ProgramReport, Report};
pub use target::{Target, TargetError};
