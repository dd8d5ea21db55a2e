//! The folders of a checkpoint in diffusers' layout, by the class of its pipeline.

use crate::weights::{TEXT_ENCODER_UNUSED, VAE_DECODER_UNUSED};
use hlo::Component;

/// The denoiser.
pub const UNET: Component = Component::new("unet");
/// The autoencoder.
pub const VAE: Component = Component::new("vae");
const TEXT_ENCODER: Component = Component::new("text_encoder");

/// A folder with a model's `config.json` and weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Network {
    /// The folder.
    pub component: Component,
    /// Its class in diffusers or transformers.
    pub class: &'static str,
    /// The names of its files of weights begin with this.
    pub stem: &'static str,
    /// Tensors beside its weights (prefixes of their names) that no program needs.
    pub unused: &'static [&'static str],
}

/// The folders of a path from texts to what the denoiser takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextFolders {
    /// The text encoder.
    pub encoder: Network,
    /// The tokenizer's folder.
    pub tokenizer: &'static str,
}

/// The folders that a pipeline of diffusers is made of.
#[derive(Debug, PartialEq)]
pub struct Layout {
    /// The pipeline's class.
    pub class: &'static str,
    /// How texts are encoded.
    pub text: &'static [TextFolders],
    /// The denoiser.
    pub unet: Network,
    /// The autoencoder.
    pub vae: Network,
}

/// Every layout that is supported: Stable Diffusion 1.x and 2.x differ in their configs alone.
static LAYOUTS: &[Layout] = &[Layout {
    class: "StableDiffusionPipeline",
    text: &[TextFolders {
        encoder: Network {
            component: TEXT_ENCODER,
            class: "CLIPTextModel",
            stem: "model",
            unused: TEXT_ENCODER_UNUSED,
        },
        tokenizer: "tokenizer",
    }],
    unet: Network {
        component: UNET,
        class: "UNet2DConditionModel",
        stem: "diffusion_pytorch_model",
        unused: &[],
    },
    vae: Network {
        component: VAE,
        class: "AutoencoderKL",
        stem: "diffusion_pytorch_model",
        unused: VAE_DECODER_UNUSED,
    },
}];

/// The config of a scheduler.
pub(crate) const SCHEDULER_CONFIG: &str = "scheduler/scheduler_config.json";

/// The files of a tokenizer; some are often missing.
#[cfg(feature = "hub")]
const TOKENIZER_FILES: [&str; 6] = [
    "added_tokens.json",
    "merges.txt",
    "special_tokens_map.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "vocab.json",
];

/// A pipeline that is not supported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the pipeline class is {class}; supported: {}", supported())]
pub struct UnsupportedClass {
    /// Its class.
    pub class: String,
}

fn supported() -> String {
    let classes: Vec<&str> = LAYOUTS.iter().map(|layout| layout.class).collect();
    classes.join(", ")
}

impl Layout {
    /// That of a pipeline's class.
    ///
    /// # Errors
    /// A class that is not supported.
    pub fn of(class: &str) -> Result<&'static Layout, UnsupportedClass> {
        let layout = LAYOUTS.iter().find(|layout| layout.class == class);
        layout.ok_or_else(|| UnsupportedClass {
            class: class.to_owned(),
        })
    }

    /// The network in a folder.
    pub fn network(&self, component: Component) -> Option<Network> {
        self.networks()
            .find(|network| network.component == component)
    }

    /// All that have weights, in the order in which they run.
    pub fn networks(&self) -> impl Iterator<Item = Network> {
        let encoders = self.text.iter().map(|path| path.encoder);
        encoders.chain([self.unet, self.vae])
    }

    /// The folders of all that have weights.
    pub(crate) fn folders(&self) -> Vec<&'static str> {
        self.networks()
            .map(|network| network.component.folder())
            .collect()
    }

    /// The small files, for the hub: all but `model_index.json` and the weights. Some may be missing.
    #[cfg(feature = "hub")]
    pub(crate) fn small_files(&self) -> Vec<String> {
        let configs = self
            .networks()
            .map(|network| format!("{}/config.json", network.component));
        let tokenizers = self.text.iter().flat_map(|path| {
            TOKENIZER_FILES
                .iter()
                .map(move |file| format!("{}/{file}", path.tokenizer))
        });
        let scheduler = [SCHEDULER_CONFIG.to_owned()];
        configs.chain(tokenizers).chain(scheduler).collect()
    }
}
