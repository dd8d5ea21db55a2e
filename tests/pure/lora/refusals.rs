//! What of LoRAs is refused.

use super::*;

#[test]
fn what_does_not_fit_is_one_line_that_says_what_it_is_made_for() {
    let sdxl = "lora_unet_input_blocks_4_1_transformer_blocks_7_attn2_to_k.lora_down.weight";
    let near =
        "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k.lora_down.weight";
    let near_up = near.replace("down.weight", "up.weight");
    for (tensors, about, phrase) in [
        (
            vec![(sdxl, &[4, 2048][..], small as fn(usize) -> f32)],
            vec![],
            "changes nothing of this model: it has 1 modules, such as input_blocks_4_1_transformer_blocks_7_attn2_to_k; it \
             seems to be made for SDXL",
        ),
        (
            vec![(sdxl, &[4, 2048], small)],
            vec![("ss_base_model_version", "sdxl_base_v1-0")],
            "its header says that it is made for sdxl_base_v1-0",
        ),
        (
            vec![(near, &[4, 1024], small), (&near_up, &[16, 4], small)],
            vec![],
            "attn2_to_k of unet: the factors are (16, 4) and (4, 1024), their product is not (16, 32); it seems to be made for \
             Stable Diffusion 2.x",
        ),
        (
            vec![(near, &[4, 32], small)],
            vec![],
            "the file lacks its Up",
        ),
        (
            vec![("model.diffusion_model.out.2.weight", &[4], small)],
            vec![],
            "is no LoRA: none of its tensors is named as one of a LoRA's (such as model.diffusion_model.out.2.weight)",
        ),
        (
            vec![(near, &[4, 32], small)],
            vec![(
                "lora_adapter_metadata",
                r#"{"unet.alpha_pattern": {"(": 1}}"#,
            )],
            "the pattern \"(\" of its header is no regular expression",
        ),
    ] {
        let error = message(merged(&tensors, &about));
        assert!(error.contains(phrase), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
}

/// A golden file, of which one tensor has other dimensions of as many numbers.
fn misshapen(name: &str, key: &str, dims: &[usize], to: &Path) {
    let bytes = fs::read(repository("tests/goldens/lora").join(name)).unwrap();
    let (length, _) = safetensors::SafeTensors::read_metadata(&bytes).unwrap();
    let header = &bytes[8..8 + length];
    let mut header: serde_json::Value = serde_json::from_slice(header).unwrap();
    header[key]["shape"] = dims.into();
    let header = serde_json::to_vec(&header).unwrap();
    let length_bytes = (header.len() as u64).to_le_bytes();
    fs::write(
        to,
        [&length_bytes[..], &header, &bytes[8 + length..]].concat(),
    )
    .unwrap();
}

#[test]
fn a_tensor_of_a_wrong_shape_is_one_line_whatever_its_kind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.safetensors");
    for name in ["locon", "loha", "lokr", "full", "dora", "dora-peft"] {
        let name = format!("{name}.safetensors");
        let bytes = fs::read(repository("tests/goldens/lora").join(&name)).unwrap();
        let (_, header): (usize, Metadata) =
            safetensors::SafeTensors::read_metadata(&bytes).unwrap();
        let mut kinds = Vec::new();
        for (key, info) in header.tensors() {
            let kind = Key::parse(&key).unwrap().kind;
            if kinds.contains(&(kind, info.shape.len())) {
                continue;
            }
            kinds.push((kind, info.shape.len()));
            let count: usize = info.shape.iter().product();
            for dims in [
                vec![count],
                vec![1, count],
                vec![count, 1, 1, 1],
                vec![1, 1, count],
                vec![],
            ] {
                if dims.iter().product::<usize>() != count {
                    continue;
                }
                misshapen(&name, &key, &dims, &path);
                // Some shapes say the same.
                if let Err(error) = merge(&path) {
                    let error = error.to_string();
                    assert_eq!(error.lines().count(), 1, "{error}");
                    assert!(
                        error.contains("x.safetensors does not fit this model: "),
                        "{error}"
                    );
                }
            }
        }
    }
}
