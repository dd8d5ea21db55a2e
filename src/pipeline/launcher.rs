use super::{Event, Observer, PipelineError, Programs};
use crate::programs::Program;
use crate::runtime::{Bound, Runtime, RuntimeError, Sharded, WeightSet};
use crate::trace::{Span, Work};
use pjrt::Completion;
use std::time::SystemTime;

/// What launches programs for one call, and tells its observer.
pub(super) struct Launcher<'a> {
    pub programs: &'a Programs,
    pub weights: &'a WeightSet,
    pub observer: Observer<'a>,
}

/// A launch that may still be under way. One that is dropped, because its call fails or is cancelled, is waited for: the
/// devices are free when the call returns.
pub(super) struct Launched {
    program: Program,
    start: SystemTime,
    completions: Vec<Completion>,
}

impl Launcher<'_> {
    pub(super) fn runtime(&self) -> &Runtime {
        self.programs.runtime()
    }

    /// Whether a launch is queued before the one before it is over. On the host's own processor nothing is won by that: its
    /// plugin may run a program before it returns from the launch, and the next would only hide when the last was over.
    pub(super) fn leads(&self) -> bool {
        !self.programs.is_on_host()
    }

    /// A program that was prepared, with its weights.
    pub(super) fn bind(&self, program: Program) -> Result<Bound, RuntimeError> {
        self.programs.executable(program).bind(self.weights)
    }

    /// Tells what goes on.
    ///
    /// # Errors
    /// The observer said stop.
    pub(super) fn tell(&self, event: Event) -> Result<(), PipelineError> {
        match (self.observer)(event).is_break() {
            true => Err(PipelineError::Cancelled),
            false => Ok(()),
        }
    }

    /// Waits for a launch, tells of it, and returns when it was over. One that was queued behind another began when that was
    /// over.
    pub(super) fn settle(
        &self,
        launched: Launched,
        after: Option<SystemTime>,
    ) -> Result<Span, PipelineError> {
        for completion in &launched.completions {
            completion.wait().map_err(RuntimeError::from)?;
        }
        let start = after.map_or(launched.start, |after| after.max(launched.start));
        let span = Span {
            program: launched.program,
            work: Work::Run,
            times: [start, SystemTime::now()],
        };
        self.tell(Event::Done(span))?;
        Ok(span)
    }
}

impl Drop for Launched {
    fn drop(&mut self) {
        for completion in &self.completions {
            // Whoever wanted its results has another error to tell.
            let _ = completion.wait();
        }
    }
}

impl Launched {
    /// Launches a program; its results are under way.
    pub(super) fn launch(
        program: Program,
        bound: &Bound,
        inputs: &[(&str, &Sharded)],
    ) -> Result<(Launched, Vec<Sharded>), RuntimeError> {
        let start = SystemTime::now();
        let outputs = bound.launch(inputs)?;
        let completions = outputs.first().map(Sharded::completions);
        let launched = Launched {
            program,
            start,
            completions: completions.unwrap_or_default(),
        };
        Ok((launched, outputs))
    }
}
