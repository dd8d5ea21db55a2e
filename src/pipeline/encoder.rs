//! The pictures that others start from become latents: each distinct one is encoded once.

use super::PipelineError;
use super::launcher::Launcher;
use crate::image::{Filter, Image};
use crate::models::autoencoder::Autoencoder;
use crate::programs::Program;
use crate::request::{Request, Start};
use hlo::Shape;
use ndarray::Array3;
use std::sync::Arc;

/// The distribution of a picture's latents, `[h, w, c]` each.
pub(super) struct Moments {
    mean: Vec<f32>,
    /// Empty if they are not drawn.
    deviation: Vec<f32>,
}

impl Moments {
    /// Latents as the denoiser takes them, from standard normals, `[h, w, c]`, if they are drawn.
    pub(super) fn sample(&self, vae: &Autoencoder, normals: Option<Array3<f32>>) -> Vec<f32> {
        let (shift, scale) = (vae.shift_factor() as f32, vae.scaling_factor() as f32);
        let mut latents = self.mean.clone();
        let drawn = self.deviation.iter().zip(normals.iter().flatten());
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
    /// What each picture of a request starts from, if it is a picture.
    pub(super) fn starts(
        &self,
        request: &Request,
    ) -> Result<Vec<Option<Arc<Moments>>>, PipelineError> {
        let mut images: Vec<&Arc<Image>> = Vec::new();
        let mut places = Vec::new();
        for picture in &request.pictures {
            places.push(match &picture.start {
                Start::Image { image, .. } => {
                    let known = images.iter().position(|known| *known == image);
                    Some(known.unwrap_or_else(|| {
                        images.push(image);
                        images.len() - 1
                    }))
                }
                Start::Noise | Start::Latents(_) => None,
            });
        }
        let moments = self.encode(&images)?;
        let of = |place: Option<usize>| Some(moments[place?].clone());
        Ok(places.into_iter().map(of).collect())
    }

    fn encode(&self, images: &[&Arc<Image>]) -> Result<Vec<Arc<Moments>>, PipelineError> {
        let pixels = |shape: &Shape, index: usize| {
            let (height, width) = (shape.dims[1], shape.dims[2]);
            let image: &Image = images[index];
            let resized = image.resized(width, height, Filter::Lanczos);
            resized.pixels().iter().map(|&value| unit(value)).collect()
        };
        let launcher = self.launcher;
        let encoded = launcher.run_on_each(self.program, "pixels", images.len(), pixels)?;
        let moments = encoded.into_iter().map(|outputs| {
            let mut outputs = outputs.into_iter();
            let mut output = || outputs.next().unwrap_or_default();
            Arc::new(Moments {
                mean: output(),
                deviation: output(),
            })
        });
        Ok(moments.collect())
    }
}

/// A byte in [-1, 1].
fn unit(value: u8) -> f32 {
    f32::from(value) / 255.0 * 2.0 - 1.0
}
