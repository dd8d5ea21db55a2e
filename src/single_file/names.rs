//! From the names of the original layout to diffusers', a component at a time.

use super::shapes::number;

/// How the tensors of a component are named, without their prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    /// The UNet's, with so many ResNet blocks in a level.
    Unet { layers: usize },
    /// The VAE's, with so many levels.
    Vae { levels: usize },
    /// As in diffusers and transformers.
    Same,
    /// open_clip's, of so many layers. `one_more` says that the file has another layer, which is not used.
    OpenClip { layers: usize, one_more: bool },
}

/// What of a stored tensor is a weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// This one of its three stacks of rows.
    Third(usize),
    /// All of it, rows for columns.
    Transposed,
}

/// The weights that a stored tensor holds: their names and what of it they are.
pub(crate) type Weights = Vec<(String, Part)>;

impl Naming {
    /// The weights in the tensor `name`: none if it is known and not needed, `None` if it is not known.
    pub fn weights(self, name: &str) -> Option<Weights> {
        let whole = |name: String| vec![(name, Part::Whole)];
        match self {
            Naming::Unet { layers } => unet(name, layers).map(whole),
            Naming::Vae { .. } if name.starts_with("loss.") => Some(Vec::new()),
            Naming::Vae { levels } => vae(name, levels).map(whole),
            Naming::Same => Some(whole(name.to_owned())),
            Naming::OpenClip { layers, one_more } => open_clip(name, layers, one_more),
        }
    }
}

const RESNET: &[(&str, &str)] = &[
    ("in_layers.0", "norm1"),
    ("in_layers.2", "conv1"),
    ("emb_layers.1", "time_emb_proj"),
    ("out_layers.0", "norm2"),
    ("out_layers.3", "conv2"),
    ("skip_connection", "conv_shortcut"),
];

const UNET_ENDS: &[(&str, &str)] = &[
    ("time_embed.0", "time_embedding.linear_1"),
    ("time_embed.2", "time_embedding.linear_2"),
    ("label_emb.0.0", "add_embedding.linear_1"),
    ("label_emb.0.2", "add_embedding.linear_2"),
    ("input_blocks.0.0", "conv_in"),
    ("out.0", "conv_norm_out"),
    ("out.2", "conv_out"),
];

/// `input_blocks` counts the convolution, then each level's blocks and its downsampler; `output_blocks` has the upsampler
/// behind a level's last block, and behind its attention.
fn unet(name: &str, layers: usize) -> Option<String> {
    if let Some(name) = renamed(UNET_ENDS, name) {
        return Some(name);
    }
    let (side, rest) = name.split_once('.')?;
    let (index, rest) = counted(rest)?;
    if side == "middle_block" {
        return match index {
            0 | 2 => Some(format!(
                "mid_block.resnets.{}.{}",
                index / 2,
                renamed(RESNET, rest)?
            )),
            1 => Some(format!("mid_block.attentions.0.{rest}")),
            _ => None,
        };
    }
    let (slot, rest) = counted(rest)?;
    let (blocks, index) = match side {
        "input_blocks" => ("down_blocks", index.checked_sub(1)?),
        "output_blocks" => ("up_blocks", index),
        _ => return None,
    };
    let (level, block) = (index / (layers + 1), index % (layers + 1));
    let is_down = blocks == "down_blocks";
    let part = match slot {
        0 if is_down && block == layers => {
            format!("downsamplers.0.conv.{}", rest.strip_prefix("op.")?)
        }
        0 => format!("resnets.{block}.{}", renamed(RESNET, rest)?),
        1 | 2 if !is_down && block == layers && rest.starts_with("conv.") => {
            format!("upsamplers.0.{rest}")
        }
        1 => format!("attentions.{block}.{rest}"),
        _ => return None,
    };
    Some(format!("{blocks}.{level}.{part}"))
}

/// The original name of a module of a UNet with so many ResNet blocks in a level; `attends` says whether a level on the way up
/// has attention.
pub(crate) fn original_unet_module(
    path: &str,
    layers: usize,
    attends: &dyn Fn(usize) -> bool,
) -> Option<String> {
    let back = |table: &[(&str, &str)], path: &str| {
        let mut pairs = table.iter();
        pairs.find_map(|(original, ours)| (*ours == path).then(|| (*original).to_owned()))
    };
    if let Some(name) = back(UNET_ENDS, path) {
        return Some(name);
    }
    let (side, rest) = path.split_once('.')?;
    if side == "mid_block" {
        let (kind, rest) = rest.split_once('.')?;
        let (index, rest) = counted(rest)?;
        return match kind {
            "resnets" => Some(format!(
                "middle_block.{}.{}",
                2 * index,
                back(RESNET, rest)?
            )),
            _ => Some(format!("middle_block.1.{rest}")),
        };
    }
    let (level, rest) = counted(rest)?;
    let (kind, rest) = rest.split_once('.')?;
    let (block, rest) = counted(rest)?;
    let first = level.checked_mul(layers + 1)?;
    let (blocks, first) = match side {
        "down_blocks" => ("input_blocks", first + 1),
        "up_blocks" => ("output_blocks", first),
        _ => return None,
    };
    match kind {
        "resnets" => Some(format!(
            "{blocks}.{}.0.{}",
            first + block,
            back(RESNET, rest)?
        )),
        "attentions" => Some(format!("{blocks}.{}.1.{rest}", first + block)),
        "downsamplers" => Some(format!("{blocks}.{}.0.op", first + layers)),
        "upsamplers" => {
            let slot = if attends(level) { 2 } else { 1 };
            Some(format!("{blocks}.{}.{slot}.{rest}", first + layers))
        }
        _ => None,
    }
}

