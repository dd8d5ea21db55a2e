//! `jax.random` with its default generator, Threefry-2x32 with 20 rounds ("Parallel Random Numbers: As Easy as 1, 2, 3").
//!
//! JAX numbers the outputs in two ways: "partitionable" (`jax_threefry_partitionable`, the default since JAX 0.5), in which an
//! element depends on its index alone, and the older way, in which it depends on how many are drawn.

use super::cephes::{LN_2_HIGH, LN_2_LOW, LN_POLYNOMIAL, mantissa_and_exponent, polynomial};

/// How the outputs of a key are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Numbering {
    Partitionable,
    Legacy,
}

/// A key of `jax.random`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrngKey {
    words: [u32; 2],
    numbering: Numbering,
}

impl PrngKey {
    /// `jax.random.PRNGKey(seed)`. As in JAX with its default of 32-bit integers, only the seed's low 32 bits count.
    pub fn new(seed: u64) -> PrngKey {
        PrngKey {
            words: [0, seed as u32],
            numbering: Numbering::Partitionable,
        }
    }

    /// The same key with `jax_threefry_partitionable` off, the default before JAX 0.5.
    pub fn legacy(seed: u64) -> PrngKey {
        PrngKey {
            words: [0, seed as u32],
            numbering: Numbering::Legacy,
        }
    }

    /// The two words of the key, as `jax.random.key_data` shows them.
    pub fn words(self) -> [u32; 2] {
        self.words
    }

    /// `jax.random.split(key, count)`.
    pub fn split(self, count: usize) -> Vec<PrngKey> {
        (0..count).map(|index| self.child(index, count)).collect()
    }

    /// `jax.random.split(key, count)[index]`; in the partitionable numbering it is the same for any count above `index`.
    pub fn child(self, index: usize, count: usize) -> PrngKey {
        self.with(match self.numbering {
            Numbering::Partitionable => threefry_2x32(self.words, halves(index)),
            Numbering::Legacy => [2 * index, 2 * index + 1].map(|bit| {
                // The bits of a counter and of the one half of all bits further on come together.
                let (first, which) = (bit % count, bit / count);
                threefry_2x32(self.words, [first as u32, (first + count) as u32])[which]
            }),
        })
    }

    /// `jax.random.fold_in(key, data)`.
    pub fn fold_in(self, data: u32) -> PrngKey {
        self.with(threefry_2x32(self.words, [0, data]))
    }

    /// `jax.random.bits(key, (count,), uint32)`; an array of more dimensions holds the same values in row-major order.
    pub fn bits(self, count: usize) -> Vec<u32> {
        match self.numbering {
            Numbering::Partitionable => {
                let mix = |[high, low]: [u32; 2]| high ^ low;
                (0..count)
                    .map(|i| mix(threefry_2x32(self.words, halves(i))))
                    .collect()
            }
            Numbering::Legacy => self.legacy_bits(count),
        }
    }

    /// `jax.random.uniform(key, (count,), float32)`, in `[0, 1)`.
    pub fn uniform(self, count: usize) -> Vec<f32> {
        self.bits(count).into_iter().map(unit_interval).collect()
    }

    /// `jax.random.normal(key, (count,), float32)`, the bits of XLA's CPU compiler on a machine with fused multiply-add.
    pub fn normal(self, count: usize) -> Vec<f32> {
        let low = (-1.0f32).next_up();
        let normal =
            |bits| std::f32::consts::SQRT_2 * erf_inv((unit_interval(bits) * 2.0 + low).max(low));
        self.bits(count).into_iter().map(normal).collect()
    }

    fn with(self, words: [u32; 2]) -> PrngKey {
        PrngKey { words, ..self }
    }

    /// The counters 0.. in two halves, the second of which is padded with a zero, are the inputs; so are the outputs.
    fn legacy_bits(self, count: usize) -> Vec<u32> {
        let half = count.div_ceil(2);
        let pair = |i: usize| {
            let second = half + i;
            threefry_2x32(
                self.words,
                [i as u32, if second < count { second as u32 } else { 0 }],
            )
        };
        let (mut bits, second): (Vec<u32>, Vec<u32>) = (0..half).map(|i| pair(i).into()).unzip();
        bits.extend(second);
        bits.truncate(count);
        bits
    }
}

