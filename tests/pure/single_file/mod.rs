//! Models that are one file in the original layout: what they are taken for, where weights are found, what is refused.

mod refusals;

use crate::message;
use crate::support::command::{expect, stablejet};
use crate::support::repository;
use flate2::read::GzDecoder;
use half::f16;
use hlo::DType;
use safetensors::SafeTensors;
use safetensors::tensor::{Dtype, TensorView, serialize};
use serde_json::{Map, Value, json};
use stablejet::ModelFiles;
use stablejet::model::{Model, TimeIds};
use stablejet::programs::TraceOptions;
use stablejet::schedulers::PredictionType;
use stablejet::single_file::Options;
use stablejet::weights::Checkpoint;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn golden(name: &str) -> PathBuf {
    repository("tests/goldens/single").join(name)
}

/// Writes a file of tensors of these shapes in half precision, whose zeros take no room.
fn write_shapes<'a>(path: &Path, shapes: impl IntoIterator<Item = (&'a str, Vec<u64>)>) {
    let mut end = 0;
    let mut header = Map::new();
    for (name, shape) in shapes {
        let start = end;
        end += 2 * shape.iter().product::<u64>();
        header.insert(
            name.to_owned(),
            json!({"dtype": "F16", "shape": shape, "data_offsets": [start, end]}),
        );
    }
    let header = Value::Object(header).to_string();
    let mut file = File::create(path).unwrap();
    file.write_all(&(header.len() as u64).to_le_bytes())
        .unwrap();
    file.write_all(header.as_bytes()).unwrap();
    file.set_len(8 + header.len() as u64 + end).unwrap();
}

/// A file of vectors of these names.
fn named(names: &[&str]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.safetensors");
    write_shapes(&path, names.iter().map(|name| (*name, vec![4])));
    (folder, path)
}

/// A tensor.
fn zeros() -> TensorView<'static> {
    TensorView::new(Dtype::F32, vec![1], &[0; 4]).unwrap()
}

/// A golden file, changed.
fn changed(name: &str, change: impl Fn(&mut Vec<(String, TensorView)>)) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.safetensors");
    let bytes = fs::read(golden(name)).unwrap();
    let mut tensors = SafeTensors::deserialize(&bytes).unwrap().tensors();
    change(&mut tensors);
    fs::write(&path, serialize(tensors, None).unwrap()).unwrap();
    (folder, path)
}

fn numbers(value: &Value) -> Vec<usize> {
    let values = value.as_array().unwrap().iter();
    values
        .map(|value| value.as_u64().unwrap() as usize)
        .collect()
}

/// The names and shapes of real files by their models' names, and what is to be concluded of them.
fn headers() -> Map<String, Value> {
    let file = File::open(golden("headers.json.gz")).unwrap();
    serde_json::from_reader(GzDecoder::new(file)).unwrap()
}

/// Writes a file of a real one's names and shapes.
fn write_header(path: &Path, header: &Value) {
    let tensors = header["tensors"].as_object().unwrap().iter();
    let shapes = tensors.map(|(name, dims)| {
        let dims = numbers(dims).into_iter().map(|dim| dim as u64);
        (name.as_str(), dims.collect())
    });
    write_shapes(path, shapes);
}

#[test]
fn real_files_are_recognised_and_every_weight_is_found_in_its_shape() {
    let headers = headers();
    assert_eq!(headers.len(), 8);
    let folder = tempfile::tempdir().unwrap();
    for (name, header) in &headers {
        let path = folder.path().join(format!("{name}.safetensors"));
        write_header(&path, header);
        let expect = &header["expect"];
        let mut options = Options::default();
        if name == "sd-v2-1" {
            options.prediction = Some(PredictionType::VPrediction);
        }
        let opened = ModelFiles::open_file(&path, &options);
        let files = opened.unwrap();
        assert!(files.remarks().is_empty(), "{:?}", files.remarks());
        check_model(name, &files, expect);
        let channels = Model::open(&files).unwrap().unet.in_channels as u64;
        assert_eq!(expect["in_channels"], channels, "{name}");
        check_weights(name, &files);
    }
}

