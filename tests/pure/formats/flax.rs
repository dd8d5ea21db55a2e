use super::{assert_equal, folder, golden, is_read, weights};
use crate::message;
use half::bf16;
use stablejet::ModelFiles;
use stablejet::weights::{Checkpoint, Dtype, require_variant};
use std::fs;

#[test]
fn folders_of_flax_and_of_torch_hold_the_same_weights() {
    let (flax, torch) = (folder("flax-bf16"), folder("bin-sharded"));
    let (flax, torch) = (weights(&flax), weights(&torch));
    assert_eq!(flax.len(), torch.len());
    for (got, want) in flax.iter().zip(&torch) {
        assert!(got == want, "{}", want.0);
    }
}

#[test]
fn an_array_in_pieces_is_one_tensor() {
    let file = Checkpoint::open_file(&golden("chunked.msgpack")).unwrap();
    let kernel = file.tensor("a.weight").unwrap();
    assert_eq!(
        (kernel.dtype, &kernel.dims[..]),
        (Dtype::F32, &[50, 60][..])
    );
    let values = file.read_f32("a.weight").unwrap();
    for (index, value) in values.into_iter().enumerate() {
        let (output, input) = (index / 60, index % 60);
        assert_eq!(value, (input * 50 + output) as f32);
    }
    let names: Vec<&str> = file.tensors().map(|(name, _)| name).collect();
    let embedding = names
        .iter()
        .find(|name| file.tensor(name).unwrap().dims == [4, 512]);
    let values = file.read_f32(embedding.unwrap()).unwrap();
    assert!(
        values
            .into_iter()
            .eq((0..2048).map(|value| bf16::from_f32(value as f32).to_f32()))
    );
}

#[test]
fn safetensors_are_read_first_then_what_flax_wrote_then_what_torch_wrote() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("unet")).unwrap();
    let files = ModelFiles::Directory(folder.path().to_owned());
    for (from, to, format) in [
        (
            "formats/good/state_dict.pt",
            "diffusion_pytorch_model.bin",
            "checkpoint of torch",
        ),
        (
            "formats/chunked.msgpack",
            "diffusion_flax_model.msgpack",
            "checkpoint of Flax",
        ),
        (
            "single/sd1.golden.safetensors",
            "diffusion_pytorch_model.safetensors",
            "safetensors file",
        ),
    ] {
        let from = golden("..").join(from);
        fs::copy(from, folder.path().join("unet").join(to)).unwrap();
        assert_eq!(
            Checkpoint::open(&files, "unet", None).unwrap().format(),
            format
        );
        assert_eq!(
            Checkpoint::open(&files, "unet", Some("bf16"))
                .unwrap()
                .format(),
            format
        );
    }
}

#[test]
fn flax_files_of_plain_names_may_be_of_a_type_but_no_other_variant() {
    let components = ["unet", "vae", "text_encoder"];
    let flax = folder("flax-bf16");
    require_variant(&flax, &components, "bf16").unwrap();
    let error = message(require_variant(&flax, &components, "ema"));
    assert!(
        error.contains("it has no variants, only plain files"),
        "{error}"
    );
    message(require_variant(&folder("bin-sharded"), &components, "bf16"));
}

#[test]
fn a_file_named_for_its_type_is_a_variant() {
    let folder = tempfile::tempdir().unwrap();
    let unet = folder.path().join("unet");
    fs::create_dir(&unet).unwrap();
    let to = unet.join("diffusion_flax_model.bf16.msgpack");
    fs::copy(golden("flax-bf16/unet/diffusion_flax_model.msgpack"), to).unwrap();
    let files = ModelFiles::Directory(folder.path().to_owned());
    let plain = Checkpoint::open_file(&golden("flax-bf16/unet/diffusion_flax_model.msgpack"));
    assert_equal(
        &Checkpoint::open(&files, "unet", Some("bf16")).unwrap(),
        &plain.unwrap(),
    );
    let error = message(Checkpoint::open(&files, "unet", None));
    assert!(error.contains(r#"only the variant "bf16""#), "{error}");
}

#[test]
fn no_mutation_of_a_file_makes_the_reader_panic() {
    let bytes = fs::read(golden("chunked.msgpack")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.msgpack");
    let mut refused = 0;
    // All that is not an array's bytes is at the beginning of a piece of 2048.
    for at in (0..bytes.len()).filter(|at| at % 2048 < 120) {
        for change in [0x01, 0x10, 0x80] {
            let mut bytes = bytes.clone();
            bytes[at] ^= change;
            fs::write(&path, bytes).unwrap();
            refused += usize::from(!is_read(&path));
        }
    }
    assert!(refused > 300, "{refused}");
    for len in (0..bytes.len()).step_by(97) {
        fs::write(&path, &bytes[..len]).unwrap();
        let error = message(Checkpoint::open_file(&path));
        assert!(
            error.contains("is not a sound checkpoint of Flax: "),
            "{error}"
        );
    }
}
