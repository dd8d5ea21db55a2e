//! How ControlNets make pictures follow others. Knows no device.

use crate::image::{Filter, Image};
use crate::model::{Model, NetSet};
use crate::request::{Control, Field, Picture, RequestError};
use std::sync::Arc;

/// What one net does to a picture, in numbers.
#[derive(Clone, Debug)]
pub(super) struct NetControl {
    net: usize,
    scale: f64,
    /// The part of the evaluations in which it counts.
    part: [f64; 2],
    /// It leaves out what guidance leads away from.
    guess: bool,
    /// It counts less, the higher the resolution of what it adds to.
    graded: bool,
}

/// What a picture's nets do to it, for a model that has them.
pub(super) fn controls(model: &Model, picture: &Picture) -> Vec<NetControl> {
    let pools = |control: &Control| model.controlnets[control.net].global_pool;
    let all_guess = picture.controls.first().is_some_and(pools);
    let control = |control: &Control| {
        let guess = control.guess || all_guess;
        NetControl {
            net: control.net,
            scale: control.scale,
            part: [control.start, control.end],
            guess,
            graded: guess && !pools(control),
        }
    };
    picture.controls.iter().map(control).collect()
}

/// The nets that count in an evaluation, of so many.
pub(super) fn nets(controls: &[NetControl], evaluation: usize, count: usize) -> NetSet {
    let part = |index: usize| index as f64 / count as f64;
    let counts = |control: &&NetControl| {
        let [start, end] = control.part;
        control.scale != 0.0 && part(evaluation) >= start && part(evaluation + 1) <= end
    };
    let counting = controls.iter().filter(counts);
    counting.map(|control| control.net).collect()
}

/// By how much a net counts: `[branches, residuals]`, the prompt's last.
pub(super) fn scales(
    controls: &[NetControl],
    net: usize,
    [branches, residuals]: [usize; 2],
) -> Vec<f32> {
    let mut scales = vec![0.0; branches * residuals];
    let Some(control) = controls.iter().find(|control| control.net == net) else {
        return scales;
    };
    for (index, scale) in scales.iter_mut().enumerate() {
        let (branch, residual) = (index / residuals, index % residuals);
        let below_last = (residuals - 1 - residual) as f64;
        let grade = match control.graded {
            true => 10f64.powf(-below_last / (residuals - 1) as f64),
            false => 1.0,
        };
        if branch + 1 == branches || !control.guess {
            *scale = (control.scale * grade) as f32;
        }
    }
    scales
}

/// The pictures that others follow, `[h, w, 3]` in [0, 1] each, of one size.
pub(super) struct Images<'r> {
    size: [usize; 2],
    known: Vec<(&'r Image, Arc<[f32]>)>,
}

impl<'r> Images<'r> {
    pub(super) fn new(size: [usize; 2]) -> Images<'r> {
        Images {
            size,
            known: Vec::new(),
        }
    }

    /// What each net looks at for a picture, by net.
    pub(super) fn of(&mut self, picture: &'r Picture) -> Vec<(usize, Arc<[f32]>)> {
        let controls = picture.controls.iter();
        controls
            .map(|control| (control.net, self.image(&control.image)))
            .collect()
    }

    /// Equal ones are stretched once.
    fn image(&mut self, image: &'r Image) -> Arc<[f32]> {
        if let Some((_, known)) = self.known.iter().find(|(known, _)| *known == image) {
            return known.clone();
        }
        let [height, width] = self.size;
        let resized = image.resized(width, height, Filter::Lanczos);
        let values = resized.pixels().iter();
        let values: Arc<[f32]> = values.map(|&value| f32::from(value) / 255.0).collect();
        self.known.push((image, values.clone()));
        values
    }
}

/// Refuses what the model's nets cannot do.
pub(super) fn check(model: &Model, picture: &Picture) -> Result<(), RequestError> {
    for (index, control) in picture.controls.iter().enumerate() {
        let Control {
            net,
            scale,
            start,
            end,
            ..
        } = *control;
        let before = &picture.controls[..index];
        let count = model.controlnets.len();
        let size = [control.image.width(), control.image.height()];
        let problem = if net >= count {
            format!("it is to follow ControlNet {net}, counted from 0, but the model has {count}")
        } else if before.iter().any(|other| other.net == net) {
            format!("it is to follow ControlNet {net} twice; a net looks at one picture")
        } else if !scale.is_finite() {
            format!("the scale of ControlNet {net} is {scale}; it is a finite number")
        } else if !(0.0 <= start && start < end && end <= 1.0) {
            format!(
                "ControlNet {net} counts from {start} to {end} of the evaluations; these are parts from 0 to 1, the first below \
                 the second"
            )
        } else if size.contains(&0) {
            format!("the picture of ControlNet {net} is empty")
        } else {
            continue;
        };
        return Err(RequestError::new(Field::Controls, problem));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn control(part: [f64; 2], guess: bool, graded: bool) -> NetControl {
        NetControl {
            net: 2,
            scale: 0.5,
            part,
            guess,
            graded,
        }
    }

    #[test]
    fn a_net_counts_in_the_evaluations_that_lie_within_its_part() {
        let counting = |part, count| {
            let controls = [control(part, false, false)];
            let is_in = |&at: &usize| !nets(&controls, at, count).is_empty();
            (0..count).filter(is_in).collect::<Vec<_>>()
        };
        assert_eq!(counting([0.2, 0.7], 6), [2, 3]);
        assert_eq!(counting([0.0, 1.0], 3), [0, 1, 2]);
        assert_eq!(counting([0.0, 0.6], 5), [0, 1, 2]);
        assert_eq!(counting([0.3, 0.9], 4), [2]);
        let off = NetControl {
            scale: 0.0,
            ..control([0.0, 1.0], false, false)
        };
        assert!(nets(&[off], 0, 4).is_empty());
    }

    #[test]
    fn a_net_that_guesses_leaves_the_negative_branch_alone_and_grows_tenfold_to_the_middle() {
        let plain = [control([0.0, 1.0], false, false)];
        assert_eq!(scales(&plain, 2, [2, 3]), [0.5; 6]);
        assert_eq!(scales(&plain, 1, [1, 2]), [0.0; 2]);
        let graded = [control([0.0, 1.0], true, true)];
        let found = scales(&graded, 2, [2, 3]);
        let expected = [0.0, 0.0, 0.0, 0.05, 0.5 * 0.1f64.sqrt() as f32, 0.5];
        let close = |(a, b): (&f32, &f32)| (a - b).abs() < 1e-7;
        assert!(found.iter().zip(&expected).all(close), "{found:?}");
        let pooled = [control([0.0, 1.0], true, false)];
        assert_eq!(scales(&pooled, 2, [2, 1]), [0.0, 0.5]);
    }
}