/// Compares a model's numbers with those expected.
fn check_model(name: &str, files: &ModelFiles, expect: &Value) {
    let model = Model::open(files).unwrap();
    let unet = &model.unet;
    assert_eq!(
        unet.block_out_channels,
        numbers(&expect["block_out_channels"]),
        "{name}"
    );
    assert_eq!(
        Some(unet.cross_attention_dim as u64),
        expect["cross_attention_dim"].as_u64()
    );
    let depths = numbers(&expect["transformer_layers"]);
    let heads = &expect["attention_heads"];
    for (level, block) in unet.down_blocks.iter().enumerate() {
        assert_eq!(
            Some(block.num_layers as u64),
            expect["layers_per_block"].as_u64()
        );
        let depth = block
            .attention
            .as_ref()
            .map_or(0, |attention| attention.depths[0]);
        assert_eq!(depth, depths[level], "{name}");
        if let Some(attention) = &block.attention {
            let heads = heads
                .as_u64()
                .unwrap_or_else(|| heads[level].as_u64().unwrap());
            assert_eq!(attention.num_heads as u64, heads, "{name}");
        }
    }
    let added = unet.text_time.map(|added| added.input_dim as u64);
    assert_eq!(
        added,
        expect["projection_class_embeddings_input_dim"].as_u64(),
        "{name}"
    );
    let ids = match expect["time_ids"].as_u64() {
        None => TimeIds::None,
        Some(5) => TimeIds::AestheticScore,
        Some(_) => TimeIds::Sizes,
    };
    assert_eq!(model.recipe.time_ids, ids, "{name}");
    assert_eq!(
        model.recipe.text.len(),
        expect["text"].as_array().unwrap().len(),
        "{name}"
    );
    for (path, text) in model
        .recipe
        .text
        .iter()
        .zip(expect["text"].as_array().unwrap())
    {
        let config = &path.config;
        let found = json!({
            "width": config.hidden_size, "layers_used": config.num_hidden_layers, "heads": config.num_attention_heads,
            "intermediate": config.intermediate_size, "activation": text["activation"],
        });
        assert_eq!(found, *text, "{name}");
    }
    assert_eq!(
        json!(model.vae.scaling_factor()),
        expect["scaling_factor"],
        "{name}"
    );
    assert_eq!(
        json!(model.default_size()[0]),
        expect["native_size"],
        "{name}"
    );
}

/// Looks for every weight that the programs declare, and for tensors that none of them is.
fn check_weights(name: &str, files: &ModelFiles) {
    let model = Model::open(files).unwrap();
    for (component, params) in model.params(TraceOptions::plain(DType::BF16), true) {
        let checkpoint = Checkpoint::open(files, component.folder(), None).unwrap();
        let network = model.recipe.layout.network(component).unwrap();
        for param in &params {
            let tensor = checkpoint.tensor(&param.name);
            let tensor = tensor.unwrap_or_else(|| panic!("{name}: no {component} {}", param.name));
            let mut dims = tensor.dims.clone();
            let expected = param.stored_dims();
            if dims.len() == 4 && expected.len() == 2 {
                assert_eq!(dims.split_off(2), [1, 1]);
            }
            assert_eq!(dims, expected, "{name}: {component} {}", param.name);
        }
        for (tensor, _) in checkpoint.tensors() {
            let is_used = params.iter().any(|param| param.name == tensor);
            let is_known = network
                .unused
                .iter()
                .any(|prefix| tensor.starts_with(prefix));
            assert!(is_used || is_known, "{name}: {component} {tensor}");
        }
    }
}

#[test]
fn open_clips_attention_is_split_and_its_projection_transposed() {
    let path = golden("sdxl.safetensors");
    let stored = Checkpoint::open_file(&path).unwrap();
    let stored = |name: &str| {
        let name = format!("conditioner.embedders.1.model.{name}");
        stored.read_f32(&name).unwrap()
    };
    let text = Checkpoint::open(&ModelFiles::open(&path).unwrap(), "text_encoder_2", None).unwrap();
    for kind in ["weight", "bias"] {
        let parts = ["q", "k", "v"].map(|part| {
            let name = format!("text_model.encoder.layers.1.self_attn.{part}_proj.{kind}");
            text.read_f32(&name).unwrap()
        });
        let whole = stored(&format!("transformer.resblocks.1.attn.in_proj_{kind}"));
        assert_eq!(parts.concat(), whole, "{kind}");
    }
    let (projection, whole) = (
        text.read_f32("text_projection.weight").unwrap(),
        stored("text_projection"),
    );
    for (index, value) in projection.iter().enumerate() {
        assert_eq!(*value, whole[index % 6 * 6 + index / 6]);
    }
}

#[test]
fn what_training_left_is_passed_over_and_what_nobody_knows_is_said() {
    let (_folder, path) = changed("sd1.safetensors", |tensors| {
        for name in [
            "model_ema.decay",
            "model_ema.diffusion_modelinput_blocks00weight",
            "cond_stage_model.logit_scale",
            "first_stage_model.loss.logvar",
            "model_ema.num_updates",
            "extra.1",
            "extra.2",
            "extra.3",
            "extra.4",
        ] {
            tensors.push((name.to_owned(), zeros()));
        }
    });
    let files = ModelFiles::open(&path).unwrap();
    let [remark] = files.remarks() else {
        panic!("one remark of {:?}", files.remarks());
    };
    assert!(
        remark.starts_with("4 tensors of ")
            && remark.ends_with("are not used: extra.1, extra.2, extra.3, …"),
        "{remark}"
    );
    assert_eq!(Model::open(&files).unwrap().remarks(), files.remarks());
    check_weights("sd1", &files);
}

