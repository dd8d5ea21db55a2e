//! What all tests share: the goldens, the small model, the program.

pub mod command;
pub mod key;
pub mod lora;
pub mod model;

use std::cell::OnceCell;
use std::fs;
use std::path::{Path, PathBuf};

use safetensors::tensor::Metadata;
use safetensors::{Dtype, SafeTensors};

/// A path in this repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A file of golden tensors.
pub struct Golden {
    bytes: Vec<u8>,
    /// The header, with its length.
    header: OnceCell<(usize, Metadata)>,
}

/// Opens a file under `tests/goldens`.
pub fn golden(path: &str) -> Golden {
    let path = repository("tests/goldens").join(path);
    let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Golden {
        bytes,
        header: OnceCell::new(),
    }
}

/// A type of a tensor's elements.
pub trait Element: Sized {
    const DTYPE: Dtype;
    fn read(bytes: &[u8]) -> Self;
}

macro_rules! elements {
    ($($type:ident $dtype:ident),*) => {$(
        impl Element for $type {
            const DTYPE: Dtype = Dtype::$dtype;
            fn read(bytes: &[u8]) -> $type {
                $type::from_le_bytes(bytes.try_into().unwrap())
            }
        }
    )*};
}

elements!(u8 U8, i32 I32, u32 U32, i64 I64, f32 F32, f64 F64);

impl Golden {
    /// Shape and values of a tensor, whose elements have to be of this type.
    pub fn tensor<T: Element>(&self, name: &str) -> (Vec<usize>, Vec<T>) {
        let (header_len, metadata) = self.header();
        let tensor = metadata
            .info(name)
            .unwrap_or_else(|| panic!("there is no tensor {name}"));
        assert_eq!(tensor.dtype, T::DTYPE, "{name}");
        // The data lie behind the header and the eight bytes of its length.
        let data = &self.bytes[8 + header_len..];
        let data = &data[tensor.data_offsets.0..tensor.data_offsets.1];
        let values = data.chunks_exact(size_of::<T>()).map(T::read);
        (tensor.shape.clone(), values.collect())
    }

    /// The header, and its length.
    pub fn header(&self) -> &(usize, Metadata) {
        let parse = || SafeTensors::read_metadata(&self.bytes).expect("a safetensors file");
        self.header.get_or_init(parse)
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

/// Numbers in twice the precision.
pub fn widen(values: &[f32]) -> Vec<f64> {
    values.iter().map(|&x| f64::from(x)).collect()
}
