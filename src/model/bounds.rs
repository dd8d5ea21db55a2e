//! What is refused because it cannot fit: before anything is traced for it, allocated or run.

use super::{Model, TooLarge};
use crate::programs::{Program, StepShape, TraceOptions};
use crate::request::{Field, RequestError};
use hlo::DType;

/// Pixels of an edge.
const MOST_PIXELS: usize = 65_536;

/// Pictures per device and launch.
const MOST_BATCH: usize = 4_096;

impl Model {
    /// Checks that what programs compute on `devices` of one machine, together and at the least, fits in its memory.
    ///
    /// # Errors
    ///
    /// The first that does not.
    pub fn check_memory(
        &self,
        programs: &[Program],
        dtype: DType,
        devices: usize,
        memory_bytes: u64,
    ) -> Result<(), TooLarge> {
        programs.iter().try_for_each(|&program| {
            TooLarge::unless_fits(
                || format!("{} on {devices} devices", program.label()),
                devices as f64 * self.least_bytes(program, dtype),
                Some(memory_bytes as f64),
            )
        })
    }

    /// Refuses pictures and batches that no device holds.
    pub(super) fn check_step(&self, step: StepShape) -> Result<(), RequestError> {
        let batch = step.batch;
        if !(1..=MOST_BATCH).contains(&batch) {
            let problem = format!(
                "the batch is {batch}; 1 to {MOST_BATCH} pictures are made per device and launch"
            );
            return Err(RequestError::new(Field::Batch, problem));
        }
        let [width, height] =
            [step.width, step.height].map(|extent| extent * self.vae.scale_factor());
        for program in [Program::DenoiseStep(step), Program::whole_decoder(step)] {
            let name = program.name();
            TooLarge::unless_fits(
                || format!("{name} of {batch} pictures of {width}x{height} pixels"),
                self.least_bytes(program, DType::BF16),
                None,
            )?;
        }
        Ok(())
    }

    /// Refuses an edge that is empty, too long, or no multiple of what a latent stands for.
    pub(super) fn check_edge(&self, name: &str, extent: usize) -> Result<(), RequestError> {
        let factor = self.vae.scale_factor();
        let least = factor * self.least_latents();
        if (least..=MOST_PIXELS).contains(&extent) && extent.is_multiple_of(factor) {
            return Ok(());
        }
        let problem = format!(
            "the {name} is {extent}; it has to be a multiple of {factor}, from {least} to {MOST_PIXELS}"
        );
        Err(RequestError::new(Field::Size, problem))
    }

    /// Checks that each component's weights, in the type in which they are traced, fit in a machine's memory, or in any if
    /// that is not known.
    ///
    /// # Errors
    ///
    /// The first that do not.
    pub fn check_weights(
        &self,
        options: TraceOptions,
        memory_bytes: Option<u64>,
    ) -> Result<(), TooLarge> {
        let memory = memory_bytes.map(|bytes| bytes as f64);
        self.params(options, true)
            .iter()
            .try_for_each(|(component, params)| {
                let bytes = params.iter().map(|param| param.shape().size_bytes() as f64);
                let name = || format!("{}: the weights of {component}", self.name);
                TooLarge::unless_fits(name, bytes.sum(), memory)
            })
    }

    /// Latents along an edge that the UNet can halve as often as it does. Without padding an edge of one has no half.
    fn least_latents(&self) -> usize {
        match self.unet.downsample_padding {
            0 => 1 << (self.unet.block_out_channels.len() - 1),
            _ => 1,
        }
    }

    /// Bytes that a program takes at the least: the input and the output of a layer at its highest resolution.
    fn least_bytes(&self, program: Program, dtype: DType) -> f64 {
        let largest = match program {
            Program::EncodeText { rows, tokens, .. } => {
                product([rows, tokens, self.recipe.width()])
            }
            Program::CheckImage { rows } => {
                let checker = self.safety_checker.as_ref();
                let size = checker.map_or(0, |checker| checker.vision.image_size);
                product([rows, size, size, 3])
            }
            Program::ControlStep { step, .. } | Program::DenoiseStep(step) => {
                let channels = self.unet.block_out_channels[0];
                product([step.rows(), step.height, step.width, channels])
            }
            Program::Blend(latents) => product([
                latents.batch,
                latents.height,
                latents.width,
                self.vae.latent_channels(),
            ]),
            Program::EncodeImage(latents) | Program::DecodeImage(latents, _) => {
                let factor = self.vae.scale_factor();
                let channels = self.vae.first_channels();
                product([latents.batch, latents.height, latents.width])
                    * product([factor, factor, channels])
            }
        };
        2.0 * largest * dtype.size_bytes() as f64
    }
}

/// Without overflow; exact up to 2^53.
fn product<const N: usize>(factors: [usize; N]) -> f64 {
    factors.into_iter().map(|factor| factor as f64).product()
}
