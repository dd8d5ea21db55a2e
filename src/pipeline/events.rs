use crate::image::Image;
use crate::programs::Program;
use crate::trace::Span;
use std::ops::ControlFlow;
use std::sync::Arc;

/// What goes on, for a progress bar and a trace.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A program is being compiled; others may be at the same time.
    Compiling(Program),
    /// A program was compiled, loaded or run.
    Done(Span),
    /// So many evaluations of the model are done of so many.
    Step {
        /// Evaluations done, of all pictures.
        done: usize,
        /// Evaluations in all.
        total: usize,
    },
    /// A picture as it would become, if that was asked for ([`Request::preview_every`](crate::request::Request)): the clean
    /// picture that the model predicts in its last evaluation, by the preview VAE if there is one, or else roughly. Nobody has
    /// checked it.
    Preview {
        /// Which picture of the request, counted from 0.
        picture: usize,
        /// Evaluations of this picture that are over.
        done: usize,
        /// All that there are.
        total: usize,
        /// The prediction.
        image: Arc<Image>,
    },
    /// Pictures are being decoded.
    Decoding,
}

/// Is told what goes on, and says whether it is to go on. It is called on the caller's thread.
pub type Observer<'a> = &'a dyn Fn(Event) -> ControlFlow<()>;

/// An observer that looks at nothing, and never says stop.
pub fn unobserved(_: Event) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
