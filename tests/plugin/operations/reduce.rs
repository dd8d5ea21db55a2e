use super::lab::{
    Accuracy::{Exact, Sum},
    Array, FLOATS, Lab, NUMBERS, indices,
};
use hlo::DType;

pub fn check(lab: &mut Lab) {
    let all: [&[usize]; 5] = [&[0], &[1, 2], &[2, 0], &[0, 1, 2], &[]];
    for dimensions in all {
        for &dtype in NUMBERS {
            let x = Array::random(dtype, &[3, 7, 5], 0);
            let want = reduce(&x, dimensions, 0.0, |a, b| a + b);
            lab.check(
                "reduce",
                &[&x],
                |_, x| x[0].reduce_sum(dimensions),
                Sum,
                &want,
            );
        }
        for &dtype in FLOATS {
            let x = Array::random(dtype, &[3, 7, 5], 0);
            let count: usize = dimensions.iter().map(|&d| x.dims()[d]).product();
            let want = reduce(&x, dimensions, 0.0, |a, b| a + b / count as f64);
            lab.check(
                "reduce",
                &[&x],
                |_, x| x[0].reduce_mean(dimensions),
                Sum,
                &want,
            );
            let want = reduce(&x, dimensions, f64::NEG_INFINITY, f64::max);
            lab.check(
                "reduce",
                &[&x],
                |_, x| x[0].reduce_max(dimensions),
                Exact,
                &want,
            );
        }
    }
    let infinity = f64::INFINITY;
    let x = Array::new(
        DType::F32,
        &[3, 2],
        &[-infinity, -infinity, -5.0, -infinity, infinity, 1.0],
    );
    let want = Array::new(DType::F32, &[3], &[-infinity, -5.0, infinity]);
    lab.check("reduce", &[&x], |_, x| x[0].reduce_max(&[1]), Exact, &want);
}

fn reduce(
    x: &Array,
    dimensions: &[usize],
    initial: f64,
    combine: impl Fn(f64, f64) -> f64,
) -> Array {
    let kept: Vec<usize> = (0..x.dims().len())
        .filter(|d| !dimensions.contains(d))
        .collect();
    let dims: Vec<usize> = kept.iter().map(|&d| x.dims()[d]).collect();
    Array::from_fn(x.dtype(), &dims, |at| {
        indices(x.dims())
            .filter(|index| kept.iter().zip(at).all(|(&d, &i)| index[d] == i))
            .fold(initial, |sum, index| combine(sum, x.at(&index)))
    })
}
