use super::lab::{Accuracy::Exact, Array, Lab};
use hlo::{Comparison, DType, for_loop, while_loop};

pub fn check(lab: &mut Lab) {
    let start = Array::new(DType::F32, &[3], &[1.0, -2.0, 0.5]);
    let factor = Array::new(DType::F32, &[3], &[2.0, 3.0, -1.0]);
    for count in [0, 1, 5] {
        let want = Array::from_fn(DType::F32, &[3], |at| {
            (0..count).fold(start.at(at), |x, i| x * factor.at(at) + i as f64)
        });
        lab.check(
            "while",
            &[&start, &factor],
            |_, x| {
                for_loop(count, &[x[0]], &[x[1]], |i, carried, constants| {
                    let i = i.convert(DType::F32).broadcast_in_dim([3], &[]);
                    vec![carried[0] * constants[0] + i]
                })[0]
            },
            Exact,
            &want,
        );
    }

    // How often a number can be doubled below a limit: carried values of two types, and no step at all for the last.
    for (first, limit) in [(3.0, 100.0), (1.0, 64.0), (7.0, 7.0)] {
        let doublings = (0..)
            .take_while(|&n| first * f64::powi(2.0, n) < limit)
            .count();
        lab.check(
            "while",
            &[
                &Array::scalar(DType::F32, first),
                &Array::scalar(DType::F32, limit),
            ],
            |graph, x| {
                let initial = [graph.scalar(DType::S64, 0.0), x[0], x[1]];
                while_loop(
                    &initial,
                    |all| all[1].compare(Comparison::Lt, all[2]),
                    |all| vec![all[0] + 1.0, all[1] + all[1], all[2]],
                )[0]
            },
            Exact,
            &Array::scalar(DType::S64, doublings as f64),
        );
    }
}
