//! What a picture's file says of how it was made.

use stablejet::image::Parameters;
use stablejet::pipeline::{Compat, Generated, Request};
use stablejet::random::Rng;
use stablejet::schedulers::Steps;

/// The parameters of the picture `index`.
pub fn parameters(request: &Request, made: &Generated, index: usize, model: &str) -> Parameters {
    // A picture of torch has a seed of its own.
    let own_seed = request.compat.is_none() && matches!(request.rng, Rng::Torch | Rng::TorchCuda);
    let position = request.first_index + index;
    let count = request.first_index + request.prompts.len();
    let scales = &request.guidance_scale;
    let mut more = vec![("RNG".to_owned(), request.rng.to_string())];
    let mut say = |name: &str, value: String| more.push((name.to_owned(), value));
    let list = |values: &[f64]| {
        let values: Vec<String> = values.iter().map(f64::to_string).collect();
        values.join(" ")
    };
    if count > 1 && !own_seed {
        say("Batch size", count.to_string());
        say("Batch pos", position.to_string());
    }
    match &request.steps {
        Steps::Count(_) => {}
        Steps::Timesteps(timesteps) => say("Timesteps", list(timesteps)),
        Steps::Sigmas(sigmas) => say("Sigmas", list(sigmas)),
    }
    if request.eta > 0.0 {
        say("Eta", request.eta.to_string());
    }
    if let Some(order) = request.order {
        say("Order", order.to_string());
    }
    if request.guidance_rescale > 0.0 {
        say("CFG rescale", request.guidance_rescale.to_string());
    }
    if request.guidance_until < 1.0 {
        say("CFG until", request.guidance_until.to_string());
    }
    if let Some(Compat::Flax) = request.compat {
        say("Compat", "flax".to_owned());
    }
    Parameters {
        prompt: request.prompts[index].clone(),
        negative_prompt: request.negative_prompt.clone(),
        steps: request.steps.count(),
        sampler: made.sampler.to_string(),
        guidance_scale: scales[index.min(scales.len() - 1)],
        seed: match own_seed {
            true => request.seed.wrapping_add(position as u64),
            false => request.seed,
        },
        width: made.size[1],
        height: made.size[0],
        model: model.to_owned(),
        more,
    }
}
