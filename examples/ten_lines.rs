//! The pipeline from Rust, on two virtual devices of the CPU plugin, which is installed at its first use.

use stablejet::devices::{DeviceRequest, Devices};
use stablejet::pipeline::{LoadOptions, unobserved};
use stablejet::request::Request;
use stablejet::{ModelFiles, Pipeline};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let request = DeviceRequest::named("cpu")
        .count(2)
        .install_cpu_plugin(true);
    let devices = Devices::open(&request, &|_| {})?;
    let options = LoadOptions::default();
    let pipeline = Pipeline::load(devices, &ModelFiles::demo(), options, &|_| {})?;
    let prompts = [
        "a small yellow star on a purple background",
        "green heart, white background",
    ];
    let request = Request::of(prompts).steps(20).guidance(5.0).seed(1);
    let made = pipeline.generate(&request, &unobserved)?;
    for (index, picture) in made.pictures.iter().enumerate() {
        std::fs::write(format!("target/ten-lines-{index}.png"), picture.png())?;
    }
    Ok(())
}
