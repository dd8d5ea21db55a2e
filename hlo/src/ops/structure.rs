use super::i64_array;
use crate::{DType, Shape, Tensor};

/// The tensors behind one another along `dimension`; all other dimensions and the element types are the same.
pub fn concatenate<'g>(parts: &[Tensor<'g>], dimension: usize) -> Tensor<'g> {
    let first = *parts.first().expect("concatenate: at least one tensor");
    let mut result = first.shape();
    if dimension >= result.rank() {
        first.fail(
            "stablehlo.concatenate",
            format!("{result} has no dimension {dimension}"),
        );
    }
    result.dims[dimension] = 0;
    for part in parts {
        let mut shape = part.shape();
        let extent = shape.dims.get(dimension).copied().unwrap_or(0);
        if let Some(dim) = shape.dims.get_mut(dimension) {
            *dim = result.dims[dimension];
        }
        if shape != result {
            part.fail(
                "stablehlo.concatenate",
                format!(
                    "{} does not fit {} along {dimension}",
                    part.shape(),
                    first.shape()
                ),
            );
        }
        result.dims[dimension] += extent;
    }
    first.graph().push_one(
        "stablehlo.concatenate",
        parts,
        vec![("dimension", format!("{dimension} : i64"))],
        result,
    )
}

impl<'g> Tensor<'g> {
    /// The same elements in row-major order under other dimensions; no operation if they are the same.
    pub fn reshape(self, dims: impl Into<Vec<usize>>) -> Tensor<'g> {
        let shape = self.shape();
        let result = Shape::new(shape.dtype, dims);
        if shape == result {
            return self;
        }
        if shape.num_elements() != result.num_elements() {
            self.fail("stablehlo.reshape", format!("{shape} to {result}"));
        }
        self.graph()
            .push_one("stablehlo.reshape", &[self], vec![], result)
    }

    /// Result dimension `i` is this tensor's dimension `permutation[i]`.
    pub fn transpose(self, permutation: &[usize]) -> Tensor<'g> {
        let shape = self.shape();
        let mut sorted = permutation.to_vec();
        sorted.sort_unstable();
        if !sorted.iter().copied().eq(0..shape.rank()) {
            self.fail(
                "stablehlo.transpose",
                format!("{permutation:?} does not permute {shape}"),
            );
        }
        let dims: Vec<usize> = permutation.iter().map(|&d| shape.dims[d]).collect();
        let attributes = vec![("permutation", i64_array(permutation.iter().copied()))];
        self.graph().push_one(
            "stablehlo.transpose",
            &[self],
            attributes,
            Shape::new(shape.dtype, dims),
        )
    }

    /// This tensor's dimension `i` becomes dimension `mapping[i]` of the result (of the same extent, or repeated from
    /// extent 1); along all others the tensor is repeated.
    pub fn broadcast_in_dim(self, dims: impl Into<Vec<usize>>, mapping: &[usize]) -> Tensor<'g> {
        let (shape, dims) = (self.shape(), dims.into());
        let fits = mapping.len() == shape.rank()
            && mapping.windows(2).all(|pair| pair[0] < pair[1])
            && mapping
                .iter()
                .zip(&shape.dims)
                .all(|(&to, &n)| dims.get(to).is_some_and(|&m| n == m || n == 1));
        if !fits {
            self.fail(
                "stablehlo.broadcast_in_dim",
                format!("{shape} to {dims:?} by {mapping:?}"),
            );
        }
        if shape.dims == dims {
            return self;
        }
        let attributes = vec![("broadcast_dimensions", i64_array(mapping.iter().copied()))];
        self.graph().push_one(
            "stablehlo.broadcast_in_dim",
            &[self],
            attributes,
            Shape::new(shape.dtype, dims),
        )
    }

    /// The elements from `start` (inclusive) to `limit` (exclusive) along each dimension.
    pub fn slice(self, start: &[usize], limit: &[usize]) -> Tensor<'g> {
        let shape = self.shape();
        let fits = start.len() == shape.rank()
            && limit.len() == shape.rank()
            && (0..shape.rank()).all(|d| start[d] < limit[d] && limit[d] <= shape.dims[d]);
        if !fits {
            self.fail(
                "stablehlo.slice",
                format!("{start:?} to {limit:?} of {shape}"),
            );
        }
        let dims: Vec<usize> = start.iter().zip(limit).map(|(s, l)| l - s).collect();
        let attributes = vec![
            ("start_indices", i64_array(start.iter().copied())),
            ("limit_indices", i64_array(limit.iter().copied())),
            ("strides", i64_array(start.iter().map(|_| 1))),
        ];
        self.graph().push_one(
            "stablehlo.slice",
            &[self],
            attributes,
            Shape::new(shape.dtype, dims),
        )
    }

    /// The elements from `start` to `limit` along one dimension, all of the others.
    pub fn slice_in_dim(self, dimension: usize, start: usize, limit: usize) -> Tensor<'g> {
        let mut limits = self.dims();
        let mut starts = vec![0; limits.len()];
        if dimension >= limits.len() {
            self.fail(
                "stablehlo.slice",
                format!("{} has no dimension {dimension}", self.shape()),
            );
        }
        (starts[dimension], limits[dimension]) = (start, limit);
        self.slice(&starts, &limits)
    }

    /// `value` added around the edges: `low[d]` before and `high[d]` behind dimension `d`.
    pub fn pad(self, low: &[usize], high: &[usize], value: f64) -> Tensor<'g> {
        let shape = self.shape();
        if low.len() != shape.rank() || high.len() != shape.rank() {
            self.fail(
                "stablehlo.pad",
                format!("{low:?} and {high:?} around {shape}"),
            );
        }
        let dims: Vec<usize> = (0..shape.rank())
            .map(|d| low[d] + shape.dims[d] + high[d])
            .collect();
        let attributes = vec![
            ("edge_padding_low", i64_array(low.iter().copied())),
            ("edge_padding_high", i64_array(high.iter().copied())),
            ("interior_padding", i64_array(low.iter().map(|_| 0))),
        ];
        let fill = self.graph().scalar(shape.dtype, value);
        self.graph().push_one(
            "stablehlo.pad",
            &[self, fill],
            attributes,
            Shape::new(shape.dtype, dims),
        )
    }

    /// A block of extents `sizes` that begins at run-time indices (scalars, one a dimension; held inside the bounds).
    pub fn dynamic_slice(self, starts: &[Tensor<'g>], sizes: &[usize]) -> Tensor<'g> {
        let shape = self.shape();
        self.expect_indices("stablehlo.dynamic_slice", starts);
        if sizes.len() != shape.rank()
            || sizes.iter().zip(&shape.dims).any(|(size, dim)| size > dim)
        {
            self.fail("stablehlo.dynamic_slice", format!("{sizes:?} of {shape}"));
        }
        let operands = [&[self], starts].concat();
        let attributes = vec![("slice_sizes", i64_array(sizes.iter().copied()))];
        self.graph().push_one(
            "stablehlo.dynamic_slice",
            &operands,
            attributes,
            Shape::new(shape.dtype, sizes),
        )
    }

    /// This tensor with the block at run-time indices replaced by `update`.
    pub fn dynamic_update_slice(self, update: Tensor<'g>, starts: &[Tensor<'g>]) -> Tensor<'g> {
        let (shape, block) = (self.shape(), update.shape());
        self.expect_indices("stablehlo.dynamic_update_slice", starts);
        let fits = block.dtype == shape.dtype
            && block.rank() == shape.rank()
            && block
                .dims
                .iter()
                .zip(&shape.dims)
                .all(|(size, dim)| size <= dim);
        if !fits {
            self.fail(
                "stablehlo.dynamic_update_slice",
                format!("{block} into {shape}"),
            );
        }
        let operands = [&[self, update], starts].concat();
        self.graph()
            .push_one("stablehlo.dynamic_update_slice", &operands, vec![], shape)
    }

    /// Rows of a table `[rows, c]` by integer `ids` of any dimensions: `[…, c]`. Ids are held inside the bounds.
    pub fn gather_rows(self, ids: Tensor<'g>) -> Tensor<'g> {
        let (table, ids_shape) = (self.shape(), ids.shape());
        if table.rank() != 2 || ids_shape.dtype.is_float() || ids_shape.dtype == DType::Pred {
            self.fail(
                "stablehlo.gather",
                format!("rows of {table} by {ids_shape}"),
            );
        }
        let rank = ids_shape.rank();
        let columns = table.dims[1];
        let dimension_numbers = format!(
            "#stablehlo.gather<offset_dims = [{rank}], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = {rank}>"
        );
        let attributes = vec![
            ("dimension_numbers", dimension_numbers),
            ("slice_sizes", i64_array([1, columns])),
            ("indices_are_sorted", "false".to_owned()),
        ];
        let dims = [ids_shape.dims.as_slice(), &[columns]].concat();
        self.graph().push_one(
            "stablehlo.gather",
            &[self, ids],
            attributes,
            Shape::new(table.dtype, dims),
        )
    }

    fn expect_indices(self, op: &str, starts: &[Tensor<'g>]) {
        let integers = starts
            .iter()
            .all(|s| s.rank() == 0 && matches!(s.dtype(), DType::S32 | DType::S64 | DType::U32));
        if starts.len() != self.rank() || !integers {
            self.fail(
                op,
                format!(
                    "{} takes {} integer scalars, not {starts:?}",
                    self.shape(),
                    self.rank()
                ),
            );
        }
    }
}
