//! What configs hold.

use hlo::{Component, DType};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use stablejet::model::Hidden;
use stablejet::programs::{
    LatentShape, Part, StepShape, TextShape, TraceOptions, decode_image, denoise_step, encode_text,
};
use stablejet::schedulers::{PlanOptions, SchedulerConfig, plan};
use stablejet::unstable::models::ConfigError;
use stablejet::unstable::models::autoencoder::Autoencoder;
use stablejet::unstable::models::clip_text::ClipTextConfig;
use stablejet::unstable::models::unet::UNetConfig;
use stablejet::unstable::models::vae::VaeConfig;

use super::config;

/// The numbers of each component's config that a model is built from.
const NUMBERS: [(&str, &[&str]); 3] = [
    (
        "unet",
        &[
            "attention_head_dim",
            "block_out_channels",
            "conv_in_kernel",
            "conv_out_kernel",
            "cross_attention_dim",
            "downsample_padding",
            "freq_shift",
            "in_channels",
            "layers_per_block",
            "norm_eps",
            "norm_num_groups",
            "out_channels",
            "sample_size",
            "time_embedding_dim",
            "transformer_layers_per_block",
        ],
    ),
    (
        "vae",
        &[
            "block_out_channels",
            "latent_channels",
            "layers_per_block",
            "norm_num_groups",
            "out_channels",
            "sample_size",
            "scaling_factor",
            "shift_factor",
        ],
    ),
    (
        "text_encoder",
        &[
            "hidden_size",
            "intermediate_size",
            "layer_norm_eps",
            "max_position_embeddings",
            "num_attention_heads",
            "num_hidden_layers",
            "vocab_size",
        ],
    ),
];

/// The latents of one pixel.
const ONE: LatentShape = LatentShape {
    batch: 1,
    height: 1,
    width: 1,
};

const ENCODER: Component = Component::new("text_encoder");

/// Parses a config and traces what it describes, as small as can be; the number of lines of the program.
fn trace(component: &str, config: &Map<String, Value>) -> Result<usize, ConfigError> {
    let json = Value::Object(config.clone()).to_string();
    let options = TraceOptions::plain(DType::F32);
    let module = match component {
        "unet" => {
            let mut config = UNetConfig::parse("config.json", &json)?;
            // `Model::open` compares them with the VAE's.
            config.out_channels = config.in_channels;
            let extent = 1 << (config.block_out_channels.len() - 1);
            let shape = StepShape {
                batch: 1,
                height: extent,
                width: extent,
                tokens: 3,
                branches: 1,
                time_ids: 0,
                controlled: false,
            };
            denoise_step(&config, shape, options)
        }
        "vae" => {
            let config = VaeConfig::parse("config.json", &json)?;
            decode_image(&Autoencoder::Kl(config), (ONE, Part::Whole), options)
        }
        _ => {
            let config = ClipTextConfig::parse("config.json", &json)?;
            encode_text(
                (ENCODER, &config),
                (Hidden::Last, false),
                TextShape {
                    rows: 1,
                    tokens: config.max_position_embeddings.min(1024),
                    learned: false,
                },
                options,
            )
        }
    };
    Ok(module.text_without_locations().lines().count())
}

#[test]
fn a_count_beyond_any_model_is_refused_by_name() {
    let huge = || {
        [
            json!(1_000_000_000),
            json!(1_u64 << 40),
            json!(u64::MAX),
            json!(1e300),
        ]
    };
    let lists = || {
        let long = vec![1; 1_000_000];
        [json!(long), json!(vec![1_u64 << 40; 4])]
    };
    for (component, fields) in NUMBERS {
        for field in fields {
            for value in huge().into_iter().chain(lists()) {
                let mut config = config(component);
                config.insert((*field).to_owned(), value);
                let error = trace(component, &config).expect_err(field).to_string();
                assert!(
                    error.starts_with(&format!("config.json: `{field}` is ")),
                    "{error}"
                );
                assert!(error.contains("supported: "), "{error}");
                assert!(error.len() < 400 && !error.contains('\n'), "{error}");
            }
        }
    }
}

