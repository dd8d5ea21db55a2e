//! The CPU plugin's kernels against the plain forms of the same layers, compiled by XLA in `f32`, on shapes with remainders
//! of every kind. The models' goldens are checked through both forms too, in models.rs.

use crate::support::plugin::{cache_dir, cpu_client, emulating_cache_dir};
use crate::support::{assert_close, encode, launch};
use half::bf16;
use hlo::{DType, Graph, Lowering, Scope, Shape, Tensor, Window};
use stablejet::backend::{Backend, KernelChoice};
use stablejet::model::UNET;
use stablejet::unstable::nn::{
    Added, GroupNorm, Heads, attention, conv_2d, conv_2d_adding, downsample_conv, group_norm,
    group_norm_silu, layer_norm, linear, linear_geglu, linear_onto, linear_without_bias,
    upsample_conv,
};
use stablejet::unstable::runtime::Runtime;
use stablejet::weights::{Checkpoint, Dtype, TensorSource, bind, write_safetensors};
use std::collections::BTreeMap;
use std::process::Command;

/// What a kernel may differ, relative to the rms of the result: rms, and at most.
///
/// `f32`: both forms sum in `f32`, in another order; Winograd's transforms cost a digit, which the convolutions' sums of up
/// to 11520 terms still hide. `bf16`: sums are `f32`, the result is rounded once (2^-9 of it at most, and it may be several
/// times the rms); attention rounds its weights before it too, GEGLU nothing else.
fn tolerances(dtype: DType) -> (f64, f64) {
    match dtype {
        DType::BF16 => (3e-3, 3e-2),
        _ => (4e-6, 4e-5),
    }
}

