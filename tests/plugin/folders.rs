//! Model folders as diffusers and its users really write them, against what diffusers makes of them.

use std::fs;
use std::path::Path;

use safetensors::tensor::{Dtype, SafeTensors, TensorView, serialize};
use serde_json::{Value, json};
use stablejet::ModelFiles;
use stablejet::cache::ExecutableSource;
use stablejet::model::Model;
use stablejet::pipeline::{LoadOptions, unobserved};
use stablejet::request::{Keep, Request};

use crate::support::model::{change_json, tiny_copy};
use crate::support::pipeline::{executable_cache, final_latents, pipeline, values};
use crate::support::{assert_close, golden};

const GOLDEN: &str = "folders.safetensors";
/// As for other latents from seeds alone: see README's table.
const TOLERANCE: f64 = 1e-4;

/// Makes the case's pictures with the model in `folder`, and compares their final latents and, if the golden has them, ids.
fn check(folder: &Path, case: &str, prompts: &[&str], steps: usize) {
    let request = Request::of(prompts.iter().copied())
        .seed(3)
        .steps(steps)
        .keep(Keep::Tensors);
    let files = ModelFiles::open(folder).unwrap();
    // The programs of all these models are few.
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("executables-of-folders");
    let options =
        LoadOptions::default().executables(ExecutableSource::Cache(executable_cache(&cache)));
    let pipeline = pipeline(&files, 1, options);
    let made = pipeline.generate(&request, &unobserved).unwrap();
    let golden = golden(GOLDEN);
    if case.starts_with("added") {
        let tensors = made.pictures.iter().flat_map(|made| &made.tensors);
        let ids: Vec<i32> = tensors
            .flat_map(|tensors| tensors.token_ids.iter().copied())
            .collect();
        assert_eq!(
            ids,
            golden.tensor::<i32>(&format!("{case}.token_ids")).1,
            "{case}"
        );
    }
    let (_, want) = golden.tensor::<f32>(&format!("{case}.final_latents"));
    assert_close(case, &values(&final_latents(&made)), &want, TOLERANCE);
}

/// The scheduler's config of Stable Diffusion 1.x in 2022, and what a case adds.
fn scheduler(added: Value) -> String {
    let mut config = json!({
        "_diffusers_version": "0.34.0", "beta_end": 0.012, "beta_schedule": "scaled_linear", "beta_start": 0.00085,
        "num_train_timesteps": 1000, "set_alpha_to_one": false, "skip_prk_steps": true, "steps_offset": 1,
        "trained_betas": null, "clip_sample": false,
    });
    let fields = config.as_object_mut().unwrap();
    fields.extend(added.as_object().unwrap().clone());
    config.to_string()
}

/// The keys that diffusers 0.42.1 adds to every multistep scheduler, at their defaults.
fn of_today(added: Value) -> Value {
    let mut config = json!({
        "_diffusers_version": "0.42.1", "dynamic_thresholding_ratio": 0.995, "flow_shift": 1.0, "lower_order_final": true,
        "prediction_type": "epsilon", "sample_max_value": 1.0, "solver_order": 2, "thresholding": false,
        "time_shift_type": "exponential", "timestep_spacing": "linspace", "use_beta_sigmas": false,
        "use_dynamic_shifting": false, "use_exponential_sigmas": false, "use_flow_sigmas": false, "use_karras_sigmas": false,
    });
    let fields = config.as_object_mut().unwrap();
    fields.extend(added.as_object().unwrap().clone());
    config
}

#[test]
fn schedulers_run_as_the_index_and_the_corrections_of_diffusers_say() {
    let (pndm, ddim) = ("PNDMScheduler", "DDIMScheduler");
    let (dpm, deis) = ("DPMSolverMultistepScheduler", "DEISMultistepScheduler");
    for (case, class, config) in [
        ("no_class_name", pndm, json!({})),
        (
            "steps_offset_0",
            pndm,
            json!({"_class_name": pndm, "steps_offset": 0}),
        ),
        (
            "ddim_clip_sample",
            ddim,
            json!({"_class_name": ddim, "clip_sample": true}),
        ),
        // The index goes before the file.
        (
            "ddim_clip_sample",
            ddim,
            json!({"_class_name": dpm, "clip_sample": true}),
        ),
        (
            "deis",
            deis,
            of_today(
                json!({"_class_name": deis, "algorithm_type": "deis", "solver_type": "logrho"}),
            ),
        ),
        (
            "dpm",
            dpm,
            of_today(json!({
                "_class_name": dpm, "algorithm_type": "dpmsolver++", "solver_type": "midpoint", "euler_at_final": false,
                "final_sigmas_type": "zero", "lambda_min_clipped": "-Infinity", "rescale_betas_zero_snr": false,
                "use_lu_lambdas": false, "variance_type": null,
            })),
        ),
    ] {
        let folder = tiny_copy();
        let index = json!({"scheduler": ["diffusers", class], "_ignore_files": ["x.txt"]});
        change_json(&folder.path().join("model_index.json"), &index);
        let config = scheduler(config).replace("\"-Infinity\"", "-Infinity"); // as Python writes it
        fs::write(
            folder.path().join("scheduler/scheduler_config.json"),
            config,
        )
        .unwrap();
        check(folder.path(), case, &["a cat on a mat"], 6);
    }
}

