//! Several models, and several pipelines, on the devices of one client.

use pjrt::fake::{Fake, Options};
use stablejet::pipeline::{LoadOptions, unobserved};
use stablejet::request::{Handover, Request};
use stablejet::{ModelFiles, Pipeline};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::support::repository;

fn request(pictures: usize, steps: usize) -> Request {
    Request::of(vec!["a red circle"; pictures]).steps(steps)
}

#[test]
fn the_programs_of_a_model_and_its_refiner_are_compiled_at_the_same_time() {
    // Two text encoders and one, two steps and two decoders.
    let options = Options {
        compiled_together: 3 + 2 + 2,
        ..Options::default()
    };
    let fake = Fake::new(options).unwrap();
    let load = |model: &str| {
        let files = ModelFiles::open(repository("tests/goldens").join(model)).unwrap();
        Pipeline::load(
            fake.client().clone(),
            &files,
            LoadOptions::default(),
            &|_| {},
        )
        .unwrap()
    };
    let both = load("sdxl-base")
        .with_refiner(&load("sdxl-refiner"))
        .unwrap();
    let request = request(1, 5).each(|_, picture| picture.handover = Some(Handover::at(0.8)));
    both.generate(&request, &unobserved).unwrap();
    assert_eq!(both.compilations(), 3 + 2 + 2);
}

#[test]
fn pipelines_on_other_devices_of_a_client_run_at_the_same_time() {
    let options = Options {
        launch: Duration::from_millis(100),
        devices: 4,
        ..Options::default()
    };
    let fake = Fake::new(options).unwrap();
    let load = |ids: Vec<i32>| {
        let (client, files) = (fake.client().clone(), ModelFiles::demo());
        let load = LoadOptions::default().devices(ids);
        Pipeline::load(client, &files, load, &|_| {})
    };
    let pipelines = [vec![0, 3], vec![2]].map(|ids| load(ids).unwrap());
    let busy = AtomicUsize::new(0);
    let observer = |_| {
        busy.fetch_max(fake.counts().busy, Ordering::Relaxed);
        ControlFlow::Continue(())
    };
    thread::scope(|scope| {
        for pipeline in &pipelines {
            scope.spawn(|| pipeline.generate(&request(2, 6), &observer).unwrap());
        }
    });
    let launches = fake.counts().launches;
    assert_eq!(launches[1], 0, "{launches:?}");
    assert!([0, 2, 3].iter().all(|&at| launches[at] > 0), "{launches:?}");
    assert_eq!(busy.into_inner(), 3);
    for (ids, phrase) in [
        (vec![], "0 devices asked for"),
        (
            vec![1, 4],
            "the device 4 is asked for, but the plugin has 0, 1, 2, 3",
        ),
        (vec![1, 1], "the device 1 is asked for twice"),
    ] {
        let error = load(ids).err().unwrap().to_string();
        assert!(error.contains(phrase), "{error}");
    }
}
