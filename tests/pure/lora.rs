//! LoRAs: names, arithmetic on small numbers, and what is refused. That all kinds are right is tested with a plugin.

mod refusals;

use crate::message;
use crate::support::lora::{Tensor, write};
use crate::support::model::tiny;
use crate::support::repository;
use half::bf16;
use hlo::{Component, DType, ParamLayout, ParamSpec};
use safetensors::tensor::Metadata;
use stablejet::lora::{Key, Kind, Lora, LoraError, LoraFile, Modules, Plan, Strengths, take_tags};
use stablejet::model::{Model, UNET};
use stablejet::programs::TraceOptions;
use stablejet::unstable::init::template;
use stablejet::weights::{Checkpoint, HostTensor};
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

fn modules(model: &Model) -> Modules {
    let components = model.params(TraceOptions::plain(DType::F32), false);
    Modules::of(components.iter().flat_map(|(_, params)| params))
}

/// Those of the small model.
static TINY: LazyLock<Modules> = LazyLock::new(|| modules(&Model::open(&tiny()).unwrap()));

fn checkpoint(component: Component) -> Result<Checkpoint, stablejet::weights::WeightsError> {
    Checkpoint::open(&tiny(), component.folder(), None)
}

fn open(path: &Path) -> Result<Lora, LoraError> {
    Ok(Lora::new(Arc::new(LoraFile::open(path)?)))
}

/// What a file makes of the small model's weights.
fn merge(path: &Path) -> Result<Vec<HostTensor>, LoraError> {
    Plan::new(&TINY, &[open(path)?])?.merge(&checkpoint)
}

/// The same of a file with these tensors, in `f32`.
fn merged(tensors: &[Tensor], about: &[(&str, &str)]) -> Result<Vec<HostTensor>, LoraError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.safetensors");
    write(&path, tensors, about);
    merge(&path)
}

fn numbers(tensor: &HostTensor) -> Vec<f32> {
    let numbers = tensor.bytes.as_slice().chunks_exact(4);
    let numbers = numbers.map(|bytes| f32::from_le_bytes(bytes.try_into().unwrap()));
    numbers.collect()
}

/// The paths of all modules that a file names by keys of `kind`, in a model that is built in.
fn found(config: &str, keys: &[(&str, &str)]) {
    let model = Model::open(&template(config).unwrap()).unwrap();
    let modules = modules(&model);
    for (key, path) in keys {
        let parsed = Key::parse(key).unwrap_or_else(|| panic!("{key} is no key"));
        let module = modules.find(parsed.component, &parsed.module);
        let module = module.map(|index| modules.get(index).path.as_str());
        assert_eq!(module.unwrap_or("nothing"), *path, "{key}");
    }
}

