//! What a user drives: a loaded model that makes pictures from prompts.

mod job;
mod layout;
mod model;
mod request;
mod text_to_image;

pub use model::{LoadOptions, Loaded, Model, PipelineError};
pub use request::{Compat, Event, Generated, Observer, Request, Seconds};
pub use text_to_image::Pipeline;