type Layer = dyn for<'g> Fn(&Scope<'g>, &[Tensor<'g>]) -> Tensor<'g>;

/// `count` numbers between -1.5 and 2.5, which `bf16` holds exactly: their mean is not 0, as that of activations is not.
fn numbers(count: usize, seed: u32) -> Vec<f32> {
    let number = |index: u32| {
        let bits = (index ^ (seed << 27)).wrapping_mul(0x9e37_79b1);
        let bits = (bits ^ (bits >> 15)).wrapping_mul(0x85eb_ca6b) >> 8;
        bf16::from_f32(bits as f32 / (1 << 22) as f32 - 1.5).to_f32()
    };
    (0..count as u32).map(number).collect()
}

/// Runs a layer in a form and a type, with weights and inputs that depend on their shapes only. Its result, and the number
/// of its custom calls.
fn run(
    runtime: &Runtime,
    lowering: Lowering,
    dtype: DType,
    inputs: &[&[usize]],
    layer: &Layer,
) -> (Vec<f32>, usize) {
    let graph = Graph::with_lowering("layer", lowering);
    let arguments: Vec<Tensor> = (0..inputs.len())
        .map(|index| graph.input(&format!("x{index}"), dtype, inputs[index]))
        .collect();
    let out = layer(&graph.scope(UNET, dtype).at("layer"), &arguments);
    graph.output("out", out);
    let module = graph.finish();
    let calls = module.text().matches("custom_call").count();

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.safetensors");
    let tensors = (module.params().iter().zip(5..)).map(|(param, seed)| TensorSource {
        name: param.name.clone(),
        dtype: Dtype::F32,
        dims: param.stored_dims(),
        bytes: Box::new(move || {
            let count = param.stored_dims().iter().product();
            encode(&numbers(count, seed), DType::F32).into()
        }),
    });
    write_safetensors(&path, tensors.collect(), &BTreeMap::new()).unwrap();
    let checkpoint = Checkpoint::open_file(&path).unwrap();
    let weights = bind(&checkpoint, module.params(), &[], &|_| {}).unwrap();
    let data: Vec<_> = (module.inputs().iter().zip(1..))
        .map(|(input, seed)| {
            let numbers = numbers(input.shape.num_elements(), seed);
            let bytes = encode(&numbers, input.shape.dtype);
            runtime.replicate(&bytes, &input.shape).unwrap()
        })
        .collect();
    let outputs = launch(runtime, &module, &data, weights).unwrap();
    (outputs[0].to_f32().unwrap(), calls)
}

/// Compares a layer's kernel, in both types, with the plain form in `f32`.
fn check(name: &str, inputs: &[&[usize]], layer: &Layer) {
    let runtime = Runtime::new(cpu_client(1), None).unwrap();
    let (want, none) = run(&runtime, Lowering::default(), DType::F32, inputs, layer);
    assert_eq!(none, 0, "{name}: custom calls of the plain form");
    let mean_square = want.iter().map(|x| x * x).sum::<f32>() / want.len() as f32;
    let backend = Backend::of(runtime.client()).unwrap();
    for dtype in [DType::F32, DType::BF16] {
        let name = format!("{name}, {dtype}");
        let options = backend.trace_options(dtype, KernelChoice::On).unwrap();
        let (got, calls) = run(&runtime, options.lowering, dtype, inputs, layer);
        assert_eq!(calls, 1, "{name}: custom calls");
        let (rms, most) = tolerances(dtype);
        assert_close(&name, &got, &want, rms);
        let errors = got.iter().zip(&want).map(|(got, want)| (got - want).abs());
        let max = f64::from(errors.fold(0.0, f32::max) / mean_square.sqrt());
        assert!(max < most, "{name}: max {max:.1e} of the rms");
    }
}

#[test]
fn convolutions_are_those_of_the_plain_form() {
    for [n, h, w, c_in, c_out] in [
        [1, 1, 1, 32, 16],
        [2, 4, 4, 32, 32],
        [1, 7, 5, 96, 48],
        [2, 33, 18, 64, 16],
        [1, 16, 16, 320, 160],
        [3, 8, 8, 1280, 48],
    ] {
        let name = format!("{n}x{h}x{w}, {c_in} to {c_out}");
        let dims: &[usize] = &[n, h, w, c_in];
        check(&format!("3x3 {name}"), &[dims], &move |p, x| {
            conv_2d(p, x[0], c_out, 3, Window::same(3))
        });
        check(&format!("doubled {name}"), &[dims], &move |p, x| {
            upsample_conv(p, x[0], [2 * h, 2 * w], c_out)
        });
        // Without padding a single pixel is less than the kernel.
        for padding in usize::from(h == 1)..2 {
            let name = format!("halved {name}, padding {padding}");
            check(&name, &[dims], &move |p, x| {
                downsample_conv(p, x[0], c_out, padding)
            });
        }
    }
    // Too few pixels for Winograd.
    let dims: &[usize] = &[1, 3, 4, 1280];
    check("3x3, 1280 to 1280", &[dims], &|p, x| {
        conv_2d(p, x[0], 1280, 3, Window::same(3))
    });
}

#[test]
fn what_is_added_to_a_convolution_is_that_of_the_plain_form() {
    let (dims, shift): (&[usize], &[usize]) = (&[2, 6, 5, 64], &[2, 64]);
    for stride in [1, 2] {
        let window = Window {
            strides: [stride; 2],
            ..Window::same(3)
        };
        let sum: &[usize] = &[2, 6usize.div_ceil(stride), 5usize.div_ceil(stride), 64];
        check("residual", &[dims, sum], &move |p, x| {
            let (shift, residual) = (None, Some(x[1]));
            conv_2d_adding(p, x[0], 64, 3, window, Added { shift, residual })
        });
    }
    // The shift and the bias are added up beforehand.
    check("shift", &[dims, shift], &|p, x| {
        let (shift, residual) = (Some(x[1]), None);
        conv_2d_adding(p, x[0], 64, 3, Window::same(3), Added { shift, residual })
    });
}

#[test]
fn linear_layers_are_those_of_the_plain_form() {
    for [n, tokens, c_in, c_out] in [
        [1, 1, 32, 16],
        [2, 77, 768, 320],
        [2, 40, 320, 48],
        [1, 333, 96, 1280],
    ] {
        let name = format!("{n}x{tokens}, {c_in} to {c_out}");
        let (dims, sum): (&[usize], &[usize]) = (&[n, tokens, c_in], &[n, tokens, c_out]);
        check(&format!("linear {name}"), &[dims], &move |p, x| {
            linear(p, x[0], c_out)
        });
        check(&format!("without bias {name}"), &[dims], &move |p, x| {
            linear_without_bias(p, x[0], c_out)
        });
        check(&format!("residual {name}"), &[dims, sum], &move |p, x| {
            linear_onto(p, x[0], c_out, x[1])
        });
        check(&format!("GEGLU {name}"), &[dims], &move |p, x| {
            linear_geglu(p, x[0], c_out)
        });
    }
}

#[test]
fn attention_is_that_of_the_plain_form() {
    for (causal, [n, t, s, num_heads, d]) in [
        (false, [1, 1, 1, 1, 8]),
        (false, [2, 65, 77, 2, 40]),
        (false, [1, 300, 131, 3, 24]),
        (false, [1, 600, 600, 1, 80]),
        (false, [2, 17, 9, 5, 2]),
        (false, [1, 70, 70, 1, 512]),
        (true, [2, 77, 77, 3, 64]),
        (true, [1, 500, 500, 1, 40]),
        (true, [1, 210, 210, 1, 512]),
    ] {
        let c = num_heads * d;
        let heads = Heads {
            num_heads,
            causal,
            upcast: false,
        };
        let (q, kv): (&[usize], &[usize]) = (&[n, t, c], &[n, s, c]);
        check(
            &format!("attention of {t} to {s} tokens, {num_heads} heads of {d}, causal: {causal}"),
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
        ([1, 30, 40, 48], 4),
        ([2, 3, 3, 16], 1),
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
fn layer_norm_is_that_of_the_plain_form() {
    for dims in [[1, 1, 16], [2, 77, 768], [1, 1000, 320]] {
        let name = format!("layer norm of {dims:?}");
        check(&name, &[&dims], &|p, x| layer_norm(p, x[0], 1e-5));
    }
}

/// Runs this program's tests of the kernels once more for every other instruction set: those that this processor lacks are
/// emulated.
#[test]
fn the_kernels_of_every_instruction_set_are_those_of_the_plain_form() {
    const MOST: &str = "STABLEJET_MAX_CPU_ISA";
    // For bf16; f32 has the first two.
    const SETS: [&str; 4] = ["avx2", "avx512", "avx512_bf16", "amx"];
    let backend = Backend::of(&cpu_client(1)).unwrap();
    let of = |dtype| backend.kernel_set(dtype).unwrap_or_default();
    let own = SETS.iter().position(|set| *set == of(DType::BF16)).unwrap();
    assert_eq!(of(DType::F32), SETS[own.min(1)]);
    if let Ok(set) = std::env::var(MOST) {
        assert_eq!(SETS[own], set);
        return; // one of those runs
    }
    for (index, set) in SETS.into_iter().enumerate() {
        let cache = match index {
            _ if index < own => cache_dir(),
            _ if index > own => emulating_cache_dir(),
            _ => continue,
        };
        let output = Command::new(std::env::current_exe().unwrap())
            .arg("of_the_plain_form")
            .env(MOST, set)
            .env("STABLEJET_CACHE_DIR", cache)
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && text.contains("test result: ok. 7 passed"),
            "{MOST}={set}: {text}"
        );
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
    let calls: [Call; 10] = [
        // No whole panels of output channels; a kernel of other channels; one that is not in panels; a picture of another
        // size; pixels beyond the edge; a depth that is no multiple of 32; nothing to attend to.
        (
            "convolution",
            &[&[1, 4, 4, 32], &[1, 1, 288, 16], &[17]],
            &[("residual", 0), ("stride", 1), ("padding", 1)],
            &[1, 4, 4, 17],
        ),
        (
            "convolution",
            &[&[1, 4, 4, 32], &[1, 1, 576, 16], &[16]],
            &[("residual", 0), ("stride", 1), ("padding", 1)],
            &[1, 4, 4, 16],
        ),
        (
            "convolution",
            &[&[1, 4, 4, 32], &[1, 1, 288, 16], &[16]],
            &[("residual", 1), ("stride", 1), ("padding", 1)],
            &[1, 4, 4, 16],
        ),
        (
            "upsample",
            &[&[1, 4, 4, 32], &[1, 1, 288, 16], &[16]],
            &[],
            &[1, 4, 4, 16],
        ),
        (
            "convolution",
            &[&[1, 4, 4, 32], &[1, 1, 288, 16], &[16]],
            &[("residual", 0), ("stride", 2), ("padding", 1)],
            &[1, 4, 4, 16],
        ),
        (
            "linear",
            &[&[4, 16], &[1, 1, 16, 16]],
            &[("bias", 0), ("residual", 0), ("geglu", 0)],
            &[4, 16],
        ),
        (
            "linear",
            &[&[4, 32], &[2, 1, 32, 16], &[16]],
            &[("bias", 1), ("residual", 0), ("geglu", 1)],
            &[4, 16],
        ),
        (
            "attention",
            &[&[1, 4, 6], &[1, 5, 6], &[1, 5, 6]],
            &[("causal", 0), ("heads", 4)],
            &[1, 4, 6],
        ),
        (
            "attention",
            &[&[1, 4, 6], &[1, 0, 6], &[1, 0, 6]],
            &[("causal", 0), ("heads", 2)],
            &[1, 4, 6],
        ),
        (
            "group_norm",
            &[&[1, 4, 4, 48], &[48], &[48], &[1]],
            &[("groups", 5), ("silu", 0)],
            &[1, 4, 4, 48],
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
            graph.custom_call(&target, &inputs, attributes, result, &[0]),
        );
        let module = graph.finish();
        let data: Vec<_> = (module.inputs().iter())
            .map(|input| {
                let bytes = encode(&numbers(input.shape.num_elements(), 1), DType::F32);
                runtime.replicate(&bytes, &input.shape).unwrap()
            })
            .collect();
        let outputs = launch(&runtime, &module, &data, Vec::new());
        let refusal = outputs.and_then(|outputs| outputs[0].to_f32()).unwrap_err();
        let expected = format!("{target}: the shapes do not fit together");
        assert!(refusal.to_string().contains(&expected), "{refusal}");
    }
}
