use super::super::ConfigError;
use super::super::fields::Fields;
use serde_json::{Value, json};

/// A vector for the whole text, and numbers such as sizes, which are added to the timestep's features.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextTime {
    /// The width of each number's features.
    pub number_dim: usize,
    /// The width of all: the text's vector and the numbers' features.
    pub input_dim: usize,
}

impl TextTime {
    /// What a model is told beside the prompt's tokens; without it the sizes say nothing.
    pub(super) fn take(fields: &mut Fields) -> Result<Option<TextTime>, ConfigError> {
        let kind: Option<String> = fields.take("addition_embed_type", "text_time, null", None)?;
        let mut size = |field: &str| -> Result<usize, ConfigError> {
            let supported = "a whole number above 0 beside addition_embed_type text_time";
            let size: Option<usize> = fields.take(field, supported, None)?;
            let size = size
                .filter(|_| kind.is_some())
                .or(kind.is_none().then_some(0));
            size.ok_or_else(|| fields.unsupported(field, &Value::Null, supported))
        };
        let (number_dim, input_dim) = (
            size("addition_time_embed_dim")?,
            size("projection_class_embeddings_input_dim")?,
        );
        match kind.as_deref() {
            None => Ok(None),
            Some("text_time") => Ok(Some(TextTime {
                number_dim,
                input_dim,
            })),
            Some(other) => {
                let supported = "text_time, null";
                Err(fields.unsupported("addition_embed_type", &json!(other), supported))
            }
        }
    }
}
