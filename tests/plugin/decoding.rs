//! Decoding in parts: tiles against diffusers', and pictures one by one against all at once.

use crate::support::pipeline::{
    final_latents, latents, max_difference, pipeline, pixels, with_latents,
};
use stablejet::ModelFiles;
use stablejet::pipeline::{Generated, LoadOptions, unobserved};
use stablejet::programs::Decoding;
use stablejet::request::{Keep, Request};
use std::collections::BTreeSet;

fn options(batch: usize, decoding: Decoding) -> LoadOptions {
    LoadOptions::default().batch(batch).decoding(decoding)
}

#[test]
fn tiles_are_decoded_and_blended_as_diffusers_does_it() {
    let file = "demo-sd-tiled.safetensors";
    let pipeline = pipeline(
        &ModelFiles::demo(),
        1,
        options(1, Decoding::default().tiling(true)),
    );
    let plain = Request::of(["a large red circle on a blue background"])
        .steps(3)
        .guidance(3.0)
        .sampler("ddim".parse().unwrap())
        .keep(Keep::Tensors);
    let request = with_latents(plain.clone().size([112, 80]), &latents(file, "latents"));
    let made = pipeline.generate(&request, &unobserved).unwrap();
    for (name, got, most) in [
        ("final_latents", final_latents(&made), 1e-4),
        ("image", pixels(&made), 1e-4),
    ] {
        let difference = max_difference(&got, &latents(file, name));
        println!("{name}: max {difference:.3e}");
        assert!(difference <= most, "{name}: max {difference:.3e}");
    }
    // The text encoder, the step, and the decoder for tiles in the corner, at the right, at the bottom and at both.
    assert_eq!(pipeline.compilations(), 6);
    let compiled = made.seconds.compile.iter();
    let labels: BTreeSet<String> = compiled.map(|(program, _)| program.label()).collect();
    assert_eq!(labels.len(), 6, "a label for each: {labels:?}");
    // A picture of one tile is decoded whole.
    pipeline.generate(&plain, &unobserved).unwrap();
    assert_eq!(pipeline.compilations(), 8, "the step and the decoder");
}

/// Three pictures on two devices, so that some rows are padding.
fn three(batch: usize, decoding: Decoding) -> (Generated, usize) {
    let pipeline = pipeline(&ModelFiles::demo(), 2, options(batch, decoding));
    let prompts = ["a red ring", "a blue heart", "a green star"];
    let request = Request::of(prompts)
        .steps(2)
        .seed(5)
        .size([64, 96])
        .keep(Keep::Tensors);
    let made = pipeline.generate(&request, &unobserved).unwrap();
    (made, pipeline.compilations())
}

#[test]
fn pictures_decoded_one_by_one_are_those_decoded_together() {
    for tiling in [false, true] {
        let decoding = Decoding::default().tiling(tiling);
        let (together, _) = three(2, decoding);
        let (one_by_one, compilations) = three(2, decoding.slicing(true));
        let difference = max_difference(&pixels(&one_by_one), &pixels(&together));
        println!("tiling {tiling}: max {difference:.3e}");
        assert!(difference <= 1e-5, "tiling {tiling}: max {difference:.3e}");
        assert_eq!(compilations, if tiling { 6 } else { 3 });
    }
}
