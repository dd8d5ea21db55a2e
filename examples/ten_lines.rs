//! The pipeline from Rust. The argument is a plugin's path; `stablejet devices` prints that of the installed one.

use stablejet::pipeline::{LoadOptions, Request};
use stablejet::{ModelFiles, Pipeline, plugin};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let cache = std::env::home_dir()
        .ok_or("no home directory")?
        .join(".cache/stablejet");
    let plugin = pjrt::Plugin::open(&plugin::install::cpu(&cache, None, &|_, _| {})?)?;
    let client = plugin.client(&[("cpu_device_count", pjrt::Value::Int64(2))])?;
    let mut pipeline =
        Pipeline::load(client, &ModelFiles::demo(), LoadOptions::default(), &|_| {})?;
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
