use super::lab::{ALL, Accuracy::Exact, Array, Lab};
use hlo::DType;

pub fn check(lab: &mut Lab) {
    for dtype in ALL {
        let values: &[f64] = match dtype {
            DType::Pred => &[0.0, 1.0],
            DType::S32 => &[0.0, -7.0, -2147483648.0],
            DType::S64 => &[-1099511627777.0],
            DType::U32 => &[4000000000.0],
            DType::F16 | DType::BF16 | DType::F32 => &[
                0.1,
                -1e-3,
                65504.0,
                f64::INFINITY,
                f64::NEG_INFINITY,
                f64::NAN,
            ],
        };
        for &value in values {
            let want = Array::scalar(dtype, value);
            lab.check(
                "constant",
                &[],
                |graph, _| graph.scalar(dtype, value),
                Exact,
                &want,
            );
            let want = Array::from_fn(dtype, &[3, 5], |_| value);
            lab.check(
                "broadcast_in_dim",
                &[],
                |graph, _| graph.full(dtype, [3, 5], value),
                Exact,
                &want,
            );
            lab.check(
                "broadcast_in_dim",
                &[&want],
                |_, x| x[0].full_like(value),
                Exact,
                &want,
            );
        }
        if dtype != DType::Pred {
            for dimension in 0..3 {
                let want = Array::from_fn(dtype, &[3, 1, 7], |index| index[dimension] as f64);
                lab.check(
                    "iota",
                    &[],
                    |graph, _| graph.iota(dtype, [3, 1, 7], dimension),
                    Exact,
                    &want,
                );
            }
        }
    }
    let floats = [0.1, -0.0, f32::INFINITY, f32::NAN, f32::MAX, -1.5];
    let want = Array::new(DType::F32, &[2, 3], &floats.map(f64::from));
    lab.check(
        "constant",
        &[],
        |graph, _| graph.constant_f32(&floats, [2, 3]),
        Exact,
        &want,
    );
    let integers = [i32::MIN, -1, 0, i32::MAX];
    let want = Array::new(DType::S32, &[4], &integers.map(f64::from));
    lab.check(
        "constant",
        &[],
        |graph, _| graph.constant_s32(&integers, [4]),
        Exact,
        &want,
    );
}
