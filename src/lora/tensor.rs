//! Tensors of a LoRA, as matrices.

use ndarray::linalg::general_mat_mul;
use ndarray::{Array2, ArrayView2, s};

/// A tensor of a file, in `f32`.
pub(super) struct Tensor {
    pub dims: Vec<usize>,
    pub values: Vec<f32>,
}

impl Tensor {
    /// The first dimension; 1 of a scalar.
    pub(super) fn rows(&self) -> usize {
        self.dims.first().copied().unwrap_or(1)
    }

    /// Numbers in a row.
    pub(super) fn columns(&self) -> usize {
        self.dims.iter().skip(1).product()
    }

    /// All dimensions behind the first as one.
    pub(super) fn matrix(&self) -> ArrayView2<'_, f32> {
        ArrayView2::from_shape((self.rows(), self.columns()), &self.values)
            .expect("as many numbers as the dimensions say")
    }
}

/// A problem with the shapes of a change.
pub(super) type Problem = String;

/// The product of two matrices that has at most `most` rows and columns.
pub(super) fn product(
    a: ArrayView2<'_, f32>,
    b: ArrayView2<'_, f32>,
    most: [usize; 2],
) -> Result<Array2<f32>, Problem> {
    let (rows, columns) = (a.nrows(), b.ncols());
    if a.ncols() != b.nrows() || rows > most[0] || columns > most[1] {
        return Err(format!("the factors are {:?} and {:?}", a.dim(), b.dim()));
    }
    Ok(a.dot(&b))
}

/// Adds `scale` times the product of two matrices, which has to be of `sum`'s shape.
pub(super) fn add_product(
    scale: f32,
    a: ArrayView2<'_, f32>,
    b: ArrayView2<'_, f32>,
    sum: &mut Array2<f32>,
) -> Result<(), Problem> {
    if a.ncols() != b.nrows() || (a.nrows(), b.ncols()) != sum.dim() {
        return Err(format!(
            "the factors are {:?} and {:?}, their product is not {:?}",
            a.dim(),
            b.dim(),
            sum.dim()
        ));
    }
    general_mat_mul(scale, &a, &b, 1.0, sum);
    Ok(())
}

/// Tucker's product: of a core `[m, n, …]` with `up` `[out, m]` and `down` `[n, in]`, as `[out, in · …]`; it has at most `most`
/// rows and columns.
pub(super) fn tucker(
    core: &Tensor,
    up: ArrayView2<'_, f32>,
    down: ArrayView2<'_, f32>,
    most: [usize; 2],
) -> Result<Array2<f32>, Problem> {
    let &[m, n, ref taps @ ..] = core.dims.as_slice() else {
        return Err(format!("the core is {:?}", core.dims));
    };
    let taps: usize = taps.iter().product();
    let (rows, columns) = (up.nrows(), down.ncols());
    let fits = up.ncols() == m && down.nrows() == n && rows <= most[0];
    if !fits || columns.checked_mul(taps).is_none_or(|all| all > most[1]) {
        return Err(format!(
            "the core is {:?}, the factors are {:?} and {:?}",
            core.dims,
            up.dim(),
            down.dim()
        ));
    }
    let above = up.dot(&core.matrix());
    let mut whole = Array2::zeros((rows, columns * taps));
    for (above, mut whole) in above.outer_iter().zip(whole.outer_iter_mut()) {
        let above = above.into_shape_with_order((n, taps)).expect("a row");
        let row = down.t().dot(&above);
        whole.assign(&row.flatten());
    }
    Ok(whole)
}

/// The Kronecker product, which has to be of the shape `dims`.
pub(super) fn kronecker(
    a: ArrayView2<'_, f32>,
    b: ArrayView2<'_, f32>,
    dims: (usize, usize),
) -> Result<Array2<f32>, Problem> {
    let found = (
        a.nrows().checked_mul(b.nrows()),
        a.ncols().checked_mul(b.ncols()),
    );
    if found != (Some(dims.0), Some(dims.1)) {
        return Err(format!(
            "the Kronecker product of {:?} and {:?} is not {dims:?}",
            a.dim(),
            b.dim()
        ));
    }
    let mut whole = Array2::zeros(dims);
    for ((i, j), factor) in a.indexed_iter() {
        let (row, column) = (i * b.nrows(), j * b.ncols());
        let part = s![row..row + b.nrows(), column..column + b.ncols()];
        whole.slice_mut(part).assign(&(&b * *factor));
    }
    Ok(whole)
}
