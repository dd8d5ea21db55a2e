//! What diffusers' config files have in common: how unknown values are judged, and how classes are named.

use serde_json::Value;

/// Whether two values mean the same: numbers count by their value, so that `1` is `1.0`.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        _ => a == b || a.as_f64().is_some_and(|a| Some(a) == b.as_f64()),
    }
}

/// Whether a key that nobody here knows asks for nothing: new keys of a release are null or false where they mean "as
/// before".
pub(crate) fn asks_for_nothing(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Bool(false))
}

/// The torch class of which a Flax class is the twin: their configs have the same keys.
pub(crate) fn torch_class(name: &str) -> &str {
    name.strip_prefix("Flax").unwrap_or(name)
}
