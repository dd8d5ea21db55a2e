//! What is printed and written: to readers that are gone, to full disks, under names that are no text.

use crate::support::command::{PROGRAM, json, stablejet};
use crate::support::model::tiny_folder;
use crate::support::plugin::cpu_plugin;
use serde_json::Value;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A command line in words.
fn command(line: &str, folder: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(line.split_whitespace()).current_dir(folder);
    command
}

/// `generate` of a small picture.
fn generate(folder: &Path) -> Command {
    let mut command = command(
        "generate --steps 1 --guidance 1 --seed 3 --no-cache",
        folder,
    );
    command.arg("--plugin").arg(cpu_plugin()).arg("--model");
    command.arg(tiny_folder());
    command
}

/// Commands that print results.
fn printing(folder: &Path) -> Vec<Command> {
    let mut picture = generate(folder);
    picture.args(["a", "--output", "picture.png"]);
    let mut devices = command("devices --plugin", folder);
    devices.arg(cpu_plugin());
    let mut all = vec![picture, devices];
    all.extend(
        [
            "--help",
            "samplers",
            "samplers --json",
            "cache ls --cache-dir cache",
            "cache verify --cache-dir cache",
            "plugin list",
            "init --config tiny --out model",
            "export --config tiny --out programs",
        ]
        .map(|line| command(line, folder)),
    );
    all
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_reader_that_is_gone_ends_the_program_quietly_when_its_work_is_done() {
    let folder = tempfile::tempdir().unwrap();
    for mut command in printing(folder.path()) {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = command.stdout(writer).output().unwrap();
        assert_eq!(complaint(&output), "", "{command:?}");
        assert_eq!(output.status.code(), Some(141), "{command:?}");
    }
    for made in ["picture.png", "model", "programs/manifest.json"] {
        assert!(folder.path().join(made).exists(), "{made}");
    }
}

#[test]
fn a_full_disk_behind_standard_output_is_one_line() {
    let folder = tempfile::tempdir().unwrap();
    for mut command in printing(folder.path()) {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = command.stdout(full).output().unwrap();
        let complaint = complaint(&output);
        assert_eq!(output.status.code(), Some(1), "{command:?}: {complaint}");
        let start = "stablejet: cannot write to standard output: No space left on device";
        assert!(complaint.starts_with(start), "{command:?}: {complaint}");
        assert_eq!(complaint.lines().count(), 1, "{command:?}: {complaint}");
    }
    assert!(folder.path().join("picture.png").exists());
}

#[test]
fn remarks_that_nobody_can_read_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = generate(folder.path());
    // A prompt with more tokens than there is room for is remarked on.
    command.args([&"a ".repeat(200), "--output", "picture.png"]);
    let full = File::options().write(true).open("/dev/full").unwrap();
    let output = command.stderr(full).output().unwrap();
    assert!(output.status.success());
    assert!(folder.path().join("picture.png").exists());
}

#[test]
fn paths_that_are_no_text_work_and_are_printed_with_replacements() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| {
        let mut name = OsString::from(name);
        name.push(OsStr::from_bytes(b"-\xff"));
        folder.path().join(name)
    };
    let plugin = path("pjrt_cpu");
    symlink(cpu_plugin(), &plugin).unwrap();
    let libraries = cpu_plugin().with_file_name("tensorflow");
    symlink(libraries, folder.path().join("tensorflow")).unwrap();
    let model = path("model");
    let tiny = tiny_folder();
    symlink(tiny, &model).unwrap();
    let (cache, pictures) = (path("cache"), path("pictures"));
    let run = |command: &mut Command| {
        let output = command.arg("--json").output().unwrap();
        assert!(output.status.success(), "{}", complaint(&output));
        json(&output)
    };
    let with = |line: &str, options: &[(&str, &Path)]| {
        let mut command = command(line, folder.path());
        for (option, value) in options {
            command.arg(option).arg(value);
        }
        run(&mut command)
    };

    let made = with(
        "generate a --steps 1 --guidance 1 --keep-weights",
        &[
            ("--plugin", &plugin),
            ("--model", &model),
            ("--cache-dir", &cache),
            ("--output", &pictures),
        ],
    );
    assert!(pictures.is_dir());
    for printed in [&made["images"][0], &made["plugin"]] {
        assert!(printed.as_str().unwrap().contains("-\u{fffd}"), "{made}");
    }
    for action in ["ls", "verify", "prune", "clear"] {
        with(&format!("cache {action}"), &[("--cache-dir", &cache)]);
    }
    let devices = with("devices", &[("--plugin", &plugin)]);
    assert!(devices["plugin"].as_str().unwrap().contains('\u{fffd}'));
    let bundle = path("bundle");
    let options = [
        ("--plugin", &*plugin),
        ("--cache-dir", &cache),
        ("--out", &bundle),
        ("--model", &model),
    ];
    let compiled = with("compile --guidance off", &options);
    assert!(compiled["bundle"].as_str().unwrap().contains('\u{fffd}'));
    assert!(bundle.join("manifest.json").exists());
}

