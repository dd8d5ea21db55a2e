//! Latents become pictures: at once, or in parts, which takes less memory.

use super::engine::Finished;
use super::launcher::{Launched, Launcher};
use super::layout::array4;
use super::{Event, PipelineError};
use crate::programs::{LatentShape, Parts, Program};
use ndarray::{Array4, Axis, s};
use std::ops::Range;
use zerocopy::IntoBytes;

/// Decodes what is done.
pub(super) struct Decoder<'a> {
    pub launcher: &'a Launcher<'a>,
    pub parts: &'a Parts,
    /// The latents of a launch, on a device.
    pub latents: LatentShape,
}

impl Decoder<'_> {
    /// The pixels of pictures, `[h, w, c]` of each in [0, 1]; at most as many as a launch takes.
    pub(super) fn decode(&self, finished: &[Finished]) -> Result<Vec<Vec<f32>>, PipelineError> {
        self.launcher.tell(Event::Decoding)?;
        let LatentShape {
            batch,
            height,
            width,
        } = self.latents;
        let model = self.launcher.programs.model();
        let slots = self.launcher.programs.slots();
        // Slots without a picture of their own repeat the last.
        let rows = (0..slots).map(|slot| &finished[slot.min(finished.len() - 1)].latents);
        let values: Vec<f32> = rows.flatten().copied().collect();
        let latents = array4([slots, height, width, model.vae.latent_channels()], values);
        let mut pictures = self
            .parts
            .decode(&latents, batch, |program, part| self.run(program, part))?;
        pictures.truncate(finished.len());
        Ok(pictures)
    }

    /// Runs a program on all devices.
    fn run(&self, program: Program, latents: Array4<f32>) -> Result<Array4<f32>, PipelineError> {
        let vae = &self.launcher.programs.model().vae;
        let (rows, height, width, _) = latents.dim();
        let bound = self.launcher.bind(program)?;
        let values: Vec<f32> = latents.into_iter().collect();
        let shape = bound.input_shape("latents");
        let latents = self.launcher.runtime().shard(values.as_bytes(), shape)?;
        let (launched, outputs) = Launched::launch(program, &bound, &[("latents", &latents)])?;
        self.launcher.settle(launched, None)?;
        let [height, width] = [height, width].map(|extent| extent * vae.scale_factor());
        let dims = [rows, height, width, vae.out_channels()];
        Ok(array4(dims, outputs[0].to_f32()?))
    }
}

impl Parts {
    /// Pixels in [0, 1] of each of `latents: [n, h, w, c]`, the pictures of one device after those of another, `batch` of
    /// each. `decode` runs a program on all devices, on its batch of each.
    fn decode<E>(
        &self,
        latents: &Array4<f32>,
        batch: usize,
        decode: impl Fn(Program, Array4<f32>) -> Result<Array4<f32>, E>,
    ) -> Result<Vec<Vec<f32>>, E> {
        let mut pictures = vec![Vec::new(); latents.dim().0];
        for first in (0..batch).step_by(self.batch) {
            let indices: Vec<usize> = (0..pictures.len())
                .filter(|index| (first..first + self.batch).contains(&(index % batch)))
                .collect();
            let made = self.join(|rows, columns| {
                let tile = latents.slice(s![.., rows.clone(), columns.clone(), ..]);
                decode(self.program(rows, columns), tile.select(Axis(0), &indices))
            })?;
            for (picture, &index) in made.outer_iter().zip(&indices) {
                pictures[index] = picture.iter().map(|x| x.clamp(0.0, 1.0)).collect();
            }
        }
        Ok(pictures)
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
