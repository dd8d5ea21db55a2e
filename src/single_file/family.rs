//! Which model a single file holds, by the names of its tensors first and by shapes second.

use super::shapes::Shapes;

/// The UNet's tensors begin with this.
pub(super) const UNET: &str = "model.diffusion_model.";
/// The VAE's.
pub(super) const VAE: &str = "first_stage_model.";

/// A family of models whose single files are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Stable Diffusion 1.x.
    Sd1,
    /// Stable Diffusion 2.x.
    Sd2,
    /// SDXL.
    Sdxl,
    /// SDXL's refiner.
    Refiner,
}

/// A text encoder in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TextEncoder {
    /// Its folder in diffusers' layout.
    pub component: &'static str,
    /// Its tensors begin with this.
    pub prefix: &'static str,
    /// Whether its names are open_clip's.
    pub open_clip: bool,
}

const TRANSFORMERS: &str = "cond_stage_model.transformer.";
const FIRST: &str = "conditioner.embedders.0.transformer.";
const ALONE: &str = "conditioner.embedders.0.model.";
const SECOND: &str = "conditioner.embedders.1.model.";

/// Text encoders that are alone in their model.
const OPEN_CLIP: [&str; 2] = ["cond_stage_model.model.", ALONE];
/// The width of the refiner's text encoder; Stable Diffusion 2.x that was trained with the same program has 1024.
const REFINER_WIDTH: usize = 1280;

/// What else a file may be, by what the name of a tensor has in it.
const OTHERS: &[(&str, &str)] = &[
    ("lora_unet_", "a LoRA"),
    ("lora_te", "a LoRA"),
    (".lora_A.", "a LoRA"),
    (".lora_down.", "a LoRA"),
    (".lora.down.", "a LoRA"),
    ("_lora.down.", "a LoRA"),
    (".hada_w1_a", "a LoRA (LoHa)"),
    (".lokr_w", "a LoRA (LoKr)"),
    ("control_model.", "a ControlNet"),
    ("controlnet_", "a ControlNet"),
    ("input_hint_block.", "a ControlNet"),
    ("double_blocks.", "Flux or one of its kin"),
    ("joint_blocks.", "Stable Diffusion 3"),
    ("cap_embedder.", "Lumina or one of its kin"),
    (
        "transformer_blocks.0.norm1_context.",
        "Stable Diffusion 3 or Flux",
    ),
    ("edm_mean", "Playground 2.5"),
    ("emb_params", "a textual inversion embedding"),
    ("string_to_param", "a textual inversion embedding"),
];

/// What a file is that is none of a family, by how the name of a tensor begins.
const ALONE_KINDS: &[(&str, &str)] = &[
    ("<", "a textual inversion embedding"),
    ("clip_g", "a textual inversion embedding"),
    ("clip_l", "a textual inversion embedding"),
    ("down_blocks.", "a UNet alone, in diffusers' names"),
    (UNET, "a UNet without a text encoder that is known"),
    (VAE, "a VAE alone"),
    ("decoder.", "a VAE alone"),
    ("text_model.", "a text encoder alone"),
    ("transformer.resblocks.", "a text encoder alone"),
];

impl Family {
    /// That of a file with its text encoders; or what the file is instead.
    pub fn of(shapes: &Shapes) -> Result<(Family, Vec<TextEncoder>), String> {
        if let Some(other) = kind(OTHERS, shapes, |name, part| name.contains(part)) {
            return Err(other);
        }
        let found = shapes
            .has_prefix(UNET)
            .then(|| Family::by_text(shapes))
            .flatten();
        found.ok_or_else(|| {
            let alone = kind(ALONE_KINDS, shapes, |name, part| name.starts_with(part));
            alone.unwrap_or_else(|| "nothing that is known".to_owned())
        })
    }

    fn by_text(shapes: &Shapes) -> Option<(Family, Vec<TextEncoder>)> {
        let encoder = |component, prefix: &'static str| TextEncoder {
            component,
            prefix,
            open_clip: prefix.ends_with(".model."),
        };
        if shapes.has_prefix(SECOND) {
            let encoders = [("text_encoder", FIRST), ("text_encoder_2", SECOND)];
            let encoders = encoders.map(|(component, prefix)| encoder(component, prefix));
            return Some((Family::Sdxl, encoders.into()));
        }
        if shapes.has_prefix(TRANSFORMERS) {
            return Some((Family::Sd1, vec![encoder("text_encoder", TRANSFORMERS)]));
        }
        let prefix = OPEN_CLIP
            .into_iter()
            .find(|prefix| shapes.has_prefix(prefix))?;
        let width = shapes.dim(&format!("{prefix}token_embedding.weight"), 1);
        Some(match prefix == ALONE && width == Some(REFINER_WIDTH) {
            true => (Family::Refiner, vec![encoder("text_encoder_2", prefix)]),
            false => (Family::Sd2, vec![encoder("text_encoder", prefix)]),
        })
    }

    /// In words.
    pub fn describe(self) -> &'static str {
        match self {
            Family::Sd1 => "Stable Diffusion 1.x",
            Family::Sd2 => "Stable Diffusion 2.x",
            Family::Sdxl => "SDXL",
            Family::Refiner => "SDXL's refiner",
        }
    }

    /// The built-in configuration of its kind.
    pub fn template(self) -> &'static str {
        match self {
            Family::Sd1 => "sd-v1-4",
            Family::Sd2 => "sd-v2-1",
            Family::Sdxl => "sdxl-base-1.0",
            Family::Refiner => "sdxl-refiner-1.0",
        }
    }
}

/// The first kind that a name speaks for.
fn kind(kinds: &[(&str, &str)], shapes: &Shapes, speaks: fn(&str, &str) -> bool) -> Option<String> {
    let found = kinds
        .iter()
        .find(|(part, _)| shapes.names().any(|name| speaks(name, part)));
    found.map(|(_, kind)| (*kind).to_owned())
}

/// What a model does with latents of more channels than four.
pub(super) fn purpose(in_channels: usize) -> &'static str {
    match in_channels {
        5 => "a depth-to-image model",
        7 => "an upscaler",
        8 => "an instruct-pix2pix model",
        9 => "an inpainting model",
        _ => "a model of another kind",
    }
}

/// Whether a tensor outside of all networks is known not to be needed: copies that training kept, and the numbers that it and
/// samplers are made of.
pub(super) fn is_left_over_from_training(name: &str) -> bool {
    const PREFIXES: &[&str] = &[
        "model_ema.",
        "loss.",
        "betas",
        "alphas_cumprod",
        "sqrt_",
        "log_one_minus_alphas_cumprod",
        "posterior_",
        "lvlb_weights",
        "logvar",
        "global_step",
        "denoiser.",
        "cond_stage_model.logit_scale",
        "v_pred",
        "ztsnr",
    ];
    PREFIXES.iter().any(|prefix| name.starts_with(prefix)) || name.ends_with(".num_updates")
}
