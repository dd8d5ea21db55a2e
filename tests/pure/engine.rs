//! What the pipeline asks of devices, on devices that only take time.

use crate::fake::fake_pipeline;
use hlo::DType;
use pjrt::fake::{Call, Fake, Options};
use pjrt::{AlignedBytes, SharedBytes};
use stablejet::cache::{ExecutableCache, ExecutableSource, Store};
use stablejet::pipeline::{Event, LoadOptions, PipelineError, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Field, Request};
use stablejet::schedulers::Sampler;
use stablejet::trace::Work;
use stablejet::weights::HostTensor;
use stablejet::{ModelFiles, Pipeline};
use std::cell::RefCell;
use std::fs;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

const STEP: &str = "denoise_step";

fn request(pictures: usize, steps: usize) -> Request {
    Request::of(vec!["a red circle"; pictures]).steps(steps)
}

fn on(devices: usize) -> Options {
    Options {
        devices,
        ..Options::default()
    }
}

fn launched(calls: &[Call]) -> Vec<&str> {
    let launched = calls.iter().filter_map(|call| match call {
        Call::Launch(name) => Some(name.as_str()),
        _ => None,
    });
    launched.collect()
}

fn count(calls: &[Call], name: &str) -> usize {
    launched(calls).iter().filter(|&&one| one == name).count()
}

#[test]
fn a_picture_is_one_launch_of_each_step_and_one_of_the_decoder_and_a_text_is_encoded_once() {
    let devices = 2;
    let (pipeline, fake) = fake_pipeline(on(devices), LoadOptions::default());
    let pictures = [STEP, STEP, STEP, "decode_image"];
    // The prompt and the negative prompt are one launch on two devices, and are known to the second call.
    for expected in [&["encode_text"][..], &[]].map(|texts| [texts, &pictures].concat()) {
        let before = fake.counts();
        let made = pipeline
            .generate(&request(devices, 3), &unobserved)
            .unwrap();
        assert_eq!(made.pictures.len(), devices);
        let counts = fake.counts();
        let calls = &counts.calls[before.calls.len()..];
        assert_eq!(launched(calls), expected);
        assert_eq!(pipeline.compilations(), 3);
    }
}

#[test]
fn a_step_is_queued_while_the_one_before_it_runs_and_takes_one_upload_on_each_device() {
    let devices = 2;
    // Far longer than the host takes to prepare the next.
    let options = Options {
        launch: Duration::from_millis(300),
        ..on(devices)
    };
    let (pipeline, fake) = fake_pipeline(options, LoadOptions::default());
    let steps = 4;
    let queued = RefCell::new(Vec::new());
    let observer = |event: Event| {
        if let Event::Step { .. } = event {
            queued.borrow_mut().push(count(&fake.counts().calls, STEP));
        }
        ControlFlow::Continue(())
    };
    let request = request(devices, steps).sampler("ddim".parse().unwrap());
    pipeline.generate(&request, &observer).unwrap();
    // When a step is over the next one has been launched.
    assert_eq!(queued.into_inner(), [2, 3, 4, 4]);

    let calls = fake.counts().calls;
    let is_step = |call: &Call| matches!(call, Call::Launch(name) if name == STEP);
    let first = calls.iter().position(is_step).unwrap();
    let last = calls.iter().rposition(is_step).unwrap();
    let between: Vec<&Call> = calls[first..last]
        .iter()
        .filter(|call| !is_step(call))
        .collect();
    assert_eq!(between.len(), devices * (steps - 1), "{between:?}");
    // A row of the table is 39 numbers.
    assert!(
        between.iter().all(|&call| *call == Call::Upload(4 * 39)),
        "{between:?}"
    );
}

#[test]
fn a_call_leaves_nothing_on_the_devices_behind() {
    let (pipeline, fake) = fake_pipeline(Options::default(), LoadOptions::default());
    let loaded = fake.counts().live["buffer"];
    pipeline.generate(&request(1, 2), &unobserved).unwrap();
    assert_eq!(fake.counts().live["buffer"], loaded);
    drop(pipeline);
    let live = fake.counts().live;
    assert!(live.values().all(|&count| count == 0), "{live:?}");
}

#[test]
fn a_call_that_is_cancelled_launches_nothing_more_and_leaves_nothing_behind() {
    let (pipeline, fake) = fake_pipeline(Options::default(), LoadOptions::default());
    let loaded = fake.counts().live["buffer"];
    for stop_at in 1..5 {
        let before = fake.counts().calls.len();
        let observer = |event: Event| match event {
            Event::Step { done, .. } if done == stop_at => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        };
        let error = pipeline.generate(&request(1, 20), &observer).unwrap_err();
        assert!(matches!(error, PipelineError::Cancelled), "{error}");
        let counts = fake.counts();
        // One may have been queued ahead.
        let launched = count(&counts.calls[before..], STEP);
        assert!(
            (stop_at..=stop_at + 1).contains(&launched),
            "{launched} of {stop_at}"
        );
        assert_eq!(counts.live["buffer"], loaded);
    }
    // The pipeline is as good as new.
    pipeline.generate(&request(1, 2), &unobserved).unwrap();
}

