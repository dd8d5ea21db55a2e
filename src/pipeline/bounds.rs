//! What is refused because it cannot fit: before anything is traced for it, allocated or run.

use super::{Decoding, LoadOptions, Model, PipelineError, Request};
use crate::pipeline::decoder::Parts;
use crate::pipeline::job::Checked;
use crate::program::{ProgramSpec, StepShape, TraceOptions};
use hlo::DType;

/// Pixels of an edge.
const MOST_PIXELS: usize = 65_536;

/// Pictures per device and launch.
const MOST_BATCH: usize = 4_096;

/// Bytes of a prompt: far more than a text encoder takes, and tokenizing costs a hundred times as much memory.
const MOST_PROMPT_BYTES: usize = 100_000;

/// Bytes that a program or a component's weights may take: no device has as many, and few enough for exact arithmetic.
const MOST_BYTES: f64 = (1u64 << 40) as f64;

impl Model {
    /// Checks a request as [`Pipeline::generate`](super::Pipeline::generate) does, but needs no device.
    ///
    /// # Errors
    ///
    /// What the model cannot do, and pictures that this machine's memory cannot hold.
    pub fn check(&self, request: &Request, options: &LoadOptions) -> Result<(), PipelineError> {
        let [height, width] = Checked::new(self, request)?.latent_size;
        let step = self.step_shape(request.size, options.batch, true)?;
        self.decoders(options.decoding, step)?;
        let (count, factor) = (request.prompts.len(), self.vae.scale_factor());
        let pixels = product([count, height, width, factor, factor, self.vae.out_channels]);
        let latents = product([count, height, width, self.unet.in_channels]);
        expect_room(
            || {
                format!(
                    "{count} pictures of {}x{} pixels",
                    width * factor,
                    height * factor
                )
            },
            4.0 * (pixels + latents),
            options.memory_bytes.map(|bytes| bytes as f64),
        )
    }

    /// Checks that what programs compute on `devices` of one machine, together and at the least, fits in its memory.
    ///
    /// # Errors
    ///
    /// The first that does not.
    pub fn check_memory(
        &self,
        programs: &[ProgramSpec],
        dtype: DType,
        devices: usize,
        memory_bytes: u64,
    ) -> Result<(), PipelineError> {
        programs.iter().try_for_each(|&program| {
            expect_room(
                || format!("{} on {devices} devices", program.label()),
                devices as f64 * self.least_bytes(program, dtype),
                Some(memory_bytes as f64),
            )
        })
    }

    /// The programs that decode the latents of a step: one, or in tiles one for each size of tile.
    ///
    /// # Errors
    ///
    /// A VAE whose pictures cannot be cut into tiles.
    pub fn decoders(
        &self,
        decoding: Decoding,
        step: StepShape,
    ) -> Result<Vec<ProgramSpec>, PipelineError> {
        let latents = [step.batch, step.height, step.width];
        Ok(Parts::new(&self.vae, decoding, latents)?.specs())
    }

    /// Refuses pictures and batches that no device holds.
    pub(super) fn check_step(&self, step: StepShape) -> Result<(), PipelineError> {
        if !(1..=MOST_BATCH).contains(&step.batch) {
            let batch = step.batch;
            return Err(PipelineError::Request(format!(
                "the batch is {batch}; 1 to {MOST_BATCH} pictures are made per device and launch"
            )));
        }
        ProgramSpec::all(step).into_iter().try_for_each(|program| {
            expect_room(
                || {
                    let pixels =
                        [step.width, step.height].map(|extent| extent * self.vae.scale_factor());
                    let [width, height] = pixels;
                    let batch = step.batch;
                    format!(
                        "{program} of {batch} pictures of {width}x{height} pixels",
                        program = program.name()
                    )
                },
                self.least_bytes(program, DType::BF16),
                None,
            )
        })
    }

    /// Refuses an edge that is empty, too long, or no multiple of what a latent stands for.
    pub(super) fn check_edge(&self, name: &str, extent: usize) -> Result<(), PipelineError> {
        let factor = self.vae.scale_factor();
        let least = factor * self.least_latents();
        if (least..=MOST_PIXELS).contains(&extent) && extent.is_multiple_of(factor) {
            return Ok(());
        }
        Err(PipelineError::Request(format!(
            "the {name} is {extent}; it has to be a multiple of {factor}, from {least} to {MOST_PIXELS}"
        )))
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
    ) -> Result<(), PipelineError> {
        let memory = memory_bytes.map(|bytes| bytes as f64);
        self.params(options)
            .iter()
            .try_for_each(|(component, params)| {
                let bytes = params.iter().map(|param| param.shape().size_bytes() as f64);
                let name = || format!("{}: the weights of {component}", self.name);
                expect_room(name, bytes.sum(), memory)
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
    fn least_bytes(&self, program: ProgramSpec, dtype: DType) -> f64 {
        let largest = match program {
            ProgramSpec::EncodeText { rows, tokens } => {
                product([rows, tokens, self.text.hidden_size])
            }
            ProgramSpec::DenoiseStep(step) => {
                let channels = self.unet.block_out_channels[0];
                product([step.rows(), step.height, step.width, channels])
            }
            ProgramSpec::DecodeImage(latents) | ProgramSpec::DecodeTile(latents) => {
                let factor = self.vae.scale_factor();
                let channels = self.vae.block_out_channels[0];
                product(latents) * product([factor, factor, channels])
            }
        };
        2.0 * largest * dtype.size_bytes() as f64
    }
}

/// Refuses prompts that are no text to draw from.
pub(super) fn check_prompts(request: &Request) -> Result<(), PipelineError> {
    let prompts = request.prompts.iter().chain([&request.negative_prompt]);
    match prompts
        .map(String::len)
        .find(|&len| len > MOST_PROMPT_BYTES)
    {
        None => Ok(()),
        Some(len) => Err(PipelineError::Request(format!(
            "a prompt has {len} bytes; at most {MOST_PROMPT_BYTES} are supported"
        ))),
    }
}

/// Refuses `what` if its bytes are more than a machine has, or than any has if that is not known.
pub(super) fn expect_room(
    what: impl FnOnce() -> String,
    bytes: f64,
    machine: Option<f64>,
) -> Result<(), PipelineError> {
    let most = machine.unwrap_or(MOST_BYTES).min(MOST_BYTES);
    if bytes <= most {
        return Ok(());
    }
    let (least, most) = (size(bytes), size(most));
    let has = match machine {
        Some(_) => format!("this machine has {most}"),
        None => format!("at most {most} are supported"),
    };
    let what = what();
    Err(PipelineError::Request(format!(
        "{what} would take at least {least} of memory; {has}"
    )))
}

/// Bytes, for the reader.
fn size(bytes: f64) -> String {
    match bytes < 1e9 {
        true => format!("{:.1} MB", bytes / 1e6),
        false => format!("{:.1} GB", bytes / 1e9),
    }
}

/// Without overflow; exact up to 2^53.
fn product<const N: usize>(factors: [usize; N]) -> f64 {
    factors.into_iter().map(|factor| factor as f64).product()
}
