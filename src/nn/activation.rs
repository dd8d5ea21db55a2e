use hlo::{DType, Tensor};

/// An activation function, by its name in a config.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activation {
    /// `x · sigmoid(x)`: `silu`, `swish`.
    Silu,
    /// The exact form with the error function: `gelu`.
    Gelu,
    /// `x · sigmoid(1.702 x)`: `quick_gelu`.
    QuickGelu,
    /// `max(x, 0)`: `relu`.
    Relu,
}

impl Activation {
    /// Applies it to each element. `gelu` computes in `f32`.
    pub fn apply<'g>(self, x: Tensor<'g>) -> Tensor<'g> {
        match self {
            Activation::Silu => x * x.logistic(),
            Activation::Relu => x.maximum(x.full_like(0.0)),
            Activation::QuickGelu => x * (x * 1.702).logistic(),
            Activation::Gelu => {
                let x32 = x.convert(DType::F32);
                (x32 * 0.5 * (erf(x32 * std::f64::consts::FRAC_1_SQRT_2) + 1.0)).convert(x.dtype())
            }
        }
    }
}

/// The error function in `f32`: the rational approximation that Eigen and XLA use (StableHLO itself has none), good to a
/// few units in the last place.
fn erf(x: Tensor<'_>) -> Tensor<'_> {
    const NUMERATOR: [f64; 5] = [
        2.2905065861350646e-4,
        3.4082910107109506e-3,
        5.095569506238086e-2,
        1.8520832239976145e-1,
        1.128379143519084,
    ];
    const DENOMINATOR: [f64; 7] = [
        -1.1791602954361697e-7,
        2.3547966471313185e-5,
        1.0179625278914885e-3,
        1.4070470171167667e-2,
        1.1098505178285362e-1,
        4.9746925110067538e-1,
        1.0,
    ];
    let x = x.clamp(-3.832506856900711, 3.832506856900711);
    let square = x * x;
    let polynomial = |coefficients: &[f64]| {
        coefficients[1..]
            .iter()
            .fold(x.full_like(coefficients[0]), |sum, &c| sum * square + c)
    };
    x * polynomial(&NUMERATOR) / polynomial(&DENOMINATOR)
}
