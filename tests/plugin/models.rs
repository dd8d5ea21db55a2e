//! Each model on the CPU plugin against the outputs that diffusers and transformers recorded.

use crate::support::model::tiny;
use crate::support::pipeline::{latents, values};
use crate::support::plugin::cpu_client;
use crate::support::{assert_close, encode, golden, launch};
use hlo::{DType, Graph, Kernels, Module};
use ndarray::{Array4, Axis};
use stablejet::ModelFiles;
use stablejet::backend::{Backend, KernelChoice, Platform};
use stablejet::model::{Model, UNET, VAE};
use stablejet::programs::{LatentShape, TextShape, TraceOptions, encode_image, encode_text};
use stablejet::unstable::models::unet::{UNetConditioning, unet_2d_condition};
use stablejet::unstable::runtime::Runtime;
use stablejet::weights::{Checkpoint, VAE_DECODER_UNUSED, XL_TEXT_ENCODER_UNUSED, bind};

const MODELS: &str = "tiny-sd/golden_models.safetensors";
/// Two orders of summation in `f32`.
const F32_TOLERANCE: f64 = 2e-5;
/// Roundings to 8 bits, 0.4% each at most, in every layer: about twice what was measured.
pub const TEXT_BF16: f64 = 1.5e-2;
pub const UNET_BF16: f64 = 3e-2;
pub const VAE_BF16: f64 = 4e-2;

/// The first output of a module, run once with the weights of `component` of the small model.
fn run(component: &str, module: &Module, inputs: &[Vec<u8>]) -> Vec<f32> {
    run_of(&tiny(), component, module, inputs).swap_remove(0)
}

/// The outputs of a module, run once with the weights of `component` of a model.
pub fn run_of(
    files: &ModelFiles,
    component: &str,
    module: &Module,
    inputs: &[Vec<u8>],
) -> Vec<Vec<f32>> {
    let runtime = Runtime::new(cpu_client(1), None).unwrap();
    // The VAE's programs each take one half.
    let unused = [
        XL_TEXT_ENCODER_UNUSED,
        VAE_DECODER_UNUSED,
        &["decoder.", "post_quant_conv."],
    ];
    let unused = unused.concat();
    // Turbo's are of half precision only.
    let open = |variant| Checkpoint::open(files, component, variant);
    let checkpoint = open(None).or_else(|_| open(Some("fp16"))).unwrap();
    let weights = bind(&checkpoint, module.params(), &unused, &|_| {}).unwrap();
    let inputs: Vec<_> = module
        .inputs()
        .iter()
        .zip(inputs)
        .map(|(input, bytes)| runtime.replicate(bytes, &input.shape).unwrap())
        .collect();
    let outputs = launch(&runtime, module, &inputs, weights).unwrap();
    let values = outputs.iter().map(|output| output.to_f32().unwrap());
    values.collect()
}

/// A golden `[n, c, h, w]` as `[n, h, w, c]`.
pub fn nhwc(file: &str, name: &str) -> Array4<f32> {
    latents(file, name)
        .permuted_axes([0, 2, 3, 1])
        .as_standard_layout()
        .into_owned()
}

/// A platform's forms, without kernels.
fn plain(dtype: DType, platform: &Platform) -> TraceOptions {
    let lowering = platform.lowering();
    TraceOptions { dtype, lowering }
}

/// The types and forms that are compiled for CPUs and GPUs.
pub fn forms() -> Vec<TraceOptions> {
    let backend = Backend::of(&cpu_client(1)).unwrap();
    let of = |dtype| {
        let kernels = backend.trace_options(dtype, KernelChoice::On).unwrap();
        let found = kernels.lowering.kernels;
        assert_eq!(found, Kernels::CpuPlugin, "this processor lacks AVX2");
        [plain(dtype, &Platform::Cuda), kernels]
    };
    [DType::F32, DType::BF16].map(of).concat()
}

/// The form for TPUs.
fn tpu() -> TraceOptions {
    plain(DType::F32, &Platform::Tpu)
}

/// Compares what a model of a form computed with the golden; `bf16` is the tolerance in that type.
pub fn check(what: &str, options: TraceOptions, got: &[f32], want: &[f32], bf16: f64) {
    let tolerance = match options.dtype {
        DType::BF16 => bf16,
        _ => F32_TOLERANCE,
    };
    assert_close(&format!("{what}, {options:?}"), got, want, tolerance);
}

