use super::super::ConfigError;
use super::super::bounds::MOST_UNET_BLOCKS;
use super::super::fields::{Fields, PerBlock};
use super::depths::Depths;
use super::text_time::TextTime;
use crate::nn::GroupNorm;
use serde_json::{Value, json};

/// `unet/config.json`, in terms of what is built.
#[derive(Clone, Debug, PartialEq)]
pub struct UNetConfig {
    /// Latent height and width that the model was trained on, for the default size of pictures.
    pub sample_size: Option<[usize; 2]>,
    /// Channels of the input.
    pub in_channels: usize,
    /// Channels of the prediction.
    pub out_channels: usize,
    /// Channels at each resolution, the highest first.
    pub block_out_channels: Vec<usize>,
    /// From the highest resolution down.
    pub down_blocks: Vec<DownBlock>,
    /// From the lowest resolution up.
    pub up_blocks: Vec<UpBlock>,
    /// The block in the middle, if there is one.
    pub mid_block: Option<MidBlock>,
    /// The width of the prompt's embeddings.
    pub cross_attention_dim: usize,
    /// Queries and keys are multiplied in `f32`.
    pub upcast_attention: bool,
    /// Groups of every group normalisation.
    pub norm_num_groups: usize,
    /// Added to the variance.
    pub norm_eps: f64,
    /// The width of the timestep's features.
    pub time_embed_dim: usize,
    /// Cosines before sines in them.
    pub flip_sin_to_cos: bool,
    /// Their frequencies' shift.
    pub freq_shift: f64,
    /// Zeros around the input of a downsampling convolution (0: bottom and right only).
    pub downsample_padding: usize,
    /// The input is rescaled from [0, 1] to [-1, 1].
    pub center_input_sample: bool,
    /// The first convolution's kernel.
    pub conv_in_kernel: usize,
    /// The last convolution's kernel.
    pub conv_out_kernel: usize,
    /// What the model is told beside a text's tokens (`addition_embed_type: text_time`, SDXL).
    pub text_time: Option<TextTime>,
    /// The width of the guidance scale's features, if the model is told of the scale (`time_cond_proj_dim`, LCM).
    pub guidance_dim: Option<usize>,
}

/// The block in the middle.
#[derive(Clone, Debug, PartialEq)]
pub struct MidBlock {
    /// The transformer between its two ResNet blocks; without it there is one ResNet block (`UNetMidBlock2D`).
    pub attention: Option<BlockAttention>,
}

/// A block of the down path.
#[derive(Clone, Debug, PartialEq)]
pub struct DownBlock {
    /// ResNet blocks.
    pub num_layers: usize,
    /// The transformers behind each of them.
    pub attention: Option<BlockAttention>,
}

/// A block of the up path; it has one layer more than its counterpart.
pub type UpBlock = DownBlock;

/// The transformers of a block.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockAttention {
    /// Heads. The config calls this number `attention_head_dim`.
    pub num_heads: usize,
    /// Transformer blocks behind each ResNet block.
    pub depths: Vec<usize>,
    /// The first attention of a block looks at the prompt too.
    pub only_cross_attention: bool,
}

impl UNetConfig {
    /// Reads a config; `file` names it in errors. What it leaves out has the defaults of diffusers'
    /// `UNet2DConditionModel`.
    pub fn parse(file: &str, json: &str) -> Result<UNetConfig, ConfigError> {
        let mut fields = Fields::parse(file, json)?;
        let config = UNetConfig::take(&mut fields)?;
        fields.finish()?;
        Ok(config)
    }

