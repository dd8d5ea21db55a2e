//! Where results go: checked before the work, written after it.

use anyhow::{Context, ensure};
use ndarray::{ArrayViewD, Axis};
use stablejet::pipeline::{Generated, Tensors};
use stablejet::unstable::atomic_file;
use stablejet::weights::{Dtype, TensorSource, write_safetensors};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How the names of pictures end that are no PNG files.
const OTHER_PICTURES: &[&str] = &[
    "avif", "bmp", "exr", "gif", "heic", "heif", "ico", "jfif", "jpe", "jpeg", "jpg", "jxl", "pdf",
    "pnm", "ppm", "psd", "qoi", "svg", "tga", "tif", "tiff", "webp",
];

/// Where pictures go.
pub enum Output {
    /// One picture.
    File(PathBuf),
    /// Any number.
    Folder(PathBuf),
}

impl Output {
    /// Takes `path` for a file where it ends in `.png`, else for a folder; refuses what cannot be written.
    pub fn new(path: &Path, count: usize) -> anyhow::Result<Output> {
        expect_png_if_picture(path)?;
        if has_extension(path, &["png"]) && !path.is_dir() {
            ensure!(
                count == 1,
                "--output {} is one file, but there are {count} prompts; name a folder",
                path.display()
            );
            expect_writable(path)?;
            return Ok(Output::File(path.to_owned()));
        }
        let existing = path.ancestors().find(|folder| folder.exists());
        expect_writable(&existing.unwrap_or(Path::new(".")).join("picture"))?;
        Ok(Output::Folder(path.to_owned()))
    }

    /// Makes the folder. Late: a run that fails leaves nothing.
    pub fn create(&self) -> anyhow::Result<()> {
        if let Output::Folder(path) = self {
            fs::create_dir_all(path).with_context(|| format!("the folder {}", path.display()))?;
        }
        Ok(())
    }

    /// The file of one picture.
    pub fn path(&self, seed: u64, index: usize) -> PathBuf {
        match self {
            Output::File(path) => path.clone(),
            Output::Folder(folder) => folder.join(format!("stablejet-{seed}-{index}.png")),
        }
    }

    /// The file of the grid.
    pub fn grid_path(&self, seed: u64) -> PathBuf {
        match self {
            Output::File(path) => path.with_extension("grid.png"),
            Output::Folder(folder) => folder.join(format!("stablejet-{seed}-grid.png")),
        }
    }
}

/// Refuses a path that is named as a picture of another format than PNG, unless it is a folder.
pub fn expect_png_if_picture(path: &Path) -> anyhow::Result<()> {
    ensure!(
        path.is_dir() || !has_extension(path, OTHER_PICTURES),
        "{}: pictures are written as PNG; name a file that ends in .png, or a folder",
        path.display()
    );
    Ok(())
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    let extension = path.extension();
    let is = |one: &&str| extension.is_some_and(|it| it.eq_ignore_ascii_case(one));
    extensions.iter().any(is)
}

/// Refuses a file that cannot be made: better now than after minutes of work.
pub fn expect_writable(path: &Path) -> anyhow::Result<()> {
    atomic_file::try_create(path).with_context(|| {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        format!("no file can be made in the folder {}", folder.display())
    })
}

/// The tensors of a run, in diffusers' layouts.
pub fn dump(path: &Path, made: &Generated) -> anyhow::Result<()> {
    fn tensor<'a>(name: &str, dtype: Dtype, dims: &[usize], bytes: Vec<u8>) -> TensorSource<'a> {
        TensorSource {
            name: name.to_owned(),
            dtype,
            dims: dims.to_vec(),
            bytes: Box::new(move || Cow::Owned(bytes)),
        }
    }
    let all: Vec<&Tensors> = made
        .pictures
        .iter()
        .filter_map(|made| made.tensors.as_ref())
        .collect();
    let float = |name: &str, of: fn(&Tensors) -> ArrayViewD<'_, f32>| {
        let views: Vec<_> = all.iter().map(|tensors| of(tensors)).collect();
        let values = ndarray::stack(Axis(0), &views)?;
        let bytes = values.iter().flat_map(|value| value.to_le_bytes());
        anyhow::Ok(tensor(name, Dtype::F32, values.shape(), bytes.collect()))
    };
    // Of the first text encoder.
    let views: Vec<_> = all.iter().map(|tensors| tensors.token_ids.row(0)).collect();
    let ids = ndarray::stack(Axis(0), &views)?;
    let bytes = ids.iter().flat_map(|id| id.to_le_bytes()).collect();
    let tensors = vec![
        tensor("token_ids", Dtype::I32, ids.shape(), bytes),
        float("text_embeddings", |one| {
            one.text_embeddings.view().into_dyn()
        })?,
        float("latents", |one| one.latents.view().into_dyn())?,
        float("final_latents", |one| one.final_latents.view().into_dyn())?,
        float("image", |one| one.pixels.view().into_dyn())?,
    ];
    Ok(write_safetensors(path, tensors, &BTreeMap::new())?)
}