/// A prompts file with what editors and programs leave in such.
const PROMPTS: &[u8] = b"\xef\xbb\xbfa cat\na dog\n\nx\0y\n";

/// The settings in a PNG file, as text chunks are not compressed.
fn settings(picture: &Path) -> String {
    let bytes = fs::read(picture).unwrap();
    let start = bytes.windows(7).position(|text| text == b"Steps: ");
    let text = String::from_utf8_lossy(&bytes[start.unwrap()..]).into_owned();
    text.split("Version: ").next().unwrap().to_owned()
}

#[test]
fn a_picture_of_several_is_made_again_alone_from_what_its_file_says() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("prompts"), PROMPTS).unwrap();
    let mut all = generate(folder.path());
    all.args(["--prompts", "prompts", "--output", "all"]);
    assert!(all.output().unwrap().status.success());
    let picture = |folder_name: &str, index: usize| {
        let name = format!("{folder_name}/stablejet-3-{index}.png");
        folder.path().join(name)
    };
    for (index, prompt) in ["a cat", "a dog", "x"].into_iter().enumerate() {
        let said = settings(&picture("all", index));
        assert!(said.contains(", Seed: 3, "), "{said}");
        assert!(said.contains(", Model: tiny-sd, "), "no path: {said}");
        let position = format!(", Batch size: 3, Batch pos: {index}, ");
        assert!(said.contains(&position), "{said}");
        if prompt == "x" {
            continue; // no argument has a NUL
        }
        let mut alone = generate(folder.path());
        alone.args([prompt, "--first-index", &index.to_string()]);
        let output = alone.args(["--output", "alone"]).output().unwrap();
        assert!(output.status.success(), "{}", complaint(&output));
        let pixels = |path: &Path| image_data(&fs::read(path).unwrap());
        let [whole, again] = ["all", "alone"].map(|name| pixels(&picture(name, index)));
        assert!(whole == again, "{prompt}");
    }
    let last = fs::read(picture("all", 2)).unwrap();
    let text = last.windows(4).position(|bytes| bytes == b"tEXt").unwrap();
    let length = u32::from_be_bytes(last[text - 4..text].try_into().unwrap()) as usize;
    // One NUL, behind the keyword.
    let text = &last[text + 4..][..length];
    assert_eq!(text.iter().filter(|&&byte| byte == 0).count(), 1);
}

/// The compressed pixels of a PNG file of one data chunk.
fn image_data(png: &[u8]) -> Vec<u8> {
    let start = png.windows(4).position(|bytes| bytes == b"IDAT").unwrap();
    png[start..].to_vec()
}

#[test]
fn prompts_come_from_pipes_too_and_not_without_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = generate(folder.path());
    command.args(["--prompts", "/dev/stdin", "--json"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(PROMPTS).unwrap();
    let made: Value = json(&child.wait_with_output().unwrap());
    assert_eq!(made["images"].as_array().unwrap().len(), 3);

    for (path, phrase) in [("/dev/zero", "more than 100 MB"), ("/", "directory")] {
        let output = stablejet(&["generate", "--prompts", path], &[]);
        let complaint = complaint(&output);
        assert_eq!(output.status.code(), Some(1), "{complaint}");
        assert!(complaint.contains(phrase), "{complaint}");
    }
}

#[test]
fn without_a_home_everything_works_that_needs_no_folder() {
    let folder = tempfile::tempdir().unwrap();
    let bare = |line: &str| {
        let mut command = command(line, folder.path());
        command.env_clear();
        command
    };
    let mut picture =
        bare("generate a --steps 1 --guidance 1 --keep-weights --output a.png --plugin");
    let output = picture.arg(cpu_plugin()).output().unwrap();
    let complaint = complaint(&output);
    assert!(output.status.success(), "{complaint}");
    for kept in ["executables", "weights"] {
        let remark = format!("stablejet: {kept} are not kept: no cache directory");
        assert!(complaint.contains(&remark), "{complaint}");
    }
    let mut doctor = bare("doctor --plugin");
    doctor.arg(cpu_plugin());
    for mut command in [bare("samplers"), bare("plugin list"), doctor] {
        let output = command.output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}
