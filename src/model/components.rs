//! The folders of a checkpoint in diffusers' layout, by the class of its pipeline.

use crate::model_index::ModelIndex;
use crate::weights::{
    SAFETY_CHECKER_UNUSED, TEXT_ENCODER_UNUSED, VAE_DECODER_UNUSED, XL_TEXT_ENCODER_UNUSED,
};
use hlo::Component;
use std::collections::BTreeSet;

/// The denoiser.
pub const UNET: Component = Component::new("unet");
/// The autoencoder.
pub const VAE: Component = Component::new("vae");
/// What shows pictures while they are made.
pub const PREVIEW_VAE: Component = Component::new("preview_vae");
/// What says whether pictures are to be shown.
pub const SAFETY_CHECKER: Component = Component::new("safety_checker");
pub(crate) const TEXT_ENCODER: Component = Component::new("text_encoder");
pub(crate) const TEXT_ENCODER_2: Component = Component::new("text_encoder_2");

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
    /// The state that stands for each token.
    pub hidden: Hidden,
    /// Whether there is also a vector for the whole text.
    pub pooled: bool,
    /// Whether it encodes a picture's second prompt, if there is one.
    pub second: bool,
}

/// A state of a text encoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// The last layer's, normalised.
    Last,
    /// What the last layer takes, as it is.
    Penultimate,
}

/// The folders that a pipeline of diffusers is made of.
#[derive(Debug, PartialEq)]
pub struct Layout {
    /// The classes of the pipelines.
    pub classes: &'static [&'static str],
    /// How texts are encoded.
    pub text: &'static [TextFolders],
    /// The denoiser.
    pub unet: Network,
    /// The autoencoder.
    pub vae: Network,
    /// What pictures are checked by, if the checkpoint ships it.
    pub safety_checker: Option<Network>,
}

const UNET_NETWORK: Network = Network {
    component: UNET,
    class: "UNet2DConditionModel",
    stem: "diffusion_pytorch_model",
    unused: &[],
};

const VAE_NETWORK: Network = Network {
    component: VAE,
    class: "AutoencoderKL",
    stem: "diffusion_pytorch_model",
    unused: VAE_DECODER_UNUSED,
};

/// It is no part of a checkpoint, but comes from a folder of its own.
pub(super) const PREVIEW_NETWORK: Network = Network {
    component: PREVIEW_VAE,
    ..VAE_NETWORK
};

const SAFETY_NETWORK: Network = Network {
    component: SAFETY_CHECKER,
    class: "StableDiffusionSafetyChecker",
    stem: "model",
    unused: SAFETY_CHECKER_UNUSED,
};

const TEXT: Network = Network {
    component: TEXT_ENCODER,
    class: "CLIPTextModel",
    stem: "model",
    unused: TEXT_ENCODER_UNUSED,
};

/// The two of SDXL.
const XL_TEXT: [TextFolders; 2] = [
    TextFolders {
        encoder: Network {
            unused: XL_TEXT_ENCODER_UNUSED,
            ..TEXT
        },
        tokenizer: "tokenizer",
        hidden: Hidden::Penultimate,
        pooled: false,
        second: false,
    },
    TextFolders {
        encoder: Network {
            component: TEXT_ENCODER_2,
            class: "CLIPTextModelWithProjection",
            ..TEXT
        },
        tokenizer: "tokenizer_2",
        hidden: Hidden::Penultimate,
        pooled: true,
        second: true,
    },
];

const XL_CLASSES: &[&str] = &[
    "StableDiffusionXLPipeline",
    "StableDiffusionXLImg2ImgPipeline",
    "StableDiffusionXLInpaintPipeline",
];

