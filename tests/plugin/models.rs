//! Each model on the CPU plugin against the outputs that diffusers and transformers recorded.

use crate::support::model::tiny;
use crate::support::pipeline::{latents, values};
use crate::support::plugin::cpu_client;
use crate::support::{assert_close, bytes, golden};
use hlo::{DType, Graph, Kernels, Lowering, Module};
use ndarray::{Array4, Axis};
use stablejet::models::unet::unet_2d_condition;
use stablejet::models::vae::vae_decoder;
use stablejet::pipeline::{KernelChoice, Model, trace_options};
use stablejet::program::{self, TraceOptions};
use stablejet::runtime::Runtime;
use stablejet::weights::{Checkpoint, TEXT_ENCODER_UNUSED, VAE_DECODER_UNUSED, bind};

const MODELS: &str = "tiny-sd/golden_models.safetensors";
const TOLERANCE: f64 = 2e-5;

/// The only output of a module, run once with the weights of `component`.
fn run(component: &str, module: &Module, inputs: &[Vec<u8>]) -> Vec<f32> {
    let runtime = Runtime::new(cpu_client(1), None).unwrap();
    let unused = [TEXT_ENCODER_UNUSED, VAE_DECODER_UNUSED].concat();
    let checkpoint = Checkpoint::open(&tiny(), component, None).unwrap();
    let weights = bind(&checkpoint, module.params(), &unused, &|_| {}).unwrap();
    let weights = runtime.upload_weights(&weights).unwrap();
    let inputs: Vec<_> = module
        .inputs()
        .iter()
        .zip(inputs)
        .map(|(input, bytes)| runtime.replicate(bytes, &input.shape).unwrap())
        .collect();
    let executable = runtime.compile(module).unwrap();
    let outputs = executable
        .launch(&inputs.iter().collect::<Vec<_>>(), &weights)
        .unwrap();
    outputs[0].to_f32().unwrap()
}

/// A golden `[n, c, h, w]` as `[n, h, w, c]`.
fn nhwc(name: &str) -> Array4<f32> {
    latents(MODELS, name)
        .permuted_axes([0, 2, 3, 1])
        .as_standard_layout()
        .into_owned()
}

/// The forms that layers take for some platform.
fn lowerings() -> [Lowering; 3] {
    let [plain, tpu] =
        ["cuda", "tpu"].map(|platform| TraceOptions::for_platform(DType::F32, platform).lowering);
    let kernels = trace_options(&cpu_client(1), DType::F32, KernelChoice::On).unwrap();
    let found = kernels.lowering.kernels;
    assert_eq!(found, Kernels::CpuPlugin, "this processor lacks AVX2");
    [plain, tpu, kernels.lowering]
}

#[test]
fn the_text_encoder_is_that_of_transformers() {
    let golden = golden(MODELS);
    let model = Model::open(&tiny()).unwrap();
    let prompts = ["a photo of an astronaut riding a horse on mars", ""];
    let ids: Vec<u8> = prompts
        .iter()
        .flat_map(|prompt| model.tokenizer.encode(prompt).unwrap().ids)
        .flat_map(|id| id.to_le_bytes())
        .collect();
    let module = program::encode_text(&model.text, 2, 77, TraceOptions::plain(DType::F32));
    let got = run("text_encoder", &module, &[ids]);
    let (_, want) = golden.tensor::<f32>("text.last_hidden_state");
    assert_close("last hidden state", &got, &want, TOLERANCE);
}

#[test]
fn the_unet_is_that_of_diffusers() {
    let golden = golden(MODELS);
    let model = Model::open(&tiny()).unwrap();
    let (context_dims, context) = golden.tensor::<f32>("unet.ctx");
    let [plain, tpu, kernels] = lowerings();
    // XLA's CPU compiler is slow with a TPU's forms: one case shows that they are equal.
    let cases = ["a", "b", "c", "d"].into_iter();
    let cases = cases.flat_map(|case| [(case, plain), (case, kernels)]);
    for (case, lowering) in cases.chain([("a", tpu)]) {
        let latents = nhwc(&format!("unet.{case}.latents"));
        let graph = Graph::with_lowering("unet", lowering);
        let sample = graph.input("sample", DType::F32, latents.shape());
        let timesteps = graph.input("timesteps", DType::F32, [latents.len_of(Axis(0))]);
        let prompt = graph.input("context", DType::F32, context_dims.clone());
        let scope = graph.scope(DType::F32);
        let out = unet_2d_condition(&scope, &model.unet, sample, timesteps, prompt);
        graph.output("out", out);
        let recorded = golden.tensor::<i64>(&format!("unet.{case}.t")).1;
        let timesteps: Vec<f32> = (0..latents.len_of(Axis(0)))
            .map(|row| recorded[row % recorded.len()] as f32)
            .collect();
        let inputs = [bytes(&values(&latents)), bytes(&timesteps), bytes(&context)];
        let got = run("unet", &graph.finish(), &inputs);
        let want = nhwc(&format!("unet.{case}.out"));
        let name = format!("unet {case}, {lowering:?}");
        assert_close(&name, &got, &values(&want), TOLERANCE);
    }
}

#[test]
fn the_vae_decoder_is_that_of_diffusers() {
    let model = Model::open(&tiny()).unwrap();
    for (latents, decoded) in [
        ("vae.latents", "vae.decoded"),
        ("vae.latents_rect", "vae.decoded_rect"),
    ] {
        let z = nhwc(latents);
        let want = values(&nhwc(decoded));
        for lowering in lowerings() {
            let graph = Graph::with_lowering("vae", lowering);
            let input = graph.input("z", DType::F32, z.shape());
            let image = vae_decoder(&graph.scope(DType::F32), &model.vae, input);
            graph.output("image", image);
            let got = run("vae", &graph.finish(), &[bytes(&values(&z))]);
            assert_close(&format!("{decoded}, {lowering:?}"), &got, &want, TOLERANCE);
        }
    }
}
