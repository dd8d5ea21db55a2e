//! What a ControlNet's config says, and the programs that come with it: no device is needed.

use crate::support::repository;
use hlo::DType;
use serde_json::{Value, json};
use stablejet::model::{Model, Wish};
use stablejet::programs::{Program, TraceOptions};
use stablejet::unstable::init;
use stablejet::unstable::models::controlnet::ControlNetConfig;
use std::fs;

/// The config of a net of the goldens, with changes.
fn parse(changes: &Value) -> Result<ControlNetConfig, String> {
    let path = repository("tests/goldens/control-a/config.json");
    let mut config: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let fields = config.as_object_mut().unwrap();
    fields.extend(changes.as_object().unwrap().clone());
    ControlNetConfig::parse("config.json", &config.to_string()).map_err(|error| error.to_string())
}

#[test]
fn a_config_is_read_field_by_field() {
    let config = parse(&json!({})).unwrap();
    assert_eq!(config.embedding_channels, [4, 8, 12, 16]);
    assert_eq!(config.scale_factor(), 8);
    assert!(!config.bgr && !config.global_pool && config.unet.up_blocks.is_empty());
    let config = parse(&json!({
        "controlnet_conditioning_channel_order": "bgr",
        "global_pool_conditions": true,
        "mid_block_type": null,
        "down_block_types": vec!["DownBlock2D"; 4],
    }));
    let config = config.unwrap();
    assert!(config.bgr && config.global_pool && config.unet.mid_block.is_none());
    // As old files have it.
    let config = ControlNetConfig::parse("config.json", "{}").unwrap();
    assert_eq!(config.embedding_channels, [16, 32, 96, 256]);
}

#[test]
fn what_is_not_built_is_refused_by_name() {
    for (field, value) in [
        ("controlnet_conditioning_channel_order", json!("gbr")),
        ("conditioning_channels", json!(4)),
        ("conditioning_embedding_out_channels", json!([])),
        ("conditioning_embedding_out_channels", json!([0, 1])),
        ("conditioning_embedding_out_channels", json!([1_u64 << 40])),
        ("conditioning_embedding_out_channels", json!(vec![1; 1_000])),
        ("down_block_types", json!("DownBlock2D")),
        ("down_block_types", json!(vec!["UpBlock2D"; 4])),
        ("down_block_types", json!([1, 2, 3, 4])),
        ("time_cond_proj_dim", json!(256)),
        ("class_embed_type", json!("timestep")),
    ] {
        let error = parse(&json!({ field: value })).unwrap_err();
        let expected = format!("config.json: `{field}` is ");
        assert!(error.starts_with(&expected), "{error}");
        assert!(error.len() < 400 && !error.contains('\n'), "{error}");
    }
    let error = parse(&json!({ "num_control_type": 6 })).unwrap_err();
    assert_eq!(
        error,
        "config.json: unknown fields: `num_control_type` is 6"
    );
}

#[test]
fn nets_of_full_size_have_the_weights_of_the_published_ones_and_come_with_their_steps() {
    for (config, weights) in [
        ("sd-v1-4", 361_279_120),
        ("sdxl-base-1.0", 1_251_014_160_usize),
    ] {
        let model = Model::open(&init::template(config).unwrap()).unwrap();
        let model = model.with_untrained_controlnet().unwrap();
        let components = model.params(TraceOptions::plain(DType::BF16), false);
        let net = components
            .iter()
            .find(|(component, _)| component.folder() == "controlnet");
        let sizes = net
            .unwrap()
            .1
            .iter()
            .map(|param| param.shape().num_elements());
        assert_eq!(sizes.sum::<usize>(), weights, "{config}");
    }
    let model = Model::open(&init::template("tiny").unwrap()).unwrap();
    let model = model.with_untrained_controlnet().unwrap();
    let model = model.with_untrained_controlnet().unwrap();
    let wish = Wish::default().guidance(&[true, false]);
    let programs = model.programs(&wish).unwrap();
    let labels: Vec<String> = programs.iter().map(|program| program.label()).collect();
    assert_eq!(
        labels,
        [
            "encode_text",
            "denoise_step",
            "denoise_step_unguided",
            "control_step",
            "control_step_2",
            "denoise_step_controlled",
            "control_step_unguided",
            "control_step_2_unguided",
            "denoise_step_controlled_unguided",
            "decode_image",
        ]
    );
    // What a net says is what the step takes, in the same type.
    let traced = |program: &Program| program.trace(&model, TraceOptions::plain(DType::BF16));
    let (net, step) = (traced(&programs[3]), traced(&programs[5]));
    for output in net.outputs() {
        let input = step.inputs().iter().find(|input| input.name == output.name);
        assert_eq!(input.unwrap().shape, output.shape, "{}", output.name);
    }
    let taken = step
        .inputs()
        .iter()
        .filter(|input| input.name.starts_with("down_"));
    assert_eq!(taken.count() + 1, net.outputs().len());
    let nine = (0..7).try_fold(model, |model, _| model.with_untrained_controlnet());
    let error = nine.err().unwrap().to_string();
    assert!(
        error.ends_with("at most 8 ControlNets are supported"),
        "{error}"
    );
}
