//! LoRAs become weights: which of a model's weights they change, and what these become.

use super::file::{Change, LoraFile};
use super::forms::{change_bias, change_weight};
use super::names::Modules;
use super::{Lora, LoraError};
use crate::brief::brief;
use crate::model::UNET;
use crate::weights::{Checkpoint, HostTensor, WeightsError, read_param, rounded};
use hlo::{Component, ParamSpec};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The weights of a model that some LoRAs change.
pub struct Plan<'a> {
    weights: Vec<Changed<'a>>,
    remarks: Vec<String>,
}

/// A weight, and the parts of LoRAs that change it, in the order in which they do.
struct Changed<'a> {
    param: &'a ParamSpec,
    is_bias: bool,
    changes: Vec<(Change<'a>, f32)>,
}

impl<'a> Plan<'a> {
    /// What LoRAs change of a model with these modules. What they have for others is told of in the remarks.
    ///
    /// # Errors
    ///
    /// A LoRA of which nothing is for one of the modules.
    pub fn new(modules: &'a Modules, loras: &'a [Lora]) -> Result<Plan<'a>, LoraError> {
        let mut changed: BTreeMap<(usize, bool), Changed<'a>> = BTreeMap::new();
        let mut remarks = Vec::new();
        for lora in loras {
            let mut unused: Vec<String> = lora.file.strangers().to_vec();
            let mut used = 0;
            for is_bias in [false, true] {
                for change in lora.file.changes() {
                    let mut kinds = change.kinds();
                    if !kinds.any(|kind| match is_bias {
                        true => kind.is_of_bias(),
                        false => kind.is_of_weight(),
                    }) {
                        continue;
                    }
                    drop(kinds);
                    let found = modules.find(change.component, change.module);
                    let param = found.and_then(|index| {
                        let module = modules.get(index);
                        let param = if is_bias {
                            &module.bias
                        } else {
                            &module.weight
                        };
                        Some((index, &module.path, param.as_ref()?))
                    });
                    let Some((index, path, param)) = param else {
                        unused.push(format!("{} of {}", change.module, change.component));
                        continue;
                    };
                    used += 1;
                    let strength = lora.strength_of(change.component, path, modules.layers());
                    // At no strength a weight keeps its bits.
                    if strength == 0.0 {
                        continue;
                    }
                    let changed = changed.entry((index, is_bias)).or_insert(Changed {
                        param,
                        is_bias,
                        changes: Vec::new(),
                    });
                    changed.changes.push((change, strength));
                }
            }
            if used == 0 {
                return Err(nothing_fits(&lora.file));
            }
            if let Some(example) = unused.first() {
                remarks.push(format!(
                    "{} parts of {} are none of this model's modules and change nothing, such as {}",
                    unused.len(),
                    lora.file.path().display(),
                    brief(example)
                ));
            }
        }
        Ok(Plan {
            weights: changed.into_values().collect(),
            remarks,
        })
    }

    /// What a user should know, a line each.
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }

    /// Whether weights of a component are changed.
    pub fn changes(&self, component: Component) -> bool {
        self.weights
            .iter()
            .any(|changed| changed.param.component == component)
    }

    /// The changed weights, as the device takes them: the checkpoint's in `f32`, changed by one LoRA after the other, rounded
    /// once. `open` gives the checkpoint of a component.
    ///
    /// # Errors
    ///
    /// What cannot be read, and changes that do not have the shape of their weight.
    pub fn merge(
        &self,
        open: &dyn Fn(Component) -> Result<Checkpoint, WeightsError>,
    ) -> Result<Vec<HostTensor>, LoraError> {
        let components = self.weights.iter().map(|changed| changed.param.component);
        let components: BTreeSet<Component> = components.collect();
        let checkpoints = components.into_iter().map(|it| Ok((it, open(it)?)));
        let checkpoints = checkpoints.collect::<Result<BTreeMap<_, _>, WeightsError>>()?;
        let merged = self.weights.par_iter().with_max_len(1);
        merged
            .map(|changed| changed.merge(&checkpoints[&changed.param.component]))
            .collect()
    }
}

impl Changed<'_> {
    fn merge(&self, checkpoint: &Checkpoint) -> Result<HostTensor, LoraError> {
        let mut values = read_param(checkpoint, self.param)?;
        let dims = self.param.stored_dims();
        for (change, strength) in &self.changes {
            change.check_sizes(values.len())?;
            match self.is_bias {
                true => change_bias(change, &mut values, *strength)?,
                false => values = change_weight(change, &dims, values, *strength)?,
            }
        }
        Ok(rounded(self.param, &values))
    }
}

fn nothing_fits(file: &LoraFile) -> LoraError {
    let mut modules = file.modules();
    let (_, example) = modules.next().unwrap_or((UNET, "none"));
    LoraError::NothingFits {
        file: file.path().display().to_string(),
        count: 1 + modules.count(),
        example: brief(example),
        made_for: file.made_for(),
    }
}
