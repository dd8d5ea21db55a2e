use crate::weights::WeightsError;

/// Why a LoRA cannot be applied. Each message is one line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoraError {
    /// A file cannot be read.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// A file is no LoRA.
    #[error("{file} is no LoRA: {reason}")]
    NoLora {
        /// The file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// None of a file's modules is one of the model's.
    #[error(
        "{file} changes nothing of this model: it has {count} modules, such as {example}; {made_for}"
    )]
    NothingFits {
        /// The file.
        file: String,
        /// The modules in it.
        count: usize,
        /// One of them.
        example: String,
        /// What it seems to be made for.
        made_for: String,
    },
    /// A change does not have the shape of the weight.
    #[error("{file} does not fit this model: {problem}; {made_for}")]
    Shape {
        /// The file.
        file: String,
        /// Which change, and what is wrong with it.
        problem: String,
        /// What it seems to be made for.
        made_for: String,
    },
}
