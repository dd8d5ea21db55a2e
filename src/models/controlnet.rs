//! diffusers' `ControlNetModel` (Zhang et al. 2023): the UNet's down path and middle again, which look at a picture too and say
//! what is to be added to the UNet's.

use super::ConfigError;
use super::fields::Fields;
use super::unet::{UNet, UNetConditioning, UNetConfig};
use crate::nn::{Activation, Added, conv_1x1, conv_2d, conv_2d_adding};
use hlo::{Scope, Tensor, Window, concatenate};
use serde_json::{Value, json};

/// `config.json`, in terms of what is built.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlNetConfig {
    /// The down path, the middle and the embeddings; there are no up blocks.
    pub unet: UNetConfig,
    /// Channels of the network that looks at the picture: each but the first halves it.
    pub embedding_channels: Vec<usize>,
    /// The picture's channels are taken in the order blue, green, red.
    pub bgr: bool,
    /// What is added is the same for all places (`global_pool_conditions`).
    pub global_pool: bool,
}

impl ControlNetConfig {
    /// Reads a config; `file` names it in errors. What it leaves out has the defaults of diffusers' `ControlNetModel`.
    pub fn parse(file: &str, json: &str) -> Result<ControlNetConfig, ConfigError> {
        let mut fields = Fields::parse(file, json)?;
        let (field, supported) = (
            "conditioning_embedding_out_channels",
            "a list of at least one whole number above 0",
        );
        let embedding_channels: Vec<usize> =
            fields.take(field, supported, vec![16, 32, 96, 256])?;
        let channels = json!(embedding_channels);
        fields.require(!embedding_channels.is_empty(), field, channels, supported)?;
        fields.only(&["conditioning_channels", "conv_in_kernel"], json!(3))?;
        fields.only(&["center_input_sample"], json!(false))?;
        fields.only(&["time_cond_proj_dim"], Value::Null)?;
        let orders = ["rgb", "bgr"];
        let order = fields.choose("controlnet_conditioning_channel_order", &orders, 0)?;
        let global_pool = fields.flag("global_pool_conditions", false)?;
        // The rest is a UNet's, which has blocks on the way up too.
        if let Some(Value::Array(down)) = fields.get("down_block_types") {
            let down = down.iter().rev().filter_map(Value::as_str);
            let up: Vec<String> = down.map(|name| name.replace("Down", "Up")).collect();
            fields.put("up_block_types", json!(up));
        }
        let unet = UNetConfig::take(&mut fields)?;
        fields.finish()?;
        Ok(ControlNetConfig {
            unet: UNetConfig {
                up_blocks: Vec::new(),
                ..unet
            },
            embedding_channels,
            bgr: order == 1,
            global_pool,
        })
    }

    /// The net that diffusers makes of a UNet to be trained (`ControlNetModel.from_unet`).
    pub fn of_unet(unet: &UNetConfig, latent_channels: usize) -> ControlNetConfig {
        ControlNetConfig {
            unet: UNetConfig {
                in_channels: latent_channels,
                up_blocks: Vec::new(),
                guidance_dim: None,
                ..unet.clone()
            },
            embedding_channels: vec![16, 32, 96, 256],
            bgr: false,
            global_pool: false,
        }
    }

    /// How many pixels an edge of the picture has for each latent.
    pub fn scale_factor(&self) -> usize {
        1 << (self.embedding_channels.len() - 1)
    }
}

/// What is to be added to a UNet at noisy latents `sample: [n, h, w, c]`, by its
/// [`residual_names`](super::unet::residual_names). `image: [b, f·h, f·w, 3]` in [0, 1] is what it is controlled by, once for
/// every `b` rows.
pub fn controlnet<'g>(
    p: &Scope<'g>,
    config: &ControlNetConfig,
    sample: Tensor<'g>,
    told: UNetConditioning<'g>,
    image: Tensor<'g>,
) -> Vec<Tensor<'g>> {
    let unet = UNet::new(p, &config.unet, told);
    let features = image_features(&p.at("controlnet_cond_embedding"), config, image);
    let copies = sample.dims()[0] / features.dims()[0];
    let added = Added {
        residual: Some(concatenate(&vec![features; copies], 0)),
        ..Added::default()
    };
    let channels = config.unet.block_out_channels[0];
    let conv_in = p.at("conv_in");
    let x = conv_2d_adding(&conv_in, sample, channels, 3, Window::same(3), added);
    let mut outputs = unet.down_and_mid(p, x);
    let last = outputs.len() - 1;
    for (index, output) in outputs.iter_mut().enumerate() {
        let p = match index == last {
            true => p.at("controlnet_mid_block"),
            false => p.at("controlnet_down_blocks").at(index),
        };
        let dims = output.dims();
        let residual = conv_1x1(&p, *output, dims[3]);
        *output = match config.global_pool {
            true => residual
                .reduce_mean(&[1, 2])
                .broadcast_in_dim(dims, &[0, 3]),
            false => residual,
        };
    }
    outputs
}

/// diffusers' `ControlNetConditioningEmbedding`: `[b, f·h, f·w, 3]` to `[b, h, w, c]`.
fn image_features<'g>(p: &Scope<'g>, config: &ControlNetConfig, image: Tensor<'g>) -> Tensor<'g> {
    let image = match config.bgr {
        true => concatenate(&[2, 1, 0].map(|c| image.slice_in_dim(3, c, c + 1)), 3),
        false => image,
    };
    let halved = Window {
        strides: [2, 2],
        ..Window::same(3)
    };
    let conv = |p: &Scope<'g>, x, channels, window| {
        Activation::Silu.apply(conv_2d(p, x, channels, 3, window))
    };
    let channels = &config.embedding_channels;
    let mut x = conv(&p.at("conv_in"), image, channels[0], Window::same(3));
    for (index, pair) in channels.windows(2).enumerate() {
        let blocks = p.at("blocks");
        x = conv(&blocks.at(2 * index), x, pair[0], Window::same(3));
        x = conv(&blocks.at(2 * index + 1), x, pair[1], halved);
    }
    let channels = config.unet.block_out_channels[0];
    conv_2d(&p.at("conv_out"), x, channels, 3, Window::same(3))
}
