//! A LoRA's file.

use super::LoraError;
use super::header::{self, Header};
use super::keys::{Key, Kind};
use super::tensor::Tensor;
use crate::cache::Digest;
use crate::model::{TEXT_ENCODER_2, UNET};
use crate::weights::{Checkpoint, file_data_digest};
use hlo::Component;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Digits of a LoRA's hash.
const HASH_DIGITS: usize = 12;

/// Numbers that a tensor may have beyond four times those of the weight: ranks are often larger than small weights.
const MOST_BEYOND: usize = 1 << 20;

/// A LoRA's file, whose header has been read.
pub struct LoraFile {
    path: PathBuf,
    name: String,
    checkpoint: Checkpoint,
    entries: BTreeMap<(Component, String), Entry>,
    /// Tensors that are no LoRA's.
    strangers: Vec<String>,
    hash: OnceLock<Option<String>>,
}

/// What a file has for a module.
#[derive(Default)]
struct Entry {
    /// The tensors' keys.
    keys: BTreeMap<Kind, String>,
    /// The alpha of the header, and whether the rank counts by its square root.
    alpha: Option<(f64, bool)>,
}

impl LoraFile {
    /// Opens a file. Only its header is read.
    ///
    /// # Errors
    ///
    /// What cannot be read, and files that hold no LoRA.
    pub fn open(path: &Path) -> Result<LoraFile, LoraError> {
        let checkpoint = Checkpoint::open_file(path)?;
        let described = path.display().to_string();
        let no_lora = |reason: String| LoraError::NoLora {
            file: described.clone(),
            reason,
        };
        let header = checkpoint.metadata(header::ENTRY).map(Header::parse);
        let header = header.transpose().map_err(no_lora)?.unwrap_or_default();
        let mut entries: BTreeMap<(Component, String), Entry> = BTreeMap::new();
        let mut strangers = Vec::new();
        for (key, _) in checkpoint.tensors() {
            let Some(parsed) = Key::parse(key) else {
                strangers.push(key.to_owned());
                continue;
            };
            let name = (parsed.component, parsed.module);
            let keys = &mut entries.entry(name).or_default().keys;
            keys.insert(parsed.kind, key.to_owned());
        }
        if entries.is_empty() {
            let example = checkpoint.tensors().next().map(|(key, _)| key);
            return Err(no_lora(format!(
                "none of its tensors is named as one of a LoRA's{}",
                example.map_or(String::new(), |key| format!(" (such as {key})"))
            )));
        }
        for ((component, module), entry) in &mut entries {
            if !entry.keys.contains_key(&Kind::Alpha) {
                entry.alpha = header.alpha(*component, module);
            }
        }
        let name = path.file_stem().unwrap_or_default().display().to_string();
        Ok(LoraFile {
            path: path.to_owned(),
            name,
            checkpoint,
            entries,
            strangers,
            hash: OnceLock::new(),
        })
    }

    /// The file's name without its ending: the LoRA's name in prompts.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The name that whoever trained it gave it (`ss_output_name`).
    pub fn trained_name(&self) -> Option<&str> {
        self.checkpoint.metadata("ss_output_name")
    }

    /// What model sites know the file by: 12 hex digits of the SHA-256 of what follows a safetensors file's header, or those
    /// that the header has. The whole file is read, once; `None` if it cannot be.
    pub fn hash(&self) -> Option<&str> {
        let hash = self.hash.get_or_init(|| {
            let digits = |text: &str| text.get(..HASH_DIGITS).map(str::to_owned);
            let known = self.checkpoint.metadata("sshs_model_hash");
            let computed = || match self.path.extension() {
                Some(ending) if ending == "safetensors" => file_data_digest(&self.path),
                _ => Digest::of_file(&self.path),
            };
            known
                .and_then(digits)
                .or_else(|| digits(&computed().ok()?.to_string()))
        });
        hash.as_deref()
    }

    /// The modules that it changes, as it names them.
    pub fn modules(&self) -> impl Iterator<Item = (Component, &str)> {
        let names = self.entries.keys();
        names.map(|(component, module)| (*component, module.as_str()))
    }

    /// Tensors of it that are no LoRA's.
    pub(super) fn strangers(&self) -> &[String] {
        &self.strangers
    }

