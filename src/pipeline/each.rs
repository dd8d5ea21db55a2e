//! Programs that look at one picture on each device at a time.

use super::PipelineError;
use super::launcher::{Launched, Launcher};
use crate::programs::Program;
use crate::runtime::Sharded;
use hlo::Shape;
use zerocopy::IntoBytes;

impl Launcher<'_> {
    /// Runs a program of one input, `input`, on `count` rows, as many at a time as a launch takes. `row` makes the numbers of
    /// one, for the input's shape. Of each row, the numbers of each output.
    pub(super) fn run_on_each(
        &self,
        program: Program,
        input: &str,
        count: usize,
        row: impl Fn(&Shape, usize) -> Vec<f32>,
    ) -> Result<Vec<Vec<Vec<f32>>>, PipelineError> {
        if count == 0 {
            return Ok(Vec::new());
        }
        let runtime = self.runtime();
        let bound = self.bind(program)?;
        let shape = bound.input_shape(input);
        let slots = shape.dims[0] * runtime.devices().len();
        let mut made = Vec::new();
        for first in (0..count).step_by(slots) {
            let rows: Vec<Vec<f32>> = (first..count.min(first + slots))
                .map(|index| row(shape, index))
                .collect();
            // Slots without a row of their own repeat the last.
            let values = (0..slots).flat_map(|slot| &rows[slot.min(rows.len() - 1)]);
            let values: Vec<f32> = values.copied().collect();
            let values = runtime.shard(values.as_bytes(), shape)?;
            let (launched, outputs) = Launched::launch(program, &bound, &[(input, &values)])?;
            self.settle(launched, None)?;
            let outputs = outputs.iter().map(Sharded::to_f32);
            let outputs = outputs.collect::<Result<Vec<_>, _>>()?;
            made.extend((0..rows.len()).map(|slot| {
                let of_row = |values: &Vec<f32>| {
                    let len = values.len() / slots;
                    values[slot * len..][..len].to_vec()
                };
                outputs.iter().map(of_row).collect()
            }));
        }
        Ok(made)
    }
}
