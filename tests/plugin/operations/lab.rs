//! Programs of one operation: traced, run and compared.

use crate::support::launch;
use crate::support::plugin::cpu_client;
use half::{bf16, f16};
use hlo::{DType, Graph, Shape, Tensor};
use stablejet::unstable::runtime::Runtime;
use std::collections::BTreeSet;

/// All element types.
pub const ALL: [DType; 7] = [
    DType::Pred,
    DType::S32,
    DType::S64,
    DType::U32,
    DType::F16,
    DType::BF16,
    DType::F32,
];

/// The element types of arithmetic.
pub const NUMBERS: &[DType] = ALL.split_at(1).1;

/// The floating-point types.
pub const FLOATS: &[DType] = ALL.split_at(4).1;

/// The integers.
pub const INTEGERS: [DType; 3] = [DType::S32, DType::S64, DType::U32];

/// How near the numbers have to be.
#[derive(Clone, Copy)]
pub enum Accuracy {
    /// Equal: elements are moved or compared, or the result is the real number rounded once, as IEEE 754 asks of `+ - *
    /// / sqrt` (`f16` and `bf16` are computed in `f32`, and rounding twice is as good as once there).
    Exact,
    /// Near, relative to each element: a function's approximation.
    Function,
    /// Near, relative to the largest element, since terms may cancel: sums of products, of which the partial ones are `f32`.
    Product,
    /// The same of sums whose partial ones have the type of the elements.
    Sum,
}

/// By type: the relative error allowed of a function, a product and a sum. `f32` has its unit in the last place at 2^-23;
/// its approximations are off by a few, and so are sums of a hundred terms. `f16` has it at 2^-10, `bf16` at 2^-7: a
/// function may miss by one, a product by half a one (its rounding), and partial sums make it two. On processors with
/// AVX512-FP16 XLA adds `f16` up in `f16`, whatever the operation: up to a hundred terms here, each rounded to 2^-11.
const TOLERANCES: [(DType, [f64; 3]); 3] = [
    (DType::F32, [4e-7, 1e-6, 1e-6]),
    (DType::F16, [1e-3, 2e-3, 5e-3]),
    (DType::BF16, [8e-3, 4e-3, 1.6e-2]),
];

impl Accuracy {
    /// What is allowed relative to a number: integers and truth values have no tolerance.
    fn tolerance(self, dtype: DType) -> f64 {
        let row = TOLERANCES.iter().find(|row| row.0 == dtype);
        let [function, product, sum] = row.map_or([0.0; 3], |row| row.1);
        match self {
            Accuracy::Exact => 0.0,
            Accuracy::Function => function,
            Accuracy::Product => product,
            Accuracy::Sum => sum,
        }
    }
}

/// A tensor on the host. Its elements are kept as `f64`, which holds those of every type here (of `s64`, the small ones).
#[derive(Clone, Debug)]
pub struct Array {
    pub shape: Shape,
    pub values: Vec<f64>,
}

impl Array {
    /// The element at each index, rounded to `dtype`.
    pub fn from_fn(
        dtype: DType,
        dims: &[usize],
        mut element: impl FnMut(&[usize]) -> f64,
    ) -> Array {
        let values = indices(dims)
            .map(|index| decode(dtype, &encode(dtype, element(&index))))
            .collect();
        Array {
            shape: Shape::new(dtype, dims),
            values,
        }
    }

    /// Elements row-major, rounded to `dtype`.
    pub fn new(dtype: DType, dims: &[usize], values: &[f64]) -> Array {
        let mut rest = values.iter();
        let array = Array::from_fn(dtype, dims, |_| *rest.next().expect("enough values"));
        assert_eq!(rest.next(), None, "too many values");
        array
    }

    /// Elements without a pattern, others for another `seed`: in (-1, 1), or integers up to 9, or truth values.
    pub fn random(dtype: DType, dims: &[usize], seed: u32) -> Array {
        let mut count = f64::from(seed) * 1e4;
        Array::from_fn(dtype, dims, |_| {
            count += 1.0;
            let unit = (f64::sin(count * 12.9898) * 43758.5453).fract();
            match dtype {
                DType::Pred => f64::from(unit > 0.0),
                DType::U32 => (unit.abs() * 10.0).trunc(),
                DType::S32 | DType::S64 => (unit * 10.0).trunc(),
                DType::F16 | DType::BF16 | DType::F32 => unit,
            }
        })
    }

    /// A scalar.
    pub fn scalar(dtype: DType, value: f64) -> Array {
        Array::new(dtype, &[], &[value])
    }

    pub fn dtype(&self) -> DType {
        self.shape.dtype
    }

    pub fn dims(&self) -> &[usize] {
        &self.shape.dims
    }

    pub fn at(&self, index: &[usize]) -> f64 {
        self.values[index
            .iter()
            .zip(self.dims())
            .fold(0, |offset, (i, dim)| offset * dim + i)]
    }

    /// A tensor of the same dimensions.
    pub fn map(&self, dtype: DType, function: impl Fn(f64) -> f64) -> Array {
        Array::from_fn(dtype, self.dims(), |index| function(self.at(index)))
    }
}

/// All indices of a tensor, row-major.
pub fn indices(dims: &[usize]) -> impl Iterator<Item = Vec<usize>> {
    (0..dims.iter().product()).map(move |mut offset: usize| {
        let mut index = vec![0; dims.len()];
        for (i, dim) in index.iter_mut().zip(dims).rev() {
            (*i, offset) = (offset % dim, offset / dim);
        }
        index
    })
}

