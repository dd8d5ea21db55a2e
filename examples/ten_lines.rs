//! The pipeline from Rust, on two virtual devices of the CPU plugin, which is installed at its first use.

use stablejet::devices::{DeviceRequest, Devices};
use stablejet::pipeline::{LoadOptions, Request};
use stablejet::{ModelFiles, Pipeline};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let request = DeviceRequest::named("cpu")
        .count(2)
        .install_cpu_plugin(true);
    let devices = Devices::open(&request, &|_| {})?;
    let options = LoadOptions::default();
    let mut pipeline = Pipeline::load(devices.into(), &ModelFiles::demo(), options, &|_| {})?;
    let prompts = [
        "a small yellow star on a purple background",
        "green heart, white background",
    ];
    let prompts = prompts.map(str::to_owned).to_vec();
    let request = Request {
        prompts,
        steps: 20.into(),
        guidance_scale: vec![5.0],
        seed: 1,
        ..Request::default()
    };
    for (index, image) in pipeline
        .generate(&request, &|_| {})?
        .images
        .iter()
        .enumerate()
    {
        image.write_png(format!("target/ten-lines-{index}.png").as_ref(), None)?;
    }
    Ok(())
}
