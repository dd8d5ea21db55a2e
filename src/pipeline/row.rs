//! A picture on its way: its plan, how far it is, and where its noise comes from. Knows no device.

use super::layout::{array3, channels_last};
use crate::programs::table_row;
use crate::random::{BrownianTree, Generator};
use crate::request::Guidance;
use crate::schedulers::{AddNoise, Noise, PlanStep, SamplingPlan};
use ndarray::{Array3, ArrayView3};
use std::sync::Arc;

pub(super) struct Row {
    plan: Arc<SamplingPlan>,
    guidance: Guidance,
    /// How many evaluations are guided, from the start.
    guided: usize,
    /// The next evaluation.
    cursor: usize,
    noise: NoiseSource,
    /// The initial noise of unit variance, `[h, w, c]`.
    first: Array3<f32>,
    /// The latents of the picture that it starts from, if it starts from one.
    picture: Option<Vec<f32>>,
}

/// Where the noise of a picture's steps comes from.
struct NoiseSource {
    generator: Generator,
    brownian: Option<BrownianTree>,
}

impl Row {
    /// A picture whose initial noise, `[c, h, w]`, has been drawn from `generator` already.
    pub(super) fn new(
        plan: Arc<SamplingPlan>,
        guidance: Guidance,
        guided: usize,
        generator: Generator,
        noise: ArrayView3<'_, f32>,
    ) -> Row {
        let brownian = plan
            .brownian
            .map(|[min, max]| generator.brownian(min, max, noise.len()));
        Row {
            plan,
            guidance,
            guided,
            cursor: 0,
            noise: NoiseSource {
                generator,
                brownian,
            },
            first: channels_last(noise),
            picture: None,
        }
    }

    /// It starts from a picture of these latents, `[h, w, c]`.
    pub(super) fn start_from(&mut self, latents: Vec<f32>) {
        self.picture = Some(latents);
    }

    /// The initial sample, `[h, w, c]`.
    pub(super) fn first(&self) -> Vec<f32> {
        let Some(picture) = &self.picture else {
            let sigma = self.plan.init_noise_sigma;
            let scaled = |&noise: &f32| (f64::from(noise) * sigma) as f32;
            return self.first.iter().map(scaled).collect();
        };
        let AddNoise { original, noise } = self.plan.add_noise;
        let noised = |(&latent, &drawn): (&f32, &f32)| {
            (original * f64::from(latent) + noise * f64::from(drawn)) as f32
        };
        picture.iter().zip(&self.first).map(noised).collect()
    }

    /// Evaluations in all.
    pub(super) fn total(&self) -> usize {
        self.plan.steps.len()
    }

    /// How often the model runs on the picture in its next evaluation; `None` if there is none.
    pub(super) fn branches(&self) -> Option<usize> {
        (self.cursor < self.total()).then_some(match self.cursor < self.guided {
            true => 2,
            false => 1,
        })
    }

    fn step(&self) -> &PlanStep {
        &self.plan.steps[self.cursor]
    }

    /// The next evaluation's row of the table.
    pub(super) fn table(&self) -> Vec<f32> {
        let Guidance { scale, rescale, .. } = self.guidance;
        match self.cursor < self.guided {
            true => table_row(self.step(), Some((&[scale], rescale))),
            false => table_row(self.step(), None),
        }
    }

    /// The next evaluation's fresh noise, `[h, w, c]`, if it takes some. It is drawn here, so this is to be called once.
    pub(super) fn draw(&mut self) -> Option<Vec<f32>> {
        let noise = self.step().noise;
        let [height, width, channels] = [0, 1, 2].map(|axis| self.first.shape()[axis]);
        let drawn = match (noise, &self.noise.brownian) {
            (Noise::None, _) => return None,
            (Noise::Brownian { from, to }, Some(brownian)) => brownian.noise(from, to),
            _ => self.noise.generator.normal(self.first.len()),
        };
        let drawn = array3([channels, height, width], drawn);
        Some(channels_last(drawn.view()).into_raw_vec_and_offset().0)
    }

    /// The next evaluation is queued.
    pub(super) fn advance(&mut self) {
        self.cursor += 1;
    }
}

#[cfg(test)]
mod tests;
