//! What a user drives: a loaded model that makes pictures.
//!
//! A [`Pipeline`] turns a request into rows, one for each picture, and runs them in the slots of lanes: a lane is one compiled
//! step with its batch on all devices. Who goes where is decided in `schedule`, which knows no device; `engine` does it.

mod call;
mod checked;
mod checker;
mod conditioning;
mod controls;
mod decoder;
mod each;
mod encoder;
mod engine;
mod error;
mod events;
mod generated;
mod lane;
mod launcher;
mod layout;
mod load;
mod loras;
mod options;
mod parameters;
mod pictures_in;
mod preparation;
mod preview;
mod programs;
mod prompts;
mod refusals;
mod row;
mod schedule;
mod stages;
mod starts;
mod sync;
mod text_to_image;
mod texts;
mod told;

pub use crate::runtime::DeviceSelection;
pub use error::PipelineError;
pub use events::{Event, Observer, unobserved};
pub use generated::{Generated, Made, Seconds, Tensors};
pub use load::Loaded;
pub use options::LoadOptions;
pub use preparation::{Preparation, PreparedProgram, prepare};
pub use programs::Programs;
pub use text_to_image::Pipeline;
