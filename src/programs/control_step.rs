use super::denoise_step::{C_IN, STATE_NAMES, TIMESTEP, Told, number, repeated};
use super::{StepShape, TraceOptions};
use crate::models::controlnet::{ControlNetConfig, controlnet};
use crate::models::unet::{UNetConditioning, residual_names};
use hlo::{Component, DType, Graph, Module};

pub(super) const NAME: &str = "control_step";

/// Channels of the pictures that control others.
const RGB: usize = 3;

/// What a ControlNet adds to the model in the evaluation that [`denoise_step`](super::denoise_step()) makes, on top of what other
/// nets add.
///
/// Inputs: `state_0: f32[b, h, w, c]`, `context`, `table` and for SDXL `text_embeds` and `time_ids` as the step takes them,
/// `image: f32[b, f·h, f·w, 3]` in [0, 1], `scales: f32[rows, residuals]`, and by its name
/// ([`residual_names`]) what other nets add (zeros if there are none), in the model's type. Outputs: the sums, of the same names.
pub fn control_step(
    (component, config): (Component, &ControlNetConfig),
    shape: StepShape,
    options: TraceOptions,
) -> Module {
    let graph = Graph::with_lowering(NAME, options.lowering);
    let dtype = options.dtype;
    let StepShape {
        batch,
        height,
        width,
        branches,
        ..
    } = shape;
    let latents = [batch, height, width, config.unet.in_channels];
    let sample = graph.input(STATE_NAMES[0], DType::F32, latents);
    let Told {
        context,
        added,
        guidance,
        table,
    } = Told::inputs(&graph, &config.unet, shape, dtype);
    let factor = config.scale_factor();
    let pixels = [batch, factor * height, factor * width, RGB];
    let image = graph.input("image", DType::F32, pixels);
    let names = residual_names(&config.unet);
    let scales = graph.input("scales", DType::F32, [shape.rows(), names.len()]);

    let c_in = number(table, C_IN).broadcast_in_dim(latents, &[0]);
    let model_input = (sample * c_in).convert(dtype);
    let residuals = controlnet(
        &graph.scope(component, dtype),
        config,
        repeated(model_input, branches),
        UNetConditioning {
            timesteps: repeated(number(table, TIMESTEP), branches),
            context,
            added,
            guidance,
        },
        image.convert(dtype),
    );
    for (index, (residual, name)) in residuals.into_iter().zip(&names).enumerate() {
        let dims = residual.dims();
        let others = graph.input(name, dtype, dims.clone());
        let scale = scales.slice_in_dim(1, index, index + 1);
        let scale = scale.reshape([shape.rows()]).broadcast_in_dim(dims, &[0]);
        let scaled = residual.convert(DType::F32) * scale;
        graph.output(name, others + scaled.convert(dtype));
    }
    graph.finish()
}
