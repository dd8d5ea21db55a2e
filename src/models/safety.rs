//! diffusers' `StableDiffusionSafetyChecker`: how like a picture is to concepts that are not to be shown.

use super::clip_vision::{ClipVisionConfig, clip_image_embeds, clip_vision};
use hlo::{DotDims, Scope, Tensor};

/// Concepts that are not to be shown.
pub const CONCEPTS: usize = 17;

/// Concepts beside which the others are judged more strictly.
pub const SPECIAL_CARE: usize = 3;

/// How much more strictly.
const ADJUSTMENT: f64 = 0.01;

/// What the checker says of pictures. Similarities are above 0 where they are beyond a concept's threshold.
pub struct Judged<'g> {
    /// The vectors that stand for the pictures, `[n, projection_dim]`.
    pub image_embeds: Tensor<'g>,
    /// `[n, CONCEPTS]`: cosines less thresholds.
    pub concepts: Tensor<'g>,
    /// `[n, SPECIAL_CARE]`: cosines less thresholds.
    pub special_care: Tensor<'g>,
}

/// Judges pictures, `[n, s, s, 3]` as [`clip_vision`] takes them.
pub fn safety_checker<'g>(
    p: &Scope<'g>,
    config: &ClipVisionConfig,
    pixels: Tensor<'g>,
) -> Judged<'g> {
    let pooled = clip_vision(&p.at("vision_model"), config, pixels);
    let image_embeds = clip_image_embeds(p, config, pooled);
    let normed = normalised(image_embeds);
    let excess = |name: &str, count: usize| {
        let concepts = normalised(p.param(name, [count, config.projection_dim]));
        let dims = DotDims {
            batch: [&[], &[]],
            contracting: [&[1], &[1]],
        };
        let cosines = normed.dot_general(concepts, dims, normed.dtype());
        let thresholds = p.param(&format!("{name}_weights"), [count]);
        cosines - thresholds.broadcast_in_dim(cosines.dims(), &[1])
    };
    Judged {
        image_embeds,
        concepts: excess("concept_embeds", CONCEPTS),
        special_care: excess("special_care_embeds", SPECIAL_CARE),
    }
}

/// Rows of length 1; what is zero stays so (torch's `normalize`).
fn normalised(x: Tensor<'_>) -> Tensor<'_> {
    let length = (x * x).reduce_sum(&[1]).sqrt();
    let length = length.maximum(length.full_like(1e-12));
    x / length.broadcast_in_dim(x.dims(), &[0])
}

/// Whether a picture is not to be shown, by its similarities (see [`Judged`]), which are rounded to three decimals as diffusers
/// does it.
pub fn is_flagged(concepts: &[f32], special_care: &[f32]) -> bool {
    let beyond = |excess: &f32, adjustment: f64| {
        ((f64::from(*excess) + adjustment) * 1000.0).round_ties_even() > 0.0
    };
    let special = special_care.iter().any(|excess| beyond(excess, 0.0));
    let adjustment = if special { ADJUSTMENT } else { 0.0 };
    concepts.iter().any(|excess| beyond(excess, adjustment))
}
