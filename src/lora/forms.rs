//! How each kind of LoRA changes a weight, in `f32`. A weight is a matrix here: `[out, in · kh · kw]`.

use super::LoraError;
use super::file::Change;
use super::keys::Kind;
use super::tensor::{Problem, Tensor, add_product, kronecker, product, tucker};
use ndarray::{Array2, Axis};

/// A weight's dimensions as a checkpoint has them.
pub(super) struct Dims<'a>(pub &'a [usize]);

impl Dims<'_> {
    fn rows(&self) -> usize {
        self.0.first().copied().unwrap_or(1)
    }

    fn inputs(&self) -> usize {
        self.0.get(1).copied().unwrap_or(1)
    }

    fn taps(&self) -> usize {
        self.0.iter().skip(2).product()
    }

    fn matrix(&self) -> (usize, usize) {
        (self.rows(), self.inputs() * self.taps())
    }

    fn most(&self) -> [usize; 2] {
        self.matrix().into()
    }
}

/// Changes a module's weight, `values`, by a LoRA's part for it, `strength` times.
pub(super) fn change_weight(
    change: &Change<'_>,
    dims: &[usize],
    values: Vec<f32>,
    strength: f32,
) -> Result<Vec<f32>, LoraError> {
    let (dims, form) = (Dims(dims), Form { change });
    let weight = Array2::from_shape_vec(dims.matrix(), values);
    let mut weight = weight.expect("as many numbers as the weight has");
    match change.first(&[Kind::DoraScale, Kind::Magnitude])? {
        None => form.add(&dims, strength, &mut weight)?,
        Some((kind, magnitudes)) => {
            let mut changed = weight.clone();
            form.add(&dims, 1.0, &mut changed)?;
            bring_to(&dims, &mut changed, kind, &magnitudes).map_err(|it| change.problem(it))?;
            weight.zip_mut_with(&changed, |weight, changed| {
                *weight += strength * (changed - *weight);
            });
        }
    }
    Ok(weight.into_raw_vec_and_offset().0)
}

/// Changes a module's bias.
pub(super) fn change_bias(
    change: &Change<'_>,
    values: &mut [f32],
    strength: f32,
) -> Result<(), LoraError> {
    for kind in [Kind::DiffBias, Kind::UpBias] {
        let Some(more) = change.tensor(kind)? else {
            continue;
        };
        if more.values.len() != values.len() {
            return Err(change.problem(format!(
                "the change of the bias is {:?}, the bias [{}]",
                more.dims,
                values.len()
            )));
        }
        for (value, more) in values.iter_mut().zip(&more.values) {
            *value += strength * more;
        }
    }
    Ok(())
}

/// DoRA: scales the rows, or the inputs' columns, of a weight to magnitudes.
fn bring_to(
    dims: &Dims<'_>,
    weight: &mut Array2<f32>,
    kind: Kind,
    magnitudes: &Tensor,
) -> Result<(), Problem> {
    let count = magnitudes.values.len();
    let has_rows = magnitudes.rows() == dims.rows() && count == dims.rows();
    let by_row = kind == Kind::Magnitude || has_rows;
    let lanes = if by_row { dims.rows() } else { dims.inputs() };
    if count != lanes {
        return Err(format!(
            "it has magnitudes of {:?} for a weight of {:?}",
            magnitudes.dims, dims.0
        ));
    }
    let taps = dims.taps();
    let lane = |(row, column): (usize, usize)| if by_row { row } else { column / taps };
    let mut squares = vec![0.0; lanes];
    for (at, value) in weight.indexed_iter() {
        squares[lane(at)] += f64::from(*value).powi(2);
    }
    let factors = squares.iter().zip(&magnitudes.values);
    // A lane of zeros stays one.
    let factors = factors.map(|(square, magnitude)| match *square > 0.0 {
        true => (f64::from(*magnitude) / square.sqrt()) as f32,
        false => 0.0,
    });
    let factors: Vec<f32> = factors.collect();
    for (at, value) in weight.indexed_iter_mut() {
        *value *= factors[lane(at)];
    }
    Ok(())
}

/// A change without DoRA.
struct Form<'a> {
    change: &'a Change<'a>,
}

