//! What a checkpoint is: its configuration as data, read off its files. Knows no device.

mod bounds;
mod components;
mod controlnets;
mod defaults;
mod embedding;
mod error;
mod open;
mod recipe;
mod safety;
mod wish;

pub use components::{
    Hidden, Layout, Network, PREVIEW_VAE, SAFETY_CHECKER, TextFolders, UNET, UnsupportedClass, VAE,
};
pub(crate) use components::{TEXT_ENCODER, TEXT_ENCODER_2};
pub use controlnets::NetSet;
pub(crate) use controlnets::controlnet_component;
use controlnets::controlnet_network;
pub use defaults::Defaults;
pub use embedding::{Embedding, EmbeddingError};
pub use error::{ModelError, TooLarge};
pub use recipe::{Concat, Recipe, TextPath, TimeIds};
pub use safety::{SafetyChecker, SafetyChecking};
pub(crate) use wish::StepKind;
pub use wish::Wish;

use crate::models::autoencoder::Autoencoder;
use crate::models::controlnet::ControlNetConfig;
use crate::models::unet::UNetConfig;
use crate::nn::Activation;
use crate::programs::{Program, StepShape, TraceOptions};
use crate::request::RequestError;
use crate::schedulers::SchedulerConfig;
use components::PREVIEW_NETWORK;
use hlo::{Component, ParamSpec};
use std::collections::HashSet;

/// A model's configuration: everything but its weights.
pub struct Model {
    /// Where it comes from, for the reader.
    pub name: String,
    /// How prompts become what the denoiser takes.
    pub recipe: Recipe,
    /// The denoiser.
    pub unet: UNetConfig,
    /// The autoencoder.
    pub vae: Autoencoder,
    /// What shows pictures while they are made, if they are shown by one.
    pub preview_vae: Option<Autoencoder>,
    /// What pictures are checked by, if they are.
    pub safety_checker: Option<SafetyChecker>,
    /// The ControlNets beside it, by their numbers.
    pub controlnets: Vec<ControlNetConfig>,
    /// The noise schedule and the default sampler.
    pub scheduler: SchedulerConfig,
    /// What is to be known of its files, a line each.
    notes: Vec<String>,
}

impl Model {
    /// The family of models that it is of, in words.
    pub fn family(&self) -> &'static str {
        let first = self.recipe.text.first();
        let is_open_clip = first.is_some_and(|path| path.config.activation == Activation::Gelu);
        match self.recipe.time_ids {
            TimeIds::None if is_open_clip => "Stable Diffusion 2.x",
            TimeIds::None => "Stable Diffusion 1.x",
            TimeIds::Sizes => "SDXL",
            TimeIds::AestheticScore => "SDXL's refiner",
        }
    }

    /// What a user should know of the model although it works, a line each.
    pub fn remarks(&self) -> Vec<String> {
        let remark = |path: &TextPath| {
            let (last_id, _) = path.tokenizer.last_token();
            let beyond = path.config.vocab_size - (last_id as usize + 1);
            let remark = format!(
                "the text encoder of {} has {beyond} rows that no token reaches: the tokenizer's files lack what textual \
                 inversion added (added_tokens.json, or added_tokens_decoder in tokenizer_config.json)",
                self.name
            );
            (beyond > 0).then_some(remark)
        };
        let remarks = self.recipe.text.iter().filter_map(remark);
        self.notes.iter().cloned().chain(remarks).collect()
    }

    /// The networks of its programs.
    pub fn networks(&self) -> impl Iterator<Item = Network> {
        let layout = self.recipe.layout;
        let checker = self.safety_checker.as_ref();
        let preview = self.preview_vae.as_ref().map(|_| PREVIEW_NETWORK);
        let checker = checker.and(layout.safety_checker);
        let nets = (0..self.controlnets.len()).map(controlnet_network);
        let own = layout.networks().chain(preview).chain(checker);
        own.chain(nets)
    }

    /// The weights that each component's programs declare, whatever their shape, in the order in which programs first
    /// take them; those of the VAE's encoder are the last, if it is to run.
    pub fn params(
        &self,
        options: TraceOptions,
        vae_encoder: bool,
    ) -> Vec<(Component, Vec<ParamSpec>)> {
        // The sizes are the smallest; weights do not depend on them.
        let latent = 1 << self.unet.block_out_channels.len();
        let step = self.step_of([latent; 2], 1, false);
        let mut components: Vec<(Component, Vec<ParamSpec>)> = Vec::new();
        let mut seen = HashSet::new();
        let mut programs = self.programs_of(
            step,
            &[StepKind::default()],
            &[Program::whole_decoder(step)],
        );
        let nets = 0..self.controlnets.len();
        programs.extend(nets.map(|net| Program::ControlStep { net, step }));
        programs.extend(vae_encoder.then_some(Program::image_encoder(step)));
        for program in programs {
            for param in program.trace(self, options).params() {
                if !seen.insert(param.clone()) {
                    continue;
                }
                let known = components
                    .iter_mut()
                    .find(|(component, _)| *component == param.component);
                match known {
                    None => components.push((param.component, vec![param.clone()])),
                    Some((_, params)) => params.push(param.clone()),
                }
            }
        }
        components
    }

    /// The size of a picture that the model was trained for, in pixels, `[height, width]`.
    pub fn default_size(&self) -> [usize; 2] {
        let latents = self.unet.sample_size.unwrap_or([64, 64]);
        latents.map(|extent| extent * self.vae.scale_factor())
    }

    /// The size of the latents of a picture of `size` pixels, `[height, width]`; of the default size if `None`.
    ///
    /// # Errors
    ///
    /// Sizes that the model cannot make.
    pub fn latent_size(&self, size: Option<[usize; 2]>) -> Result<[usize; 2], RequestError> {
        let factor = self.vae.scale_factor();
        let size = size.unwrap_or(self.default_size());
        self.check_edge("width", size[1])?;
        self.check_edge("height", size[0])?;
        Ok(size.map(|extent| extent / factor))
    }

    /// What a step is compiled for: `batch` pictures per device of `size` pixels, or of the default size.
    ///
    /// # Errors
    ///
    /// Sizes that the model cannot make, and pictures and batches that no device holds.
    pub fn step_shape(
        &self,
        size: Option<[usize; 2]>,
        batch: usize,
        guided: bool,
    ) -> Result<StepShape, RequestError> {
        let step = self.step_of(self.latent_size(size)?, batch, guided);
        self.check_step(step)?;
        Ok(step)
    }

    fn step_of(&self, [height, width]: [usize; 2], batch: usize, guided: bool) -> StepShape {
        StepShape {
            batch,
            height,
            width,
            tokens: self.recipe.tokens(),
            branches: self.branches(guided),
            time_ids: self.recipe.time_ids.count(),
            controlled: false,
        }
    }
}
