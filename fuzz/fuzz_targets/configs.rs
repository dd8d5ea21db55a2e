//! The config of a UNet, a ControlNet, a VAE or a text encoder is refused, or describes a program that can be traced.
#![no_main]

use hlo::{Component, DType};
use libfuzzer_sys::fuzz_target;
use stablejet::model::Hidden;
use stablejet::programs::{
    LatentShape, Part, StepShape, TraceOptions, control_step, decode_image, denoise_step,
    encode_text,
};
use stablejet::unstable::models::clip_text::ClipTextConfig;
use stablejet::unstable::models::controlnet::ControlNetConfig;
use stablejet::unstable::models::unet::UNetConfig;
use stablejet::unstable::models::vae::VaeConfig;

/// The latents of one pixel.
const ONE: LatentShape = LatentShape {
    batch: 1,
    height: 1,
    width: 1,
};

const ENCODER: Component = Component::new("text_encoder");
const NET: Component = Component::new("controlnet");

fuzz_target!(|data: &str| {
    let options = TraceOptions::plain(DType::F32);
    if let Ok(mut config) = UNetConfig::parse("unet/config.json", data) {
        // `Model::open` compares them with the VAE's.
        config.out_channels = config.in_channels;
        // The smallest that can be halved as often as the config says.
        let extent = 1 << (config.block_out_channels.len() - 1);
        let shape = StepShape {
            batch: 1,
            height: extent,
            width: extent,
            tokens: 77,
            branches: 2,
            time_ids: 0,
            controlled: false,
        };
        denoise_step(&config, shape, options);
    }
    if let Ok(config) = ControlNetConfig::parse("controlnet/config.json", data)
        // `Model::open` compares it with the VAE's.
        && config.scale_factor() <= 8
    {
        let extent = 1 << (config.unet.block_out_channels.len() - 1);
        let shape = StepShape {
            batch: 1,
            height: extent,
            width: extent,
            tokens: 77,
            branches: 2,
            time_ids: 0,
            controlled: true,
        };
        control_step((NET, &config), shape, options);
    }
    if let Ok(config) = VaeConfig::parse("vae/config.json", data) {
        decode_image(&config, (ONE, Part::Whole), options);
    }
    if let Ok(config) = ClipTextConfig::parse("text_encoder/config.json", data) {
        // A tokenizer makes no more.
        encode_text(
            (ENCODER, &config),
            (Hidden::Penultimate, true),
            [1, config.max_position_embeddings.min(1024)],
            options,
        );
    }
});