/// Rewrites the text encoder's tensors: their names, shapes and bytes.
fn change_text_encoder(
    folder: &Path,
    change: impl Fn(String, Vec<usize>, Vec<u8>) -> (String, Vec<usize>, Vec<u8>),
    more: Vec<(&str, Dtype, Vec<usize>, Vec<u8>)>,
) {
    let path = folder.join("text_encoder/model.safetensors");
    let bytes = fs::read(&path).unwrap();
    let file = SafeTensors::deserialize(&bytes).unwrap();
    let mut tensors: Vec<(String, Dtype, Vec<usize>, Vec<u8>)> = Vec::new();
    for (name, tensor) in file.tensors() {
        let (name, dims, data) = change(name, tensor.shape().to_vec(), tensor.data().to_vec());
        tensors.push((name, tensor.dtype(), dims, data));
    }
    let more = more.into_iter();
    tensors.extend(more.map(|(name, dtype, dims, data)| (name.to_owned(), dtype, dims, data)));
    let views = tensors.iter().map(|(name, dtype, dims, data)| {
        (name, TensorView::new(*dtype, dims.clone(), data).unwrap())
    });
    fs::write(path, serialize(views, None).unwrap()).unwrap();
}

fn same(name: String, dims: Vec<usize>, data: Vec<u8>) -> (String, Vec<usize>, Vec<u8>) {
    (name, dims, data)
}

#[test]
fn text_encoders_load_without_their_prefix_and_beside_what_no_program_needs() {
    let folder = tiny_copy();
    let strip = |name: String, dims, data| {
        let name = name.strip_prefix("text_model.").unwrap().to_owned();
        (name, dims, data)
    };
    let beside = vec![
        (
            "text_projection.weight",
            Dtype::F32,
            vec![2, 2],
            vec![0; 16],
        ),
        (
            "visual_projection.weight",
            Dtype::F32,
            vec![2, 2],
            vec![0; 16],
        ),
        (
            "vision_model.embeddings.class_embedding",
            Dtype::F32,
            vec![2],
            vec![0; 8],
        ),
        ("logit_scale", Dtype::F32, vec![], vec![0; 4]),
        (
            "embeddings.position_ids",
            Dtype::I64,
            vec![1, 2],
            vec![0; 16],
        ),
    ];
    change_text_encoder(folder.path(), strip, beside.clone());
    check(folder.path(), "as_it_is", &["a cat on a mat"], 6);
    let folder = tiny_copy();
    change_text_encoder(folder.path(), same, beside);
    check(folder.path(), "as_it_is", &["a cat on a mat"], 6);
}

/// One row more than the vocabulary, as textual inversion adds it: the golden's are evenly spaced from -1 to 1.
fn add_row(folder: &Path) {
    change_text_encoder(
        folder,
        |name, mut dims, mut data| {
            if name == "text_model.embeddings.token_embedding.weight" {
                dims[0] += 1;
                let row = (0..dims[1]).map(|i| 2.0 * i as f32 / (dims[1] - 1) as f32 - 1.0);
                data.extend(row.flat_map(f32::to_le_bytes));
            }
            (name, dims, data)
        },
        Vec::new(),
    );
    let config = folder.join("text_encoder/config.json");
    change_json(&config, &json!({"vocab_size": 749}));
}

#[test]
fn tokens_of_textual_inversion_are_used() {
    for (case, token, prompt) in [
        ("added_token", "<my-cat>", "a photo of <my-cat> in snow"),
        ("added_word", "mystyle", "a mystyle house"),
    ] {
        let decoder = json!({
            "content": token, "special": false, "normalized": true, "lstrip": false, "rstrip": false, "single_word": false,
        });
        for (file, content) in [
            ("added_tokens.json", json!({token: 748})),
            (
                "tokenizer_config.json",
                json!({"added_tokens_decoder": {"748": decoder}}),
            ),
            // A special token that stands only there.
            (
                "tokenizer_config.json",
                json!({"additional_special_tokens": [token]}),
            ),
        ] {
            let folder = tiny_copy();
            add_row(folder.path());
            // It has an `added_tokens_decoder`, beside which other files do not count.
            fs::remove_file(folder.path().join("tokenizer/tokenizer_config.json")).unwrap();
            fs::write(
                folder.path().join("tokenizer").join(file),
                content.to_string(),
            )
            .unwrap();
            check(folder.path(), case, &[prompt, "a cat"], 3);
        }
    }
}

#[test]
fn tokens_and_rows_that_do_not_meet_are_refused_or_told() {
    let open = |folder: &Path| Model::open(&ModelFiles::open(folder).unwrap());
    let folder = tiny_copy();
    assert!(open(folder.path()).unwrap().remarks().is_empty());
    add_row(folder.path());
    let remarks = open(folder.path()).unwrap().remarks();
    assert!(
        remarks.len() == 1 && remarks[0].contains("has 1 rows that no token reaches"),
        "{remarks:?}"
    );
    let folder = tiny_copy();
    let config = folder.path().join("tokenizer/tokenizer_config.json");
    change_json(
        &config,
        &json!({"pad_token": "[PAD]", "added_tokens_decoder": {}}),
    );
    let error = open(folder.path()).err().expect("an error").to_string();
    assert!(
        error.contains(r#"token "[PAD]" has the id 748, the text encoder has 748 rows"#),
        "{error}"
    );
}
