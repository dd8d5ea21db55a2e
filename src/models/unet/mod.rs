//! The denoiser: diffusers' `UNet2DConditionModel` as Stable Diffusion 1.x, 2.x and XL configure it (Rombach et al. 2022,
//! Podell et al. 2023).

mod config;
mod depths;
mod embeddings;
mod resnet;
mod text_time;
mod transformer;

pub use config::{BlockAttention, DownBlock, MidBlock, UNetConfig, UpBlock};
pub use embeddings::{AddedConditioning, UNetConditioning};
pub(super) use resnet::{ResnetBlock, resnet_block_2d};
pub use text_time::TextTime;

use crate::nn::{GroupNorm, conv_2d, downsample_conv, group_norm_silu, upsample_conv};
use embeddings::time_embedding;
use hlo::{Scope, Tensor, Window, concatenate};
use transformer::{Transformer, transformer_2d};

/// Predicts from noisy latents `sample: [n, h, w, c]` and what the model is told of them: `[n, h, w, out_channels]`.
pub fn unet_2d_condition<'g>(
    p: &Scope<'g>,
    config: &UNetConfig,
    sample: Tensor<'g>,
    told: UNetConditioning<'g>,
) -> Tensor<'g> {
    controlled_unet_2d_condition(p, config, sample, told, |_, x| x)
}

/// The same under ControlNets: `add` is given the outputs of the down path that the up path looks at, then what the block in the
/// middle makes, each with its [name](residual_names), and returns them with what the nets add to them.
pub fn controlled_unet_2d_condition<'g>(
    p: &Scope<'g>,
    config: &UNetConfig,
    sample: Tensor<'g>,
    told: UNetConditioning<'g>,
    mut add: impl FnMut(&str, Tensor<'g>) -> Tensor<'g>,
) -> Tensor<'g> {
    let unet = UNet::new(p, config, told);
    let sample = if config.center_input_sample {
        sample * 2.0 - 1.0
    } else {
        sample
    };
    let x = conv_2d(
        &p.at("conv_in"),
        sample,
        config.block_out_channels[0],
        config.conv_in_kernel,
        Window::same(config.conv_in_kernel),
    );
    p.at("conv_in").probe(x);
    let mut outputs = unet.down_and_mid(p, x);
    for (output, name) in outputs.iter_mut().zip(residual_names(config)) {
        *output = add(&name, *output);
    }
    let mut x = outputs.pop().expect("the block in the middle is the last");
    let mut skips = outputs;
    for (index, block) in config.up_blocks.iter().enumerate() {
        let p = p.at("up_blocks").at(index);
        x = unet.up_block(&p, block, index, x, &mut skips);
        p.probe(x);
    }
    let x = group_norm_silu(&p.at("conv_norm_out"), x, config.norm());
    p.at("conv_norm_out").probe(x);
    conv_2d(
        &p.at("conv_out"),
        x,
        config.out_channels,
        config.conv_out_kernel,
        Window::same(config.conv_out_kernel),
    )
}

/// The names of what a ControlNet adds to a UNet: `down_0` and so on for each output of the down path that the up path looks at,
/// then `mid` for what the block in the middle makes.
pub fn residual_names(config: &UNetConfig) -> Vec<String> {
    let downsampled = config.down_blocks.len() - 1;
    let layers = config.down_blocks.iter().map(|block| block.num_layers);
    let outputs = 1 + downsampled + layers.sum::<usize>();
    let down = (0..outputs).map(|index| format!("down_{index}"));
    down.chain(["mid".to_owned()]).collect()
}

/// What all blocks of one call share.
pub(super) struct UNet<'c, 'g> {
    config: &'c UNetConfig,
    temb: Tensor<'g>,
    context: Tensor<'g>,
}

impl<'c, 'g> UNet<'c, 'g> {
    pub fn new(p: &Scope<'g>, config: &'c UNetConfig, told: UNetConditioning<'g>) -> UNet<'c, 'g> {
        UNet {
            config,
            temb: time_embedding(p, config, told),
            context: told.context,
        }
    }

    /// The down path and the block in the middle, of what the first convolution makes: the outputs that the up path looks at, the
    /// first convolution's among them, and the last.
    pub fn down_and_mid(&self, p: &Scope<'g>, mut x: Tensor<'g>) -> Vec<Tensor<'g>> {
        let mut outputs = vec![x];
        for (index, block) in self.config.down_blocks.iter().enumerate() {
            let p = p.at("down_blocks").at(index);
            x = self.down_block(&p, block, index, x, &mut outputs);
            p.probe(x);
        }
        if let Some(block) = &self.config.mid_block {
            x = self.mid_block(&p.at("mid_block"), block, x);
            p.at("mid_block").probe(x);
        }
        outputs.push(x);
        outputs
    }

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

    /// The transformer behind the ResNet block `layer` of a block.
    fn transformer(
        &self,
        p: &Scope<'g>,
        x: Tensor<'g>,
        attention: &BlockAttention,
        layer: usize,
    ) -> Tensor<'g> {
        let transformer = Transformer {
            norm: GroupNorm {
                num_groups: self.config.norm_num_groups,
                eps: 1e-6,
            },
            num_heads: attention.num_heads,
            depth: attention.depths[layer],
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
            Some(attention) => self.transformer(&p.at("attentions").at(layer), x, attention, layer),
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

    /// diffusers' `UNetMidBlock2DCrossAttn`, and `UNetMidBlock2D` as it is made here, without attention.
    fn mid_block(&self, p: &Scope<'g>, block: &MidBlock, x: Tensor<'g>) -> Tensor<'g> {
        let [_, _, _, c] = x.dims_n();
        let x = self.resnet(&p.at("resnets.0"), x, c);
        let Some(attention) = &block.attention else {
            return x;
        };
        let x = self.transformer(&p.at("attentions.0"), x, attention, 0);
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
