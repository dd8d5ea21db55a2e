//! One compiled step with slots: the rows of its batch, on all devices, whose state lies on the devices.

use super::PipelineError;
use super::conditioning::Branch;
use super::launcher::{Launched, Launcher};
use super::layout::float_bytes;
use super::row::Kept;
use crate::programs::{Program, STATE_NAMES, StepShape};
use crate::runtime::{Bound, Sharded};
use zerocopy::IntoBytes;

/// The sampler's state of one picture, `[h, w, c]` for each of its slots.
pub(super) type State = Vec<Vec<f32>>;

/// What the model is told of one picture in each branch, the prompt last. A lane of fewer branches takes the last ones.
pub(super) type Branches = Vec<Branch>;

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
    /// What is kept of pictures, if a slot's picture keeps something.
    kept: Option<KeptInputs>,
}

/// What the program that keeps parts of pictures takes whatever the step.
struct KeptInputs {
    blend: Bound,
    inputs: [(&'static str, Sharded); 3],
}

impl Lane {
    /// A lane whose slots are free: their state is zero.
    pub(super) fn open(launcher: &Launcher<'_>, shape: StepShape) -> Result<Lane, PipelineError> {
        let step = launcher.bind(Program::DenoiseStep(shape))?;
        let runtime = launcher.runtime();
        let zeros = |name: &str| {
            let shape = step.input_shape(name);
            runtime.replicate(&vec![0; shape.size_bytes()], shape)
        };
        // It is told of pictures before it is launched.
        let told = Vec::new();
        let state = STATE_NAMES.map(zeros).into_iter();
        Ok(Lane {
            shape,
            slots: launcher.programs.slots(),
            state: state.collect::<Result<_, _>>()?,
            told,
            no_noise: zeros("noise")?,
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
        slots: &[Option<&Branches>],
    ) -> Result<(), PipelineError> {
        self.told.clear();
        for name in Branch::INPUTS {
            let Some(shape) = self.step.optional_input_shape(name) else {
                continue;
            };
            let branches = self.shape.branches;
            let row_len: usize = shape.dims[1..].iter().product();
            let mut rows: Vec<f32> = Vec::with_capacity(slots.len() * branches * row_len);
            for device in slots.chunks(self.shape.batch) {
                for branch in 0..branches {
                    for slot in device {
                        match slot {
                            Some(told) => {
                                let first = told.len() - branches;
                                // A text of fewer chunks is repeated.
                                let values = told[first + branch].values(name);
                                rows.extend(values.iter().cycle().take(row_len));
                            }
                            None => rows.resize(rows.len() + row_len, 0.0),
                        }
                    }
                }
            }
            let bytes = float_bytes(&rows, shape.dtype);
            let value = launcher.runtime().shard(&bytes, shape)?;
            self.told.push((name, value));
        }
        Ok(())
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
    /// `[slots, h, w, c]` if a picture draws some.
    pub(super) fn launch(
        &mut self,
        launcher: &Launcher<'_>,
        table: &[f32],
        noise: Option<&[f32]>,
    ) -> Result<Launched, PipelineError> {
        let upload = |name: &str, values: &[f32]| {
            let shape = self.step.input_shape(name);
            launcher.runtime().shard(values.as_bytes(), shape)
        };
        let table = upload("table", table)?;
        let noise = noise.map(|noise| upload("noise", noise)).transpose()?;
        let mut inputs: Vec<(&str, &Sharded)> = STATE_NAMES.into_iter().zip(&self.state).collect();
        inputs.extend([
            ("noise", noise.as_ref().unwrap_or(&self.no_noise)),
            ("table", &table),
        ]);
        inputs.extend(self.told.iter().map(|(name, value)| (*name, value)));
        let program = Program::DenoiseStep(self.shape);
        let (launched, state) = Launched::launch(program, &self.step, &inputs)?;
        self.state = state;
        Ok(launched)
    }

    /// Numbers in a slot's row of the table.
    pub(super) fn table_len(&self) -> usize {
        self.shape.table_len()
    }
}
