use super::bounds;
use crate::brief::brief;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::configs::{asks_for_nothing, same};

/// Why a model's configuration is refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The text is not a JSON object.
    #[error("{file}: not a JSON object: {reason}")]
    NotAnObject {
        /// The file, for the reader.
        file: String,
        /// What the parser said.
        reason: String,
    },
    /// A field has a value that is not supported.
    #[error("{file}: `{field}` is {value}; supported: {supported}")]
    Unsupported {
        /// The file, for the reader.
        file: String,
        /// The field's name.
        field: String,
        /// Its value as JSON.
        value: String,
        /// What would be accepted.
        supported: String,
    },
    /// Fields that this version does not know, so that it cannot tell what they ask for. (Null and false ask for nothing.)
    #[error("{file}: unknown fields: {}", fields.join(", "))]
    Unknown {
        /// The file, for the reader.
        file: String,
        /// The fields' names and values.
        fields: Vec<String>,
    },
}

/// The fields of a configuration that have not been read yet.
pub(super) struct Fields {
    file: String,
    left: Map<String, Value>,
}

impl Fields {
    pub fn parse(file: &str, json: &str) -> Result<Fields, ConfigError> {
        let left = serde_json::from_str(json).map_err(|error| ConfigError::NotAnObject {
            file: file.to_owned(),
            reason: error.to_string(),
        })?;
        Fields {
            file: file.to_owned(),
            left,
        }
        .within_bounds()
    }

    fn within_bounds(self) -> Result<Fields, ConfigError> {
        let beyond = |(field, value): (&String, &Value)| {
            let supported = bounds::beyond(field, value)?;
            Some(self.unsupported(field, value, &supported))
        };
        match self.left.iter().find_map(beyond) {
            None => Ok(self),
            Some(error) => Err(error),
        }
    }

    /// Whether the file is the config of the model `model_type`.
    pub fn is_model(&self, model_type: &str) -> bool {
        let own = self.left.get("model_type");
        own.is_some_and(|found| found == model_type)
    }

    /// The fields of the object `part` if the file is the config of the composed model `model_type`, else the file's own.
    pub fn part_of(mut self, model_type: &str, part: &str) -> Result<Fields, ConfigError> {
        if !self.is_model(model_type) {
            return Ok(self);
        }
        let left = self.take(part, "an object", None::<Map<String, Value>>)?;
        match left {
            Some(left) => Fields { left, ..self }.within_bounds(),
            None => Err(self.unsupported(part, &Value::Null, "an object")),
        }
    }

    /// The field's value, or the default of diffusers' or transformers' class where the file leaves it out.
    pub fn take<T: DeserializeOwned>(
        &mut self,
        field: &str,
        supported: &str,
        default: T,
    ) -> Result<T, ConfigError> {
        let Some(value) = self.left.remove(field) else {
            return Ok(default);
        };
        T::deserialize(&value).map_err(|_| self.unsupported(field, &value, supported))
    }

    /// A field that is true or false; null is false, as in Python's conditions.
    pub fn flag(&mut self, field: &str, default: bool) -> Result<bool, ConfigError> {
        let value = self.take(field, "true, false", Some(default))?;
        Ok(value.unwrap_or(false))
    }

    /// A field that has to be one of `choices` (strings); the result is its index.
    pub fn choose(
        &mut self,
        field: &str,
        choices: &[&str],
        default: usize,
    ) -> Result<usize, ConfigError> {
        let Some(value) = self.left.remove(field) else {
            return Ok(default);
        };
        let index = value
            .as_str()
            .and_then(|text| choices.iter().position(|&choice| choice == text));
        index.ok_or_else(|| self.unsupported(field, &value, &choices.join(", ")))
    }

    /// Fields that are supported with one value only, which is also their default. Null and false stand for each other.
    pub fn only(&mut self, fields: &[&str], supported: Value) -> Result<(), ConfigError> {
        for &field in fields {
            let Some(value) = self.left.remove(field) else {
                continue;
            };
            let nothing = asks_for_nothing(&value) && asks_for_nothing(&supported);
            if !nothing && !same(&value, &supported) {
                return Err(self.unsupported(field, &value, &supported.to_string()));
            }
        }
        Ok(())
    }

    /// Fields whose value changes nothing here: training settings and notes.
    pub fn ignore(&mut self, fields: &[&str]) {
        for &field in fields {
            self.left.remove(field);
        }
    }

    /// A field of the file, if it has it.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.left.get(field)
    }

    /// Gives a field that the file cannot have a value.
    pub fn put(&mut self, field: &str, value: Value) {
        self.left.insert(field.to_owned(), value);
    }

    /// Major and minor number of the release of diffusers that wrote the file, if it says so.
    pub fn diffusers_version(&self) -> Option<[u64; 2]> {
        let mut numbers = self.left.get("_diffusers_version")?.as_str()?.split('.');
        let mut number = || numbers.next()?.parse().ok();
        Some([number()?, number()?])
    }

    /// Everything must have been read by now, but for names that begin with `_`, which are notes, and fields of other
    /// releases that ask for nothing.
    pub fn finish(self) -> Result<(), ConfigError> {
        let asks =
            |(name, value): &(String, Value)| !name.starts_with('_') && !asks_for_nothing(value);
        let unknown = self.left.into_iter().filter(asks);
        let fields: Vec<String> = unknown
            .map(|(name, value)| format!("`{}` is {}", brief(&name), brief(&value.to_string())))
            .collect();
        if fields.is_empty() {
            Ok(())
        } else {
            Err(ConfigError::Unknown {
                file: self.file,
                fields,
            })
        }
    }

    /// The error for a field that was read and turned out wrong.
    pub fn unsupported(&self, field: &str, value: &Value, supported: &str) -> ConfigError {
        ConfigError::Unsupported {
            file: self.file.clone(),
            field: field.to_owned(),
            value: brief(&value.to_string()),
            supported: supported.to_owned(),
        }
    }

    /// Checks a condition between fields.
    pub fn require(
        &self,
        holds: bool,
        field: &str,
        value: Value,
        supported: &str,
    ) -> Result<(), ConfigError> {
        if holds {
            Ok(())
        } else {
            Err(self.unsupported(field, &value, supported))
        }
    }
}

/// A value for all blocks, or one for each.
#[derive(Clone, serde::Deserialize)]
#[serde(untagged)]
pub(super) enum PerBlock<T> {
    All(T),
    Each(Vec<T>),
}

impl<T: Clone> PerBlock<T> {
    /// One value for each of `blocks`; `None` if the list has another length.
    pub fn each(self, blocks: usize) -> Option<Vec<T>> {
        match self {
            PerBlock::All(value) => Some(vec![value; blocks]),
            PerBlock::Each(values) => (values.len() == blocks).then_some(values),
        }
    }
}