#[test]
fn a_tensor_of_a_network_that_is_not_known_keeps_its_name_and_is_refused_with_the_weights() {
    for name in [
        "model.diffusion_model.surplus.weight",
        "model.diffusion_model.input_blocks.1.2.weight",
        "model.diffusion_model.input_blocks.01.0.in_layers.0.weight",
        "model.diffusion_model.output_blocks.1.2.conv.bias",
        "model.diffusion_model.middle_block.7.weight",
    ] {
        let (_folder, path) = changed("sd1.safetensors", |tensors| {
            // One that is there already, under another name.
            tensors.push((name.to_owned(), zeros()));
        });
        let files = ModelFiles::open(&path).unwrap();
        let checkpoint = Checkpoint::open(&files, "unet", None).unwrap();
        assert!(checkpoint.tensor(name).is_some(), "{name}");
    }
}

#[test]
fn a_file_without_a_vae_needs_another() {
    let (_folder, path) = changed("sd1.safetensors", |tensors| {
        tensors.retain(|(name, _)| !name.starts_with("first_stage_model."));
    });
    let error = message(ModelFiles::open(&path));
    assert!(
        error.contains("it has no VAE: give one with --vae"),
        "{error}"
    );
    let mut options = Options::default();
    options.vae = Some(golden("other.vae.safetensors"));
    let files = ModelFiles::open_file(&path, &options).unwrap();
    check_weights("pruned", &files);
    // Of a folder with another.
    options.vae = Some(repository("tests/goldens/tiny-sd"));
    let files = ModelFiles::open_file(&path, &options).unwrap();
    check_weights("pruned, with a folder", &files);
    options.vae = Some(golden("sd1.golden.safetensors"));
    let error = message(ModelFiles::open_file(&path, &options));
    assert!(
        error.contains("sd1.golden.safetensors holds no VAE"),
        "{error}"
    );
}

#[test]
fn files_of_2022_and_of_other_trainers_are_known() {
    // Text encoders without `text_model.` in their names.
    let (_folder, path) = changed("sd1.safetensors", |tensors| {
        for (name, _) in tensors {
            *name = name.replace(".text_model.", ".");
        }
    });
    let model = Model::open(&ModelFiles::open(&path).unwrap()).unwrap();
    assert_eq!(model.recipe.text[0].config.num_hidden_layers, 2);
    // Stable Diffusion 2.x as SDXL's program writes it.
    let (_folder, path) = changed("sd2.safetensors", |tensors| {
        for (name, _) in tensors {
            *name = name.replace("cond_stage_model.model.", "conditioner.embedders.0.model.");
        }
    });
    check_weights("sd2", &ModelFiles::open(&path).unwrap());
}

#[test]
fn what_a_model_of_2_x_predicts_is_concluded_from_one_bias_and_said() {
    const BIAS: &str = "model.diffusion_model.output_blocks.11.1.transformer_blocks.0.norm1.bias";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.safetensors");
    write_header(&path, &headers()["sd-v2-1"]);
    let mut file = File::open(&path).unwrap();
    let mut length = [0; 8];
    file.read_exact(&mut length).unwrap();
    let length = u64::from_le_bytes(length);
    let tensors: Value = serde_json::from_reader(file.take(length)).unwrap();
    let [from, to] = numbers(&tensors[BIAS]["data_offsets"])[..] else {
        panic!("no offsets");
    };
    // The deviation is the value itself.
    for (deviation, prediction, size) in [
        (0.0, "epsilon", 512),
        (0.08, "epsilon", 512),
        (0.1, "v_prediction", 768),
    ] {
        let values = [deviation, -deviation].map(|value| f16::from_f64(value).to_le_bytes());
        let values = values.concat().repeat((to - from) / 4);
        let file = File::options().write(true).open(&path).unwrap();
        file.write_all_at(&values, 8 + length + from as u64)
            .unwrap();
        let files = ModelFiles::open(&path).unwrap();
        let [remark] = files.remarks() else {
            panic!("one remark of {:?}", files.remarks());
        };
        assert!(
            remark.contains(&format!("{prediction} is assumed")),
            "{remark}"
        );
        let config = files.text("scheduler/scheduler_config.json").unwrap();
        assert!(
            config.contains(&format!(r#""prediction_type":"{prediction}""#)),
            "{config}"
        );
        assert_eq!(Model::open(&files).unwrap().default_size(), [size; 2]);
    }
}

#[test]
fn a_key_says_that_an_sdxl_model_predicts_v() {
    let (_folder, path) = changed("sdxl.safetensors", |tensors| {
        tensors.push(("v_pred".to_owned(), zeros()));
    });
    let files = ModelFiles::open(&path).unwrap();
    assert!(files.remarks().is_empty());
    let config: Value =
        serde_json::from_str(&files.text("scheduler/scheduler_config.json").unwrap()).unwrap();
    assert_eq!(config["prediction_type"], "v_prediction");
}
