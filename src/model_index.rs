//! `model_index.json`: the pipeline's class, and those of its components.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de::Error};
use serde_json::Value;

use crate::configs::torch_class;

/// The classes of a pipeline and its components.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelIndex {
    /// The pipeline's class, for instance `StableDiffusionPipeline`.
    pub class_name: String,
    /// The components that are not null. A component's folder may be absent all the same (a safety checker often is).
    pub components: BTreeMap<String, Component>,
    /// The pipeline's options that are true or false.
    pub options: BTreeMap<String, bool>,
}

/// What implements a component in diffusers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// The Python library, for instance `diffusers` or `transformers`.
    pub library: String,
    /// The class, for instance `UNet2DConditionModel`.
    pub class_name: String,
}

impl ModelIndex {
    /// The class of a component, under its name in torch's diffusers; `None` where the index does not say.
    pub fn component_class(&self, component: &str) -> Option<&str> {
        let component = self.components.get(component)?;
        Some(torch_class(&component.class_name))
    }
}

impl<'de> Deserialize<'de> for ModelIndex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = BTreeMap::<String, Value>::deserialize(deserializer)?;
        let class_name = entries.get("_class_name").and_then(Value::as_str);
        let class_name = class_name.ok_or_else(|| {
            D::Error::custom("the field `_class_name` (the pipeline's class) is missing or no text")
        })?;
        let class_name = torch_class(class_name).to_owned();
        // What begins with `_` is diffusers' own (`_ignore_files` is a list), and what is no list is an option of the
        // pipeline (`requires_safety_checker: false`).
        let options = entries.iter().filter_map(|(name, value)| {
            let value = value.as_bool()?;
            Some((name.clone(), value))
        });
        let options = options.collect();
        let components = entries.into_iter().filter_map(|(name, value)| match value {
            Value::Array(pair) if !name.starts_with('_') => Some((name, pair)),
            _ => None,
        });
        let components = components.filter_map(|(name, pair)| {
            let component = match pair.as_slice() {
                // As for diffusers, a component without a library is absent, whatever its class.
                [Value::Null, _] => return None,
                [Value::String(library), Value::String(class_name)] => Ok(Component {
                    library: library.clone(),
                    class_name: class_name.clone(),
                }),
                _ => Err(D::Error::custom(format!(
                    "the component `{name}` is {}, where [library, class] or [null, null] is expected",
                    Value::Array(pair)
                ))),
            };
            Some(component.map(|component| (name, component)))
        });
        Ok(ModelIndex {
            class_name,
            components: components.collect::<Result<_, _>>()?,
            options,
        })
    }
}
