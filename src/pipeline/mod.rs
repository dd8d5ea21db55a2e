//! What a user drives: a loaded model that makes pictures from prompts.

mod bounds;
mod decoder;
mod job;
mod layout;
mod model;
mod programs;
mod request;
mod text_to_image;

pub use decoder::Decoding;
pub use model::{LoadOptions, Loaded, Model, PipelineError};
pub use programs::{Preparation, PreparedProgram, Programs};
pub use request::{Compat, Event, Generated, Observer, Request, Seconds};
pub use text_to_image::Pipeline;
