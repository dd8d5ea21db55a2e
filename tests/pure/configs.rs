//! Configs of releases past and to come, and of Flax.

use serde_json::{Value, json};
use stablejet::schedulers::{PredictionType, Sampler, SchedulerConfig};
use stablejet::unstable::models::clip_text::ClipTextConfig;
use stablejet::unstable::models::unet::UNetConfig;
use stablejet::unstable::models::vae::VaeConfig;

#[test]
fn a_key_that_nobody_knows_is_judged_by_its_value() {
    let scheduler = |changes: Value| {
        let mut config = json!({"_class_name": "PNDMScheduler"});
        config
            .as_object_mut()
            .unwrap()
            .extend(changes.as_object().unwrap().clone());
        SchedulerConfig::parse(&config.to_string()).map_err(|error| error.to_string())
    };
    for asks_for_nothing in [
        json!({"of_next_year": null, "and_the_year_after": false, "_note": 3}),
        json!({"time_shift_type": "exponential", "use_dynamic_shifting": false, "shift_terminal": null}),
        json!({"shift": 1, "max_shift": 1.15, "stage_range": [0, 1.0 / 3.0, 2.0 / 3.0, 1.0]}),
    ] {
        scheduler(asks_for_nothing).unwrap();
    }
    for (asks, named) in [
        (
            json!({"of_next_year": true}),
            "unknown key `of_next_year`, which is true",
        ),
        (
            json!({"use_dynamic_shifting": true}),
            "`use_dynamic_shifting`, which is true",
        ),
        (
            json!({"shift_terminal": 0.1}),
            "`shift_terminal`, which is 0.1",
        ),
        (
            json!({"time_shift_type": "cubic"}),
            "`time_shift_type`, which is \"cubic\"",
        ),
        (json!({"shift": 3.0}), "`shift`, which is 3.0"),
    ] {
        let error = scheduler(asks).unwrap_err();
        assert!(error.contains(named), "{error}");
    }
    for parse in [
        |json: &str| UNetConfig::parse("config.json", json).map(drop),
        |json: &str| VaeConfig::parse("config.json", json).map(drop),
        |json: &str| ClipTextConfig::parse("config.json", json).map(drop),
    ] {
        parse(r#"{"of_next_year": null, "and_after": false, "_note": 3}"#).unwrap();
        let error = parse(r#"{"of_next_year": 0, "and_after": "x"}"#).unwrap_err();
        let error = error.to_string();
        assert!(
            error.contains("`of_next_year` is 0") && error.contains("`and_after` is \"x\""),
            "{error}"
        );
    }
}

#[test]
fn null_is_false_as_in_pythons_conditions() {
    // SD-Turbo's UNet has the first.
    let json = r#"{"upcast_attention": null, "center_input_sample": null, "class_embeddings_concat": null, "class_embed_type": false}"#;
    let config = UNetConfig::parse("unet", json).unwrap();
    assert!(!config.upcast_attention && !config.center_input_sample);
    let config = VaeConfig::parse("vae", r#"{"use_post_quant_conv": null}"#).unwrap();
    assert!(!config.use_post_quant_conv);
    let json =
        r#"{"_class_name": "PNDMScheduler", "skip_prk_steps": null, "predict_epsilon": null}"#;
    let settings = SchedulerConfig::parse(json).unwrap();
    let settings = settings.settings("pndm".parse().unwrap()).unwrap();
    assert!(!settings.skip_prk_steps && settings.prediction_type == PredictionType::Epsilon);
}

#[test]
fn the_vaes_encoder_is_one_of_plain_blocks_for_rgb() {
    let parse = |json: &str| VaeConfig::parse("vae", json);
    let known = r#"{"block_out_channels": [32, 64], "down_block_types": ["DownEncoderBlock2D", "DownEncoderBlock2D"]}"#;
    assert!(parse(known).unwrap().use_quant_conv);
    assert!(
        !parse(r#"{"use_quant_conv": false}"#)
            .unwrap()
            .use_quant_conv
    );
    for (json, field) in [
        (
            r#"{"down_block_types": ["AttnDownEncoderBlock2D"]}"#,
            "down_block_types",
        ),
        (r#"{"in_channels": 4}"#, "in_channels"),
    ] {
        let error = parse(json).unwrap_err().to_string();
        assert!(error.starts_with(&format!("vae: `{field}` is ")), "{error}");
    }
}

#[test]
fn keys_of_2022_have_their_meaning() {
    let config = |changes: &str| {
        let json = format!(r#"{{"_class_name": "DDIMScheduler", {changes}}}"#);
        SchedulerConfig::parse(&json).map_err(|error| error.to_string())
    };
    let ddim: Sampler = "ddim".parse().unwrap();
    for (changes, expected) in [
        (
            r#""timestep_values": null, "tensor_format": "pt""#,
            PredictionType::Epsilon,
        ),
        (
            r#""tensor_format": "np", "predict_epsilon": true"#,
            PredictionType::Epsilon,
        ),
        (r#""predict_epsilon": false"#, PredictionType::Sample),
        (
            r#""predict_epsilon": true, "prediction_type": "v_prediction""#,
            PredictionType::VPrediction,
        ),
    ] {
        let settings = config(changes).unwrap().settings(ddim).unwrap();
        assert_eq!(settings.prediction_type, expected, "{changes}");
    }
    for (changes, named) in [
        (
            r#""timestep_values": [1, 2]"#,
            "`timestep_values`, which is [1,2]",
        ),
        (
            r#""tensor_format": "tf""#,
            "`tensor_format` is \"tf\"; supported: pt, np",
        ),
        (r#""predict_epsilon": 1"#, "`predict_epsilon` is 1"),
    ] {
        let error = config(changes).unwrap_err();
        assert!(error.contains(named), "{error}");
    }
}

#[test]
fn flax_twins_are_read_as_the_torch_classes() {
    let config = r#"{"_class_name": "FlaxPNDMScheduler", "_diffusers_version": "0.34.0", "beta_end": 0.012}"#;
    let config = SchedulerConfig::parse(config).unwrap();
    assert_eq!(config.class_name(), "PNDMScheduler");
    config.sampler().unwrap();
    let unet = r#"{"_class_name": "FlaxUNet2DConditionModel", "split_head_dim": true, "use_memory_efficient_attention": true}"#;
    UNetConfig::parse("unet", unet).unwrap();
}

#[test]
fn a_unet_of_before_0_9_below_64_is_taken_for_one_of_64() {
    for (version, size, expected) in [
        (Some("0.4.1"), json!(32), [64, 64]),
        (Some("0.8.1"), json!(63), [64, 64]),
        (Some("0.9.0.dev0"), json!(32), [32, 32]),
        (Some("0.34.0"), json!(32), [32, 32]),
        (Some("0.4.1"), json!(96), [96, 96]),
        (Some("0.4.1"), json!([32, 32]), [32, 32]),
        (None, json!(32), [32, 32]),
    ] {
        let config = json!({"_diffusers_version": version, "sample_size": size});
        let config = UNetConfig::parse("unet", &config.to_string()).unwrap();
        assert_eq!(config.sample_size, Some(expected), "{version:?} {size}");
    }
}

#[test]
fn the_text_part_of_a_clip_config_is_read() {
    let clip = json!({
        "model_type": "clip", "logit_scale_init_value": 2.6592, "projection_dim": 512,
        "text_config": {"model_type": "clip_text_model", "hidden_size": 96, "num_attention_heads": 4,
            "num_beams": 1, "use_cache": true, "output_attentions": false, "id2label": {"0": "LABEL_0"}},
        "vision_config": {"hidden_size": 7},
    });
    let config = ClipTextConfig::parse("text", &clip.to_string()).unwrap();
    assert_eq!(config.hidden_size, 96);
    let error = ClipTextConfig::parse("text", r#"{"model_type": "clip"}"#).unwrap_err();
    assert!(
        error.to_string().contains("`text_config` is null"),
        "{error}"
    );
}
