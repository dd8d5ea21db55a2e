//! A picture depends on nothing that is made beside it: bit by bit, since all are rows of one program.

use crate::support::pipeline::{executable_cache, final_latents, pipeline};
use crate::support::plugin::cpu_client;
use hlo::DType;
use ndarray::{Array3, Axis};
use pjrt::{AlignedBytes, SharedBytes};
use stablejet::backend::KernelChoice;
use stablejet::cache::ExecutableSource;
use stablejet::model::UNET;
use stablejet::pipeline::{LoadOptions, unobserved};
use stablejet::request::{Keep, Picture, Request};
use stablejet::weights::HostTensor;
use stablejet::{ModelFiles, Pipeline};
use std::thread;

/// The picture that is looked at.
fn subject() -> Picture {
    let request = Request::of(["a large red circle on a blue background"])
        .steps(8)
        .guidance(5.0)
        .seed(3)
        .sampler("dpmpp_2m_sde".parse().unwrap());
    let [mut picture] = <[Picture; 1]>::try_from(request.pictures).unwrap();
    picture.guidance.until = 0.6;
    picture
}

/// Others, of which none is like another.
fn others(count: usize) -> Vec<Picture> {
    let samplers = ["euler", "heun", "ddim", "lcm", "dpmpp_sde"];
    let prompts = (0..count).map(|i| format!("a {} star", ["green", "white", "black"][i % 3]));
    let request = Request::of(prompts).each(|i, picture| {
        picture.negative_prompt = Some(["", "blue"][i % 2].to_owned());
        picture.sampling.sampler = Some(samplers[i % samplers.len()].parse().unwrap());
        picture.sampling.plan.steps = (3 + 4 * (i % 3)).into();
        picture.guidance.scale = [7.5, 1.0, 3.0][i % 3];
        picture.guidance.rescale = [0.0, 0.7][i % 2];
    });
    request.pictures
}

/// The latents of the picture at `index`.
fn latents(pipeline: &Pipeline, pictures: Vec<Picture>, index: usize) -> Array3<f32> {
    let mut request = Request::of([""; 0]).keep(Keep::Tensors);
    request.pictures = pictures;
    let made = pipeline.generate(&request, &unobserved).unwrap();
    final_latents(&made).index_axis(Axis(0), index).to_owned()
}

#[test]
fn a_picture_has_the_same_bits_whatever_its_neighbours_its_slot_and_when_it_came() {
    for (dtype, kernels) in [
        (DType::F32, KernelChoice::On),
        (DType::BF16, KernelChoice::On),
        (DType::F32, KernelChoice::Off),
    ] {
        let options = LoadOptions::default()
            .batch(4)
            .dtype(dtype)
            .kernels(kernels);
        let pipeline = pipeline(&ModelFiles::demo(), 1, options);
        let alone = latents(&pipeline, vec![subject()], 0);
        // Before 3 others, behind 3, and behind so many that it enters a slot that somebody left.
        for (before, after) in [(0, 3), (3, 0), (1, 1), (7, 2)] {
            let pictures = [others(before), vec![subject()], others(after)].concat();
            let found = latents(&pipeline, pictures, before);
            assert_eq!(
                found, alone,
                "{dtype} {kernels:?}: {before} before it, {after} after"
            );
        }
        let copies = latents(&pipeline, vec![subject(); 4], 3);
        assert_eq!(
            copies, alone,
            "{dtype} {kernels:?}: beside copies of itself"
        );
    }
}

#[test]
fn weights_that_are_swapped_and_swapped_back_make_the_first_bytes() {
    let options = LoadOptions::default();
    let pipeline = pipeline(&ModelFiles::demo(), 2, options);
    let first = latents(&pipeline, vec![subject()], 0);
    let params = pipeline
        .model()
        .params(pipeline.programs().trace_options(), false);
    let (_, unet) = params
        .iter()
        .find(|(component, _)| *component == UNET)
        .unwrap();
    let bias = unet
        .iter()
        .find(|param| param.name == "conv_out.bias")
        .unwrap();
    let zeros = AlignedBytes::zeroed(bias.shape().size_bytes());
    let changed = HostTensor::new(bias, SharedBytes::from(zeros));
    let swapped = pipeline.with_weights(vec![changed]).unwrap();
    assert_ne!(latents(&swapped, vec![subject()], 0), first);
    assert_eq!(latents(&pipeline, vec![subject()], 0), first);
    assert_eq!(
        pipeline.compilations(),
        4,
        "nothing is compiled for other weights"
    );
}

#[test]
fn pipelines_on_other_devices_of_one_client_make_the_same_bits_at_the_same_time() {
    let folder = tempfile::tempdir().unwrap();
    let client = cpu_client(4);
    let load = |ids: &[i32]| {
        let source = ExecutableSource::Cache(executable_cache(folder.path()));
        let options = LoadOptions::default()
            .devices(ids.to_vec())
            .executables(source);
        Pipeline::load(client.clone(), &ModelFiles::demo(), options, &|_| {}).unwrap()
    };
    let make = |pipeline: &Pipeline| {
        let pictures = [vec![subject()], others(3)].concat();
        latents(pipeline, pictures, 0)
    };
    let expected = make(&load(&[0, 1]));
    for times in 0..2 {
        let pipelines = [[0, 1], [3, 2]].map(|ids| load(&ids));
        let made = thread::scope(|scope| {
            let threads = pipelines.each_ref();
            let threads = threads.map(|pipeline| scope.spawn(move || make(pipeline)));
            threads.map(|thread| thread.join().unwrap())
        });
        assert!(made.iter().all(|latents| *latents == expected));
        // The text encoder, the steps with and without guidance, and the decoder, each for its devices.
        let compilations = pipelines.each_ref().map(Pipeline::compilations);
        assert_eq!(compilations, [0, if times == 0 { 4 } else { 0 }]);
    }
    // Those of other devices are others again.
    let [one, other] = [[1, 2], [2, 1]].map(|ids| load(&ids));
    assert_eq!((make(&one), one.compilations()), (expected.clone(), 4));
    assert_eq!((make(&other), other.compilations()), (expected, 4));
}
