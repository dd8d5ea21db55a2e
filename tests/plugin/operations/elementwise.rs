use super::lab::{
    ALL,
    Accuracy::{self, Exact, Function},
    Array, FLOATS, Lab, NUMBERS,
};
use hlo::{Comparison, DType, Tensor};

type Unary = (
    &'static str,
    for<'g> fn(Tensor<'g>) -> Tensor<'g>,
    fn(f64) -> f64,
    Accuracy,
);

const UNARY: [Unary; 8] = [
    ("exponential", |x| x.exponential(), f64::exp, Function),
    ("log", |x| x.log(), f64::ln, Function),
    ("sqrt", |x| x.sqrt(), f64::sqrt, Exact),
    ("rsqrt", |x| x.rsqrt(), |x| 1.0 / x.sqrt(), Function),
    ("tanh", |x| x.tanh(), f64::tanh, Function),
    ("sine", |x| x.sine(), f64::sin, Function),
    ("cosine", |x| x.cosine(), f64::cos, Function),
    (
        "logistic",
        |x| x.logistic(),
        |x| 1.0 / (1.0 + f64::exp(-x)),
        Function,
    ),
];

type Binary = (
    &'static str,
    for<'g> fn(Tensor<'g>, Tensor<'g>) -> Tensor<'g>,
    fn(f64, f64) -> f64,
);

const BINARY: [Binary; 7] = [
    ("add", |x, y| x + y, |x, y| x + y),
    ("subtract", |x, y| x - y, |x, y| x - y),
    ("multiply", |x, y| x * y, |x, y| x * y),
    ("divide", |x, y| x / y, |x, y| x / y),
    ("remainder", |x, y| x.remainder(y), |x, y| x % y),
    ("maximum", |x, y| x.maximum(y), f64::max),
    ("minimum", |x, y| x.minimum(y), f64::min),
];

type Relation = (Comparison, fn(&f64, &f64) -> bool);

const RELATIONS: [Relation; 6] = [
    (Comparison::Eq, f64::eq),
    (Comparison::Ne, f64::ne),
    (Comparison::Lt, f64::lt),
    (Comparison::Le, f64::le),
    (Comparison::Gt, f64::gt),
    (Comparison::Ge, f64::ge),
];

pub fn check(lab: &mut Lab) {
    for &dtype in FLOATS {
        let x = samples(dtype);
        for (op, build, reference, accuracy) in UNARY {
            lab.check(
                op,
                &[&x],
                |_, x| build(x[0]),
                accuracy,
                &x.map(dtype, reference),
            );
        }
    }
    for &dtype in NUMBERS {
        arithmetic(lab, dtype);
    }
    for dtype in ALL {
        choices(lab, dtype);
        conversions(lab, dtype);
    }
}

/// Numbers of a type, the odd ones of floating point among them.
fn samples(dtype: DType) -> Array {
    let values: Vec<f64> = match dtype {
        DType::Pred => vec![0.0, 1.0],
        DType::U32 => vec![0.0, 1.0, 2.0, 7.0, 100.0],
        DType::S32 | DType::S64 => vec![-100.0, -7.0, -2.0, -1.0, 0.0, 1.0, 3.0, 50.0],
        DType::F16 | DType::BF16 | DType::F32 => {
            let odd = [f64::NEG_INFINITY, -0.0, 0.0, f64::INFINITY, f64::NAN];
            let plain = [-20.0, -3.75, -1.0, 1e-3, 0.5, 1.0, 2.5, 6.0, 90.0];
            let random = Array::random(dtype, &[9], 0).values;
            [odd.as_slice(), &plain, &random].concat()
        }
    };
    Array::new(dtype, &[values.len()], &values)
}

/// Every sample beside every other: two tensors of the same two dimensions.
fn pairs(dtype: DType) -> [Array; 2] {
    let x = samples(dtype);
    let dims = [x.values.len(); 2];
    [0, 1].map(|side| Array::from_fn(dtype, &dims, |at| x.at(&[at[side]])))
}

fn zip(dtype: DType, [x, y]: [&Array; 2], combine: impl Fn(f64, f64) -> f64) -> Array {
    Array::from_fn(dtype, x.dims(), |at| combine(x.at(at), y.at(at)))
}

