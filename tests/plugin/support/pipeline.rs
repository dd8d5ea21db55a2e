//! Pipelines for tests, and what they are compared with.

use std::path::Path;
use std::sync::Arc;

use ndarray::Array4;
use stablejet::cache::{DEFAULT_MAX_SIZE_BYTES, ExecutableCache, Store};
use stablejet::pipeline::LoadOptions;
use stablejet::{ModelFiles, Pipeline};

use super::golden;
use super::plugin::cpu_client;

/// A model on the CPU plugin.
pub fn pipeline(files: &ModelFiles, devices: i64, options: LoadOptions) -> Pipeline {
    Pipeline::load(cpu_client(devices), files, options, &|_| {}).unwrap()
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
