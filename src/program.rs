//! What is compiled: three programs for each shape, as functions from a model's config and a shape to a module.

use crate::models::clip_text::{ClipTextConfig, clip_text_encoder};
use crate::models::unet::{UNetConfig, unet_2d_condition};
use crate::models::vae::{VaeConfig, vae_decoder};
use crate::schedulers::STATE_SLOTS;
use hlo::{Comparison, DType, Graph, Lowering, Module, Tensor, concatenate};
use std::fmt;
use std::str::FromStr;

/// How a program is traced, whatever its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TraceOptions {
    /// The type of the weights, in which the models compute.
    pub dtype: DType,
    /// The forms of the layers.
    pub lowering: Lowering,
}

impl TraceOptions {
    /// `dtype` in the plain forms, which every compiler takes.
    pub fn plain(dtype: DType) -> TraceOptions {
        TraceOptions {
            dtype,
            lowering: Lowering::default(),
        }
    }
}

/// The programs of a model, whatever their shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProgramKind {
    /// Prompts to embeddings.
    EncodeText,
    /// One step of a sampler.
    DenoiseStep,
    /// Latents to pictures.
    DecodeImage,
}

impl ProgramKind {
    /// All programs, in the order in which they run.
    pub const ALL: [ProgramKind; 3] = [
        ProgramKind::EncodeText,
        ProgramKind::DenoiseStep,
        ProgramKind::DecodeImage,
    ];

    /// The name of the program's module.
    pub fn name(self) -> &'static str {
        match self {
            ProgramKind::EncodeText => "encode_text",
            ProgramKind::DenoiseStep => "denoise_step",
            ProgramKind::DecodeImage => "decode_image",
        }
    }

    /// The folder of the weights that it takes.
    pub fn component(self) -> &'static str {
        match self {
            ProgramKind::EncodeText => "text_encoder",
            ProgramKind::DenoiseStep => "unet",
            ProgramKind::DecodeImage => "vae",
        }
    }

    /// The program that goes with a step.
    pub fn of(self, step: StepShape) -> ProgramSpec {
        match self {
            ProgramKind::EncodeText => ProgramSpec::EncodeText {
                rows: step.rows(),
                tokens: step.tokens,
            },
            ProgramKind::DenoiseStep => ProgramSpec::DenoiseStep(step),
            ProgramKind::DecodeImage => {
                ProgramSpec::DecodeImage([step.batch, step.height, step.width])
            }
        }
    }
}

impl fmt::Display for ProgramKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for ProgramKind {
    type Err = String;

    fn from_str(name: &str) -> Result<ProgramKind, String> {
        let known = || ProgramKind::ALL.map(ProgramKind::name).join(", ");
        ProgramKind::ALL
            .into_iter()
            .find(|program| program.name() == name)
            .ok_or_else(|| format!("there is no program {name:?}; there are {}", known()))
    }
}

/// The sizes that a step is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StepShape {
    /// Pictures per device.
    pub batch: usize,
    /// Latent height.
    pub height: usize,
    /// Latent width.
    pub width: usize,
    /// Tokens of a prompt.
    pub tokens: usize,
    /// Whether the model runs on the negative prompt too, for guidance.
    pub guided: bool,
}

impl StepShape {
    /// Rows of the model's batch: with guidance those of the negative prompt, then those of the prompt.
    pub fn rows(&self) -> usize {
        if self.guided {
            2 * self.batch
        } else {
            self.batch
        }
    }
}

/// One program of one shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProgramSpec {
    /// [`encode_text`].
    EncodeText {
        /// Rows of token ids.
        rows: usize,
        /// Tokens in a row.
        tokens: usize,
    },
    /// [`denoise_step`].
    DenoiseStep(StepShape),
    /// [`decode_image`], of `[batch, height, width]` latents.
    DecodeImage([usize; 3]),
    /// [`decode_tile`], of `[batch, height, width]` latents.
    DecodeTile([usize; 3]),
}

impl ProgramSpec {
    /// The programs that make pictures, in the order in which they run.
    pub fn all(step: StepShape) -> [ProgramSpec; 3] {
        ProgramKind::ALL.map(|kind| kind.of(step))
    }

