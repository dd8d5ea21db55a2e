use crate::lora::LoraError;
use crate::model::ModelError;
use crate::request::RequestError;
use crate::runtime::RuntimeError;
use crate::weights::WeightsError;
use hlo::DType;

/// Why a model cannot be loaded or pictures not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PipelineError {
    /// The model's configuration is refused.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The weights cannot be read or do not fit.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// Pictures are to start from others, but the model's autoencoder has no half for that.
    #[error("{model}: the VAE has no encoder, so that no picture can start from another")]
    NoEncoder {
        /// The model.
        model: String,
    },
    /// A LoRA cannot be applied.
    #[error(transparent)]
    Lora(#[from] LoraError),
    /// The devices failed.
    #[error(transparent)]
    Runtime(#[from] RuntimeError),
    /// The request cannot be served.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// The models cannot compute in this type.
    #[error("the models compute in f32 or bf16, not in {0}")]
    Dtype(DType),
    /// The observer said stop.
    #[error("the request was cancelled")]
    Cancelled,
}
