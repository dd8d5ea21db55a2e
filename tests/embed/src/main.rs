//! What a web handler does with the library: it opens devices, loads the demo model, and generates on blocking threads while
//! an async task passes the progress on. scripts/ci runs it.

use stablejet::devices::{DeviceRequest, Devices, DevicesError};
use stablejet::pipeline::{Event, Generated, LoadOptions, PipelineError, unobserved};
use stablejet::request::{Field, Request};
use stablejet::{ModelFiles, Pipeline};
use std::error::Error;
use std::ops::ControlFlow;
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

type Failure = Box<dyn Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let none = DeviceRequest::named("cpu").count(0);
    assert!(matches!(
        Devices::open(&none, &|_| {}),
        Err(DevicesError::Count(0))
    ));
    let pipeline = spawn_blocking(load).await??;

    // Progress reaches an async task, and the picture is bytes.
    let (made, steps) = generate(&pipeline, Request::of(["a red circle"]).steps(4), None).await?;
    assert_eq!(steps, 4);
    let png = made?.pictures[0].png();
    assert!(png.starts_with(b"\x89PNG"));

    // A handler whose client is gone stops listening, which cancels.
    let (cancelled, steps) =
        generate(&pipeline, Request::of(["a blue star"]).steps(500), Some(3)).await?;
    assert!(matches!(cancelled, Err(PipelineError::Cancelled)));
    assert_eq!(steps, 3);

    // Two sizes at once.
    let sizes = [[64, 64], [96, 64]];
    let both = sizes.map(|size| {
        let pipeline = pipeline.clone();
        let request = Request::of(["a green heart"]).steps(3).size(size);
        spawn_blocking(move || pipeline.generate(&request, &unobserved))
    });
    for (size, generating) in sizes.into_iter().zip(both) {
        let image = &generating.await??.pictures[0].image;
        assert_eq!([image.height(), image.width()], size);
    }

    // What is wrong with a request has a type.
    for (request, field) in [
        (Request::of(["a cat"]).size([65, 64]), Field::Size),
        (Request::of(["a cat"]).steps(0), Field::Sampling),
        (Request::of(["a cat"]).guidance(f32::NAN), Field::Guidance),
    ] {
        match generate(&pipeline, request, None).await?.0 {
            Err(PipelineError::Request(error)) => assert_eq!(error.field(), field),
            other => panic!("{other:?}"),
        }
    }
    Ok(())
}

/// Generates on a blocking thread; returns how many steps were heard of, at most `patience`.
async fn generate(
    pipeline: &Pipeline,
    request: Request,
    patience: Option<usize>,
) -> Result<(Result<Generated, PipelineError>, usize), Failure> {
    let (sender, mut events) = mpsc::channel(1);
    let pipeline = pipeline.clone();
    let generating = spawn_blocking(move || {
        let observer = |event: Event| match sender.blocking_send(event) {
            Ok(()) => ControlFlow::Continue(()),
            // Nobody listens any more.
            Err(_) => ControlFlow::Break(()),
        };
        pipeline.generate(&request, &observer)
    });
    let mut steps = 0;
    while let Some(event) = events.recv().await {
        steps += usize::from(matches!(event, Event::Step { .. }));
        if Some(steps) == patience {
            events.close();
            break;
        }
    }
    drop(events);
    Ok((generating.await?, steps))
}

fn load() -> Result<Pipeline, Failure> {
    let request = DeviceRequest::named("cpu")
        .count(2)
        .install_cpu_plugin(true);
    let devices = Devices::open(&request, &|_| {})?;
    let options = LoadOptions::default();
    Ok(Pipeline::load(
        devices,
        &ModelFiles::demo(),
        options,
        &|_| {},
    )?)
}