    /// Reads the fields of a config that are a UNet's.
    pub(in crate::models) fn take(fields: &mut Fields) -> Result<UNetConfig, ConfigError> {
        let number = "a whole number above 0";
        let down_types: Vec<String> = fields.take(
            "down_block_types",
            "a list of names",
            [
                "CrossAttnDownBlock2D",
                "CrossAttnDownBlock2D",
                "CrossAttnDownBlock2D",
                "DownBlock2D",
            ]
            .map(str::to_owned)
            .to_vec(),
        )?;
        let up_types: Vec<String> = fields.take(
            "up_block_types",
            "a list of names",
            [
                "UpBlock2D",
                "CrossAttnUpBlock2D",
                "CrossAttnUpBlock2D",
                "CrossAttnUpBlock2D",
            ]
            .map(str::to_owned)
            .to_vec(),
        )?;
        let block_out_channels: Vec<usize> = fields.take(
            "block_out_channels",
            "a list of whole numbers",
            vec![320, 640, 1280, 1280],
        )?;
        let blocks = block_out_channels.len();
        let same_length = blocks > 0 && down_types.len() == blocks && up_types.len() == blocks;
        fields.require(
            same_length,
            "block_out_channels",
            json!(block_out_channels),
            "one number for each down and up block",
        )?;
        let each = format!("{number}, or {blocks} of them");
        let layers = per_block(fields, "layers_per_block", &each, 2, blocks)?;
        let heads = per_block(fields, "attention_head_dim", &each, 8, blocks)?;
        let depths = Depths::take(fields, &layers)?;
        let only_cross: PerBlock<bool> = fields.take(
            "only_cross_attention",
            "true, false or one for each block",
            PerBlock::All(false),
        )?;
        let only_cross = only_cross.each(blocks).ok_or_else(|| {
            fields.unsupported(
                "only_cross_attention",
                &json!("a list of another length"),
                &format!("{blocks} values"),
            )
        })?;
        let norm_num_groups: usize = fields.take("norm_num_groups", number, 32)?;
        let attention = |index: usize, depths: &[usize]| BlockAttention {
            num_heads: heads[index],
            depths: depths.to_vec(),
            only_cross_attention: only_cross[index],
        };
        let mut down_blocks = Vec::new();
        for (index, name) in down_types.iter().enumerate() {
            let attends = choose(
                fields,
                "down_block_types",
                name,
                ["DownBlock2D", "CrossAttnDownBlock2D"],
            )?;
            down_blocks.push(DownBlock {
                num_layers: layers[index],
                attention: attends.then(|| attention(index, &depths.down[index])),
            });
        }
        let mut up_blocks = Vec::new();
        for (index, name) in up_types.iter().enumerate() {
            let mirrored = blocks - 1 - index;
            let attends = choose(
                fields,
                "up_block_types",
                name,
                ["UpBlock2D", "CrossAttnUpBlock2D"],
            )?;
            up_blocks.push(UpBlock {
                num_layers: layers[mirrored] + 1,
                attention: attends.then(|| attention(mirrored, &depths.up[index])),
            });
        }
        let mid_types = "UNetMidBlock2DCrossAttn, UNetMidBlock2D, null";
        let mid_block = fields.take(
            "mid_block_type",
            mid_types,
            Some("UNetMidBlock2DCrossAttn".to_owned()),
        )?;
        let mid_block = match mid_block.as_deref() {
            None => None,
            Some("UNetMidBlock2D") => Some(MidBlock { attention: None }),
            Some("UNetMidBlock2DCrossAttn") => Some(MidBlock {
                // Diffusers' middle block always attends to itself first.
                attention: Some(BlockAttention {
                    only_cross_attention: false,
                    ..attention(blocks - 1, &[depths.mid])
                }),
            }),
            Some(other) => {
                return Err(fields.unsupported("mid_block_type", &json!(other), mid_types));
            }
        };
        for (index, &c) in block_out_channels.iter().enumerate() {
            let fits = norm_num_groups > 0 && c > 0 && c.is_multiple_of(norm_num_groups);
            fields.require(
                fits,
                "norm_num_groups",
                json!(norm_num_groups),
                "a divisor of all of block_out_channels",
            )?;
            let fits = heads[index] > 0 && c.is_multiple_of(heads[index]);
            fields.require(
                fits,
                "attention_head_dim",
                json!(heads[index]),
                "a number of heads that divides the channels",
            )?;
            fields.require(
                layers[index] > 0,
                "layers_per_block",
                json!(layers[index]),
                number,
            )?;
        }
        let sample_size: Option<PerBlock<usize>> = fields.take(
            "sample_size",
            "a whole number, a pair of them, or null",
            None,
        )?;
        let before_0_9 = fields
            .diffusers_version()
            .is_some_and(|version| version < [0, 9]);
        let sample_size = match sample_size {
            None => None,
            // `StableDiffusionPipeline` takes such a size for a mistake of the file.
            Some(PerBlock::All(1..64)) if before_0_9 => Some([64, 64]),
            Some(size) => {
                let pair = size
                    .each(2)
                    .filter(|size| size.iter().all(|&extent| extent > 0));
                let pair = pair.ok_or_else(|| {
                    fields.unsupported("sample_size", &Value::Null, "a positive size or a pair")
                })?;
                Some([pair[0], pair[1]])
            }
        };
        let mut kernel = |field: &str| -> Result<usize, ConfigError> {
            let size: usize = fields.take(field, "an odd number", 3)?;
            fields.require(size % 2 == 1, field, json!(size), "an odd number")?;
            Ok(size)
        };
        let (conv_in_kernel, conv_out_kernel) =
            (kernel("conv_in_kernel")?, kernel("conv_out_kernel")?);
        let time_embed_dim: Option<usize> = fields.take("time_embedding_dim", number, None)?;
        let config = UNetConfig {
            sample_size,
            in_channels: fields.take("in_channels", number, 4)?,
            out_channels: fields.take("out_channels", number, 4)?,
            down_blocks,
            up_blocks,
            mid_block,
            cross_attention_dim: fields.take("cross_attention_dim", number, 1280)?,
            upcast_attention: fields.flag("upcast_attention", false)?,
            norm_num_groups,
            norm_eps: fields.take("norm_eps", "a number", 1e-5)?,
            time_embed_dim: time_embed_dim.unwrap_or(4 * block_out_channels[0]),
            flip_sin_to_cos: fields.flag("flip_sin_to_cos", true)?,
            freq_shift: fields.take("freq_shift", "a number", 0.0)?,
            downsample_padding: fields.take("downsample_padding", "a whole number", 1)?,
            center_input_sample: fields.flag("center_input_sample", false)?,
            conv_in_kernel,
            conv_out_kernel,
            text_time: TextTime::take(fields)?,
            guidance_dim: fields.take("time_cond_proj_dim", "a whole number from 4, null", None)?,
            block_out_channels,
        };
        let blocks = config.blocks();
        fields.require(
            blocks <= MOST_UNET_BLOCKS,
            "layers_per_block",
            json!(layers),
            &format!("at most {MOST_UNET_BLOCKS} ResNet and transformer blocks in all; these are {blocks}"),
        )?;
        // The frequencies of the timestep's features are spaced by the difference, in f32.
        fields.require(
            (config.freq_shift as f32) < (config.block_out_channels[0] / 2) as f32,
            "freq_shift",
            json!(config.freq_shift),
            "a number below half of the first of block_out_channels",
        )?;
        refuse_what_is_not_built(fields)?;
        // Linear and 1x1 projections are the same matrix product here, dropout is for training, and two fields of the Flax
        // class say in which order it computes attention.
        fields.ignore(&[
            "use_linear_projection",
            "dropout",
            "addition_embed_type_num_heads",
            "use_memory_efficient_attention",
            "split_head_dim",
        ]);
        Ok(config)
    }

