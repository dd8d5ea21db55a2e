//! Pictures as they would become, while they are made.

use super::lane::State;
use super::launcher::Launcher;
use super::schedule::RowId;
use super::{Event, PipelineError};
use crate::image::{Filter, Image};
use crate::model::{Model, TimeIds};
use crate::programs::StepShape;
use crate::request::{Field, Request, RequestError};
use crate::schedulers::{PlanStep, STATE_SLOTS};
use std::sync::Arc;

/// The channels of latents that the linear maps know.
const CHANNELS: usize = 4;

/// From latents, as the denoiser has them, to colours in about [-1, 1].
struct LinearMap {
    /// By channel of the latents.
    colours: [[f32; 3]; CHANNELS],
    bias: [f32; 3],
}

/// Stable Diffusion 1.x and 2.x: measured for 1.4 by Kevin Turner,
/// <https://discuss.huggingface.co/t/decoding-latents-to-rgb-without-upscaling/23204/2>.
const SD: LinearMap = LinearMap {
    colours: [
        [0.298, 0.207, 0.208],
        [0.187, 0.286, 0.173],
        [-0.158, 0.189, 0.264],
        [-0.184, -0.271, -0.473],
    ],
    bias: [0.0; 3],
};

/// SDXL, in 255ths of [0, 1]: by Timothy Alexis Vass,
/// <https://huggingface.co/blog/TimothyAlexisVass/explaining-the-sdxl-latent-space>, as in diffusers' documentation of callbacks.
const SDXL_BYTES: LinearMap = LinearMap {
    colours: [
        [60.0, 60.0, 60.0],
        [-60.0, -5.0, 10.0],
        [25.0, 15.0, -5.0],
        [-70.0, -50.0, -35.0],
    ],
    bias: [150.0, 140.0, 130.0],
};

/// Refuses previews that the model has no way to show.
pub(super) fn check(model: &Model, request: &Request) -> Result<(), RequestError> {
    let channels = model.vae.latent_channels();
    if request.preview_every.is_none() || model.preview_vae.is_some() || channels == CHANNELS {
        return Ok(());
    }
    let problem = format!(
        "previews are asked for, but without a preview VAE only latents of {CHANNELS} channels can be shown, and the model's \
         have {channels}"
    );
    Err(RequestError::new(Field::Preview, problem))
}

/// The evaluation of a picture after which it is to be shown.
pub(super) struct Due {
    pub id: RowId,
    pub slot: usize,
    /// Evaluations of the picture that are over then, and all there are.
    pub progress: [usize; 2],
    pub step: PlanStep,
    /// What was drawn for it, `[h, w, c]`, if anything was.
    pub noise: Option<Vec<f32>>,
}

/// A picture as it is predicted.
pub(super) struct Predicted {
    pub id: RowId,
    pub progress: [usize; 2],
    /// `[h, w, c]`.
    latents: Vec<f32>,
}

impl Due {
    /// The prediction, from the sampler's state before and after the evaluation. That tells what the model said: the state is a
    /// known sum of it and of what was there.
    pub(super) fn predicted(self, before: &State, after: &State) -> Option<Predicted> {
        let told = |slot: &usize| self.step.matrix[*slot][STATE_SLOTS].abs();
        let slot = (0..STATE_SLOTS).max_by(|a, b| told(a).total_cmp(&told(b)))?;
        // As the device has them.
        let factors = self.step.matrix[slot].map(|factor| f64::from(factor as f32));
        let of_output = factors[STATE_SLOTS];
        if of_output == 0.0 {
            return None;
        }
        let [of_sample, of_model] = self.step.original;
        let predicted = (0..after[slot].len()).map(|at| {
            let known = before.iter().map(|values| values[at]);
            let drawn = self.noise.as_ref().map_or(0.0, |noise| noise[at]);
            let values = known.chain([0.0, drawn]).zip(factors);
            let known: f64 = values.map(|(value, by)| f64::from(value) * by).sum();
            let output = (f64::from(after[slot][at]) - known) / of_output;
            (of_sample * f64::from(before[0][at]) + of_model * output) as f32
        });
        Some(Predicted {
            latents: predicted.collect(),
            id: self.id,
            progress: self.progress,
        })
    }
}

impl Launcher<'_> {
    /// Tells the observer of pictures as they are predicted, `size` pixels each.
    pub(super) fn show(
        &self,
        predicted: &[Predicted],
        step: StepShape,
        size: [usize; 2],
    ) -> Result<(), PipelineError> {
        let [height, width] = size;
        let model = self.programs.model();
        let images: Vec<Image> = match model.preview_decoder(step) {
            Some(program) => {
                let latents = |_: &_, index: usize| predicted[index].latents.clone();
                let decoded = self.run_on_each(program, "latents", predicted.len(), latents)?;
                let image = |outputs: &Vec<Vec<f32>>| Image::from_unit(&outputs[0], height, width);
                decoded
                    .iter()
                    .map(|outputs| image(outputs).expect("a whole picture"))
                    .collect()
            }
            None => {
                let map = LinearMap::of(model);
                let image = |one: &Predicted| {
                    let colours: Vec<f32> = map.colours(&one.latents);
                    let small = Image::from_unit(&colours, step.height, step.width);
                    let small = small.expect("a colour for each latent");
                    small.resized(width, height, Filter::Bicubic)
                };
                predicted.iter().map(image).collect()
            }
        };
        for (one, image) in predicted.iter().zip(images) {
            let [done, total] = one.progress;
            self.tell(Event::Preview {
                picture: one.id,
                done,
                total,
                image: Arc::new(image),
            })?;
        }
        Ok(())
    }
}

impl LinearMap {
    /// That of a model's latents.
    fn of(model: &Model) -> LinearMap {
        if model.recipe.time_ids == TimeIds::None {
            return SD;
        }
        let unit = |bytes: f32| bytes / 127.5;
        LinearMap {
            colours: SDXL_BYTES.colours.map(|colour| colour.map(unit)),
            bias: SDXL_BYTES.bias.map(|bytes| unit(bytes) - 1.0),
        }
    }

    /// A colour in [0, 1] for each latent.
    fn colours(&self, latents: &[f32]) -> Vec<f32> {
        let colour = |latent: &[f32]| {
            [0, 1, 2].map(|colour| {
                let channels = latent.iter().zip(&self.colours);
                let sum: f32 = channels.map(|(value, by)| value * by[colour]).sum();
                ((sum + self.bias[colour]) * 0.5 + 0.5).clamp(0.0, 1.0)
            })
        };
        latents.chunks_exact(CHANNELS).flat_map(colour).collect()
    }
}
