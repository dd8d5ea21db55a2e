//! LoRAs of every kind, against the weights that the formulas of their trainers give in torch, run by diffusers.

use crate::models::nhwc;
use crate::single_file;
use crate::support::command::{expect, json, stablejet};
use crate::support::lora::{self, Tensor};
use crate::support::model::{tiny, tiny_folder};
use crate::support::pipeline::{final_latents, latents, pipeline, values, with_latents};
use crate::support::plugin::{cpu_client, cpu_plugin};
use crate::support::{Golden, assert_close, encode, golden, repository};
use hlo::{DType, Graph, Module};
use serde_json::Value;
use stablejet::lora::{BlockWeights, Lora, LoraFile, Modules, Plan, Strengths};
use stablejet::model::{Model, UNET};
use stablejet::pipeline::{Generated, LoadOptions, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Keep, Request};
use stablejet::unstable::models::unet::{UNetConditioning, unet_2d_condition};
use stablejet::unstable::runtime::{Runtime, WeightSet};
use stablejet::weights::{Checkpoint, HostTensor, KeptWeights, bind};
use stablejet::{ModelFiles, Pipeline};
use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

const GOLDEN: &str = "lora/golden.safetensors";
/// Relative RMS: sums in another order, and of final latents those of all steps with guidance.
const TEXT: f64 = 1e-5;
const UNET_OUTPUT: f64 = 1e-5;
const LATENTS: f64 = 1e-4;

fn file(name: &str) -> PathBuf {
    repository("tests/goldens/lora").join(format!("{name}.safetensors"))
}

fn open(name: &str) -> Lora {
    Lora::new(Arc::new(LoraFile::open(&file(name)).unwrap()))
}

/// A case of the golden.
struct Case {
    name: String,
    loras: Vec<Lora>,
    /// LCM's sampler, without guidance.
    lcm: bool,
    unused: u64,
}

fn cases() -> Vec<Case> {
    let golden = golden(GOLDEN);
    let metadata = golden.header().1.metadata().clone().unwrap();
    let cases: Vec<Value> = serde_json::from_str(&metadata["cases"]).unwrap();
    let number = |value: &Value| value.as_f64().unwrap() as f32;
    let case = |case: &Value| Case {
        name: case["name"].as_str().unwrap().to_owned(),
        lcm: case["scheduler"] == "lcm",
        unused: case["unused"].as_u64().unwrap(),
        loras: case["loras"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                let mut lora = open(one[0].as_str().unwrap());
                let strengths = &mut lora.strengths;
                match &one[1] {
                    Value::Object(parts) => {
                        strengths.text_encoder = number(&parts["te"]);
                        strengths.unet = number(&parts["unet"]);
                    }
                    both => *strengths = Strengths::of(number(both)),
                }
                if let Some(blocks) = case["blocks"].as_array() {
                    let blocks: Vec<f32> = blocks.iter().map(number).collect();
                    strengths.blocks = Some(BlockWeights(blocks.try_into().unwrap()));
                }
                lora
            })
            .collect(),
    };
    cases.iter().map(case).collect()
}

fn request(lcm: bool) -> Request {
    let golden = golden(GOLDEN);
    let metadata = golden.header().1.metadata().clone().unwrap();
    let mut request = Request::of([metadata["prompt"].as_str()])
        .steps(if lcm { 4 } else { 5 })
        .guidance(if lcm { 1.0 } else { 7.5 })
        .sampler(if lcm { "lcm" } else { "ddim" }.parse().unwrap())
        .seed(61)
        .rng(Rng::Torch)
        .keep(Keep::Tensors)
        .each(|_, picture| picture.negative_prompt = Some(metadata["negative"].clone()));
    request.size = Some([64, 64]);
    with_latents(request, &latents(GOLDEN, "latents"))
}

fn made(pipeline: &Pipeline, lcm: bool) -> Generated {
    pipeline.generate(&request(lcm), &unobserved).unwrap()
}

fn final_values(pipeline: &Pipeline) -> Vec<f32> {
    values(&final_latents(&made(pipeline, false)))
}

/// A case's tensor; that of the model itself if it is no other.
fn wanted(golden: &Golden, case: &str, name: &str) -> Vec<f32> {
    let own = format!("{case}.{name}");
    let (_, header) = golden.header();
    let has = header.info(&own).is_some();
    let name = if has { own } else { format!("none.{name}") };
    golden.tensor::<f32>(&name).1
}

