//! A picture on its way: its plan, how far it is, and where its noise comes from. Knows no device.

use super::controls::{self, NetControl};
use super::layout::{array3, channels_last};
use crate::model::NetSet;
use crate::programs::table_row;
use crate::random::{BrownianTree, Generator};
use crate::request::Guidance;
use crate::schedulers::{AddNoise, Noise, PlanStep, SamplingPlan};
use ndarray::{Array3, ArrayView3};
use std::sync::Arc;

pub(super) struct Row {
    /// One for each model that runs on it, in order.
    legs: Vec<Leg>,
    /// The leg of the next evaluation, and which of its evaluations that is.
    leg: usize,
    cursor: usize,
    /// The initial noise of unit variance, `[h, w, c]`.
    first: Array3<f32>,
    /// The latents of the picture that it starts from, if it starts from one.
    picture: Option<Vec<f32>>,
    /// What of a picture it keeps.
    kept: Option<Kept>,
}

/// What a picture keeps of another.
pub(super) struct Kept {
    /// The other's latents, `[h, w, c]`.
    pub known: Vec<f32>,
    /// `[h, w]`, 0 where they are kept.
    pub mask: Arc<[f32]>,
}

/// A model's part of a picture.
pub(super) struct Leg {
    /// The model.
    pub stage: usize,
    pub plan: Arc<SamplingPlan>,
    pub guidance: Guidance,
    /// How many evaluations are guided, from the start.
    pub guided: usize,
    /// Whether it is led by the picture that the model sees, too.
    pub led_by_picture: bool,
    /// How far each prompt pulls of which the picture is composed; mostly there is one.
    pub weights: Arc<[f64]>,
    /// Of how many chunks the model is told.
    pub chunks: usize,
    /// What the initial noise, if any, has been drawn from already.
    pub generator: Generator,
    /// How strongly ControlNets count.
    pub controls: Vec<NetControl>,
    pub brownian: Option<BrownianTree>,
}

/// The lane of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LaneKey {
    /// The model.
    pub stage: usize,
    /// How often it runs on each picture.
    pub branches: usize,
    /// Of how many chunks it is told.
    pub chunks: usize,
    /// Its ControlNets that count.
    pub nets: NetSet,
}

impl Leg {
    /// A model's part of a picture of so many numbers.
    pub(super) fn new(
        stage: usize,
        plan: Arc<SamplingPlan>,
        (guidance, guided): (Guidance, usize),
        generator: Generator,
        len: usize,
    ) -> Leg {
        let brownian = plan
            .brownian
            .map(|[min, max]| generator.brownian(min, max, len));
        Leg {
            stage,
            plan,
            guidance,
            guided,
            led_by_picture: false,
            weights: [1.0].into(),
            chunks: 1,
            generator,
            controls: Vec::new(),
            brownian,
        }
    }

    /// The same of a picture that is composed of prompts that pull so far, and of texts of so many chunks.
    pub(super) fn of_texts(self, weights: Arc<[f64]>, chunks: usize) -> Leg {
        Leg {
            weights,
            chunks,
            ..self
        }
    }

    /// How often the model runs in the evaluation: on a composed picture, always on what it is led away from and on each prompt.
    fn branches(&self, evaluation: usize) -> usize {
        match self.weights.len() {
            1 if evaluation >= self.guided => 1,
            // From neither text nor picture to the picture, and on to both.
            _ if self.led_by_picture => 3,
            prompts => prompts + 1,
        }
    }

    /// The scales of a step for `negative + scale * sum(weight * (prompt - negative))`: what each branch adds to the one before
    /// it.
    fn scales(&self, evaluation: usize) -> Vec<f32> {
        if self.led_by_picture {
            return vec![self.guidance.image, self.guidance.scale];
        }
        let scale = match evaluation < self.guided {
            true => f64::from(self.guidance.scale),
            false => 1.0,
        };
        let from = |place: usize| (scale * self.weights[place..].iter().sum::<f64>()) as f32;
        (0..self.weights.len()).map(from).collect()
    }
}

impl Row {
    /// A picture that begins as this noise, `[c, h, w]`.
    pub(super) fn new(legs: Vec<Leg>, noise: ArrayView3<'_, f32>) -> Row {
        Row {
            legs,
            leg: 0,
            cursor: 0,
            first: channels_last(noise),
            picture: None,
            kept: None,
        }
    }

    /// It starts from a picture of these latents, `[h, w, c]`.
    pub(super) fn start_from(&mut self, latents: Vec<f32>) {
        self.picture = Some(latents);
    }

    /// It keeps a part of a picture.
    pub(super) fn keep(&mut self, kept: Kept) {
        self.kept = Some(kept);
    }