/// Devices of which a launch takes far longer than what the host does between two.
fn slow() -> Options {
    Options {
        launch: Duration::from_millis(200),
        ..Options::default()
    }
}

#[test]
fn when_a_call_that_was_cancelled_returns_its_devices_are_free() {
    let (pipeline, fake) = fake_pipeline(slow(), LoadOptions::default());
    for program in ["encode_text", STEP] {
        let busy = RefCell::new(0);
        let observer = |event: Event| match event {
            Event::Done(span) if span.work == Work::Run && span.program.name() == program => {
                *busy.borrow_mut() = fake.counts().busy;
                ControlFlow::Break(())
            }
            _ => ControlFlow::Continue(()),
        };
        let error = pipeline.generate(&request(1, 20), &observer).unwrap_err();
        assert!(matches!(error, PipelineError::Cancelled), "{error}");
        assert_eq!(busy.into_inner(), 1, "a launch is queued ahead");
        assert_eq!(fake.counts().busy, 0);
    }
}

#[test]
fn a_call_of_many_texts_can_be_cancelled_after_each() {
    let (pipeline, fake) = fake_pipeline(Options::default(), LoadOptions::default());
    let stopped = RefCell::new(0);
    let observer = |event: Event| match event {
        Event::Done(span) if span.work == Work::Run => {
            *stopped.borrow_mut() += 1;
            ControlFlow::Break(())
        }
        _ => ControlFlow::Continue(()),
    };
    let prompts = (0..20).map(|i| format!("picture {i}"));
    let request = Request::of(prompts).steps(2);
    let error = pipeline.generate(&request, &observer).unwrap_err();
    assert!(matches!(error, PipelineError::Cancelled), "{error}");
    // One is queued ahead.
    assert_eq!(count(&fake.counts().calls, "encode_text"), 2);
    assert_eq!(stopped.into_inner(), 1);
}

#[test]
fn a_step_that_was_queued_is_over_before_the_decoder_runs() {
    let (pipeline, fake) = fake_pipeline(Options::default(), LoadOptions::default());
    let done = RefCell::new(Vec::new());
    let observer = |event: Event| {
        match event {
            Event::Step { done: steps, .. } => done.borrow_mut().push(steps),
            Event::Decoding => {
                let launched = count(&fake.counts().calls, STEP);
                assert_eq!(done.borrow().last(), Some(&launched));
            }
            _ => {}
        }
        ControlFlow::Continue(())
    };
    // One slot: the second picture's first step is queued when the first picture is done.
    pipeline.generate(&request(2, 3), &observer).unwrap();
    assert_eq!(done.into_inner().len(), count(&fake.counts().calls, STEP));
}

#[test]
fn what_there_is_to_say_of_the_cache_outlives_a_call_that_is_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    // No folder can be made there.
    let cache = ExecutableCache::new(Store::new(file), 1 << 20);
    let source = ExecutableSource::Cache(Arc::new(cache));
    let load = LoadOptions::default().executables(source);
    let (pipeline, _fake) = fake_pipeline(Options::default(), load);
    let observer = |event: Event| match event {
        Event::Step { .. } => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    };
    pipeline.generate(&request(1, 2), &observer).unwrap_err();
    let notices = || {
        pipeline
            .generate(&request(1, 2), &unobserved)
            .unwrap()
            .notices
    };
    assert!(!notices().is_empty());
    assert!(notices().is_empty(), "each is told once");
}

#[test]
fn what_there_is_to_say_of_the_cache_outlives_a_program_that_cannot_be_compiled() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let cache = ExecutableCache::new(Store::new(file), 1 << 20);
    let source = ExecutableSource::Cache(Arc::new(cache));
    let load = LoadOptions::default().executables(source);
    // The program that is asked for first, so that its error is the first to be met.
    let options = Options {
        refused: Some("encode_text"),
        ..Options::default()
    };
    let (pipeline, _fake) = fake_pipeline(options, load);
    let made = pipeline.generate(&request(1, 2), &unobserved);
    let error = made.unwrap_err().to_string();
    assert!(error.contains("encode_text is refused"), "{error}");
    assert!(!pipeline.take_notices().is_empty());
    assert!(pipeline.take_notices().is_empty(), "each is told once");
}

#[test]
fn a_slot_that_a_row_leaves_is_the_next_rows() {
    let load = LoadOptions::default().batch(2);
    let (pipeline, fake) = fake_pipeline(Options::default(), load);
    // On two slots: 6 beside 2, then 4 in its place.
    let steps = [6, 2, 4];
    let request = request(3, 1).each(|i, picture| picture.sampling.plan.steps = steps[i].into());
    let made = pipeline.generate(&request, &unobserved).unwrap();
    assert_eq!(count(&fake.counts().calls, STEP), 6);
    assert_eq!(made.seconds.steps.len(), 6);
    // Rows without guidance go to a lane of their own, beside those with it.
    let mixed = request.each(|i, picture| {
        picture.sampling.plan.steps = 5.into();
        picture.guidance.scale = [1.0, 7.5, 1.0][i];
    });
    pipeline.generate(&mixed, &unobserved).unwrap();
    assert_eq!(count(&fake.counts().calls, STEP), 6 + 5 + 5);
}

