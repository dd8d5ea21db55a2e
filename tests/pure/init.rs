use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use hlo::{Component, DType, ParamLayout, ParamSpec};
use stablejet::model::{Model, UNET};
use stablejet::programs::TraceOptions;
use stablejet::unstable::init::{self, init};
use stablejet::unstable::tokenizer::Tokenizer;
use stablejet::weights::{Checkpoint, bind};
use stablejet::{ModelFiles, weights};

const TEXT_ENCODER: Component = Component::new("text_encoder");

fn param(name: &str, dims: &[usize], layout: ParamLayout) -> ParamSpec {
    ParamSpec {
        component: UNET,
        name: name.to_owned(),
        dtype: DType::F32,
        dims: dims.to_vec(),
        layout,
    }
}

fn components() -> Vec<(Component, Vec<ParamSpec>)> {
    vec![
        (
            UNET,
            vec![
                param("conv_in.weight", &[3, 3, 64, 48], ParamLayout::Hwio),
                param("conv_in.bias", &[48], ParamLayout::AsStored),
                param("conv_norm_out.weight", &[48], ParamLayout::AsStored),
                param(
                    "mid_block.attentions.0.proj_in.weight",
                    &[32, 16],
                    ParamLayout::AsStored,
                ),
                param(
                    "time_embedding.linear_1.weight",
                    &[400, 300],
                    ParamLayout::AsStored,
                ),
            ],
        ),
        (
            TEXT_ENCODER,
            vec![param(
                "text_model.embeddings.token_embedding.weight",
                &[764, 32],
                ParamLayout::AsStored,
            )],
        ),
    ]
}

fn spread(values: &[f32]) -> (f32, f32) {
    let mean = values.iter().sum::<f32>() / values.len() as f32;
    let variance = values
        .iter()
        .map(|value| (value - mean).powi(2))
        .sum::<f32>()
        / values.len() as f32;
    (mean, variance.sqrt())
}

fn read(folder: &Path, component: &str, name: &str) -> Vec<f32> {
    let files = ModelFiles::open(folder).unwrap();
    Checkpoint::open(&files, component, None)
        .unwrap()
        .read_f32(name)
        .unwrap()
}

#[test]
fn a_new_checkpoint_binds_and_its_values_are_spread_as_in_a_new_layer() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("tiny");
    let bytes = Cell::new(0);
    init("tiny", &out, DType::F16, 7, &components(), &|count| {
        bytes.set(bytes.get() + count)
    })
    .unwrap();
    assert_eq!(
        bytes.get(),
        2 * (3 * 3 * 64 * 48 + 48 + 48 + 32 * 16 + 400 * 300 + 764 * 32)
    );

    let files = ModelFiles::open(&out).unwrap();
    for (component, params) in components() {
        let checkpoint = Checkpoint::open(&files, component.folder(), None).unwrap();
        assert!(
            checkpoint
                .tensors()
                .all(|(_, info)| info.dtype == weights::Dtype::F16)
        );
        assert_eq!(
            bind(&checkpoint, &params, &[], &|_| {}).unwrap().len(),
            params.len()
        );
    }
    assert_eq!(
        Tokenizer::load(&files, "tokenizer")
            .unwrap()
            .encode("a red circle")
            .unwrap()
            .ids
            .len(),
        77
    );
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "no temporary folder is left"
    );

    assert!(
        read(&out, "unet", "conv_in.bias")
            .iter()
            .all(|value| *value == 0.0)
    );
    assert!(
        read(&out, "unet", "conv_norm_out.weight")
            .iter()
            .all(|value| *value == 1.0)
    );
    for (component, name, deviation) in [
        ("unet", "conv_in.weight", 1.0 / (3.0 * 576_f32).sqrt()),
        (
            "unet",
            "time_embedding.linear_1.weight",
            1.0 / 900_f32.sqrt(),
        ),
        (
            "text_encoder",
            "text_model.embeddings.token_embedding.weight",
            0.02,
        ),
    ] {
        let (mean, measured) = spread(&read(&out, component, name));
        assert!(mean.abs() < 0.02 * deviation, "{name}: mean {mean}");
        assert!(
            (measured / deviation - 1.0).abs() < 0.02,
            "{name}: {measured}, expected {deviation}"
        );
    }
}

#[test]
fn weights_in_memory_are_those_of_the_file_in_every_layout() {
    let folder = tempfile::tempdir().unwrap();
    for dtype in [DType::F32, DType::F16, DType::BF16] {
        let layouts = [
            param("a.weight", &[3, 3, 5, 18], ParamLayout::Hwio),
            param("b.weight", &[20, 6], ParamLayout::AsStored),
            param("c.weight", &[2, 3, 4, 16], ParamLayout::Packed),
            param("d.weight", &[1, 3, 36, 16], ParamLayout::PackedTaps),
        ];
        let params = layouts.map(|param| ParamSpec { dtype, ..param }).to_vec();
        let out = folder.path().join(dtype.to_string());
        let components = [(UNET, params.clone())];
        init("tiny", &out, DType::F32, 3, &components, &|_| {}).unwrap();
        let files = ModelFiles::open(&out).unwrap();
        let checkpoint = Checkpoint::open(&files, "unet", None).unwrap();
        let read = bind(&checkpoint, &params, &[], &|_| {}).unwrap();
        let made = init::random_weights(&params, 3).unwrap();
        for (read, made) in read.iter().zip(&made) {
            let equal = read.bytes.as_slice() == made.bytes.as_slice();
            assert!(equal, "{dtype} {}", made.param.name);
        }
    }
}

