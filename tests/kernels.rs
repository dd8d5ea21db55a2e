//! The CPU plugin's kernels against the plain forms of the same layers, compiled by XLA, on shapes with remainders of every
//! kind. The models' goldens are checked through both forms too, in models.rs.

use crate::support::{assert_close, plugin::cpu_client};
use hlo::{DType, Graph, Lowering, Scope, Shape, Tensor, Window};
use stablejet::nn::{
    GroupNorm, Heads, attention, conv_2d, group_norm, group_norm_silu, upsample_conv,
};
use stablejet::pipeline::trace_options;
use stablejet::runtime::Runtime;
use stablejet::weights::{Checkpoint, Dtype, TensorSource, bind, write_safetensors};
use std::collections::BTreeMap;

/// Relative to the rms of the result: both forms sum in `f32`, in another order. Winograd's transforms cost a digit, which
/// the convolutions' sums of up to 2880 terms still hide.
const RMS: f64 = 4e-6;
const MAX: f64 = 4e-5;

type Layer = dyn for<'g> Fn(&Scope<'g>, &[Tensor<'g>]) -> Tensor<'g>;

/// The bytes of `count` numbers between -1.5 and 2.5: their mean is not 0, as that of activations is not.
fn numbers(count: usize, seed: u32) -> Vec<u8> {
    let number = |index: u32| {
        let bits = (index ^ (seed << 27)).wrapping_mul(0x9e37_79b1);
        let bits = (bits ^ (bits >> 15)).wrapping_mul(0x85eb_ca6b) >> 8;
        bits as f32 / (1 << 22) as f32 - 1.5
    };
    (0..count as u32)
        .flat_map(|index| number(index).to_le_bytes())
        .collect()
}

/// Runs a layer in both forms with the same checkpoint and inputs, and compares.
fn check(name: &str, inputs: &[&[usize]], layer: &Layer) {
    let runtime = Runtime::new(cpu_client(1), None).unwrap();
    let run = |lowering: Lowering| {
        let graph = Graph::with_lowering("layer", lowering);
        let arguments: Vec<Tensor> = (0..inputs.len())
            .map(|index| graph.input(&format!("x{index}"), DType::F32, inputs[index]))
            .collect();
        let out = layer(&graph.scope(DType::F32).at("layer"), &arguments);
        graph.output("out", out);
        let module = graph.finish();
        let calls = module.text().matches("custom_call").count();

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("model.safetensors");
        let tensors = (module.params().iter().zip(5..)).map(|(param, seed)| TensorSource {
            name: param.name.clone(),
            dtype: Dtype::F32,
            dims: param.stored_dims(),
            bytes: Box::new(move || numbers(param.stored_dims().iter().product(), seed).into()),
        });
        write_safetensors(&path, tensors.collect(), &BTreeMap::new()).unwrap();
        let checkpoint = Checkpoint::open_file(&path).unwrap();
        let weights = bind(&checkpoint, module.params(), &[], &|_| {}).unwrap();
        let weights = runtime.upload_weights(&weights).unwrap();

        let data: Vec<_> = (module.inputs().iter().zip(1..))
            .map(|(input, seed)| {
                let bytes = numbers(input.shape.num_elements(), seed);
                runtime.replicate(&bytes, &input.shape).unwrap()
            })
            .collect();
        let executable = runtime.compile(&module).unwrap();
        let outputs = executable
            .launch(&data.iter().collect::<Vec<_>>(), &weights)
            .unwrap();
        (outputs[0].to_f32().unwrap(), calls)
    };
    let (want, none) = run(Lowering::default());
    let options = trace_options(runtime.client(), DType::F32, true).unwrap();
    let (got, calls) = run(options.lowering);
    assert_eq!((none, calls), (0, 1), "{name}: custom calls of both forms");
    assert_close(name, &got, &want, RMS);
    let mean_square = want.iter().map(|x| x * x).sum::<f32>() / want.len() as f32;
    let errors = got.iter().zip(&want).map(|(got, want)| (got - want).abs());
    let max = f64::from(errors.fold(0.0, f32::max) / mean_square.sqrt());
    assert!(max < MAX, "{name}: max {max:.1e} of the rms");
}

#[test]
fn convolutions_are_those_of_the_plain_form() {
    for [n, h, w, c_in, c_out] in [
        [1, 1, 1, 16, 16],
        [2, 4, 4, 16, 32],
        [1, 7, 5, 20, 48],
        [2, 33, 18, 37, 16],
        [1, 16, 16, 320, 160],
    ] {
        let name = format!("{n}x{h}x{w}, {c_in} to {c_out}");
        let dims: &[usize] = &[n, h, w, c_in];
        check(&format!("winograd {name}"), &[dims], &move |p, x| {
            conv_2d(p, x[0], c_out, 3, Window::same(3))
        });
        check(&format!("upsample {name}"), &[dims], &move |p, x| {
            upsample_conv(p, x[0], [2 * h, 2 * w], c_out)
        });
    }
}

#[test]
fn attention_is_that_of_the_plain_form() {
    for [n, t, s, num_heads, d] in [
        [1, 1, 1, 1, 8],
        [2, 65, 77, 2, 40],
        [1, 300, 131, 3, 24],
        [1, 600, 600, 1, 80],
        [2, 17, 9, 5, 1],
        [1, 70, 70, 1, 512],
    ] {
        let c = num_heads * d;
        let heads = Heads {
            num_heads,
            causal: false,
            upcast: false,
        };
        let (q, kv): (&[usize], &[usize]) = (&[n, t, c], &[n, s, c]);
        check(
            &format!("attention of {t} to {s} tokens, {num_heads} heads of {d}"),
            &[q, kv, kv],
            &move |_, x| attention(x[0], x[1], x[2], heads),
        );
    }
}

#[test]
fn group_norm_is_that_of_the_plain_form() {
    for ([n, h, w, c], num_groups) in [
        ([1, 1, 1, 64], 32),
        ([2, 5, 7, 96], 32),
        ([1, 30, 40, 36], 4),
        ([2, 3, 3, 5], 1),
    ] {
        let norm = GroupNorm {
            num_groups,
            eps: 1e-5,
        };
        let dims: &[usize] = &[n, h, w, c];
        let name = format!("group norm of {dims:?} in {num_groups}");
        check(&name, &[dims], &move |p, x| group_norm(p, x[0], norm));
        check(&format!("{name}, SiLU"), &[dims], &move |p, x| {
            group_norm_silu(p, x[0], norm)
        });
    }
}

#[test]
fn calls_of_arrays_that_do_not_fit_together_are_refused() {
    type Call<'a> = (
        &'a str,
        &'a [&'a [usize]],
        &'a [(&'a str, usize)],
        &'a [usize],
    );
    let calls: [Call; 6] = [
        // No whole panels of output channels; a kernel of other channels; nothing to attend to.
        (
            "winograd",
            &[&[1, 4, 4, 8], &[36, 1, 8, 16], &[17]],
            &[],
            &[1, 4, 4, 17],
        ),
        (
            "winograd",
            &[&[1, 4, 4, 8], &[36, 1, 9, 16], &[16]],
            &[],
            &[1, 4, 4, 16],
        ),
        (
            "upsample",
            &[&[1, 4, 4, 8], &[4, 1, 32, 16], &[16]],
            &[],
            &[1, 4, 4, 16],
        ),
        (
            "attention",
            &[&[1, 4, 6], &[1, 5, 6], &[1, 5, 6]],
            &[("heads", 4)],
            &[1, 4, 6],
        ),
        (
            "attention",
            &[&[1, 4, 6], &[1, 0, 6], &[1, 0, 6]],
            &[("heads", 2)],
            &[1, 4, 6],
        ),
        (
            "group_norm",
            &[&[1, 4, 4, 6], &[6], &[6], &[1]],
            &[("groups", 4), ("silu", 0)],
            &[1, 4, 4, 6],
        ),
    ];
    let runtime = Runtime::new(cpu_client(1), None).unwrap();
    for (target, operands, attributes, result) in calls {
        let graph = Graph::new("call");
        let inputs: Vec<Tensor> = (0..operands.len())
            .map(|index| graph.input(&format!("x{index}"), DType::F32, operands[index]))
            .collect();
        let result = Shape::new(DType::F32, result);
        let target = format!("stablejet.{target}");
        graph.output(
            "out",
            graph.custom_call(&target, &inputs, attributes, result, 0),
        );
        let module = graph.finish();
        let data: Vec<_> = (module.inputs().iter())
            .map(|input| {
                let bytes = numbers(input.shape.num_elements(), 1);
                runtime.replicate(&bytes, &input.shape).unwrap()
            })
            .collect();
        let weights = runtime.upload_weights(&[]).unwrap();
        let executable = runtime.compile(&module).unwrap();
        let outputs = executable.launch(&data.iter().collect::<Vec<_>>(), &weights);
        let refusal = outputs.and_then(|outputs| outputs[0].to_f32()).unwrap_err();
        let expected = format!("{target}: the shapes do not fit together");
        assert!(refusal.to_string().contains(&expected), "{refusal}");
    }
}
