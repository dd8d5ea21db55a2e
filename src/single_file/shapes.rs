//! What the names and shapes of a file's tensors say of its networks.

use crate::weights::Checkpoint;
use std::collections::BTreeMap;

/// The shapes of a file's tensors by their names.
pub(super) struct Shapes<'a>(BTreeMap<&'a str, &'a [usize]>);

/// A level of a UNet.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Level {
    /// Its channels.
    pub channels: usize,
    /// The transformer blocks of each of its attentions; 0 if it has none.
    pub depth: usize,
}

/// What the shapes say of a UNet.
#[derive(Debug)]
pub(super) struct UnetShape {
    /// From the highest resolution down.
    pub levels: Vec<Level>,
    /// The ResNet blocks of a level.
    pub layers: usize,
    /// The transformer blocks of the attention in the middle.
    pub middle_depth: usize,
    /// The width of what the attentions look at.
    pub context: usize,
    /// Whether the attentions' projections are linear layers rather than convolutions.
    pub linear_projection: bool,
    /// The width of what SDXL's UNet is told beside the text.
    pub added: Option<usize>,
    /// The channels it takes.
    pub in_channels: usize,
}

/// What the shapes say of a VAE.
#[derive(Debug)]
pub(super) struct VaeShape {
    /// Channels by level, from the highest resolution down.
    pub channels: Vec<usize>,
    /// The ResNet blocks of a level of the encoder.
    pub layers: usize,
    /// The channels of latents.
    pub latent_channels: usize,
}

/// What the shapes say of a text encoder.
#[derive(Debug)]
pub(super) struct TextShape {
    /// The rows of the token embedding.
    pub vocabulary: usize,
    /// The width of a token.
    pub width: usize,
    /// The positions.
    pub positions: usize,
    /// The layers in the file.
    pub layers: usize,
    /// The width within a layer's MLP.
    pub intermediate: usize,
    /// The width of a text's vector.
    pub projection: usize,
}

impl<'a> Shapes<'a> {
    /// Those of all tensors of a file.
    pub fn of(checkpoint: &'a Checkpoint) -> Shapes<'a> {
        let tensors = checkpoint.tensors();
        Shapes(
            tensors
                .map(|(name, info)| (name, info.dims.as_slice()))
                .collect(),
        )
    }

    /// The names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        self.0.keys().copied()
    }

    /// Whether a tensor is there.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whether the name of a tensor begins so.
    pub fn has_prefix(&self, prefix: &str) -> bool {
        let mut from = self.0.range(prefix..);
        from.next()
            .is_some_and(|(name, _)| name.starts_with(prefix))
    }

    /// A dimension of a tensor.
    pub fn dim(&self, name: &str, axis: usize) -> Option<usize> {
        self.0.get(name)?.get(axis).copied()
    }

    /// How many numbers, from 0 on, follow a prefix.
    fn count(&self, prefix: &str) -> usize {
        let is_there = |index: &usize| self.has_prefix(&format!("{prefix}{index}."));
        (0..).take_while(is_there).count()
    }

    /// The UNet under a prefix; `None` if its blocks are not as in Stable Diffusion 1, 2 or XL.
    pub fn unet(&self, prefix: &str) -> Option<UnetShape> {
        let at = |name: &str| format!("{prefix}{name}");
        let mut levels: Vec<Level> = Vec::new();
        let mut level: Vec<Level> = Vec::new();
        let mut layers = None;
        for index in 1.. {
            let block = at(&format!("input_blocks.{index}."));
            if let Some(channels) = self.dim(&format!("{block}0.out_layers.3.weight"), 0) {
                let depth = self.count(&format!("{block}1.transformer_blocks."));
                level.push(Level { channels, depth });
                continue;
            }
            // A downsampler, or what is behind the last block.
            if *layers.get_or_insert(level.len()) != level.len()
                || level.windows(2).any(|pair| pair[0] != pair[1])
            {
                return None;
            }
            levels.push(level.pop()?);
            level.clear();
            if !self.has(&format!("{block}0.op.weight")) {
                break;
            }
        }
        let middle = at("middle_block.1.");
        Some(UnetShape {
            levels,
            layers: layers?,
            middle_depth: self.count(&format!("{middle}transformer_blocks.")),
            context: self.dim(
                &format!("{middle}transformer_blocks.0.attn2.to_k.weight"),
                1,
            )?,
            linear_projection: self
                .0
                .get(format!("{middle}proj_in.weight").as_str())?
                .len()
                == 2,
            added: self.dim(&at("label_emb.0.0.weight"), 1),
            in_channels: self.dim(&at("input_blocks.0.0.weight"), 1)?,
        })
    }

    /// The VAE under a prefix, read off its decoder.
    pub fn vae(&self, prefix: &str) -> Option<VaeShape> {
        let at = |name: &str| format!("{prefix}decoder.{name}");
        let channels: Option<Vec<usize>> = (0..self.count(&at("up.")))
            .map(|level| self.dim(&at(&format!("up.{level}.block.0.conv2.weight")), 0))
            .collect();
        Some(VaeShape {
            channels: channels?,
            layers: self.count(&at("up.0.block.")).checked_sub(1)?,
            latent_channels: self.dim(&at("conv_in.weight"), 1)?,
        })
    }

    /// The text encoder in transformers' names under a prefix.
    pub fn clip(&self, prefix: &str) -> Option<TextShape> {
        // Files of 2022 may lack this part of the names.
        let inner = format!("{prefix}text_model.");
        let prefix = if self.has_prefix(&inner) {
            &inner
        } else {
            prefix
        };
        let at = |name: &str| format!("{prefix}{name}");
        let width = self.dim(&at("embeddings.token_embedding.weight"), 1)?;
        Some(TextShape {
            vocabulary: self.dim(&at("embeddings.token_embedding.weight"), 0)?,
            width,
            positions: self.dim(&at("embeddings.position_embedding.weight"), 0)?,
            layers: self.count(&at("encoder.layers.")),
            intermediate: self.dim(&at("encoder.layers.0.mlp.fc1.weight"), 0)?,
            projection: width,
        })
    }

    /// The text encoder in open_clip's names under a prefix.
    pub fn open_clip(&self, prefix: &str) -> Option<TextShape> {
        let at = |name: &str| format!("{prefix}{name}");
        let width = self.dim(&at("token_embedding.weight"), 1)?;
        Some(TextShape {
            vocabulary: self.dim(&at("token_embedding.weight"), 0)?,
            width,
            positions: self.dim(&at("positional_embedding"), 0)?,
            layers: self.count(&at("transformer.resblocks.")),
            intermediate: self.dim(&at("transformer.resblocks.0.mlp.c_fc.weight"), 0)?,
            projection: self.dim(&at("text_projection"), 1).unwrap_or(width),
        })
    }
}

/// A number as names have it: without a sign or leading zeros.
pub(super) fn number(text: &str) -> Option<usize> {
    let number: usize = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}
