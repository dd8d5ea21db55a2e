//! The command line as a careless user meets it.

use crate::support::command::{error, stablejet};
use crate::support::pipeline::{change_json, tiny_copy};
use crate::support::plugin::cpu_plugin;
use serde_json::json;
use std::fs;
use std::path::Path;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_stablejet");

/// Runs `generate` in an empty folder; it must fail with one line. Returns that line and the files left in the folder.
fn refusal(mut program: Command, arguments: &[&str]) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let output = program
        .arg("generate")
        .args(arguments)
        .args(["--seed", "1"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{arguments:?} succeeded");
    assert!(error.starts_with("stablejet: "), "{arguments:?}: {error}");
    assert_eq!(error.lines().count(), 1, "{arguments:?}: {error}");
    assert_eq!(output.stdout, b"", "{arguments:?}");
    let left = fs::read_dir(folder.path()).unwrap();
    let names = left.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    (error, names.collect())
}

/// The program's one line must say `phrase`, and no file be left.
fn expect(arguments: &[&str], phrase: &str) {
    let (error, left) = refusal(Command::new(PROGRAM), arguments);
    assert!(
        error.contains(phrase),
        "{arguments:?}: {error:?} does not say {phrase:?}"
    );
    assert_eq!(left, [""; 0], "{arguments:?} left files");
}

#[test]
fn bad_arguments_give_one_line_and_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let prompts = folder.path().join("prompts.txt");
    fs::write(&prompts, b"caf\xe9").unwrap();
    expect(&[], "no prompts");
    expect(&["x", "--model", "/no/such/folder"], "/no/such/folder");
    expect(&["x", "--scheduler", "eluer"], "eluer");
    expect(&["x", "--rng", "numpy"], "numpy");
    expect(&["x", "--client-option", "preallocate"], "NAME=VALUE");
    for picture in ["x.jpg", "x.JPEG", "folder/x.webp"] {
        expect(&["x", "--output", picture], "ends in .png");
    }
    expect(&["--prompts", prompts.to_str().unwrap()], "prompts.txt");
    expect(
        &["x", "--plugin", "/no/such/plugin.so"],
        "/no/such/plugin.so",
    );
    expect(&["x", "--plugin", prompts.to_str().unwrap()], "prompts.txt");
    expect(
        &["x", "--latents", prompts.to_str().unwrap()],
        "prompts.txt",
    );
}

#[test]
fn requests_that_do_not_fit_the_model_give_one_line_and_no_file() {
    let plugin = cpu_plugin();
    let plugin = plugin.to_str().unwrap();
    let latents = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/demo-sd.safetensors");
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
        ("--rng jax-legacy --first-index 1", "first index is 1"),
    ] {
        let options: Vec<&str> = options.split(' ').collect();
        expect(&[&["x", "--plugin", plugin], &options[..]].concat(), phrase);
    }
}

#[test]
fn a_damaged_model_gives_one_line_and_no_file() {
    let plugin = cpu_plugin();
    let model = tempfile::tempdir().unwrap();
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo-sd");
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

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn places_that_cannot_be_written_are_refused_before_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let file = file.to_str().unwrap();
    let below = format!("{file}/pictures");
    // In /proc nobody makes files, not even root.
    expect(&["x", "--output", "/proc"], "/proc");
    expect(&["x", "--output", "/proc/pictures"], "/proc");
    expect(&["x", "--output", "/proc/picture.png"], "/proc");
    expect(&["x", "--output", "/no/such/picture.png"], "/no/such");
    expect(&["x", "--output", file], file);
    expect(&["x", "--output", &below], file);
    expect(&["x", "y", "--output", "picture.png"], "2 prompts");
    expect(&["x", "--dump", "/proc/dump.safetensors"], "/proc");
    expect(&["x", "--trace", "/proc/trace.json"], "/proc");
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

#[test]
fn the_readme_has_every_option_of_generate_with_its_default() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let rows: Vec<&str> = readme.lines().filter(|l| l.starts_with("| `--")).collect();
    let help = Command::new(PROGRAM).args(["generate", "--help"]).output();
    let help = String::from_utf8(help.unwrap().stdout).unwrap();
    let options = help.lines().filter(|line| line.starts_with("      --"));
    let mut count = 0;
    for line in options {
        count += 1;
        let option = line.split_whitespace().next().unwrap();
        let names = |row: &&&str| {
            row.contains(&format!("`{option} ")) || row.contains(&format!("`{option}`"))
        };
        let row = rows.iter().find(names);
        let row = row.unwrap_or_else(|| panic!("no row for {option}"));
        if let Some((_, rest)) = line.split_once("[default: ") {
            let default = rest.split(']').next().unwrap();
            let column = row.split('|').nth(2).unwrap().trim().trim_matches('`');
            assert_eq!(column, default, "{row}");
        }
    }
    let listed: usize = rows.iter().map(|row| row.matches("`--").count()).sum();
    assert_eq!(
        listed, count,
        "options in the table, and in --help:\n{help}"
    );
}

#[test]
fn a_file_of_strangers_does_not_steer_the_terminal() {
    let model = tiny_copy();
    let config = model.path().join("unet/config.json");
    change_json(&config, &json!({"\u{1b}[2J": 1}));
    let output = stablejet(
        &[
            "export",
            "--model",
            model.path().to_str().unwrap(),
            "--out",
            "x",
        ],
        &[],
    );
    let error = error(&output);
    assert!(
        error.contains("\\u{1b}[2J") && !error.contains('\u{1b}'),
        "{error:?}"
    );
}
