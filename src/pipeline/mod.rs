//! What a user drives: a loaded model that makes pictures from prompts.

mod job;
mod layout;
mod model;
mod program_key;
mod request;
mod text_to_image;

pub use model::{LoadOptions, Model, PipelineError};
pub use program_key::ProgramKey;
pub use request::{Compat, Event, Generated, Observer, Request, Seconds};
pub use text_to_image::Pipeline;
