//! What a file of weights is, by its first bytes.

use crate::model_files::ModelFile;
use std::path::Path;

/// How a file has its tensors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Safetensors,
    /// A pickle of torch, alone or in a zip archive.
    Torch,
    /// A tree of arrays in MessagePack.
    Flax,
}

/// How the names of files end that `torch.save` writes.
const TORCH: &[&str] = &["bin", "ckpt", "pt", "pth"];
const FLAX: &str = "msgpack";

impl Format {
    /// That of a file, which is known by its first bytes, or, if they say nothing, by its name.
    pub fn of(name: &str, file: &ModelFile) -> Format {
        let mut start = [0; 8];
        let is_read = file.read_exact_at(&mut start, 0).is_ok();
        let extension = Path::new(name).extension().unwrap_or_default();
        match start {
            _ if extension == FLAX => Format::Flax,
            [b'P', b'K', 3 | 5, _, ..] => Format::Torch,
            // The length of a safetensors header may begin so, but it ends in zeros.
            [0x80, 2..=5, .., 1..=255] => Format::Torch,
            // Nor is this a safetensors file, which has no such first bytes.
            _ if (!is_read || start[7] != 0) && TORCH.iter().any(|it| extension == *it) => {
                Format::Torch
            }
            _ => Format::Safetensors,
        }
    }

    /// In words.
    pub fn describe(self) -> &'static str {
        match self {
            Format::Safetensors => "safetensors file",
            Format::Torch => "checkpoint of torch",
            Format::Flax => "checkpoint of Flax",
        }
    }
}
