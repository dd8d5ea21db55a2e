use super::{assert_equal, golden, is_read};
use crate::message;
use crate::support::command::PROGRAM;
use crate::support::repository;
use half::f16;
use hlo::DType;
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::programs::TraceOptions;
use stablejet::single_file::Options;
use stablejet::weights::Checkpoint;
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn tensors_are_read_from_both_formats_whatever_view_they_are() {
    for (file, expected) in [
        ("views.pt", "views"),
        ("views-legacy.pt", "views"),
        ("state_dict.pt", "state_dict"),
    ] {
        let got = Checkpoint::open_file(&golden("good").join(file)).unwrap();
        let want = golden(&format!("good/{expected}.expected.safetensors"));
        assert_equal(&got, &Checkpoint::open_file(&want).unwrap());
    }
}

#[test]
fn embeddings_are_found_in_their_dictionaries() {
    for (file, name, dims) in [
        ("badhand.pt", "string_to_param.*", [4, 32]),
        ("my fox.pt", "string_to_param.*", [5, 32]),
    ] {
        let embedding = Checkpoint::open_file(&golden("embeddings").join(file)).unwrap();
        assert_eq!(embedding.tensor(name).unwrap().dims, dims);
        assert!(
            embedding
                .read_f32(name)
                .unwrap()
                .iter()
                .any(|value| *value != 0.0)
        );
    }
    let embedding = Checkpoint::open_file(&golden("embeddings/mycat.bin")).unwrap();
    assert_eq!(embedding.tensor("<mycat>").unwrap().dims, [32]);
}

/// Compares the weights of a model with those of the small one of the tests, of which it was made in half precision.
fn check_against_tiny_sd(files: &ModelFiles) {
    let tiny = ModelFiles::open(repository("tests/goldens/tiny-sd")).unwrap();
    let model = Model::open(files).unwrap();
    for (component, params) in model.params(TraceOptions::plain(DType::F32), true) {
        let open = |files| Checkpoint::open(files, component.folder(), None).unwrap();
        let (got, want) = (open(files), open(&tiny));
        for param in params {
            let half = |value: f32| f16::from_f32(value).to_f32();
            let want = want.read_f32(&param.name).unwrap().into_iter().map(half);
            let got = got.read_f32(&param.name).unwrap();
            assert!(got.into_iter().eq(want), "{}", param.name);
        }
    }
}

#[test]
fn what_trainers_of_stable_diffusion_wrote_is_a_model_by_its_names_and_shapes() {
    let mut options = Options::default();
    options.config = Some(repository("tests/goldens/tiny-sd"));
    let open =
        |name: &str, options: &Options| ModelFiles::open_file(&golden("good").join(name), options);
    check_against_tiny_sd(&open("lightning.ckpt", &options).unwrap());
    // It was pruned of its VAE, and any file may give one.
    let error = message(open("legacy.ckpt", &options));
    assert!(
        error.contains("it has no VAE: give one with --vae"),
        "{error}"
    );
    options.vae = Some(golden("good/lightning.ckpt"));
    check_against_tiny_sd(&open("legacy.ckpt", &options).unwrap());
}

#[test]
fn the_vae_of_a_file_takes_the_place_of_a_folders() {
    let tiny = ModelFiles::open(repository("tests/goldens/tiny-sd")).unwrap();
    let file = golden("good/lightning.ckpt");
    let files = tiny.clone().with_vae(&file).unwrap();
    let got = Checkpoint::open(&files, "vae", None).unwrap();
    let want = Checkpoint::open(&tiny, "vae", None).unwrap();
    let name = "decoder.conv_in.weight";
    let half = |value: f32| f16::from_f32(value).to_f32();
    let want = want.read_f32(name).unwrap().into_iter().map(half);
    assert!(got.read_f32(name).unwrap().into_iter().eq(want));
    // The settings that no shape says are those of the folder's own.
    let scale = |files| Model::open(files).unwrap().vae.scaling_factor();
    assert_eq!(scale(&files), scale(&tiny));
    let unet = Checkpoint::open(&files, "unet", None).unwrap();
    assert_eq!(unet.format(), "safetensors file");
}

