//! What weights do to what a text encoder makes of a text.

use ndarray::ArrayViewMut2;

/// What becomes of a chunk's mean when its tokens are weighted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Emphasis {
    /// The mean stays what it was.
    #[default]
    Original,
    /// The mean moves with the weights.
    NoNorm,
}

impl Emphasis {
    /// Weighs a chunk, `[tokens, c]`, by a number for each token.
    pub(crate) fn apply(self, mut chunk: ArrayViewMut2<'_, f32>, weights: &[f32]) {
        let mean = |chunk: &ArrayViewMut2<'_, f32>| {
            let numbers = chunk.iter().map(|&number| f64::from(number));
            numbers.sum::<f64>() / chunk.len() as f64
        };
        let before = mean(&chunk);
        for (mut row, &weight) in chunk.rows_mut().into_iter().zip(weights) {
            row *= weight;
        }
        let factor = before / mean(&chunk);
        if self == Emphasis::Original && factor.is_finite() {
            chunk.mapv_inplace(|number| (f64::from(number) * factor) as f32);
        }
    }
}
