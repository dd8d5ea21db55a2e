use super::super::ConfigError;
use super::super::fields::{Fields, PerBlock};
use crate::nn::GroupNorm;
use serde_json::{Value, json};

/// `vae/config.json`, in terms of what is built.
#[derive(Clone, Debug, PartialEq)]
pub struct VaeConfig {
    /// The height of the pictures that it was trained on, which is that of tiles too.
    pub sample_size: usize,
    /// Channels of the pictures that are made; those that are encoded have 3.
    pub out_channels: usize,
    /// Channels of latents.
    pub latent_channels: usize,
    /// Channels at each resolution, the highest first.
    pub block_out_channels: Vec<usize>,
    /// ResNet blocks of an encoder's block; the decoder's have one more.
    pub layers_per_block: usize,
    /// Groups of every group normalisation.
    pub norm_num_groups: usize,
    /// Latents are multiplied by this when encoded, and divided before they are decoded.
    pub scaling_factor: f64,
    /// Taken from latents when encoded, and added before they are decoded.
    pub shift_factor: f64,
    /// Whether what is encoded goes through a 1x1 convolution last.
    pub use_quant_conv: bool,
    /// Whether SDXL's pipelines encode pictures in `f32`, whatever the type of all else.
    pub force_upcast: bool,
    /// Whether the latents go through a 1x1 convolution first.
    pub use_post_quant_conv: bool,
    /// Whether the middle block attends.
    pub mid_block_add_attention: bool,
}

impl VaeConfig {
    /// Reads a config; `file` names it in errors. What it leaves out has the defaults of diffusers' `AutoencoderKL`.
    pub fn parse(file: &str, json: &str) -> Result<VaeConfig, ConfigError> {
        let mut fields = Fields::parse(file, json)?;
        let number = "a whole number above 0";
        let block_out_channels: Vec<usize> =
            fields.take("block_out_channels", "a list of whole numbers", vec![64])?;
        let shift_factor: Option<f64> = fields.take("shift_factor", "a number, null", None)?;
        let size = "a positive size or a pair";
        let sample_size: PerBlock<usize> = fields.take("sample_size", size, PerBlock::All(32))?;
        let sample_size = sample_size
            .each(2)
            .and_then(|pair| pair.first().copied())
            .unwrap_or(0);
        fields.require(sample_size > 0, "sample_size", json!(sample_size), size)?;
        let config = VaeConfig {
            sample_size,
            out_channels: fields.take("out_channels", number, 3)?,
            latent_channels: fields.take("latent_channels", number, 4)?,
            layers_per_block: fields.take("layers_per_block", number, 1)?,
            norm_num_groups: fields.take("norm_num_groups", number, 32)?,
            scaling_factor: fields.take("scaling_factor", "a number", 0.18215)?,
            shift_factor: shift_factor.unwrap_or(0.0),
            use_quant_conv: fields.flag("use_quant_conv", true)?,
            force_upcast: fields.flag("force_upcast", true)?,
            use_post_quant_conv: fields.flag("use_post_quant_conv", true)?,
            mid_block_add_attention: fields.flag("mid_block_add_attention", true)?,
            block_out_channels,
        };
        let groups = config.norm_num_groups;
        let fits = |&c: &usize| groups > 0 && c > 0 && c.is_multiple_of(groups);
        let channels = json!(config.block_out_channels);
        let all_fit =
            !config.block_out_channels.is_empty() && config.block_out_channels.iter().all(fits);
        fields.require(
            all_fit,
            "block_out_channels",
            channels,
            "multiples of norm_num_groups, at least one",
        )?;
        for (field, block) in [
            ("down_block_types", "DownEncoderBlock2D"),
            ("up_block_types", "UpDecoderBlock2D"),
        ] {
            let blocks = vec![block; config.block_out_channels.len()];
            fields.only(&[field], json!(blocks))?;
        }
        fields.only(&["in_channels"], json!(3))?;
        fields.only(&["act_fn"], json!("silu"))?;
        fields.only(&["latents_mean", "latents_std"], Value::Null)?;
        fields.finish()?;
        Ok(config)
    }

    /// Pixels along an edge for each latent: 8 for Stable Diffusion.
    pub fn scale_factor(&self) -> usize {
        1 << (self.block_out_channels.len() - 1)
    }

    pub(super) fn norm(&self) -> GroupNorm {
        GroupNorm {
            num_groups: self.norm_num_groups,
            eps: 1e-6,
        }
    }
}
