use super::TraceOptions;
use crate::model::UNET;
use crate::models::unet::{
    AddedConditioning, UNetConditioning, UNetConfig, controlled_unet_2d_condition,
};
use crate::schedulers::{PlanStep, STATE_SLOTS};
use hlo::{Comparison, DType, Graph, Module, Tensor, concatenate};

pub(super) const NAME: &str = "denoise_step";

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
    /// How often the model runs on each picture: once, or, for guidance, on the negative prompt and on the prompt.
    pub branches: usize,
    /// How many numbers, such as sizes, the model is told of a picture.
    pub time_ids: usize,
    /// Whether ControlNets add to the model.
    pub controlled: bool,
}

/// The inputs and outputs of the sampler's state, by its slots.
pub(crate) const STATE_NAMES: [&str; STATE_SLOTS] =
    ["state_0", "state_1", "state_2", "state_3", "state_4"];

/// Where a table has what, in a picture's row of numbers.
pub(super) const TIMESTEP: usize = 0;
pub(super) const C_IN: usize = 1;
const MATRIX: usize = 2;
const SCALES: usize = MATRIX + STATE_SLOTS * COLUMNS;

/// Columns of the matrix: the state's slots, the output, the noise.
const COLUMNS: usize = STATE_SLOTS + 2;

impl StepShape {
    /// Rows of the model's batch: those of one branch behind those of the other, the prompt's last.
    pub fn rows(&self) -> usize {
        self.branches * self.batch
    }

    /// The same for prompts of so many times the tokens.
    pub fn of_chunks(self, chunks: usize) -> StepShape {
        StepShape {
            tokens: self.tokens * chunks,
            ..self
        }
    }

    /// Numbers in a picture's row of the table: the timestep, `c_in`, the matrix row by row; with guidance also its scales
    /// and how far the result is rescaled.
    pub fn table_len(&self) -> usize {
        match self.branches {
            1 => SCALES,
            branches => SCALES + branches,
        }
    }
}

/// A picture's row of the table: a step of its plan and, if the step is guided, its scales and how far the result is rescaled.
pub fn table_row(step: &PlanStep, guidance: Option<(&[f32], f32)>) -> Vec<f32> {
    let planned = [step.timestep, step.c_in].into_iter();
    let planned = planned.chain(step.matrix.as_flattened().iter().copied());
    let mut row: Vec<f32> = planned.map(|number| number as f32).collect();
    if let Some((scales, rescale)) = guidance {
        row.extend(scales);
        row.push(rescale);
    }
    row
}

