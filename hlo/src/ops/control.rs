use crate::{Comparison, DType, Shape, Tensor};

/// Repeats `body` while `condition` holds. Both see only the carried values: a region captures nothing.
pub fn while_loop<'g>(
    initial: &[Tensor<'g>],
    condition: impl FnOnce(&[Tensor<'g>]) -> Tensor<'g>,
    body: impl FnOnce(&[Tensor<'g>]) -> Vec<Tensor<'g>>,
) -> Vec<Tensor<'g>> {
    let first = *initial.first().expect("while: at least one carried value");
    let shapes: Vec<Shape> = initial.iter().map(Tensor::shape).collect();
    let (condition, decision) = first
        .graph()
        .region(&shapes, |carried| vec![condition(carried)]);
    if decision != [Shape::new(DType::Pred, [])] {
        first.fail(
            "stablehlo.while",
            format!("the condition is {}, not pred[]", decision[0]),
        );
    }
    let (body, carried) = first.graph().region(&shapes, body);
    if carried != shapes {
        first.fail(
            "stablehlo.while",
            format!("the body makes {carried:?} of {shapes:?}"),
        );
    }
    first.graph().push(
        "stablehlo.while",
        initial,
        vec![],
        vec![condition, body],
        shapes,
    )
}

/// Runs `body(i, carried, constants)` for `i` (an `s32` scalar) from 0 to `count`, and returns what was carried last.
/// `constants` are handed through unchanged: a region captures nothing.
pub fn for_loop<'g>(
    count: usize,
    carried: &[Tensor<'g>],
    constants: &[Tensor<'g>],
    body: impl FnOnce(Tensor<'g>, &[Tensor<'g>], &[Tensor<'g>]) -> Vec<Tensor<'g>>,
) -> Vec<Tensor<'g>> {
    let graph = carried
        .first()
        .expect("for: at least one carried value")
        .graph();
    let num_carried = carried.len();
    let initial = [&[graph.scalar(DType::S32, 0.0)], carried, constants].concat();
    let results = while_loop(
        &initial,
        |all| all[0].compare(Comparison::Lt, graph.scalar(DType::S32, count as f64)),
        |all| {
            let (index, rest) = (all[0], &all[1..]);
            let (carried, constants) = rest.split_at(num_carried);
            let next = graph.repeated(count, || body(index, carried, constants));
            [&[index + 1.0], next.as_slice(), constants].concat()
        },
    );
    results[1..=num_carried].to_vec()
}
