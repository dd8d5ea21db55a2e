use super::Request;
use crate::model::TooLarge;
use std::fmt;

/// What of a request is wrong: which field, of which picture, and why. What stands in the way is the request, not the model
/// or the machine.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestError {
    field: Field,
    picture: Option<usize>,
    problem: String,
}

/// A field of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// How many pictures there are.
    Pictures,
    /// A picture's prompt.
    Prompt,
    /// A picture's negative prompt.
    NegativePrompt,
    /// What SDXL is told of a picture beside its prompt.
    MicroConditioning,
    /// How many layers of the text encoders are left out.
    ClipSkip,
    /// Height and width.
    Size,
    /// Pictures per device, which is an option of loading.
    Batch,
    /// A picture's sampler, steps and their options.
    Sampling,
    /// Where a refiner takes over.
    Handover,
    /// A picture's guidance.
    Guidance,
    /// What a picture begins as.
    Start,
    /// Which part of the picture to start from is given up.
    Mask,
    /// How far away things are.
    DepthMap,
    /// What controls a picture.
    Controls,
    /// A picture's seed.
    Seed,
    /// The program to be compatible with.
    Compat,
    /// Previews.
    Preview,
    /// The pictures together: they need more memory than there is.
    Memory,
}

impl RequestError {
    pub(crate) fn new(field: Field, problem: impl Into<String>) -> RequestError {
        RequestError {
            field,
            picture: None,
            problem: problem.into(),
        }
    }

    /// Of a picture of the request, counted from 0: one that is alone needs no number.
    pub(crate) fn of_picture(self, picture: usize, request: &Request) -> RequestError {
        RequestError {
            picture: (request.pictures.len() > 1).then_some(picture),
            ..self
        }
    }

    /// The field.
    pub fn field(&self) -> Field {
        self.field
    }

    /// What is wrong with it, without the picture.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// The picture, counted from 0, if it is one's field and there are several.
    pub fn picture(&self) -> Option<usize> {
        self.picture
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.picture {
            Some(picture) => write!(f, "picture {}: {}", picture + 1, self.problem),
            None => f.write_str(&self.problem),
        }
    }
}

impl std::error::Error for RequestError {}

impl From<TooLarge> for RequestError {
    fn from(error: TooLarge) -> RequestError {
        RequestError::new(Field::Memory, error.to_string())
    }
}
