use super::{folder, golden, weights};
use crate::message;
use crate::support::command::{error, printed, stablejet};
use crate::support::model::tiny_copy;
use crate::support::repository;
use safetensors::SafeTensors;
use safetensors::tensor::{Dtype, TensorView, serialize};
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::weights::Checkpoint;
use std::fs;
use std::path::Path;

/// Converts a model by the program.
fn convert(model: &Path, out: &Path) -> ModelFiles {
    let [model, out] = [model, out].map(|path| path.to_str().unwrap());
    let output = stablejet(&["convert", model, out], &[]);
    assert_eq!(printed(&output), format!("{out}\n"), "{output:?}");
    ModelFiles::open(out).unwrap()
}

#[test]
fn every_form_becomes_a_folder_of_safetensors_with_the_same_weights() {
    let single = repository("tests/goldens/single");
    for model in [
        golden("flax-bf16"),
        golden("bin-sharded"),
        single.join("sd1.safetensors"),
        single.join("sd2.safetensors"),
        single.join("sdxl.safetensors"),
        repository("tests/goldens/tiny-sd"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (out, again) = (folder.path().join("out"), folder.path().join("again"));
        let converted = convert(&model, &out);
        assert!(
            weights(&converted) == weights(&ModelFiles::open(&model).unwrap()),
            "{model:?}"
        );
        // Once more changes nothing, down to the bytes.
        convert(&out, &again);
        for component in Model::open(&converted).unwrap().recipe.layout.networks() {
            let file = format!("{}/{}.safetensors", component.component, component.stem);
            let read = |folder: &Path| fs::read(folder.join(&file)).unwrap();
            assert!(read(&out) == read(&again), "{model:?}: {file}");
        }
    }
}

#[test]
fn what_flax_wrote_and_what_torch_wrote_become_the_same_folder() {
    let folder_of_both = tempfile::tempdir().unwrap();
    let [flax, torch] = ["flax-bf16", "bin-sharded"].map(|name| {
        let out = folder_of_both.path().join(name);
        convert(&golden(name), &out);
        out
    });
    for file in [
        "unet/diffusion_pytorch_model",
        "vae/diffusion_pytorch_model",
        "text_encoder/model",
    ] {
        let open = |folder: &Path| {
            Checkpoint::open_file(&folder.join(format!("{file}.safetensors"))).unwrap()
        };
        super::assert_equal(&open(&flax), &open(&torch));
    }
    let index = fs::read_to_string(flax.join("model_index.json")).unwrap();
    assert!(
        index.contains("\"StableDiffusionPipeline\"") && !index.contains("Flax"),
        "{index}"
    );
    let config = fs::read_to_string(flax.join("unet/config.json")).unwrap();
    assert!(config.contains("\"UNet2DConditionModel\""), "{config}");
}

#[test]
fn the_vaes_attention_has_the_shape_of_diffusers_and_convolutions_keep_theirs() {
    let out = tempfile::tempdir().unwrap();
    let files = convert(
        &repository("tests/goldens/single/sd1.safetensors"),
        &out.path().join("out"),
    );
    let vae = Checkpoint::open(&files, "vae", None).unwrap();
    for (name, rank) in [
        ("decoder.mid_block.attentions.0.to_q.weight", 2),
        ("quant_conv.weight", 4),
        ("decoder.conv_in.weight", 4),
    ] {
        assert_eq!(vae.tensor(name).unwrap().dims.len(), rank, "{name}");
    }
}

#[test]
fn a_folder_with_something_in_it_and_weights_that_do_not_fit_are_refused_and_nothing_is_left() {
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("out");
    fs::create_dir(&path).unwrap();
    fs::write(path.join("mine"), "").unwrap();
    let model = golden("flax-bf16");
    let [model, to] = [&model, &path].map(|path| path.to_str().unwrap());
    let said = error(&stablejet(&["convert", model, to], &[]));
    assert!(said.contains("is not an empty folder"), "{said}");
    fs::remove_dir_all(&path).unwrap();
    let said = error(&stablejet(&["convert", model, to, "--variant", "x"], &[]));
    assert!(said.contains("no weights of the variant"), "{said}");
    // What is no VAE.
    let said = message(stablejet::unstable::convert::convert(
        &folder("flax-bf16")
            .with_vae(golden("bin-sharded/unet"))
            .unwrap(),
        None,
        &path,
        &|_| {},
    ));
    assert!(!said.is_empty());
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
}

#[test]
fn weights_of_eight_bits_in_a_folder_are_refused_in_a_line() {
    let folder = tiny_copy();
    let unet = folder
        .path()
        .join("unet/diffusion_pytorch_model.safetensors");
    let bytes = fs::read(&unet).unwrap();
    let mut tensors = SafeTensors::deserialize(&bytes).unwrap().tensors();
    for (_, tensor) in &mut tensors {
        let data = &tensor.data()[..tensor.data().len() / 4];
        *tensor = TensorView::new(Dtype::F8_E4M3, tensor.shape().to_vec(), data).unwrap();
    }
    fs::write(&unet, serialize(tensors, None).unwrap()).unwrap();
    let out = folder.path().join("out");
    let [model, out] = [folder.path(), &out].map(|path| path.to_str().unwrap());
    let said = error(&stablejet(&["convert", model, out], &[]));
    assert!(said.contains("is of type F8_E4M3, where F32"), "{said}");
}
