//! Which LoRAs change the model.

use anyhow::{Context, bail, ensure};
use stablejet::lora::{Lora, LoraFile, Strengths, Tag, take_tags};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

/// Options that name LoRAs.
#[derive(clap::Args)]
pub struct LoraChoice {
    /// A LoRA, LoHa, LoKr or DoRA that changes the model, with how strongly (1 if left out); :te=0.5:unet=0.8 sets the text
    /// encoders' and the UNet's strengths, :lbw=1,0,… factors for the UNet's 17 blocks. Give it once for each file.
    #[arg(long, value_name = "FILE[:STRENGTH]")]
    lora: Vec<Choice>,
    /// The folder of the LoRAs that prompts name by `<lora:NAME:STRENGTH>`; all pictures of a call have to name the same.
    #[arg(long, value_name = "DIR")]
    lora_dir: Option<PathBuf>,
}

/// A file, and how strongly it changes the model.
#[derive(Clone, Debug)]
struct Choice {
    path: PathBuf,
    strengths: Strengths,
}

impl FromStr for Choice {
    type Err = String;

    fn from_str(text: &str) -> Result<Choice, String> {
        let whole = |path: &str| Choice {
            path: path.into(),
            strengths: Strengths::default(),
        };
        // A path may have colons.
        if Path::new(text).exists() {
            return Ok(whole(text));
        }
        let (folder, file) = text.split_at(text.rfind('/').map_or(0, |slash| slash + 1));
        let mut parts = file.split(':');
        let file = parts.next().unwrap_or_default();
        let mut choice = whole(&format!("{folder}{file}"));
        let mut given = 0;
        for part in parts {
            choice.strengths.set(part, &mut given)?;
        }
        Ok(choice)
    }
}

impl LoraChoice {
    /// The files of the command line, then those that the prompts name, whose tags are taken out of the prompts.
    pub fn open<'a>(
        &self,
        prompts: impl Iterator<Item = &'a mut String>,
    ) -> anyhow::Result<Vec<Lora>> {
        let mut named: Option<Vec<Tag>> = None;
        for prompt in prompts {
            let (text, tags) = take_tags(prompt).map_err(anyhow::Error::msg)?;
            *prompt = text;
            match &named {
                None => named = Some(tags),
                Some(first) if *first == tags => {}
                Some(_) => bail!(
                    "the prompts name different LoRAs; all pictures of a call have the same, so make them in several calls"
                ),
            }
        }
        let open = |path: &Path, strengths| {
            let file = Arc::new(LoraFile::open(path)?);
            let mut lora = Lora::new(file);
            lora.strengths = strengths;
            Ok(lora)
        };
        let given = self.lora.iter();
        let given = given.map(|choice| open(&choice.path, choice.strengths));
        let mut loras = given.collect::<anyhow::Result<Vec<Lora>>>()?;
        for tag in named.unwrap_or_default() {
            loras.push(open(&self.find(&tag.name)?, tag.strengths)?);
        }
        Ok(loras)
    }

    /// The file that a prompt names: by its own name or, if none has it, by the name that its trainer gave it.
    fn find(&self, name: &str) -> anyhow::Result<PathBuf> {
        let Some(folder) = &self.lora_dir else {
            bail!("a prompt names the LoRA {name}, but no --lora-dir says where it is");
        };
        let context = || format!("the LoRAs in {}", folder.display());
        let entries = fs::read_dir(folder).with_context(context)?;
        let paths = entries.map(|entry| Ok(entry?.path()));
        let mut paths = paths
            .collect::<std::io::Result<Vec<PathBuf>>>()
            .with_context(context)?;
        paths.sort();
        let endings = ["safetensors", "pt", "bin", "ckpt"];
        paths.retain(|path| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            ending.is_some_and(|ending| endings.contains(&ending))
        });
        let mut by_name = paths
            .iter()
            .filter(|path| path.file_stem().is_some_and(|stem| stem == name));
        if let Some(path) = by_name.next() {
            return Ok(path.clone());
        }
        let is_trained_as = |path: &&PathBuf| {
            LoraFile::open(path).is_ok_and(|file| file.trained_name() == Some(name))
        };
        let found = paths.iter().find(is_trained_as).cloned();
        ensure!(
            found.is_some(),
            "there is no LoRA {name} in {} ({} files)",
            folder.display(),
            paths.len()
        );
        Ok(found.unwrap_or_default())
    }
}
