//! What the program is asked for.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::pipeline::LoadOptions;
use stablejet::request::Request;

use super::config;
use crate::support::command::PROGRAM;
use crate::support::model::copy_tiny_configs;
use crate::support::repository;

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
fn a_picture_that_nothing_can_start_from_is_refused_before_a_plugin_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let with = |more: &[&str], phrase: &str| {
        let generate = ["generate", "x", "--plugin", "/no/such/plugin.so"];
        refused(&[&generate[..], more].concat(), phrase);
    };
    let picture = |name: &str| {
        let path = repository("tests/goldens/pictures").join(name);
        path.to_str().unwrap().to_owned()
    };
    let [odd, small] = ["odd.png", "small.jpg"].map(picture);
    let init = ["--init-image", &odd];
    with(&init, "/no/such/plugin.so");
    let strength = |value| [&init[..], &["--strength", value]].concat();
    with(
        &strength("1.5"),
        "strength 1.5; supported: above 0, up to 1",
    );
    with(&strength("-1"), "strength -1; supported: above 0, up to 1");
    with(
        &strength("0.01"),
        "supported: what leaves at least one step",
    );
    with(&["--strength", "0.5"], "give --init-image FILE");
    with(
        &["--init-image", "/no/such.png"],
        "cannot read /no/such.png: ",
    );
    let two = ["y", "--init-image", &odd, "--init-image", &small];
    with(&two, "are made in one size");
    let many = [&two[1..], &["--init-image", &small]].concat();
    with(&many, "3 pictures to start from for 1 prompts");

    let bytes = fs::read(&small).unwrap();
    let cut = file("cut.jpg", &bytes[..bytes.len() / 2]);
    with(&["--init-image", &cut], "cut.jpg: the picture is cut off");
    let text = file("text.png", b"a text");
    with(
        &["--init-image", &text],
        "it is no picture in PNG, JPEG or WebP",
    );
    let mut header =
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xc3\x50\0\0\xc3\x50\x08\x02\0\0\0".to_vec();
    header.extend(0xc4cd_aa9d_u32.to_be_bytes());
    header.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    let huge = file("huge.png", &header);
    with(&["--init-image", &huge], "it has 50000 x 50000 pixels");

    let line = r#"{"prompt": "y", "strength": 0.5}"#;
    let lines = file("lines", line.as_bytes());
    with(&["--prompts", &lines], "has a strength, but no picture");
    let line = r#"{"prompt": "y", "init_image": "/no/such.png"}"#;
    let lines = file("lines", line.as_bytes());
    with(&["--prompts", &lines], "cannot read /no/such.png: ");
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
        copy_tiny_configs(model.path());
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

#[test]
fn what_this_machine_cannot_hold_is_refused() {
    let model = Model::open(&ModelFiles::demo()).unwrap();
    let options = |memory| LoadOptions::default().memory_bytes(memory);
    // 64x64 pixels of three floats, 16x16 latents of four.
    let bytes = 4 * (3 * 64 * 64 + 4 * 16 * 16);
    let check = |count, memory| {
        let request = Request::of(vec!["x"; count]).size([64, 64]);
        model.check(&request, &options(memory))
    };
    check(3, 3 * bytes).unwrap();
    let error = check(4, 3 * bytes).unwrap_err().to_string();
    assert!(
        error.starts_with("4 pictures of 64x64 pixels would take at least"),
        "{error}"
    );
    assert!(error.contains("this machine has"), "{error}");
}
