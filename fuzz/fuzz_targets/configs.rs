//! The config of a UNet, a ControlNet, an autoencoder, a text encoder or a safety checker is refused, or describes a program that can be traced.
#![no_main]

use hlo::{Component, DType};
use libfuzzer_sys::fuzz_target;
use stablejet::model::Hidden;
use stablejet::programs::{
    LatentShape, Part, StepShape, TextShape, TraceOptions, check_image, control_step, decode_image,
    denoise_step, encode_image, encode_text,
};
use stablejet::unstable::models::autoencoder::Autoencoder;
use stablejet::unstable::models::clip_image::ClipImageConfig;
use stablejet::unstable::models::clip_text::ClipTextConfig;
use stablejet::unstable::models::clip_vision::ClipVisionConfig;
use stablejet::unstable::models::controlnet::ControlNetConfig;
use stablejet::unstable::models::unet::UNetConfig;

/// The latents of one pixel.
const ONE: LatentShape = LatentShape {
    batch: 1,
    height: 1,
    width: 1,
};

const ENCODER: Component = Component::new("text_encoder");
const NET: Component = Component::new("controlnet");

/// A step of the smallest latents that can be halved as often as the config says.
fn step(config: &UNetConfig, controlled: bool) -> StepShape {
    let extent = 1 << (config.block_out_channels.len() - 1);
    StepShape {
        batch: 1,
        height: extent,
        width: extent,
        tokens: 77,
        branches: 2,
        time_ids: 0,
        controlled,
    }
}

fuzz_target!(|data: &str| {
    let options = TraceOptions::plain(DType::F32);
    if let Ok(mut config) = UNetConfig::parse("unet/config.json", data) {
        // `Model::open` compares them with the VAE's.
        config.out_channels = config.in_channels;
        denoise_step(&config, step(&config, false), options);
    }
    if let Ok(config) = ControlNetConfig::parse("controlnet/config.json", data)
        // `Model::open` compares it with the VAE's.
        && config.scale_factor() <= 8
    {
        control_step((NET, &config), step(&config.unet, true), options);
    }
    for class in Autoencoder::CLASSES {
        if let Ok(Some(vae)) = Autoencoder::parse(class, "vae/config.json", data) {
            decode_image(&vae, (ONE, Part::Whole), options);
            encode_image(&vae, ONE, options);
        }
    }
    if let Ok(config) = ClipVisionConfig::parse("safety_checker/config.json", data) {
        check_image(&config, 1, options);
        let _ = ClipImageConfig::parse("preprocessor_config.json", data, config.image_size);
    }
    if let Ok(config) = ClipTextConfig::parse("text_encoder/config.json", data) {
        // A tokenizer makes no more.
        encode_text(
            (ENCODER, &config),
            (Hidden::Penultimate, true),
            TextShape {
                rows: 1,
                tokens: config.max_position_embeddings.min(1024),
                learned: false,
            },
            options,
        );
    }
});
