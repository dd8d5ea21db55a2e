use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use half::{bf16, f16};
use hlo::{DType, ParamLayout, ParamSpec};
use safetensors::SafeTensors;
use stablejet::ModelFiles;
use stablejet::weights::{
    Checkpoint, Dtype, HostTensor, TEXT_ENCODER_UNUSED, VAE_DECODER_UNUSED, bind,
};

use crate::message;
use crate::support::model::{tiny, tiny_folder};
use crate::support::repository;

use super::{bind_all, checkpoint, param, ramp, ramps, stored};

fn values(tensor: &HostTensor) -> Vec<f32> {
    let bytes = tensor.bytes.as_slice();
    match tensor.param.dtype {
        DType::F32 => bytes
            .chunks_exact(4)
            .map(|b| f32::from_le_bytes(b.try_into().unwrap()))
            .collect(),
        DType::BF16 => bytes
            .chunks_exact(2)
            .map(|b| bf16::from_le_bytes(b.try_into().unwrap()).to_f32())
            .collect(),
        DType::F16 => bytes
            .chunks_exact(2)
            .map(|b| f16::from_le_bytes(b.try_into().unwrap()).to_f32())
            .collect(),
        other => panic!("{other} is no weight's type"),
    }
}

#[test]
fn every_tensor_of_a_checkpoint_is_bound_as_the_safetensors_crate_reads_it() {
    let files = tiny();
    for (component, file) in [
        ("unet", "diffusion_pytorch_model.safetensors"),
        ("vae", "diffusion_pytorch_model.safetensors"),
        ("text_encoder", "model.safetensors"),
    ] {
        let bytes = fs::read(tiny_folder().join(component).join(file)).unwrap();
        let reference = SafeTensors::deserialize(&bytes).unwrap();
        let checkpoint = Checkpoint::open(&files, component, None).unwrap();
        let params: Vec<ParamSpec> = checkpoint
            .tensors()
            .map(|(name, info)| stored(name, &info.dims))
            .collect();
        assert_eq!(params.len(), reference.len());

        let done = AtomicUsize::new(0);
        let bound = bind(&checkpoint, &params, &[], &|bytes| {
            done.fetch_add(bytes, Ordering::Relaxed);
        })
        .unwrap();

        let mut total = 0;
        for tensor in &bound {
            let view = reference.tensor(&tensor.param.name).unwrap();
            assert_eq!(
                tensor.bytes.as_slice(),
                view.data(),
                "{}",
                tensor.param.name
            );
            assert_eq!(tensor.bytes.as_slice().as_ptr() as usize % 64, 0);
            total += view.data().len();
        }
        assert_eq!(done.into_inner(), total);
    }
}

#[test]
fn the_demo_model_is_read_from_the_binary_and_is_the_one_in_assets() {
    let embedded = ModelFiles::demo();
    let folder = repository("assets/demo-sd");
    let on_disk = ModelFiles::open(&folder).unwrap();
    for component in ["unet", "vae", "text_encoder"] {
        let (a, b) = [&embedded, &on_disk]
            .map(|files| Checkpoint::open(files, component, None).unwrap())
            .into();
        assert!(a.tensors().eq(b.tensors()));
        for (name, _) in a.tensors() {
            assert_eq!(a.read_f32(name).unwrap(), b.read_f32(name).unwrap());
        }
    }
    for name in [
        "model_index.json",
        "tokenizer/vocab.json",
        "scheduler/scheduler_config.json",
    ] {
        assert_eq!(embedded.read(name).unwrap(), on_disk.read(name).unwrap());
    }
}

#[test]
fn each_stored_type_is_converted_to_each_device_type_by_rounding() {
    // More than one chunk of 65,536 elements, and not a whole number of them.
    let dims = [3, 40_000];
    let types = [Dtype::F64, Dtype::F32, Dtype::F16, Dtype::BF16];
    let checkpoint = checkpoint(
        types
            .map(|dtype| ramp(&dtype.to_string(), dtype, &dims))
            .into(),
    );
    for from in types {
        let stored = |index: usize| {
            let value = index as f64 / 8.0;
            match from {
                Dtype::F16 => f16::from_f64(value).to_f32(),
                Dtype::BF16 => bf16::from_f64(value).to_f32(),
                _ => value as f32,
            }
        };
        for to in [DType::F32, DType::BF16, DType::F16] {
            let others: Vec<String> = types
                .iter()
                .filter(|dtype| **dtype != from)
                .map(|dtype| dtype.to_string())
                .collect();
            let others: Vec<&str> = others.iter().map(String::as_str).collect();
            let spec = param(&from.to_string(), to, &dims, ParamLayout::AsStored);
            let bound = bind_all(&checkpoint, &[spec], &others).unwrap();
            for (index, got) in values(&bound[0]).into_iter().enumerate() {
                let want = match to {
                    DType::BF16 => bf16::from_f32(stored(index)).to_f32(),
                    DType::F16 => f16::from_f32(stored(index)).to_f32(),
                    _ => stored(index),
                };
                assert_eq!(got, want, "{from} to {to}, element {index}");
            }
        }
    }
}

