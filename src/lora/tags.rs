//! How prompts name LoRAs: `<lora:name:0.8>`, `<lora:name:te:unet>`, `<lora:name:te=0.5:unet=0.8>`.

use super::BlockWeights;
use std::fmt;

/// How strongly a LoRA changes a model; 1 is as it was trained, 0 not at all.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Strengths {
    /// Of the text encoders.
    pub text_encoder: f32,
    /// Of the denoiser.
    pub unet: f32,
    /// Factors for the denoiser's blocks.
    pub blocks: Option<BlockWeights>,
}

impl Default for Strengths {
    fn default() -> Strengths {
        Strengths::of(1.0)
    }
}

impl Strengths {
    /// The same for all.
    pub fn of(strength: f32) -> Strengths {
        Strengths {
            text_encoder: strength,
            unet: strength,
            blocks: None,
        }
    }

    /// Takes one setting of a tag or an option: `0.8`, `te=0.5`, `unet=0.8`, `lbw=` and 17 numbers. `given` counts the numbers
    /// that stood by themselves so far: the first is for all, the second for the denoiser.
    ///
    /// # Errors
    ///
    /// What is none of these, in a line.
    pub fn set(&mut self, setting: &str, given: &mut usize) -> Result<(), String> {
        let (name, value) = match setting.split_once('=') {
            Some((name, value)) => (name.trim(), value),
            None => ("", setting),
        };
        match name {
            "" => {
                let strength = number(value)?;
                match given {
                    0 => (self.text_encoder, self.unet) = (strength, strength),
                    1 => self.unet = strength,
                    _ => return Err(format!("{value:?} is a third strength")),
                }
                *given += 1;
            }
            "te" => self.text_encoder = number(value)?,
            "unet" => self.unet = number(value)?,
            "lbw" => {
                let numbers = value.split(',').map(number);
                let numbers = numbers.collect::<Result<Vec<f32>, String>>()?;
                let count = numbers.len();
                let blocks = numbers.try_into().map_err(|_| {
                    format!(
                        "lbw has {count} numbers, where {} are expected: BASE, IN01, IN02, IN04, IN05, IN07, IN08, M00, OUT03 to \
                         OUT11",
                        BlockWeights::COUNT
                    )
                })?;
                self.blocks = Some(BlockWeights(blocks));
            }
            _ => {
                return Err(format!(
                    "{setting:?} is none of a strength, te=, unet= and lbw="
                ));
            }
        }
        Ok(())
    }
}

/// As behind a tag's name: `0.8`, `te=0.5:unet=0.8`.
impl fmt::Display for Strengths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text_encoder == self.unet {
            true => write!(f, "{}", self.unet)?,
            false => write!(f, "te={}:unet={}", self.text_encoder, self.unet)?,
        }
        if let Some(BlockWeights(blocks)) = &self.blocks {
            let numbers: Vec<String> = blocks.iter().map(f32::to_string).collect();
            write!(f, ":lbw={}", numbers.join(","))?;
        }
        Ok(())
    }
}

fn number(text: &str) -> Result<f32, String> {
    let number = text.trim().parse::<f32>().ok();
    let number = number.filter(|number| number.is_finite());
    number.ok_or_else(|| format!("{text:?} is no number"))
}

/// A LoRA that a prompt names.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// How strongly it changes the model.
    pub strengths: Strengths,
}

const START: &str = "<lora:";

impl Tag {
    /// Of what stands between `<lora:` and `>`.
    fn parse(text: &str) -> Result<Tag, String> {
        let mut parts = text.split(':');
        let name = parts.next().unwrap_or_default().trim().to_owned();
        if name.is_empty() {
            return Err("it has no name".to_owned());
        }
        let mut strengths = Strengths::default();
        let mut given = 0;
        for part in parts {
            strengths.set(part, &mut given)?;
        }
        Ok(Tag { name, strengths })
    }
}

/// Takes the LoRAs' tags out of a prompt.
///
/// # Errors
///
/// A tag that says what none can, in a line.
pub fn take_tags(prompt: &str) -> Result<(String, Vec<Tag>), String> {
    let mut text = String::new();
    let mut tags = Vec::new();
    let mut rest = prompt;
    while let Some(start) = rest.find(START) {
        let Some(length) = rest[start..].find('>') else {
            break;
        };
        let whole = &rest[start..=start + length];
        let inside = &whole[START.len()..whole.len() - 1];
        tags.push(Tag::parse(inside).map_err(|problem| format!("{whole}: {problem}"))?);
        text.push_str(&rest[..start]);
        rest = &rest[start + whole.len()..];
    }
    text.push_str(rest);
    // What stood around the tags.
    match tags.is_empty() {
        true => Ok((text, tags)),
        false => Ok((text.trim().to_owned(), tags)),
    }
}
