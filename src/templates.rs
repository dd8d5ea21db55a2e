//! The configurations that are built in: models without weights, by name.

use crate::model_files::embedded;

/// Files built into the binary, by their names in the model's folder.
pub(crate) type Embedded = &'static [(&'static str, &'static [u8])];

static CLIP_VOCAB: &[u8] = include_bytes!("../assets/clip-tokenizer/vocab.json");
static CLIP_MERGES: &[u8] = include_bytes!("../assets/clip-tokenizer/merges.txt");

/// The text encoders of a template with their tokenizers.
macro_rules! template {
    ($folder:literal, [$($encoder:literal: $tokenizer:literal),+], $vocab:expr, $merges:expr) => {
        embedded![
            $folder:
            "model_index.json",
            "scheduler/scheduler_config.json",
            "unet/config.json",
            "vae/config.json"
            $(,
                concat!($encoder, "/config.json"),
                concat!($tokenizer, "/special_tokens_map.json"),
                concat!($tokenizer, "/tokenizer_config.json")
            )+
            $(;
                concat!($tokenizer, "/vocab.json") => $vocab;
                concat!($tokenizer, "/merges.txt") => $merges
            )+
        ]
    };
    ($folder:literal, [$($text:tt)+]) => {
        template!($folder, [$($text)+], CLIP_VOCAB, CLIP_MERGES)
    };
}

static TEMPLATES: &[(&str, Embedded)] = &[
    (
        "sd-v1-4",
        template!("assets/configs/sd-v1-4", ["text_encoder": "tokenizer"]),
    ),
    (
        "sd-v2-1",
        template!("assets/configs/sd-v2-1", ["text_encoder": "tokenizer"]),
    ),
    (
        "sdxl-base-1.0",
        template!(
            "assets/configs/sdxl-base-1.0",
            ["text_encoder": "tokenizer", "text_encoder_2": "tokenizer_2"]
        ),
    ),
    (
        "sdxl-refiner-1.0",
        template!("assets/configs/sdxl-refiner-1.0", ["text_encoder_2": "tokenizer_2"]),
    ),
    (
        "tiny",
        template!(
            "assets/configs/tiny",
            ["text_encoder": "tokenizer"],
            include_bytes!("../assets/demo-sd/tokenizer/vocab.json"),
            include_bytes!("../assets/demo-sd/tokenizer/merges.txt")
        ),
    ),
];

/// Their names.
pub(crate) fn names() -> Vec<&'static str> {
    TEMPLATES.iter().map(|(name, _)| *name).collect()
}

/// The files of the configuration `name`.
pub(crate) fn find(name: &str) -> Option<Embedded> {
    let template = TEMPLATES.iter().find(|(known, _)| *known == name);
    template.map(|(_, files)| *files)
}
