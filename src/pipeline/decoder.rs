//! How latents become pictures: at once, or in parts, which takes less memory.

use super::PipelineError;
use crate::models::vae::VaeConfig;
use crate::program::ProgramSpec;
use ndarray::{Array4, Axis, s};
use std::iter;
use std::ops::Range;

/// In which parts latents are decoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decoding {
    /// The pictures of a device one after the other (diffusers' `enable_vae_slicing`). They are the same pictures.
    pub slicing: bool,
    /// A picture larger than the VAE's `sample_size` in tiles of that size, which overlap by a quarter and are blended
    /// (diffusers' `enable_vae_tiling`). Each tile is normalised by itself, so that a picture's colours may drift a little.
    pub tiling: bool,
}

/// The parts of the latents of one launch.
pub(super) struct Parts {
    /// Pictures of a device that are decoded at a time.
    batch: usize,
    rows: Vec<Range<usize>>,
    columns: Vec<Range<usize>>,
    /// Pixels along which neighbouring tiles are blended, and pixels that are kept of a tile that has a next one.
    blend: usize,
    keep: usize,
}

impl Parts {
    /// The parts of `[batch, height, width]` latents. Tiles are those of diffusers' `AutoencoderKL.tiled_decode`.
    ///
    /// # Errors
    ///
    /// Tiling, where the VAE's `sample_size` cannot be cut as diffusers does it.
    pub(super) fn new(
        vae: &VaeConfig,
        decoding: Decoding,
        [batch, height, width]: [usize; 3],
    ) -> Result<Parts, PipelineError> {
        let mut parts = Parts {
            batch: if decoding.slicing { 1 } else { batch },
            rows: iter::once(0..height).collect(),
            columns: iter::once(0..width).collect(),
            blend: 0,
            keep: usize::MAX,
        };
        let factor = vae.scale_factor();
        let tile = vae.sample_size / factor;
        if !decoding.tiling || height.max(width) <= tile {
            return Ok(parts);
        }
        if !vae.sample_size.is_multiple_of(4 * factor) {
            return Err(PipelineError::Request(format!(
                "vae/config.json: with sample_size {} pictures cannot be decoded in tiles, which overlap by a quarter: it has \
                 to be a multiple of {}",
                vae.sample_size,
                4 * factor
            )));
        }
        let cut = |extent: usize| -> Vec<Range<usize>> {
            let starts = (0..extent).step_by(tile / 4 * 3);
            starts.map(|at| at..extent.min(at + tile)).collect()
        };
        parts.rows = cut(height);
        parts.columns = cut(width);
        parts.blend = vae.sample_size / 4;
        parts.keep = vae.sample_size - parts.blend;
        Ok(parts)
    }

    /// The program for a tile.
    fn spec(&self, rows: &Range<usize>, columns: &Range<usize>) -> ProgramSpec {
        let shape = [self.batch, rows.len(), columns.len()];
        match (self.rows.len(), self.columns.len()) {
            (1, 1) => ProgramSpec::DecodeImage(shape),
            _ => ProgramSpec::DecodeTile(shape),
        }
    }

    /// The programs for all parts, each once.
    pub(super) fn specs(&self) -> Vec<ProgramSpec> {
        let mut specs = Vec::new();
        for rows in &self.rows {
            for columns in &self.columns {
                let spec = self.spec(rows, columns);
                if !specs.contains(&spec) {
                    specs.push(spec);
                }
            }
        }
        specs
    }

    /// Pixels in [0, 1] of `latents: [n, h, w, c]`, the pictures of one device after those of another, `batch` of each.
    /// `decode` runs a program on all devices, on its batch of each.
    pub(super) fn decode<E>(
        &self,
        latents: &Array4<f32>,
        batch: usize,
        decode: impl Fn(ProgramSpec, Array4<f32>) -> Result<Array4<f32>, E>,
    ) -> Result<Vec<f32>, E> {
        let mut pictures = vec![Vec::new(); latents.dim().0];
        for first in (0..batch).step_by(self.batch) {
            let indices: Vec<usize> = (0..pictures.len())
                .filter(|index| (first..first + self.batch).contains(&(index % batch)))
                .collect();
            let made = self.join(|rows, columns| {
                let tile = latents.slice(s![.., rows.clone(), columns.clone(), ..]);
                decode(self.spec(rows, columns), tile.select(Axis(0), &indices))
            })?;
            for (picture, &index) in made.outer_iter().zip(&indices) {
                pictures[index] = picture.iter().map(|x| x.clamp(0.0, 1.0)).collect();
            }
        }
        Ok(pictures.concat())
    }

    /// Whole pictures from their tiles. A tile is blended with those above and to the left as these have become by
    /// blending.
    fn join<E>(
        &self,
        tile: impl Fn(&Range<usize>, &Range<usize>) -> Result<Array4<f32>, E>,
    ) -> Result<Array4<f32>, E> {
        let mut above: Vec<Array4<f32>> = Vec::new();
        let mut bands = Vec::new();
        for rows in &self.rows {
            let mut band: Vec<Array4<f32>> = Vec::new();
            for columns in &self.columns {
                let mut tile = tile(rows, columns)?;
                if let Some(above) = above.get(band.len()) {
                    blend(above, &mut tile, Axis(1), self.blend);
                }
                if let Some(left) = band.last() {
                    blend(left, &mut tile, Axis(2), self.blend);
                }
                band.push(tile);
            }
            bands.push(concatenate(&band, Axis(2), self.keep));
            above = band;
        }
        Ok(concatenate(&bands, Axis(1), self.keep))
    }
}

/// The beginning of `tile` fades in over the end of what is `before` it.
fn blend(before: &Array4<f32>, tile: &mut Array4<f32>, axis: Axis, extent: usize) {
    let extent = extent.min(before.len_of(axis)).min(tile.len_of(axis));
    let end = before.len_of(axis) - extent;
    for at in 0..extent {
        let part = at as f64 / extent as f64;
        let (part, rest) = (part as f32, (1.0 - part) as f32);
        let before = before.index_axis(axis, end + at);
        let mut tile = tile.index_axis_mut(axis, at);
        tile.zip_mut_with(&before, |x, &before| *x = before * rest + *x * part);
    }
}

/// Arrays one after the other, of each at most the first `keep`.
fn concatenate(arrays: &[Array4<f32>], axis: Axis, keep: usize) -> Array4<f32> {
    let views: Vec<_> = arrays
        .iter()
        .map(|array| {
            let kept = keep.min(array.len_of(axis));
            array.slice_axis(axis, ndarray::Slice::from(..kept))
        })
        .collect();
    ndarray::concatenate(axis, &views).expect("tiles of one row or column fit together")
}