fn encode(dtype: DType, value: f64) -> Vec<u8> {
    match dtype {
        DType::Pred => vec![u8::from(value != 0.0)],
        DType::S32 => (value as i32).to_le_bytes().to_vec(),
        DType::S64 => (value as i64).to_le_bytes().to_vec(),
        DType::U32 => (value as u32).to_le_bytes().to_vec(),
        DType::F16 => f16::from_f32(value as f32).to_le_bytes().to_vec(),
        DType::BF16 => bf16::from_f32(value as f32).to_le_bytes().to_vec(),
        DType::F32 => (value as f32).to_le_bytes().to_vec(),
    }
}

fn decode(dtype: DType, bytes: &[u8]) -> f64 {
    fn element<const N: usize>(bytes: &[u8]) -> [u8; N] {
        bytes.try_into().expect("as many bytes as the type has")
    }
    match dtype {
        DType::Pred => f64::from(bytes[0]),
        DType::S32 => f64::from(i32::from_le_bytes(element(bytes))),
        DType::S64 => i64::from_le_bytes(element(bytes)) as f64,
        DType::U32 => f64::from(u32::from_le_bytes(element(bytes))),
        DType::F16 => f16::from_le_bytes(element(bytes)).to_f64(),
        DType::BF16 => bf16::from_le_bytes(element(bytes)).to_f64(),
        DType::F32 => f64::from(f32::from_le_bytes(element(bytes))),
    }
}

/// Runs programs and remembers which operations they checked and what failed.
pub struct Lab {
    runtime: Runtime,
    checked: BTreeSet<&'static str>,
    failures: Vec<String>,
}

impl Lab {
    pub fn new() -> Lab {
        Lab {
            runtime: Runtime::new(cpu_client(1), None).unwrap(),
            checked: BTreeSet::new(),
            failures: Vec::new(),
        }
    }

    /// Runs the program that `build` traces over `inputs` and compares its result with `want`. It must contain `op`.
    pub fn check(
        &mut self,
        op: &'static str,
        inputs: &[&Array],
        build: impl for<'g> FnOnce(&'g Graph, &[Tensor<'g>]) -> Tensor<'g>,
        accuracy: Accuracy,
        want: &Array,
    ) {
        let graph = Graph::new(op);
        let arguments: Vec<Tensor> = inputs
            .iter()
            .enumerate()
            .map(|(index, input)| graph.input(&index.to_string(), input.dtype(), input.dims()))
            .collect();
        graph.output("result", build(&graph, &arguments));
        let module = graph.finish();
        let contains = format!("\"stablehlo.{op}\"");
        assert!(module.text().contains(&contains), "{op}: {}", module.text());
        self.checked.insert(op);

        let taken: Vec<String> = inputs.iter().map(|input| input.shape.to_string()).collect();
        let inputs: Vec<_> = inputs
            .iter()
            .map(|input| {
                let encode = |&value| encode(input.dtype(), value);
                let bytes: Vec<u8> = input.values.iter().flat_map(encode).collect();
                self.runtime.replicate(&bytes, &input.shape).unwrap()
            })
            .collect();
        let outputs = launch(&self.runtime, &module, &inputs, Vec::new()).unwrap();
        let shape = &module.outputs()[0].shape;
        assert_eq!(shape, &want.shape, "{op}");
        let got: Vec<f64> = outputs[0]
            .to_host()
            .unwrap()
            .chunks_exact(shape.dtype.size_bytes())
            .map(|bytes| decode(shape.dtype, bytes))
            .collect();
        let name = format!("{op} ({}) -> {shape}", taken.join(", "));
        self.compare(&name, &got, want, accuracy);
    }

    fn compare(&mut self, name: &str, got: &[f64], want: &Array, accuracy: Accuracy) {
        assert_eq!(got.len(), want.values.len(), "{name}: number of elements");
        let tolerance = accuracy.tolerance(want.dtype());
        let magnitudes = want.values.iter().map(|value| value.abs());
        let largest = magnitudes.filter(|m| m.is_finite()).fold(0.0, f64::max);
        let smallest_normal = match (tolerance, want.dtype()) {
            (0.0, _) => 0.0,
            (_, DType::F16) => f16::MIN_POSITIVE.to_f64(),
            _ => f64::from(f32::MIN_POSITIVE),
        };
        let (mut max, mut squares, mut fits) = (0_f64, 0.0, true);
        let mut worst = String::new();
        for (index, (&got, &want)) in got.iter().zip(&want.values).enumerate() {
            let error = match (got, want) {
                _ if got == want || (got.is_nan() && want.is_nan()) => 0.0,
                _ if got.is_finite() && want.is_finite() => (got - want).abs(),
                _ => f64::INFINITY,
            };
            let scale = match accuracy {
                Accuracy::Product | Accuracy::Sum => largest,
                // Of infinity and NaN nothing else is near.
                _ if !want.is_finite() => 0.0,
                Accuracy::Exact | Accuracy::Function => want.abs(),
            };
            // A device may take numbers below the smallest normal one for zero.
            fits &= error <= tolerance * scale + smallest_normal;
            squares += error * error;
            if error > max {
                max = error;
                worst = format!(", element {index}: {got:e} for {want:e}");
            }
        }
        let rmse = (squares / got.len() as f64).sqrt();
        let line = format!(
            "{name}: max {max:.2e}, rmse {rmse:.2e}, allowed {tolerance:.0e} of {largest:.2e}{worst}"
        );
        println!("{line}");
        if !fits {
            self.failures.push(line);
        }
    }

    /// Panics with all that failed, and with the operations among `all` that were not checked.
    pub fn finish(self, all: &BTreeSet<&str>) {
        let unchecked: Vec<_> = all.difference(&self.checked).collect();
        assert!(unchecked.is_empty(), "not checked: {unchecked:?}");
        assert!(self.failures.is_empty(), "\n{}", self.failures.join("\n"));
    }
}