#[test]
fn every_kind_of_lora_makes_the_latents_of_the_reference_and_compiles_nothing() {
    let golden = golden(GOLDEN);
    let base = pipeline(&tiny(), 1, LoadOptions::default());
    let first = final_values(&base);
    made(&base, true);
    let compiled = base.compilations();
    for case in cases() {
        let changed = base.with_loras(&case.loras).unwrap();
        let remarks = changed.lora_remarks();
        assert_eq!(remarks.len(), usize::from(case.unused > 0), "{remarks:?}");
        let made = made(&changed, case.lcm);
        let tensors = made.pictures[0].tensors.as_ref().unwrap();
        let text: Vec<f32> = tensors.text_embeddings.iter().copied().collect();
        let want = wanted(&golden, &case.name, "text");
        assert_close(&format!("{}: text", case.name), &text, &want, TEXT);
        let got = values(&final_latents(&made));
        let want = wanted(&golden, &case.name, "final_latents");
        assert_close(&format!("{}: latents", case.name), &got, &want, LATENTS);
        // From one set to the model itself.
        let back = changed.with_loras(&[]).unwrap();
        assert_eq!(final_values(&back), first, "{}", case.name);
    }
    assert_eq!(
        base.compilations(),
        compiled,
        "nothing is compiled for LoRAs"
    );
}

/// The UNet as a program of its own.
fn unet(model: &Model, context: &[usize]) -> Module {
    let graph = Graph::new("unet");
    let sample = graph.input("sample", DType::F32, [1, 8, 8, 4]);
    let timesteps = graph.input("timesteps", DType::F32, [1]);
    let prompt = graph.input("context", DType::F32, context.to_vec());
    let told = UNetConditioning {
        timesteps,
        context: prompt,
        added: None,
        guidance: None,
    };
    let scope = graph.scope(UNET, DType::F32);
    let out = unet_2d_condition(&scope, &model.unet, sample, told);
    graph.output("out", out);
    graph.finish()
}

#[test]
fn every_kind_of_lora_makes_the_output_of_the_unet_that_the_reference_makes() {
    let golden = golden(GOLDEN);
    let model = Model::open(&tiny()).unwrap();
    let (context_dims, context) = golden.tensor::<f32>("unet.context");
    let module = unet(&model, &context_dims);
    let inputs = [
        encode(&values(&nhwc(GOLDEN, "unet.sample")), DType::F32),
        encode(&golden.tensor::<f32>("unet.timestep").1, DType::F32),
        encode(&context, DType::F32),
    ];
    let checkpoint =
        |component: hlo::Component| Checkpoint::open(&tiny(), component.folder(), None);
    let weights = bind(&checkpoint(UNET).unwrap(), module.params(), &[], &|_| {}).unwrap();
    let modules = Modules::of(module.params());
    let runtime = Runtime::new(cpu_client(1), None).unwrap();
    let executable = runtime.compile(&module).unwrap();
    let declared = module.inputs().iter();
    let inputs = declared.zip(&inputs).map(|(input, bytes)| {
        let value = runtime.replicate(bytes, &input.shape).unwrap();
        (input.name.as_str(), value)
    });
    let inputs: Vec<_> = inputs.collect();
    let inputs: Vec<_> = inputs.iter().map(|(name, value)| (*name, value)).collect();
    for case in cases() {
        let plan = Plan::new(&modules, &case.loras).unwrap();
        let merged = plan.merge(&checkpoint).unwrap();
        let merged = merged.into_iter().map(|it| (it.param.name.clone(), it));
        let mut merged: HashMap<String, HostTensor> = merged.collect();
        let weights = weights.iter().map(|weight| {
            let changed = merged.remove(&weight.param.name);
            changed.unwrap_or_else(|| weight.clone())
        });
        let mut on_device = WeightSet::default();
        on_device.put(&runtime, weights.collect()).unwrap();
        let bound = executable.clone().bind(&on_device).unwrap();
        let got = bound.launch(&inputs).unwrap()[0].to_f32().unwrap();
        let want = values(&nhwc(GOLDEN, &format!("{}.unet", case.name)));
        assert_close(&case.name, &got, &want, UNET_OUTPUT);
    }
}

#[test]
fn a_set_that_comes_back_makes_its_first_bits_whatever_the_types_and_whether_weights_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    for dtype in [DType::F32, DType::BF16] {
        let load = |keeps: bool| {
            let mut options = LoadOptions::default().dtype(dtype);
            let kept = KeptWeights::new(folder.path(), true);
            options.kept_weights = keeps.then_some(kept);
            pipeline(&tiny(), 2, options)
        };
        let base = load(false);
        let first = final_values(&base);
        let [one, other] = ["kohya", "loha"].map(|name| [open(name)]);
        let with_one = base.with_loras(&one).unwrap();
        let made_with_one = final_values(&with_one);
        assert_ne!(made_with_one, first);
        let with_other = with_one.with_loras(&other).unwrap();
        assert_ne!(final_values(&with_other), made_with_one);
        let again = with_other.with_loras(&one).unwrap();
        assert_eq!(final_values(&again), made_with_one);
        assert_eq!(final_values(&base), first);
        let compiled = base.compilations();
        assert_eq!(again.compilations(), compiled);
        assert!(compiled <= 3, "a text encoder, a step and a decoder");
        // Kept weights are those of the model, whatever was merged meanwhile; the second start maps them.
        for _ in 0..2 {
            let kept = load(true);
            let merged = kept.with_loras(&one).unwrap();
            assert_eq!(final_values(&merged), made_with_one, "{dtype}");
            assert_eq!(final_values(&kept), first, "{dtype}");
        }
    }
}