/// Every layout that is supported, of one class the one with more text encoders first: Stable Diffusion 1.x and 2.x differ in
/// their configs alone, and so do SDXL and its children; the refiner has the second text encoder only.
static LAYOUTS: &[Layout] = &[
    Layout {
        classes: &[
            "StableDiffusionPipeline",
            "StableDiffusionImg2ImgPipeline",
            "StableDiffusionInpaintPipeline",
            "StableDiffusionInstructPix2PixPipeline",
            "StableDiffusionDepth2ImgPipeline",
        ],
        text: &[TextFolders {
            encoder: TEXT,
            tokenizer: "tokenizer",
            hidden: Hidden::Last,
            pooled: false,
            second: false,
        }],
        unet: UNET_NETWORK,
        vae: VAE_NETWORK,
        safety_checker: Some(SAFETY_NETWORK),
    },
    Layout {
        classes: XL_CLASSES,
        text: &XL_TEXT,
        unet: UNET_NETWORK,
        vae: VAE_NETWORK,
        safety_checker: None,
    },
    Layout {
        classes: XL_CLASSES,
        text: XL_TEXT.split_at(1).1,
        unet: UNET_NETWORK,
        vae: VAE_NETWORK,
        safety_checker: None,
    },
];

/// How pictures are prepared for the safety checker.
pub(crate) const PREPROCESSOR_CONFIG: &str = "feature_extractor/preprocessor_config.json";

/// The config of a scheduler.
pub(crate) const SCHEDULER_CONFIG: &str = "scheduler/scheduler_config.json";

/// The files of a tokenizer; some are often missing.
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
    let classes = LAYOUTS.iter().flat_map(|layout| layout.classes);
    let classes: BTreeSet<&str> = classes.copied().collect();
    Vec::from_iter(classes).join(", ")
}

impl Layout {
    /// That of a checkpoint: of its pipeline's class, and with the text encoders that it has.
    ///
    /// # Errors
    /// A class that is not supported.
    pub fn of(index: &ModelIndex) -> Result<&'static Layout, UnsupportedClass> {
        let class = index.class_name.as_str();
        let of_class = LAYOUTS
            .iter()
            .filter(|layout| layout.classes.contains(&class));
        let is_there = |path: &TextFolders| {
            let folder = path.encoder.component.folder();
            index.component_class(folder).is_some()
        };
        let mut whole = of_class.clone();
        let whole = whole.find(|layout| layout.text.iter().all(is_there));
        // Of a checkpoint with no text encoder at all the first is missed.
        whole
            .or(of_class.clone().next())
            .ok_or_else(|| UnsupportedClass {
                class: class.to_owned(),
            })
    }

    /// The network in a folder.
    pub fn network(&self, component: Component) -> Option<Network> {
        self.networks()
            .chain(self.safety_checker)
            .chain([PREVIEW_NETWORK])
            .find(|network| network.component == component)
    }

    /// All that have weights and that a checkpoint has to have, in the order in which they run.
    pub fn networks(&self) -> impl Iterator<Item = Network> {
        let encoders = self.text.iter().map(|path| path.encoder);
        encoders.chain([self.unet, self.vae])
    }

    /// The folders of all that a checkpoint has to have.
    pub(crate) fn folders(&self) -> Vec<&'static str> {
        self.networks()
            .map(|network| network.component.folder())
            .collect()
    }

    /// The small files: all but `model_index.json` and the weights of the networks in these folders. Some may be missing.
    pub(crate) fn small_files(&self, folders: &[&str]) -> Vec<String> {
        let configs = folders.iter().map(|folder| format!("{folder}/config.json"));
        let tokenizers = self.text.iter().flat_map(|path| {
            TOKENIZER_FILES
                .iter()
                .map(move |file| format!("{}/{file}", path.tokenizer))
        });
        let checks = folders.contains(&SAFETY_CHECKER.folder());
        let others = [SCHEDULER_CONFIG]
            .into_iter()
            .chain(checks.then_some(PREPROCESSOR_CONFIG));
        let others = others.map(str::to_owned);
        configs.chain(tokenizers).chain(others).collect()
    }
}
