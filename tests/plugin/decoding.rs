//! Decoding in parts: tiles against diffusers', and pictures one by one against all at once.

use crate::support::pipeline::{latents, max_difference, pipeline};
use stablejet::ModelFiles;
use stablejet::pipeline::{Decoding, Generated, LoadOptions, Request};
use std::collections::BTreeSet;

fn options(batch: usize, decoding: Decoding) -> LoadOptions {
    LoadOptions {
        batch,
        decoding,
        ..LoadOptions::default()
    }
}

const TILING: Decoding = Decoding {
    slicing: false,
    tiling: true,
};

#[test]
fn tiles_are_decoded_and_blended_as_diffusers_does_it() {
    let file = "demo-sd-tiled.safetensors";
    let mut pipeline = pipeline(&ModelFiles::demo(), 1, options(1, TILING));
    let request = Request {
        prompts: vec!["a large red circle on a blue background".to_owned()],
        steps: 3.into(),
        guidance_scale: vec![3.0],
        sampler: Some("ddim".parse().unwrap()),
        latents: Some(latents(file, "latents")),
        size: Some([112, 80]),
        ..Request::default()
    };
    let made = pipeline.generate(&request, &|_| {}).unwrap();
    for (name, got, most) in [
        ("final_latents", &made.final_latents, 1e-4),
        ("image", &made.pixels, 1e-4),
    ] {
        let difference = max_difference(got, &latents(file, name));
        println!("{name}: max {difference:.3e}");
        assert!(difference <= most, "{name}: max {difference:.3e}");
    }
    // The text encoder, the step, and the decoder for tiles in the corner, at the right, at the bottom and at both.
    assert_eq!(pipeline.compilations(), 6);
    let compiled = made.seconds.compile.iter();
    let labels: BTreeSet<String> = compiled.map(|(program, _)| program.label()).collect();
    assert_eq!(labels.len(), 6, "a label for each: {labels:?}");
    // A picture of one tile is decoded whole.
    let one = Request {
        size: None,
        latents: None,
        ..request
    };
    pipeline.generate(&one, &|_| {}).unwrap();
    assert_eq!(pipeline.compilations(), 8, "the step and the decoder");
}

/// Three pictures on two devices, so that some rows are padding.
fn three(batch: usize, decoding: Decoding) -> (Generated, usize) {
    let mut pipeline = pipeline(&ModelFiles::demo(), 2, options(batch, decoding));
    let prompts = ["a red ring", "a blue heart", "a green star"];
    let request = Request {
        prompts: prompts.map(str::to_owned).to_vec(),
        steps: 2.into(),
        seed: 5,
        size: Some([64, 96]),
        ..Request::default()
    };
    let made = pipeline.generate(&request, &|_| {}).unwrap();
    (made, pipeline.compilations())
}

#[test]
fn pictures_decoded_one_by_one_are_those_decoded_together() {
    for tiling in [false, true] {
        let (together, _) = three(
            2,
            Decoding {
                slicing: false,
                tiling,
            },
        );
        let (one_by_one, compilations) = three(
            2,
            Decoding {
                slicing: true,
                tiling,
            },
        );
        let difference = max_difference(&one_by_one.pixels, &together.pixels);
        println!("tiling {tiling}: max {difference:.3e}");
        assert!(difference <= 1e-5, "tiling {tiling}: max {difference:.3e}");
        assert_eq!(compilations, if tiling { 6 } else { 3 });
    }
}
