//! What a model is told of each picture, evaluation by evaluation. Knows no device.

use super::checked::Checked;
use super::conditioning::{Branch, Conditioning, Told};
use super::schedule::RowId;
use super::texts::{DistinctTexts, Manner, Text};
use crate::model::{Concat, Model};
use crate::prompt::{self, Schedule, Syntax};
use crate::request::{Compat, Field, Picture, Request, RequestError};
use std::sync::Arc;

/// Chunks of the texts of a picture, when all are repeated until they are of one length.
const MOST_CHUNKS: usize = 64;

/// Prompts of which a picture is composed.
const MOST_PARTS: usize = 16;

/// Which of a picture's evaluations are a model's.
#[derive(Clone, Copy)]
pub(super) struct Span {
    first: usize,
    count: usize,
    /// Those of all models.
    total: usize,
}

/// By model and by picture of its request, which evaluations are its own. A model is known by the pictures that it runs on,
/// and what was planned for them.
pub(super) fn spans(count: usize, stages: &[(&[RowId], &Checked)]) -> Vec<Vec<Span>> {
    let mut totals = vec![0; count];
    let mut spans = Vec::new();
    for (ids, checked) in stages {
        let span = |(&id, plan): (&RowId, &super::checked::PicturePlan)| {
            let (first, count) = (totals[id], plan.evaluations());
            totals[id] += count;
            Span {
                first,
                count,
                total: 0,
            }
        };
        spans.push(ids.iter().zip(&checked.plans).map(span).collect::<Vec<_>>());
    }
    for (spans, (ids, _)) in spans.iter_mut().zip(stages) {
        for (span, &id) in spans.iter_mut().zip(*ids) {
            span.total = totals[id];
        }
    }
    spans
}

/// The texts of a request.
pub(super) struct Texts {
    texts: Vec<Text>,
    pictures: Vec<PictureTexts>,
    /// What is known of no text, for the models that are led away from that.
    zeros: Option<Arc<Conditioning>>,
}

/// What a picture is told.
struct PictureTexts {
    /// What it is told at one evaluation or another, each once.
    variants: Vec<Variant>,
    /// By evaluation, which of them.
    by_evaluation: Vec<usize>,
    /// How far each prompt pulls of which it is composed.
    weights: Arc<[f64]>,
    /// To this many chunks its texts are repeated.
    chunks: usize,
}

/// What a picture is told at an evaluation.
#[derive(PartialEq)]
struct Variant {
    negative: Negative,
    /// The places of the texts of which it is composed.
    prompts: Vec<usize>,
}

/// What a picture is led away from.
#[derive(Clone, Copy, PartialEq)]
enum Negative {
    /// It is never guided.
    None,
    /// No text.
    Zeros,
    /// The text at this place.
    Text(usize),
}

impl Texts {
    /// `spans` are by picture.
    ///
    /// # Errors
    /// Prompts that cannot be tokenized, and that are more than a model is told.
    pub(super) fn of(
        model: &Model,
        request: &Request,
        checked: &Checked,
        spans: &[Span],
    ) -> Result<Texts, RequestError> {
        let recipe = &model.recipe;
        let mut distinct = DistinctTexts::new(recipe);
        let mut pictures = Vec::new();
        for (index, picture) in request.pictures.iter().enumerate() {
            let reader = Reader {
                picture,
                syntax: match request.compat {
                    Some(Compat::Flax) => Syntax::Plain,
                    None => picture.syntax,
                },
                span: spans[index],
            };
            let is_guided = checked.plans[index].has(true);
            let texts = reader.texts(&mut distinct, is_guided, recipe.zeros_for_no_negative);
            let texts = texts.map_err(|error| error.of_picture(index, request))?;
            if texts.weights.len() > 1 && recipe.concat == Concat::Picture {
                let problem = "the prompt is composed by AND, but InstructPix2Pix follows one";
                return Err(RequestError::new(Field::Prompt, problem).of_picture(index, request));
            }
            pictures.push(texts);
        }
        let zeros = recipe
            .zeros_for_no_negative
            .then(|| Conditioning::zeros(recipe));
        Ok(Texts {
            texts: distinct.into_texts(),
            pictures,
            zeros: zeros.map(Arc::new),
        })
    }

    /// All of them, each once.
    pub(super) fn all(&self) -> &[Text] {
        &self.texts
    }

