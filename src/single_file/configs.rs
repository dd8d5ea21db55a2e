//! The configurations of a single file, which has none itself: those of its family with the numbers that its shapes say.

use super::family::Family;
use super::shapes::{TextShape, UnetShape, VaeShape};
use super::{Options, SingleFileError};
use crate::model_files::ModelFiles;
use crate::schedulers::PredictionType;
use crate::templates;
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The files of a model's folder, but for the weights, by their names.
pub(super) type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// What a file's shapes say.
pub(super) struct Shape {
    pub family: Family,
    pub unet: UnetShape,
    /// If they say it.
    pub vae: Option<VaeShape>,
    /// By component.
    pub text: Vec<(&'static str, TextShape)>,
}

/// What a model's UNet predicts, and whether its noise schedule ends without a signal.
#[derive(Clone, Copy)]
pub(super) struct Prediction {
    /// `None` leaves it to the configurations.
    pub kind: Option<PredictionType>,
    pub zero_snr: bool,
}

/// Channels of a head of attention.
const HEAD: usize = 64;
/// Heads of attention in all levels of Stable Diffusion 1.x.
const SD1_HEADS: usize = 8;

/// The files of a model of this shape; of the folder that the options name, if they do, all but a tokenizer that is not there.
pub(super) fn files(
    shape: &Shape,
    prediction: Prediction,
    options: &Options,
) -> Result<Files, SingleFileError> {
    let built_in =
        templates::find(shape.family.template()).expect("every family's configuration is built in");
    let built_in = built_in
        .iter()
        .map(|(name, bytes)| ((*name).to_owned(), Cow::Borrowed(*bytes)));
    let mut files: Files = built_in.collect();
    match &options.config {
        Some(folder) => take_from(&ModelFiles::open(folder)?, &mut files)?,
        None => {
            change(&mut files, "unet/config.json", unet(shape, prediction));
            if let Some(vae_shape) = &shape.vae {
                change(&mut files, "vae/config.json", vae(vae_shape));
            }
            for (component, shape) in &shape.text {
                change(&mut files, &format!("{component}/config.json"), text(shape));
            }
        }
    }
    change(
        &mut files,
        "scheduler/scheduler_config.json",
        scheduler(prediction),
    );
    Ok(files)
}

/// The configuration of a VAE of this shape, if the shape is known, in a folder of a model whose own VAE has `config`.
pub(super) fn of_vae(config: String, shape: Option<&VaeShape>) -> Files {
    let name = "vae/config.json";
    let config = Cow::Owned(config.into_bytes());
    let mut files = Files::from([(name.to_owned(), config)]);
    if let Some(shape) = shape {
        change(&mut files, name, vae(shape));
    }
    files
}

/// Replaces files by those of a folder.
fn take_from(folder: &ModelFiles, files: &mut Files) -> Result<(), SingleFileError> {
    let is_of_tokenizer = |name: &str| name.starts_with("tokenizer");
    for (name, bytes) in files.iter_mut().filter(|(name, _)| !is_of_tokenizer(name)) {
        *bytes = folder.read(name)?.ok_or_else(|| folder.missing(name))?;
    }
    for tokenizer in ["tokenizer", "tokenizer_2"] {
        let present = folder.list(tokenizer)?;
        if present.is_empty() {
            continue;
        }
        files.retain(|name, _| !name.starts_with(&format!("{tokenizer}/")));
        for name in present
            .into_iter()
            .map(|file| format!("{tokenizer}/{file}"))
        {
            let bytes = folder.read(&name)?.ok_or_else(|| folder.missing(&name))?;
            files.insert(name, bytes);
        }
    }
    Ok(())
}

/// Changes fields of a JSON file. One that is none stays as it is: it is refused when it is read.
fn change(files: &mut Files, name: &str, fields: Value) {
    let (Some(file), Value::Object(fields)) = (files.get_mut(name), fields) else {
        return;
    };
    if let Ok(mut content) = serde_json::from_slice::<Map<String, Value>>(file) {
        content.extend(fields);
        *file = Cow::Owned(Value::Object(content).to_string().into_bytes());
    }
}

fn unet(shape: &Shape, prediction: Prediction) -> Value {
    let unet = &shape.unet;
    let levels = || unet.levels.iter();
    let block = |kind: &str, attends: bool| match attends {
        true => format!("CrossAttn{kind}"),
        false => kind.to_owned(),
    };
    let down: Vec<String> = levels()
        .map(|level| block("DownBlock2D", level.depth > 0))
        .collect();
    let up: Vec<String> = levels()
        .rev()
        .map(|level| block("UpBlock2D", level.depth > 0))
        .collect();
    let channels: Vec<usize> = levels().map(|level| level.channels).collect();
    // The last number counts for the middle too.
    let depths: Vec<usize> = levels()
        .map(|level| match level.depth {
            0 => unet.middle_depth,
            depth => depth,
        })
        .collect();
    let heads = match shape.family {
        Family::Sd1 => json!(SD1_HEADS),
        _ => json!(
            channels
                .iter()
                .map(|channels| (channels / HEAD).max(1))
                .collect::<Vec<_>>()
        ),
    };
    let mut fields = json!({
        "block_out_channels": channels, "down_block_types": down, "up_block_types": up, "layers_per_block": unet.layers,
        "in_channels": unet.in_channels, "transformer_layers_per_block": depths, "attention_head_dim": heads, "cross_attention_dim": unet.context,
        "use_linear_projection": unet.linear_projection, "projection_class_embeddings_input_dim": unet.added,
    });
    if shape.family == Family::Sd2 && prediction.kind == Some(PredictionType::Epsilon) {
        fields["sample_size"] = json!(64);
    }
    fields
}

fn vae(shape: &VaeShape) -> Value {
    let levels = shape.channels.len();
    json!({
        "block_out_channels": shape.channels, "layers_per_block": shape.layers, "latent_channels": shape.latent_channels,
        "down_block_types": vec!["DownEncoderBlock2D"; levels], "up_block_types": vec!["UpDecoderBlock2D"; levels],
    })
}

fn text(shape: &TextShape) -> Value {
    json!({
        "vocab_size": shape.vocabulary, "hidden_size": shape.width, "max_position_embeddings": shape.positions,
        "num_hidden_layers": shape.layers, "intermediate_size": shape.intermediate, "projection_dim": shape.projection,
        "num_attention_heads": (shape.width / HEAD).max(1),
    })
}

fn scheduler(prediction: Prediction) -> Value {
    let mut fields = Map::new();
    if let Some(kind) = prediction.kind {
        fields.insert("prediction_type".to_owned(), json!(kind.name()));
    }
    if prediction.zero_snr {
        fields.insert("rescale_betas_zero_snr".to_owned(), json!(true));
    }
    Value::Object(fields)
}