impl Form<'_> {
    /// Adds the change, `strength` times, to a weight.
    fn add(
        &self,
        dims: &Dims<'_>,
        strength: f32,
        weight: &mut Array2<f32>,
    ) -> Result<(), LoraError> {
        let change = self.change;
        let down = change.tensor(Kind::Down)?;
        let diff = change.tensor(Kind::Diff)?;
        // A change made for fewer channels of the input, those of the latents, is one of the first channels.
        let given = down.as_ref().or(diff.as_ref());
        let given = given.and_then(|given| given.dims.get(1).copied());
        if let Some(given) = given.filter(|given| change.is_first_layer() && *given < dims.inputs())
        {
            let mut fewer = dims.0.to_vec();
            fewer[1] = given;
            let fewer = Dims(&fewer);
            let mut part = Array2::zeros(fewer.matrix());
            self.add(&fewer, strength, &mut part)?;
            for (mut row, part) in weight.axis_iter_mut(Axis(0)).zip(part.outer_iter()) {
                row.iter_mut().zip(part).for_each(|(to, more)| *to += more);
            }
            return Ok(());
        }
        let problem = |problem| change.problem(problem);
        if let Some(down) = down {
            let up = change.needed(Kind::Up)?;
            let scale = strength * change.scale(down.rows())?;
            return match change.tensor(Kind::Mid)? {
                None => add_product(scale, up.matrix(), down.matrix(), weight),
                Some(core) => tucker(&core, up.matrix(), down.matrix(), dims.most())
                    .and_then(|whole| add(scale, &whole, weight)),
            }
            .map_err(problem);
        }
        if let Some(diff) = diff {
            if diff.values.len() != weight.len() {
                return Err(problem(format!(
                    "the change is {:?}, the weight {:?}",
                    diff.dims, dims.0
                )));
            }
            let all = weight.iter_mut().zip(&diff.values);
            all.for_each(|(to, more)| *to += strength * more);
            return Ok(());
        }
        let (scale, whole) = match change.has(Kind::HadaW1A) {
            true => self.hadamard(dims)?,
            false => self.kronecker(dims)?,
        };
        add(strength * scale, &whole, weight).map_err(problem)
    }

    /// LoHa: the product, number by number, of two products.
    fn hadamard(&self, dims: &Dims<'_>) -> Result<(f32, Array2<f32>), LoraError> {
        let change = self.change;
        let half = |a, b, core| {
            let (a, b) = (change.needed(a)?, change.needed(b)?);
            let whole = match change.tensor(core)? {
                None => product(a.matrix(), b.matrix(), dims.most()),
                Some(core) => tucker(&core, a.matrix().reversed_axes(), b.matrix(), dims.most()),
            };
            Ok::<_, LoraError>((b.rows(), whole.map_err(|it| change.problem(it))?))
        };
        let (rank, first) = half(Kind::HadaW1A, Kind::HadaW1B, Kind::HadaT1)?;
        let (_, second) = half(Kind::HadaW2A, Kind::HadaW2B, Kind::HadaT2)?;
        if first.dim() != second.dim() {
            return Err(change.problem(format!(
                "its halves are {:?} and {:?}",
                first.dim(),
                second.dim()
            )));
        }
        Ok((change.scale(rank)?, first * second))
    }

    /// LoKr: the Kronecker product of two matrices. Alpha counts only if one is in factors.
    fn kronecker(&self, dims: &Dims<'_>) -> Result<(f32, Array2<f32>), LoraError> {
        let change = self.change;
        let half = |whole, a, b, core| {
            if let Some(whole) = change.tensor(whole)? {
                let matrix = whole.matrix().to_owned();
                return Ok((None, matrix));
            }
            let (a, b) = (change.needed(a)?, change.needed(b)?);
            let core = match core {
                Some(core) => change.tensor(core)?,
                None => None,
            };
            let whole = match core {
                None => product(a.matrix(), b.matrix(), dims.most()),
                Some(core) => tucker(&core, a.matrix().reversed_axes(), b.matrix(), dims.most()),
            };
            let whole = whole.map_err(|it| change.problem(it))?;
            Ok::<_, LoraError>((Some(b.rows()), whole))
        };
        let (rank_1, w1) = half(Kind::LokrW1, Kind::LokrW1A, Kind::LokrW1B, None)?;
        let core = Some(Kind::LokrT2);
        let (rank_2, w2) = half(Kind::LokrW2, Kind::LokrW2A, Kind::LokrW2B, core)?;
        let scale = match rank_2.or(rank_1) {
            None => 1.0,
            Some(rank) => change.scale(rank)?,
        };
        let whole = kronecker(w1.view(), w2.view(), dims.matrix());
        Ok((scale, whole.map_err(|it| change.problem(it))?))
    }
}

fn add(scale: f32, more: &Array2<f32>, sum: &mut Array2<f32>) -> Result<(), Problem> {
    if more.dim() != sum.dim() {
        return Err(format!(
            "the change is {:?}, the weight {:?}",
            more.dim(),
            sum.dim()
        ));
    }
    sum.scaled_add(scale, more);
    Ok(())
}
