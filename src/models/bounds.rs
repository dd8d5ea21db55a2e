//! What a config may ask for at most: ten times and more of what any published model has, and little enough that a model can
//! be traced. Every size of a config is here, so that none is believed.

use std::ops::RangeInclusive;

use serde_json::Value;

/// Values of a list. The resolutions of a model are one, and halve the picture.
const MOST_IN_LIST: usize = 16;

/// ResNet blocks and transformer blocks of a UNet.
pub(super) const MOST_UNET_BLOCKS: usize = 2_000;

/// Whole numbers, alone or in a list.
const COUNTS: &[(&str, RangeInclusive<u64>)] = &[
    ("addition_time_embed_dim", 2..=65_536),
    ("attention_head_dim", 1..=1_024),
    ("block_out_channels", 1..=65_536),
    ("conditioning_embedding_out_channels", 1..=65_536),
    ("conv_in_kernel", 1..=63),
    ("conv_out_kernel", 1..=63),
    ("cross_attention_dim", 1..=65_536),
    ("decoder_block_out_channels", 1..=65_536),
    ("downsample_padding", 0..=16),
    ("encoder_block_out_channels", 1..=65_536),
    ("hidden_size", 1..=65_536),
    ("image_size", 1..=16_384),
    ("in_channels", 1..=1_024),
    ("intermediate_size", 1..=262_144),
    ("latent_channels", 1..=1_024),
    ("layers_per_block", 0..=64),
    ("max_position_embeddings", 1..=65_536),
    ("norm_num_groups", 1..=4_096),
    ("num_attention_heads", 1..=1_024),
    ("num_decoder_blocks", 0..=64),
    ("num_encoder_blocks", 0..=64),
    ("num_hidden_layers", 1..=512),
    ("out_channels", 1..=1_024),
    ("patch_size", 1..=1_024),
    ("projection_class_embeddings_input_dim", 1..=262_144),
    ("projection_dim", 1..=65_536),
    ("sample_size", 1..=16_384),
    ("time_cond_proj_dim", 4..=65_536),
    ("time_embedding_dim", 1..=262_144),
    ("transformer_layers_per_block", 1..=128),
    ("vocab_size", 1..=4_194_304),
];

/// Numbers that models divide by, or whose root they take, as `f32`.
const FACTORS: &[(&str, RangeInclusive<f64>)] = &[
    ("layer_norm_eps", 1e-30..=1.0),
    ("norm_eps", 1e-30..=1.0),
    ("scaling_factor", 1e-6..=1e6),
];

/// Numbers that models add.
const SUMMANDS: &[(&str, RangeInclusive<f64>)] =
    &[("freq_shift", 0.0..=65_536.0), ("shift_factor", -1e6..=1e6)];

/// What is supported of a field, if its value is beyond that. What is no number at all is left to the field's reader.
pub(super) fn beyond(field: &str, value: &Value) -> Option<String> {
    if longest(value) > MOST_IN_LIST {
        return Some(format!("a list of at most {MOST_IN_LIST}"));
    }
    let mut numbers = leaves(value).into_iter().filter_map(Value::as_f64);
    if let Some(range) = find(COUNTS, field) {
        let (least, most) = (*range.start() as f64, *range.end() as f64);
        let holds = numbers.all(|number| (least..=most).contains(&number));
        return (!holds).then(|| format!("a whole number from {least} to {most}"));
    }
    let range = find(FACTORS, field).or_else(|| find(SUMMANDS, field))?;
    let holds = numbers.all(|number| range.contains(&number));
    (!holds).then(|| format!("a number from {:?} to {:?}", range.start(), range.end()))
}

/// The length of the longest list.
fn longest(value: &Value) -> usize {
    let Value::Array(values) = value else {
        return 0;
    };
    let inner = values.iter().map(longest).max();
    values.len().max(inner.unwrap_or_default())
}

/// What lies in a value's lists, and in theirs.
fn leaves(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(values) => values.iter().flat_map(leaves).collect(),
        value => vec![value],
    }
}

fn find<T>(
    table: &'static [(&str, RangeInclusive<T>)],
    field: &str,
) -> Option<&'static RangeInclusive<T>> {
    let (_, range) = table.iter().find(|(known, _)| *known == field)?;
    Some(range)
}
