//! Pipelines for tests, and what they are compared with.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use ndarray::{Array3, Array4, Axis, stack};
use serde_json::Value;
use stablejet::cache::{DEFAULT_MAX_SIZE_BYTES, ExecutableCache, Store};
use stablejet::image::Image;
use stablejet::pipeline::{Generated, LoadOptions, Tensors};
use stablejet::request::{Request, Start};
use stablejet::{ModelFiles, Pipeline};

use super::plugin::cpu_client;
use super::{assert_close, golden, repository};

/// A model on the CPU plugin.
pub fn pipeline(files: &ModelFiles, devices: i64, options: LoadOptions) -> Pipeline {
    Pipeline::load(cpu_client(devices), files, options, &|_| {}).unwrap()
}

/// A tensor of all pictures, `[n, …]`, which were made with [`Keep::Tensors`](stablejet::request::Keep).
pub fn all<T: Clone>(made: &Generated, of: impl Fn(&Tensors) -> Array3<T>) -> Array4<T> {
    let tensors = made.pictures.iter().map(|made| made.tensors.as_ref());
    let tensors: Vec<Array3<T>> = tensors.map(|tensors| of(tensors.expect("kept"))).collect();
    let views: Vec<_> = tensors.iter().map(|tensor| tensor.view()).collect();
    stack(Axis(0), &views).expect("pictures of one size")
}

/// What was decoded, `[n, c, h, w]`.
pub fn final_latents(made: &Generated) -> Array4<f32> {
    all(made, |tensors| tensors.final_latents.clone())
}

/// The pictures in [0, 1], `[n, c, h, w]`.
pub fn pixels(made: &Generated) -> Array4<f32> {
    all(made, |tensors| tensors.pixels.clone())
}

/// Gives each picture its noise, of `[n, c, h, w]`.
pub fn with_latents(request: Request, latents: &Array4<f32>) -> Request {
    request.each(|i, picture| {
        picture.start = Start::Latents(latents.index_axis(Axis(0), i).to_owned());
    })
}

/// A picture to start from.
pub fn image(name: &str) -> Arc<Image> {
    let path = repository("tests/goldens/pictures").join(name);
    Arc::new(Image::read(&path).unwrap())
}

/// A cache of executables in `folder`.
pub fn executable_cache(folder: &Path) -> Arc<ExecutableCache> {
    Arc::new(ExecutableCache::new(
        Store::new(folder),
        DEFAULT_MAX_SIZE_BYTES,
    ))
}

/// A golden tensor, `[n, c, h, w]`.
pub fn latents(file: &str, name: &str) -> Array4<f32> {
    let (dims, values) = golden(file).tensor::<f32>(name);
    let dims: [usize; 4] = dims.try_into().unwrap();
    Array4::from_shape_vec(dims, values).unwrap()
}

/// The largest difference between two values.
pub fn max_difference(got: &Array4<f32>, want: &Array4<f32>) -> f32 {
    assert_eq!(got.dim(), want.dim());
    got.iter()
        .zip(want)
        .map(|(got, want)| (got - want).abs())
        .fold(0.0, f32::max)
}

/// The values of an array in a row.
pub fn values(array: &Array4<f32>) -> Vec<f32> {
    array.iter().copied().collect()
}

/// The cases of a file of goldens, by name, with their settings.
pub fn cases(file: &str) -> BTreeMap<String, Value> {
    let golden = golden(file);
    let texts = golden.header().1.metadata().as_ref().expect("texts");
    let mut header: Value = serde_json::from_str(&texts["golden"]).unwrap();
    serde_json::from_value(header["cases"].take()).unwrap()
}

/// Compares what was made with a case of a file of goldens: final latents, and pictures to one level.
pub fn compare_case(file: &str, name: &str, made: &Generated) {
    // `f32` sums in another order, grown over the steps with guidance.
    const TOLERANCE: f64 = 1e-4;
    let golden = golden(file);
    let (dims, want) = golden.tensor::<f32>(&format!("{name}.final_latents"));
    let got = final_latents(made);
    let label = format!("{file} {name}");
    assert_eq!(got.shape(), dims, "{label}");
    assert_close(&label, &values(&got), &want, TOLERANCE);
    let (_, metadata) = golden.header();
    if metadata.info(&format!("{name}.image")).is_none() {
        return;
    }
    let (dims, want) = golden.tensor::<u8>(&format!("{name}.image"));
    let first = &made.pictures[0].image;
    assert_eq!(dims[1..3], [first.height(), first.width()], "{label}");
    let pixels = made.pictures.iter().flat_map(|made| made.image.pixels());
    let differences = pixels.zip(&want).map(|(got, want)| got.abs_diff(*want));
    let most = differences.max();
    assert!(most <= Some(1), "{label}: {most:?}");
}
