//! What a user drives: a loaded model that makes pictures from prompts.

mod model;
mod text_to_image;

pub use model::{LoadOptions, Loaded, Model, PipelineError};
pub use text_to_image::{Event, Generated, Observer, Pipeline, Request, Seconds};
