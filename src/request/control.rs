use crate::image::Image;
use std::sync::Arc;

/// What one of the model's ControlNets makes of a picture ([`ModelFiles::with_controlnet`](crate::ModelFiles::with_controlnet)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Control {
    /// Which net, by the order in which they were put beside the model. A picture has each at most once.
    pub net: usize,
    /// What the net looks at, such as edges or a depth map as it was trained on; stretched to the size of the pictures. If the
    /// request asks for no size and the picture starts from no other, it is that of its first control.
    pub image: Arc<Image>,
    /// How strongly it counts.
    pub scale: f64,
    /// The part of the evaluations before which it does not count, from 0 to below `end`. Outside its part it costs nothing.
    pub start: f64,
    /// The part of the evaluations after which it does not count, to 1.
    pub end: f64,
    /// Only the prompt's prediction is controlled, not what guidance leads away from, and little at the highest resolution: the net
    /// guesses what its picture shows even without a prompt (diffusers' `guess_mode`). Nets that say the same of all places
    /// (`global_pool_conditions`) do so always, and do it for a picture's other nets if they are its first.
    pub guess: bool,
}

impl Control {
    /// By this net, from the first evaluation to the last.
    pub fn new(net: usize, image: impl Into<Arc<Image>>) -> Control {
        Control {
            net,
            image: image.into(),
            scale: 1.0,
            start: 0.0,
            end: 1.0,
            guess: false,
        }
    }

    /// Sets how strongly it counts.
    #[must_use]
    pub fn scale(self, scale: f64) -> Control {
        Control { scale, ..self }
    }

    /// Sets the part of the evaluations in which it counts.
    #[must_use]
    pub fn during(self, start: f64, end: f64) -> Control {
        Control { start, end, ..self }
    }

    /// Sets whether the net guesses.
    #[must_use]
    pub fn guess(self, guess: bool) -> Control {
        Control { guess, ..self }
    }
}
