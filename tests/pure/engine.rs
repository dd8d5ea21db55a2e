//! What the pipeline asks of devices, on devices that only take time.

use crate::fake::fake_pipeline;
use pjrt::fake::{Call, Options};
use stablejet::pipeline::{LoadOptions, Request};

fn request(pictures: usize, steps: usize) -> Request {
    Request {
        prompts: vec!["a red circle".to_owned(); pictures],
        steps: steps.into(),
        ..Request::default()
    }
}

fn launched(calls: &[Call]) -> Vec<&str> {
    let launched = calls.iter().filter_map(|call| match call {
        Call::Launch(name) => Some(name.as_str()),
        _ => None,
    });
    launched.collect()
}

#[test]
fn a_picture_is_one_launch_of_the_encoder_one_for_each_step_and_one_of_the_decoder() {
    let devices = 2;
    let options = Options {
        devices,
        ..Options::default()
    };
    let (mut pipeline, fake) = fake_pipeline(options, LoadOptions::default());
    for _ in 0..2 {
        let before = fake.counts();
        let made = pipeline.generate(&request(devices, 3), &|_| {}).unwrap();
        assert_eq!(made.images.len(), devices);
        let counts = fake.counts();
        let calls = &counts.calls[before.calls.len()..];
        let step = "denoise_step";
        let expected = ["encode_text", step, step, step, "decode_image"];
        assert_eq!(launched(calls), expected);
        assert_eq!(pipeline.compilations(), 3);
    }
}

#[test]
fn a_call_leaves_nothing_on_the_devices_behind() {
    let (mut pipeline, fake) = fake_pipeline(Options::default(), LoadOptions::default());
    let loaded = fake.counts().live["buffer"];
    pipeline.generate(&request(1, 2), &|_| {}).unwrap();
    assert_eq!(fake.counts().live["buffer"], loaded);
    drop(pipeline);
    let live = fake.counts().live;
    assert!(live.values().all(|&count| count == 0), "{live:?}");
}
