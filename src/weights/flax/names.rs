//! From the names and layouts of Flax to those of torch's state dicts.

use crate::weights::header::TensorInfo;

/// Numbers that belong to a layer's name; all others count layers.
const NUMBERED: [&str; 2] = ["linear_1", "linear_2"];

/// Parts of layers that torch calls `weight`.
const WEIGHTS: [&str; 3] = ["kernel", "scale", "embedding"];

/// An array under the name and in the layout that torch has for it. Kernels have their inputs before their outputs in Flax, and
/// those of convolutions begin with height and width.
pub(super) fn in_torch(path: &str, info: TensorInfo) -> (String, TensorInfo) {
    let (layers, part) = match path.rsplit_once('/') {
        Some((layers, part)) => (Some(layers), part),
        None => (None, path),
    };
    let info = match (part, info.dims.len()) {
        ("kernel", 2) => info.permuted(&[1, 0]),
        ("kernel", 4) => info.permuted(&[3, 2, 0, 1]),
        _ => info,
    };
    let part = match WEIGHTS.contains(&part) {
        true => "weight",
        false => part,
    };
    let layers = layers
        .into_iter()
        .flat_map(|layers| layers.split('/'))
        .map(layer);
    let parts: Vec<String> = layers.chain([part.to_owned()]).collect();
    (parts.join("."), info)
}

/// `down_blocks.0` for `down_blocks_0`.
fn layer(name: &str) -> String {
    let counted = name.rsplit_once('_').filter(|(_, number)| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    match counted {
        Some((list, number)) if !NUMBERED.contains(&name) => format!("{list}.{number}"),
        _ => name.to_owned(),
    }
}
