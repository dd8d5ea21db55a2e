use super::lab::{ALL, Accuracy::Exact, Array, INTEGERS, Lab};
use hlo::{DType, concatenate};

/// Elements are only moved: every type, and every case equal.
pub fn check(lab: &mut Lab) {
    for dtype in ALL {
        order(lab, dtype);
        blocks(lab, dtype);
    }
    for dtype in INTEGERS {
        run_time_indices(lab, dtype);
    }
}

fn order(lab: &mut Lab, dtype: DType) {
    let x = Array::random(dtype, &[3, 5, 2], 0);
    let want = Array::new(dtype, &[2, 15], &x.values);
    lab.check("reshape", &[&x], |_, x| x[0].reshape([2, 15]), Exact, &want);

    let permutation = [2, 0, 1];
    let want = Array::from_fn(dtype, &[2, 3, 5], |at| x.at(&[at[1], at[2], at[0]]));
    lab.check(
        "transpose",
        &[&x],
        |_, x| x[0].transpose(&permutation),
        Exact,
        &want,
    );

    let y = Array::random(dtype, &[1, 5], 1);
    let want = Array::from_fn(dtype, &[2, 3, 7, 5], |at| y.at(&[0, at[3]]));
    lab.check(
        "broadcast_in_dim",
        &[&y],
        |_, x| x[0].broadcast_in_dim([2, 3, 7, 5], &[1, 3]),
        Exact,
        &want,
    );
}

fn blocks(lab: &mut Lab, dtype: DType) {
    let x = Array::random(dtype, &[3, 5, 2], 0);
    let want = Array::from_fn(dtype, &[2, 3, 1], |at| x.at(&[at[0] + 1, at[1] + 2, at[2]]));
    lab.check(
        "slice",
        &[&x],
        |_, x| x[0].slice(&[1, 2, 0], &[3, 5, 1]),
        Exact,
        &want,
    );
    let want = Array::from_fn(dtype, &[3, 2, 2], |at| x.at(&[at[0], at[1] + 1, at[2]]));
    lab.check(
        "slice",
        &[&x],
        |_, x| x[0].slice_in_dim(1, 1, 3),
        Exact,
        &want,
    );

    let (low, high) = ([0, 2, 1], [1, 0, 3]);
    for fill in if dtype.is_float() {
        [-1.5, f64::NEG_INFINITY]
    } else {
        [0.0, 1.0]
    } {
        let want = Array::from_fn(dtype, &[4, 7, 6], |at| {
            let inside = (0..3).all(|d| (low[d]..low[d] + x.dims()[d]).contains(&at[d]));
            if inside {
                x.at(&[at[0] - low[0], at[1] - low[1], at[2] - low[2]])
            } else {
                fill
            }
        });
        lab.check(
            "pad",
            &[&x],
            |_, x| x[0].pad(&low, &high, fill),
            Exact,
            &want,
        );
    }

    let y = Array::random(dtype, &[3, 1, 2], 1);
    let want = Array::from_fn(dtype, &[3, 11, 2], |at| match at[1] {
        0..5 => x.at(at),
        5 => y.at(&[at[0], 0, at[2]]),
        _ => x.at(&[at[0], at[1] - 6, at[2]]),
    });
    lab.check(
        "concatenate",
        &[&x, &y],
        |_, x| concatenate(&[x[0], x[1], x[0]], 1),
        Exact,
        &want,
    );
}

/// Indices beyond the edge are held inside the bounds.
fn run_time_indices(lab: &mut Lab, dtype: DType) {
    let x = Array::random(DType::F32, &[4, 5], 0);
    let y = Array::random(DType::F32, &[2, 3], 1);
    // An unsigned index is never below zero.
    let low = if dtype == DType::U32 { 0.0 } else { -3.0 };
    for [row, column] in [[1.0, 2.0], [low, 4.0], [99.0, low]] {
        let indices = [Array::scalar(dtype, row), Array::scalar(dtype, column)];
        let (row, column) = (
            row.clamp(0.0, 2.0) as usize,
            column.clamp(0.0, 2.0) as usize,
        );
        let want = Array::from_fn(DType::F32, &[2, 3], |at| {
            x.at(&[at[0] + row, at[1] + column])
        });
        lab.check(
            "dynamic_slice",
            &[&x, &indices[0], &indices[1]],
            |_, x| x[0].dynamic_slice(&x[1..], &[2, 3]),
            Exact,
            &want,
        );
        let want = Array::from_fn(DType::F32, &[4, 5], |at| {
            let inside = (row..row + 2).contains(&at[0]) && (column..column + 3).contains(&at[1]);
            if inside {
                y.at(&[at[0] - row, at[1] - column])
            } else {
                x.at(at)
            }
        });
        lab.check(
            "dynamic_update_slice",
            &[&x, &y, &indices[0], &indices[1]],
            |_, x| x[0].dynamic_update_slice(x[1], &x[2..]),
            Exact,
            &want,
        );
    }

    let ids = Array::new(dtype, &[2, 3], &[3.0, 0.0, 1.0, low, 99.0, 3.0]);
    let want = Array::from_fn(DType::F32, &[2, 3, 5], |at| {
        x.at(&[ids.at(&at[..2]).clamp(0.0, 3.0) as usize, at[2]])
    });
    lab.check(
        "gather",
        &[&x, &ids],
        |_, x| x[0].gather_rows(x[1]),
        Exact,
        &want,
    );
}
