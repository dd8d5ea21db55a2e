//! Files of prompts, a line of which may have settings of its own.

use super::control::ControlLine;
use super::sdxl::MicroChoice;
use anyhow::{Context, ensure};
use serde::{Deserialize, Deserializer, de::Error};
use stablejet::model::Model;
use stablejet::request::Picture;
use stablejet::schedulers::{Sampler, Steps};
use stablejet::unstable::prompts;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// More than anybody has prompts; a device may bring bytes without end.
const MAX_BYTES: u64 = 100_000_000;

/// A picture's line: its prompt, and settings that are not those of the command line.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub prompt: String,
    negative: Option<String>,
    /// The file of a picture to start from.
    pub init_image: Option<PathBuf>,
    pub strength: Option<f64>,
    /// The file of its mask.
    pub mask: Option<PathBuf>,
    /// The file of its depth map.
    pub depth_map: Option<PathBuf>,
    image_guidance: Option<f32>,
    /// What the picture follows, instead of what the command line says.
    pub controls: Option<Vec<ControlLine>>,
    #[serde(default, deserialize_with = "sampler")]
    scheduler: Option<Sampler>,
    steps: Option<usize>,
    timesteps: Option<Vec<f64>>,
    sigmas: Option<Vec<f64>>,
    guidance: Option<f32>,
    guidance_rescale: Option<f32>,
    guidance_until: Option<f32>,
    eta: Option<f64>,
    order: Option<usize>,
    prompt_2: Option<String>,
    negative_2: Option<String>,
    clip_skip: Option<usize>,
    #[serde(default)]
    sdxl: MicroChoice,
    /// A seed of its own, of which it is the first picture.
    seed: Option<u64>,
}

impl Line {
    /// A prompt with the command line's settings.
    pub fn of_prompt(prompt: impl Into<String>) -> Line {
        Line {
            prompt: prompt.into(),
            ..Line::default()
        }
    }

    /// Gives a picture the line's settings.
    pub fn apply(&self, picture: &mut Picture, model: &Model) {
        for (text, own) in [
            (&mut picture.negative_prompt, &self.negative),
            (&mut picture.prompt_2, &self.prompt_2),
            (&mut picture.negative_prompt_2, &self.negative_2),
        ] {
            *text = own.clone().or(text.take());
        }
        let left_out = self.clip_skip.map(|layer| model.recipe.left_out(layer));
        set(&mut picture.clip_skip, left_out);
        self.sdxl.apply(picture);
        set(&mut picture.guidance.scale, self.guidance);
        set(&mut picture.guidance.rescale, self.guidance_rescale);
        set(&mut picture.guidance.until, self.guidance_until);
        set(&mut picture.guidance.image, self.image_guidance);
        let (sampling, seed) = (&mut picture.sampling, &mut picture.seed);
        sampling.sampler = self.scheduler.or(sampling.sampler);
        sampling.plan.order = self.order.or(sampling.plan.order);
        set(&mut sampling.plan.eta, self.eta);
        for steps in [
            self.steps.map(Steps::Count),
            self.timesteps.clone().map(Steps::Timesteps),
            self.sigmas.clone().map(Steps::Sigmas),
        ] {
            set(&mut sampling.plan.steps, steps);
        }
        if let Some(value) = self.seed {
            (seed.value, seed.index) = (value, 0);
        }
    }
}

/// Replaces a value if there is another.
pub fn set<T>(value: &mut T, other: Option<T>) {
    if let Some(other) = other {
        *value = other;
    }
}

fn sampler<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Sampler>, D::Error> {
    let name = Option::<String>::deserialize(deserializer)?;
    let sampler = name.map(|name| name.parse::<Sampler>()).transpose();
    sampler.map_err(D::Error::custom)
}

/// The lines of a file, or of what a pipe brings, that are not empty.
pub fn read(path: &Path) -> anyhow::Result<Vec<Line>> {
    let mut bytes = Vec::new();
    let mut file = File::open(path)?.take(MAX_BYTES + 1);
    file.read_to_end(&mut bytes)?;
    ensure!(
        bytes.len() as u64 <= MAX_BYTES,
        "more than {} MB",
        MAX_BYTES / 1_000_000
    );
    let lines = prompts::parse(bytes)?;
    let line = |line: &String| match is_object(line) {
        false => Ok(Line::of_prompt(line)),
        true => parse(line).with_context(|| format!("the line {line}")),
    };
    lines.iter().map(line).collect()
}

/// Whether a line is meant as a JSON object: prompts have braces too, but no quoted name right behind the first.
fn is_object(line: &str) -> bool {
    let inside = line.trim_start().strip_prefix('{');
    inside.is_some_and(|inside| inside.trim_start().starts_with('"'))
}

fn parse(line: &str) -> anyhow::Result<Line> {
    let parsed: Line = serde_json::from_str(line)?;
    let given = [
        parsed.steps.is_some(),
        parsed.timesteps.is_some(),
        parsed.sigmas.is_some(),
    ];
    ensure!(
        given.iter().filter(|&&is| is).count() <= 1,
        "only one of steps, timesteps and sigmas can be given"
    );
    Ok(parsed)
}

#[cfg(test)]
mod tests {
    use super::{is_object, parse};

    #[test]
    fn a_line_with_a_quoted_name_is_an_object_and_other_braces_are_prompts() {
        for line in [r#"{"prompt": "x"}"#, r#"  { "prompt": 1"#] {
            assert!(is_object(line), "{line}");
        }
        for line in ["{a|b} cat", "{}", "a {\"x\"}", "{{beautiful}} sky"] {
            assert!(!is_object(line), "{line}");
        }
    }

    #[test]
    fn a_setting_that_does_not_exist_and_steps_given_twice_are_refused() {
        let error = |line: &str| parse(line).unwrap_err().to_string();
        assert!(error(r#"{"prompt": "x", "step": 3}"#).contains("unknown field `step`"));
        assert!(error(r#"{"steps": 3}"#).contains("missing field `prompt`"));
        assert!(error(r#"{"prompt": "x", "scheduler": "eula"}"#).contains("eula"));
        let twice = error(r#"{"prompt": "x", "steps": 3, "sigmas": [1, 0]}"#);
        assert!(twice.contains("only one of"), "{twice}");
        assert!(parse(r#"{"prompt": "x", "steps": 3, "guidance": 1}"#).is_ok());
    }
}
