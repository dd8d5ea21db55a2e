//! Rows in the slots of lanes: admitted, stepped, shifted to another lane, and taken out when they are done.

use super::conditioning::Told;
use super::lane::{Lane, Seen, State};
use super::launcher::{Launched, Launcher};
use super::preview::{Due, Predicted};
use super::row::{LaneKey, Row};
use super::schedule::{Move, Policy, RowId, RowView, Slots, apply, schedule};
use super::{Event, PipelineError};
use crate::programs::StepShape;
use crate::schedulers::STATE_SLOTS;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::SystemTime;

/// Turns that a lane with rows may be passed over for a fuller one.
const PATIENCE: usize = 8;

/// Some rows on their way. The host works one launch ahead of the devices: while one runs it prepares and queues the next.
pub(super) struct Engine<'a> {
    /// By stage: a model, and the shape of its lanes, but for their branches and chunks.
    stages: Vec<(&'a Launcher<'a>, StepShape)>,
    policy: Policy,
    rows: BTreeMap<RowId, Tenant>,
    slots: Vec<Slots<LaneKey>>,
    /// By lane, as `slots`.
    lanes: Vec<Lane>,
    /// By lane, of which row each slot was told last, of which leg and which variant.
    told: Vec<Vec<Option<(RowId, usize, usize)>>>,
    /// What was launched last and not waited for.
    flying: Option<Flying>,
    /// When the last launch that was waited for was over.
    end: Option<SystemTime>,
    /// After how many evaluations of a picture it is to be shown, again and again, if it is.
    preview_every: Option<NonZeroUsize>,
    /// Those that are to be shown.
    pub predicted: Vec<Predicted>,
    /// Evaluations that are over, and all there will be.
    done: usize,
    total: usize,
    /// What each launch took, in seconds.
    pub seconds: Vec<f64>,
}

/// An evaluation under way.
struct Flying {
    /// ControlNets' programs, and the step's.
    step: Vec<Launched>,
    /// What keeps parts of pictures behind it, if one keeps some.
    blend: Option<Launched>,
    /// How many pictures it is of.
    rows: usize,
}

/// A picture on its way.
struct Tenant {
    row: Row,
    /// By leg.
    told: Vec<Told>,
    /// What each ControlNet looks at.
    images: Vec<(usize, Arc<[f32]>)>,
    /// Its sampler's state, once it has left a lane and until it enters another.
    state: Option<State>,
}

impl Tenant {
    /// Which of its leg's variants the model of the next evaluation is told.
    fn variant(&self) -> usize {
        self.told[self.row.leg()].by_evaluation[self.row.cursor()]
    }

    /// What that is.
    fn seen(&self) -> Seen<'_> {
        Seen {
            branches: &self.told[self.row.leg()].variants[self.variant()],
            images: &self.images,
        }
    }

    /// The state with which it enters a slot: that with which it left the last one, or its first sample.
    fn state(&mut self) -> State {
        self.state.take().unwrap_or_else(|| {
            let first = self.row.first();
            let mut state = vec![vec![0.0; first.len()]; STATE_SLOTS];
            state[0] = first;
            state
        })
    }
}

/// A picture whose evaluations are done.
pub(super) struct Finished {
    pub id: RowId,
    /// The model that ran last.
    pub stage: usize,
    /// `[h, w, c]`.
    pub latents: Vec<f32>,
}

