//! One compiled step with slots: the rows of its batch, on all devices, whose state lies on the devices.

use super::PipelineError;
use super::conditioning::Branch;
use super::launcher::{Launched, Launcher};
use super::layout::float_bytes;
use super::row::Kept;
use crate::model::NetSet;
use crate::models::unet::residual_names;
use crate::programs::{Program, STATE_NAMES, StepShape};
use crate::runtime::{Bound, Sharded};
use std::sync::Arc;
use zerocopy::IntoBytes;

/// The sampler's state of one picture, `[h, w, c]` for each of its slots.
pub(super) type State = Vec<Vec<f32>>;

/// What the model is told of one picture in each branch, the prompt last. A lane of fewer branches takes the last ones.
pub(super) type Branches = Vec<Branch>;

/// What is told of a picture whatever the step.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub branches: &'a Branches,
    /// What each ControlNet looks at, `[h, w, 3]` in [0, 1].
    pub images: &'a [(usize, Arc<[f32]>)],
}

pub(super) struct Lane {
    shape: StepShape,
    step: Bound,
    /// Rows on all devices.
    slots: usize,
    /// By the sampler's slot.
    state: Vec<Sharded>,
    /// What the model is told whatever the step, by input.
    told: Vec<(&'static str, Sharded)>,
    no_noise: Sharded,
    /// The ControlNets that count, and what they add to: nothing.
    nets: Vec<Net>,
    residuals: Vec<String>,
    no_residuals: Vec<Sharded>,
    /// What is kept of pictures, if a slot's picture keeps something.
    kept: Option<KeptInputs>,
}

/// What the program that keeps parts of pictures takes whatever the step.
struct KeptInputs {
    blend: Bound,
    inputs: [(&'static str, Sharded); 3],
}

/// A ControlNet.
struct Net {
    number: usize,
    program: Program,
    step: Bound,
    /// What it looks at in each slot.
    image: Sharded,
}

impl Lane {
    /// A lane whose slots are free: their state is zero.
    pub(super) fn open(
        launcher: &Launcher<'_>,
        shape: StepShape,
        nets: NetSet,
    ) -> Result<Lane, PipelineError> {
        let shape = StepShape {
            controlled: !nets.is_empty(),
            ..shape
        };
        let step = launcher.bind(Program::DenoiseStep(shape))?;
        let runtime = launcher.runtime();
        let zeros_of = |step: &Bound, name: &str| {
            let shape = step.input_shape(name);
            runtime.replicate(&vec![0; shape.size_bytes()], shape)
        };
        let zeros = |name: &str| zeros_of(&step, name);
        let net = |number: usize| {
            let program = Program::ControlStep {
                net: number,
                step: shape,
            };
            let step = launcher.bind(program)?;
            let image = zeros_of(&step, "image")?;
            Ok(Net {
                number,
                program,
                step,
                image,
            })
        };
        let residuals = match shape.controlled {
            true => residual_names(&launcher.programs.model().unet),
            false => Vec::new(),
        };
        let no_residuals = residuals.iter().map(|name| zeros(name));
        // It is told of pictures before it is launched.
        let told = Vec::new();
        let state = STATE_NAMES.map(zeros).into_iter();
        Ok(Lane {
            shape,
            slots: launcher.programs.slots(),
            state: state.collect::<Result<_, _>>()?,
            told,
            no_noise: zeros("noise")?,
            nets: nets.iter().map(net).collect::<Result<_, PipelineError>>()?,
            no_residuals: no_residuals.collect::<Result<_, _>>()?,
            residuals,
            kept: None,
            step,
        })
    }

    /// The state of every slot, once what was launched is done.
    pub(super) fn read(&self) -> Result<Vec<State>, PipelineError> {
        let mut slots = vec![State::new(); self.slots];
        for value in &self.state {
            let values = value.to_f32()?;
            let rows = values.chunks(values.len() / self.slots);
            for (slot, row) in slots.iter_mut().zip(rows) {
                slot.push(row.to_vec());
            }
        }
        Ok(slots)
    }

    /// Gives every slot a state.
    pub(super) fn write(
        &mut self,
        launcher: &Launcher<'_>,
        slots: &[State],
    ) -> Result<(), PipelineError> {
        for (index, (value, name)) in self.state.iter_mut().zip(STATE_NAMES).enumerate() {
            let rows: Vec<f32> = slots
                .iter()
                .flat_map(|slot| &slot[index])
                .copied()
                .collect();
            let shape = self.step.input_shape(name);
            *value = launcher.runtime().shard(rows.as_bytes(), shape)?;
        }
        Ok(())
    }

    /// Tells the model what each slot's picture is of; a free slot's is of nothing.
    pub(super) fn condition(
        &mut self,
        launcher: &Launcher<'_>,
        slots: &[Option<Seen<'_>>],
    ) -> Result<(), PipelineError> {
        self.told.clear();
        for name in Branch::INPUTS {
            let Some(shape) = self.step.optional_input_shape(name) else {
                continue;
            };
            let row_len = shape.dims[1..].iter().product();
            let rows = self.by_branch(slots, row_len, |told, branch| {
                let first = told.branches.len() - self.shape.branches;
                told.branches[first + branch].values(name)
            });
            let bytes = float_bytes(&rows, shape.dtype);
            let value = launcher.runtime().shard(&bytes, shape)?;
            self.told.push((name, value));
        }
        for net in &mut self.nets {
            let shape = net.step.input_shape("image");
            let row_len: usize = shape.dims[1..].iter().product();
            let mut pixels: Vec<f32> = Vec::with_capacity(slots.len() * row_len);
            for slot in slots {
                let images = slot.map_or(&[][..], |told| told.images);
                let image = images.iter().find(|(number, _)| *number == net.number);
                match image {
                    Some((_, image)) => pixels.extend(&**image),
                    None => pixels.resize(pixels.len() + row_len, 0.0),
                }
            }
            net.image = launcher.runtime().shard(pixels.as_bytes(), shape)?;
        }
        Ok(())
    }

    /// The rows of the model's batch on all devices, of what `values` says of each slot's branches; zeros of a free slot.
    fn by_branch<'v, T: Copy>(
        &self,
        slots: &[Option<T>],
        row_len: usize,
        values: impl Fn(T, usize) -> &'v [f32],
    ) -> Vec<f32> {
        let branches = self.shape.branches;
        let mut rows: Vec<f32> = Vec::with_capacity(slots.len() * branches * row_len);
        for device in slots.chunks(self.shape.batch) {
            for branch in 0..branches {
                for slot in device {
                    match *slot {
                        // A text of fewer chunks is repeated.
                        Some(slot) => {
                            rows.extend(values(slot, branch).iter().cycle().take(row_len))
                        }
                        None => rows.resize(rows.len() + row_len, 0.0),
                    }
                }
            }
        }
        rows
    }

    /// Tells what each slot's picture keeps of another.
    pub(super) fn keep(
        &mut self,
        launcher: &Launcher<'_>,
        slots: &[Option<(&Kept, &[f32])>],
    ) -> Result<(), PipelineError> {
        self.kept = None;
        if slots.iter().all(Option::is_none) {
            return Ok(());
        }
        let blend = launcher.bind(Program::Blend(self.shape.latents()))?;
        let upload = |name: &'static str, all: f32, of: fn(&Kept, &[f32]) -> Vec<f32>| {
            let shape = blend.input_shape(name);
            let len: usize = shape.dims[1..].iter().product();
            let row = |slot: &Option<(&Kept, &[f32])>| match *slot {
                Some((kept, noise)) => of(kept, noise),
                None => vec![all; len],
            };
            let rows: Vec<f32> = slots.iter().flat_map(row).collect();
            Ok::<_, PipelineError>((name, launcher.runtime().shard(rows.as_bytes(), shape)?))
        };
        let inputs = [
            upload("known", 0.0, |kept, _| kept.known.clone())?,
            upload("noise", 0.0, |_, noise| noise.to_vec())?,
            // Of a picture that keeps nothing all is made.
            upload("mask", 1.0, |kept, _| kept.mask.to_vec())?,
        ];
        self.kept = Some(KeptInputs { blend, inputs });
        Ok(())
    }

    /// Queues the program that keeps parts of pictures, if a slot's picture keeps one. `levels` has two numbers for each slot.
    pub(super) fn blend(
        &mut self,
        launcher: &Launcher<'_>,
        levels: &[f32],
    ) -> Result<Option<Launched>, PipelineError> {
        let Some(KeptInputs { blend, inputs }) = &self.kept else {
            return Ok(None);
        };
        let levels = launcher
            .runtime()
            .shard(levels.as_bytes(), blend.input_shape("level"))?;
        let mut inputs: Vec<(&str, &Sharded)> =
            inputs.iter().map(|(name, value)| (*name, value)).collect();
        inputs.extend([(STATE_NAMES[0], &self.state[0]), ("level", &levels)]);
        let program = Program::Blend(self.shape.latents());
        let (launched, mut blended) = Launched::launch(program, blend, &inputs)?;
        self.state[0] = blended.swap_remove(0);
        Ok(Some(launched))
    }

    /// Queues one evaluation of all slots. `table` has the numbers of each (zeros for a free one), `noise` is
    /// `[slots, h, w, c]` if a picture draws some, and `scales` says by how much each ControlNet counts for each slot:
    /// `[branches, residuals]`.
    pub(super) fn launch(
        &mut self,
        launcher: &Launcher<'_>,
        table: &[f32],
        noise: Option<&[f32]>,
        scales: &[Vec<Option<Vec<f32>>>],
    ) -> Result<Vec<Launched>, PipelineError> {
        let runtime = launcher.runtime();
        let upload = |step: &Bound, name: &str, values: &[f32]| {
            runtime.shard(values.as_bytes(), step.input_shape(name))
        };
        let table = upload(&self.step, "table", table)?;
        let noise = noise.map(|noise| upload(&self.step, "noise", noise));
        let noise = noise.transpose()?;
        let mut launches = Vec::new();
        let mut sums: Option<Vec<Sharded>> = None;
        for (net, scales) in self.nets.iter().zip(scales) {
            let slots: Vec<Option<&[f32]>> = scales.iter().map(Option::as_deref).collect();
            let count = self.residuals.len();
            let scales = self.by_branch(&slots, count, |scales, branch| {
                &scales[branch * count..][..count]
            });
            let scales = upload(&net.step, "scales", &scales)?;
            let mut inputs = vec![
                (STATE_NAMES[0], &self.state[0]),
                ("table", &table),
                ("image", &net.image),
                ("scales", &scales),
            ];
            inputs.extend(self.told_to(&net.step));
            inputs.extend(self.residuals(sums.as_ref()));
            let (launched, residuals) = Launched::launch(net.program, &net.step, &inputs)?;
            launches.push(launched);
            sums = Some(residuals);
        }
        let mut inputs: Vec<(&str, &Sharded)> = STATE_NAMES.into_iter().zip(&self.state).collect();
        inputs.extend([
            ("noise", noise.as_ref().unwrap_or(&self.no_noise)),
            ("table", &table),
        ]);
        inputs.extend(self.told_to(&self.step));
        inputs.extend(self.residuals(sums.as_ref()));
        let program = Program::DenoiseStep(self.shape);
        let (launched, state) = Launched::launch(program, &self.step, &inputs)?;
        self.state = state;
        launches.push(launched);
        Ok(launches)
    }

    /// What a program is told of each slot's picture.
    fn told_to(&self, step: &Bound) -> impl Iterator<Item = (&str, &Sharded)> {
        let told = self.told.iter().map(|(name, value)| (*name, value));
        told.filter(|(name, _)| step.optional_input_shape(name).is_some())
    }

    /// What ControlNets add, by its names.
    fn residuals<'a>(
        &'a self,
        sums: Option<&'a Vec<Sharded>>,
    ) -> impl Iterator<Item = (&'a str, &'a Sharded)> {
        let names = self.residuals.iter().map(String::as_str);
        names.zip(sums.unwrap_or(&self.no_residuals))
    }

    /// How often the model runs on a slot's picture, and how many tensors a ControlNet adds to it.
    pub(super) fn scale_dims(&self) -> [usize; 2] {
        [self.shape.branches, self.residuals.len()]
    }

    /// Numbers in a slot's row of the table.
    pub(super) fn table_len(&self) -> usize {
        self.shape.table_len()
    }
}
