//! `scheduler_config.json`, read strictly, and what a sampler makes of it.

use serde_json::{Map, Value, json};

use super::SchedulerError;
use super::sampler::{Class, Sampler};
use super::settings::{PredictionType, Settings, TimestepSpacing};
use crate::configs::torch_class;

/// A model's `scheduler_config.json`: its sampler, and the keys that it has. Every value has been checked.
#[derive(Clone, Debug)]
pub struct SchedulerConfig {
    class_name: String,
    fields: Map<String, Value>,
    sampler: Option<Sampler>,
    in_stable_diffusion: bool,
}

impl SchedulerConfig {
    /// Reads the text of a `scheduler_config.json`, which may hold Python's `-Infinity` (`lambda_min_clipped` does).
    ///
    /// # Errors
    /// Text that is not a JSON object, a missing `_class_name`, an unknown key (by name), a value that is not supported (with
    /// what is). A class that is not a sampler here is no error yet: its config can still drive another sampler.
    pub fn parse(json: &str) -> Result<SchedulerConfig, SchedulerError> {
        SchedulerConfig::parse_as(None, json)
    }

    /// The same for a model whose index says the scheduler's class: that goes before the file's own, as in diffusers.
    ///
    /// # Errors
    /// Those of [`SchedulerConfig::parse`]; the file may lack `_class_name` if the index has the class.
    pub fn parse_as(class: Option<&str>, json: &str) -> Result<SchedulerConfig, SchedulerError> {
        let mut fields: Map<String, Value> = serde_json::from_str(&quote_non_finite(json))?;
        let own = fields.get("_class_name").and_then(Value::as_str);
        let class_name = class.or(own).ok_or(SchedulerError::NoClassName)?;
        let class_name = torch_class(class_name).to_owned();
        // The newer key says the same more precisely.
        if fields.contains_key("prediction_type") {
            fields.remove("predict_epsilon");
        }
        let mut checked = Settings::defaults(Class::Euler);
        for (key, value) in &fields {
            checked.set(key, value)?;
        }
        let sampler = class_name.parse().ok();
        Ok(SchedulerConfig {
            class_name,
            fields,
            sampler,
            in_stable_diffusion: false,
        })
    }

    /// The config as diffusers' `StableDiffusionPipeline` corrects it when it loads a model. `steps_offset` is 1 whatever the
    /// file says; if the file lacks it, for the file's own class only. A `clip_sample` of true is false.
    #[must_use]
    pub fn for_stable_diffusion(mut self) -> SchedulerConfig {
        for (key, corrected) in [("steps_offset", json!(1)), ("clip_sample", json!(false))] {
            if let Some(value) = self.fields.get_mut(key) {
                *value = corrected;
            }
        }
        SchedulerConfig {
            in_stable_diffusion: true,
            ..self
        }
    }

    /// The diffusers class that the file names.
    pub fn class_name(&self) -> &str {
        &self.class_name
    }

    /// The sampler that the file names.
    ///
    /// # Errors
    /// A class that is not supported.
    pub fn sampler(&self) -> Result<Sampler, SchedulerError> {
        self.sampler.map_or_else(|| self.class_name.parse(), Ok)
    }

    /// Whether the file's own sampler is one of models that were distilled for few steps: LCM and TCD, and an Euler sampler that
    /// steps from the last timestep and predicts noise (SDXL Turbo, Lightning).
    pub fn is_for_few_steps(&self) -> bool {
        let own = self
            .sampler
            .and_then(|own| Some((own.class(), self.settings(own).ok()?)));
        own.is_some_and(|(class, settings)| {
            let from_the_last = settings.timestep_spacing == TimestepSpacing::Trailing
                && settings.prediction_type == PredictionType::Epsilon
                && !settings.rescale_betas_zero_snr;
            let is_euler = matches!(class, Class::Euler | Class::EulerAncestral);
            class.is_distilled() || (is_euler && from_the_last)
        })
    }

    /// What `sampler` runs with under this config: a key of the file counts whichever class runs, a key that it lacks
    /// takes the default of the class that runs (diffusers' `from_config`).
    ///
    /// # Errors
    /// Settings that contradict each other, or that the class would have to clip or threshold with.
    pub fn settings(&self, sampler: Sampler) -> Result<Settings, SchedulerError> {
        let class = sampler.class();
        let mut settings = Settings::defaults(class);
        if self.in_stable_diffusion && self.sampler.map(Sampler::class) == Some(class) {
            settings.steps_offset = 1;
        }
        for (key, value) in &self.fields {
            settings.set(key, value)?;
        }
        sampler.adjust(&mut settings);
        if let Some(betas) = &settings.trained_betas
            && betas.len() != settings.num_train_timesteps
        {
            return Err(SchedulerError::TrainedBetas {
                len: betas.len(),
                expected: settings.num_train_timesteps,
            });
        }
        check(sampler, &settings)?;
        Ok(settings)
    }
}

/// Refuses what the class would have to do and what cannot be done here.
fn check(sampler: Sampler, settings: &Settings) -> Result<(), SchedulerError> {
    let class = sampler.class();
    let linear =
        "false: limiting the predicted sample is not linear, and models on latents do without";
    for (key, asked, supported) in [
        ("clip_sample", settings.clip_sample && class.clips(), linear),
        (
            "thresholding",
            settings.thresholding && class.thresholds(),
            linear,
        ),
        (
            "use_flow_sigmas",
            settings.use_flow_sigmas && class.has_sigmas() && !class.is_k_diffusion(),
            "false: the models here are not trained for flow matching",
        ),
    ] {
        if asked {
            return Err(SchedulerError::unsupported(key, "true", sampler, supported));
        }
    }
    if settings.prediction_type == PredictionType::Sample && !class.takes_sample_prediction() {
        let supported = "epsilon, v_prediction";
        return Err(SchedulerError::unsupported(
            "prediction_type",
            "sample",
            sampler,
            supported,
        ));
    }
    Ok(())
}

/// Puts quotes around the numbers that Python writes and JSON does not have, so that a field can refuse them by name.
fn quote_non_finite(json: &str) -> String {
    let mut outside_string = true;
    let parts = json.split_inclusive('"').map(|part| {
        let quoted = if outside_string {
            let marked = part
                .replace("Infinity", "\"Infinity\"")
                .replace("NaN", "\"NaN\"");
            marked.replace("-\"Infinity\"", "\"-Infinity\"")
        } else {
            part.to_owned()
        };
        // An escaped quote does not end a string.
        let backslashes = part
            .trim_end_matches('"')
            .bytes()
            .rev()
            .take_while(|&byte| byte == b'\\')
            .count();
        if part.ends_with('"') && (outside_string || backslashes % 2 == 0) {
            outside_string = !outside_string;
        }
        quoted
    });
    parts.collect()
}
