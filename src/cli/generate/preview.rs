//! Pictures as they would become, written while they are made.

use crate::cli::output::Output;
use anyhow::Context;
use stablejet::ModelFiles;
use stablejet::model_files::ModelFilesError;
use stablejet::pipeline::{Event, Made};
use stablejet::request::Request;
use std::cell::RefCell;
use std::fs;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Arguments that ask for previews.
#[derive(clap::Args)]
pub struct PreviewChoice {
    /// Write each picture as it would become into NAME.preview-STEP.png, after every so many evaluations of the model (some
    /// samplers need two a step). Without --preview-vae it is only a rough one.
    #[arg(long, value_name = "EVERY")]
    pub preview: Option<NonZeroUsize>,
    /// The folder of an autoencoder that makes the previews, such as TAESD or TAESDXL.
    #[arg(long, value_name = "DIR", requires = "preview")]
    preview_vae: Option<PathBuf>,
}

impl PreviewChoice {
    /// A model's files, and with them those of what makes the previews.
    pub fn add_to(&self, files: ModelFiles) -> Result<ModelFiles, ModelFilesError> {
        match &self.preview_vae {
            None => Ok(files),
            Some(folder) => files.with_preview_vae(folder),
        }
    }
}

/// Writes previews.
pub struct Previews<'a> {
    pub output: &'a Output,
    pub request: &'a Request,
    /// The number of the first picture.
    pub first_index: usize,
    /// The pictures whose previews were written, and the files.
    pub written: RefCell<Vec<(usize, PathBuf)>>,
}

impl Previews<'_> {
    /// Writes what an event shows.
    pub fn see(&self, event: &Event) -> anyhow::Result<()> {
        let Event::Preview {
            picture,
            done,
            image,
            ..
        } = event
        else {
            return Ok(());
        };
        self.output.create()?;
        let seed = self.request.pictures[*picture].seed.value;
        let path = self.output.path(seed, self.first_index + picture);
        let path = path.with_extension(format!("preview-{done}.png"));
        image.write_png(&path, None)?;
        self.written.borrow_mut().push((*picture, path));
        Ok(())
    }

    /// The files, once those of pictures that are not to be shown are removed.
    pub fn finish(self, made: &[Made]) -> anyhow::Result<Vec<PathBuf>> {
        let mut paths = Vec::new();
        for (picture, path) in self.written.into_inner() {
            if made[picture].flagged == Some(true) {
                fs::remove_file(&path).with_context(|| format!("removing {}", path.display()))?;
            } else {
                paths.push(path);
            }
        }
        Ok(paths)
    }
}