#[test]
fn a_model_that_is_one_file_takes_loras() {
    let path = repository("tests/goldens/single/sd1.safetensors");
    let request = single_file::request("single/sd1.golden.safetensors");
    let made_of_file = |pipeline: &Pipeline| {
        values(&final_latents(
            &pipeline.generate(&request, &unobserved).unwrap(),
        ))
    };
    let files = ModelFiles::open(&path).unwrap();
    let model = Model::open(&files).unwrap();
    let base = pipeline(&files, 1, LoadOptions::default());
    let first = made_of_file(&base);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("original.safetensors");
    let (channels, width) = (model.unet.block_out_channels[0], model.recipe.width());
    let module = "lora_unet_input_blocks_1_1_transformer_blocks_0_attn2_to_k";
    let wave = |at: usize| (at as f32).sin() / 8.0;
    let tensors: [Tensor; 2] = [
        (&format!("{module}.lora_down.weight"), &[2, width], wave),
        (&format!("{module}.lora_up.weight"), &[channels, 2], wave),
    ];
    lora::write(&path, &tensors, &[]);
    let lora = Lora::new(Arc::new(LoraFile::open(&path).unwrap()));
    let changed = base.with_loras(std::slice::from_ref(&lora)).unwrap();
    assert!(changed.lora_remarks().is_empty());
    let once = made_of_file(&changed);
    assert_ne!(once, first);
    // Half of it twice is the whole.
    let halves = [lora.strength(0.5), lora.strength(0.5)];
    let twice = made_of_file(&base.with_loras(&halves).unwrap());
    assert_close("two halves", &twice, &once, LATENTS);
}

#[test]
fn the_program_takes_loras_from_options_and_from_prompts() {
    let plugin = cpu_plugin();
    let folder = tempfile::tempdir().unwrap();
    let golden_file = golden(GOLDEN);
    let metadata = golden_file.header().1.metadata().clone().unwrap();
    let want = wanted(&golden_file, "kohya+loha", "final_latents");
    let path = |path: PathBuf| path.to_str().unwrap().to_owned();
    let [kohya, loha] = ["kohya", "loha"].map(|name| path(file(name)));
    let dump = path(folder.path().join("dump.safetensors"));
    let picture = path(folder.path().join("picture.png"));
    let by_options = [format!("--lora={kohya}:0.7"), format!("--lora={loha}:-0.4")];
    let by_prompt = [format!(
        "--lora-dir={}",
        path(repository("tests/goldens/lora"))
    )];
    let tags = " <lora:kohya:0.7> <lora:loha:-0.4>";
    let tagged = format!("{}{tags}", metadata["prompt"]);
    for (prompt, more) in [
        (&metadata["prompt"], by_options.as_slice()),
        (&tagged, by_prompt.as_slice()),
    ] {
        let mut arguments: Vec<String> = [
            "generate",
            prompt,
            "--negative",
            &metadata["negative"],
            "--model",
            &path(tiny_folder()),
            "--steps=5",
            "--guidance=7.5",
            "--scheduler=ddim",
            "--height=64",
            "--width=64",
            "--latents",
            &path(repository("tests/goldens").join(GOLDEN)),
            "--dump",
            &dump,
            "--output",
            &picture,
            "--cache-dir",
            &path(folder.path().join("cache")),
            "--keep-weights",
            "--plugin",
            &path(plugin.clone()),
            "--json",
        ]
        .map(str::to_owned)
        .to_vec();
        arguments.extend_from_slice(more);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        json(&stablejet(&arguments, &[]));
        let dumped = Checkpoint::open_file(dump.as_ref()).unwrap();
        let got = dumped.read_f32("final_latents").unwrap();
        assert_close("by the program", &got, &want, LATENTS);
        let parameters = fs::read(&picture).unwrap();
        let parameters = String::from_utf8_lossy(&parameters);
        let start = format!("parameters\0{tagged}\n");
        assert!(parameters.contains(&start), "{parameters}");
        let hashes = "Lora hashes: \"kohya: ";
        assert!(parameters.contains(hashes), "{parameters}");
    }
    let different = "the prompts name different LoRAs";
    expect(&["a <lora:kohya:1>", "b", &by_prompt[0]], different);
    expect(&["a <lora:kohya:1>"], "no --lora-dir says where it is");
}
