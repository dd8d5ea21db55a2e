//! What PEFT says of a LoRA in a file's header: alphas, which other files have beside the weights.

use crate::model::{TEXT_ENCODER, TEXT_ENCODER_2, UNET};
use hlo::Component;
use regex::Regex;
use serde_json::{Map, Value};

/// The entry of the header.
pub(super) const ENTRY: &str = "lora_adapter_metadata";

/// Patterns of a file: more than a model has modules.
const MOST_PATTERNS: usize = 10_000;

/// The names of components there.
const COMPONENTS: [(Component, &str); 3] = [
    (UNET, "unet"),
    (TEXT_ENCODER, "text_encoder"),
    (TEXT_ENCODER_2, "text_encoder_2"),
];

/// The alphas of a file's header.
#[derive(Default)]
pub(super) struct Header {
    components: Vec<(Component, OfComponent)>,
}

struct OfComponent {
    alpha: Option<f64>,
    /// Of modules whose paths end so; the first that matches counts.
    patterns: Vec<(Regex, f64)>,
    /// Whether the rank counts by its square root.
    root: bool,
}

impl Header {
    /// Of the entry's text.
    pub(super) fn parse(text: &str) -> Result<Header, String> {
        let values: Map<String, Value> = serde_json::from_str(text)
            .map_err(|error| format!("the entry {ENTRY} of its header is damaged: {error}"))?;
        let of = |component: &str, name: &str| values.get(&format!("{component}.{name}"));
        let components = COMPONENTS.map(|(component, name)| {
            let patterns = of(name, "alpha_pattern").and_then(Value::as_object);
            let patterns = patterns.into_iter().flatten();
            if patterns.clone().count() > MOST_PATTERNS {
                return Err(format!(
                    "its header has more than {MOST_PATTERNS} patterns of alphas"
                ));
            }
            let patterns = patterns.filter_map(|(pattern, alpha)| {
                let alpha = alpha.as_f64()?;
                let regex = Regex::new(&format!(r"^(?:.*\.)?(?:{pattern})$"));
                let regex = regex.map_err(|_| {
                    format!("the pattern {pattern:?} of its header is no regular expression")
                });
                Some(regex.map(|regex| (regex, alpha)))
            });
            let of_component = OfComponent {
                alpha: of(name, "lora_alpha").and_then(Value::as_f64),
                patterns: patterns.collect::<Result<_, String>>()?,
                root: of(name, "use_rslora").and_then(Value::as_bool) == Some(true),
            };
            Ok((component, of_component))
        });
        let components = components.into_iter().collect::<Result<_, String>>()?;
        Ok(Header { components })
    }

    /// The alpha of a module, and whether its rank counts by its square root.
    pub(super) fn alpha(&self, component: Component, module: &str) -> Option<(f64, bool)> {
        let of = self.components.iter().find(|(it, _)| *it == component);
        let (_, of) = of?;
        let by_pattern = of
            .patterns
            .iter()
            .find(|(pattern, _)| pattern.is_match(module));
        let alpha = by_pattern.map(|(_, alpha)| *alpha).or(of.alpha)?;
        Some((alpha, of.root))
    }
}
