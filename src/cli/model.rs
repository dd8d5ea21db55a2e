//! Where a model comes from.

use super::safety::SafetyChoice;
use super::{environment, progress};
use anyhow::ensure;
use clap::ValueEnum;
use stablejet::ModelFiles;
use stablejet::hub::{self, Download, HubError};
use stablejet::model::{Model, ModelError};
use stablejet::schedulers::PredictionType;
use stablejet::single_file;
use stablejet::unstable::init;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// Arguments that name a model.
#[derive(clap::Args)]
pub struct ModelSource {
    /// A model's folder in diffusers' layout, a single .safetensors, .ckpt or .pt file in the original layout, or a hub id; the
    /// built-in demo model if left out.
    #[arg(long, value_name = "DIR|FILE|HUB_ID")]
    pub model: Option<OsString>,
    /// A branch, tag or commit of the hub's model.
    #[arg(long)]
    pub revision: Option<String>,
    /// A variant of the weight files: fp16, bf16.
    #[arg(long)]
    pub variant: Option<String>,
    /// Another autoencoder, to be used instead of the model's: its folder, a model's, or a .safetensors or .vae.pt file.
    #[arg(long, value_name = "DIR|FILE")]
    pub vae: Option<PathBuf>,
    #[command(flatten)]
    pub safety: SafetyChoice,
}

impl ModelSource {
    /// The model of its files, with or without its safety checker.
    pub fn model(&self, files: &ModelFiles) -> Result<Model, ModelError> {
        Model::open_checking(files, self.safety.into())
    }

    /// The model's name, for the reader: that of its folder or file without the path, or its hub id.
    pub fn name(&self) -> String {
        match &self.model {
            Some(model) => name_of(model),
            None => "demo-sd".to_owned(),
        }
    }
}

/// The name of a model or a ControlNet, for the reader: that of its folder or file without the path, or its hub id.
pub fn name_of(model: &OsStr) -> String {
    if let Some(id) = hub_id(model) {
        return id.to_owned();
    }
    let folder = Path::new(model);
    if folder.is_file() {
        return folder.file_stem().unwrap_or_default().display().to_string();
    }
    // `..` has no name of its own.
    let canonical = || folder.canonicalize().ok();
    let named = folder.file_name().map(OsStr::to_owned);
    let name = named.or_else(|| Some(canonical()?.file_name()?.to_owned()));
    name.unwrap_or_default().display().to_string()
}

/// The hub id that `--model` gives, unless it names what is on this machine.
fn hub_id(model: &OsStr) -> Option<&str> {
    let id = model.to_str().filter(|id| hub::is_hub_id(id));
    let is_file = |id: &str| {
        [".safetensors", ".ckpt", ".pt", ".bin"]
            .iter()
            .any(|it| id.ends_with(it))
    };
    id.filter(|id| !is_file(id) && !Path::new(model).exists())
}

/// Arguments about a model that is one file.
#[derive(clap::Args)]
pub struct SingleFileChoice {
    /// A folder with the configurations of a single file in diffusers' layout, instead of those of its family.
    #[arg(long, value_name = "DIR", requires = "model")]
    config: Option<PathBuf>,
    /// What the UNet of a single file predicts; if left out the noise (epsilon), and of Stable Diffusion 2.x what its weights
    /// suggest, which is said.
    #[arg(long, value_enum, requires = "model")]
    prediction: Option<Prediction>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Prediction {
    Epsilon,
    #[value(name = "v_prediction")]
    VPrediction,
}

impl SingleFileChoice {
    /// The model's files, fetched where they are not on this machine.
    pub fn open(&self, source: &ModelSource) -> anyhow::Result<ModelFiles> {
        let mut options = single_file::Options::default();
        options.config.clone_from(&self.config);
        options.prediction = self.prediction.map(|prediction| match prediction {
            Prediction::Epsilon => PredictionType::Epsilon,
            Prediction::VPrediction => PredictionType::VPrediction,
        });
        open_with(source, options)
    }
}

/// Arguments that name a model whose weights may be missing.
#[derive(clap::Args)]
pub struct ModelOrConfig {
    #[command(flatten)]
    pub model: ModelSource,
    /// A built-in configuration without weights: sd-v1-4, sd-v2-1, sdxl-base-1.0, sdxl-refiner-1.0 or tiny.
    #[arg(long, conflicts_with_all = ["model", "revision", "variant", "vae"])]
    pub config: Option<String>,
}

impl ModelOrConfig {
    /// The files, without weights where only a configuration is named.
    pub fn open(&self) -> anyhow::Result<ModelFiles> {
        match &self.config {
            Some(config) => Ok(init::template(config)?),
            None => open(&self.model),
        }
    }

