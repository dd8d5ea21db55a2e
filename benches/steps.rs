//! Steps in a second of whole calls of the demo model, as the median of five. `cargo bench --bench steps [PLUGIN]`.
//!
//! On the fake plugin, a launch takes 5 ms: what is missing to 200 steps in a second is the gap between launches. With the
//! path of the CPU plugin, the same on that.

use pjrt::fake::{Fake, Options};
use pjrt::{Client, Plugin, Value};
use stablejet::pipeline::{LoadOptions, unobserved};
use stablejet::request::Request;
use stablejet::{ModelFiles, Pipeline};
use std::env;
use std::time::{Duration, Instant};

const STEPS: usize = 50;
const RUNS: usize = 5;
const LAUNCH: Duration = Duration::from_millis(5);

/// A fake client, or one of the plugin at `path`.
fn client(path: Option<&str>, devices: usize) -> (Client, Option<Fake>) {
    if let Some(path) = path {
        let count = Value::Int64(devices as i64);
        let plugin = Plugin::open(path.as_ref()).expect("a plugin");
        let client = plugin.client(&[("cpu_device_count", count)]);
        return (client.expect("a client"), None);
    }
    let launch = LAUNCH;
    let options = Options {
        devices,
        launch,
        ..Options::default()
    };
    let fake = Fake::new(options).expect("a client");
    (fake.client().clone(), Some(fake))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn main() {
    // Cargo adds `--bench`.
    let path = env::args().skip(1).find(|each| !each.starts_with("--"));
    println!("devices  sampler   steps/s  first to last step/s  median gap");
    for devices in [1, 8] {
        let (client, fake) = client(path.as_deref(), devices);
        let (files, options) = (ModelFiles::demo(), LoadOptions::default());
        let pipeline = Pipeline::load(client, &files, options, &|_| {});
        let pipeline = pipeline.expect("the demo model");
        for sampler in ["ddim", "euler_a"] {
            let request = Request::of(vec!["a red circle"; devices])
                .steps(STEPS)
                .sampler(sampler.parse().expect("a sampler's name"));
            // The first call compiles.
            pipeline.generate(&request, &unobserved).expect("pictures");
            let skipped = fake.as_ref().map_or(0, |fake| fake.counts().idle[0].len());
            let run = || {
                let start = Instant::now();
                let made = pipeline.generate(&request, &unobserved).expect("pictures");
                let whole = start.elapsed().as_secs_f64();
                let stepping: f64 = made.seconds.steps.iter().sum();
                (STEPS as f64 / whole, STEPS as f64 / stepping)
            };
            let (whole, stepping): (Vec<f64>, Vec<f64>) =
                std::iter::repeat_with(run).take(RUNS).unzip();
            let gap = fake.as_ref().map(|fake| {
                let idle = &fake.counts().idle[0][skipped..];
                median(idle.iter().map(|gap| gap.as_secs_f64() * 1e3).collect())
            });
            let gap = gap.map_or("-".to_owned(), |gap| format!("{gap:.3} ms"));
            let [whole, stepping] = [median(whole), median(stepping)];
            println!("{devices:7}  {sampler:8}  {whole:7.1}  {stepping:20.1}  {gap}");
        }
    }
}
