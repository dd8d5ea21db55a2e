//! Programs as files for other tools: StableHLO text, and a manifest that says what each argument is.

use crate::atomic_file;
use crate::cache::Digest;
use crate::model::{Model, Wish};
use crate::programs::{self, TraceOptions};
use crate::request::RequestError;
use hlo::{Module, ParamLayout, Shape};
use serde::Serialize;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The manifest's name in the folder.
pub const MANIFEST: &str = "manifest.json";

/// Why programs cannot be exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The model does not make such pictures.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// The folder or a file in it cannot be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The folder or file.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
}

/// What is exported.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// What the programs are for. Without guidance they are named `…_unguided`.
    pub wish: Wish<'a>,
    /// How the programs are traced.
    pub options: TraceOptions,
}

/// Writes the programs of `model` into the folder `out`, and returns the files' paths, the manifest's last.
///
/// Every file appears by rename, the manifest after all that it names; files of those names are replaced. What the
/// manifest says of a program: the arguments of `main` are `inputs`, then `params`. A param's value is the checkpoint's
/// tensor `name` of the folder `component`, of `stored_dims` (a 1x1 convolution's kernel may be stored with two more dimensions of 1), in `dtype`;
/// where `layout` is `hwio`, its dimensions `[o, i, h, w]` are transposed to `[h, w, i, o]`. An input with `donated_to`
/// gives its memory to the output of that index.
pub fn export(
    model: &Model,
    settings: Settings<'_>,
    out: &Path,
) -> Result<Vec<PathBuf>, ExportError> {
    let programs = model.programs(&settings.wish)?;
    fs::create_dir_all(out).map_err(|source| ExportError::Write {
        path: out.to_owned(),
        source,
    })?;
    let mut paths = Vec::new();
    let mut entries = Vec::new();
    for program in programs {
        let name = program.label();
        let module = program.trace(model, settings.options);
        let text = module.text();
        let file = format!("{name}.mlir");
        paths.push(write(out, &file, text.as_bytes())?);
        entries.push(Program::new(program, file, &module, &text));
    }
    let [height, width] = settings.wish.size.unwrap_or(model.default_size());
    let manifest = Manifest {
        stablejet: env!("CARGO_PKG_VERSION"),
        builder: hlo::VERSION,
        model: &model.name,
        height,
        width,
        batch: settings.wish.batch,
        dtype: settings.options.dtype.name(),
        programs: entries,
    };
    let mut json = serde_json::to_vec_pretty(&manifest).expect("the manifest is plain data");
    json.push(b'\n');
    paths.push(write(out, MANIFEST, &json)?);
    Ok(paths)
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, ExportError> {
    let path = folder.join(name);
    match atomic_file::write(&path, |out| out.write_all(bytes)) {
        Ok(()) => Ok(path),
        Err(source) => Err(ExportError::Write { path, source }),
    }
}

#[derive(Serialize)]
struct Manifest<'a> {
    stablejet: &'static str,
    builder: &'static str,
    model: &'a str,
    height: usize,
    width: usize,
    batch: usize,
    dtype: &'static str,
    programs: Vec<Program>,
}

#[derive(Serialize)]
struct Program {
    name: String,
    file: String,
    /// Of the file.
    sha256: Digest,
    inputs: Vec<Input>,
    params: Vec<Param>,
    outputs: Vec<Value>,
}

/// A named tensor.
#[derive(Serialize)]
struct Value {
    name: String,
    dtype: &'static str,
    dims: Vec<usize>,
}

#[derive(Serialize)]
struct Input {
    #[serde(flatten)]
    value: Value,
    donated_to: Option<usize>,
}

#[derive(Serialize)]
struct Param {
    /// The folder of its checkpoint.
    component: &'static str,
    #[serde(flatten)]
    value: Value,
    stored_dims: Vec<usize>,
    layout: &'static str,
}

impl Program {
    fn new(program: programs::Program, file: String, module: &Module, text: &str) -> Program {
        let inputs = module.inputs().iter().map(|input| Input {
            value: Value::new(&input.name, &input.shape),
            donated_to: input.donated_to,
        });
        let params = module.params().iter().map(|param| Param {
            component: param.component.folder(),
            value: Value::new(&param.name, &param.shape()),
            stored_dims: param.stored_dims(),
            layout: match param.layout {
                ParamLayout::AsStored => "as_stored",
                ParamLayout::Hwio => "hwio",
                ParamLayout::Packed => "packed",
                ParamLayout::PackedTaps => "packed_taps",
            },
        });
        let outputs = module.outputs().iter();
        Program {
            name: program.label(),
            file,
            sha256: Digest::of(&[text.as_bytes()]),
            inputs: inputs.collect(),
            params: params.collect(),
            outputs: outputs
                .map(|output| Value::new(&output.name, &output.shape))
                .collect(),
        }
    }
}

impl Value {
    fn new(name: &str, shape: &Shape) -> Value {
        Value {
            name: name.to_owned(),
            dtype: shape.dtype.name(),
            dims: shape.dims.clone(),
        }
    }
}
