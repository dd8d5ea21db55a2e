use super::i64_array;
use crate::{DType, Shape, Tensor};

/// Which dimensions of a product of two tensors run together, and which are summed over.
#[derive(Clone, Copy, Debug)]
pub struct DotDims<'a> {
    /// Batch dimensions of the left and the right side, in pairs.
    pub batch: [&'a [usize]; 2],
    /// Contracted dimensions of the left and the right side, in pairs.
    pub contracting: [&'a [usize]; 2],
}

/// How the window of a two-dimensional convolution moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The step along height and width.
    pub strides: [usize; 2],
    /// Zeros added `[before, behind]` along height and along width.
    pub padding: [[usize; 2]; 2],
    /// The distance of neighbouring input pixels, along height and width: 1 as they are, 2 with a zero between them.
    pub input_dilation: [usize; 2],
}

impl Window {
    /// Stride 1 and no padding.
    pub const VALID: Window = Window {
        strides: [1, 1],
        padding: [[0, 0], [0, 0]],
        input_dilation: [1, 1],
    };

    /// Stride 1, and padding that keeps height and width under an odd, square kernel.
    pub fn same(kernel: usize) -> Window {
        Window {
            padding: [[(kernel - 1) / 2; 2]; 2],
            ..Window::VALID
        }
    }

    /// How many places a kernel of these extents has along height and width; `None` where it does not fit, or where nothing
    /// does: a stride or a dilation of 0.
    pub fn places(&self, input: [usize; 2], kernel: [usize; 2]) -> Option<[usize; 2]> {
        let along = |axis: usize| {
            let (stride, dilation) = (self.strides[axis], self.input_dilation[axis]);
            if input[axis] == 0 || stride == 0 || dilation == 0 {
                return None;
            }
            let spread = (input[axis] - 1) * dilation + 1;
            let padded = spread + self.padding[axis][0] + self.padding[axis][1];
            Some(padded.checked_sub(kernel[axis])? / stride + 1)
        };
        Some([along(0)?, along(1)?])
    }
}

impl<'g> Tensor<'g> {
    /// The general matrix product: dimensions of the result are batch, then the left side's free ones, then the right
    /// side's. `result` is the element type of the result, in which the sum is kept at least. `f32` operands are
    /// multiplied in full `f32` on every platform (precision `HIGHEST`: TPUs would round them to `bf16`).
    pub fn dot_general(self, rhs: Tensor<'g>, dims: DotDims<'_>, result: DType) -> Tensor<'g> {
        let (left, right) = (self.shape(), rhs.shape());
        let paired = |pair: [&[usize]; 2]| {
            pair[0].len() == pair[1].len()
                && pair[0].iter().zip(pair[1]).all(|(&l, &r)| {
                    l < left.rank() && r < right.rank() && left.dims[l] == right.dims[r]
                })
        };
        if left.dtype != right.dtype || !paired(dims.batch) || !paired(dims.contracting) {
            self.fail(
                "stablehlo.dot_general",
                format!("{left} by {right} with {dims:?}"),
            );
        }
        let free = |shape: &Shape, side: usize| -> Vec<usize> {
            let taken =
                |d: &usize| dims.batch[side].contains(d) || dims.contracting[side].contains(d);
            (0..shape.rank())
                .filter(|d| !taken(d))
                .map(|d| shape.dims[d])
                .collect()
        };
        let batch: Vec<usize> = dims.batch[0].iter().map(|&d| left.dims[d]).collect();
        let result = Shape::new(result, [batch, free(&left, 0), free(&right, 1)].concat());
        let terms: usize = dims.contracting[0].iter().map(|&d| left.dims[d]).product();
        self.graph().count_flops(&[2, terms, result.num_elements()]);
        let dimension_numbers = format!(
            "#stablehlo.dot<lhs_batching_dimensions = {:?}, rhs_batching_dimensions = {:?}, lhs_contracting_dimensions = {:?}, rhs_contracting_dimensions = {:?}>",
            dims.batch[0], dims.batch[1], dims.contracting[0], dims.contracting[1]
        );
        let attributes = vec![
            ("dot_dimension_numbers", dimension_numbers),
            ("precision_config", precision_config(left.dtype)),
        ];
        self.graph()
            .push_one("stablehlo.dot_general", &[self, rhs], attributes, result)
    }

    /// A convolution of `[n, h, w, i]` with a kernel `[kh, kw, i, o]`: `[n, h', w', o]`, in the operands' type. This
    /// form alone reaches XLA:CPU's library path also inside loops. Precision as [`Tensor::dot_general`].
    pub fn convolution(self, kernel: Tensor<'g>, window: Window) -> Tensor<'g> {
        let (input, filter) = (self.shape(), kernel.shape());
        let (&[n, h, w, i], &[kh, kw, ki, o]) = (input.dims.as_slice(), filter.dims.as_slice())
        else {
            self.fail(
                "stablehlo.convolution",
                format!("{input} by {filter}: both have four dimensions"),
            );
        };
        let Some([h_out, w_out]) = window.places([h, w], [kh, kw]) else {
            self.fail(
                "stablehlo.convolution",
                format!("{filter} does not fit into {input} with {window:?}"),
            );
        };
        if i != ki || input.dtype != filter.dtype {
            self.fail("stablehlo.convolution", format!("{input} by {filter}"));
        }
        let result = Shape::new(input.dtype, [n, h_out, w_out, o]);
        // Of a dilated input only the true pixels are work.
        let [dh, dw] = window.input_dilation;
        self.graph()
            .count_flops(&[2 * kh * kw, i, result.num_elements() / (dh * dw)]);
        let attributes = vec![
            ("window_strides", i64_array(window.strides)),
            (
                "padding",
                format!("dense<{:?}> : tensor<2x2xi64>", window.padding),
            ),
            ("lhs_dilation", i64_array(window.input_dilation)),
            ("rhs_dilation", i64_array([1, 1])),
            ("window_reversal", "array<i1: false, false>".to_owned()),
            (
                "dimension_numbers",
                "#stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>".to_owned(),
            ),
            ("feature_group_count", "1 : i64".to_owned()),
            ("batch_group_count", "1 : i64".to_owned()),
            ("precision_config", precision_config(input.dtype)),
        ];
        self.graph()
            .push_one("stablehlo.convolution", &[self, kernel], attributes, result)
    }
}

fn precision_config(dtype: DType) -> String {
    let precision = if dtype == DType::F32 {
        "HIGHEST"
    } else {
        "DEFAULT"
    };
    format!("[#stablehlo<precision {precision}>, #stablehlo<precision {precision}>]")
}
