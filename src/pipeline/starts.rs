//! The pictures that others start from, as far as that is known without a device.

use crate::image::Image;
use crate::model::{Concat, Model};
use crate::request::{Compat, Field, Mask, Picture, Request, RequestError, Start};

/// What a picture starts from or, if that is none, what controls it first.
fn image(picture: &Picture) -> Option<&Image> {
    match (&picture.start, picture.controls.first()) {
        (Start::Image { image, .. }, _) => Some(image),
        (Start::Noise | Start::Latents(_), control) => Some(&control?.image),
    }
}

/// Whether the latents of the picture to start from are wanted. A model made for inpainting sees that picture, so that it can
/// start from noise; InstructPix2Pix sees it whatever it starts from.
pub(super) fn encodes_start(concat: Concat, picture: &Picture) -> bool {
    match (concat, &picture.start) {
        (_, Start::Noise | Start::Latents(_)) => false,
        (Concat::MaskedPicture, Start::Image { strength, .. }) => *strength < 1.0,
        _ => true,
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
        // A part of a picture is made in any size.
        let Some(image) = image(picture).filter(|_| picture.mask.is_none()) else {
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

/// Refuses pictures that a model does not see, or misses.
pub(super) fn check_picture(concat: Concat, picture: &Picture) -> Result<(), RequestError> {
    let start = image(picture);
    let refuse = |field: Field, problem: &str| Err(RequestError::new(field, problem));
    if let (Some(mask), Some(start)) = (&picture.mask, start) {
        let size = |image: &Image| format!("{}x{}", image.width(), image.height());
        let (mask, start) = (size(&mask.image), size(start));
        if mask != start {
            let problem =
                format!("the mask has {mask} pixels, but the picture to start from {start}");
            return Err(RequestError::new(Field::Mask, problem));
        }
    }
    if let Some(Mask {
        image,
        crop: Some(_),
        ..
    }) = &picture.mask
        && image.pixels().iter().all(|&value| value == 0)
    {
        let problem = "the mask is black: it has no surroundings that could be made";
        return refuse(Field::Mask, problem);
    }
    match (start, &picture.mask) {
        (None, Some(_)) => {
            return refuse(Field::Mask, "a mask is given, but no picture to start from");
        }
        (None, None) if concat != Concat::None => {
            let problem = "the model changes pictures: it needs one to start from";
            return refuse(Field::Start, problem);
        }
        (Some(_), None) if concat == Concat::MaskedPicture => {
            let problem = "the model repaints parts of pictures: it needs a mask";
            return refuse(Field::Mask, problem);
        }
        (Some(_), Some(_)) if matches!(concat, Concat::Picture | Concat::Depth) => {
            let problem = "a mask is given, but the model changes whole pictures";
            return refuse(Field::Mask, problem);
        }
        _ => {}
    }
    match (&picture.start, concat, &picture.depth_map) {
        (_, Concat::Depth, None) => refuse(
            Field::DepthMap,
            "the model sees how far away things are: it needs a depth map",
        ),
        (_, concat, Some(_)) if concat != Concat::Depth => refuse(
            Field::DepthMap,
            "a depth map is given, but the model does not see one",
        ),
        (Start::Image { strength, .. }, Concat::Picture, _) if *strength != 1.0 => refuse(
            Field::Start,
            "InstructPix2Pix starts from noise: the strength of the picture that it changes is 1",
        ),
        _ => Ok(()),
    }
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
