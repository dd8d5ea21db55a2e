//! Stable Diffusion as compiled programs, on TPU, GPU and CPU through PJRT.
//!
//! A [`Pipeline`] is a model on [`Devices`](devices::Devices). A [`Request`](request::Request) names pictures, each with
//! settings of its own; none of them compiles anything, only another size does.
//!
//! ```no_run
//! use stablejet::devices::{DeviceRequest, Devices};
//! use stablejet::pipeline::{LoadOptions, unobserved};
//! use stablejet::request::Request;
//! use stablejet::{DType, ModelFiles, Pipeline};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let devices = Devices::open(&DeviceRequest::best(), &|_| {})?;
//! let files = ModelFiles::open("stable-diffusion-v1-4")?;
//! let pipeline = Pipeline::load(devices, &files, LoadOptions::default().dtype(DType::BF16), &|_| {})?;
//! let request = Request::of(["a cat", "a dog"]).steps(20).seed(7);
//! for (index, picture) in pipeline.generate(&request, &unobserved)?.pictures.iter().enumerate() {
//!     std::fs::write(format!("{index}.png"), picture.png())?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A pipeline is `Send` and `Sync` and cheap to clone, and a call blocks its thread: a server's handler makes pictures on a
//! thread of its own, hears of the progress through a channel, and cancels by an answer of the observer. Errors say which
//! field of a request was wrong. `tests/embed` in the repository does the same with tokio.
//!
//! ```no_run
//! use stablejet::Pipeline;
//! use stablejet::pipeline::{Event, PipelineError};
//! use stablejet::request::{Field, Request};
//! use std::ops::ControlFlow;
//! use std::sync::mpsc;
//! use std::thread;
//!
//! fn handle(pipeline: &Pipeline, prompt: String, size: [usize; 2]) -> Result<Vec<u8>, (u16, String)> {
//!     let (sender, progress) = mpsc::channel();
//!     let pipeline = pipeline.clone();
//!     let made = thread::spawn(move || {
//!         // A listener that is gone wants no picture.
//!         let observer = |event: Event| match sender.send(event) {
//!             Ok(()) => ControlFlow::Continue(()),
//!             Err(_) => ControlFlow::Break(()),
//!         };
//!         pipeline.generate(&Request::of([prompt]).size(size), &observer)
//!     });
//!     for event in progress {
//!         println!("{event:?}");
//!     }
//!     match made.join().expect("it does not panic") {
//!         Ok(made) => Ok(made.pictures[0].png()),
//!         Err(PipelineError::Request(error)) if error.field() == Field::Memory => Err((413, error.to_string())),
//!         Err(PipelineError::Request(error)) => Err((400, error.to_string())),
//!         Err(PipelineError::Cancelled) => Err((499, "cancelled".to_owned())),
//!         Err(error) => Err((500, error.to_string())),
//!     }
//! }
//! ```
//!
//! # Features
//!
//! | feature | brings |
//! | --- | --- |
//! | `cli` (default) | the program, with `hub` and `demo` |
//! | `hub` (default) | models by their id on the hub |
//! | `demo` (default) | a small model that is built in |
//!
//! Without them the crate has no network and no command line.

#![deny(clippy::print_stdout, clippy::print_stderr)]

// What the program needs beyond the library is public, but not part of it: see `unstable`.
#[doc(hidden)]
pub mod aot;
#[doc(hidden)]
pub mod atomic_file;
pub mod backend;
mod brief;
pub mod cache;
mod configs;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod contact_sheet;
#[doc(hidden)]
pub mod convert;
pub mod devices;
pub mod environment;
#[doc(hidden)]
pub mod export;
#[cfg(feature = "hub")]
pub mod hub;
pub mod image;
#[doc(hidden)]
pub mod init;
pub mod lora;
pub mod model;
pub mod model_files;
#[doc(hidden)]
pub mod model_index;
#[doc(hidden)]
pub mod models;
#[doc(hidden)]
pub mod nn;
pub mod pipeline;
#[doc(hidden)]
pub mod plugin;
pub mod programs;
pub mod prompt;
#[doc(hidden)]
pub mod prompts;
pub mod random;
mod regular_file;
pub mod request;
#[doc(hidden)]
pub mod runtime;
pub mod schedulers;
pub mod single_file;
mod templates;
#[doc(hidden)]
pub mod tokenizer;
pub mod trace;
pub mod weights;

/// What the program is made of beyond the library. It changes with any release, without notice.
pub mod unstable {
    #[cfg(feature = "cli")]
    #[doc(inline)]
    pub use crate::contact_sheet;
    #[doc(inline)]
    pub use crate::{
        aot, atomic_file, convert, export, init, model_index, models, nn, plugin, prompts, runtime,
        tokenizer,
    };
}

pub use hlo::DType;
pub use model_files::ModelFiles;
pub use pipeline::Pipeline;
pub use {ndarray, pjrt};
