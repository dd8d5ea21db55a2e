//! Differences between the names of real checkpoints and today's, in one place.

/// Prefixes of the tensors beside any text encoder that no program needs, and more.
macro_rules! beside_text_encoder {
    ($($more:literal),*) => {
        &[
            "text_model.embeddings.position_ids",
            "embeddings.position_ids",
            "text_projection.",
            "vision_model.",
            "visual_projection.",
            "logit_scale",
            $($more),*
        ]
    };
}

/// Tensors beside a text encoder (prefixes) that no program needs: a buffer that transformers saved until 2023, and what
/// `CLIPModel` and `CLIPTextModelWithProjection` have beyond `CLIPTextModel`.
pub const TEXT_ENCODER_UNUSED: &[&str] = beside_text_encoder![];

/// The same of SDXL's first text encoder, whose last state, which alone is normalised, is not looked at.
pub const XL_TEXT_ENCODER_UNUSED: &[&str] =
    beside_text_encoder!["text_model.final_layer_norm.", "final_layer_norm."];

/// Tensors beside the vision half of a safety checker (prefixes) that no program needs: a buffer that transformers saved until
/// 2023.
pub const SAFETY_CHECKER_UNUSED: &[&str] = &["vision_model.vision_model.embeddings.position_ids"];

/// Tensors of a VAE (prefixes) that its decoder does not need.
pub const VAE_DECODER_UNUSED: &[&str] = &["encoder.", "quant_conv."];

/// The VAE's attention of diffusers before 0.18 (`AttentionBlock`), which the checkpoints of Stable Diffusion 1.x still
/// have, and today's (`Attention`).
const ATTENTION: [(&str, &str); 4] = [
    ("query", "to_q"),
    ("key", "to_k"),
    ("value", "to_v"),
    ("proj_attn", "to_out.0"),
];

/// The other name of a weight: old for new and new for old in the VAE's attention; without `text_model.` in a text encoder,
/// as a state dict of transformers 5 has it. `None` for all other weights.
pub(super) fn other_name(name: &str) -> Option<String> {
    if let Some(inner) = name.strip_prefix("text_model.") {
        return Some(inner.to_owned());
    }
    let (path, kind) = name.rsplit_once('.')?;
    ATTENTION
        .iter()
        .flat_map(|&(old, new)| [(old, new), (new, old)])
        .find_map(|(from, to)| {
            let parent = path.strip_suffix(from)?.strip_suffix('.')?;
            Some(format!("{parent}.{to}.{kind}"))
        })
}
