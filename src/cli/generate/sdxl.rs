//! What SDXL is told beside a prompt.

use serde::{Deserialize, Deserializer, de::Error};
use stablejet::request::Picture;
use std::str::FromStr;

use super::arguments::of;
use super::pictures::set;

/// Options that SDXL has beyond other models.
#[derive(clap::Args)]
pub struct SdxlChoice {
    /// What SDXL's second text encoder is told instead of the prompt; give it once for all prompts, or once for each.
    #[arg(long, value_name = "PROMPT")]
    pub prompt_2: Vec<String>,
    /// What SDXL's second text encoder is told instead of --negative; give it once for all prompts, or once for each.
    #[arg(long, value_name = "PROMPT")]
    pub negative_2: Vec<String>,
    #[command(flatten)]
    micro: MicroChoice,
}

/// SDXL's micro-conditioning, of all pictures or, in a line of --prompts, of one.
#[derive(Clone, Debug, Default, Deserialize, clap::Args)]
#[serde(deny_unknown_fields, default)]
pub struct MicroChoice {
    /// The size that an SDXL picture is to look as if it had had before it was scaled: small ones look blurry. Its own size if
    /// left out.
    #[arg(long, value_name = "WxH")]
    original_size: Option<Size>,
    /// How much an SDXL picture is to look cut off at its left and top, in pixels [default: 0,0].
    #[arg(long, value_name = "LEFT,TOP")]
    crop: Option<Crop>,
    /// The size that an SDXL picture is to look made for; its own if left out.
    #[arg(long, value_name = "WxH")]
    target_size: Option<Size>,
    /// The original size that guidance leads away from; goes with --negative-target-size.
    #[arg(long, value_name = "WxH")]
    negative_original_size: Option<Size>,
    /// The crop that guidance leads away from; goes with both negative sizes [default: 0,0].
    #[arg(long, value_name = "LEFT,TOP")]
    negative_crop: Option<Crop>,
    /// The target size that guidance leads away from; goes with --negative-original-size.
    #[arg(long, value_name = "WxH")]
    negative_target_size: Option<Size>,
    /// How well people are to like a picture of SDXL's refiner, 1 to 10 [default: 6].
    #[arg(long, value_name = "SCORE")]
    aesthetic_score: Option<f32>,
    /// The score that guidance leads away from [default: 2.5].
    #[arg(long, value_name = "SCORE", allow_hyphen_values = true)]
    negative_aesthetic_score: Option<f32>,
}

/// `[height, width]`, written as width and height.
#[derive(Clone, Copy, Debug)]
struct Size([usize; 2]);

/// `[top, left]`, written as left and top.
#[derive(Clone, Copy, Debug)]
struct Crop([usize; 2]);

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Size, String> {
        let pair = pair(text, 'x').filter(|pair| !pair.contains(&0));
        let [width, height] = pair.ok_or("a width and a height are expected, such as 1024x768")?;
        Ok(Size([height, width]))
    }
}

impl FromStr for Crop {
    type Err = String;

    fn from_str(text: &str) -> Result<Crop, String> {
        let [left, top] =
            pair(text, ',').ok_or("two numbers of pixels are expected, such as 0,64")?;
        Ok(Crop([top, left]))
    }
}

fn pair(text: &str, separator: char) -> Option<[usize; 2]> {
    let (first, second) = text.split_once(separator)?;
    let number = |text: &str| text.parse::<u32>().ok().map(|number| number as usize);
    Some([number(first)?, number(second)?])
}

macro_rules! deserialize_by_parsing {
    ($($name:ident),*) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }
    )*};
}

deserialize_by_parsing!(Size, Crop);

impl SdxlChoice {
    /// Gives the picture `index` what was chosen.
    pub fn apply(&self, picture: &mut Picture, index: usize) {
        picture.prompt_2 = of(&self.prompt_2, index);
        picture.negative_prompt_2 = of(&self.negative_2, index);
        self.micro.apply(picture);
    }
}

impl MicroChoice {
    /// Gives a picture what was chosen.
    pub fn apply(&self, picture: &mut Picture) {
        let micro = &mut picture.micro;
        let size = |size: Option<Size>| size.map(|Size(size)| size);
        let crop = |crop: Option<Crop>| crop.map(|Crop(crop)| crop);
        for (value, chosen) in [
            (&mut micro.original_size, self.original_size),
            (&mut micro.target_size, self.target_size),
            (
                &mut micro.negative_original_size,
                self.negative_original_size,
            ),
            (&mut micro.negative_target_size, self.negative_target_size),
        ] {
            *value = size(chosen).or(*value);
        }
        set(&mut micro.crop, crop(self.crop));
        set(&mut micro.negative_crop, crop(self.negative_crop));
        set(&mut micro.aesthetic_score, self.aesthetic_score);
        set(
            &mut micro.negative_aesthetic_score,
            self.negative_aesthetic_score,
        );
    }
}