#[test]
fn a_constant_that_a_model_cannot_divide_by_is_refused_by_name() {
    for (component, field, values) in [
        (
            "vae",
            "scaling_factor",
            vec![
                json!(0),
                json!(0.0),
                json!(-0.0),
                json!(1e-300),
                json!(1e39),
                json!(-1),
            ],
        ),
        (
            "unet",
            "norm_eps",
            vec![json!(0), json!(-1e-5), json!(1e-46), json!(2)],
        ),
        (
            "text_encoder",
            "layer_norm_eps",
            vec![json!(0), json!(-1e-5), json!(1e-46), json!(1e30)],
        ),
        // Half of 16 channels are frequencies.
        (
            "unet",
            "freq_shift",
            vec![
                json!(8),
                json!(8.5),
                json!(7.999_999_999_9),
                json!(1000),
                json!(-1),
            ],
        ),
        ("vae", "shift_factor", vec![json!(1e39)]),
    ] {
        for value in values {
            let mut config = config(component);
            config.insert(field.to_owned(), value.clone());
            let error = trace(component, &config).expect_err(field).to_string();
            assert!(
                error.starts_with(&format!("config.json: `{field}` is {value}")),
                "{error}"
            );
        }
    }
}

#[test]
fn layers_that_are_too_many_together_are_refused() {
    let mut config = config("unet");
    for field in ["layers_per_block", "transformer_layers_per_block"] {
        config.insert(field.to_owned(), json!(60));
    }
    let error = trace("unet", &config).unwrap_err().to_string();
    assert!(
        error.contains("at most 2000 ResNet and transformer blocks"),
        "{error}"
    );
}

#[test]
fn a_schedulers_numbers_are_refused_by_name() {
    let parse = |key: &str, value: &Value| {
        let config = json!({ "_class_name": "DDIMScheduler", key: value });
        SchedulerConfig::parse(&config.to_string())
    };
    let huge = [json!(1_u64 << 40), json!(u64::MAX), json!(-1), json!(1e300)];
    for (key, more) in [
        ("num_train_timesteps", vec![json!(0)]),
        ("original_inference_steps", vec![json!(0)]),
        ("solver_order", vec![json!(0)]),
        ("steps_offset", vec![]),
        ("beta_start", vec![]),
        ("beta_end", vec![]),
        ("trained_betas", vec![json!(vec![0.5; 1_000_000])]),
        ("disable_corrector", vec![json!(vec![1; 1_000_000])]),
    ] {
        for value in huge.iter().chain(&more) {
            let error = parse(key, value).expect_err(key).to_string();
            assert!(error.contains(&format!("`{key}` is ")), "{error}");
            assert!(error.len() < 400 && !error.contains('\n'), "{error}");
        }
    }
    for key in ["sigma_min", "sigma_max", "timestep_scaling"] {
        assert!(
            parse(key, &json!(0)).is_err() && parse(key, &json!(-1)).is_err(),
            "{key}"
        );
    }
    // What only the whole shows to be zero.
    let model = SchedulerConfig::parse(
        &json!({ "_class_name": "EulerDiscreteScheduler", "beta_start": 1, "beta_end": 1 })
            .to_string(),
    );
    let model = model.unwrap();
    let error = plan(model.sampler().unwrap(), &model, &PlanOptions::new(5)).unwrap_err();
    assert!(error.to_string().contains("check its betas"), "{error}");
}

/// Numbers of which some are sensible and some are not.
fn any_number() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => (0_u64..70).prop_map(|number| json!(number)),
        2 => prop::sample::select(vec![1_u64, 2, 4, 8, 16, 24, 32, 64]).prop_map(|number| json!(number)),
        1 => any::<u64>().prop_map(|number| json!(number)),
        1 => any::<i64>().prop_map(|number| json!(number)),
        1 => any::<f64>().prop_map(|number| json!(number)),
        1 => (0_u32..64).prop_map(|power| json!(1_u64 << power)),
        1 => (-40..40).prop_map(|power| json!(10_f64.powi(power))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Whatever the numbers, a config is refused or describes a program of bounded size.
    #[test]
    fn any_config_is_refused_or_traced(
        component in 0..NUMBERS.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any_number(), 0_usize..6), 1..5),
    ) {
        let (component, fields) = NUMBERS[component];
        let mut config = config(component);
        for (field, number, length) in changes {
            let value = match length {
                0..2 => number,
                // Blocks of the UNet are as many as its lists' names.
                length => json!(vec![number; length]),
            };
            let field = fields[field.index(fields.len())];
            if let ("vae", "block_out_channels", Some(list)) = (component, field, value.as_array()) {
                config.insert("up_block_types".to_owned(), json!(vec!["UpDecoderBlock2D"; list.len()]));
            }
            config.insert(field.to_owned(), value);
        }
        if let Ok(lines) = trace(component, &config) {
            prop_assert!(lines < 500_000, "{lines} lines");
        }
    }
}