#[test]
fn convolution_kernels_are_repacked_to_hwio() {
    // Output channels below, at and beyond the block of 16.
    for o in [1, 16, 37] {
        let (i, height, width) = (5, 3, 2);
        let checkpoint = checkpoint(vec![ramp(
            "conv.weight",
            Dtype::F16,
            &[o, i, height, width],
        )]);
        for dtype in [DType::F32, DType::BF16] {
            let spec = param(
                "conv.weight",
                dtype,
                &[height, width, i, o],
                ParamLayout::Hwio,
            );
            let bound = bind_all(&checkpoint, &[spec], &[]).unwrap();
            let got = values(&bound[0]);
            for (h, w, ic, oc) in positions(height, width, i, o) {
                let stored =
                    f16::from_f64((((oc * i + ic) * height + h) * width + w) as f64 / 8.0).to_f32();
                let want = if dtype == DType::BF16 {
                    bf16::from_f32(stored).to_f32()
                } else {
                    stored
                };
                assert_eq!(got[((h * width + w) * i + ic) * o + oc], want);
            }
        }
    }
}

fn positions(
    a: usize,
    b: usize,
    c: usize,
    d: usize,
) -> impl Iterator<Item = (usize, usize, usize, usize)> {
    (0..a * b * c * d).map(move |n| (n / (b * c * d), n / (c * d) % b, n / d % c, n % d))
}

#[test]
fn old_and_new_attention_names_stand_for_each_other_as_matrices_and_as_convolutions() {
    let new = ["to_q", "to_k", "to_v", "to_out.0"];
    let old = ["query", "key", "value", "proj_attn"];
    let path = |name: &str, kind: &str| format!("decoder.mid_block.attentions.0.{name}.{kind}");
    for (in_file, declared) in [(old, new), (new, old), (new, new)] {
        for dims in [vec![4, 4], vec![4, 4, 1, 1]] {
            let tensors = in_file.iter().flat_map(|name| {
                [
                    ramp(&path(name, "weight"), Dtype::F32, &dims),
                    ramp(&path(name, "bias"), Dtype::F32, &[4]),
                ]
            });
            let checkpoint = checkpoint(tensors.collect());
            let params: Vec<ParamSpec> = declared
                .iter()
                .flat_map(|name| {
                    [
                        stored(&path(name, "weight"), &[4, 4]),
                        stored(&path(name, "bias"), &[4]),
                    ]
                })
                .collect();
            let bound = bind_all(&checkpoint, &params, &[]).unwrap();
            assert_eq!(bound.len(), 8);
            assert_eq!(bound[0].param.name, params[0].name);
            assert_eq!(values(&bound[0])[15], 15.0 / 8.0);
        }
    }
}

#[test]
fn buffers_and_the_vae_encoder_may_be_left_over_but_nothing_else() {
    let text_encoder = checkpoint(vec![
        ramp("text_model.embeddings.position_ids", Dtype::I64, &[1, 77]),
        ramp("text_model.final_layer_norm.bias", Dtype::F32, &[8]),
    ]);
    let bias = stored("text_model.final_layer_norm.bias", &[8]);
    bind_all(
        &text_encoder,
        std::slice::from_ref(&bias),
        TEXT_ENCODER_UNUSED,
    )
    .unwrap();
    bind_all(&text_encoder, &[bias], &[])
        .err()
        .expect("position_ids is left over");

    let vae = checkpoint(ramps(&[
        ("encoder.conv_in.bias", &[8]),
        ("quant_conv.bias", &[8]),
        ("post_quant_conv.bias", &[4]),
        ("decoder.conv_in.bias", &[8]),
    ]));
    let error = message(bind_all(
        &vae,
        &[stored("decoder.conv_in.bias", &[8])],
        VAE_DECODER_UNUSED,
    ));
    assert!(
        error.ends_with("1 not used by the model: post_quant_conv.bias"),
        "{error}"
    );
    // Once a weight of the encoder is declared, all of its tensors count.
    let declared = [
        stored("decoder.conv_in.bias", &[8]),
        stored("quant_conv.bias", &[8]),
        stored("post_quant_conv.bias", &[4]),
    ];
    assert!(bind_all(&vae, &declared, VAE_DECODER_UNUSED).is_ok());
    let declared = [&declared[..], &[stored("encoder.conv_out.bias", &[8])]].concat();
    let error = message(bind_all(&vae, &declared, VAE_DECODER_UNUSED));
    assert!(
        error.contains("missing: encoder.conv_out.bias")
            && error.ends_with("1 not used by the model: encoder.conv_in.bias"),
        "{error}"
    );
}

#[test]
fn everything_that_does_not_fit_is_listed_in_one_error() {
    let checkpoint = checkpoint(vec![
        ramp("b.weight", Dtype::F32, &[2, 3]),
        ramp("b.scale", Dtype::I64, &[2]),
        ramp("z.extra", Dtype::F32, &[1]),
        ramp("a.extra", Dtype::F32, &[1]),
    ]);
    let params = [
        stored("y.bias", &[2]),
        stored("b.weight", &[3, 2]),
        stored("b.scale", &[2]),
        stored("a.bias", &[2]),
    ];
    let error = message(bind_all(&checkpoint, &params, &[]));
    let (_, lists) = error.split_once('\n').unwrap();
    assert_eq!(
        lists,
        "  2 missing: a.bias, y.bias\n  2 not used by the model: a.extra, z.extra\n  \
         1 of a wrong shape: b.weight is [2, 3], expected [3, 2]\n  \
         1 of a wrong type: b.scale is I64, expected F32, F16, BF16 or F64"
    );
}
