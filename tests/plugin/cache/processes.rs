//! The cache as processes of the command line use it: at once, killed, with other plugins and flags, from bundles.

mod generate;

use crate::support::command::PROGRAM;
use crate::support::model::{change_json, copy_tiny_configs, tiny_folder};
use crate::support::plugin::cpu_plugin;
use serde_json::{Value, json};
use stablejet::cache::Store;
use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

/// `stablejet` with the CPU plugin of a path, or the usual one.
fn stablejet(arguments: &[&str], plugin: Option<&Path>) -> Command {
    let mut command = Command::new(PROGRAM);
    command
        .args(arguments)
        .arg("--json")
        .arg("--plugin")
        .arg(plugin.unwrap_or(&cpu_plugin()))
        .env("TF_CPP_MIN_LOG_LEVEL", "2");
    command
}

/// `compile`, or another command with its arguments, of three programs that are compiled quickly.
fn with_small_model(arguments: &[&str], cache: &Path, plugin: Option<&Path>) -> Command {
    let mut command = stablejet(arguments, plugin);
    command
        .args(["--guidance", "off", "--model"])
        .arg(small_model())
        .arg("--cache-dir")
        .arg(cache);
    command
}

fn compile(cache: &Path, plugin: Option<&Path>) -> Command {
    with_small_model(&["compile"], cache, plugin)
}

/// A model of one block and without weights, which compiling does not need.
fn small_model() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("small-model");
        copy_tiny_configs(&folder);
        let change = |name: &str, changes| change_json(&folder.join(name), &changes);
        change(
            "text_encoder/config.json",
            json!({ "num_hidden_layers": 1 }),
        );
        let unet = json!({
            "block_out_channels": [8],
            "layers_per_block": 1,
            "down_block_types": ["DownBlock2D"],
            "mid_block_type": null,
            "up_block_types": ["UpBlock2D"],
        });
        change("unet/config.json", unet);
        let vae = json!({
            "block_out_channels": [8],
            "layers_per_block": 1,
            "down_block_types": ["DownEncoderBlock2D"],
            "mid_block_add_attention": false,
            "up_block_types": ["UpDecoderBlock2D"],
        });
        change("vae/config.json", vae);
        folder
    });
    &FOLDER
}

/// The JSON that a command that succeeds prints, and what it says on stderr.
fn report(command: &mut Command) -> (Value, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().unwrap();
    let stderr = String::from_utf8(stderr).unwrap();
    assert!(status.success(), "{stderr}");
    (serde_json::from_slice(&stdout).unwrap(), stderr)
}

/// Compilations and hits.
fn counts(report: &Value) -> [u64; 2] {
    ["compilations", "cache_hits"].map(|name| report[name].as_u64().unwrap())
}

/// The one line of the error of a command that fails.
fn refusal(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    stderr
}

/// Every file that has its name is whole.
fn assert_whole(cache: &Path) -> usize {
    let stored = Store::new(cache).list().unwrap();
    for one in &stored {
        one.read().unwrap();
    }
    stored.len()
}

fn parts(cache: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(cache).into_iter().flatten().flatten();
    let is_part = |path: &PathBuf| path.extension().is_some_and(|it| it == "part");
    files.map(|file| file.path()).filter(is_part).collect()
}

