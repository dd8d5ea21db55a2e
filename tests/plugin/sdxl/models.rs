use super::files;
use crate::models::{TEXT_BF16, UNET_BF16, VAE_BF16, check, forms, nhwc, run_of};
use crate::support::pipeline::values;
use crate::support::{Golden, encode, golden};
use hlo::{DType, Graph};
use ndarray::{Array4, Axis};
use stablejet::model::{Model, UNET, VAE};
use stablejet::programs::{TextShape, encode_text};
use stablejet::unstable::models::unet::{AddedConditioning, UNetConditioning, unet_2d_condition};

fn words(values: &[i32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

#[test]
fn the_text_encoders_are_those_of_transformers_state_by_state() {
    let files = files("sdxl-base");
    let model = Model::open(&files).unwrap();
    let golden = golden("sdxl-base/golden_models.safetensors");
    let prompts = [
        "a photo of an astronaut riding a horse on mars",
        "portrait of a woman with red hair, cinematic lighting!",
    ];
    for (path, name) in model.recipe.text.iter().zip(["text", "text_2"]) {
        let ids = prompts.map(|prompt| path.tokenizer.encode(prompt).unwrap().ids);
        let (_, want) = golden.tensor::<i32>(&format!("{name}.ids"));
        assert_eq!(ids.concat(), want, "{name}");
        let at = ids
            .each_ref()
            .map(|ids| path.config.pooled_at(ids).unwrap() as i32);
        for options in forms() {
            let outputs = (path.hidden, path.pooled);
            let shape = TextShape {
                rows: 2,
                tokens: 77,
                learned: false,
            };
            let module = encode_text((path.encoder, &path.config), outputs, shape, options);
            let layers = path.config.num_hidden_layers;
            // XLA's CPU compiler is slow: one form shows every state.
            let most = if options == forms()[1] { layers } else { 1 };
            for skip in 1..=most {
                let mut inputs = vec![words(&ids.concat()), words(&[skip as i32; 2])];
                inputs.extend(path.pooled.then(|| words(&at)));
                let got = run_of(&files, path.encoder.folder(), &module, &inputs);
                let state = format!("{name}.hidden.{}", layers - skip);
                let (_, want) = golden.tensor::<f32>(&state);
                check(&state, options, &got[0], &want, TEXT_BF16);
                if path.pooled {
                    let (_, want) = golden.tensor::<f32>(&format!("{name}.text_embeds"));
                    check("text_embeds", options, &got[1], &want, TEXT_BF16);
                }
            }
        }
    }
}

/// What a golden holds of a probe, as a probe has it.
fn probed(golden: &Golden, path: &str) -> Vec<f32> {
    let (dims, values) = golden.tensor::<f32>(&format!("unet.{path}"));
    let Ok(dims) = <[usize; 4]>::try_from(dims) else {
        return values;
    };
    let array = Array4::from_shape_vec(dims, values).unwrap();
    let values = array.permuted_axes([0, 2, 3, 1]).into_iter();
    match path {
        // diffusers' own is the norm alone.
        "conv_norm_out" => values.map(|x| x / (1.0 + (-x).exp())).collect(),
        _ => values.collect(),
    }
}

#[test]
fn the_unets_are_those_of_diffusers_block_by_block() {
    let [plain, kernels, _, bf16] = forms()[..] else {
        panic!("two forms of two types")
    };
    for (name, forms, probes) in [
        ("sdxl-base", forms(), 11),
        ("sdxl-refiner", vec![kernels, bf16], 13),
        ("sdxl-turbo", vec![kernels], 11),
        ("sdxl-lcm", vec![plain, kernels, bf16], 11),
    ] {
        let files = files(name);
        let model = Model::open(&files).unwrap();
        let file = format!("{name}/golden_models.safetensors");
        let golden = golden(&file);
        for case in ["unet", "unet_fraction"] {
            // XLA's CPU compiler is slow: one form shows the other shape.
            let of_case = forms
                .iter()
                .filter(|form| case == "unet" || **form == kernels);
            for &options in of_case {
                let dtype = options.dtype;
                let sample = nhwc(&file, &format!("{case}.sample"));
                let rows = sample.len_of(Axis(0));
                let mut graph = Graph::with_lowering("unet", options.lowering);
                if case == "unet" {
                    graph = graph.with_probes();
                }
                let mut inputs = Vec::new();
                let mut input = |name: &str, dtype, golden_name: &str| {
                    let (dims, values) = golden.tensor::<f32>(golden_name);
                    inputs.push(encode(&values, dtype));
                    graph.input(name, dtype, dims)
                };
                let context = input("context", dtype, "unet.in.encoder_hidden_states");
                let added = AddedConditioning {
                    text_embeds: input("text_embeds", dtype, "unet.in.text_embeds"),
                    time_ids: input("time_ids", DType::F32, "unet.in.time_ids"),
                };
                let timestep = match case {
                    "unet" => golden.tensor::<i64>("unet.t").1[0] as f32,
                    _ => golden.tensor::<f32>("unet_fraction.t").1[0],
                };
                let timesteps = graph.input("timesteps", DType::F32, [rows]);
                inputs.push(encode(&vec![timestep; rows], DType::F32));
                let guidance = model.unet.guidance_dim.map(|_| {
                    // What the script passes.
                    inputs.push(encode(&[7.0, 0.5][..rows], DType::F32));
                    graph.input("guidance", DType::F32, [rows])
                });
                let told = UNetConditioning {
                    timesteps,
                    context,
                    added: Some(added),
                    guidance,
                };
                let input = graph.input("sample", dtype, sample.shape());
                inputs.push(encode(&values(&sample), dtype));
                let out = unet_2d_condition(&graph.scope(UNET, dtype), &model.unet, input, told);
                graph.output("out", out);
                let module = graph.finish();
                let mut got = run_of(&files, "unet", &module, &inputs);
                let out = got.pop().unwrap();
                let want = values(&nhwc(&file, &format!("{case}.out")));
                check(&format!("{name} {case}"), options, &out, &want, UNET_BF16);
                assert_eq!(got.len(), if case == "unet" { probes } else { 0 }, "{name}");
                for (got, output) in got.iter().zip(module.outputs()) {
                    let want = probed(&golden, &output.name);
                    let what = format!("{name} {}", output.name);
                    check(&what, options, got, &want, UNET_BF16);
                }
            }
        }
    }
}

#[test]
fn the_vae_decoder_is_that_of_diffusers() {
    let files = files("sdxl-base");
    let model = Model::open(&files).unwrap();
    let file = "sdxl-base/golden_models.safetensors";
    let (z, want) = (
        nhwc(file, "vae.latents"),
        values(&nhwc(file, "vae.decoded")),
    );
    for options in forms() {
        let graph = Graph::with_lowering("vae", options.lowering);
        let input = graph.input("z", options.dtype, z.shape());
        let image = model.vae.decode(&graph.scope(VAE, options.dtype), input);
        graph.output("image", image);
        let z = encode(&values(&z), options.dtype);
        let got = run_of(&files, "vae", &graph.finish(), &[z]).swap_remove(0);
        check("vae.decoded", options, &got, &want, VAE_BF16);
    }
}