#[test]
fn a_module_is_found_by_every_name_that_files_have_for_it() {
    let block = "down_blocks.1.attentions.0.transformer_blocks.0";
    let query = format!("{block}.attn1.to_q");
    let out = format!("{block}.attn1.to_out.0");
    let flat = query.replace('.', "_");
    found(
        "sd-v1-4",
        &[
            (&format!("lora_unet_{flat}.lora_down.weight"), &query),
            (&format!("lycoris_{flat}.lokr_w1"), &query),
            (&format!("unet.{query}.lora_A.weight"), &query),
            (&format!("unet.{query}.lora_B.default.weight"), &query),
            (&format!("base_model.model.{query}.lora_A.weight"), &query),
            (
                &format!("unet.{block}.attn1.processor.to_q_lora.up.weight"),
                &query,
            ),
            (
                &format!("{block}.attn1.processor.to_out_lora.up.weight"),
                &out,
            ),
            (
                "lora_unet_input_blocks_4_1_transformer_blocks_0_attn1_to_q.alpha",
                &query,
            ),
            (
                "lora_unet_input_blocks_3_0_op.alpha",
                "down_blocks.0.downsamplers.0.conv",
            ),
            (
                "lora_unet_output_blocks_2_1_conv.alpha",
                "up_blocks.0.upsamplers.0.conv",
            ),
            (
                "lora_unet_output_blocks_5_2_conv.alpha",
                "up_blocks.1.upsamplers.0.conv",
            ),
            (
                "lora_unet_middle_block_2_in_layers_2.alpha",
                "mid_block.resnets.1.conv1",
            ),
            (
                "lora_unet_output_blocks_3_0_skip_connection.diff",
                "up_blocks.1.resnets.0.conv_shortcut",
            ),
            ("lora_unet_time_embed_0.diff", "time_embedding.linear_1"),
            ("lora_unet_out_2.diff_b", "conv_out"),
            (
                "lora_te_text_model_encoder_layers_3_mlp_fc1.alpha",
                "text_model.encoder.layers.3.mlp.fc1",
            ),
            (
                "text_encoder.text_model.encoder.layers.3.self_attn.to_out_lora.down.weight",
                "text_model.encoder.layers.3.self_attn.out_proj",
            ),
            (
                "text_encoder.text_model.encoder.layers.3.mlp.fc1.lora_linear_layer.up.weight",
                "text_model.encoder.layers.3.mlp.fc1",
            ),
            (
                "lora_te2_text_model_encoder_layers_3_mlp_fc1.alpha",
                "nothing",
            ),
            // Never taken apart at underscores.
            ("lora_unet_down_blocks_1_attentions_0.alpha", "nothing"),
        ],
    );
    found(
        "sdxl-base-1.0",
        &[
            (
                "lora_te1_text_model_encoder_layers_11_mlp_fc1.alpha",
                "text_model.encoder.layers.11.mlp.fc1",
            ),
            (
                "lora_te2_text_model_encoder_layers_31_self_attn_v_proj.alpha",
                "text_model.encoder.layers.31.self_attn.v_proj",
            ),
            ("lora_te2_text_projection.lora_up.weight", "text_projection"),
            (
                "lora_unet_input_blocks_8_1_transformer_blocks_9_ff_net_0_proj.alpha",
                "down_blocks.2.attentions.1.transformer_blocks.9.ff.net.0.proj",
            ),
            (
                "lora_unet_output_blocks_2_2_conv.alpha",
                "up_blocks.0.upsamplers.0.conv",
            ),
            ("lora_unet_label_emb_0_0.diff", "add_embedding.linear_1"),
        ],
    );
    for stranger in [
        "bundle_emb.word.string_to_param",
        "unet.conv_in.weight",
        "",
        "lora_unet_",
    ] {
        assert_eq!(Key::parse(stranger), None);
    }
    let key = Key::parse("lora_unet_conv_in.w_norm").unwrap();
    assert_eq!((key.component, key.kind), (UNET, Kind::Diff));
}

/// Whole numbers, so that sums are exact.
fn small(at: usize) -> f32 {
    (at % 5) as f32 - 2.0
}

fn four(_: usize) -> f32 {
    4.0
}

#[test]
fn a_change_is_added_in_f32_and_rounded_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.safetensors");
    let module = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_q";
    let model = Model::open(&tiny()).unwrap();
    let channels = model.unet.block_out_channels[0];
    let flat = format!("lora_unet_{}", module.replace('.', "_"));
    let tensors: [Tensor; 3] = [
        (&format!("{flat}.lora_down.weight"), &[2, channels], small),
        (&format!("{flat}.lora_up.weight"), &[channels, 2], small),
        (&format!("{flat}.alpha"), &[], four),
    ];
    write(&path, &tensors, &[]);
    let stored = checkpoint(UNET)
        .unwrap()
        .read_f32(&format!("{module}.weight"))
        .unwrap();
    let expected = |at: usize| {
        let (row, column) = (at / channels, at % channels);
        let product: f32 = (0..2)
            .map(|i| small(2 * row + i) * small(channels * i + column))
            .sum();
        stored[at] + 2.0 * product
    };
    let [changed] = <[HostTensor; 1]>::try_from(merge(&path).unwrap())
        .ok()
        .unwrap();
    assert_eq!(
        numbers(&changed),
        (0..stored.len()).map(expected).collect::<Vec<_>>()
    );
    // Packed, as the CPU plugin's kernels take it: each 16 columns of the transposed matrix, two rows of a panel interleaved.
    assert_eq!(channels, 16);
    let param = ParamSpec {
        component: UNET,
        name: format!("{module}.weight"),
        dtype: DType::BF16,
        dims: vec![1, 1, 16, 16],
        layout: ParamLayout::Packed,
    };
    let (modules, loras) = (Modules::of([&param]), [open(&path).unwrap()]);
    let merged = Plan::new(&modules, &loras).unwrap().merge(&checkpoint);
    let [changed] = <[HostTensor; 1]>::try_from(merged.unwrap()).ok().unwrap();
    let numbers = changed.bytes.as_slice().chunks_exact(2);
    for (at, bytes) in numbers.enumerate() {
        let (panel, inside) = (at / (16 * channels), at % (16 * channels));
        let (pair, lane, next) = (inside / 32, inside % 32 / 2, inside % 2);
        let place = (16 * panel + lane) * channels + 2 * pair + next;
        let expected = bf16::from_f32(expected(place)).to_le_bytes();
        assert_eq!(bytes, expected, "{at}");
    }
}

