use super::i64_array;
use crate::{Shape, Tensor};

impl<'g> Tensor<'g> {
    /// The sum over `dimensions`, which vanish. Partial sums have the tensor's own type: convert 16-bit ones before.
    pub fn reduce_sum(self, dimensions: &[usize]) -> Tensor<'g> {
        self.reduce(dimensions, 0.0, |a, b| a + b)
    }

    /// The largest element over `dimensions`, which vanish. Floating point only.
    pub fn reduce_max(self, dimensions: &[usize]) -> Tensor<'g> {
        if !self.dtype().is_float() {
            self.fail(
                "stablehlo.reduce",
                format!("the maximum of {}", self.shape()),
            );
        }
        self.reduce(dimensions, f64::NEG_INFINITY, Tensor::maximum)
    }

    /// The mean over `dimensions`, which vanish.
    pub fn reduce_mean(self, dimensions: &[usize]) -> Tensor<'g> {
        let dims = self.dims();
        let sum = self.reduce_sum(dimensions);
        sum * (1.0 / dimensions.iter().map(|&d| dims[d]).product::<usize>() as f64)
    }

    fn reduce(
        self,
        dimensions: &[usize],
        initial: f64,
        combine: impl FnOnce(Tensor<'g>, Tensor<'g>) -> Tensor<'g>,
    ) -> Tensor<'g> {
        let shape = self.shape();
        let distinct = (1..dimensions.len()).all(|i| !dimensions[..i].contains(&dimensions[i]));
        if dimensions.iter().any(|&d| d >= shape.rank()) || !distinct {
            self.fail("stablehlo.reduce", format!("{dimensions:?} of {shape}"));
        }
        let dims: Vec<usize> = (0..shape.rank())
            .filter(|d| !dimensions.contains(d))
            .map(|d| shape.dims[d])
            .collect();
        let initial = self.graph().scalar(shape.dtype, initial);
        let element = Shape::new(shape.dtype, []);
        let (region, _) = self.graph().region(&[element.clone(), element], |pair| {
            vec![combine(pair[0], pair[1])]
        });
        let attributes = vec![("dimensions", i64_array(dimensions.iter().copied()))];
        let result = Shape::new(shape.dtype, dims);
        self.graph().push(
            "stablehlo.reduce",
            &[self, initial],
            attributes,
            vec![region],
            vec![result],
        )[0]
    }
}
