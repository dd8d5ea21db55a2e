use super::Layout;
use crate::models::clip_text::ClipTextConfig;
use crate::tokenizer::Tokenizer;
use hlo::Component;

/// How prompts become what the denoiser takes: read off a checkpoint's files, never off its name.
pub struct Recipe {
    /// The folders that the checkpoint has.
    pub layout: &'static Layout,
    /// The text encoders. The denoiser sees their results side by side.
    pub text: Vec<TextPath>,
}

/// From a text to embeddings.
pub struct TextPath {
    /// The text encoder.
    pub encoder: Component,
    /// Its config.
    pub config: ClipTextConfig,
    /// What makes its tokens.
    pub tokenizer: Tokenizer,
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
}
