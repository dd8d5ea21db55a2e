//! The modules of a model by all the names that LoRAs' files have for them, which are never taken apart at underscores.

use crate::model::{TEXT_ENCODER, TEXT_ENCODER_2, UNET};
use crate::single_file::original_unet_module;
use hlo::{Component, ParamSpec};
use std::collections::HashMap;

/// A model's module that a LoRA may change.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// Its path in diffusers' or transformers' model.
    pub path: String,
    /// Its weight.
    pub weight: Option<ParamSpec>,
    /// Its bias.
    pub bias: Option<ParamSpec>,
}

/// The modules of a model.
#[derive(Default)]
pub struct Modules {
    modules: Vec<Module>,
    /// By names with underscores for dots.
    by_name: HashMap<(Component, String), usize>,
}

impl Modules {
    /// Those with weights among these; the VAE has none that LoRAs know.
    pub fn of<'a>(params: impl IntoIterator<Item = &'a ParamSpec>) -> Modules {
        let mut all = Modules::default();
        let known = [UNET, TEXT_ENCODER, TEXT_ENCODER_2];
        for param in params {
            let Some((path, kind)) = param.name.rsplit_once('.') else {
                continue;
            };
            if !known.contains(&param.component) {
                continue;
            }
            let name = (param.component, flat(path));
            let index = *all.by_name.entry(name).or_insert_with(|| {
                all.modules.push(Module {
                    path: path.to_owned(),
                    ..Module::default()
                });
                all.modules.len() - 1
            });
            let module = &mut all.modules[index];
            match kind {
                "weight" => module.weight = Some(param.clone()),
                "bias" => module.bias = Some(param.clone()),
                _ => {}
            }
        }
        all.add_other_names();
        all
    }

    /// The names of the original layout, and those of text encoders without their outermost part.
    fn add_other_names(&mut self) {
        let names = self.by_name.iter().filter_map(|((component, _), &index)| {
            let path = &self.modules[index].path;
            let other = match *component == UNET {
                true => original_unet_module(path, self.layers(), &|level| self.attends(level))?,
                false => path.strip_prefix("text_model.")?.to_owned(),
            };
            Some(((*component, flat(&other)), index))
        });
        for (name, index) in names.collect::<Vec<_>>() {
            self.by_name.entry(name).or_insert(index);
        }
    }

    /// ResNet blocks of a level on the UNet's way down.
    pub(super) fn layers(&self) -> usize {
        (0..)
            .take_while(|block| self.has(&format!("down_blocks_0_resnets_{block}_conv1")))
            .count()
    }

    /// Whether a level on the UNet's way up has attention.
    fn attends(&self, level: usize) -> bool {
        self.has(&format!("up_blocks_{level}_attentions_0_proj_in"))
    }

    fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(&(UNET, name.to_owned()))
    }

    /// The place of the module that a file calls `name`.
    pub fn find(&self, component: Component, name: &str) -> Option<usize> {
        self.by_name.get(&(component, flat(name))).copied()
    }

    /// The module at a place.
    pub fn get(&self, index: usize) -> &Module {
        &self.modules[index]
    }
}

fn flat(path: &str) -> String {
    path.replace('.', "_")
}
