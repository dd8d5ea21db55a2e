use super::lab::{Accuracy::Product, Array, FLOATS, Lab, indices};
use hlo::{DType, DotDims, Window};

pub fn check(lab: &mut Lab) {
    dots(lab);
    convolutions(lab);
}

/// Shapes of both sides and how they meet.
type Dot = (&'static [usize], &'static [usize], DotDims<'static>);

const DOTS: [Dot; 8] = [
    // A matrix by a matrix, by a transposed one, and by a vector.
    (&[5, 7], &[7, 3], dims([&[], &[]], [&[1], &[0]])),
    (&[5, 7], &[3, 7], dims([&[], &[]], [&[1], &[1]])),
    (&[5, 7], &[7], dims([&[], &[]], [&[1], &[0]])),
    // Scalar and outer product.
    (&[9], &[9], dims([&[], &[]], [&[0], &[0]])),
    (&[3], &[4], dims([&[], &[]], [&[], &[]])),
    // Attention's two: heads between rows and columns.
    (
        &[2, 5, 3, 7],
        &[2, 6, 3, 7],
        dims([&[0, 2], &[0, 2]], [&[3], &[3]]),
    ),
    (
        &[2, 3, 5, 6],
        &[2, 6, 3, 7],
        dims([&[0, 1], &[0, 2]], [&[3], &[1]]),
    ),
    // Two dimensions are summed over, in another order on either side.
    (&[3, 5, 4], &[4, 2, 3], dims([&[], &[]], [&[0, 2], &[2, 0]])),
];

const fn dims<'a>(batch: [&'a [usize]; 2], contracting: [&'a [usize]; 2]) -> DotDims<'a> {
    DotDims { batch, contracting }
}

fn dots(lab: &mut Lab) {
    let types = [
        (DType::F32, DType::F32),
        (DType::BF16, DType::BF16),
        (DType::BF16, DType::F32),
        (DType::F16, DType::F16),
        (DType::F16, DType::F32),
        (DType::S32, DType::S32),
    ];
    for (left, right, dims) in DOTS {
        for (operands, result) in types {
            let (left, right) = (
                Array::random(operands, left, 0),
                Array::random(operands, right, 1),
            );
            let want = dot(&left, &right, dims, result);
            lab.check(
                "dot_general",
                &[&left, &right],
                |_, x| x[0].dot_general(x[1], dims, result),
                Product,
                &want,
            );
        }
    }
}

fn dot(left: &Array, right: &Array, dims: DotDims, result: DType) -> Array {
    let free = |side: usize, array: &Array| -> Vec<usize> {
        (0..array.dims().len())
            .filter(|d| !dims.batch[side].contains(d) && !dims.contracting[side].contains(d))
            .collect()
    };
    let (free_left, free_right) = (free(0, left), free(1, right));
    let extents = |array: &Array, of: &[usize]| of.iter().map(|&d| array.dims()[d]).collect();
    let parts: [Vec<usize>; 3] = [
        extents(left, dims.batch[0]),
        extents(left, &free_left),
        extents(right, &free_right),
    ];
    let summed: Vec<usize> = extents(left, dims.contracting[0]);
    Array::from_fn(result, &parts.concat(), |at| {
        let (batch, rest) = at.split_at(parts[0].len());
        let (row, column) = rest.split_at(parts[1].len());
        // The index of one side: each of its dimensions is a batch, a free or a contracted one.
        let index = |side: usize, free: &[usize], place: &[usize], k: &[usize]| {
            let mut index = vec![0; [left, right][side].dims().len()];
            for (to, from) in [
                (dims.batch[side], batch),
                (free, place),
                (dims.contracting[side], k),
            ] {
                to.iter().zip(from).for_each(|(&d, &i)| index[d] = i);
            }
            index
        };
        indices(&summed)
            .map(|k| {
                left.at(&index(0, &free_left, row, &k))
                    * right.at(&index(1, &free_right, column, &k))
            })
            .sum()
    })
}

fn convolutions(lab: &mut Lab) {
    let cases: [(&[usize], &[usize], Window); 7] = [
        (
            &[2, 7, 5, 3],
            &[3, 3, 3, 4],
            window([1, 1], [[1, 1], [1, 1]]),
        ),
        (
            &[2, 7, 5, 3],
            &[3, 2, 3, 4],
            window([2, 3], [[0, 1], [2, 1]]),
        ),
        // diffusers' downsampling: zeros only below and to the right.
        (
            &[1, 8, 6, 2],
            &[3, 3, 2, 5],
            window([2, 2], [[0, 1], [0, 1]]),
        ),
        (
            &[2, 3, 4, 6],
            &[1, 1, 6, 2],
            window([1, 1], [[0, 0], [0, 0]]),
        ),
        (
            &[1, 9, 1, 1],
            &[4, 1, 1, 1],
            window([3, 1], [[3, 0], [0, 0]]),
        ),
        // Doubling and convolving in one: a zero behind every pixel.
        (
            &[2, 5, 3, 3],
            &[4, 4, 3, 2],
            Window {
                input_dilation: [2, 2],
                ..window([1, 1], [[2, 2], [2, 2]])
            },
        ),
        (
            &[1, 3, 4, 2],
            &[2, 3, 2, 3],
            Window {
                input_dilation: [3, 2],
                ..window([2, 1], [[1, 0], [0, 2]])
            },
        ),
    ];
    for (input, kernel, window) in cases {
        for &dtype in FLOATS {
            let (input, kernel) = (
                Array::random(dtype, input, 0),
                Array::random(dtype, kernel, 1),
            );
            let want = convolution(&input, &kernel, window);
            lab.check(
                "convolution",
                &[&input, &kernel],
                |_, x| x[0].convolution(x[1], window),
                Product,
                &want,
            );
        }
    }
}

fn window(strides: [usize; 2], padding: [[usize; 2]; 2]) -> Window {
    Window {
        strides,
        padding,
        ..Window::VALID
    }
}

fn convolution(input: &Array, kernel: &Array, window: Window) -> Array {
    let extent = |axis: usize| {
        let spread = (input.dims()[1 + axis] - 1) * window.input_dilation[axis] + 1;
        let padded = spread + window.padding[axis].iter().sum::<usize>();
        (padded - kernel.dims()[axis]) / window.strides[axis] + 1
    };
    let dims = [input.dims()[0], extent(0), extent(1), kernel.dims()[3]];
    Array::from_fn(input.dtype(), &dims, |at| {
        indices(&kernel.dims()[..3])
            .filter_map(|k| {
                // Where the window lies in the input; outside and between are zeros.
                let place = |axis: usize| {
                    (at[1 + axis] * window.strides[axis] + k[axis])
                        .checked_sub(window.padding[axis][0])
                        .filter(|i| i.is_multiple_of(window.input_dilation[axis]))
                        .map(|i| i / window.input_dilation[axis])
                        .filter(|&i| i < input.dims()[1 + axis])
                };
                let pixel = input.at(&[at[0], place(0)?, place(1)?, k[2]]);
                Some(pixel * kernel.at(&[k[0], k[1], k[2], at[3]]))
            })
            .sum()
    })
}
