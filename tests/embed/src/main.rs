//! What a web handler does with the library: it opens devices, loads the demo model, and generates on a blocking thread
//! while an async task passes the progress on. scripts/ci runs it.

use stablejet::devices::{DeviceRequest, Devices, DevicesError};
use stablejet::pipeline::{Event, LoadOptions, Request};
use stablejet::{ModelFiles, Pipeline};
use std::error::Error;
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

    let mut pipeline = spawn_blocking(load).await??;
    let (sender, mut events) = mpsc::unbounded_channel();
    let generating = spawn_blocking(move || {
        let request = Request {
            prompts: vec!["a red circle".to_owned()],
            steps: 4.into(),
            ..Request::default()
        };
        pipeline.generate(&request, &|event| {
            // Nobody listens any more once the client has gone.
            let _ = sender.send(event);
        })
    });
    let mut steps = 0;
    while let Some(event) = events.recv().await {
        steps += usize::from(matches!(event, Event::Step { .. }));
    }
    let made = generating.await??;
    assert_eq!((made.images.len(), steps), (1, 4));
    Ok(())
}

fn load() -> Result<Pipeline, Failure> {
    let request = DeviceRequest::named("cpu")
        .count(2)
        .install_cpu_plugin(true);
    let devices = Devices::open(&request, &|_| {})?;
    let options = LoadOptions::default();
    Ok(Pipeline::load(
        devices.into(),
        &ModelFiles::demo(),
        options,
        &|_| {},
    )?)
}