#[test]
fn the_whole_autoencoder_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("tiny");
    let model = Model::open(&init::template("tiny").unwrap()).unwrap();
    let components = model.params(TraceOptions::plain(DType::F32), true);
    init("tiny", &out, DType::F16, 0, &components, &|_| {}).unwrap();
    let files = ModelFiles::open(&out).unwrap();
    let vae = Checkpoint::open(&files, "vae", None).unwrap();
    let dims = |name: &str| vae.tensor(name).unwrap().dims.clone();
    assert_eq!(dims("encoder.conv_in.weight"), [8, 3, 3, 3]);
    assert_eq!(dims("quant_conv.weight"), [8, 8, 1, 1]);
    assert_eq!(dims("decoder.conv_out.weight"), [3, 8, 3, 3]);
}

#[test]
fn the_seed_decides_every_byte() {
    let folder = tempfile::tempdir().unwrap();
    let weights = |name: &str, seed| {
        let out = folder.path().join(name);
        init("tiny", &out, DType::F32, seed, &components(), &|_| {}).unwrap();
        fs::read(out.join("unet/diffusion_pytorch_model.safetensors")).unwrap()
    };
    assert_eq!(weights("a", 1), weights("b", 1));
    assert_ne!(weights("c", 1), weights("d", 2));
}

#[test]
fn every_template_is_a_model_without_weights() {
    for name in init::names() {
        let files = init::template(name).unwrap();
        let model = Model::open(&files).unwrap();
        let index = files.index().unwrap();
        assert!(!index.components.contains_key("safety_checker"));
        for network in model.recipe.layout.networks() {
            let folder = network.component.folder();
            let class = index.component_class(folder);
            assert_eq!(class, Some(network.class), "{name}: {folder}");
            Checkpoint::open(&files, folder, None)
                .err()
                .expect("there are no weights");
        }
    }
}

#[test]
fn a_templates_tokenizers_pad_as_its_text_encoders_have_learnt() {
    let pads = |name: &str| {
        let model = Model::open(&init::template(name).unwrap()).unwrap();
        let of_empty = model.recipe.text.iter().map(|path| {
            let tokens = path.tokenizer.encode("").unwrap();
            tokens.ids[76]
        });
        Vec::from_iter(of_empty)
    };
    let (end, exclamation_mark) = (49407, 0);
    assert_eq!(pads("sd-v1-4"), [end]);
    assert_eq!(pads("sd-v2-1"), [exclamation_mark]);
    assert_eq!(pads("sdxl-base-1.0"), [end, exclamation_mark]);
    assert_eq!(pads("sdxl-refiner-1.0"), [exclamation_mark]);
}

/// What is in the published checkpoints, as diffusers and transformers count.
#[test]
fn templates_have_the_weights_of_the_published_models() {
    let count = |name: &str| -> BTreeMap<&str, usize> {
        let model = Model::open(&init::template(name).unwrap()).unwrap();
        let params = model
            .params(TraceOptions::plain(DType::F32), true)
            .into_iter();
        let elements = |param: &ParamSpec| param.shape().num_elements();
        params
            .map(|(component, params)| (component.folder(), params.iter().map(elements).sum()))
            .collect()
    };
    let vae = 83_653_863;
    let big_g = 694_659_840;
    assert_eq!(
        count("sd-v1-4"),
        BTreeMap::from([
            ("text_encoder", 123_060_480),
            ("unet", 859_520_964),
            ("vae", vae)
        ])
    );
    // The norm behind the first text encoder's last layer, which SDXL does not look at.
    let final_norm = 2 * 768;
    assert_eq!(
        count("sdxl-base-1.0"),
        BTreeMap::from([
            ("text_encoder", 123_060_480 - final_norm),
            ("text_encoder_2", big_g),
            ("unet", 2_567_463_684),
            ("vae", vae),
        ])
    );
    assert_eq!(
        count("sdxl-refiner-1.0"),
        BTreeMap::from([
            ("text_encoder_2", big_g),
            ("unet", 2_259_526_660),
            ("vae", vae)
        ])
    );
}

#[test]
fn an_occupied_folder_an_unknown_configuration_and_an_integer_type_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let run =
        |config: &str, out: &Path, dtype| match init(config, out, dtype, 0, &components(), &|_| {})
        {
            Ok(()) => "written".to_owned(),
            Err(error) => error.to_string(),
        };
    let out = folder.path().join("out");
    assert!(run("sd-v9", &out, DType::F32).ends_with(
        r#""sd-v9"; there are sd-v1-4, sd-v2-1, sdxl-base-1.0, sdxl-refiner-1.0, tiny"#
    ));
    assert!(run("tiny", &out, DType::S32).starts_with("weights are not written as s32"));
    assert!(
        run("tiny", Path::new("/nowhere/out"), DType::F32)
            .starts_with("cannot write /nowhere/out: No such")
    );
    fs::create_dir(&out).unwrap();
    assert_eq!(run("tiny", &out, DType::F32), "written");
    assert!(run("tiny", &out, DType::F32).contains("exists and is not an empty folder"));
    let file = folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    assert!(run("tiny", &file, DType::F32).contains("exists and is not an empty folder"));
    assert_eq!(fs::read(&file).unwrap(), b"mine");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}
