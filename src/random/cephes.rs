//! What Cephes' single-precision logarithm (`logf`) consists of. XLA and torch both vectorise it, and differ in how they
//! evaluate the polynomial.

/// Coefficients of the polynomial, the highest first.
pub const LN_POLYNOMIAL: [f32; 9] = [
    7.037_683_6e-2,
    -1.151_461e-1,
    1.167_699_87e-1,
    -1.242_014_1e-1,
    1.424_932_3e-1,
    -1.666_805_8e-1,
    2.000_071_4e-1,
    -2.499_999_4e-1,
    3.333_333e-1,
];
/// The small part of ln 2.
pub const LN_2_LOW: f32 = -2.121_944_4e-4;
/// The large part of ln 2, exact when multiplied by an exponent.
pub const LN_2_HIGH: f32 = 0.693_359_4;

/// `(m, e)` with `x = (1 + m) * 2^e` and 1 + m between the square roots of a half and of two.
pub fn mantissa_and_exponent(x: f32) -> (f32, f32) {
    let bits = x.max(f32::MIN_POSITIVE).to_bits();
    let mantissa = f32::from_bits(bits & 0x007f_ffff | 0.5f32.to_bits());
    let exponent = ((bits >> 23) as i32 - 126) as f32;
    if mantissa < std::f32::consts::FRAC_1_SQRT_2 {
        (mantissa - 1.0 + mantissa, exponent - 1.0)
    } else {
        (mantissa - 1.0, exponent)
    }
}

/// A polynomial, the highest coefficient first, by Horner's rule with fused multiply-add.
pub fn polynomial(x: f32, coefficients: &[f32]) -> f32 {
    coefficients
        .iter()
        .fold(0.0, |sum, &coefficient| sum.mul_add(x, coefficient))
}
