use super::kernels;
use hlo::{Comparison, DType, DotDims, Tensor, for_loop};

/// How attention divides its channels and what it sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heads {
    /// The number of heads; each has an equal share of the channels.
    pub num_heads: usize,
    /// Each token sees only itself and those before it.
    pub causal: bool,
    /// Queries and keys are multiplied in `f32`, whatever the element type (`upcast_attention`).
    pub upcast: bool,
}

/// The queries that are handled at once where the scores would be large: their scores stay in a core's cache.
const QUERY_CHUNK: usize = 256;

/// Scores per head up to which all are made at once.
const WHOLE_SCORES: usize = 512 * 512;

/// Scaled dot-product attention (Vaswani et al. 2017): `q: [n, t, c]`, `k` and `v: [n, s, c]` give `[n, t, c]`.
///
/// The softmax computes in `f32`; its division comes after the product with `v`, where there is less to divide. Large
/// inputs run head by head in chunks of queries, so the full score matrix is never made.
pub fn attention<'g>(q: Tensor<'g>, k: Tensor<'g>, v: Tensor<'g>, heads: Heads) -> Tensor<'g> {
    if let Some(out) = kernels::attention(q, k, v, heads) {
        return out;
    }
    let [n, t, c] = q.dims_n();
    let [_, s, _] = k.dims_n();
    let d = c / heads.num_heads;
    let scores_dtype = if heads.upcast { DType::F32 } else { q.dtype() };
    let per_head = |x: Tensor<'g>, tokens| {
        x.reshape([n, tokens, heads.num_heads, d])
            .transpose(&[0, 2, 1, 3])
            .reshape([n * heads.num_heads, tokens, d])
    };
    let q = per_head(
        (q.convert(DType::F32) * (1.0 / (d as f64).sqrt())).convert(scores_dtype),
        t,
    );
    let (k, v) = (per_head(k.convert(scores_dtype), s), per_head(v, s));
    // A tokenizer makes 1024 tokens at most, so a masked sequence is short.
    let out = if heads.causal || t * s <= WHOLE_SCORES {
        attend(q, k, v, heads.causal)
    } else {
        attend_in_chunks(q, k, v)
    };
    out.reshape([n, heads.num_heads, t, d])
        .transpose(&[0, 2, 1, 3])
        .reshape([n, t, c])
}

/// `q: [b, t, d]`, already scaled, and `k`, `v: [b, s, d]` give `[b, t, d]`.
fn attend<'g>(q: Tensor<'g>, k: Tensor<'g>, v: Tensor<'g>, causal: bool) -> Tensor<'g> {
    let [b, t, d] = q.dims_n();
    let [_, s, _] = k.dims_n();
    let mut scores = q.dot_general(
        k,
        DotDims {
            batch: [&[0], &[0]],
            contracting: [&[2], &[2]],
        },
        DType::F32,
    );
    if causal {
        let graph = q.graph();
        let (row, column) = (
            graph.iota(DType::S32, [b, t, s], 1),
            graph.iota(DType::S32, [b, t, s], 2),
        );
        let hidden = scores.full_like(f64::NEG_INFINITY);
        scores = column.compare(Comparison::Le, row).select(scores, hidden);
    }
    let largest = scores.reduce_max(&[2]).broadcast_in_dim([b, t, s], &[0, 1]);
    let weights = (scores - largest).exponential();
    let total = weights
        .reduce_sum(&[2])
        .broadcast_in_dim([b, t, d], &[0, 1]);
    let dims = DotDims {
        batch: [&[0], &[0]],
        contracting: [&[2], &[1]],
    };
    let out = weights.convert(v.dtype()).dot_general(v, dims, DType::F32);
    (out / total).convert(v.dtype())
}

/// As [`attend`] without a mask, one head and one chunk of queries after the other.
fn attend_in_chunks<'g>(q: Tensor<'g>, k: Tensor<'g>, v: Tensor<'g>) -> Tensor<'g> {
    let [b, t, d] = q.dims_n();
    let [_, s, _] = k.dims_n();
    let chunks = t.div_ceil(QUERY_CHUNK);
    let chunk = t.div_ceil(chunks);
    let padded = chunks * chunk;
    let q = if padded == t {
        q
    } else {
        q.pad(&[0; 3], &[0, padded - t, 0], 0.0)
    };
    let graph = q.graph();
    let empty = graph.full(v.dtype(), [b, padded, d], 0.0);
    let out = for_loop(b * chunks, &[empty], &[q, k, v], |i, carried, constants| {
        let &[q, k, v] = constants else {
            unreachable!("three constants were passed")
        };
        let zero = graph.scalar(DType::S32, 0.0);
        let head = i / graph.scalar(DType::S32, chunks as f64);
        let start = i.remainder(graph.scalar(DType::S32, chunks as f64))
            * graph.scalar(DType::S32, chunk as f64);
        let q = q.dynamic_slice(&[head, start, zero], &[1, chunk, d]);
        let k = k.dynamic_slice(&[head, zero, zero], &[1, s, d]);
        let v = v.dynamic_slice(&[head, zero, zero], &[1, s, d]);
        vec![carried[0].dynamic_update_slice(attend(q, k, v, false), &[head, start, zero])]
    })[0];
    if padded == t {
        out
    } else {
        out.slice_in_dim(1, 0, t)
    }
}