#[test]
fn hostile_and_broken_pickles_are_refused_in_a_line_and_nothing_is_run() {
    let folder = tempfile::tempdir().unwrap();
    let files = fs::read_dir(golden("bad")).unwrap();
    let files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 40);
    for file in files {
        let error = message(Checkpoint::open_file(&file));
        let name = file.file_name().unwrap().to_str().unwrap();
        let start = format!("{} is not a sound checkpoint of torch: ", file.display());
        let reason = error
            .strip_prefix(&start)
            .unwrap_or_else(|| panic!("{error}"));
        for (part, phrase) in REASONS {
            assert!(
                !name.contains(part) || reason.contains(phrase),
                "{name}: {reason}"
            );
        }
        // By the program, within a gigabyte of addresses and ten seconds of work.
        let output = Command::new("sh")
            .args([
                "-c",
                r#"ulimit -v 1000000; ulimit -t 10; exec "$0" generate x --model "$1""#,
            ])
            .args([Path::new(PROGRAM), &file])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        assert_eq!(said, format!("stablejet: {error}\n"));
        assert_eq!(error.lines().count(), 1, "{error}");
    }
    let left = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 0, "something ran");
}

/// What the names of files say of the reasons.
const REASONS: &[(&str, &str)] = &[
    ("os-system", "calls posix.system"),
    ("trailing-evil", "calls posix.system"),
    ("zip-eval", "calls builtins.eval"),
    ("getattr", "calls builtins.getattr"),
    ("exec-in-key", "calls builtins.exec"),
    ("torch-load", "calls torch.serialization.load"),
    ("newobj", "takes a value where it has put none"),
    ("zip-inst", "calls os.system"),
    ("stack-global", "calls os.system"),
    (
        "unknown-class-called",
        "calls pytorch_lightning.callbacks.model_checkpoint.ModelCheckpoint",
    ),
    ("setstate", "gives a state to what has none"),
    ("ext-opcode", "the opcode 0x82"),
    ("after-stop", "no tensors with names"),
    ("no-tensors", "no tensors with names"),
    ("memo-bomb", "no tensors with names"),
    ("deep", "no tensors with names"),
    ("storage-missing", "its archive lacks archive/data/0"),
    (
        "traversal",
        "its archive lacks archive/data/../../../etc/passwd",
    ),
    ("storage-short", "fewer than the 3000000 numbers"),
    ("beyond", "is not within its storage of 3"),
    ("negative.pt", "a tensor's sizes are none"),
    ("stride-huge", "is not within its storage of 3"),
    ("overflow", "is not within its storage of 3"),
    ("expand-bomb", "is not within its storage of 3"),
    (
        "type-unknown",
        "torch.ComplexFloatStorage, which is not known",
    ),
    ("deflate-bomb", "is compressed"),
    ("long-string", "cut off"),
    ("long-integer", "a negative length"),
    ("memo-missing", "takes the value 99 back"),
    ("underflow", "lacks a mark"),
    ("protocol-9", "the unknown protocol 9"),
    ("no-pickle", "no folder with a data.pkl"),
    ("torchscript", "a TorchScript program"),
    ("truncated", "truncated"),
    ("empty", "it has only 0 bytes"),
    ("text.ckpt", "neither a zip archive nor a pickle"),
];

#[test]
fn no_mutation_of_a_file_makes_the_reader_panic() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file.pt");
    for file in [
        "good/views.pt",
        "good/views-legacy.pt",
        "embeddings/my fox.pt",
    ] {
        let bytes = fs::read(golden(file)).unwrap();
        let mut refused = 0;
        for at in 0..bytes.len() {
            let mut bytes = bytes.clone();
            bytes[at] ^= [0x01, 0x10, 0x80][at % 3];
            fs::write(&path, bytes).unwrap();
            refused += usize::from(!is_read(&path));
        }
        assert!(refused > 300, "{file}: {refused}");
        for len in (0..bytes.len()).step_by(31) {
            fs::write(&path, &bytes[..len]).unwrap();
            message(Checkpoint::open_file(&path));
        }
    }
}