    /// The model's name, for the reader.
    pub fn name(&self) -> String {
        self.config.clone().unwrap_or_else(|| self.model.name())
    }
}

/// The model's files, fetched where they are not on this machine.
pub fn open(source: &ModelSource) -> anyhow::Result<ModelFiles> {
    open_with(source, single_file::Options::default())
}

/// The same, if it is one file with options of its own.
fn open_with(
    source: &ModelSource,
    mut options: single_file::Options,
) -> anyhow::Result<ModelFiles> {
    let model = source.model.as_ref().map(Path::new);
    if let Some(file) = model.filter(|model| model.is_file()) {
        options.vae.clone_from(&source.vae);
        return Ok(ModelFiles::open_file(file, &options)?);
    }
    ensure!(
        options == single_file::Options::default(),
        "--config and --prediction are for a model that is one file (--model FILE.safetensors)"
    );
    let files = open_model(source)?;
    Ok(match &source.vae {
        None => files,
        Some(vae) => files.with_vae(vae)?,
    })
}

fn open_model(source: &ModelSource) -> anyhow::Result<ModelFiles> {
    let Some(model) = &source.model else {
        return Ok(ModelFiles::demo());
    };
    let Some(id) = hub_id(model) else {
        return Ok(ModelFiles::open(model)?);
    };
    let mut options = environment::hub(source.revision.clone(), source.variant.clone());
    options.safety_checker = source.safety.is_wanted();
    let folder = showing_downloads(|progress| hub::fetch(id, &options, progress))?;
    Ok(ModelFiles::open(folder)?)
}

/// Shows what is downloaded while it is.
fn showing_downloads(
    fetch: impl FnOnce(&dyn Fn(Download)) -> Result<PathBuf, HubError>,
) -> anyhow::Result<PathBuf> {
    let bar = progress::bytes("")?;
    let folder = fetch(&|download: Download| {
        bar.set_message(download.file.to_owned());
        bar.set_length(download.total_bytes as u64);
        bar.set_position(download.done_bytes as u64);
    });
    bar.finish_and_clear();
    Ok(folder?)
}

/// The same model with one more ControlNet, a folder or a hub id, fetched if it is not on this machine.
pub fn with_controlnet(
    files: ModelFiles,
    net: &OsStr,
    variant: Option<&str>,
) -> anyhow::Result<ModelFiles> {
    let folder = match hub_id(net) {
        Some(id) => {
            let options = environment::hub(None, variant.map(str::to_owned));
            showing_downloads(|progress| hub::fetch_controlnet(id, &options, progress))?
        }
        None => PathBuf::from(net),
    };
    ensure!(
        folder.is_dir(),
        "there is no ControlNet at {}: no such folder",
        folder.display()
    );
    Ok(files.with_controlnet(folder)?)
}

/// The argument that names a model, of any form.
#[derive(clap::Args)]
pub struct AnyModel {
    /// A folder, a file of weights or a hub id.
    #[arg(value_name = "DIR|FILE|HUB_ID")]
    pub model: OsString,
    /// A branch, tag or commit of the hub's model.
    #[arg(long)]
    revision: Option<String>,
    /// A variant of the weight files: fp16, bf16.
    #[arg(long)]
    variant: Option<String>,
    /// Another autoencoder instead of the model's: its folder, a model's, or a .safetensors or .vae.pt file.
    #[arg(long, value_name = "DIR|FILE")]
    vae: Option<PathBuf>,
    #[command(flatten)]
    single_file: SingleFileChoice,
}

impl AnyModel {
    /// Where it comes from.
    pub fn source(&self) -> ModelSource {
        ModelSource {
            model: Some(self.model.clone()),
            revision: self.revision.clone(),
            variant: self.variant.clone(),
            vae: self.vae.clone(),
            safety: SafetyChoice::AUTO,
        }
    }

    /// Its files.
    pub fn open(&self, source: &ModelSource) -> anyhow::Result<ModelFiles> {
        self.single_file.open(source)
    }
}
