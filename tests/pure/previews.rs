//! Previews on devices that only take time, and what is refused.

use crate::fake::fake_pipeline;
use crate::message;
use crate::support::command::{expect, stablejet};
use crate::support::model::{change_json, copy_folder, tiny};
use crate::support::repository;
use pjrt::fake::Options;
use serde_json::json;
use stablejet::model::Model;
use stablejet::pipeline::{Event, LoadOptions, PipelineError, unobserved};
use stablejet::request::Request;
use std::cell::RefCell;
use std::ops::ControlFlow;

#[test]
fn pictures_are_shown_after_every_so_many_evaluations_but_the_last() {
    let load = LoadOptions::default().batch(2);
    let (pipeline, _fake) = fake_pipeline(Options::default(), load);
    let shown = RefCell::new(Vec::new());
    let observer = |event: Event| {
        if let Event::Preview {
            picture,
            done,
            total,
            image,
        } = event
        {
            assert_eq!((image.width(), image.height()), (64, 64));
            shown.borrow_mut().push((picture, done, total));
        }
        ControlFlow::Continue(())
    };
    let steps = [4, 5, 2];
    let request = Request::of(["a"; 3])
        .sampler("ddim".parse().unwrap())
        .preview_every(2)
        .each(|i, picture| picture.sampling.plan.steps = steps[i].into());
    let made = pipeline.generate(&request, &observer).unwrap();
    assert_eq!(made.pictures.len(), 3);
    assert_eq!(shown.take(), [(0, 2, 4), (1, 2, 5), (1, 4, 5)]);

    let off = request.clone().preview_every(0);
    pipeline.generate(&off, &observer).unwrap();
    assert_eq!(shown.take(), []);

    let stop = |event: Event| match event {
        Event::Preview { .. } => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    };
    let error = pipeline.generate(&request, &stop).unwrap_err();
    assert!(matches!(error, PipelineError::Cancelled));
}

#[test]
fn what_is_not_asked_for_costs_nothing() {
    let calls = |every: usize| {
        let (pipeline, fake) = fake_pipeline(Options::default(), LoadOptions::default());
        let request = Request::of(["a"]).steps(6).preview_every(every);
        // Programs are compiled in any order.
        let first = request.clone().preview_every(0);
        pipeline.generate(&first, &unobserved).unwrap();
        let before = fake.counts().calls.len();
        pipeline.generate(&request, &unobserved).unwrap();
        fake.counts().calls[before..].to_vec()
    };
    let (off, never) = (calls(0), calls(7));
    assert_eq!(off, never);
}

#[test]
fn previews_that_cannot_be_made_are_refused() {
    let files = |change: serde_json::Value| {
        let folder = tempfile::tempdir().unwrap();
        let vae = folder.path().join("taesd");
        copy_folder(&repository("tests/goldens/taesd"), &vae);
        change_json(&vae.join("config.json"), &change);
        message(Model::open(&tiny().with_preview_vae(vae).unwrap()))
    };
    let error = files(json!({ "latent_channels": 16 }));
    let problem = "the preview VAE makes 8x8 pixels of 16 channels of latents, the VAE 8x8 of 4";
    assert!(error.ends_with(problem), "{error}");
    assert!(files(json!({ "act_fn": "silu" })).contains("`act_fn`"));
    let no_folder = ["--preview-vae", "/no/such"];
    expect(
        &[&["x", "--preview", "1"], &no_folder[..]].concat(),
        "/no/such",
    );
    for (arguments, problem) in [
        (&no_folder[..], "--preview <EVERY>"),
        (&["--preview", "0"], "invalid value '0'"),
    ] {
        let output = stablejet(&[&["generate", "x"], arguments].concat(), &[]);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(
            !output.status.success() && error.contains(problem),
            "{error}"
        );
    }
    // Both stand in for a folder of the model.
    let taesd = repository("tests/goldens/taesd");
    let both = tiny().with_vae(&taesd).unwrap();
    let both = Model::open(&both.with_preview_vae(&taesd).unwrap()).unwrap();
    assert!(Some(&both.vae) == both.preview_vae.as_ref());
}
