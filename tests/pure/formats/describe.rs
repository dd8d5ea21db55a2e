use super::golden;
use crate::support::command::{error, json, printed, stablejet};
use crate::support::repository;
use serde_json::{Value, json};
use std::path::Path;

fn described(path: &Path) -> Value {
    json(&stablejet(
        &["model", path.to_str().unwrap(), "--json"],
        &[],
    ))
}

#[test]
fn a_models_family_its_networks_and_its_settings_are_told() {
    let single = repository("tests/goldens/single");
    for (path, kind, prediction, format) in [
        (
            golden("flax-bf16"),
            "Stable Diffusion 1.x",
            "epsilon",
            "checkpoint of Flax",
        ),
        (
            golden("bin-sharded"),
            "Stable Diffusion 1.x",
            "epsilon",
            "checkpoint of torch",
        ),
        (
            single.join("sd1.safetensors"),
            "Stable Diffusion 1.x",
            "epsilon",
            "safetensors file",
        ),
        (
            single.join("sd2.safetensors"),
            "Stable Diffusion 2.x",
            "v_prediction",
            "safetensors file",
        ),
        (
            single.join("sdxl.safetensors"),
            "SDXL",
            "epsilon",
            "safetensors file",
        ),
        (
            repository("tests/goldens/sdxl-refiner"),
            "SDXL's refiner",
            "epsilon",
            "safetensors file",
        ),
    ] {
        let told = described(&path);
        assert_eq!(told["kind"], kind, "{told}");
        assert_eq!(
            (&told["is_model"], &told["missing"]),
            (&json!(true), &json!([])),
            "{told}"
        );
        assert_eq!(told["prediction"], prediction, "{told}");
        let components = told["components"].as_array().unwrap();
        assert!(
            components
                .iter()
                .all(|component| component["format"] == format),
            "{told}"
        );
        assert!(
            components
                .iter()
                .any(|component| component["name"] == "unet"),
            "{told}"
        );
    }
    let told = described(&golden("flax-bf16"));
    assert_eq!(told["components"][0]["types"].as_object().unwrap().len(), 1);
    assert!(
        told["components"][0]["types"]["BF16"].as_u64().unwrap() > 0,
        "{told}"
    );
}

#[test]
fn what_a_model_lacks_is_told() {
    let told = described(&golden("good/legacy.ckpt"));
    assert_eq!(
        (&told["kind"], &told["is_model"]),
        (&json!("Stable Diffusion 1.x"), &json!(false))
    );
    assert_eq!(
        told["missing"],
        json!(["it has no VAE: give one with --vae"])
    );
    let folder = tempfile::tempdir().unwrap();
    crate::support::model::copy_folder(&golden("flax-bf16"), folder.path());
    std::fs::remove_file(folder.path().join("vae/diffusion_flax_model.msgpack")).unwrap();
    let told = described(folder.path());
    assert_eq!(told["is_model"], false);
    let missing = told["missing"][0].as_str().unwrap();
    assert!(missing.contains("vae has no weights"), "{missing}");
}

#[test]
fn files_that_are_no_models_are_named() {
    let other_vae = repository("tests/goldens/single/other.vae.safetensors");
    for (path, kind) in [
        (
            golden("embeddings/badhand.pt"),
            "a textual inversion embedding",
        ),
        (
            golden("embeddings/mycat.bin"),
            "a textual inversion embedding",
        ),
        (other_vae, "a VAE alone"),
        (golden("good/state_dict.pt"), "nothing that is known"),
    ] {
        let told = described(&path);
        assert_eq!(
            (&told["kind"], &told["is_model"]),
            (&json!(kind), &json!(false)),
            "{told}"
        );
    }
    let path = golden("embeddings/mycat.bin");
    let lines = printed(&stablejet(&["model", path.to_str().unwrap()], &[]));
    assert!(
        lines.contains("kind            a textual inversion embedding\n"),
        "{lines}"
    );
    assert!(
        lines.contains("file            32 parameters in 1 tensors, F32"),
        "{lines}"
    );
    let path = golden("bad/zip-eval.ckpt");
    let said = error(&stablejet(&["model", path.to_str().unwrap()], &[]));
    assert!(said.contains("calls builtins.eval"), "{said}");
}