    /// The programs of `kinds` for steps with guidance, without it, or both, each once and with a name that tells it from
    /// the others: `…_unguided` is one that is another with guidance. The decoder knows none.
    pub fn named(
        kinds: &[ProgramKind],
        guidance: &[bool],
        step: StepShape,
    ) -> Vec<(String, ProgramSpec)> {
        let mut named: Vec<(String, ProgramSpec)> = Vec::new();
        for &guided in guidance {
            for kind in kinds {
                let spec = kind.of(StepShape { guided, ..step });
                if named.iter().any(|(_, known)| *known == spec) {
                    continue;
                }
                // Its shape does not say whether a text encoder is for guided steps.
                let label = match kind {
                    ProgramKind::EncodeText if !guided => format!("{kind}_unguided"),
                    _ => spec.label(),
                };
                named.push((label, spec));
            }
        }
        named
    }

    /// The program's name.
    pub fn name(self) -> &'static str {
        match self {
            ProgramSpec::DecodeTile(_) => DECODE_TILE,
            _ => self.kind().name(),
        }
    }

    /// The name, with what tells a program from another of the same picture: `denoise_step_unguided`, and the size of a
    /// tile's latents, `decode_tile_64x16`.
    pub fn label(self) -> String {
        let name = self.name();
        match self {
            ProgramSpec::DenoiseStep(step) if !step.guided => format!("{name}_unguided"),
            ProgramSpec::DecodeTile([_, height, width]) => format!("{name}_{height}x{width}"),
            _ => name.to_owned(),
        }
    }

    /// Which program it is.
    pub fn kind(self) -> ProgramKind {
        match self {
            ProgramSpec::EncodeText { .. } => ProgramKind::EncodeText,
            ProgramSpec::DenoiseStep(_) => ProgramKind::DenoiseStep,
            ProgramSpec::DecodeImage(_) | ProgramSpec::DecodeTile(_) => ProgramKind::DecodeImage,
        }
    }
}

/// `token_ids: s32[rows, tokens]` to `text_embeddings: [rows, tokens, c]` in the model's type.
pub fn encode_text(
    config: &ClipTextConfig,
    rows: usize,
    tokens: usize,
    options: TraceOptions,
) -> Module {
    let graph = Graph::with_lowering(ProgramKind::EncodeText.name(), options.lowering);
    let ids = graph.input("token_ids", DType::S32, [rows, tokens]);
    graph.output(
        "text_embeddings",
        clip_text_encoder(&graph.scope(options.dtype), config, ids),
    );
    graph.finish()
}

