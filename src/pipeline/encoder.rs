//! Pictures become latents.

use super::PipelineError;
use super::launcher::Launcher;
use crate::models::autoencoder::Autoencoder;
use crate::programs::Program;
use hlo::Shape;
use ndarray::Array3;

/// The distribution of a picture's latents, `[h, w, c]` each.
pub(super) struct Moments {
    /// Before they are scaled.
    pub mean: Vec<f32>,
    /// Empty if they are not drawn.
    deviation: Vec<f32>,
}

impl Moments {
    /// Latents as the denoiser takes them, from standard normals, `[h, w, c]`, if they are drawn.
    pub(super) fn sample(&self, vae: &Autoencoder, normals: Option<&Array3<f32>>) -> Vec<f32> {
        let (shift, scale) = (vae.shift_factor() as f32, vae.scaling_factor() as f32);
        let mut latents = self.mean.clone();
        let drawn = self.deviation.iter().zip(normals.into_iter().flatten());
        for (latent, (deviation, normal)) in latents.iter_mut().zip(drawn) {
            *latent += deviation * normal;
        }
        latents
            .iter()
            .map(|latent| (latent - shift) * scale)
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
    /// The latents of pictures, `[h, w, 3]` in [-1, 1].
    pub(super) fn encode(&self, pictures: &[Vec<f32>]) -> Result<Vec<Moments>, PipelineError> {
        let pixels = |_: &Shape, index: usize| pictures[index].clone();
        let launcher = self.launcher;
        let encoded = launcher.run_on_each(self.program, "pixels", pictures.len(), pixels)?;
        let moments = encoded.into_iter().map(|outputs| {
            let mut outputs = outputs.into_iter();
            let mut output = || outputs.next().unwrap_or_default();
            Moments {
                mean: output(),
                deviation: output(),
            }
        });
        Ok(moments.collect())
    }
}