const VAE_MIDDLE: &[(&str, &str)] = &[
    ("block_1", "resnets.0"),
    ("block_2", "resnets.1"),
    ("attn_1.norm", "attentions.0.group_norm"),
    ("attn_1.q", "attentions.0.to_q"),
    ("attn_1.k", "attentions.0.to_k"),
    ("attn_1.v", "attentions.0.to_v"),
    ("attn_1.proj_out", "attentions.0.to_out.0"),
];

/// The decoder's levels are counted from the last one.
fn vae(name: &str, levels: usize) -> Option<String> {
    let (side, rest) = name.split_once('.')?;
    match side {
        "encoder" | "decoder" => {}
        "quant_conv" | "post_quant_conv" => return Some(name.to_owned()),
        _ => return None,
    }
    let (place, inner) = rest.split_once('.')?;
    let rest = match place {
        "conv_in" | "conv_out" => rest.to_owned(),
        "norm_out" => format!("conv_norm_out.{inner}"),
        "mid" => format!("mid_block.{}", renamed(VAE_MIDDLE, inner)?),
        "down" | "up" => {
            let (level, inner) = counted(inner)?;
            let level = match place {
                "down" => level,
                _ => levels.checked_sub(level + 1)?,
            };
            let (kind, inner) = inner.split_once('.')?;
            let part = match kind {
                "block" => format!("resnets.{inner}"),
                "downsample" | "upsample" => format!("{kind}rs.0.{inner}"),
                _ => return None,
            };
            format!("{place}_blocks.{level}.{part}")
        }
        _ => return None,
    };
    Some(format!(
        "{side}.{}",
        rest.replace(".nin_shortcut.", ".conv_shortcut.")
    ))
}

const OPEN_CLIP_ENDS: &[(&str, &str)] = &[
    (
        "token_embedding.weight",
        "embeddings.token_embedding.weight",
    ),
    (
        "positional_embedding",
        "embeddings.position_embedding.weight",
    ),
    ("ln_final.weight", "final_layer_norm.weight"),
    ("ln_final.bias", "final_layer_norm.bias"),
];

const OPEN_CLIP_LAYER: &[(&str, &str)] = &[
    ("attn.out_proj", "self_attn.out_proj"),
    ("ln_1", "layer_norm1"),
    ("ln_2", "layer_norm2"),
    ("mlp.c_fc", "mlp.fc1"),
    ("mlp.c_proj", "mlp.fc2"),
];

fn open_clip(name: &str, layers: usize, one_more: bool) -> Option<Weights> {
    let text = |name: &str, part| (format!("text_model.{name}"), part);
    if let Some((_, name)) = OPEN_CLIP_ENDS.iter().find(|(from, _)| *from == name) {
        return Some(vec![text(name, Part::Whole)]);
    }
    match name {
        "text_projection" => {
            return Some(vec![(
                "text_projection.weight".to_owned(),
                Part::Transposed,
            )]);
        }
        "logit_scale" => return Some(Vec::new()),
        _ => {}
    }
    let (layer, rest) = counted(name.strip_prefix("transformer.resblocks.")?)?;
    if layer == layers && one_more {
        return Some(Vec::new());
    }
    let layer = format!("encoder.layers.{layer}");
    if let Some(kind) = rest.strip_prefix("attn.in_proj_") {
        let thirds = ["q", "k", "v"]
            .into_iter()
            .enumerate()
            .map(|(third, which)| {
                let name = format!("{layer}.self_attn.{which}_proj.{kind}");
                text(&name, Part::Third(third))
            });
        return Some(thirds.collect());
    }
    let rest = renamed(OPEN_CLIP_LAYER, rest)?;
    Some(vec![text(&format!("{layer}.{rest}"), Part::Whole)])
}

/// The name with its beginning, up to a dot, in diffusers' words.
fn renamed(table: &[(&str, &str)], name: &str) -> Option<String> {
    table.iter().find_map(|(from, to)| {
        let rest = name.strip_prefix(from)?;
        rest.starts_with('.').then(|| format!("{to}{rest}"))
    })
}

/// The number up to the first dot, and what follows.
fn counted(name: &str) -> Option<(usize, &str)> {
    let (index, rest) = name.split_once('.')?;
    Some((number(index)?, rest))
}
