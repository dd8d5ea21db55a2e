//! Pictures become latents.

use super::PipelineError;
use super::launcher::{Launched, Launcher};
use crate::models::vae::VaeConfig;
use crate::programs::Program;
use zerocopy::IntoBytes;

/// The distribution of a picture's latents, `[h, w, c]` each.
pub(super) struct Moments {
    /// Before they are scaled.
    pub mean: Vec<f32>,
    deviation: Vec<f32>,
}

impl Moments {
    /// Latents as the denoiser takes them, from standard normals, `[h, w, c]`.
    pub(super) fn sample<'a>(
        &self,
        vae: &VaeConfig,
        normals: impl IntoIterator<Item = &'a f32>,
    ) -> Vec<f32> {
        let (shift, scale) = (vae.shift_factor as f32, vae.scaling_factor as f32);
        let moments = self.mean.iter().zip(&self.deviation);
        moments
            .zip(normals)
            .map(|((mean, deviation), normal)| (mean + deviation * normal - shift) * scale)
            .collect()
    }
}

/// Encodes pictures of one shape.
pub(super) struct Encoder<'a> {
    pub launcher: &'a Launcher<'a>,
    /// Of [`Program::EncodeImage`].
    pub program: Program,
}

impl Encoder<'_> {
    /// The latents of pictures, `[h, w, 3]` in [-1, 1]: as many at a time as a launch takes.
    pub(super) fn encode(&self, pictures: &[Vec<f32>]) -> Result<Vec<Moments>, PipelineError> {
        if pictures.is_empty() {
            return Ok(Vec::new());
        }
        let runtime = self.launcher.runtime();
        let bound = self.launcher.bind(self.program)?;
        let shape = bound.input_shape("pixels");
        let slots = shape.dims[0] * runtime.devices().len();
        let mut moments = Vec::new();
        for pictures in pictures.chunks(slots) {
            // Slots without a picture of their own repeat the last.
            let rows = (0..slots).map(|slot| &pictures[slot.min(pictures.len() - 1)]);
            let pixels: Vec<f32> = rows.flatten().copied().collect();
            let pixels = runtime.shard(pixels.as_bytes(), shape)?;
            let inputs = [("pixels", &pixels)];
            let (launched, outputs) = Launched::launch(self.program, &bound, &inputs)?;
            self.launcher.settle(launched, None)?;
            let [mean, deviation] = [outputs[0].to_f32()?, outputs[1].to_f32()?];
            let len = mean.len() / slots;
            let made = mean.chunks(len).zip(deviation.chunks(len));
            let made = made.take(pictures.len()).map(|(mean, deviation)| Moments {
                mean: mean.to_vec(),
                deviation: deviation.to_vec(),
            });
            moments.extend(made);
        }
        Ok(moments)
    }
}
