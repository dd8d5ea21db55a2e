use super::{Hidden, Layout, Model};
use crate::models::clip_text::ClipTextConfig;
use crate::prompt::Learned;
use crate::tokenizer::Tokenizer;
use hlo::{Component, DType};

/// How prompts become what the denoiser takes: read off a checkpoint's files, never off its name.
pub struct Recipe {
    /// The folders that the checkpoint has.
    pub layout: &'static Layout,
    /// The text encoders. The denoiser sees their results side by side.
    pub text: Vec<TextPath>,
    /// The numbers that the denoiser is told of a picture.
    pub time_ids: TimeIds,
    /// Whether a picture without a negative prompt is led away from zeros, not from what the empty text stands for
    /// (`force_zeros_for_empty_prompt`).
    pub zeros_for_no_negative: bool,
    /// The pictures that the denoiser sees beside the latents.
    pub concat: Concat,
}

/// What the denoiser sees beside the latents, behind their channels: read off the number of its channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Concat {
    /// Nothing.
    None,
    /// A mask, and the latents of the picture that it hides a part of: models made for inpainting.
    MaskedPicture,
    /// The latents of the picture that it changes: InstructPix2Pix.
    Picture,
    /// How far away things are.
    Depth,
}

impl Concat {
    const ALL: [Concat; 4] = [
        Concat::None,
        Concat::MaskedPicture,
        Concat::Picture,
        Concat::Depth,
    ];

    /// That of a denoiser with so many channels, for latents with so many, if there is one.
    pub(super) fn of(in_channels: usize, latent_channels: usize) -> Option<Concat> {
        let beside = in_channels.checked_sub(latent_channels)?;
        let mut all = Concat::ALL.into_iter();
        all.find(|concat| concat.channels(latent_channels) == beside)
    }

    /// What a denoiser's channels may be for latents of so many.
    pub(super) fn supported(latent_channels: usize) -> String {
        let channels = |concat: Concat| latent_channels + concat.channels(latent_channels);
        let [none, masked, picture, depth] = Concat::ALL.map(channels);
        format!(
            "{none} (text), {depth} (and depth), {picture} (and a picture), {masked} (and a masked picture)"
        )
    }

    fn channels(self, latent_channels: usize) -> usize {
        match self {
            Concat::None => 0,
            Concat::MaskedPicture => 1 + latent_channels,
            Concat::Picture => latent_channels,
            Concat::Depth => 1,
        }
    }
}

/// From a text to embeddings.
pub struct TextPath {
    /// The text encoder.
    pub encoder: Component,
    /// Its config.
    pub config: ClipTextConfig,
    /// What makes its tokens.
    pub tokenizer: Tokenizer,
    /// The tokens that textual inversion has learned for it.
    pub learned: Learned,
    /// The state that stands for each token.
    pub hidden: Hidden,
    /// Whether there is also a vector for the whole text.
    pub pooled: bool,
    /// Whether it encodes a picture's second prompt, if there is one.
    pub second: bool,
}

/// The numbers that the denoiser is told of a picture (diffusers' `add_time_ids`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeIds {
    /// None.
    None,
    /// The size of the original, what was cropped from it, and the size that was trained for: SDXL.
    Sizes,
    /// The size of the original, what was cropped from it, and how well people like it: SDXL's refiner.
    AestheticScore,
}

impl TimeIds {
    /// How many there are.
    pub fn count(self) -> usize {
        match self {
            TimeIds::None => 0,
            TimeIds::Sizes => 6,
            TimeIds::AestheticScore => 5,
        }
    }
}

impl Recipe {
    /// Tokens of a text: those of its longest path.
    pub fn tokens(&self) -> usize {
        let lengths = self.text.iter().map(|path| path.tokenizer.max_length());
        lengths.max().unwrap_or_default()
    }

    /// Numbers that the denoiser is told of each token.
    pub fn width(&self) -> usize {
        self.text.iter().map(|path| path.config.hidden_size).sum()
    }

    /// Numbers that the denoiser is told of a text as a whole.
    pub fn pooled_width(&self) -> usize {
        let pooled = self.text.iter().filter(|path| path.pooled);
        pooled.map(|path| path.config.projection_dim).sum()
    }

    /// Layers that are left out, beyond those that are left out anyway, if the result of the layer `clip_skip` from the end is
    /// used, counted as AUTOMATIC1111's web UI does: 1 is the last.
    pub fn left_out(&self, clip_skip: usize) -> usize {
        let anyway = self.text.iter().map(TextPath::skipped).max();
        clip_skip.saturating_sub(1 + anyway.unwrap_or_default())
    }

    /// The inverse of [`left_out`](Recipe::left_out).
    pub fn clip_skip(&self, left_out: usize) -> usize {
        let anyway = self.text.iter().map(TextPath::skipped).max();
        1 + anyway.unwrap_or_default() + left_out
    }

    /// How many layers at the end a text encoder can leave out beyond those that it leaves out anyway.
    pub fn most_clip_skip(&self) -> usize {
        let most = |path: &TextPath| path.config.num_hidden_layers - path.skipped();
        self.text.iter().map(most).min().unwrap_or_default()
    }
}

impl Model {
    /// The type in which pictures are encoded: for SDXL's pipelines `f32` if the VAE's `force_upcast` says so, as in
    /// diffusers, and that of all else otherwise.
    pub fn encoding_dtype(&self, dtype: DType) -> DType {
        match self.recipe.pooled_width() > 0 && self.vae.force_upcast() {
            true => DType::F32,
            false => dtype,
        }
    }
}

impl TextPath {
    /// Layers at the end whose results no token's embedding comes from.
    pub fn skipped(&self) -> usize {
        match self.hidden {
            Hidden::Last => 0,
            Hidden::Penultimate => 1,
        }
    }
}