/// One evaluation of the model with the sampler's update, for any sampler: the host's plan is an input, for each row of
/// the batch. All state is `f32`, whatever type the model computes in.
///
/// Inputs: `state_0 … state_4: [b, h, w, c]` (donated to the outputs of the same names; see
/// [`SamplingPlan`](crate::schedulers::SamplingPlan)), `noise` of the same shape, `context: [rows, tokens, d]` (of
/// the model's type), and `table: [b, numbers]`, of which [`StepShape::table_len`] tells. SDXL's also take
/// `text_embeds: [rows, p]` (of the model's type) and `time_ids: [rows, numbers]`; a model that is told of the guidance
/// scale (LCM's) takes `guidance: [rows]`, the scale less 1; one that sees a picture beside the latents, behind their channels,
/// takes `concat: [rows, h, w, channels]`.
///
/// If it is controlled it also takes what is added to the model, in the model's type, by its
/// [`residual_names`](crate::models::unet::residual_names), as [`control_step`](super::control_step()) makes it.
///
/// The prediction of branches `p` is `p[0] + Σ scale[j] · (p[j] − p[j − 1])`.
pub fn denoise_step(config: &UNetConfig, shape: StepShape, options: TraceOptions) -> Module {
    let graph = Graph::with_lowering(NAME, options.lowering);
    let dtype = options.dtype;
    let StepShape {
        batch,
        height,
        width,
        branches,
        controlled,
        ..
    } = shape;
    let latents = [batch, height, width, config.out_channels];
    let state: Vec<Tensor> = STATE_NAMES
        .into_iter()
        .map(|name| graph.input(name, DType::F32, latents))
        .collect();
    let noise = graph.input("noise", DType::F32, latents);
    let Told {
        context,
        added,
        guidance,
        table,
    } = Told::inputs(&graph, config, shape, dtype);
    let beside = config.in_channels - config.out_channels;
    let concat = (beside > 0).then(|| {
        let dims = [shape.rows(), height, width, beside];
        graph.input("concat", DType::F32, dims)
    });
    // A number for each picture, and for each of the numbers of its latents.
    let number = |column: usize| number(table, column);
    let spread = |column: usize| number(column).broadcast_in_dim(latents, &[0]);

    let model_input = (state[0] * spread(C_IN)).convert(dtype);
    let model_input = repeated(model_input, branches);
    let model_input = match concat {
        None => model_input,
        Some(concat) => concatenate(&[model_input, concat.convert(dtype)], 3),
    };
    let scope = graph.scope(UNET, dtype);
    let predicted = controlled_unet_2d_condition(
        &scope,
        config,
        model_input,
        UNetConditioning {
            timesteps: repeated(number(TIMESTEP), branches),
            context,
            added,
            guidance,
        },
        |name, x| match controlled {
            true => x + graph.input(name, dtype, x.dims()),
            false => x,
        },
    )
    .convert(DType::F32);
    let branch = |index: usize| predicted.slice_in_dim(0, index * batch, (index + 1) * batch);
    let output = match branches {
        1 => predicted,
        _ => {
            let guided = (1..branches).fold(branch(0), |sum, j| {
                sum + (branch(j) - branch(j - 1)) * spread(SCALES + j - 1)
            });
            let rescale = number(SCALES + branches - 1);
            let factor = rescaling(guided, branch(branches - 1), rescale);
            guided * factor.broadcast_in_dim(latents, &[0])
        }
    };

    let columns = [state.as_slice(), &[output, noise]].concat();
    // Products and sums rather than a matrix product: they are fused into one loop, and never rounded to bf16.
    for (row, (&old, name)) in state.iter().zip(STATE_NAMES).enumerate() {
        let terms = columns
            .iter()
            .enumerate()
            .map(|(column, &value)| value * spread(MATRIX + row * COLUMNS + column));
        let next = terms
            .reduce(|sum, term| sum + term)
            .expect("there are columns");
        graph.output_donated(name, next, old);
    }
    graph.finish()
}

/// What a step is told whatever its sample.
pub(super) struct Told<'g> {
    pub context: Tensor<'g>,
    pub added: Option<AddedConditioning<'g>>,
    pub guidance: Option<Tensor<'g>>,
    pub table: Tensor<'g>,
}

impl<'g> Told<'g> {
    /// The inputs of a program that runs a model of this config.
    pub fn inputs(
        graph: &'g Graph,
        config: &UNetConfig,
        shape: StepShape,
        dtype: DType,
    ) -> Told<'g> {
        let (rows, time_ids) = (shape.rows(), shape.time_ids);
        let context = [rows, shape.tokens, config.cross_attention_dim];
        Told {
            context: graph.input("context", dtype, context),
            added: config.text_time.map(|text_time| {
                let pooled = text_time.input_dim - time_ids * text_time.number_dim;
                AddedConditioning {
                    text_embeds: graph.input("text_embeds", dtype, [rows, pooled]),
                    time_ids: graph.input("time_ids", DType::F32, [rows, time_ids]),
                }
            }),
            guidance: config
                .guidance_dim
                .map(|_| graph.input("guidance", DType::F32, [rows])),
            table: graph.input("table", DType::F32, [shape.batch, shape.table_len()]),
        }
    }
}

/// A number of each picture's row of the table.
pub(super) fn number(table: Tensor<'_>, column: usize) -> Tensor<'_> {
    let batch = table.dims()[0];
    let picked = table.slice(&[0, column], &[batch, column + 1]);
    picked.reshape([batch])
}

/// As often as there are branches, along the batch.
pub(super) fn repeated(rows: Tensor<'_>, branches: usize) -> Tensor<'_> {
    match branches {
        1 => rows,
        _ => concatenate(&vec![rows; branches], 0),
    }
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
