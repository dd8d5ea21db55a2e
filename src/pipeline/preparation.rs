//! Programs become ready: compiled or loaded, all at once, those of several models too.

use super::{Event, Observer, PipelineError, Programs};
use crate::cache::{Obtained, Origin};
use crate::programs::Program;
use crate::runtime::RuntimeError;
use crate::trace::Span;
use std::ops::ControlFlow;
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

/// How programs became ready.
#[derive(Debug, Default)]
pub struct Preparation {
    /// How long it took.
    pub seconds: f64,
    /// Each program that was not there already.
    pub programs: Vec<PreparedProgram>,
}

/// How one program became ready.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PreparedProgram {
    /// The program.
    pub program: Program,
    /// Whether it was compiled.
    pub origin: Origin,
    /// How long it took, while others did too.
    pub seconds: f64,
}

impl Preparation {
    /// The programs that were compiled, or those that were loaded, with their times.
    pub fn seconds_of(&self, origin: Origin) -> Vec<(Program, f64)> {
        let programs = self.programs.iter().filter(|one| one.origin == origin);
        programs.map(|one| (one.program, one.seconds)).collect()
    }
}

/// Compiles or loads the programs that are not there yet, of all models at once. What there is to say of the caches is in
/// [`Programs::take_notices`], also if a program fails. If the observer says stop, what is being compiled is waited for, and
/// kept.
///
/// # Errors
///
/// The first program's that cannot be compiled or loaded, once the others are there, and [`PipelineError::Cancelled`].
pub fn prepare(
    wished: &[(&Programs, &[Program])],
    observer: Observer<'_>,
) -> Result<Preparation, PipelineError> {
    let start = Instant::now();
    let (events, received) = mpsc::channel();
    let wished = wished.iter().flat_map(|(programs, wished)| {
        let programs: &Programs = programs;
        wished.iter().map(move |&program| (programs, program))
    });
    let (obtained, flow) = thread::scope(|scope| {
        let threads: Vec<_> = wished
            .map(|(programs, program)| {
                let events = events.clone();
                scope.spawn(move || programs.obtain(program, &events))
            })
            .collect();
        drop(events);
        // All are listened to, so that nobody talks to a wall.
        let mut flow = ControlFlow::Continue(());
        for event in received {
            if flow.is_continue() {
                flow = observer(event);
            }
        }
        let join = |thread: thread::ScopedJoinHandle<'_, _>| {
            thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        let obtained: Vec<_> = threads.into_iter().map(join).collect();
        (obtained, flow)
    });
    let obtained = obtained.into_iter().filter_map(Result::transpose);
    let programs = obtained.collect::<Result<_, RuntimeError>>()?;
    match flow {
        ControlFlow::Break(()) => Err(PipelineError::Cancelled),
        ControlFlow::Continue(()) => Ok(Preparation {
            seconds: start.elapsed().as_secs_f64(),
            programs,
        }),
    }
}

impl Programs {
    /// Compiles or loads a program, unless it is there.
    fn obtain(
        &self,
        program: Program,
        events: &mpsc::Sender<Event>,
    ) -> Result<Option<PreparedProgram>, RuntimeError> {
        self.make_ready(program, |module| {
            // The receiver lives until the last sender is gone.
            let tell = |event| events.send(event).expect("somebody listens");
            let compiling = || tell(Event::Compiling(program));
            let (times, obtained) = Span::time(|| self.runtime().prepare(module, &compiling));
            let Obtained {
                executable,
                origin,
                seconds,
                notices,
            } = obtained?;
            self.add_notices(notices);
            tell(Event::Done(Span {
                program,
                work: origin.into(),
                times,
            }));
            let prepared = PreparedProgram {
                program,
                origin,
                seconds,
            };
            Ok((executable, prepared))
        })
    }
}