    /// The place of a picture's prompt, as it is at first; of the first one, if it is composed.
    pub(super) fn first(&self, picture: usize) -> usize {
        let texts = &self.pictures[picture];
        texts.variants[texts.by_evaluation[0]].prompts[0]
    }

    /// How many tokens of a picture's prompts had no room.
    pub(super) fn dropped(&self, picture: usize) -> usize {
        let prompts = self.pictures[picture].variants.iter();
        let prompts = prompts.flat_map(|variant| &variant.prompts);
        let dropped = prompts.map(|&place| self.texts[place].dropped);
        dropped.max().unwrap_or_default()
    }

    /// How far each prompt pulls of which a picture is composed; mostly there is one.
    pub(super) fn weights(&self, picture: usize) -> &Arc<[f64]> {
        &self.pictures[picture].weights
    }

    /// How many chunks the denoiser is told of a picture.
    pub(super) fn chunks(&self, picture: usize) -> usize {
        self.pictures[picture].chunks
    }

    /// What the denoiser is told of a picture, of what `told` says of [all](Texts::all) texts: what it is led away from, if it
    /// is ever guided, then what it is of. It sees `concat` beside the latents.
    pub(super) fn told(
        &self,
        checked: &Checked,
        told: &[Arc<Conditioning>],
        picture: usize,
        concat: &Arc<[f32]>,
    ) -> Told {
        let plan = &checked.plans[picture];
        let branch = |text: &Arc<Conditioning>, time_ids: &Arc<[f32]>| Branch {
            text: text.clone(),
            time_ids: time_ids.clone(),
            guidance: plan.guidance_scale - 1.0,
            concat: concat.clone(),
        };
        let [negative_ids, ids] = &plan.time_ids;
        let branches = |variant: &Variant| {
            let negative = match variant.negative {
                Negative::None => None,
                Negative::Zeros => self.zeros.as_ref().map(|zeros| branch(zeros, negative_ids)),
                Negative::Text(place) => Some(branch(&told[place], negative_ids)),
            };
            let prompts = variant.prompts.iter();
            let prompts = prompts.map(|&place| branch(&told[place], ids));
            // InstructPix2Pix is led away from no picture too.
            let neither = negative
                .clone()
                .filter(|_| checked.concat == Concat::Picture);
            let neither = neither.map(|branch| Branch {
                concat: vec![0.0; concat.len()].into(),
                ..branch
            });
            let negatives = neither.into_iter().chain(negative);
            negatives.chain(prompts).collect()
        };
        let texts = &self.pictures[picture];
        Told {
            variants: texts.variants.iter().map(branches).collect(),
            by_evaluation: texts.by_evaluation.clone(),
        }
    }
}

/// Reads the prompts of a picture.
struct Reader<'a> {
    picture: &'a Picture,
    syntax: Syntax,
    span: Span,
}

