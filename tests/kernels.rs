//! The CPU plugin's attention and group norm against the plain forms, compiled by XLA, on shapes with remainders of every
//! kind. Its convolutions are checked by the models' goldens, in models.rs.

use crate::support::plugin::cpu_client;
use hlo::{DType, Graph, Lowering, Scope, Tensor};
use stablejet::init::random_weights;
use stablejet::nn::{GroupNorm, Heads, attention, group_norm, group_norm_silu};
use stablejet::pipeline::trace_options;
use stablejet::runtime::Runtime;

/// Relative to the rms of the result: both forms sum in `f32`, in another order.
const RMS: f64 = 4e-6;
const MAX: f64 = 4e-5;

type Layer = dyn for<'g> Fn(&Scope<'g>, &[Tensor<'g>]) -> Tensor<'g>;

/// Runs a layer in both forms with the same weights and inputs, and compares.
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
        let weights = random_weights("unet", module.params(), 1).unwrap();
        let weights = runtime.upload_weights(&weights).unwrap();
        let data: Vec<_> = (module.inputs().iter().zip(1_u32..))
            .map(|(input, seed)| {
                let numbers = (0..input.shape.num_elements() as u32).map(|index| {
                    // A mean that is not 0, as activations have; 24 bits of a hash.
                    let bits = (index ^ (seed << 27)).wrapping_mul(0x9e37_79b1);
                    let bits = (bits ^ (bits >> 15)).wrapping_mul(0x85eb_ca6b) >> 8;
                    bits as f32 / (1 << 22) as f32 - 1.5
                });
                let bytes: Vec<u8> = numbers.flat_map(f32::to_le_bytes).collect();
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
    let squares = |values: &mut dyn Iterator<Item = f64>| values.map(|x| x * x).sum::<f64>();
    let scale = (squares(&mut want.iter().map(|&x| f64::from(x))) / want.len() as f64).sqrt();
    let errors = || {
        let pairs = got.iter().zip(&want);
        pairs.map(|(&got, &want)| f64::from(got) - f64::from(want))
    };
    let rms = (squares(&mut errors()) / want.len() as f64).sqrt() / scale;
    let max = errors().fold(0.0, |max: f64, error| max.max(error.abs())) / scale;
    println!("{name}: rms {rms:.1e}, max {max:.1e}");
    assert!(
        rms < RMS && max < MAX,
        "{name}: rms {rms:.1e}, max {max:.1e}"
    );
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