#[test]
fn the_alpha_of_peft_is_in_the_header_and_counts_for_the_modules_whose_paths_end_so() {
    let model = Model::open(&tiny()).unwrap();
    let channels = model.unet.block_out_channels[0];
    let block = "down_blocks.0.attentions.0.transformer_blocks.0.attn1";
    let change = |about: &str, projection: &str| {
        let module = format!("{block}.{projection}");
        let tensors: [Tensor; 2] = [
            (
                &format!("unet.{module}.lora_A.weight"),
                &[4, channels],
                small,
            ),
            (
                &format!("unet.{module}.lora_B.weight"),
                &[channels, 4],
                small,
            ),
        ];
        let made = merged(&tensors, &[("lora_adapter_metadata", about)]).unwrap();
        let stored = checkpoint(UNET)
            .unwrap()
            .read_f32(&format!("{module}.weight"))
            .unwrap();
        numbers(&made[0])[0] - stored[0]
    };
    let product: f32 = (0..4).map(|i| small(i) * small(channels * i)).sum();
    let about = r#"{"unet.lora_alpha": 8, "unet.alpha_pattern": {"attn1.to_(k|v)": 2}}"#;
    for (about, projection, scale) in [
        (about, "to_q", 2.0),
        (about, "to_k", 0.5),
        (
            r#"{"unet.lora_alpha": 8, "unet.use_rslora": true}"#,
            "to_q",
            4.0,
        ),
        ("{}", "to_q", 1.0),
        (r#"{"text_encoder.lora_alpha": 8}"#, "to_q", 1.0),
    ] {
        let got = change(about, projection);
        assert!(
            (got - scale * product).abs() < 1e-5,
            "{about} {projection}: {got}"
        );
    }
}

#[test]
fn a_change_of_the_first_layer_for_fewer_channels_is_one_of_the_first_channels() {
    let model = Model::open(&tiny()).unwrap();
    let channels = model.unet.block_out_channels[0];
    let tensors: [Tensor; 1] = [("lora_unet_conv_in.diff", &[channels, 3, 3, 3], four)];
    let made = merged(&tensors, &[]).unwrap();
    let stored = checkpoint(UNET)
        .unwrap()
        .read_f32("conv_in.weight")
        .unwrap();
    // On the device kernels are `[kh, kw, in, out]`.
    for (at, got) in numbers(&made[0]).into_iter().enumerate() {
        let (output, input) = (at % channels, at / channels % 4);
        let tap = at / channels / 4;
        let change = if input < 3 { 4.0 } else { 0.0 };
        let stored = stored[(4 * output + input) * 9 + tap];
        assert_eq!(got, stored + change, "{at}");
    }
}

#[test]
fn at_no_strength_nothing_changes() {
    let lora = open(&repository("tests/goldens/lora/kohya.safetensors")).unwrap();
    let loras = [lora.strength(0.0)];
    let plan = Plan::new(&TINY, &loras).unwrap();
    assert!(plan.merge(&checkpoint).unwrap().is_empty());
}

#[test]
fn prompts_name_loras_by_tags() {
    let of = |prompt: &str| take_tags(prompt);
    let (text, tags) =
        of("<lora:a b:0.5>a cat, <lora:c>on <lora:d:1:-0.5> a <x> <lora:e:te=0:unet=2>").unwrap();
    assert_eq!(text, "a cat, on  a <x>");
    let shown: Vec<String> = tags
        .iter()
        .map(|tag| format!("{}:{}", tag.name, tag.strengths))
        .collect();
    assert_eq!(
        shown,
        ["a b:0.5", "c:1", "d:te=1:unet=-0.5", "e:te=0:unet=2"]
    );
    assert_eq!(
        of(" <lora:open").unwrap(),
        (" <lora:open".to_owned(), vec![])
    );
    for (prompt, phrase) in [
        ("<lora:>", "<lora:>: it has no name"),
        ("<lora:a:x>", "\"x\" is no number"),
        ("<lora:a:nan>", "\"nan\" is no number"),
        ("<lora:a:1:2:3>", "\"3\" is a third strength"),
        (
            "<lora:a:b=1>",
            "\"b=1\" is none of a strength, te=, unet= and lbw=",
        ),
        (
            "<lora:a:lbw=1,2>",
            "lbw has 2 numbers, where 17 are expected",
        ),
    ] {
        let error = message(of(prompt));
        assert!(error.contains(phrase), "{error}");
    }
    let mut strengths = Strengths::of(0.5);
    strengths
        .set(&format!("lbw={}", ["1"; 17].join(",")), &mut 0)
        .unwrap();
    assert!(strengths.to_string().starts_with("0.5:lbw=1,1,"));
}