    /// ResNet blocks and transformer blocks.
    fn blocks(&self) -> usize {
        let depth = |attention: &Option<BlockAttention>| {
            let depths = attention.iter().flat_map(|attention| &attention.depths);
            depths.sum::<usize>()
        };
        let outer = self.down_blocks.iter().chain(&self.up_blocks);
        let outer = outer.map(|block| block.num_layers + depth(&block.attention));
        let mid = self.mid_block.iter().map(|mid| 2 + depth(&mid.attention));
        outer.chain(mid).sum()
    }

    /// The normalisation of the ResNet blocks and before the last convolution.
    pub fn norm(&self) -> GroupNorm {
        GroupNorm {
            num_groups: self.norm_num_groups,
            eps: self.norm_eps,
        }
    }
}

fn per_block(
    fields: &mut Fields,
    field: &str,
    supported: &str,
    default: usize,
    blocks: usize,
) -> Result<Vec<usize>, ConfigError> {
    let value: PerBlock<usize> = fields.take(field, supported, PerBlock::All(default))?;
    value
        .each(blocks)
        .ok_or_else(|| fields.unsupported(field, &json!("a list of another length"), supported))
}

/// Whether `name` is the second of two choices.
fn choose(
    fields: &Fields,
    field: &str,
    name: &str,
    choices: [&str; 2],
) -> Result<bool, ConfigError> {
    let known = choices.contains(&name);
    fields.require(known, field, json!(name), &choices.join(", "))?;
    Ok(name == choices[1])
}

/// Fields of diffusers' class that the models here leave at their defaults.
fn refuse_what_is_not_built(fields: &mut Fields) -> Result<(), ConfigError> {
    fields.only(
        &[
            "class_embed_type",
            "cross_attention_norm",
            "encoder_hid_dim",
            "encoder_hid_dim_type",
            "mid_block_only_cross_attention",
            "num_attention_heads",
            "num_class_embeds",
            "time_embedding_act_fn",
            "timestep_post_act",
        ],
        Value::Null,
    )?;
    fields.only(
        &[
            "class_embeddings_concat",
            "dual_cross_attention",
            "resnet_skip_time_act",
        ],
        json!(false),
    )?;
    fields.only(
        &["mid_block_scale_factor", "resnet_out_scale_factor"],
        json!(1.0),
    )?;
    fields.only(&["act_fn"], json!("silu"))?;
    fields.only(
        &["resnet_time_scale_shift", "attention_type"],
        json!("default"),
    )?;
    fields.only(&["time_embedding_type"], json!("positional"))
}