#[test]
fn no_setting_of_a_picture_compiles_anything() {
    let load = LoadOptions::default().batch(2);
    let (pipeline, fake) = fake_pipeline(on(2), load);
    let both = request(2, 3).each(|i, picture| picture.guidance.scale = [1.0, 7.5][i]);
    pipeline.generate(&both, &unobserved).unwrap();
    // The text encoder, a step with guidance and one without, the decoder.
    assert_eq!(pipeline.compilations(), 4);
    let samplers: Vec<Sampler> = Sampler::all().collect();
    for pictures in [1, 3, 8, 19] {
        let request = request(pictures, 3).each(|i, picture| {
            picture.prompt = format!("picture {i} of {pictures}");
            picture.negative_prompt = Some(format!("{}", i % 3));
            picture.sampling.sampler = Some(samplers[i % samplers.len()]);
            picture.sampling.plan.steps = (4 + i % 4).into();
            picture.guidance.scale = i as f32;
            picture.guidance.until = 0.5;
            picture.guidance.rescale = 0.1 * (i % 5) as f32;
            picture.seed.value = i as u64;
            picture.seed.rng = [Rng::Jax, Rng::Torch][i % 2];
        });
        pipeline.generate(&request, &unobserved).unwrap();
    }
    assert_eq!(pipeline.compilations(), 4);
    let compiled = fake.counts().calls.into_iter();
    let compiled = compiled.filter(|call| matches!(call, Call::Compile(_)));
    assert_eq!(compiled.count(), 4);
}

#[test]
fn two_threads_make_two_sizes_at_once_and_compile_each_program_once() {
    let (pipeline, _fake) = fake_pipeline(Options::default(), LoadOptions::default());
    thread::scope(|scope| {
        for size in [[64, 64], [96, 64], [64, 64], [96, 64]] {
            let pipeline = pipeline.clone();
            scope.spawn(move || {
                let request = request(2, 3).size(size);
                let made = pipeline.generate(&request, &unobserved).unwrap();
                let image = &made.pictures[1].image;
                assert_eq!([image.height(), image.width()], size);
            });
        }
    });
    // The text encoder, and a step and a decoder for each size.
    assert_eq!(pipeline.compilations(), 5);
}

#[test]
fn changed_weights_share_all_others_and_one_that_fits_no_program_is_named() {
    let (pipeline, fake) = fake_pipeline(on(2), LoadOptions::default());
    pipeline.generate(&request(1, 2), &unobserved).unwrap();
    let loaded = fake.counts().live["buffer"];
    let params = pipeline
        .model()
        .params(pipeline.programs().trace_options(), false);
    let param = &params[1].1[0];
    let zeros = |param: &hlo::ParamSpec| {
        let bytes = AlignedBytes::zeroed(param.shape().size_bytes());
        HostTensor::new(param, SharedBytes::from(bytes))
    };
    let changed = pipeline.with_weights(vec![zeros(param)]).unwrap();
    assert_eq!(
        fake.counts().live["buffer"],
        loaded + 2,
        "one, on two devices"
    );
    changed.generate(&request(1, 2), &unobserved).unwrap();
    assert_eq!(changed.compilations(), 3, "the programs are shared");
    drop(changed);
    assert_eq!(fake.counts().live["buffer"], loaded);

    let wrong = hlo::ParamSpec {
        dims: vec![7],
        layout: hlo::ParamLayout::AsStored,
        ..param.clone()
    };
    let changed = pipeline.with_weights(vec![zeros(&wrong)]).unwrap();
    let error = changed
        .generate(&request(1, 2), &unobserved)
        .unwrap_err()
        .to_string();
    let name = format!("unet/{} is f32[7] AsStored, expected", param.name);
    assert!(error.contains(&name), "{error}");
}

#[test]
fn pictures_that_memory_cannot_hold_are_refused_before_anything_is_drawn() {
    let load = LoadOptions::default().memory_bytes(10_000_000);
    let (pipeline, fake) = fake_pipeline(Options::default(), load);
    let before = fake.counts().calls.len();
    let refused = |request: Request| match pipeline.generate(&request, &unobserved) {
        Err(PipelineError::Request(error)) => (error.field(), error.to_string()),
        other => panic!("{other:?}"),
    };
    let (field, problem) = refused(request(1000, 1));
    assert_eq!(field, Field::Memory);
    assert!(
        problem.contains("1000 pictures of 64x64 pixels"),
        "{problem}"
    );
    assert_eq!(fake.counts().calls.len(), before);
}

#[test]
fn a_type_in_which_no_model_computes_is_refused() {
    for dtype in [DType::F16, DType::S32] {
        let fake = Fake::new(Options::default()).unwrap();
        let options = LoadOptions::default().dtype(dtype);
        let client = fake.client().clone();
        match Pipeline::load(client, &ModelFiles::demo(), options, &|_| {}).err() {
            Some(PipelineError::Dtype(refused)) => assert_eq!(refused, dtype),
            other => panic!("{other:?}"),
        }
    }
}
