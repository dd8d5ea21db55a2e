//! What tests share: the goldens and the comparison with them.

pub mod command;
pub mod jax;
pub mod pipeline;
pub mod plugin;
pub mod python;

use std::cell::OnceCell;
use std::path::Path;

use safetensors::tensor::Metadata;
use safetensors::{Dtype, SafeTensors};

/// A file of golden tensors, or of text.
pub struct Golden {
    bytes: Vec<u8>,
    /// The header, with its length.
    header: OnceCell<(usize, Metadata)>,
}

/// Opens a file under `tests/goldens`.
pub fn golden(path: &str) -> Golden {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/goldens")
        .join(path);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Golden {
        bytes,
        header: OnceCell::new(),
    }
}

impl Golden {
    /// The file as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("a text file")
    }

    /// Shape and values of an f32 tensor.
    pub fn f32(&self, name: &str) -> (Vec<usize>, Vec<f32>) {
        self.read(name, Dtype::F32, f32::from_le_bytes)
    }

    /// Shape and values of an f64 tensor.
    pub fn f64(&self, name: &str) -> (Vec<usize>, Vec<f64>) {
        self.read(name, Dtype::F64, f64::from_le_bytes)
    }

    /// Shape and values of an i32 tensor.
    pub fn i32(&self, name: &str) -> (Vec<usize>, Vec<i32>) {
        self.read(name, Dtype::I32, i32::from_le_bytes)
    }

    /// Shape and values of an i64 tensor.
    pub fn i64(&self, name: &str) -> (Vec<usize>, Vec<i64>) {
        self.read(name, Dtype::I64, i64::from_le_bytes)
    }

    /// Shape and values of a u8 tensor.
    pub fn u8(&self, name: &str) -> (Vec<usize>, Vec<u8>) {
        self.read(name, Dtype::U8, u8::from_le_bytes)
    }

    /// A text of the header.
    pub fn metadata(&self, key: &str) -> String {
        let texts = self.header().1.metadata().as_ref();
        texts
            .and_then(|texts| texts.get(key))
            .expect("the key")
            .clone()
    }

    /// Shape and values of a u32 tensor.
    pub fn u32(&self, name: &str) -> (Vec<usize>, Vec<u32>) {
        self.read(name, Dtype::U32, u32::from_le_bytes)
    }

    fn header(&self) -> &(usize, Metadata) {
        let parse = || SafeTensors::read_metadata(&self.bytes).expect("a safetensors file");
        self.header.get_or_init(parse)
    }

    fn read<T, const N: usize>(
        &self,
        name: &str,
        dtype: Dtype,
        read: fn([u8; N]) -> T,
    ) -> (Vec<usize>, Vec<T>) {
        let (header_len, metadata) = self.header();
        let tensor = metadata
            .info(name)
            .unwrap_or_else(|| panic!("there is no tensor {name}"));
        assert_eq!(tensor.dtype, dtype, "{name}");
        // The data lie behind the header and the eight bytes of its length.
        let data = &self.bytes[8 + header_len..];
        let data = &data[tensor.data_offsets.0..tensor.data_offsets.1];
        let values = data.as_chunks::<N>().0.iter();
        (
            tensor.shape.clone(),
            values.map(|&bytes| read(bytes)).collect(),
        )
    }
}

/// The root mean square of the difference, relative to that of `want`; 0 where both are equal.
pub fn relative_rms(got: &[f64], want: &[f64]) -> f64 {
    let square_sum =
        |values: &mut dyn Iterator<Item = f64>| values.map(|x| x * x).sum::<f64>().sqrt();
    let difference = square_sum(&mut got.iter().zip(want).map(|(got, want)| got - want));
    match difference == 0.0 {
        true => 0.0,
        false => difference / square_sum(&mut want.iter().copied()),
    }
}

/// Asserts that the root mean square of the difference is at most `max_relative_rms` of that of `want`.
pub fn assert_close(name: &str, got: &[f32], want: &[f32], max_relative_rms: f64) {
    assert_eq!(got.len(), want.len(), "{name}: number of values");
    let mean_square = |values: &mut dyn Iterator<Item = f64>| {
        values.map(|x| x * x).sum::<f64>() / want.len() as f64
    };
    let differences = || {
        got.iter()
            .zip(want)
            .map(|(&got, &want)| f64::from(got) - f64::from(want))
    };
    let max = differences().map(f64::abs).fold(0.0, f64::max);
    let rmse = mean_square(&mut differences()).sqrt();
    let relative = rmse / mean_square(&mut want.iter().map(|&x| f64::from(x))).sqrt();
    println!(
        "{name}: max {max:.3e}, rmse {rmse:.3e}, relative {relative:.3e} (at most {max_relative_rms:.1e})"
    );
    // A NaN fails too.
    assert!(
        rmse == 0.0 || relative <= max_relative_rms,
        "{name}: max {max:.3e}, rmse {rmse:.3e}, relative {relative:.3e}; at most {max_relative_rms:.1e} is allowed"
    );
}