fn arithmetic(lab: &mut Lab, dtype: DType) {
    let [x, y] = &pairs(dtype);
    let replaced = |array: &Array, bad: fn(f64) -> bool| {
        array.map(dtype, |value| if bad(value) { 3.0 } else { value })
    };
    // The specification's `maximum` of a NaN is a NaN; XLA's on the CPU is the other number (its "fast min max").
    let [x_numbers, y_numbers] = &[x, y].map(|array| replaced(array, f64::is_nan));
    // Nothing is said about integers divided by zero, nor about a difference below zero of unsigned ones.
    let divisors = &replaced(y, |y| y == 0.0);
    let minuends = &x.map(dtype, |x| x + 100.0);
    for (op, build, reference) in BINARY {
        let (x, y) = match op {
            "maximum" | "minimum" => (x_numbers, y_numbers),
            "divide" | "remainder" if !dtype.is_float() => (x, divisors),
            "subtract" if dtype == DType::U32 => (minuends, y),
            _ => (x, y),
        };
        let want = zip(dtype, [x, y], reference);
        lab.check(op, &[x, y], |_, x| build(x[0], x[1]), Exact, &want);
    }
    if dtype != DType::U32 {
        lab.check("negate", &[x], |_, x| -x[0], Exact, &x.map(dtype, |x| -x));
        let want = x.map(dtype, f64::abs);
        lab.check("abs", &[x], |_, x| x[0].abs(), Exact, &want);
    }
    let want = x.map(dtype, |x| x * 3.0);
    lab.check("multiply", &[x], |_, x| x[0] * 3.0, Exact, &want);
    let x = x_numbers;
    let want = x.map(dtype, |x| x.clamp(1.0, 6.0));
    lab.check("clamp", &[x], |_, x| x[0].clamp(1.0, 6.0), Exact, &want);
}

fn choices(lab: &mut Lab, dtype: DType) {
    let [x, y] = &pairs(dtype);
    for (direction, holds) in RELATIONS {
        let want = zip(DType::Pred, [x, y], |x, y| f64::from(holds(&x, &y)));
        lab.check(
            "compare",
            &[x, y],
            |_, x| x[0].compare(direction, x[1]),
            Exact,
            &want,
        );
    }
    let random = Array::random(DType::Pred, x.dims(), 0);
    let scalars = [0.0, 1.0].map(|value| Array::scalar(DType::Pred, value));
    for condition in [&random, &scalars[0], &scalars[1]] {
        let want = Array::from_fn(dtype, x.dims(), |at| {
            let chosen = condition.at(if condition.dims().is_empty() { &[] } else { at });
            if chosen != 0.0 { x.at(at) } else { y.at(at) }
        });
        lab.check(
            "select",
            &[condition, x, y],
            |_, x| x[0].select(x[1], x[2]),
            Exact,
            &want,
        );
    }
}

/// From `dtype` to all others: towards zero to integers, to the nearest to floating point, whatever is not zero is true.
fn conversions(lab: &mut Lab, dtype: DType) {
    // Halves between two `bf16` or `f16` are there, and numbers beyond the range of `f16`.
    let large = [
        -70000.0,
        70000.0,
        1.00390625,
        1.01171875,
        2049.0,
        2051.0,
        2147483000.0,
        3e9,
        1099511627777.0,
    ];
    let candidates = [
        samples(dtype).values,
        samples(DType::F32).values,
        large.to_vec(),
    ]
    .concat();
    for to in ALL.into_iter().filter(|&to| to != dtype) {
        // Nothing is said about numbers that an integer type cannot hold.
        let values: Vec<f64> = candidates
            .iter()
            .copied()
            .filter(|&value| holds(dtype, value) && holds(to, value))
            .collect();
        let x = Array::new(dtype, &[values.len()], &values);
        lab.check(
            "convert",
            &[&x],
            |_, x| x[0].convert(to),
            Exact,
            &x.map(to, |x| x),
        );
    }
}

fn holds(dtype: DType, value: f64) -> bool {
    match dtype {
        DType::S32 => (-2147483648.0..2147483648.0).contains(&value),
        DType::S64 => value.abs() < f64::powi(2.0, 53),
        DType::U32 => (0.0..4294967296.0).contains(&value),
        DType::Pred | DType::F16 | DType::BF16 | DType::F32 => true,
    }
}
