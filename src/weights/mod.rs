//! Checkpoints in files of safetensors, torch and Flax, bound strictly to the weights that programs declare.
//!
//! [`Checkpoint::open`] reads headers only; [`bind`] reads each tensor once, in parallel, straight into memory that a
//! device can take: converted to the declared dtype, convolution kernels repacked. [`KeptWeights`] has the result in files.

mod bind;
mod checkpoint;
mod convert;
mod elements;
mod error;
mod flax;
mod format;
mod header;
mod kept;
mod kernel_layout;
pub(crate) mod locate;
mod names;
mod pickle;
mod source;
mod write;

pub use bind::{HostTensor, bind, names_today};
pub(crate) use bind::{lay_out, read_param, rounded};
pub use checkpoint::Checkpoint;
pub use error::{Mismatch, WeightsError, WrongTensor};
pub use header::TensorInfo;
pub(crate) use header::file_data_digest;
pub use kept::{KeptWeights, ObtainedWeights};
pub use locate::require_variant;
pub use names::{
    SAFETY_CHECKER_UNUSED, TEXT_ENCODER_UNUSED, VAE_DECODER_UNUSED, XL_TEXT_ENCODER_UNUSED,
};
pub use safetensors::Dtype;
pub use source::WeightSource;
pub use write::{TensorSource, write_safetensors};
