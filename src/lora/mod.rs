//! LoRAs and their like: small files that change a model's weights.
//!
//! A [`LoraFile`] names modules and how each changes: by low-rank products (LoRA, LoCon, Tucker, DoRA), LoHa, LoKr, or as a
//! whole. [`Pipeline::with_loras`](crate::Pipeline::with_loras) merges files into the checkpoint's weights and puts the changed
//! ones on the devices; all others, and all programs, are shared.

mod blocks;
mod error;
mod file;
mod forms;
mod header;
mod keys;
mod merge;
mod names;
mod tags;
mod tensor;

pub use blocks::BlockWeights;
pub use error::LoraError;
pub use file::LoraFile;
#[doc(hidden)]
pub use keys::{Key, Kind};
#[doc(hidden)]
pub use merge::Plan;
#[doc(hidden)]
pub use names::{Module, Modules};
pub use tags::{Strengths, Tag, take_tags};

use crate::model::{Model, UNET};
use crate::programs::TraceOptions;
use hlo::{Component, DType};
use std::fmt;
use std::sync::Arc;

/// A LoRA, and how strongly it changes the model.
#[derive(Clone)]
pub struct Lora {
    /// The file.
    pub file: Arc<LoraFile>,
    /// How strongly.
    pub strengths: Strengths,
}

impl Lora {
    /// A file at full strength.
    pub fn new(file: Arc<LoraFile>) -> Lora {
        Lora {
            file,
            strengths: Strengths::default(),
        }
    }

    /// The same with this strength.
    #[must_use]
    pub fn strength(&self, strength: f32) -> Lora {
        Lora {
            file: self.file.clone(),
            strengths: Strengths::of(strength),
        }
    }

    /// How strongly a module is changed, of a UNet with so many ResNet blocks in a level.
    fn strength_of(&self, component: Component, path: &str, layers: usize) -> f32 {
        let strengths = &self.strengths;
        if component != UNET {
            return strengths.text_encoder;
        }
        let blocks = strengths.blocks.as_ref();
        strengths.unet * blocks.map_or(1.0, |blocks| blocks.factor(path, layers))
    }
}

/// As a prompt names it: `<lora:name:0.8>`.
impl fmt::Display for Lora {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<lora:{}:{}>", self.file.name(), self.strengths)
    }
}

/// Checks, as far as names go, that LoRAs are made for a model, which need not be on a device.
///
/// # Errors
///
/// A LoRA of which nothing is for one of the model's modules.
pub fn check(model: &Model, loras: &[Lora]) -> Result<(), LoraError> {
    if loras.is_empty() {
        return Ok(());
    }
    let components = model.params(TraceOptions::plain(DType::F32), false);
    let modules = Modules::of(components.iter().flat_map(|(_, params)| params));
    Plan::new(&modules, loras)?;
    Ok(())
}
