//! The pictures that go into others, as programs take them. Knows no device.

use super::starts::encodes_start;
use crate::image::{Filter, Image, Region};
use crate::model::{Concat, Model};
use crate::request::{Field, Mask, Picture, Request, RequestError, Start};
use std::sync::Arc;

/// Of a request.
pub(super) struct PicturesIn {
    /// What the VAE's encoder looks at, each once: `[h, w, 3]` in [-1, 1].
    pub pixels: Vec<Vec<f32>>,
    /// By picture.
    pub of: Vec<PictureIn>,
    sources: Vec<Source>,
}

/// What one picture is made of.
#[derive(Default)]
pub(super) struct PictureIn {
    /// The place of the picture to start from among those that are encoded, if its latents are wanted.
    pub start: Option<usize>,
    /// That of what its mask leaves of it, if those are.
    pub masked: Option<usize>,
    /// `[h, w]` of latents, 1 where it is made anew and 0 where it is kept.
    pub mask: Option<Arc<[f32]>>,
    /// How far away things are, `[h, w]` of latents in [-1, 1].
    pub depth: Option<Arc<[f32]>>,
    /// What the finished picture is put into.
    around: Option<Around>,
}

/// What the pixels of a picture came from: the same ones are encoded once.
#[derive(Clone, PartialEq)]
struct Source {
    image: Arc<Image>,
    region: Option<Region>,
    mask: Option<Arc<Image>>,
}

/// What surrounds a part that is made.
enum Around {
    /// Of the whole picture, this region is made.
    Region {
        image: Arc<Image>,
        mask: Arc<Image>,
        region: Region,
    },
    /// The picture in the size that is made, which is kept outside the mask.
    Pixels { image: Image, mask: Vec<bool> },
}

impl PicturesIn {
    /// For pictures of `size` pixels.
    pub(super) fn of(
        model: &Model,
        request: &Request,
        size: [usize; 2],
    ) -> Result<PicturesIn, RequestError> {
        let mut pictures = PicturesIn {
            pixels: Vec::new(),
            of: Vec::new(),
            sources: Vec::new(),
        };
        for (index, picture) in request.pictures.iter().enumerate() {
            let added = pictures.add(model, picture, size);
            let one = added.map_err(|error| error.of_picture(index, request))?;
            pictures.of.push(one);
        }
        Ok(pictures)
    }

    fn add(
        &mut self,
        model: &Model,
        picture: &Picture,
        size: [usize; 2],
    ) -> Result<PictureIn, RequestError> {
        let mut one = PictureIn::default();
        let Start::Image { image, .. } = &picture.start else {
            return Ok(one);
        };
        let concat = model.recipe.concat;
        let factor = model.vae.scale_factor();
        let region = picture.mask.as_ref().and_then(|mask| region(mask, size));
        let source = Source {
            image: image.clone(),
            region,
            mask: None,
        };
        let [height, width] = size;
        if let Some(mask) = &picture.mask {
            let given_up = given_up(&prepared(&mask.image, region, size));
            if concat == Concat::MaskedPicture {
                let source = Source {
                    mask: Some(mask.image.clone()),
                    ..source.clone()
                };
                one.masked = Some(self.encoded(source, size, Some(&given_up)));
            }
            let latents = (0..height / factor).flat_map(|y| {
                let row = &given_up[y * factor * width..][..width];
                row.iter()
                    .step_by(factor)
                    .map(|&up| f32::from(u8::from(up)))
            });
            one.mask = Some(latents.collect());
            one.around = match (region, mask.paste) {
                (Some(region), _) => Some(Around::Region {
                    image: image.clone(),
                    mask: mask.image.clone(),
                    region,
                }),
                (None, true) => Some(Around::Pixels {
                    image: image.resized(width, height, Filter::Lanczos),
                    mask: given_up,
                }),
                (None, false) => None,
            };
        }
        if encodes_start(concat, picture) {
            one.start = Some(self.encoded(source, size, None));
        }
        if let Some(map) = &picture.depth_map {
            one.depth = Some(depth(map, size.map(|extent| extent / factor))?);
        }
        Ok(one)
    }