    /// What it keeps of a picture, with its noise, `[h, w, c]`.
    pub(super) fn kept(&self) -> Option<(&Kept, &[f32])> {
        let noise = self.first.as_slice().expect("it is made row by row");
        Some((self.kept.as_ref()?, noise))
    }

    /// What is kept has to look like this after the next evaluation.
    pub(super) fn level(&self) -> [f32; 2] {
        let AddNoise { original, noise } = self.legs[self.leg].plan.level_after(self.cursor);
        [original as f32, noise as f32]
    }

    /// The initial sample, `[h, w, c]`.
    pub(super) fn first(&self) -> Vec<f32> {
        let plan = &self.legs[0].plan;
        let Some(picture) = &self.picture else {
            let sigma = plan.init_noise_sigma;
            let scaled = |&noise: &f32| (f64::from(noise) * sigma) as f32;
            return self.first.iter().map(scaled).collect();
        };
        let AddNoise { original, noise } = plan.levels[0];
        let noised = |(&latent, &drawn): (&f32, &f32)| {
            (original * f64::from(latent) + noise * f64::from(drawn)) as f32
        };
        picture.iter().zip(&self.first).map(noised).collect()
    }

    /// Evaluations in all.
    pub(super) fn total(&self) -> usize {
        self.legs.iter().map(|leg| leg.plan.steps.len()).sum()
    }

    /// Evaluations that are queued or over.
    pub(super) fn done(&self) -> usize {
        let legs = self.legs[..self.leg].iter();
        legs.map(|leg| leg.plan.steps.len()).sum::<usize>() + self.cursor
    }

    /// The next evaluation.
    pub(super) fn step(&self) -> &PlanStep {
        &self.legs[self.leg].plan.steps[self.cursor]
    }

    /// Which of its legs the next evaluation is of.
    pub(super) fn leg(&self) -> usize {
        self.leg
    }

    /// Which of its leg's evaluations is the next.
    pub(super) fn cursor(&self) -> usize {
        self.cursor
    }

    /// The model that runs last.
    pub(super) fn last_stage(&self) -> usize {
        self.legs.last().map_or(0, |leg| leg.stage)
    }

    /// Whether a model is about to take the picture over from another: it gets the sample, and nothing of the sampler's memory.
    pub(super) fn is_handed_over(&self) -> bool {
        self.leg > 0 && self.cursor == 0
    }

    /// The lane of the next evaluation; `None` if there is none.
    pub(super) fn next(&self) -> Option<LaneKey> {
        let leg = self.legs.get(self.leg)?;
        Some(LaneKey {
            stage: leg.stage,
            branches: leg.branches(self.cursor),
            chunks: leg.chunks,
            nets: controls::nets(&leg.controls, self.cursor, leg.plan.steps.len()),
        })
    }

    /// By how much a ControlNet counts in the next evaluation, of so many branches and residuals: `[branches, residuals]`.
    pub(super) fn scales(&self, net: usize, dims: [usize; 2]) -> Vec<f32> {
        controls::scales(&self.legs[self.leg].controls, net, dims)
    }

    /// The next evaluation's row of the table.
    pub(super) fn table(&self) -> Vec<f32> {
        let leg = &self.legs[self.leg];
        let step = &leg.plan.steps[self.cursor];
        match leg.branches(self.cursor) {
            1 => table_row(step, None),
            _ => {
                let rescale = match self.cursor < leg.guided {
                    true => leg.guidance.rescale,
                    false => 0.0,
                };
                table_row(step, Some((&leg.scales(self.cursor), rescale)))
            }
        }
    }

    /// The next evaluation's fresh noise, `[h, w, c]`, if it takes some. It is drawn here, so this is to be called once.
    pub(super) fn draw(&mut self) -> Option<Vec<f32>> {
        let leg = &mut self.legs[self.leg];
        let noise = leg.plan.steps[self.cursor].noise;
        let [height, width, channels] = [0, 1, 2].map(|axis| self.first.shape()[axis]);
        let drawn = match (noise, &leg.brownian) {
            (Noise::None, _) => return None,
            (Noise::Brownian { from, to }, Some(brownian)) => brownian.noise(from, to),
            _ => leg.generator.normal(self.first.len()),
        };
        let drawn = array3([channels, height, width], drawn);
        Some(channels_last(drawn.view()).into_raw_vec_and_offset().0)
    }

    /// The next evaluation is queued.
    pub(super) fn advance(&mut self) {
        self.cursor += 1;
        if self.cursor == self.legs[self.leg].plan.steps.len() {
            (self.leg, self.cursor) = (self.leg + 1, 0);
        }
    }
}

#[cfg(test)]
mod tests;