    /// What it has for each module.
    pub(super) fn changes(&self) -> impl Iterator<Item = Change<'_>> {
        self.entries
            .iter()
            .map(|((component, module), entry)| Change {
                file: self,
                component: *component,
                module,
                entry,
            })
    }

    /// What the file seems to be made for.
    pub(super) fn made_for(&self) -> String {
        if let Some(version) = self.checkpoint.metadata("ss_base_model_version") {
            return format!("its header says that it is made for {version}");
        }
        let has = |part: &str| self.modules().any(|(_, module)| module.contains(part));
        let width = self.changes().find_map(|change| {
            let is_asked = change.component == UNET && change.is_cross_attention_key();
            is_asked.then(|| change.dims(Kind::Down)?.get(1).copied())?
        });
        let family = match width {
            _ if has("double_blocks") || has("single_transformer_blocks") => Some("Flux"),
            _ if has("joint_blocks") => Some("Stable Diffusion 3"),
            Some(768) => Some("Stable Diffusion 1.x"),
            Some(1024) => Some("Stable Diffusion 2.x"),
            Some(2048) => Some("SDXL"),
            Some(1280) => Some("SDXL's refiner"),
            _ if self.modules().any(|(of, _)| of == TEXT_ENCODER_2) => Some("SDXL"),
            _ => None,
        };
        family.map_or_else(
            || "it does not say for which model it is made".to_owned(),
            |family| format!("it seems to be made for {family}"),
        )
    }
}

/// What a file has for a module.
pub(super) struct Change<'a> {
    file: &'a LoraFile,
    pub component: Component,
    /// As the file names it.
    pub module: &'a str,
    entry: &'a Entry,
}

impl Change<'_> {
    pub(super) fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.entry.keys.keys().copied()
    }

    pub(super) fn has(&self, kind: Kind) -> bool {
        self.entry.keys.contains_key(&kind)
    }

    fn dims(&self, kind: Kind) -> Option<&[usize]> {
        let info = self.file.checkpoint.tensor(self.entry.keys.get(&kind)?)?;
        Some(&info.dims)
    }

    /// Whether it is of a matrix that takes the text's width.
    fn is_cross_attention_key(&self) -> bool {
        let name = self.module.replace('.', "_");
        name.ends_with("attn2_to_k")
    }

    /// Whether it is of the layer that takes the latents.
    pub(super) fn is_first_layer(&self) -> bool {
        let first = ["conv_in", "input_blocks_0_0", "input_blocks.0.0"];
        self.component == UNET && first.contains(&self.module)
    }

    pub(super) fn tensor(&self, kind: Kind) -> Result<Option<Tensor>, LoraError> {
        let Some(key) = self.entry.keys.get(&kind) else {
            return Ok(None);
        };
        let values = self.file.checkpoint.read_f32(key)?;
        let dims = self.dims(kind).expect("it was read").to_vec();
        Ok(Some(Tensor { dims, values }))
    }

    /// Refuses tensors that are far larger than the weight that they change, before anything of them is read.
    pub(super) fn check_sizes(&self, weight: usize) -> Result<(), LoraError> {
        let most = weight.saturating_mul(4).saturating_add(MOST_BEYOND);
        for kind in self.kinds() {
            let dims = self.dims(kind).unwrap_or_default();
            if dims.iter().product::<usize>() > most {
                return Err(self.problem(format!(
                    "its {kind:?} is {dims:?}, for a weight of {weight} numbers"
                )));
            }
        }
        Ok(())
    }

    /// A tensor that the others need.
    pub(super) fn needed(&self, kind: Kind) -> Result<Tensor, LoraError> {
        let missing = || self.problem(format!("the file lacks its {kind:?}"));
        self.tensor(kind)?.ok_or_else(missing)
    }

    /// The first that is there.
    pub(super) fn first(&self, kinds: &[Kind]) -> Result<Option<(Kind, Tensor)>, LoraError> {
        for &kind in kinds {
            if let Some(tensor) = self.tensor(kind)? {
                return Ok(Some((kind, tensor)));
            }
        }
        Ok(None)
    }

    /// What a change of a rank is multiplied by: 1 without an alpha.
    pub(super) fn scale(&self, rank: usize) -> Result<f32, LoraError> {
        let alpha = match self.tensor(Kind::Alpha)? {
            None => self.entry.alpha,
            Some(Tensor { values, .. }) => match values[..] {
                [alpha] => Some((f64::from(alpha), false)),
                _ => return Err(self.problem("its alpha is no number".to_owned())),
            },
        };
        let rank = rank.max(1) as f64;
        Ok(match alpha {
            None => 1.0,
            Some((alpha, false)) => (alpha / rank) as f32,
            Some((alpha, true)) => (alpha / rank.sqrt()) as f32,
        })
    }

    /// The error that something of it does not fit.
    pub(super) fn problem(&self, problem: String) -> LoraError {
        LoraError::Shape {
            file: self.file.path.display().to_string(),
            problem: format!("{} of {}: {problem}", self.module, self.component),
            made_for: self.file.made_for(),
        }
    }
}
