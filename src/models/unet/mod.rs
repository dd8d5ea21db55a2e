//! The denoiser: diffusers' `UNet2DConditionModel` as Stable Diffusion 1.x and 2.x configure it (Rombach et al. 2022).

mod config;
mod resnet;
mod transformer;

pub use config::{BlockAttention, DownBlock, UNetConfig, UpBlock};
pub(super) use resnet::{ResnetBlock, resnet_block_2d};

use crate::nn::{
    Activation, GroupNorm, SinusoidalEmbedding, conv_2d, downsample_conv, group_norm_silu,
    sinusoidal_embedding, timestep_mlp, upsample_conv,
};
use hlo::{Scope, Tensor, Window, concatenate};
use transformer::{Transformer, transformer_2d};

/// Predicts from noisy latents `sample: [n, h, w, c]`, `timesteps: [n]` (f32) and the prompt's
/// `context: [n, tokens, d]`: `[n, h, w, out_channels]`.
pub fn unet_2d_condition<'g>(
    p: &Scope<'g>,
    config: &UNetConfig,
    sample: Tensor<'g>,
    timesteps: Tensor<'g>,
    context: Tensor<'g>,
) -> Tensor<'g> {
    let unet = UNet {
        config,
        temb: time_embedding(p, config, timesteps),
        context,
    };
    let sample = if config.center_input_sample {
        sample * 2.0 - 1.0
    } else {
        sample
    };
    let mut x = conv_2d(
        &p.at("conv_in"),
        sample,
        config.block_out_channels[0],
        config.conv_in_kernel,
        Window::same(config.conv_in_kernel),
    );
    let mut skips = vec![x];
    for (index, block) in config.down_blocks.iter().enumerate() {
        x = unet.down_block(&p.at("down_blocks").at(index), block, index, x, &mut skips);
    }
    if config.has_mid_block {
        x = unet.mid_block(&p.at("mid_block"), x);
    }
    for (index, block) in config.up_blocks.iter().enumerate() {
        x = unet.up_block(&p.at("up_blocks").at(index), block, index, x, &mut skips);
    }
    let x = group_norm_silu(&p.at("conv_norm_out"), x, config.norm());
    conv_2d(
        &p.at("conv_out"),
        x,
        config.out_channels,
        config.conv_out_kernel,
        Window::same(config.conv_out_kernel),
    )
}

/// The timestep's features, `[n, t]`, as every ResNet block takes them.
fn time_embedding<'g>(p: &Scope<'g>, config: &UNetConfig, timesteps: Tensor<'g>) -> Tensor<'g> {
    let embedding = SinusoidalEmbedding {
        channels: config.block_out_channels[0],
        flip_sin_to_cos: config.flip_sin_to_cos,
        freq_shift: config.freq_shift,
    };
    let features = sinusoidal_embedding(timesteps, embedding).convert(p.dtype());
    timestep_mlp(
        &p.at("time_embedding"),
        features,
        config.time_embed_dim,
        Activation::Silu,
    )
}

/// What all blocks of one call share.
struct UNet<'c, 'g> {
    config: &'c UNetConfig,
    temb: Tensor<'g>,
    context: Tensor<'g>,
}

impl<'g> UNet<'_, 'g> {
    fn resnet(&self, p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
        resnet_block_2d(
            p,
            x,
            Some(self.temb),
            ResnetBlock {
                norm: self.config.norm(),
                c_out,
            },
        )
    }

    fn transformer(&self, p: &Scope<'g>, x: Tensor<'g>, attention: &BlockAttention) -> Tensor<'g> {
        let transformer = Transformer {
            norm: GroupNorm {
                num_groups: self.config.norm_num_groups,
                eps: 1e-6,
            },
            num_heads: attention.num_heads,
            depth: attention.depth,
            only_cross_attention: attention.only_cross_attention,
            upcast_attention: self.config.upcast_attention,
        };
        transformer_2d(p, x, self.context, transformer)
    }

    /// One layer of a block: a ResNet block, then the block's transformer if it has one.
    fn layer(
        &self,
        p: &Scope<'g>,
        block: &DownBlock,
        layer: usize,
        x: Tensor<'g>,
        c_out: usize,
    ) -> Tensor<'g> {
        let x = self.resnet(&p.at("resnets").at(layer), x, c_out);
        match &block.attention {
            Some(attention) => self.transformer(&p.at("attentions").at(layer), x, attention),
            None => x,
        }
    }

    /// diffusers' `DownBlock2D` and `CrossAttnDownBlock2D`.
    fn down_block(
        &self,
        p: &Scope<'g>,
        block: &DownBlock,
        index: usize,
        mut x: Tensor<'g>,
        skips: &mut Vec<Tensor<'g>>,
    ) -> Tensor<'g> {
        let c = self.config.block_out_channels[index];
        for layer in 0..block.num_layers {
            x = self.layer(p, block, layer, x, c);
            skips.push(x);
        }
        if index + 1 < self.config.down_blocks.len() {
            x = downsample_conv(
                &p.at("downsamplers.0.conv"),
                x,
                c,
                self.config.downsample_padding,
            );
            skips.push(x);
        }
        x
    }

    /// diffusers' `UNetMidBlock2DCrossAttn`.
    fn mid_block(&self, p: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let [_, _, _, c] = x.dims_n();
        let x = self.resnet(&p.at("resnets.0"), x, c);
        let x = self.transformer(&p.at("attentions.0"), x, &self.config.mid_attention);
        self.resnet(&p.at("resnets.1"), x, c)
    }

    /// diffusers' `UpBlock2D` and `CrossAttnUpBlock2D`.
    fn up_block(
        &self,
        p: &Scope<'g>,
        block: &UpBlock,
        index: usize,
        mut x: Tensor<'g>,
        skips: &mut Vec<Tensor<'g>>,
    ) -> Tensor<'g> {
        let blocks = self.config.up_blocks.len();
        let c = self.config.block_out_channels[blocks - 1 - index];
        for layer in 0..block.num_layers {
            let skip = skips
                .pop()
                .expect("a down block kept one output for each layer of an up block");
            x = self.layer(p, block, layer, concatenate(&[x, skip], 3), c);
        }
        if let Some(skip) = skips.last().filter(|_| index + 1 < blocks) {
            // The skip's size, which is odd where the down path rounded up.
            let [_, h, w, _] = skip.dims_n();
            x = upsample_conv(&p.at("upsamplers.0.conv"), x, [h, w], c);
        }
        x
    }
}
