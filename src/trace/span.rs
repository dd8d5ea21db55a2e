use crate::cache::Origin;
use crate::programs::Program;
use std::time::SystemTime;

/// What was done with a program, and when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The program.
    pub program: Program,
    /// What was done.
    pub work: Work,
    /// When it began and when it was over. The clock is that of the wall, because plugins' profilers go by it.
    pub times: [SystemTime; 2],
}

/// What is done with a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// It is compiled.
    Compile,
    /// It is loaded, having been compiled before.
    Load,
    /// It runs once on all devices.
    Run,
}

impl From<Origin> for Work {
    /// How an executable is got that comes from there.
    fn from(origin: Origin) -> Work {
        match origin {
            Origin::Compiled => Work::Compile,
            Origin::Loaded => Work::Load,
        }
    }
}

impl Span {
    /// How long it took.
    pub fn seconds(&self) -> f64 {
        let [start, end] = self.times;
        end.duration_since(start).unwrap_or_default().as_secs_f64()
    }

    /// Does something; with its result comes when it began and when it was over.
    pub fn time<T>(act: impl FnOnce() -> T) -> ([SystemTime; 2], T) {
        let start = SystemTime::now();
        let result = act();
        ([start, SystemTime::now()], result)
    }
}
