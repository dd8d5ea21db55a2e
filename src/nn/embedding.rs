use hlo::{Scope, Tensor};

/// The rows of `weight: [vocab_size, c]` that `ids: [n, tokens]` (s32) name: `[n, tokens, c]`.
pub fn token_embedding<'g>(
    p: &Scope<'g>,
    ids: Tensor<'g>,
    vocab_size: usize,
    c: usize,
) -> Tensor<'g> {
    let _scope = p.enter();
    p.param("weight", [vocab_size, c]).gather_rows(ids)
}

/// The first `x.dims()[1]` rows of `weight: [max_positions, c]`, repeated for each of the batch: the shape of
/// `x: [n, tokens, c]`.
pub fn position_embedding<'g>(p: &Scope<'g>, x: Tensor<'g>, max_positions: usize) -> Tensor<'g> {
    let _scope = p.enter();
    let [n, tokens, c] = x.dims_n();
    p.param("weight", [max_positions, c])
        .slice_in_dim(0, 0, tokens)
        .broadcast_in_dim([n, tokens, c], &[1, 2])
}

/// The weight `name: [c]` as the first token of each of `n`: `[n, 1, c]`.
pub fn token<'g>(p: &Scope<'g>, name: &str, [n, c]: [usize; 2]) -> Tensor<'g> {
    let _scope = p.enter();
    p.param(name, [c]).broadcast_in_dim([n, 1, c], &[2])
}
