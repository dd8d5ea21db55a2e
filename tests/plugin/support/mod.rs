//! What these tests share: what all tests do, and what has to be installed.

#[path = "../../support/mod.rs"]
mod shared;

pub mod jax;
pub mod pipeline;
pub mod plugin;
pub mod python;

use half::bf16;
use hlo::{DType, Module};
use stablejet::unstable::runtime::{Runtime, RuntimeError, Sharded, WeightSet};
use stablejet::weights::HostTensor;

pub use shared::*;

/// Asserts that the root mean square of the difference is at most `max_relative_rms` of that of `want`.
pub fn assert_close(name: &str, got: &[f32], want: &[f32], max_relative_rms: f64) {
    assert_eq!(got.len(), want.len(), "{name}: number of values");
    let (got, want) = (widen(got), widen(want));
    let differences = || got.iter().zip(&want).map(|(got, want)| (got - want).abs());
    let max = differences().fold(0.0, f64::max);
    let square_sum: f64 = differences().map(|difference| difference.powi(2)).sum();
    let rmse = (square_sum / want.len() as f64).sqrt();
    let relative = relative_rms(&got, &want);
    let found = format!("{name}: max {max:.3e}, rmse {rmse:.3e}, relative {relative:.3e}");
    println!("{found} (at most {max_relative_rms:.1e})");
    // A NaN fails too.
    assert!(
        relative <= max_relative_rms,
        "{found}; at most {max_relative_rms:.1e} is allowed"
    );
}

/// Compiles a module and runs it once with inputs and weights in its order.
pub fn launch(
    runtime: &Runtime,
    module: &Module,
    inputs: &[Sharded],
    weights: Vec<HostTensor>,
) -> Result<Vec<Sharded>, RuntimeError> {
    let mut on_devices = WeightSet::default();
    on_devices.put(runtime, weights)?;
    let bound = runtime.compile(module)?.bind(&on_devices)?;
    let names = module.inputs().iter().map(|input| input.name.as_str());
    bound.launch(&names.zip(inputs).collect::<Vec<_>>())
}

/// Numbers as a device takes them.
pub fn bytes(values: &[f32]) -> Vec<u8> {
    encode(values, DType::F32)
}

/// Numbers as arrays of a type hold them, `f32` or `bf16`.
pub fn encode(numbers: &[f32], dtype: DType) -> Vec<u8> {
    let bytes = |&x: &f32| match dtype {
        DType::BF16 => bf16::from_f32(x).to_le_bytes().to_vec(),
        _ => x.to_le_bytes().to_vec(),
    };
    numbers.iter().flat_map(bytes).collect()
}
