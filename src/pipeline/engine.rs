//! Rows in the slots of lanes: admitted, stepped, shifted to another lane, and taken out when they are done.

use super::lane::{Branches, Lane, State, Told};
use super::launcher::{Launched, Launcher};
use super::row::{LaneKey, Row};
use super::schedule::{Move, Policy, RowId, RowView, Slots, apply, schedule};
use super::{Event, PipelineError};
use crate::programs::StepShape;
use crate::schedulers::STATE_SLOTS;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
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
    /// What was launched last, with how many rows, and not waited for: the ControlNets' programs and the step's.
    flying: Option<(Vec<Launched>, usize)>,
    /// When the last launch that was waited for was over.
    end: Option<SystemTime>,
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
    /// What each ControlNet looks at.
    images: Vec<(usize, Arc<[f32]>)>,
    /// Its sampler's state, once it has left a lane and until it enters another.
    state: Option<State>,
}

impl Tenant {
    /// What the model of the next evaluation is told.
    fn told(&self) -> Told<'_> {
        Told {
            branches: &self.branches[self.row.leg()],
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
    pub(super) fn new(stages: Vec<(&'a Launcher<'a>, StepShape)>) -> Engine<'a> {
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
            done: 0,
            total: 0,
            seconds: Vec::new(),
        }
    }

    /// A picture is to be made, of what `branches` say to each model that runs on it: the negative prompt if it is ever guided,
    /// then the prompt; `images` are what each ControlNet looks at, `[h, w, 3]` in [0, 1].
    pub(super) fn submit(
        &mut self,
        id: RowId,
        row: Row,
        branches: Vec<Branches>,
        images: Vec<(usize, Arc<[f32]>)>,
    ) {
        self.total += row.total();
        let tenant = Tenant {
            row,
            branches,
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
                    nets,
                }) => {
                    let (launcher, shape) = self.stages[stage];
                    let shape = StepShape { branches, ..shape };
                    self.lanes.push(Lane::open(launcher, shape, nets)?);
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
            let told = told.map(|row| Some(self.rows.get(row.as_ref()?)?.told()));
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
        let nets: Vec<usize> = self.slots[lane].key.nets.iter().collect();
        let mut scales = vec![vec![None; self.policy.slots]; nets.len()];
        for (slot, row) in self.slots[lane].rows.iter().enumerate() {
            let tenant = row.and_then(|row| self.rows.get_mut(&row));
            let Some(Tenant { row, .. }) = tenant else {
                table.resize(table.len() + len, 0.0);
                continue;
            };
            table.extend(row.table());
            for (scales, &net) in scales.iter_mut().zip(&nets) {
                scales[slot] = Some(row.scales(net, self.lanes[lane].scale_dims()));
            }
            if let Some(drawn) = row.draw() {
                let slots = self.policy.slots;
                let noise = noise.get_or_insert_with(|| vec![0.0; slots * drawn.len()]);
                noise[slot * drawn.len()..][..drawn.len()].copy_from_slice(&drawn);
            }
            row.advance();
        }
        let occupied = self.slots[lane].occupied();
        let launcher = self.launcher(lane);
        if !launcher.leads() {
            self.settle()?;
        }
        let launched = self.lanes[lane].launch(launcher, &table, noise.as_deref(), &scales)?;
        self.settle()?;
        self.flying = Some((launched, occupied));
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
        let mut seconds = 0.0;
        for one in launched {
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
