//! What a tensor's key in a LoRA's file says: whose it is, and which part of the change.

use crate::model::{TEXT_ENCODER, TEXT_ENCODER_2, UNET};
use hlo::Component;

/// A part of a module's change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `[rank, in, …]`.
    Down,
    /// `[out, rank, …]`.
    Up,
    /// `[rank, rank, kh, kw]`, between the two (Tucker).
    Mid,
    /// A bias beside the second.
    UpBias,
    /// What the change is multiplied by, over its rank.
    Alpha,
    /// DoRA's magnitudes: by output row or, in older files, by input column.
    DoraScale,
    /// DoRA's magnitudes by output row, as PEFT has them.
    Magnitude,
    /// The whole change of a weight.
    Diff,
    /// The whole change of a bias.
    DiffBias,
    /// LoHa: two products of two factors each, and the cores of a Tucker decomposition.
    HadaW1A,
    /// See [`Kind::HadaW1A`].
    HadaW1B,
    /// See [`Kind::HadaW1A`].
    HadaW2A,
    /// See [`Kind::HadaW1A`].
    HadaW2B,
    /// See [`Kind::HadaW1A`].
    HadaT1,
    /// See [`Kind::HadaW1A`].
    HadaT2,
    /// LoKr: two matrices, whole or in factors, and the core of a Tucker decomposition.
    LokrW1,
    /// See [`Kind::LokrW1`].
    LokrW1A,
    /// See [`Kind::LokrW1`].
    LokrW1B,
    /// See [`Kind::LokrW1`].
    LokrW2,
    /// See [`Kind::LokrW1`].
    LokrW2A,
    /// See [`Kind::LokrW1`].
    LokrW2B,
    /// See [`Kind::LokrW1`].
    LokrT2,
}

impl Kind {
    /// Whether it changes a module's bias.
    pub fn is_of_bias(self) -> bool {
        matches!(self, Kind::UpBias | Kind::DiffBias)
    }

    /// Whether it changes a module's weight by itself, not only along with others.
    pub fn is_of_weight(self) -> bool {
        !self.is_of_bias() && !matches!(self, Kind::Alpha | Kind::DoraScale | Kind::Magnitude)
    }
}

/// How keys end: the names of kohya's scripts and LyCORIS, of PEFT, and of diffusers before PEFT. None ends with another.
const ENDINGS: &[(&str, Kind)] = &[
    (".lora_down.weight", Kind::Down),
    (".lora_up.weight", Kind::Up),
    (".lora_mid.weight", Kind::Mid),
    (".alpha", Kind::Alpha),
    (".dora_scale", Kind::DoraScale),
    (".diff", Kind::Diff),
    (".diff_b", Kind::DiffBias),
    (".w_norm", Kind::Diff),
    (".b_norm", Kind::DiffBias),
    (".hada_w1_a", Kind::HadaW1A),
    (".hada_w1_b", Kind::HadaW1B),
    (".hada_w2_a", Kind::HadaW2A),
    (".hada_w2_b", Kind::HadaW2B),
    (".hada_t1", Kind::HadaT1),
    (".hada_t2", Kind::HadaT2),
    (".lokr_w1", Kind::LokrW1),
    (".lokr_w1_a", Kind::LokrW1A),
    (".lokr_w1_b", Kind::LokrW1B),
    (".lokr_w2", Kind::LokrW2),
    (".lokr_w2_a", Kind::LokrW2A),
    (".lokr_w2_b", Kind::LokrW2B),
    (".lokr_t2", Kind::LokrT2),
    (".lora_A.weight", Kind::Down),
    (".lora_A.default.weight", Kind::Down),
    (".lora_B.weight", Kind::Up),
    (".lora_B.default.weight", Kind::Up),
    (".lora_B.bias", Kind::UpBias),
    (".lora_B.default.bias", Kind::UpBias),
    (".lora_magnitude_vector", Kind::Magnitude),
    (".lora_magnitude_vector.weight", Kind::Magnitude),
    (".lora_magnitude_vector.default", Kind::Magnitude),
    (".lora_magnitude_vector.default.weight", Kind::Magnitude),
    (".lora_linear_layer.down.weight", Kind::Down),
    (".lora_linear_layer.up.weight", Kind::Up),
    (".lora.down.weight", Kind::Down),
    (".lora.up.weight", Kind::Up),
    ("_lora.down.weight", Kind::Down),
    ("_lora.up.weight", Kind::Up),
];

/// How keys begin whose modules' names have underscores for dots.
const FLAT: &[(&str, Component)] = &[
    ("lora_unet_", UNET),
    ("lora_te_", TEXT_ENCODER),
    ("lora_te1_", TEXT_ENCODER),
    ("lora_te2_", TEXT_ENCODER_2),
    ("lycoris_", UNET),
];

/// How others begin; those that begin otherwise are the denoiser's.
const DOTTED: &[(&str, Component)] = &[
    ("unet.", UNET),
    ("diffusion_model.", UNET),
    ("text_encoder.", TEXT_ENCODER),
    ("text_encoder_2.", TEXT_ENCODER_2),
];

/// The names of projections in diffusers' old text encoders, and in transformers'.
const PROJECTIONS: &[(&str, &str)] = &[
    (".to_q", ".q_proj"),
    (".to_k", ".k_proj"),
    (".to_v", ".v_proj"),
    (".to_out", ".out_proj"),
];

/// A key, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Whose module it is.
    pub component: Component,
    /// The module, as the file names it: with dots, or with underscores for them.
    pub module: String,
    /// Which part of the change.
    pub kind: Kind,
}

impl Key {
    /// Of a tensor; `None` if it is no LoRA's.
    pub fn parse(key: &str) -> Option<Key> {
        let (path, kind) = ENDINGS
            .iter()
            .find_map(|&(ending, kind)| Some((key.strip_suffix(ending)?, kind)))?;
        let flat = FLAT.iter();
        let mut flat = flat.filter_map(|&(start, of)| Some((of, path.strip_prefix(start)?)));
        if let Some((component, module)) = flat.next() {
            let module = module.to_owned();
            return Some(Key {
                component,
                module,
                kind,
            });
        }
        let path = path.strip_prefix("base_model.model.").unwrap_or(path);
        let dotted = DOTTED.iter();
        let mut dotted = dotted.filter_map(|&(start, of)| Some((of, path.strip_prefix(start)?)));
        let (component, module) = dotted.next().unwrap_or((UNET, path));
        let mut module = module.replace(".processor.", ".");
        if component == UNET {
            if module.ends_with(".to_out") {
                module.push_str(".0");
            }
        } else {
            for (old, new) in PROJECTIONS {
                if let Some(parent) = module.strip_suffix(old) {
                    module = format!("{parent}{new}");
                }
            }
        }
        Some(Key {
            component,
            module,
            kind,
        })
    }
}
