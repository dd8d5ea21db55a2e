//! `torch.randn` in float32 on a CPU: `normal_kernel` of `ATen/native/cpu/DistributionTemplates.h`.
//!
//! Fewer than 16 numbers are drawn in double precision, one by one; 16 or more are drawn in single precision, in blocks of
//! 16. The blocks are those of torch on an x86-64 processor with AVX2 (AVX-512 makes no difference), where the functions are
//! those of `ATen/native/cpu/avx_mathfun.h` with the multiply-adds fused as GCC fuses them. Torch on other processors calls
//! the functions of the C library, whose results are a few units in the last place away.

use std::f64::consts::TAU;

use super::cephes::{LN_2_HIGH, LN_2_LOW, LN_POLYNOMIAL, mantissa_and_exponent, polynomial};
use super::mt19937::Mt19937;

/// Numbers in a block: eight cosines, then eight sines.
const BLOCK: usize = 16;

/// The normals of a `torch.Generator`.
pub struct Normals {
    engine: Mt19937,
    /// The second of a pair of which the first has been drawn. Blocks neither use nor drop it.
    next: Option<f64>,
}

impl Normals {
    /// `torch.Generator().manual_seed(seed)`.
    pub fn new(seed: u64) -> Normals {
        Normals {
            engine: Mt19937::new(seed),
            next: None,
        }
    }

    /// `torch.randn(len, generator=self)`; a tensor of more dimensions holds the same values in row-major order.
    pub fn draw(&mut self, len: usize) -> Vec<f32> {
        if len < BLOCK {
            return (0..len).map(|_| self.one() as f32).collect();
        }
        let mut values: Vec<f32> = (0..len).map(|_| self.uniform()).collect();
        let (blocks, rest) = values.as_chunks_mut::<BLOCK>();
        blocks.iter_mut().for_each(transform);
        if !rest.is_empty() {
            // Torch draws the last 16 anew, over what the last whole block left there.
            let tail = values
                .last_chunk_mut()
                .expect("at least a block was asked for");
            *tail = std::array::from_fn(|_| self.uniform());
            transform(tail);
        }
        values
    }

    /// `at::normal_distribution<double>`.
    fn one(&mut self) -> f64 {
        if let Some(second) = self.next.take() {
            return second;
        }
        let angle = TAU * self.uniform_f64();
        let radius = (-2.0 * (-self.uniform_f64()).ln_1p()).sqrt();
        self.next = Some(radius * angle.sin());
        radius * angle.cos()
    }

    /// The low 24 bits of a draw as a fraction.
    fn uniform(&mut self) -> f32 {
        (self.engine.next_u32() & 0x00ff_ffff) as f32 * 2f32.powi(-24)
    }

    /// The low 53 bits of two draws, the high word first, as a fraction.
    fn uniform_f64(&mut self) -> f64 {
        let [high, low] = [self.engine.next_u32(), self.engine.next_u32()].map(u64::from);
        ((high << 32 | low) & ((1 << 53) - 1)) as f64 * 2f64.powi(-53)
    }
}

/// `normal_fill_16_AVX2`: the Box-Muller transform of eight pairs of uniforms.
fn transform(block: &mut [f32; BLOCK]) {
    let (first, second) = block.split_at_mut(BLOCK / 2);
    for (first, second) in first.iter_mut().zip(second) {
        let radius = (-2.0 * ln(1.0 - *first)).sqrt();
        let (sin, cos) = sin_cos(TAU as f32 * *second);
        *first = radius * cos;
        *second = radius * sin;
    }
}

/// `log256_ps` of a positive number.
fn ln(x: f32) -> f32 {
    let (m, exponent) = mantissa_and_exponent(x);
    let square = m * m;
    let y = (polynomial(m, &LN_POLYNOMIAL) * m).mul_add(square, LN_2_LOW * exponent);
    let y = (-0.5f32).mul_add(square, y);
    LN_2_HIGH.mul_add(exponent, m + y)
}

/// `sincos256_ps` of a number that is not negative (Cephes' `sinf` and `cosf`).
fn sin_cos(x: f32) -> (f32, f32) {
    // Pi / 4 in three parts, of which the first two are exact when multiplied by an octant.
    const FRAC_PI_4: [f32; 3] = [0.785_156_25, 2.418_756_5e-4, 3.774_895e-8];
    const SIN: [f32; 3] = [-1.951_529_6e-4, 8.332_161e-3, -1.666_665_5e-1];
    const COS: [f32; 3] = [2.443_315_7e-5, -1.388_731_6e-3, 4.166_664_6e-2];
    const OCTANTS_PER_RADIAN: f32 = 1.273_239_5;
    let octant = ((x * OCTANTS_PER_RADIAN) as u32 + 1) & !1;
    let x = FRAC_PI_4
        .iter()
        .fold(x, |x, &part| (octant as f32).mul_add(-part, x));
    let square = x * x;
    let cos = (polynomial(square, &COS) * square).mul_add(square, -0.5 * square) + 1.0;
    let sin = (polynomial(square, &SIN) * square).mul_add(x, x);
    match octant & 7 {
        0 => (sin, cos),
        2 => (cos, -sin),
        4 => (-sin, -cos),
        _ => (-cos, sin),
    }
}
