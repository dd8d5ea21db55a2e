//! The pictures that others start from, as far as that is known without a device.

use crate::image::Image;
use crate::model::Model;
use crate::request::{Compat, Field, Picture, Request, RequestError, Start};

/// What a picture starts from or, if that is none, what controls it first.
fn image(picture: &Picture) -> Option<&Image> {
    match (&picture.start, picture.controls.first()) {
        (Start::Image { image, .. }, _) => Some(image),
        (Start::Noise | Start::Latents(_), control) => Some(&control?.image),
    }
}

/// The part of a picture's steps that is run.
pub(super) fn strength(picture: &Picture) -> f64 {
    match picture.start {
        Start::Image { strength, .. } => strength,
        Start::Noise | Start::Latents(_) => 1.0,
    }
}

/// The size that is asked for: by the request, or else by the pictures that others start from or follow, rounded down to whole
/// latents.
pub(super) fn size(model: &Model, request: &Request) -> Result<Option<[usize; 2]>, RequestError> {
    if request.size.is_some() {
        return Ok(request.size);
    }
    let factor = model.vae.scale_factor();
    let mut size = None;
    for (index, picture) in request.pictures.iter().enumerate() {
        let Some(image) = image(picture) else {
            continue;
        };
        let own = [image.height(), image.width()];
        let [height, width] = own.map(|extent| extent / factor * factor);
        if height == 0 || width == 0 {
            let [height, width] = own;
            let problem = format!(
                "the picture to start from or to follow has {width}x{height} pixels; without a size that is asked for, it has to have \
                 {factor}x{factor}"
            );
            return Err(RequestError::new(Field::Start, problem).of_picture(index, request));
        }
        let known = *size.get_or_insert([height, width]);
        if known != [height, width] {
            let problem = format!(
                "pictures start from others, or follow others, of {}x{} and of {width}x{height} pixels, but are made in one size: ask for one",
                known[1], known[0]
            );
            return Err(RequestError::new(Field::Size, problem));
        }
    }
    Ok(size)
}

/// Refuses starts that cannot be served.
pub(super) fn check(request: &Request, vae_encoder: bool) -> Result<(), RequestError> {
    if !request.has_images() {
        return Ok(());
    }
    if !vae_encoder {
        let problem = "pictures start from others, but the model was loaded without its VAE's encoder (LoadOptions::vae_encoder)";
        return Err(RequestError::new(Field::Start, problem));
    }
    if request.compat == Some(Compat::Flax) {
        let problem = "pictures start from others, but Flax's noise is drawn for pictures that start from noise";
        return Err(RequestError::new(Field::Compat, problem));
    }
    Ok(())
}