impl Reader<'_> {
    fn texts(
        &self,
        distinct: &mut DistinctTexts<'_>,
        is_guided: bool,
        zeros_for_no_negative: bool,
    ) -> Result<PictureTexts, RequestError> {
        let picture = self.picture;
        let second = picture.prompt_2.as_deref().unwrap_or(&picture.prompt);
        let prompt = [picture.prompt.as_str(), second];
        let refuse = |field| move |problem: String| RequestError::new(field, problem);
        let (weights, prompts) = self
            .prompts(distinct, prompt)
            .map_err(refuse(Field::Prompt))?;
        // What a composed picture is led away from counts whatever the scale.
        let negatives = match (is_guided || weights.len() > 1, negative_of(picture)) {
            (false, _) => vec![Negative::None; self.span.count],
            (true, None) if zeros_for_no_negative => vec![Negative::Zeros; self.span.count],
            (true, negative) => {
                let places = self.negative(distinct, negative.unwrap_or_default());
                let places = places.map_err(refuse(Field::NegativePrompt))?;
                places.into_iter().map(Negative::Text).collect()
            }
        };
        let mut variants: Vec<Variant> = Vec::new();
        let mut by_evaluation = Vec::new();
        for (evaluation, negative) in negatives.into_iter().enumerate() {
            let prompts = prompts.iter().map(|part| part[evaluation]).collect();
            let variant = Variant { negative, prompts };
            let known = variants.iter().position(|known| *known == variant);
            by_evaluation.push(known.unwrap_or(variants.len()));
            if known.is_none() {
                variants.push(variant);
            }
        }
        let mut chunks = 1;
        for variant in &variants {
            let negative = match variant.negative {
                Negative::Text(place) => Some(place),
                Negative::None | Negative::Zeros => None,
            };
            for &place in variant.prompts.iter().chain(&negative) {
                chunks = least_common_multiple(chunks, distinct.chunks(place));
                if chunks > MOST_CHUNKS {
                    let problem = format!(
                        "the prompts of a picture would be repeated to {chunks} chunks of 75 tokens to be of one length; at \
                         most {MOST_CHUNKS} are supported"
                    );
                    return Err(RequestError::new(Field::Prompt, problem));
                }
            }
        }
        Ok(PictureTexts {
            variants,
            by_evaluation,
            weights: weights.into(),
            chunks,
        })
    }

    /// How far each prompt pulls of which the picture is composed, and the places of its texts by evaluation.
    fn prompts(
        &self,
        distinct: &mut DistinctTexts<'_>,
        prompt: [&str; 2],
    ) -> Result<(Vec<f64>, Vec<Vec<usize>>), String> {
        let manner = Manner {
            syntax: self.syntax,
            skip: self.picture.clip_skip,
        };
        if self.syntax == Syntax::Plain {
            let place = distinct.place(prompt.map(str::to_owned), manner);
            let place = place.map_err(|error| error.to_string())?;
            return Ok((vec![1.0], vec![vec![place; self.span.count]]));
        }
        let [first, second] = prompt.map(|prompt| prompt::parts(&prompt::without_networks(prompt)));
        if first.len() != second.len() {
            return Err(format!(
                "the prompt is composed of {} by AND, the second one of {}",
                first.len(),
                second.len()
            ));
        }
        if first.len() > MOST_PARTS {
            let count = first.len();
            return Err(format!(
                "the prompt is composed of {count} by AND; at most {MOST_PARTS} are supported"
            ));
        }
        let weights = first.iter().map(|part| part.weight).collect();
        let places = first
            .iter()
            .zip(&second)
            .map(|(first, second)| self.places(distinct, [&first.text, &second.text], manner));
        Ok((weights, places.collect::<Result<_, _>>()?))
    }

    /// The places of the negative prompt's texts, by evaluation.
    fn negative(
        &self,
        distinct: &mut DistinctTexts<'_>,
        prompt: [&str; 2],
    ) -> Result<Vec<usize>, String> {
        let manner = |skip| Manner {
            syntax: self.syntax,
            skip,
        };
        match self.syntax {
            // diffusers leaves out layers for the prompt alone.
            Syntax::Plain => {
                let place = distinct.place(prompt.map(str::to_owned), manner(0));
                let place = place.map_err(|error| error.to_string())?;
                Ok(vec![place; self.span.count])
            }
            Syntax::A1111(_) => {
                let [first, second] = prompt.map(prompt::without_networks);
                self.places(distinct, [&first, &second], manner(self.picture.clip_skip))
            }
        }
    }

    /// The places of the texts that a prompt becomes, by evaluation.
    fn places(
        &self,
        distinct: &mut DistinctTexts<'_>,
        prompt: [&str; 2],
        manner: Manner,
    ) -> Result<Vec<usize>, String> {
        let schedule = |prompt| {
            let schedule = prompt::schedule(prompt, self.span.total);
            schedule.ok_or("the prompt becomes more than 256 texts on the way")
        };
        let schedules: [Schedule; 2] = [schedule(prompt[0])?, schedule(prompt[1])?];
        let evaluations = self.span.first..self.span.first + self.span.count;
        let place = |evaluation| {
            let pair = schedules
                .each_ref()
                .map(|schedule| schedule.texts[schedule.text_at(evaluation)].clone());
            distinct
                .place(pair, manner)
                .map_err(|error| error.to_string())
        };
        evaluations.map(place).collect()
    }
}

/// A picture's negative prompts, if it has one at all.
fn negative_of(picture: &Picture) -> Option<[&str; 2]> {
    let (first, second) = (
        picture.negative_prompt.as_deref(),
        picture.negative_prompt_2.as_deref(),
    );
    match (first, second) {
        (None, None) => None,
        (first, second) => {
            let first = first.unwrap_or_default();
            Some([first, second.unwrap_or(first)])
        }
    }
}

fn least_common_multiple(a: usize, b: usize) -> usize {
    let (mut divisor, mut rest) = (a, b);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    a / divisor * b
}