    /// The place of a picture among those that are encoded. What is `given_up` of it is grey.
    fn encoded(&mut self, source: Source, size: [usize; 2], given_up: Option<&[bool]>) -> usize {
        if let Some(place) = self.sources.iter().position(|known| *known == source) {
            return place;
        }
        let image = prepared(&source.image, source.region, size);
        let mut pixels: Vec<f32> = image.pixels().iter().map(|&value| unit(value)).collect();
        for (pixel, &up) in pixels.chunks_exact_mut(3).zip(given_up.unwrap_or_default()) {
            if up {
                pixel.fill(0.0);
            }
        }
        self.sources.push(source);
        self.pixels.push(pixels);
        self.pixels.len() - 1
    }
}

impl PictureIn {
    /// The picture that is kept, with the part that was made.
    pub(super) fn finished(&self, made: Image) -> Image {
        match &self.around {
            None => made,
            Some(Around::Region {
                image,
                mask,
                region,
            }) => image.with_part(&made, *region, mask),
            Some(Around::Pixels { image, mask }) => made.where_not(mask, image),
        }
    }
}

/// The part of a picture that is made, if not all of it is.
fn region(mask: &Mask, size: [usize; 2]) -> Option<Region> {
    // A black mask, which has none, is refused before.
    mask.image.surroundings(mask.crop?, size)
}

/// A picture in the size that is made.
fn prepared(image: &Image, region: Option<Region>, [height, width]: [usize; 2]) -> Image {
    match region {
        Some(region) => image.part(region).filling(width, height),
        None => image.resized(width, height, Filter::Lanczos),
    }
}

/// Where a mask is at least half bright.
fn given_up(mask: &Image) -> Vec<bool> {
    let brightness = mask.brightness();
    brightness.into_iter().map(|value| value >= 128).collect()
}

/// A byte in [-1, 1].
fn unit(value: u8) -> f32 {
    f32::from(value) / 255.0 * 2.0 - 1.0
}

/// A depth map in the size of latents, its least number -1 and its largest 1.
fn depth(map: &Image, [height, width]: [usize; 2]) -> Result<Arc<[f32]>, RequestError> {
    let brightness = map.brightness();
    let values: Vec<f32> = brightness
        .iter()
        .map(|&value| f32::from(value) / 255.0)
        .collect();
    let values = cubic([map.height(), map.width()], &values, [height, width]);
    let least = values.iter().copied().fold(f32::INFINITY, f32::min);
    let most = values.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    if least == most {
        let problem = "the depth map has one depth everywhere";
        return Err(RequestError::new(Field::DepthMap, problem));
    }
    let spread = values.iter();
    Ok(spread
        .map(|value| 2.0 * (value - least) / (most - least) - 1.0)
        .collect())
}

/// Numbers in another size by torch's bicubic interpolation: `a` = -0.75, nothing averaged where it gets smaller, corners not
/// aligned, edges repeated.
fn cubic(from: [usize; 2], values: &[f32], to: [usize; 2]) -> Vec<f32> {
    let taps = |axis: usize, out: usize| -> [(usize, f32); 4] {
        let scale = from[axis] as f32 / to[axis] as f32;
        let centre = scale * (out as f32 + 0.5) - 0.5;
        let first = centre.floor();
        let t = centre - first;
        const A: f32 = -0.75;
        let near = |x: f32| ((A + 2.0) * x - (A + 3.0)) * x * x + 1.0;
        let far = |x: f32| ((A * x - 5.0 * A) * x + 8.0 * A) * x - 4.0 * A;
        let weights = [far(t + 1.0), near(t), near(1.0 - t), far(2.0 - t)];
        [0, 1, 2, 3].map(|tap| {
            let place = first + tap as f32 - 1.0;
            let last = from[axis] - 1;
            (place.clamp(0.0, last as f32) as usize, weights[tap])
        })
    };
    let mut out = Vec::with_capacity(to[0] * to[1]);
    for y in 0..to[0] {
        let rows = taps(0, y);
        for x in 0..to[1] {
            let columns = taps(1, x);
            let of_row = |row: usize| -> f32 {
                let tap =
                    |&(column, weight): &(usize, f32)| values[row * from[1] + column] * weight;
                columns.iter().map(tap).sum()
            };
            out.push(rows.iter().map(|&(row, weight)| of_row(row) * weight).sum());
        }
    }
    out
}
