use super::{LatentShape, Part, Program};
use crate::models::autoencoder::Autoencoder;
use crate::request::{Field, RequestError};
use std::iter;
use std::ops::Range;

/// In which parts latents are decoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decoding {
    /// The pictures of a device one after the other (diffusers' `enable_vae_slicing`). They are the same pictures.
    pub slicing: bool,
    /// A picture larger than the VAE's `sample_size` in tiles of that size, which overlap by a quarter and are blended
    /// (diffusers' `enable_vae_tiling`). Each tile is normalised by itself, so that a picture's colours may drift a little.
    pub tiling: bool,
}

impl Decoding {
    /// Sets whether a device's pictures are decoded one after the other.
    #[must_use]
    pub fn slicing(self, slicing: bool) -> Decoding {
        Decoding { slicing, ..self }
    }

    /// Sets whether a large picture is decoded in tiles.
    #[must_use]
    pub fn tiling(self, tiling: bool) -> Decoding {
        Decoding { tiling, ..self }
    }
}

/// The parts of the latents of one launch.
pub(crate) struct Parts {
    /// Pictures of a device that are decoded at a time.
    pub batch: usize,
    pub rows: Vec<Range<usize>>,
    pub columns: Vec<Range<usize>>,
    /// Pixels along which neighbouring tiles are blended, and pixels that are kept of a tile that has a next one.
    pub blend: usize,
    pub keep: usize,
}

impl Parts {
    /// The parts of some latents. Tiles are those of diffusers' `AutoencoderKL.tiled_decode`.
    ///
    /// # Errors
    ///
    /// Tiling, if the VAE's `sample_size` cannot be cut as diffusers does it.
    pub(crate) fn new(
        vae: &Autoencoder,
        decoding: Decoding,
        latents: LatentShape,
    ) -> Result<Parts, RequestError> {
        let LatentShape {
            batch,
            height,
            width,
        } = latents;
        let mut parts = Parts {
            batch: if decoding.slicing { 1 } else { batch },
            rows: iter::once(0..height).collect(),
            columns: iter::once(0..width).collect(),
            blend: 0,
            keep: usize::MAX,
        };
        let factor = vae.scale_factor();
        let sample_size = vae.sample_size();
        let tile = sample_size / factor;
        if !decoding.tiling || height.max(width) <= tile {
            return Ok(parts);
        }
        if !sample_size.is_multiple_of(4 * factor) {
            let problem = format!(
                "vae/config.json: with sample_size {sample_size} pictures cannot be decoded in tiles, which overlap by a quarter: it has \
                 to be a multiple of {}",
                4 * factor
            );
            return Err(RequestError::new(Field::Size, problem));
        }
        let cut = |extent: usize| -> Vec<Range<usize>> {
            let starts = (0..extent).step_by(tile / 4 * 3);
            starts.map(|at| at..extent.min(at + tile)).collect()
        };
        parts.rows = cut(height);
        parts.columns = cut(width);
        parts.blend = sample_size / 4;
        parts.keep = sample_size - parts.blend;
        Ok(parts)
    }

    /// The program for a tile.
    pub(crate) fn program(&self, rows: &Range<usize>, columns: &Range<usize>) -> Program {
        let shape = LatentShape {
            batch: self.batch,
            height: rows.len(),
            width: columns.len(),
        };
        let part = match (self.rows.len(), self.columns.len()) {
            (1, 1) => Part::Whole,
            _ => Part::Tile,
        };
        Program::DecodeImage(shape, part)
    }

    /// The programs for all parts, each once.
    pub(crate) fn programs(&self) -> Vec<Program> {
        let mut programs = Vec::new();
        for rows in &self.rows {
            for columns in &self.columns {
                let program = self.program(rows, columns);
                if !programs.contains(&program) {
                    programs.push(program);
                }
            }
        }
        programs
    }
}
