//! The command line as a careless user meets it, once a plugin is open.

use crate::support::command::{PROGRAM, expect, refusal};
use crate::support::model::copy_folder;
use crate::support::plugin::cpu_plugin;
use crate::support::repository;
use std::fs;
use std::process::Command;

#[test]
fn requests_that_do_not_fit_the_model_give_one_line_and_no_file() {
    let plugin = cpu_plugin();
    let plugin = plugin.to_str().unwrap();
    let latents = repository("tests/goldens/demo-sd.safetensors");
    expect(&["x", "--plugin", plugin, "--width", "66"], "66");
    expect(
        &["x", "--plugin", plugin, "--steps", "0"],
        "0 inference steps",
    );
    expect(
        &[
            "x",
            "--plugin",
            plugin,
            "--latents",
            latents.to_str().unwrap(),
        ],
        "[4, 4, 16, 16]",
    );
    expect(&["x", "--plugin", plugin, "--batch", "0"], "batch");
    // A negative number is the option's value, not another option.
    for (options, phrase) in [
        ("--eta -1", "eta -1; supported: from 0 to 1"),
        ("--guidance -1,-2", "2 guidance scales for 1 prompts"),
        ("--guidance-rescale -0.5", "guidance rescale is -0.5"),
        ("--scheduler euler --eta 0.5", "only ddim and tcd"),
        ("--scheduler euler --order 2", "only lms, "),
        ("--rng jax-legacy --first-index 1", "index of the seed is 1"),
    ] {
        let options: Vec<&str> = options.split(' ').collect();
        expect(&[&["x", "--plugin", plugin], &options[..]].concat(), phrase);
    }
}

#[test]
fn a_damaged_model_gives_one_line_and_no_file() {
    let plugin = cpu_plugin();
    let model = tempfile::tempdir().unwrap();
    let good = repository("assets/demo-sd");
    copy_folder(&good, model.path());
    let replace = |from: &'static str, to: &'static str| {
        move |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1).into_bytes()
        }
    };
    let truncate = |bytes: Vec<u8>| bytes[..bytes.len() - 100].to_vec();
    type Damage<'a> = &'a dyn Fn(Vec<u8>) -> Vec<u8>;
    let cases: [(&str, Damage, &str); 8] = [
        (
            "unet/diffusion_pytorch_model.safetensors",
            &truncate,
            "unet/diffusion_pytorch_model.safetensors is not a sound safetensors file: it is truncated",
        ),
        (
            "unet/config.json",
            &replace("\"silu\"", "\"relu\""),
            "unet/config.json: `act_fn` is \"relu\"; supported: ",
        ),
        (
            "vae/config.json",
            &replace("{", "{\"sparkle\": 1,"),
            "vae/config.json: unknown fields: `sparkle` is 1",
        ),
        (
            "vae/config.json",
            &replace("\"sample_size\": 64", "\"sample_size\": 72"),
            "vae/config.json: with sample_size 72 pictures cannot be decoded in tiles",
        ),
        (
            "vae/config.json",
            &replace("\"sample_size\": 64", "\"sample_size\": 0"),
            "vae/config.json: `sample_size` is 0; supported: ",
        ),
        (
            "text_encoder/config.json",
            &truncate,
            "text_encoder/config.json: not a JSON object",
        ),
        (
            "scheduler/scheduler_config.json",
            &replace("\"scaled_linear\"", "\"cubic\""),
            "scheduler_config.json: `beta_schedule` is \"cubic\"; supported: ",
        ),
        (
            "scheduler/scheduler_config.json",
            &replace("{", "{\"sparkle\": 1,"),
            "scheduler_config.json: unknown key `sparkle`",
        ),
    ];
    for (file, damage, phrase) in cases {
        let path = model.path().join(file);
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, damage(bytes.clone())).unwrap();
        let (model, plugin) = (model.path().to_str().unwrap(), plugin.to_str().unwrap());
        let tiles = ["--vae-tiling", "--width", "128"];
        let arguments = ["x", "--model", model, "--plugin", plugin];
        expect(&[&arguments[..], &tiles].concat(), phrase);
        fs::write(&path, bytes).unwrap();
    }
}

#[test]
fn a_full_disk_gives_one_line_and_no_part_of_a_file() {
    let plugin = cpu_plugin();
    let plugin = plugin.to_str().unwrap();
    let common = ["x", "--steps", "1", "--plugin", plugin, "--no-cache"];
    for (kibibytes, arguments, file, left) in [
        // A picture has 5 to 10 KiB, a dump 86, a trace more.
        (1, vec!["--output", "picture.png"], "picture.png", vec![]),
        (
            20,
            vec!["--output", "picture.png", "--dump", "dump.safetensors"],
            "dump.safetensors",
            vec!["picture.png"],
        ),
        (
            20,
            vec!["--output", "picture.png", "--trace", "trace.json"],
            "trace.json",
            vec!["picture.png"],
        ),
    ] {
        // A write beyond the limit fails as one on a full disk does, with another word.
        let mut limited = Command::new("bash");
        let script = format!("trap '' XFSZ; ulimit -f {kibibytes}; exec \"$0\" \"$@\"");
        limited.args(["-c", &script, PROGRAM]);
        let (error, found) = refusal(limited, &[&common, arguments.as_slice()].concat());
        let phrase = format!("cannot write {file}: File too large");
        assert!(error.contains(&phrase), "{error:?} does not say {phrase:?}");
        assert_eq!(error.matches("File too large").count(), 1, "{error}");
        assert_eq!(found, left);
    }
}
