//! `stablejet model`: what a file, a folder or a model of the hub is.

use super::model::AnyModel;
use super::print;
use hlo::DType;
use serde::Serialize;
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::model_files::ModelFilesError;
use stablejet::programs::TraceOptions;
use stablejet::single_file::SingleFileError;
use stablejet::weights::{Checkpoint, WeightsError, names_today};
use std::collections::BTreeMap;
use std::path::Path;

/// Arguments of `stablejet model`.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    model: AnyModel,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

/// What is said.
#[derive(Serialize)]
struct Report {
    /// The file, folder or hub id.
    model: String,
    /// What it is: a family of models, or a file of another kind.
    kind: String,
    /// Whether pictures can be made with it as it is.
    is_model: bool,
    #[serde(flatten)]
    settings: Option<Settings>,
    /// Its networks, or the file.
    components: Vec<Component>,
    /// What it would need to be a model, a line each.
    missing: Vec<String>,
    /// What was assumed and what is not used, a line each.
    remarks: Vec<String>,
}

/// How a model is used, unless a request says otherwise.
#[derive(Serialize)]
struct Settings {
    /// What its UNet predicts.
    prediction: &'static str,
    /// The size of its pictures in pixels.
    height: usize,
    width: usize,
    /// Its sampler, as diffusers calls it.
    scheduler: String,
}

#[derive(Serialize)]
struct Component {
    name: String,
    /// What its files are.
    format: &'static str,
    tensors: usize,
    parameters: usize,
    bytes: usize,
    /// Parameters by type.
    types: BTreeMap<String, usize>,
}

impl Component {
    fn of(name: &str, checkpoint: &Checkpoint) -> Component {
        let mut types = BTreeMap::new();
        let (mut tensors, mut bytes) = (0, 0);
        for (_, info) in checkpoint.tensors() {
            *types.entry(info.dtype.to_string()).or_default() += info.element_count();
            tensors += 1;
            bytes += info.size_bytes();
        }
        Component {
            name: name.to_owned(),
            format: checkpoint.format(),
            tensors,
            parameters: types.values().sum(),
            bytes,
            types,
        }
    }
}

/// Prints what it is.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let source = arguments.model.source();
    let path = Path::new(&arguments.model.model);
    let report = match arguments.model.open(&source) {
        Ok(files) => of_model(&files, source.variant.as_deref())?,
        Err(error) => match other_kind(&error) {
            Some((kind, missing)) if path.is_file() => of_file(path, kind, missing)?,
            _ => return Err(error),
        },
    };
    match arguments.json {
        true => print::result(serde_json::to_string(&report)?)?,
        false => print(&report)?,
    }
    Ok(())
}

/// What a file is that is not taken for a model, and what it lacks for that.
fn other_kind(error: &anyhow::Error) -> Option<(String, Vec<String>)> {
    let Some(ModelFilesError::SingleFile(error)) = error.downcast_ref() else {
        return None;
    };
    match &**error {
        SingleFileError::Kind { kind, .. } => Some((kind.clone(), Vec::new())),
        SingleFileError::Unsupported {
            family, problem, ..
        } => Some((
            format!("{family}: {problem}, which is not supported"),
            Vec::new(),
        )),
        SingleFileError::Incomplete {
            family, problem, ..
        } => Some(((*family).to_owned(), vec![problem.clone()])),
        _ => None,
    }
}

fn of_file(path: &Path, kind: String, missing: Vec<String>) -> anyhow::Result<Report> {
    let checkpoint = Checkpoint::open_file(path)?;
    Ok(Report {
        model: print::path(path),
        kind,
        is_model: false,
        settings: None,
        components: vec![Component::of("file", &checkpoint)],
        missing,
        remarks: Vec::new(),
    })
}

fn of_model(files: &ModelFiles, variant: Option<&str>) -> anyhow::Result<Report> {
    let model = Model::open(files)?;
    let mut components = Vec::new();
    let mut missing = Vec::new();
    for (component, params) in model.params(TraceOptions::plain(DType::F32), true) {
        let folder = component.folder();
        let network = model.recipe.layout.network(component);
        let unused = network.map_or(&[][..], |network| network.unused);
        let opened = Checkpoint::open(files, folder, variant);
        let checked = opened.and_then(|checkpoint| {
            components.push(Component::of(folder, &checkpoint));
            names_today(&checkpoint, &params, unused).map(drop)
        });
        match checked {
            Ok(()) => {}
            Err(WeightsError::Mismatch(mismatch)) => missing.push(mismatch.brief()),
            Err(error) => missing.push(error.to_string()),
        }
    }
    let sampler = model.scheduler.sampler()?;
    let [height, width] = model.default_size();
    Ok(Report {
        model: files.describe(),
        kind: model.family().to_owned(),
        is_model: missing.is_empty(),
        settings: Some(Settings {
            prediction: model.scheduler.settings(sampler)?.prediction_type.name(),
            height,
            width,
            scheduler: model.scheduler.class_name().to_owned(),
        }),
        components,
        missing,
        remarks: model.remarks(),
    })
}

fn print(report: &Report) -> anyhow::Result<()> {
    let line =
        |name: &str, text: &str| print::result(format_args!("{name:<16}{}", print::escaped(text)));
    line("model", &report.model)?;
    line("kind", &report.kind)?;
    if let Some(settings) = &report.settings {
        line("prediction", settings.prediction)?;
        line("size", &format!("{}x{}", settings.width, settings.height))?;
        line("scheduler", &settings.scheduler)?;
    }
    for component in &report.components {
        let types: Vec<&str> = component.types.keys().map(String::as_str).collect();
        let text = format!(
            "{} parameters in {} tensors, {}, {} MB, {}",
            component.parameters,
            component.tensors,
            types.join(" and "),
            component.bytes.div_ceil(1_000_000),
            component.format,
        );
        line(&component.name, &text)?;
    }
    for missing in &report.missing {
        line("missing", missing)?;
    }
    for remark in &report.remarks {
        line("remark", remark)?;
    }
    Ok(())
}