/// One evaluation of the model with the sampler's update, for any sampler: the host's plan is an input, for each row of
/// the batch. All state is `f32`, whatever type the model computes in.
///
/// Inputs: `state_0 … state_4: [b, h, w, c]` (donated to the outputs of the same names; see
/// [`SamplingPlan`](crate::schedulers::SamplingPlan)), `noise` of the same shape, `context: [rows, tokens, d]` (of
/// the model's type), `timestep: [b]`, `c_in: [b]`, `matrix: [b, 5, 7]` and, where the shape is guided, `guidance_scale: [b]` and
/// `guidance_rescale: [b]`.
pub fn denoise_step(config: &UNetConfig, shape: StepShape, options: TraceOptions) -> Module {
    let graph = Graph::with_lowering(ProgramKind::DenoiseStep.name(), options.lowering);
    let dtype = options.dtype;
    let StepShape {
        batch,
        height,
        width,
        tokens,
        guided,
    } = shape;
    let latents = [batch, height, width, config.in_channels];
    let state: Vec<Tensor> = (0..STATE_SLOTS)
        .map(|slot| graph.input(&format!("state_{slot}"), DType::F32, latents))
        .collect();
    let noise = graph.input("noise", DType::F32, latents);
    let context = graph.input(
        "context",
        dtype,
        [shape.rows(), tokens, config.cross_attention_dim],
    );
    let timestep = graph.input("timestep", DType::F32, [batch]);
    let c_in = graph.input("c_in", DType::F32, [batch]);
    let matrix = graph.input("matrix", DType::F32, [batch, STATE_SLOTS, STATE_SLOTS + 2]);

    fn spread<'g>(row: Tensor<'g>, dims: [usize; 4]) -> Tensor<'g> {
        row.broadcast_in_dim(dims, &[0])
    }
    let model_input = (state[0] * spread(c_in, latents)).convert(dtype);
    let predict = |sample, timestep| {
        unet_2d_condition(&graph.scope(dtype), config, sample, timestep, context)
            .convert(DType::F32)
    };
    let output = if guided {
        let guidance_scale = graph.input("guidance_scale", DType::F32, [batch]);
        let both = predict(
            concatenate(&[model_input; 2], 0),
            concatenate(&[timestep; 2], 0),
        );
        let (negative, positive) = (
            both.slice_in_dim(0, 0, batch),
            both.slice_in_dim(0, batch, 2 * batch),
        );
        let guided = negative + (positive - negative) * spread(guidance_scale, latents);
        let rescale = graph.input("guidance_rescale", DType::F32, [batch]);
        guided * spread(rescaling(guided, positive, rescale), latents)
    } else {
        predict(model_input, timestep)
    };

    let columns = [state.as_slice(), &[output, noise]].concat();
    // Products and sums rather than a matrix product: they are fused into one loop, and never rounded to bf16.
    for (row, &old) in state.iter().enumerate() {
        let coefficient = |column: usize| {
            spread(
                matrix
                    .slice(&[0, row, column], &[batch, row + 1, column + 1])
                    .reshape([batch]),
                latents,
            )
        };
        let terms = columns
            .iter()
            .enumerate()
            .map(|(column, &value)| value * coefficient(column));
        let next = terms
            .reduce(|sum, term| sum + term)
            .expect("there are columns");
        graph.output_donated(&format!("state_{row}"), next, old);
    }
    graph.finish()
}

/// The factor by which a row's guided prediction is brought back to the deviation of `positive`, `rescale` of the way
/// (diffusers' `rescale_noise_cfg`): exactly 1 where `rescale` is 0.
fn rescaling<'g>(guided: Tensor<'g>, positive: Tensor<'g>, rescale: Tensor<'g>) -> Tensor<'g> {
    let variance = |x: Tensor<'g>| {
        let mean = x.reduce_mean(&[1, 2, 3]);
        let centred = x - mean.broadcast_in_dim(x.shape().dims, &[0]);
        (centred * centred).reduce_mean(&[1, 2, 3])
    };
    let ratio = (variance(positive) / variance(guided)).sqrt();
    let factor = rescale * ratio + (-rescale + 1.0);
    let zero = rescale.full_like(0.0);
    rescale
        .compare(Comparison::Gt, zero)
        .select(factor, rescale.full_like(1.0))
}

/// `latents: f32[b, h, w, c]`, as the sampler leaves them, to `image: f32[b, f·h, f·w, 3]` in [0, 1].
pub fn decode_image(config: &VaeConfig, shape: [usize; 3], options: TraceOptions) -> Module {
    let graph = Graph::with_lowering(ProgramKind::DecodeImage.name(), options.lowering);
    let image = decoded(&graph, config, shape, options.dtype);
    graph.output("image", image.clamp(0.0, 1.0));
    graph.finish()
}

const DECODE_TILE: &str = "decode_tile";

/// As [`decode_image`], of a part of a picture: what is to be blended with other parts is not clamped to [0, 1].
pub fn decode_tile(config: &VaeConfig, shape: [usize; 3], options: TraceOptions) -> Module {
    let graph = Graph::with_lowering(DECODE_TILE, options.lowering);
    graph.output("image", decoded(&graph, config, shape, options.dtype));
    graph.finish()
}

fn decoded<'g>(
    graph: &'g Graph,
    config: &VaeConfig,
    [batch, height, width]: [usize; 3],
    dtype: DType,
) -> Tensor<'g> {
    let dims = [batch, height, width, config.latent_channels];
    let latents = graph.input("latents", DType::F32, dims);
    let z = latents * (1.0 / config.scaling_factor) + config.shift_factor;
    let image = vae_decoder(&graph.scope(dtype), config, z.convert(dtype)).convert(DType::F32);
    image * 0.5 + 0.5
}