#[test]
fn the_text_encoder_is_that_of_transformers() {
    let golden = golden(MODELS);
    let model = Model::open(&tiny()).unwrap();
    let path = &model.recipe.text[0];
    let prompts = ["a photo of an astronaut riding a horse on mars", ""];
    let ids: Vec<u8> = prompts
        .iter()
        .flat_map(|prompt| path.tokenizer.encode(prompt).unwrap().ids)
        .flat_map(|id| id.to_le_bytes())
        .collect();
    let (_, want) = golden.tensor::<f32>("text.last_hidden_state");
    for options in forms() {
        let outputs = (path.hidden, path.pooled);
        let shape = TextShape {
            rows: 2,
            tokens: 77,
            learned: false,
        };
        let module = encode_text((path.encoder, &path.config), outputs, shape, options);
        let got = run("text_encoder", &module, &[ids.clone(), vec![0; 8]]);
        check("last hidden state", options, &got, &want, TEXT_BF16);
    }
}

#[test]
fn the_unet_is_that_of_diffusers() {
    let golden = golden(MODELS);
    let model = Model::open(&tiny()).unwrap();
    let (context_dims, context) = golden.tensor::<f32>("unet.ctx");
    let (f32, bf16): (Vec<_>, Vec<_>) = forms()
        .into_iter()
        .partition(|form| form.dtype == DType::F32);
    let cases = ["a", "b", "c", "d"].into_iter();
    let cases = cases.flat_map(|case| f32.iter().map(move |form| (case, *form)));
    // XLA's CPU compiler is slow: one case shows that a TPU's forms are equal, and what bf16 rounds.
    let one = bf16.into_iter().chain([tpu()]).map(|form| ("a", form));
    for (case, options) in cases.chain(one) {
        let dtype = options.dtype;
        let latents = nhwc(MODELS, &format!("unet.{case}.latents"));
        let graph = Graph::with_lowering("unet", options.lowering);
        let sample = graph.input("sample", dtype, latents.shape());
        let timesteps = graph.input("timesteps", DType::F32, [latents.len_of(Axis(0))]);
        let prompt = graph.input("context", dtype, context_dims.clone());
        let scope = graph.scope(UNET, dtype);
        let told = UNetConditioning {
            timesteps,
            context: prompt,
            added: None,
            guidance: None,
        };
        let out = unet_2d_condition(&scope, &model.unet, sample, told);
        graph.output("out", out);
        let recorded = golden.tensor::<i64>(&format!("unet.{case}.t")).1;
        let timesteps: Vec<f32> = (0..latents.len_of(Axis(0)))
            .map(|row| recorded[row % recorded.len()] as f32)
            .collect();
        let inputs = [
            encode(&values(&latents), dtype),
            encode(&timesteps, DType::F32),
            encode(&context, dtype),
        ];
        let got = run("unet", &graph.finish(), &inputs);
        let want = nhwc(MODELS, &format!("unet.{case}.out"));
        let case = format!("unet {case}");
        check(&case, options, &got, &values(&want), UNET_BF16);
    }
}

#[test]
fn the_vae_decoder_is_that_of_diffusers() {
    let model = Model::open(&tiny()).unwrap();
    for (latents, decoded) in [
        ("vae.latents", "vae.decoded"),
        ("vae.latents_rect", "vae.decoded_rect"),
    ] {
        let z = nhwc(MODELS, latents);
        let want = values(&nhwc(MODELS, decoded));
        for options in forms().into_iter().chain([tpu()]) {
            let graph = Graph::with_lowering("vae", options.lowering);
            let input = graph.input("z", options.dtype, z.shape());
            let image = model.vae.decode(&graph.scope(VAE, options.dtype), input);
            graph.output("image", image);
            let z = encode(&values(&z), options.dtype);
            let got = run("vae", &graph.finish(), &[z]);
            check(decoded, options, &got, &want, VAE_BF16);
        }
    }
}

#[test]
fn the_vae_encoder_is_that_of_diffusers() {
    const IMAGES: &str = "tiny-sd/golden_image.safetensors";
    let model = Model::open(&tiny()).unwrap();
    for case in ["img2img", "img2img_odd"] {
        let [moments, pixels] = ["vae.moments.0", "image_processor.0"].map(|name| {
            let recorded = latents(IMAGES, &format!("{case}.0.{name}"));
            let channels_last = recorded.permuted_axes([0, 2, 3, 1]);
            channels_last.as_standard_layout().into_owned()
        });
        let (batch, height, width, _) = moments.dim();
        let shape = LatentShape {
            batch,
            height,
            width,
        };
        let (means, log_variances) = moments.view().split_at(Axis(3), 4);
        let deviations = log_variances.mapv(|log| (0.5 * log.clamp(-30.0, 20.0)).exp());
        let pixels = encode(&values(&pixels), DType::F32);
        for options in forms().into_iter().chain([tpu()]) {
            let module = encode_image(&model.vae, shape, options);
            let inputs = std::slice::from_ref(&pixels);
            let [mean, deviation] = run_of(&tiny(), "vae", &module, inputs).try_into().unwrap();
            let want: Vec<f32> = means.iter().copied().collect();
            check(case, options, &mean, &want, VAE_BF16);
            let want: Vec<f32> = deviations.iter().copied().collect();
            check(case, options, &deviation, &want, VAE_BF16);
        }
    }
}
