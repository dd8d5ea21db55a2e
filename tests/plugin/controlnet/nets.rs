//! What each net adds, tensor by tensor.

use super::{controlled, xl};
use crate::models::{check, forms, nhwc, run_of};
use crate::support::pipeline::values;
use crate::support::{encode, golden};
use hlo::{Component, DType};
use ndarray::{Array2, Array4, Axis};
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::programs::{StepShape, TraceOptions, control_step};
use stablejet::unstable::models::unet::residual_names;

const BF16: f64 = 3e-2;

/// The inputs of a net's program, but for what other nets add.
struct Inputs {
    /// `[b, h, w, c]`, as the model takes it.
    sample: Array4<f32>,
    timestep: f32,
    context: Vec<f32>,
    /// SDXL's `text_embeds` and `time_ids`.
    added: Option<[Vec<f32>; 2]>,
    image: Array4<f32>,
    branches: usize,
    /// `[rows, residuals]`
    scales: Array2<f32>,
}

/// What a net adds to what others add, which is the same number everywhere.
fn residuals(
    files: &ModelFiles,
    (net, folder): (usize, &'static str),
    inputs: &Inputs,
    others: f32,
    options: TraceOptions,
) -> Vec<Vec<f32>> {
    let model = Model::open(files).unwrap();
    let (batch, height, width, _) = inputs.sample.dim();
    let shape = StepShape {
        batch,
        height,
        width,
        tokens: model.recipe.tokens(),
        branches: inputs.branches,
        time_ids: model.recipe.time_ids.count(),
        controlled: true,
    };
    let net = (Component::new(folder), &model.controlnets[net]);
    let module = control_step(net, shape, options);
    let mut table = vec![0.0; batch * shape.table_len()];
    for row in table.chunks_mut(shape.table_len()) {
        row[..2].copy_from_slice(&[inputs.timestep, 1.0]);
    }
    let value = |input: &hlo::InputSpec| {
        let given = match input.name.as_str() {
            "state_0" => values(&inputs.sample),
            "context" => inputs.context.clone(),
            "text_embeds" => inputs.added.as_ref().unwrap()[0].clone(),
            "time_ids" => inputs.added.as_ref().unwrap()[1].clone(),
            "table" => table.clone(),
            "image" => values(&inputs.image),
            "scales" => inputs.scales.iter().copied().collect(),
            _ => vec![others; input.shape.dims.iter().product()],
        };
        encode(&given, input.shape.dtype)
    };
    let inputs: Vec<Vec<u8>> = module.inputs().iter().map(value).collect();
    run_of(files, folder, &module, &inputs)
}

/// The scales of diffusers' guess mode.
fn graded(rows: usize, count: usize, scale: f64) -> Array2<f32> {
    let grade = |index: usize| 10f64.powf(-1.0 + index as f64 / (count - 1) as f64);
    Array2::from_shape_fn((rows, count), |(_, index)| (scale * grade(index)) as f32)
}

#[test]
fn what_a_net_adds_is_what_diffusers_adds_in_every_form() {
    const GOLDEN: &str = "control-a/golden.safetensors";
    let files = controlled();
    let names = residual_names(&Model::open(&files).unwrap().unet);
    let count = names.len();
    let plain = Array2::from_elem((2, count), 1.0);
    let (first, second) = ((0, "controlnet"), (1, "controlnet_1"));
    let alone = [TraceOptions::plain(DType::F32)];
    for (case, net, scales, forms) in [
        ("net_a", first, plain.clone(), &forms()[..]),
        ("net_a_guess", first, graded(2, count, 0.5), &alone),
        ("net_b", second, plain, &forms()),
    ] {
        let inputs = Inputs {
            sample: nhwc(GOLDEN, "net_a.sample"),
            timestep: golden(GOLDEN).tensor::<i64>("net_a.t").1[0] as f32,
            context: golden(GOLDEN).tensor::<f32>("net_a.context").1,
            added: None,
            image: nhwc(GOLDEN, "net_a.image"),
            branches: 1,
            scales,
        };
        for &options in forms {
            // In guess mode on top of what another net adds.
            let others = if case == "net_a_guess" { 0.5 } else { 0.0 };
            let got = residuals(&files, net, &inputs, others, options);
            for (name, got) in names.iter().zip(&got) {
                let name = format!("{case}.{}", name.replace('_', "."));
                let got: Vec<f32> = got.iter().map(|value| value - others).collect();
                check(&name, options, &got, &values(&nhwc(GOLDEN, &name)), BF16);
            }
        }
    }
}

#[test]
fn what_a_net_adds_to_sdxl_is_what_diffusers_adds() {
    const GOLDEN: &str = "sdxl-control/golden.safetensors";
    let files = xl();
    let names = residual_names(&Model::open(&files).unwrap().unet);
    let count = names.len();
    let alone = [TraceOptions::plain(DType::F32)];
    for (case, scales, forms) in [
        (
            "sdxl_control",
            Array2::from_elem((2, count), 0.7),
            &forms()[..],
        ),
        ("sdxl_control_guess", graded(2, count, 1.0), &alone),
    ] {
        let tensor = |name: &str| golden(GOLDEN).tensor::<f32>(&format!("{case}.0.{name}")).1;
        let sample = nhwc(GOLDEN, &format!("{case}.0.unet.sample"));
        let timesteps = golden(GOLDEN).tensor::<f64>(&format!("{case}.0.timesteps"));
        let inputs = Inputs {
            sample: sample.select(Axis(0), &[0]),
            timestep: timesteps.1[0] as f32,
            context: tensor("unet.context"),
            added: Some([tensor("unet.text_embeds"), tensor("unet.time_ids")]),
            // The picture of both cases is one.
            image: nhwc(GOLDEN, "sdxl_control.0.control_image_processor.0"),
            branches: 2,
            scales,
        };
        for &options in forms {
            let got = residuals(&files, (0, "controlnet"), &inputs, 0.0, options);
            for (name, got) in names.iter().zip(&got) {
                let name = format!("{case}.0.control.{}", name.replace('_', "."));
                let want = values(&nhwc(GOLDEN, &name));
                // In guess mode diffusers runs the prompt's row only.
                let got = &got[got.len() - want.len()..];
                check(&name, options, got, &want, BF16);
            }
        }
    }
}