#[test]
fn processes_may_compile_into_one_cache_at_once() {
    let cache = tempfile::tempdir().unwrap();
    let children: Vec<_> = (0..3)
        .map(|_| {
            let mut command = compile(cache.path(), None);
            command.stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(assert_whole(cache.path()), 3);
    assert!(parts(cache.path()).is_empty());
    let (warm, stderr) = report(&mut compile(cache.path(), None));
    assert_eq!(counts(&warm), [0, 3]);
    assert_eq!(stderr, "");
}

#[test]
fn a_process_killed_while_it_writes_leaves_nothing_that_is_used() {
    const SIGXFSZ: i32 = 25;
    let cache = tempfile::tempdir().unwrap();
    // The kernel kills it at the first byte behind the limit: always in the middle of a file.
    let mut command = Command::new("sh");
    let inner = compile(cache.path(), None);
    command
        .args(["-c", "ulimit -f 16; exec \"$0\" \"$@\""])
        .arg(inner.get_program())
        .args(inner.get_args());
    let status = command.output().unwrap().status;
    assert_eq!(status.signal(), Some(SIGXFSZ));
    assert!(!parts(cache.path()).is_empty());
    assert_eq!(assert_whole(cache.path()), 0);

    let (cold, stderr) = report(&mut compile(cache.path(), None));
    assert_eq!(counts(&cold), [3, 0]);
    assert_eq!(stderr, "");
}

#[test]
fn a_process_killed_at_any_time_leaves_a_cache_that_works() {
    let cache = tempfile::tempdir().unwrap();
    for _ in 0..3 {
        let before = fs::read_dir(cache.path()).unwrap().count();
        let mut child = compile(cache.path(), None)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // As soon as it has begun another file.
        while fs::read_dir(cache.path()).unwrap().count() == before
            && child.try_wait().unwrap().is_none()
        {
            std::thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert_whole(cache.path());
    }
    let (last, stderr) = report(&mut compile(cache.path(), None));
    assert_eq!(counts(&last).iter().sum::<u64>(), 3);
    assert_eq!(stderr, "");
}

/// A copy of the CPU plugin with more bytes behind its end, which the loader passes over.
fn changed_plugin(folder: &Path) -> PathBuf {
    let original = cpu_plugin();
    let copy = folder.join("pjrt_cpu-changed.so");
    fs::copy(&original, &copy).unwrap();
    let mut file = fs::File::options().append(true).open(&copy).unwrap();
    file.write_all(b"changed").unwrap();
    symlink(
        original.with_file_name("tensorflow"),
        folder.join("tensorflow"),
    )
    .unwrap();
    copy
}

#[test]
fn a_changed_plugin_or_changed_flags_compile_again_and_say_why() {
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().join("cache");
    report(&mut compile(&cache, None));

    let plugin = changed_plugin(folder.path());
    let (report_changed, stderr) = report(&mut compile(&cache, Some(&plugin)));
    assert_eq!(counts(&report_changed), [3, 0]);
    assert!(
        stderr.contains("denoise_step was compiled again: the cached one differs in plugin ("),
        "{stderr}"
    );

    let explain = |flags: &str| {
        let mut command = with_small_model(&["cache", "explain"], &cache, None);
        let (explained, _) = report(command.env("XLA_FLAGS", flags));
        explained["programs"][1].clone()
    };
    assert_eq!(explain("")["cached"], true);
    let flags = "--xla_cpu_enable_fast_min_max=false";
    let explained = explain(flags);
    assert_eq!(explained["cached"], false);
    assert_eq!(explained["differences"][0]["name"], "XLA_FLAGS");
    assert_eq!(explained["differences"][0]["wanted"], flags);
    let (report_flags, stderr) = report(compile(&cache, None).env("XLA_FLAGS", flags));
    assert_eq!(counts(&report_flags), [3, 0]);
    assert!(stderr.contains("differs in XLA_FLAGS"), "{stderr}");
}

#[test]
fn what_is_compiled_has_a_name_that_says_whether_it_is_guided() {
    let cache = tempfile::tempdir().unwrap();
    let names = |report: &Value| -> Vec<String> {
        let programs = report["programs"].as_array().unwrap().iter();
        let names = programs.map(|one| one["program"].as_str().unwrap().to_owned());
        names.collect()
    };
    let unguided = ["encode_text", "denoise_step_unguided", "decode_image"];
    let (compiled, _) = report(&mut compile(cache.path(), None));
    assert_eq!(names(&compiled), unguided);

    let model = small_model().to_str().unwrap();
    let cache = cache.path().to_str().unwrap();
    let both = ["--model", model, "--cache-dir", cache];
    for command in [&["compile"][..], &["cache", "explain"]] {
        let (compiled, _) = report(&mut stablejet(&[command, &both].concat(), None));
        assert_eq!(
            names(&compiled),
            [
                "encode_text",
                "denoise_step",
                "denoise_step_unguided",
                "decode_image"
            ]
        );
    }
}

#[test]
fn other_options_of_the_client_compile_again_and_say_why() {
    let cache = tempfile::tempdir().unwrap();
    report(&mut compile(cache.path(), None));
    // One device again, but the client was made with another list of options.
    let option = ["--client-option", "cpu_device_count=1"];
    let (explained, _) =
        report(with_small_model(&["cache", "explain"], cache.path(), None).args(option));
    let program = &explained["programs"][1];
    assert_eq!(program["cached"], false);
    assert_eq!(
        program["differences"],
        json!([{
            "name": "client_options",
            "wanted": "cpu_device_count=1, cpu_device_count=1",
            "found": "cpu_device_count=1",
        }])
    );
    let (compiled, stderr) = report(compile(cache.path(), None).args(option));
    assert_eq!(counts(&compiled), [3, 0]);
    assert!(stderr.contains("differs in client_options"), "{stderr}");
}

#[test]
fn the_cache_is_listed_verified_pruned_and_cleared() {
    let cache = tempfile::tempdir().unwrap();
    report(&mut compile(cache.path(), None));
    let command = |arguments: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.arg("cache").args(arguments).arg("--json");
        command.arg("--cache-dir").arg(cache.path());
        command
    };
    let (listed, _) = report(&mut command(&["ls"]));
    let executables = listed["executables"].as_array().unwrap();
    let mut names: Vec<_> = executables.iter().map(|one| &one["program"]).collect();
    names.sort_by_key(|name| name.to_string());
    assert_eq!(names, ["decode_image", "denoise_step", "encode_text"]);

    assert_eq!(report(&mut command(&["verify"])).0["checked"], 3);
    let path = executables[0]["path"].as_str().unwrap();
    let mut bytes = fs::read(path).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(path, bytes).unwrap();
    let error = refusal(&mut command(&["verify"]));
    assert!(error.contains("1 of 3 files are damaged"), "{error}");

    let all_bytes = listed["size_bytes"].as_u64().unwrap();
    let size = (all_bytes - 1).to_string();
    let (pruned, _) = report(&mut command(&["prune", "--max-size", &size]));
    assert_eq!(pruned["removed"], 1);
    assert_eq!(report(&mut command(&["clear"])).0["removed"], 2);
    assert_eq!(report(&mut command(&["ls"])).0["size_bytes"], 0);
}