impl<'a> Engine<'a> {
    /// For at least one model.
    pub(super) fn new(
        stages: Vec<(&'a Launcher<'a>, StepShape)>,
        preview_every: Option<NonZeroUsize>,
    ) -> Engine<'a> {
        Engine {
            policy: Policy {
                slots: stages[0].0.programs.slots(),
                patience: PATIENCE,
            },
            stages,
            rows: BTreeMap::new(),
            slots: Vec::new(),
            lanes: Vec::new(),
            told: Vec::new(),
            flying: None,
            end: None,
            preview_every,
            predicted: Vec::new(),
            done: 0,
            total: 0,
            seconds: Vec::new(),
        }
    }

    /// A picture is to be made, of what each model that runs on it is told; `images` are what each ControlNet looks at,
    /// `[h, w, 3]` in [0, 1].
    pub(super) fn submit(
        &mut self,
        id: RowId,
        row: Row,
        told: Vec<Told>,
        images: Vec<(usize, Arc<[f32]>)>,
    ) {
        self.total += row.total();
        let tenant = Tenant {
            row,
            told,
            images,
            state: None,
        };
        self.rows.insert(id, tenant);
    }

    /// Whether nothing is left to do.
    pub(super) fn is_idle(&self) -> bool {
        self.rows.is_empty()
    }

    /// Moves rows between slots, and queues one launch; then waits for the launch before it. Returns the pictures that are
    /// done.
    ///
    /// # Errors
    /// Those of the devices; and the observer said stop.
    pub(super) fn turn(&mut self) -> Result<Vec<Finished>, PipelineError> {
        let views = self.rows.iter().map(|(&id, tenant)| RowView {
            id,
            next: tenant.row.next(),
        });
        let moves = schedule(&views.collect::<Vec<_>>(), &self.slots, &self.policy);
        apply(&mut self.slots, &moves, self.policy.slots);
        let mut stepped = None;
        for one in &moves {
            match *one {
                Move::Open(LaneKey {
                    stage,
                    branches,
                    chunks,
                    nets,
                }) => {
                    let (launcher, shape) = self.stages[stage];
                    let shape = StepShape { branches, ..shape }.of_chunks(chunks);
                    self.lanes.push(Lane::open(launcher, shape, nets)?);
                    self.told.push(Vec::new());
                }
                Move::Step { lane } => stepped = Some(lane),
                Move::Take { .. } | Move::Put { .. } => {}
            }
        }
        let finished = self.shift(&moves)?;
        match stepped {
            Some(lane) => self.step(lane)?,
            None => self.settle()?,
        }
        Ok(finished)
    }

    /// Takes rows out of their slots and puts others in, by way of the host. Returns the pictures that are done.
    fn shift(&mut self, moves: &[Move<LaneKey>]) -> Result<Vec<Finished>, PipelineError> {
        let mut states: BTreeMap<usize, Vec<State>> = BTreeMap::new();
        for one in moves {
            if let Move::Take { lane, .. } | Move::Put { lane, .. } = *one
                && !states.contains_key(&lane)
            {
                self.settle()?;
                states.insert(lane, self.lanes[lane].read()?);
            }
        }
        let mut finished = Vec::new();
        // All slots are left before any is entered, because a row may leave one for another.
        for one in moves {
            if let Move::Take { row, lane, slot } = *one {
                finished.extend(self.taken(row, states[&lane][slot].clone()));
            }
        }
        let mut entered = BTreeSet::new();
        for one in moves {
            if let Move::Put { row, lane, slot } = *one {
                let tenant = self.rows.get_mut(&row).expect("the row was submitted");
                states.get_mut(&lane).expect("it was read")[slot] = tenant.state();
                entered.insert(lane);
            }
        }
        for lane in entered {
            let launcher = self.launcher(lane);
            self.lanes[lane].write(launcher, &states[&lane])?;
            let kept = self.slots[lane].rows.iter();
            let kept = kept.map(|row| self.rows.get(row.as_ref()?)?.row.kept());
            self.lanes[lane].keep(launcher, &kept.collect::<Vec<_>>())?;
        }
        Ok(finished)
    }

    /// A row has left its slot with this state.
    fn taken(&mut self, id: RowId, mut state: State) -> Option<Finished> {
        let tenant = self.rows.get_mut(&id)?;
        if tenant.row.next().is_some() {
            if tenant.row.is_handed_over() {
                state[1..].iter_mut().for_each(|slot| slot.fill(0.0));
            }
            tenant.state = Some(state);
            return None;
        }
        let stage = tenant.row.last_stage();
        self.rows.remove(&id);
        let latents = state.swap_remove(0);
        Some(Finished { id, stage, latents })
    }

    /// The launcher of a lane's model.
    fn launcher(&self, lane: usize) -> &'a Launcher<'a> {
        self.stages[self.slots[lane].key.stage].0
    }

    /// Tells a lane's model what the next evaluation is of, unless it has been told.
    fn condition(&mut self, lane: usize) -> Result<(), PipelineError> {
        let rows = self.slots[lane].rows.iter();
        let tenants = rows.map(|row| Some((row.as_ref()?, self.rows.get(row.as_ref()?)?)));
        let tenants: Vec<_> = tenants.collect();
        let told = tenants.iter().map(|tenant| {
            let (&row, tenant) = (*tenant)?;
            Some((row, tenant.row.leg(), tenant.variant()))
        });
        let told: Vec<_> = told.collect();
        if told != self.told[lane] {
            let branches = tenants.iter().map(|tenant| Some((*tenant)?.1.seen()));
            let launcher = self.stages[self.slots[lane].key.stage].0;
            self.lanes[lane].condition(launcher, &branches.collect::<Vec<_>>())?;
            self.told[lane] = told;
        }
        Ok(())
    }

    /// Queues an evaluation of all rows of a lane, and waits for the launch before it.
    fn step(&mut self, lane: usize) -> Result<(), PipelineError> {
        self.condition(lane)?;
        let len = self.lanes[lane].table_len();
        let mut table = Vec::with_capacity(len * self.policy.slots);
        let mut noise: Option<Vec<f32>> = None;
        let nets: Vec<usize> = self.slots[lane].key.nets.iter().collect();
        let mut scales = vec![vec![None; self.policy.slots]; nets.len()];
        let mut levels = vec![0.0; 2 * self.policy.slots];
        let mut due: Vec<Due> = Vec::new();
        for (slot, row) in self.slots[lane].rows.iter().enumerate() {
            let tenant = row.and_then(|row| self.rows.get_mut(&row));
            let (Some(Tenant { row, .. }), Some(id)) = (tenant, row) else {
                table.resize(table.len() + len, 0.0);
                continue;
            };
            table.extend(row.table());
            for (scales, &net) in scales.iter_mut().zip(&nets) {
                scales[slot] = Some(row.scales(net, self.lanes[lane].scale_dims()));
            }
            let drawn = row.draw();
            if let Some(drawn) = &drawn {
                let slots = self.policy.slots;
                let noise = noise.get_or_insert_with(|| vec![0.0; slots * drawn.len()]);
                noise[slot * drawn.len()..][..drawn.len()].copy_from_slice(drawn);
            }
            let progress = [row.done() + 1, row.total()];
            if is_due(progress, self.preview_every) {
                due.push(Due {
                    id: *id,
                    slot,
                    progress,
                    step: row.step().clone(),
                    noise: drawn,
                });
            }
            levels[2 * slot..][..2].copy_from_slice(&row.level());
            row.advance();
        }
        let occupied = self.slots[lane].occupied();
        let launcher = self.launcher(lane);
        if !launcher.leads() {
            self.settle()?;
        }
        let before = match due.is_empty() {
            true => Vec::new(),
            false => {
                self.settle()?;
                self.lanes[lane].read()?
            }
        };
        let step = self.lanes[lane].launch(launcher, &table, noise.as_deref(), &scales)?;
        let blend = self.lanes[lane].blend(launcher, &levels)?;
        self.settle()?;
        self.flying = Some(Flying {
            step,
            blend,
            rows: occupied,
        });
        if due.is_empty() {
            return Ok(());
        }
        self.settle()?;
        let after = self.lanes[lane].read()?;
        let predicted = due.into_iter().filter_map(|due| {
            let slot = due.slot;
            due.predicted(&before[slot], &after[slot])
        });
        self.predicted.extend(predicted);
        Ok(())
    }

    /// Waits for what was launched.
    ///
    /// # Errors
    /// As [`Engine::turn`].
    pub(super) fn settle(&mut self) -> Result<(), PipelineError> {
        let Some(Flying { step, blend, rows }) = self.flying.take() else {
            return Ok(());
        };
        let launcher = self.stages[0].0;
        let mut seconds = 0.0;
        for one in step.into_iter().chain(blend) {
            let span = launcher.settle(one, self.end)?;
            self.end = Some(span.times[1]);
            seconds += span.seconds();
        }
        self.seconds.push(seconds);
        self.done += rows;
        launcher.tell(Event::Step {
            done: self.done,
            total: self.total,
        })
    }
}

/// Whether a picture is to be shown after so many evaluations of all: behind the last one it is there itself.
fn is_due([done, total]: [usize; 2], every: Option<NonZeroUsize>) -> bool {
    every.is_some_and(|every| done.is_multiple_of(every.get()) && done < total)
}
