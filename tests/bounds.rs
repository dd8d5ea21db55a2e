//! Numbers from users that nothing could hold: refused by name, at once, before a plugin is opened. No time is measured: what
//! is not refused would fill the memory that these tests have, or never end.

use crate::support::pipeline::{pipeline, tiny};
use crate::support::plugin::cpu_plugin;
use hlo::DType;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use stablejet::ModelFiles;
use stablejet::models::ConfigError;
use stablejet::models::clip_text::ClipTextConfig;
use stablejet::models::unet::UNetConfig;
use stablejet::models::vae::VaeConfig;
use stablejet::pipeline::{LoadOptions, Model, Request};
use stablejet::program::{self, StepShape, TraceOptions};
use stablejet::schedulers::{PlanOptions, SchedulerConfig, plan};
use std::fs;
use std::path::Path;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_stablejet");

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
                guided: false,
            };
            program::denoise_step(&config, shape, options)
        }
        "vae" => {
            let config = VaeConfig::parse("config.json", &json)?;
            program::decode_image(&config, [1, 1, 1], options)
        }
        _ => {
            let config = ClipTextConfig::parse("config.json", &json)?;
            program::encode_text(
                &config,
                1,
                config.max_position_embeddings.min(1024),
                options,
            )
        }
    };
    Ok(module.text_without_locations().lines().count())
}

fn config(component: &str) -> Map<String, Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/tiny-sd");
    let file = folder.join(component).join("config.json");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
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

/// Runs the program with little memory and a plugin that is not there; it must fail with a line that says `phrase`.
fn refused(arguments: &[&str], phrase: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new("bash");
    let output = command
        .args(["-c", "ulimit -v 3000000; exec \"$0\" \"$@\"", PROGRAM])
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {error}");
    assert!(
        error.starts_with("stablejet: ") && error.lines().count() == 1,
        "{arguments:?}: {error}"
    );
    assert!(
        error.contains(phrase),
        "{arguments:?}: {error:?} does not say {phrase:?}"
    );
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        0,
        "{arguments:?} left files"
    );
}

#[test]
fn what_needs_no_plugin_is_refused_before_one_is_opened() {
    let generate = [
        "generate",
        "x",
        "--seed",
        "1",
        "--plugin",
        "/no/such/plugin.so",
    ];
    let with = |more: &[&str], phrase: &str| refused(&[&generate[..], more].concat(), phrase);
    with(&[], "/no/such/plugin.so");
    with(&["--steps", "0"], "0 inference steps");
    with(&["--steps", "1000000000"], "1000000000 inference steps");
    with(&["--steps", "18446744073709551615"], "inference steps");
    with(&["--timesteps", "5,9"], "timesteps");
    with(
        &["--scheduler", "euler", "--sigmas", "1e39,0"],
        "divides by zero or overflows",
    );
    with(&["--width", "66"], "the width is 66");
    with(&["--width", "0"], "the width is 0");
    with(&["--width", "1000000000"], "the width is 1000000000");
    with(
        &["--height", "18446744073709551608"],
        "is 18446744073709551608",
    );
    with(
        &["--width", "65536"],
        "65536x65536 pixels would take at least",
    );
    with(&["--batch", "0"], "the batch is 0");
    with(&["--batch", "1000000000"], "the batch is 1000000000");
    with(
        &["--batch", "4096", "--width", "8192"],
        "pixels would take at least",
    );
    with(&["--devices", "0"], "--devices is 0");
    with(&["--devices", "1000000000"], "--devices is 1000000000");
    with(&["--guidance", "nan"], "the guidance scale is NaN");
    with(&["--guidance-rescale", "2"], "the guidance rescale is 2");
    with(
        &["--scheduler", "lms", "--order", "1000000000"],
        "order 1000000000",
    );
    with(&["--eta", "1e300"], "eta");

    let long = "red ".repeat(30_000);
    with(&["--negative", &long], "a prompt has 120000 bytes");

    let plugin = ["--plugin", "/no/such/plugin.so"];
    let width = ["--width", "1000000000"];
    for command in [
        &["compile"][..],
        &["cache", "explain"],
        &["bench", "--config", "tiny", "--random-weights"],
        &["compile", "--target", "tpu:v5e:2x4", "--config", "tiny"],
    ] {
        refused(
            &[command, &plugin, &width].concat(),
            "the width is 1000000000",
        );
        refused(
            &[command, &plugin, &["--batch", "0"]].concat(),
            "the batch is 0",
        );
    }
    refused(
        &[
            "export",
            "--config",
            "tiny",
            "--out",
            "out",
            "--width",
            "1000000000",
        ],
        "the width is",
    );
    let sheet = ["samplers", "--sheet", "sheet.png", "--steps"];
    refused(&[&sheet[..], &["0"], &plugin].concat(), "0 inference steps");
    refused(
        &[&sheet[..], &["1000000000"], &plugin].concat(),
        "1000000000 inference steps",
    );
    refused(
        &["devices", "--devices", "1000000000"],
        "--devices is 1000000000",
    );
}

