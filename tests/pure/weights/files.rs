use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use safetensors::SafeTensors;
use stablejet::ModelFiles;
use stablejet::weights::{Checkpoint, Dtype, TensorSource, require_variant, write_safetensors};
use tempfile::TempDir;

use crate::message;

use super::{bind_all, ramp, ramps, stored, write};

/// A model folder with the given weight files, by their names in it.
fn model(weights: Vec<(&str, Vec<TensorSource>)>) -> (TempDir, ModelFiles) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("model_index.json"),
        r#"{"_class_name": "StableDiffusionPipeline"}"#,
    )
    .unwrap();
    for (name, tensors) in weights {
        write(&folder.path().join(name), tensors);
    }
    let files = ModelFiles::open(folder.path()).unwrap();
    (folder, files)
}

#[test]
fn plain_files_variants_and_shards_are_found_as_diffusers_finds_them() {
    let first = |files: &ModelFiles, variant| {
        let checkpoint =
            Checkpoint::open(files, "unet", variant).map_err(|error| error.to_string())?;
        Ok::<_, String>(
            checkpoint
                .tensors()
                .map(|(name, _)| name)
                .collect::<Vec<_>>()
                .join(" "),
        )
    };
    let (_folder, both) = model(vec![
        (
            "unet/diffusion_pytorch_model.safetensors",
            ramps(&[("plain", &[1])]),
        ),
        (
            "unet/diffusion_pytorch_model.fp16.safetensors",
            ramps(&[("half", &[1])]),
        ),
    ]);
    assert_eq!(first(&both, None).unwrap(), "plain");
    assert_eq!(first(&both, Some("fp16")).unwrap(), "half");
    assert_eq!(first(&both, Some("bf16")).unwrap(), "plain");
    require_variant(&both, &["vae", "unet"], "fp16").unwrap();
    let error = message(require_variant(&both, &["vae", "unet"], "bf16"));
    assert!(
        error.ends_with(r#"no weights of the variant "bf16": it has "fp16""#),
        "{error}"
    );

    let (_folder, variant_only) = model(vec![(
        "unet/diffusion_pytorch_model.fp16.safetensors",
        ramps(&[("half", &[1])]),
    )]);
    let error = first(&variant_only, None).unwrap_err();
    assert!(
        error.contains(r#"only the variant "fp16": ask for it with --variant"#),
        "{error}"
    );

    for (index, shards, variant) in [
        (
            "diffusion_pytorch_model.safetensors.index.json",
            [
                "a-00001-of-00002.safetensors",
                "a-00002-of-00002.safetensors",
            ],
            None,
        ),
        (
            "diffusion_pytorch_model.safetensors.index.fp16.json",
            [
                "diffusion_pytorch_model.fp16-00001-of-00002.safetensors",
                "diffusion_pytorch_model.fp16-00002-of-00002.safetensors",
            ],
            Some("fp16"),
        ),
        (
            "diffusion_pytorch_model.fp16.safetensors.index.json",
            [
                "diffusion_pytorch_model-00001-of-00002.fp16.safetensors",
                "diffusion_pytorch_model-00002-of-00002.fp16.safetensors",
            ],
            Some("fp16"),
        ),
    ] {
        let names = shards.map(|shard| format!("unet/{shard}"));
        let (folder, files) = model(vec![
            (&names[0], ramps(&[("one", &[2]), ("two", &[2])])),
            (&names[1], ramps(&[("three", &[2])])),
        ]);
        let map = |second: &str| {
            format!(
                r#"{{"metadata": {{"total_size": 24}}, "weight_map": {{"one": "{0}", "two": "{0}", "three": "{second}"}}}}"#,
                shards[0]
            )
        };
        let index = folder.path().join("unet").join(index);
        fs::write(&index, map(shards[1])).unwrap();
        let checkpoint = Checkpoint::open(&files, "unet", variant).unwrap();
        let params = ["one", "two", "three"].map(|name| stored(name, &[2]));
        assert_eq!(bind_all(&checkpoint, &params, &[]).unwrap().len(), 3);

        fs::write(&index, map(shards[0])).unwrap();
        let error = message(Checkpoint::open(&files, "unet", variant));
        assert!(
            error.contains("1 tensors are not in their file: three"),
            "{error}"
        );
        fs::write(&index, map("gone.safetensors")).unwrap();
        let error = message(Checkpoint::open(&files, "unet", variant));
        assert!(error.contains("has no unet/gone.safetensors"), "{error}");
        fs::write(&index, map("../../elsewhere.safetensors")).unwrap();
        let error = message(Checkpoint::open(&files, "unet", variant));
        assert!(error.contains("is no plain file name"), "{error}");
    }
}

#[test]
fn a_component_without_weights_says_what_is_there_instead() {
    let (folder, files) = model(vec![]);
    let error = message(Checkpoint::open(&files, "unet", None));
    assert!(
        error.contains("there is no such folder, or it is empty"),
        "{error}"
    );
    fs::create_dir(folder.path().join("unet")).unwrap();
    fs::write(folder.path().join("unet/model.onnx"), "another kind").unwrap();
    let error = message(Checkpoint::open(&files, "unet", None));
    assert!(
        error.contains("it has model.onnx, which is not read in a model's folder"),
        "{error}"
    );
}

#[test]
fn damaged_files_are_refused_with_one_line_that_says_how() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.safetensors");
    write(&path, ramps(&[("a", &[4]), ("b", &[4])]));
    let sound = fs::read(&path).unwrap();
    let header = |text: &str| [&(text.len() as u64).to_le_bytes()[..], text.as_bytes()].concat();
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (vec![], "it has only 0 bytes"),
        (sound[..5].to_vec(), "it has only 5 bytes"),
        (sound[..20].to_vec(), "it is truncated"),
        (sound[..sound.len() - 1].to_vec(), "it is truncated"),
        ([&sound[..], b"x"].concat(), "it is too long"),
        (u64::MAX.to_le_bytes().to_vec(), "too many to be true"),
        (b"version https://...".to_vec(), "Git LFS pointer"),
        (header("not json"), "its header is damaged"),
        (
            header(r#"{"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 8]}}"#),
            "its header is damaged",
        ),
        (
            header(r#"{"a": {"dtype": "F99", "shape": [1], "data_offsets": [0, 4]}}"#),
            "its header is damaged",
        ),
        (
            header(
                r#"{"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
                    "b": {"dtype": "F32", "shape": [2], "data_offsets": [4, 12]}}"#,
            ),
            "invalid offset",
        ),
        (
            header(
                r#"{"a": {"dtype": "F32", "shape": [4611686018427387904, 8], "data_offsets": [0, 0]}}"#,
            ),
            "overflow",
        ),
    ];
    for (bytes, reason) in cases {
        fs::write(&path, bytes).unwrap();
        let error = message(Checkpoint::open_file(&path));
        assert!(
            error.contains(reason) && error.contains("model.safetensors"),
            "{error}"
        );
        assert!(!error.contains('\n'), "{error}");
    }
}

#[test]
fn a_file_that_shrinks_after_it_was_opened_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.safetensors");
    write(&path, ramps(&[("a", &[4])]));
    let checkpoint = Checkpoint::open_file(&path).unwrap();
    fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(60)
        .unwrap();
    let error = message(bind_all(&checkpoint, &[stored("a", &[4])], &[]));
    assert!(error.contains("cannot read the tensor a of"), "{error}");
}

