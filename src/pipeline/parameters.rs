//! What a picture's file says of how it was made.

use super::checked::{Checked, rng};
use crate::image::Parameters;
use crate::lora::Lora;
use crate::model::Model;
use crate::prompt::{Emphasis, Syntax};
use crate::random::Rng;
use crate::request::{Compat, Control, MicroConditioning, Picture, Request, Start};
use crate::schedulers::{Sampler, Steps};

/// The parameters of the picture `index`.
pub(super) fn parameters(
    model: &Model,
    request: &Request,
    checked: &Checked,
    loras: &[Lora],
    index: usize,
) -> Parameters {
    let picture = &request.pictures[index];
    let (seed, plan) = (picture.seed, &picture.sampling.plan);
    let rng = rng(picture, request);
    // A picture of torch has a seed of its own.
    let own_seed = matches!(rng, Rng::Torch | Rng::TorchCuda);
    let count = match rng {
        // Its noise depends on all pictures, whatever their seeds.
        Rng::JaxLegacy => request.pictures.len(),
        _ => {
            let of_seed = request.pictures.iter().map(|other| other.seed);
            let of_seed = of_seed.filter(|other| other.value == seed.value);
            of_seed.map(|other| other.index + 1).max().unwrap_or(1)
        }
    };
    let mut more = Vec::new();
    let mut say = |name: &str, value: String| more.push((name.to_owned(), value));
    let sampler = checked.plans[index].sampler;
    let [sampler_name, schedule_type] = sampler.web_ui_names();
    say("Schedule type", schedule_type.to_owned());
    if Sampler::of_web_ui(sampler_name, Some(schedule_type)) != Some(sampler) {
        // The web UI has one name for several.
        say("Scheduler", sampler.to_string());
    }
    match rng {
        // The web UI says nothing of a GPU's, and takes its setting for what is said.
        Rng::TorchCuda => {}
        Rng::Torch => say("RNG", "CPU".to_owned()),
        _ => say("Noise", rng.to_string()),
    }
    let list = |values: &[f64]| {
        let values: Vec<String> = values.iter().map(f64::to_string).collect();
        values.join(" ")
    };
    if count > 1 && !own_seed {
        say("Batch size", count.to_string());
        say("Batch pos", seed.index.to_string());
    }
    match &plan.steps {
        Steps::Count(_) => {}
        Steps::Timesteps(timesteps) => say("Timesteps", list(timesteps)),
        Steps::Sigmas(sigmas) => say("Sigmas", list(sigmas)),
    }
    if let Start::Image { strength, .. } = picture.start {
        say("Denoising strength", strength.to_string());
    }
    for control in &picture.controls {
        let Control {
            net,
            scale,
            start,
            end,
            guess,
            ..
        } = control;
        let mode = if *guess { ", guess" } else { "" };
        let value = format!("scale {scale}, from {start} to {end}{mode}");
        say(&format!("ControlNet {net}"), value);
    }
    if plan.eta > 0.0 {
        say("Eta", plan.eta.to_string());
    }
    if let Some(order) = plan.order {
        say("Order", order.to_string());
    }
    if picture.guidance.rescale > 0.0 {
        say("CFG rescale", picture.guidance.rescale.to_string());
    }
    if picture.guidance.until < 1.0 {
        say("CFG until", picture.guidance.until.to_string());
    }
    if picture.clip_skip > 0 {
        let clip_skip = model.recipe.clip_skip(picture.clip_skip);
        say("Clip skip", clip_skip.to_string());
    }
    match picture.syntax {
        Syntax::A1111(Emphasis::NoNorm) => say("Emphasis", "No norm".to_owned()),
        Syntax::A1111(_) => {}
        Syntax::Plain => say("Prompt syntax", "plain".to_owned()),
    }
    for (name, value) in of_sdxl(picture) {
        say(name, value);
    }
    if let Some(handover) = picture.handover {
        say("Refiner switch at", handover.end.to_string());
        if handover.start != handover.end {
            say("Refiner starts at", handover.start.to_string());
        }
    }
    if let Some(Compat::Flax) = request.compat {
        say("Compat", "flax".to_owned());
    }
    let hashes = loras.iter().filter_map(|lora| {
        let file = &lora.file;
        Some(format!("{}: {}", file.name(), file.hash()?))
    });
    let hashes: Vec<String> = hashes.collect();
    if !hashes.is_empty() {
        say("Lora hashes", hashes.join(", "));
    }
    let tags = loras.iter().map(|lora| format!(" {lora}"));
    let [height, width] = checked.size;
    Parameters {
        prompt: picture.prompt.clone() + &tags.collect::<String>(),
        negative_prompt: picture.negative_prompt.clone().unwrap_or_default(),
        steps: plan.steps.count(),
        sampler: sampler_name.to_owned(),
        guidance_scale: picture.guidance.scale,
        seed: match own_seed {
            true => seed.value.wrapping_add(seed.index as u64),
            false => seed.value,
        },
        width,
        height,
        model: model.name.clone(),
        more,
    }
}

/// What SDXL was told beside the prompt, as far as it was asked for.
fn of_sdxl(picture: &Picture) -> Vec<(&'static str, String)> {
    let (micro, plain) = (picture.micro, MicroConditioning::default());
    let size = |size: Option<[usize; 2]>| size.map(|[height, width]| format!("{width}x{height}"));
    let crop = |crop: [usize; 2]| {
        let [top, left] = crop;
        (crop != [0, 0]).then(|| format!("{left},{top}"))
    };
    let score = |score: f32, plain: f32| (score != plain).then(|| score.to_string());
    let all = [
        ("Prompt 2", picture.prompt_2.clone()),
        ("Negative prompt 2", picture.negative_prompt_2.clone()),
        ("Original size", size(micro.original_size)),
        ("Crop", crop(micro.crop)),
        ("Target size", size(micro.target_size)),
        ("Negative original size", size(micro.negative_original_size)),
        ("Negative crop", crop(micro.negative_crop)),
        ("Negative target size", size(micro.negative_target_size)),
        (
            "Aesthetic score",
            score(micro.aesthetic_score, plain.aesthetic_score),
        ),
        (
            "Negative aesthetic score",
            score(
                micro.negative_aesthetic_score,
                plain.negative_aesthetic_score,
            ),
        ),
    ];
    let said = all
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    said.collect()
}
