//! The pictures that others start from become latents: each distinct one is encoded once.

use super::PipelineError;
use super::launcher::{Launched, Launcher};
use crate::image::{Filter, Image};
use crate::models::vae::VaeConfig;
use crate::programs::Program;
use crate::request::{Request, Start};
use std::sync::Arc;
use zerocopy::IntoBytes;

/// The distribution of a picture's latents, `[h, w, c]` each.
pub(super) struct Moments {
    mean: Vec<f32>,
    deviation: Vec<f32>,
}

impl Moments {
    /// Latents as the denoiser takes them, from standard normals, `[h, w, c]`.
    pub(super) fn sample<'a>(
        &self,
        vae: &VaeConfig,
        normals: impl Iterator<Item = &'a f32>,
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

    /// As many at a time as a launch takes.
    fn encode(&self, images: &[&Arc<Image>]) -> Result<Vec<Arc<Moments>>, PipelineError> {
        if images.is_empty() {
            return Ok(Vec::new());
        }
        let runtime = self.launcher.runtime();
        let bound = self.launcher.bind(self.program)?;
        let shape = bound.input_shape("pixels");
        let (height, width) = (shape.dims[1], shape.dims[2]);
        let slots = shape.dims[0] * runtime.devices().len();
        let mut moments = Vec::new();
        for images in images.chunks(slots) {
            let resized = images.iter();
            let resized: Vec<Image> = resized
                .map(|image| image.resized(width, height, Filter::Lanczos))
                .collect();
            // Slots without a picture of their own repeat the last.
            let rows = (0..slots).map(|slot| &resized[slot.min(resized.len() - 1)]);
            let pixels = rows.flat_map(Image::pixels).map(|&value| unit(value));
            let pixels: Vec<f32> = pixels.collect();
            let pixels = runtime.shard(pixels.as_bytes(), shape)?;
            let inputs = [("pixels", &pixels)];
            let (launched, outputs) = Launched::launch(self.program, &bound, &inputs)?;
            self.launcher.settle(launched, None)?;
            let [mean, deviation] = [outputs[0].to_f32()?, outputs[1].to_f32()?];
            let len = mean.len() / slots;
            let made = mean.chunks(len).zip(deviation.chunks(len));
            let made = made.take(images.len()).map(|(mean, deviation)| {
                Arc::new(Moments {
                    mean: mean.to_vec(),
                    deviation: deviation.to_vec(),
                })
            });
            moments.extend(made);
        }
        Ok(moments)
    }
}

/// A byte in [-1, 1].
fn unit(value: u8) -> f32 {
    f32::from(value) / 255.0 * 2.0 - 1.0
}
