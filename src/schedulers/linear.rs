//! Linear combinations of what a step can see: the state, the model's output and fresh noise.

use std::ops::{Add, Div, Mul, Neg, Sub};

use super::STATE_SLOTS;

/// Columns of a step's matrix: the state's slots, the guided output, the noise.
const COLUMNS: usize = STATE_SLOTS + 2;

/// A linear combination of the state's slots, the model's output and the noise. Samplers write their
/// formulas over these as they would over tensors; the coefficients are a row of the step's matrix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Linear(pub [f64; COLUMNS]);

/// The combination that is one column alone.
const fn column(index: usize) -> Linear {
    let mut row = [0.0; COLUMNS];
    row[index] = 1.0;
    Linear(row)
}

pub(super) const ZERO: Linear = Linear([0.0; COLUMNS]);
/// The current sample x.
pub(super) const SAMPLE: Linear = column(0);
/// The past outputs, the latest first.
pub(super) const PAST: [Linear; 3] = [column(1), column(2), column(3)];
/// The slot in which a sampler keeps a sample (or an unfinished one) over several evaluations.
pub(super) const SAVED: Linear = column(4);
/// The guided output of the model at this step.
pub(super) const OUTPUT: Linear = column(STATE_SLOTS);
/// The fresh noise of this step, standard normal.
pub(super) const NOISE: Linear = column(STATE_SLOTS + 1);

impl Add for Linear {
    type Output = Linear;
    fn add(self, other: Linear) -> Linear {
        Linear(std::array::from_fn(|i| self.0[i] + other.0[i]))
    }
}

impl Sub for Linear {
    type Output = Linear;
    fn sub(self, other: Linear) -> Linear {
        Linear(std::array::from_fn(|i| self.0[i] - other.0[i]))
    }
}

impl Neg for Linear {
    type Output = Linear;
    fn neg(self) -> Linear {
        Linear(self.0.map(|x| -x))
    }
}

impl Mul<Linear> for f64 {
    type Output = Linear;
    fn mul(self, row: Linear) -> Linear {
        Linear(row.0.map(|x| self * x))
    }
}

impl Div<f64> for Linear {
    type Output = Linear;
    fn div(self, divisor: f64) -> Linear {
        Linear(self.0.map(|x| x / divisor))
    }
}
