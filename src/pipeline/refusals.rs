//! What of a request a model cannot do. Knows no device.

use super::checked::rng;
use super::{controls, starts};
use crate::model::{Model, TimeIds};
use crate::random::Rng;
use crate::request::{Compat, Field, MicroConditioning, Picture, Request, RequestError, Start};

/// Bytes of a prompt: far more than a text encoder takes, and tokenizing costs a hundred times as much memory.
const MOST_PROMPT_BYTES: usize = 100_000;

/// Refuses what the model, or any, cannot do.
pub(super) fn check(
    model: &Model,
    picture: &Picture,
    request: &Request,
    latents: [usize; 3],
) -> Result<(), RequestError> {
    for (field, text) in [
        (Field::Prompt, Some(&picture.prompt)),
        (Field::Prompt, picture.prompt_2.as_ref()),
        (Field::NegativePrompt, picture.negative_prompt.as_ref()),
        (Field::NegativePrompt, picture.negative_prompt_2.as_ref()),
    ] {
        let len = text.map_or(0, String::len);
        if len > MOST_PROMPT_BYTES {
            let problem =
                format!("a prompt has {len} bytes; at most {MOST_PROMPT_BYTES} are supported");
            return Err(RequestError::new(field, problem));
        }
    }
    let guidance = picture.guidance;
    if !guidance.scale.is_finite() {
        let scale = guidance.scale;
        let problem = format!("the guidance scale is {scale}; it is a finite number");
        return Err(RequestError::new(Field::Guidance, problem));
    }
    if !guidance.image.is_finite() {
        let scale = guidance.image;
        let problem = format!("the image guidance is {scale}; it is a finite number");
        return Err(RequestError::new(Field::Guidance, problem));
    }
    for (name, part) in [
        ("guidance rescale", guidance.rescale),
        ("part of the evaluations that is guided", guidance.until),
    ] {
        if !(0.0..=1.0).contains(&part) {
            let problem = format!("the {name} is {part}; it lies between 0 and 1");
            return Err(RequestError::new(Field::Guidance, problem));
        }
    }
    if let Start::Latents(found) = &picture.start
        && found.shape() != latents
    {
        let problem = format!("the latents are {:?}, expected {latents:?}", found.shape());
        return Err(RequestError::new(Field::Start, problem));
    }
    let (index, count) = (picture.seed.index, request.pictures.len());
    if index == usize::MAX {
        let problem = format!("the picture's index of the seed, {index}, is too large");
        return Err(RequestError::new(Field::Seed, problem));
    }
    if rng(picture, request) == Rng::JaxLegacy && index >= count {
        let problem = format!(
            "the picture's index of the seed is {index}, but with JAX's old keys a picture depends on how many there are: \
             make all of them"
        );
        return Err(RequestError::new(Field::Seed, problem));
    }
    if request.compat == Some(Compat::Flax) && model.recipe.time_ids != TimeIds::None {
        let problem = "Flax's pipeline is that of Stable Diffusion 1.x and 2.x; SDXL's was another";
        return Err(RequestError::new(Field::Compat, problem));
    }
    starts::check_picture(model.recipe.concat, picture)?;
    controls::check(model, picture)?;
    check_texts(model, picture)?;
    check_micro(model, picture)
}

/// Refuses a second prompt that no text encoder takes, and more layers left out than there are.
fn check_texts(model: &Model, picture: &Picture) -> Result<(), RequestError> {
    let recipe = &model.recipe;
    let has_second = recipe.text.iter().any(|path| path.second);
    for (field, text) in [
        (Field::Prompt, &picture.prompt_2),
        (Field::NegativePrompt, &picture.negative_prompt_2),
    ] {
        if text.is_some() && !has_second {
            let problem = "a second prompt is given, but the model has no second text encoder";
            return Err(RequestError::new(field, problem));
        }
    }
    let (skip, most) = (picture.clip_skip, recipe.most_clip_skip());
    if skip > most {
        let problem =
            format!("{skip} layers of the text encoder are left out; at most {most} can be");
        return Err(RequestError::new(Field::ClipSkip, problem));
    }
    Ok(())
}

/// Refuses what the model is not told.
fn check_micro(model: &Model, picture: &Picture) -> Result<(), RequestError> {
    let (micro, plain) = (picture.micro, MicroConditioning::default());
    let refuse = |problem: &str| Err(RequestError::new(Field::MicroConditioning, problem));
    let scores = [micro.aesthetic_score, micro.negative_aesthetic_score];
    let has_scores = scores != [plain.aesthetic_score, plain.negative_aesthetic_score];
    match model.recipe.time_ids {
        TimeIds::None if micro != plain => {
            refuse("the model is not told of sizes, crops and scores: that is SDXL")
        }
        TimeIds::Sizes if has_scores => {
            refuse("the model is not told how well people like a picture: that is SDXL's refiner")
        }
        TimeIds::Sizes if picture.starts_from_image() => {
            match micro.negative_crop == plain.negative_crop {
                true => Ok(()),
                false => refuse(
                    "a negative crop is given, but of a picture that starts from another the model is told the crop of the picture",
                ),
            }
        }
        TimeIds::Sizes => match (micro.negative_original_size, micro.negative_target_size) {
            (Some(_), Some(_)) => Ok(()),
            (None, None) if micro.negative_crop == plain.negative_crop => Ok(()),
            _ => refuse(
                "the negative original size, target size and crop are given in part: the model is told of them only if both \
                 sizes are given",
            ),
        },
        TimeIds::AestheticScore
            if [micro.target_size, micro.negative_target_size] != [None, None] =>
        {
            refuse("the refiner is told of no target size")
        }
        TimeIds::AestheticScore if !scores.into_iter().all(f32::is_finite) => {
            refuse("an aesthetic score is no finite number")
        }
        _ => Ok(()),
    }
}