#[test]
fn no_mutation_of_a_file_makes_the_reader_panic() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.safetensors");
    let types = [Dtype::F64, Dtype::F32, Dtype::F16, Dtype::BF16];
    write(
        &path,
        types
            .map(|dtype| ramp(&format!("layer.{dtype}"), dtype, &[2, 3]))
            .into(),
    );
    let sound = fs::read(&path).unwrap();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |bound: usize| {
        // xorshift64
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % bound as u64) as usize
    };
    let (mut read, mut refused) = (0, 0);
    for _ in 0..5000 {
        let mut bytes = sound.clone();
        for _ in 0..=random(4) {
            let at = random(bytes.len());
            match random(5) {
                0 => bytes[at] = random(256) as u8,
                1 => bytes[at] ^= 1 << random(8),
                // A digit, so that the header stays JSON.
                2 if bytes[at].is_ascii_digit() => bytes[at] = b'0' + random(10) as u8,
                2 => {}
                3 => bytes.truncate(at.max(1)),
                _ => bytes.insert(at, random(256) as u8),
            }
        }
        fs::write(&path, &bytes).unwrap();
        match Checkpoint::open_file(&path) {
            Ok(checkpoint) => {
                for (name, _) in checkpoint.tensors() {
                    // A type that is no floating-point type is refused; all else is read.
                    let _ = checkpoint.read_f32(name);
                }
                read += 1;
            }
            Err(_) => refused += 1,
        }
    }
    assert!(
        read > 100 && refused > 100,
        "{read} read, {refused} refused: the mutations are one-sided"
    );
}

#[test]
fn written_files_are_read_back_by_the_safetensors_crate_with_tensors_aligned() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.safetensors");
    let metadata = BTreeMap::from([("prompt".to_owned(), "ein Kreis, 円".to_owned())]);
    let tensors = vec![
        ramp("half", Dtype::F16, &[3]),
        ramp("ids", Dtype::I64, &[2, 2]),
        ramp("scalar", Dtype::F32, &[]),
        ramp("empty", Dtype::F32, &[0, 4]),
    ];
    write_safetensors(&path, tensors, &metadata).unwrap();

    let bytes = fs::read(&path).unwrap();
    let (header_bytes, header) = SafeTensors::read_metadata(&bytes).unwrap();
    assert_eq!(header_bytes % 8, 0);
    assert_eq!(header.offset_keys()[0], "ids");
    assert_eq!(
        header.metadata().as_ref().unwrap()["prompt"],
        "ein Kreis, 円"
    );
    let read = SafeTensors::deserialize(&bytes).unwrap();
    assert_eq!(read.tensor("ids").unwrap().shape(), [2, 2]);
    assert_eq!(read.tensor("ids").unwrap().data()[24], 3);
    assert_eq!(read.tensor("empty").unwrap().data().len(), 0);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let error = message(write_safetensors(
        Path::new("/nowhere/out.safetensors"),
        vec![],
        &BTreeMap::new(),
    ));
    assert!(
        error.starts_with("cannot write /nowhere/out.safetensors: No such file"),
        "{error}"
    );
    let twice = || vec![ramp("a", Dtype::F32, &[1]), ramp("a", Dtype::F32, &[1])];
    let error = message(write_safetensors(
        Path::new("out.safetensors"),
        twice(),
        &BTreeMap::new(),
    ));
    assert!(error.ends_with("two tensors are named a"), "{error}");
}
