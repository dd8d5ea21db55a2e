//! What the host does around the programs: tracing, printing, planning, noise, repacking of weights. `cargo bench`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hlo::{Component, DType, Kernels, Lowering, ParamLayout, ParamSpec};
use serde_json::json;
use stablejet::lora::{Lora, LoraFile, Modules, Plan};
use stablejet::model::{Model, UNET, VAE};
use stablejet::programs::{Program, TraceOptions};
use stablejet::random::Rng;
use stablejet::schedulers::{PlanOptions, plan};
use stablejet::unstable::init;
use stablejet::weights::{Checkpoint, Dtype, TensorSource, bind, write_safetensors};
use std::collections::BTreeMap;
use std::fs::File;
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

/// SD 1.4's step of one guided picture of 512x512, in the plain form and with kernels.
fn programs(c: &mut Criterion) {
    let model = Model::open(&init::template("sd-v1-4").expect("built in")).expect("built in");
    let shape = model.step_shape(None, 1, true).expect("the model's size");
    let program = Program::DenoiseStep(shape);
    for (name, kernels) in [
        ("plain", Kernels::Compiled),
        ("kernels", Kernels::CpuPlugin),
    ] {
        let lowering = Lowering {
            kernels,
            ..Lowering::default()
        };
        let options = TraceOptions {
            dtype: DType::F32,
            lowering,
        };
        c.bench_function(&format!("trace/{name}"), |b| {
            b.iter(|| black_box(program).trace(&model, options));
        });
        let module = program.trace(&model, options);
        c.bench_function(&format!("print/{name}"), |b| b.iter(|| module.text()));
    }
}

/// Fifty steps of some samplers.
fn plans(c: &mut Criterion) {
    let model = Model::open(&init::template("sd-v1-4").expect("built in")).expect("built in");
    let options = PlanOptions::new(50);
    for name in ["ddim", "pndm", "dpmpp_2m", "unipc"] {
        let sampler = name.parse().expect("a sampler's name");
        c.bench_function(&format!("plan/{name}"), |b| {
            b.iter(|| plan(sampler, &model.scheduler, black_box(&options)).expect("a plan"));
        });
    }
}

/// The initial noise of eight pictures.
fn noise(c: &mut Criterion) {
    const LATENTS: usize = 4 * 64 * 64;
    let mut group = c.benchmark_group("noise");
    group.throughput(Throughput::Elements(8 * LATENTS as u64));
    for rng in Rng::all() {
        group.bench_function(format!("{rng}"), |b| {
            b.iter(|| {
                let generators = (0..8).map(|i| rng.generator_of(black_box(7), i, 8));
                let noise = generators.map(|mut each| each.normal(LATENTS));
                noise.collect::<Vec<_>>()
            });
        });
    }
}

/// Weights from a file in the page cache to the layouts of the device, on all cores.
fn repack(c: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("weights.safetensors");
    let stored: Vec<f32> = (0..640 * 640 * 9).map(|i| (i % 1000) as f32).collect();
    let bytes: Vec<u8> = stored.iter().flat_map(|x| x.to_le_bytes()).collect();
    let tensor = |name: &str, dims: &[usize]| TensorSource {
        name: name.to_owned(),
        dtype: Dtype::F32,
        dims: dims.to_vec(),
        bytes: Box::new(|| bytes.as_slice().into()),
    };
    let tensors = vec![
        tensor("conv.weight", &[640, 640, 3, 3]),
        tensor("linear.weight", &[640, 640 * 9]),
    ];
    write_safetensors(&path, tensors, &BTreeMap::new()).expect("a file");
    let checkpoint = Checkpoint::open_file(&path).expect("the file");
    let mut group = c.benchmark_group("repack");
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    for (name, layout, dims) in [
        ("conv", ParamLayout::Hwio, vec![3, 3, 640, 640]),
        ("conv", ParamLayout::PackedTaps, vec![1, 40, 9 * 640, 16]),
        ("linear", ParamLayout::AsStored, vec![640, 640 * 9]),
        ("linear", ParamLayout::Packed, vec![1, 40, 640 * 9, 16]),
    ] {
        for dtype in [DType::F32, DType::BF16] {
            let params = [ParamSpec {
                component: UNET,
                name: format!("{name}.weight"),
                dtype,
                dims: dims.clone(),
                layout,
            }];
            group.bench_function(format!("{layout:?}/{dtype}"), |b| {
                b.iter(|| bind(&checkpoint, &params, &["conv", "linear"], &|_| {}).expect("bound"));
            });
        }
    }
}

/// A safetensors file of zeros in half precision, which take no room on the disk.
fn write_zeros(path: &Path, tensors: impl IntoIterator<Item = (String, Vec<usize>)>) {
    let mut end = 0;
    let mut header = serde_json::Map::new();
    for (name, dims) in tensors {
        let start = end;
        end += 2 * dims.iter().product::<usize>();
        let tensor = json!({"dtype": "F16", "shape": dims, "data_offsets": [start, end]});
        header.insert(name, tensor);
    }
    let header = serde_json::Value::Object(header).to_string();
    let mut file = File::create(path).expect("a file");
    let length = (header.len() as u64).to_le_bytes();
    file.write_all(&length).expect("room");
    file.write_all(header.as_bytes()).expect("room");
    file.set_len((8 + header.len() + end) as u64)
        .expect("a size");
}

/// What another LoRA of rank 32 costs SD 1.4 on all cores: attention and feed-forward layers of both models, as kohya's
/// scripts train them.
fn loras(c: &mut Criterion) {
    const RANK: usize = 32;
    let model = Model::open(&init::template("sd-v1-4").expect("built in")).expect("built in");
    let lowering = Lowering {
        kernels: Kernels::CpuPlugin,
        ..Lowering::default()
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(format!("{name}.safetensors"));
    let mut group = c.benchmark_group("lora");
    group.sample_size(10);
    for dtype in [DType::F32, DType::BF16] {
        let mut components = model.params(TraceOptions { dtype, lowering }, false);
        components.retain(|(component, _)| *component != VAE);
        let mut lora = Vec::new();
        for (component, params) in &components {
            let stored = params.iter();
            let stored = stored.map(|param| (param.name.clone(), param.stored_dims()));
            write_zeros(&path(component.folder()), stored);
            for param in params {
                let is_trained = [".attentions.", ".encoder.layers."]
                    .iter()
                    .any(|part| param.name.contains(part));
                let dims = param.stored_dims();
                if let (true, [out, inputs, ..]) = (is_trained, dims.as_slice()) {
                    let module = param.name.trim_end_matches(".weight");
                    let part = if *component == UNET { "unet" } else { "te" };
                    let module = format!("lora_{part}_{}", module.replace('.', "_"));
                    lora.push((format!("{module}.lora_down.weight"), vec![RANK, *inputs]));
                    lora.push((format!("{module}.lora_up.weight"), vec![*out, RANK]));
                }
            }
        }
        write_zeros(&path("lora"), lora);
        let open = |component: Component| Checkpoint::open_file(&path(component.folder()));
        let modules = Modules::of(components.iter().flat_map(|(_, params)| params));
        group.bench_function(format!("rank 32/{dtype}"), |b| {
            b.iter(|| {
                let file = LoraFile::open(&path("lora")).expect("the file");
                let loras = [Lora::new(Arc::new(file))];
                let plan = Plan::new(&modules, &loras).expect("it fits");
                plan.merge(&open).expect("it fits")
            });
        });
    }
}

criterion_group!(benches, programs, plans, noise, repack, loras);
criterion_main!(benches);
