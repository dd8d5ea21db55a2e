//! Rows in the slots of lanes: admitted, stepped, shifted to another lane, and taken out when they are done.

use super::lane::{Branches, Lane, State};
use super::launcher::{Launched, Launcher};
use super::preview::{Due, Predicted};
use super::row::{LaneKey, Row};
use super::schedule::{Move, Policy, RowId, RowView, Slots, apply, schedule};
use super::{Event, PipelineError};
use crate::programs::StepShape;
use crate::schedulers::STATE_SLOTS;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::time::SystemTime;

/// Turns that a lane with rows may be passed over for a fuller one.
const PATIENCE: usize = 8;

/// Some rows on their way. The host works one launch ahead of the devices: while one runs it prepares and queues the next.
pub(super) struct Engine<'a> {
    /// By stage: a model, and the shape of its lanes, but for their branches.
    stages: Vec<(&'a Launcher<'a>, StepShape)>,
    policy: Policy,
    rows: BTreeMap<RowId, Tenant>,
    slots: Vec<Slots<LaneKey>>,
    /// By lane, as `slots`.
    lanes: Vec<Lane>,
    /// What was launched last, with how many rows, and not waited for.
    flying: Option<(Launched, usize)>,
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

/// A picture on its way.
struct Tenant {
    row: Row,
    /// By leg.
    branches: Vec<Branches>,
    /// Its sampler's state, once it has left a lane and until it enters another.
    state: Option<State>,
}

impl Tenant {
    /// What the model of the next evaluation is told.
    fn branches(&self) -> &Branches {
        &self.branches[self.row.leg()]
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
            flying: None,
            end: None,
            preview_every,
            predicted: Vec::new(),
            done: 0,
            total: 0,
            seconds: Vec::new(),
        }
    }

    /// A picture is to be made, of what `branches` say to each model that runs on it: the negative prompt if it is ever guided,
    /// then the prompt.
    pub(super) fn submit(&mut self, id: RowId, row: Row, branches: Vec<Branches>) {
        self.total += row.total();
        let tenant = Tenant {
            row,
            branches,
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
                Move::Open(LaneKey { stage, branches }) => {
                    let (launcher, shape) = self.stages[stage];
                    let shape = StepShape { branches, ..shape };
                    self.lanes.push(Lane::open(launcher, shape)?);
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
            let told = self.slots[lane].rows.iter();
            let told = told.map(|row| Some(self.rows.get(row.as_ref()?)?.branches()));
            self.lanes[lane].condition(launcher, &told.collect::<Vec<_>>())?;
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

    /// Queues an evaluation of all rows of a lane, and waits for the launch before it.
    fn step(&mut self, lane: usize) -> Result<(), PipelineError> {
        let len = self.lanes[lane].table_len();
        let mut table = Vec::with_capacity(len * self.policy.slots);
        let mut noise: Option<Vec<f32>> = None;
        let mut due: Vec<Due> = Vec::new();
        for (slot, row) in self.slots[lane].rows.iter().enumerate() {
            let tenant = row.and_then(|row| self.rows.get_mut(&row));
            let (Some(Tenant { row, .. }), Some(id)) = (tenant, row) else {
                table.resize(table.len() + len, 0.0);
                continue;
            };
            table.extend(row.table());
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
        let launched = self.lanes[lane].launch(launcher, &table, noise.as_deref())?;
        self.settle()?;
        self.flying = Some((launched, occupied));
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
        let Some((launched, rows)) = self.flying.take() else {
            return Ok(());
        };
        let launcher = self.stages[0].0;
        let span = launcher.settle(launched, self.end)?;
        self.end = Some(span.times[1]);
        self.seconds.push(span.seconds());
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
