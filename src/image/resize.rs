//! Pictures of another size, to the byte as Pillow 11 makes them: one level off in a few bytes of a picture moves what a
//! model makes of it by more than all rounding on the way.

use super::Image;
use rayon::prelude::*;
use std::f64::consts::PI;

/// How pixels between pixels are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// A windowed sinc over three pixels.
    Lanczos,
    /// A cubic over two pixels, `a` = -0.5.
    Bicubic,
}

impl Filter {
    /// Pixels on each side that count, where a picture is not made smaller.
    fn support(self) -> f64 {
        match self {
            Filter::Lanczos => 3.0,
            Filter::Bicubic => 2.0,
        }
    }

    fn weight(self, x: f64) -> f64 {
        match self {
            Filter::Lanczos if (-3.0..3.0).contains(&x) => sinc(x) * sinc(x / 3.0),
            Filter::Lanczos => 0.0,
            Filter::Bicubic => {
                const A: f64 = -0.5;
                match x.abs() {
                    x if x < 1.0 => ((A + 2.0) * x - (A + 3.0)) * x * x + 1.0,
                    x if x < 2.0 => (((x - 5.0) * x + 8.0) * x - 4.0) * A,
                    _ => 0.0,
                }
            }
        }
    }
}

fn sinc(x: f64) -> f64 {
    match x {
        0.0 => 1.0,
        x => (x * PI).sin() / (x * PI),
    }
}

impl Image {
    /// The picture stretched to another size, which is not empty. Across first, then down, as bytes in between.
    #[must_use]
    pub fn resized(&self, width: usize, height: usize, filter: Filter) -> Image {
        let mut image = self.clone();
        if width != image.width {
            let taps = Taps::of(image.width, width, filter);
            let mut pixels = vec![0; width * image.height * 3];
            let rows = pixels.par_chunks_exact_mut(width * 3);
            rows.zip(image.pixels.par_chunks_exact(image.width * 3))
                .for_each(|(out, row)| {
                    for (pixel, taps) in out.chunks_exact_mut(3).zip(&taps) {
                        let from = &row[taps.first * 3..];
                        for (channel, value) in pixel.iter_mut().enumerate() {
                            *value = taps.sum(|tap| from[tap * 3 + channel]);
                        }
                    }
                });
            (image.width, image.pixels) = (width, pixels);
        }
        if height != image.height {
            let taps = Taps::of(image.height, height, filter);
            let stride = width * 3;
            let mut pixels = vec![0; height * stride];
            let rows = pixels.par_chunks_exact_mut(stride).zip(&taps);
            rows.for_each(|(out, taps)| {
                let from = &image.pixels[taps.first * stride..];
                for (x, value) in out.iter_mut().enumerate() {
                    *value = taps.sum(|tap| from[tap * stride + x]);
                }
            });
            (image.height, image.pixels) = (height, pixels);
        }
        image
    }
}

/// Bits behind the point of a weight.
const BITS: u32 = 22;

/// What a pixel is the sum of, along an axis.
struct Taps {
    /// The first pixel.
    first: usize,
    /// Of it and the next ones.
    weights: Vec<i32>,
}

impl Taps {
    /// For each of `to` pixels, made of `from`.
    fn of(from: usize, to: usize, filter: Filter) -> Vec<Taps> {
        let scale = from as f64 / to as f64;
        let filter_scale = scale.max(1.0);
        let support = filter.support() * filter_scale;
        let taps = |index: usize| {
            let centre = (index as f64 + 0.5) * scale;
            // A conversion truncates, and makes what is negative 0.
            let first = (centre - support + 0.5) as usize;
            let last = from.min((centre + support + 0.5) as usize);
            let weight = |pixel: usize| {
                let distance = pixel as f64 - centre + 0.5;
                filter.weight(distance * (1.0 / filter_scale))
            };
            let weights: Vec<f64> = (first..last).map(weight).collect();
            let sum: f64 = weights.iter().sum();
            let whole = |weight: f64| {
                let scaled = weight / sum * f64::from(1 << BITS);
                (scaled + 0.5_f64.copysign(scaled)) as i32
            };
            Taps {
                first,
                weights: weights.into_iter().map(whole).collect(),
            }
        };
        (0..to).map(taps).collect()
    }

    fn sum(&self, value: impl Fn(usize) -> u8) -> u8 {
        let weighted = self.weights.iter().enumerate();
        let products = weighted.map(|(tap, weight)| i32::from(value(tap)) * weight);
        let sum = products.fold(1 << (BITS - 1), i32::wrapping_add);
        (sum >> BITS).clamp(0, 255) as u8
    }
}
