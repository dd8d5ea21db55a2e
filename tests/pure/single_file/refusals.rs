//! What is refused, in one line that names it.

use super::*;

#[test]
fn files_of_other_kinds_are_named_in_one_line() {
    let unet = "model.diffusion_model.input_blocks.0.0.weight";
    for (names, phrase) in [
        (
            &["lora_unet_down_blocks_0.lora_down.weight"][..],
            "is a LoRA;",
        ),
        (&["unet.down_blocks.0.to_q.lora_A.weight"], "is a LoRA;"),
        (&["unet.x.processor.to_q_lora.down.weight"], "is a LoRA;"),
        (&["lycoris.hada_w1_a"], "is a LoRA (LoHa)"),
        (
            &["control_model.input_hint_block.0.weight"],
            "is a ControlNet",
        ),
        (
            &["controlnet_cond_embedding.conv_in.weight"],
            "is a ControlNet",
        ),
        (
            &["model.diffusion_model.double_blocks.0.x"],
            "is Flux or one of its kin",
        ),
        (
            &[
                "model.diffusion_model.joint_blocks.0.x",
                "first_stage_model.x",
            ],
            "is Stable Diffusion 3",
        ),
        (
            &["first_stage_model.decoder.conv_in.weight"],
            "is a VAE alone",
        ),
        (
            &["decoder.conv_in.weight", "encoder.conv_in.weight"],
            "is a VAE alone",
        ),
        (
            &["down_blocks.0.resnets.0.conv1.weight"],
            "is a UNet alone, in diffusers' names",
        ),
        (
            &["text_model.embeddings.token_embedding.weight"],
            "is a text encoder alone",
        ),
        (&["emb_params"], "is a textual inversion embedding"),
        (&["clip_g", "clip_l"], "is a textual inversion embedding"),
        (&[unet], "is a UNet without a text encoder that is known"),
        (&["x"], "is nothing that is known"),
        (
            &[unet, "cond_stage_model.transformer.x"],
            "is Stable Diffusion 1.x, but its UNet is not built as that family's",
        ),
    ] {
        let (_folder, path) = named(names);
        let error = message(ModelFiles::open(&path));
        assert!(error.contains(phrase), "{names:?}: {error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
    let folder = tempfile::tempdir().unwrap();
    for (bytes, phrase) in [
        (
            &b"PK\x03\x04archive/data.pkl"[..],
            "not a sound checkpoint of torch: its archive is truncated or damaged",
        ),
        (
            b"\x80\x02}q\x00.....",
            "its first pickle is not torch's magic number",
        ),
        (b"GGUF\x03\x00\x00\x00", "is a GGUF file"),
        (b"", "not a sound checkpoint of torch: it has only 0 bytes"),
        (
            b"\xff\xff\xff\xff\xff\xff\xff\x7f{}",
            "it is neither a zip archive nor a pickle",
        ),
        (
            b"\x80\x02\x00\x00\x00\x00\x00\x00{}",
            "not a sound safetensors file: it is truncated",
        ),
    ] {
        let path = folder.path().join("model.ckpt");
        fs::write(&path, bytes).unwrap();
        let error = message(ModelFiles::open(&path));
        assert!(error.contains(phrase), "{error}");
        expect(&["x", "--model", path.to_str().unwrap()], phrase);
    }
}

#[test]
fn a_folder_of_configurations_has_to_be_whole_and_options_of_files_need_a_file() {
    let path = golden("sd1.safetensors");
    let path = path.to_str().unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::copy(
        golden("configs/sd1/model_index.json"),
        folder.path().join("model_index.json"),
    )
    .unwrap();
    let config = folder.path().to_str().unwrap();
    expect(
        &["x", "--model", path, "--config", config],
        "has no scheduler/scheduler_config.json",
    );
    let goldens = repository("tests/goldens/tiny-sd");
    let goldens = goldens.to_str().unwrap();
    let no_vae = golden("sd1.golden.safetensors");
    let no_vae = no_vae.to_str().unwrap();
    for (option, value, phrase) in [
        ("--config", goldens, "are for a model that is one file"),
        (
            "--prediction",
            "epsilon",
            "are for a model that is one file",
        ),
        ("--vae", no_vae, "sd1.golden.safetensors holds no VAE"),
    ] {
        expect(&["x", "--model", goldens, option, value], phrase);
    }
    expect(
        &["x", "--model", "absent/model.safetensors"],
        "no such folder",
    );
    let output = stablejet(&["generate", "x", "--prediction", "epsilon"], &[]);
    assert!(!output.status.success());
}

#[test]
fn weights_of_eight_bits_are_refused_in_a_line() {
    let (_folder, path) = changed("sd1.safetensors", |tensors| {
        for (_, tensor) in tensors.iter_mut().filter(|(name, _)| name.contains("norm")) {
            let count = tensor.shape().iter().product();
            let (shape, bytes) = (tensor.shape().to_vec(), &ZEROS[..count]);
            *tensor = TensorView::new(Dtype::F8_E4M3, shape, bytes).unwrap();
        }
        tensors.push(("scaled_fp8".to_owned(), zeros()));
    });
    let phrase = "it has weights of the type F8_E4M3, which stablejet does not support";
    expect(&["x", "--model", path.to_str().unwrap()], phrase);
}

static ZEROS: [u8; 4096] = [0; 4096];