/// The high and the low word of a 64-bit counter.
fn halves(counter: usize) -> [u32; 2] {
    [((counter as u64) >> 32) as u32, counter as u32]
}

fn threefry_2x32(key: [u32; 2], counter: [u32; 2]) -> [u32; 2] {
    const ROTATIONS: [[u32; 4]; 2] = [[13, 15, 26, 6], [17, 29, 16, 24]];
    let schedule = [key[0], key[1], key[0] ^ key[1] ^ 0x1BD1_1BDA];
    let [mut x, mut y] = [
        counter[0].wrapping_add(key[0]),
        counter[1].wrapping_add(key[1]),
    ];
    for group in 0..5 {
        for rotation in ROTATIONS[group % 2] {
            x = x.wrapping_add(y);
            y = y.rotate_left(rotation) ^ x;
        }
        x = x.wrapping_add(schedule[(group + 1) % 3]);
        y = y
            .wrapping_add(schedule[(group + 2) % 3])
            .wrapping_add(group as u32 + 1);
    }
    [x, y]
}

/// The 23 high bits as the fraction of a number in `[1, 2)`, less one.
fn unit_interval(bits: u32) -> f32 {
    f32::from_bits(bits >> 9 | 1.0f32.to_bits()) - 1.0
}

/// XLA's `ErfInv32` (Giles, "Approximating the erfinv function").
fn erf_inv(x: f32) -> f32 {
    const CENTRAL: [f32; 9] = [
        2.810_226_4e-8,
        3.432_739_4e-7,
        -3.523_387_7e-6,
        -4.391_506_5e-6,
        0.000_218_580_87,
        -0.001_253_725,
        -0.004_177_681_6,
        0.246_640_73,
        1.501_409_4,
    ];
    const TAIL: [f32; 9] = [
        -0.000_200_214_26,
        0.000_100_950_56,
        0.001_349_343_2,
        -0.003_673_428_4,
        0.005_739_507_7,
        -0.007_622_461_3,
        0.009_438_870_5,
        1.001_674,
        2.832_976_8,
    ];
    let w = -log1p(-x * x);
    let factor = if w < 5.0 {
        polynomial(w - 2.5, &CENTRAL)
    } else {
        polynomial(w.sqrt() - 3.0, &TAIL)
    };
    factor * x
}

/// XLA's log1p on the CPU: a rational function near zero (Cephes), the logarithm elsewhere.
fn log1p(x: f32) -> f32 {
    const NUMERATOR: [f32; 7] = [
        4.527e-5,
        0.498_541_03,
        6.578_732_5,
        29.911_919,
        60.949_67,
        57.112_963,
        20.039_553,
    ];
    const DENOMINATOR: [f32; 7] = [
        1.0, 15.062_909, 83.047_57, 221.762_4, 309.098_72, 216.427_89, 60.118_66,
    ];
    if x.abs() >= 0.414_213_57 {
        return ln(1.0 + x);
    }
    let square = x * x;
    let quotient = polynomial(x, &NUMERATOR) / polynomial(x, &DENOMINATOR);
    x + (x * square).mul_add(quotient, -0.5 * square)
}

/// XLA's vectorised logarithm of a positive f32, with the multiply-adds fused as LLVM fuses them.
fn ln(x: f32) -> f32 {
    let (m, exponent) = mantissa_and_exponent(x);
    let square = m * m;
    let cube = square * m;
    let thirds = [
        polynomial(m, &LN_POLYNOMIAL[..3]),
        polynomial(m, &LN_POLYNOMIAL[3..6]),
        polynomial(m, &LN_POLYNOMIAL[6..]),
    ];
    let y = thirds[0].mul_add(cube, thirds[1]).mul_add(cube, thirds[2]);
    let y = y.mul_add(cube, LN_2_LOW * exponent);
    LN_2_HIGH.mul_add(exponent, (-0.5f32).mul_add(square, m) + y)
}