#[test]
fn a_model_of_absurd_size_is_refused_before_a_plugin_is_opened() {
    let cases = [
        (
            "unet",
            json!({"layers_per_block": 1_000_000_000}),
            "`layers_per_block` is 1000000000",
        ),
        (
            "text_encoder",
            json!({"num_hidden_layers": 1_u64 << 40}),
            "`num_hidden_layers` is 1099511627776",
        ),
        (
            "text_encoder",
            json!({"vocab_size": 1_u64 << 60}),
            "`vocab_size` is ",
        ),
        ("vae", json!({"scaling_factor": 0}), "`scaling_factor` is 0"),
        // Each within its bounds.
        (
            "unet",
            json!({"block_out_channels": [65_536, 65_536, 65_536, 65_536], "layers_per_block": 8}),
            "the weights of unet would take at least",
        ),
    ];
    for (component, changes, phrase) in cases {
        let model = tempfile::tempdir().unwrap();
        copy_configs(model.path());
        let mut config = config(component);
        config.extend(changes.as_object().unwrap().clone());
        let file = model.path().join(component).join("config.json");
        fs::write(file, Value::Object(config).to_string()).unwrap();
        let named = [
            "--plugin",
            "/no/such/plugin.so",
            "--model",
            model.path().to_str().unwrap(),
        ];
        for command in [
            &["generate", "x"][..],
            &["compile"],
            &["bench"],
            &["samplers", "--sheet", "s.png"],
        ] {
            refused(&[command, &named].concat(), phrase);
        }
        refused(&["export", "--out", "out", "--model", named[3]], phrase);
    }
}

/// The files of the small model, all but its weights.
fn copy_configs(to: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/tiny-sd");
    for file in [
        "model_index.json",
        "scheduler/scheduler_config.json",
        "text_encoder/config.json",
        "tokenizer/merges.txt",
        "tokenizer/special_tokens_map.json",
        "tokenizer/tokenizer_config.json",
        "tokenizer/vocab.json",
        "unet/config.json",
        "vae/config.json",
    ] {
        fs::create_dir_all(to.join(file).parent().unwrap()).unwrap();
        fs::copy(from.join(file), to.join(file)).unwrap();
    }
}

#[test]
fn what_this_machine_cannot_hold_is_refused() {
    let model = Model::open(&ModelFiles::demo()).unwrap();
    let options = |memory| LoadOptions {
        memory_bytes: Some(memory),
        ..LoadOptions::default()
    };
    let request = |count| Request {
        prompts: vec!["x".to_owned(); count],
        ..Request::default()
    };
    // 64x64 pixels of three floats, 16x16 latents of four.
    let bytes = 4 * (3 * 64 * 64 + 4 * 16 * 16);
    let size = Some([64, 64]);
    let check = |count, memory| {
        let request = Request {
            size,
            ..request(count)
        };
        model.check(&request, &options(memory))
    };
    check(3, 3 * bytes).unwrap();
    let error = check(4, 3 * bytes).unwrap_err().to_string();
    assert!(
        error.starts_with("4 pictures of 64x64 pixels would take at least"),
        "{error}"
    );
    assert!(error.contains("this machine has"), "{error}");

    // The devices of the CPU share it.
    let _ = cpu_plugin();
    let mut pipeline = pipeline(&tiny(), 2, options(1 << 20));
    let error = pipeline
        .generate(&request(1), &|_| {})
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("on 2 devices would take at least"),
        "{error}"
    );
}
