use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::model_files::ModelFilesError;

/// Why weights cannot be read, bound or written.
#[derive(Debug, thiserror::Error)]
pub enum WeightsError {
    /// The model's files cannot be read.
    #[error(transparent)]
    Files(#[from] ModelFilesError),
    /// A component has no safetensors file.
    #[error("{component} has no weights: expected {expected}; {found}")]
    NoWeights {
        /// The component's folder.
        component: String,
        /// The file names looked for.
        expected: String,
        /// What is there instead.
        found: String,
    },
    /// None of the components has files of the variant asked for.
    #[error("{model} has no weights of the variant {variant:?}: {found}")]
    NoSuchVariant {
        /// The model.
        model: String,
        /// The variant asked for.
        variant: String,
        /// The variants that are there.
        found: String,
    },
    /// A file of weights is not sound.
    #[error("{file} is not a sound {format}: {reason}")]
    Malformed {
        /// The file.
        file: String,
        /// What it should be.
        format: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// An index of a sharded checkpoint disagrees with its shards.
    #[error("{file} does not fit the files beside it: {reason}")]
    Index {
        /// The index file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A tensor's bytes cannot be read.
    #[error("cannot read the tensor {tensor} of {file}: {source}")]
    Read {
        /// The file.
        file: String,
        /// The tensor's key.
        tensor: String,
        /// The system's word.
        source: io::Error,
    },
    /// A tensor asked for by name is not there.
    #[error("{file} has no tensor {tensor}; it has {found}")]
    NoSuchTensor {
        /// The file or component.
        file: String,
        /// The key asked for.
        tensor: String,
        /// The keys that are there.
        found: String,
    },
    /// A tensor does not hold floating-point numbers.
    #[error(
        "the tensor {tensor} of {file} is of type {dtype}, where F32, F16, BF16 or F64 is expected"
    )]
    NotFloat {
        /// The file or component.
        file: String,
        /// The tensor's key.
        tensor: String,
        /// Its type.
        dtype: safetensors::Dtype,
    },
    /// The checkpoint and the program disagree.
    #[error(transparent)]
    Mismatch(Box<Mismatch>),
    /// A file cannot be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The file.
        path: PathBuf,
        /// The system's word, for instance that no space is left.
        source: io::Error,
    },
    /// Tensors that no safetensors file can hold, for instance two of one name.
    #[error("cannot write {path}: {reason}")]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
}

/// Everything in which a checkpoint differs from the weights that programs declare. All lists are sorted.
#[derive(Debug)]
pub struct Mismatch {
    /// The checkpoint, in words.
    pub checkpoint: String,
    /// Weights declared but not in the checkpoint.
    pub missing: Vec<String>,
    /// Tensors of the checkpoint that no program declares.
    pub unused: Vec<String>,
    /// Tensors of another shape than declared.
    pub wrong_shape: Vec<WrongTensor>,
    /// Tensors that do not hold floating-point numbers.
    pub wrong_dtype: Vec<WrongTensor>,
}

/// A tensor that is there but does not fit.
#[derive(Debug)]
pub struct WrongTensor {
    /// The tensor's key.
    pub name: String,
    /// What the program declares, as a checkpoint would hold it.
    pub expected: String,
    /// What the checkpoint holds.
    pub found: String,
}

impl Mismatch {
    /// A line that says how many there are of each kind of difference, and the first one.
    pub fn brief(&self) -> String {
        let count = |title, count: usize, first: Option<String>| {
            first.map(|first| format!("{count} {title} (the first is {first})"))
        };
        let name = |names: &[String]| names.first().cloned();
        let wrong = |wrong: &[WrongTensor]| wrong.first().map(ToString::to_string);
        let counts = [
            count("missing", self.missing.len(), name(&self.missing)),
            count("not used", self.unused.len(), name(&self.unused)),
            count(
                "of a wrong shape",
                self.wrong_shape.len(),
                wrong(&self.wrong_shape),
            ),
            count(
                "of a wrong type",
                self.wrong_dtype.len(),
                wrong(&self.wrong_dtype),
            ),
        ];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        format!("tensors of {}: {}", self.checkpoint, counts.join(", "))
    }

    /// Whether there is no difference.
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty()
            && self.unused.is_empty()
            && self.wrong_shape.is_empty()
            && self.wrong_dtype.is_empty()
    }
}

impl fmt::Display for WrongTensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is {}, expected {}",
            self.name, self.found, self.expected
        )
    }
}

/// One line that names the checkpoint, then one line for each kind of difference.
impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} does not fit the model that its config.json describes:",
            self.checkpoint
        )?;
        list(f, "missing", &self.missing)?;
        list(f, "not used by the model", &self.unused)?;
        list(f, "of a wrong shape", &self.wrong_shape)?;
        list(f, "of a wrong type", &self.wrong_dtype)
    }
}

impl std::error::Error for Mismatch {}

fn list(f: &mut fmt::Formatter<'_>, title: &str, items: &[impl fmt::Display]) -> fmt::Result {
    for (index, item) in items.iter().enumerate() {
        if index == 0 {
            write!(f, "\n  {} {title}: {item}", items.len())?;
        } else {
            write!(f, ", {item}")?;
        }
    }
    Ok(())
}
