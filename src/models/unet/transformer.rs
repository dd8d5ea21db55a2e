use crate::nn::{
    GroupNorm, Heads, attention, conv_1x1, conv_1x1_onto, group_norm, layer_norm, linear_geglu,
    linear_onto, linear_without_bias,
};
use hlo::{Scope, Tensor};

/// The settings of a spatial transformer.
#[derive(Clone, Copy)]
pub struct Transformer {
    pub norm: GroupNorm,
    pub num_heads: usize,
    /// The number of blocks.
    pub depth: usize,
    /// The first attention of a block looks at the prompt too.
    pub only_cross_attention: bool,
    pub upcast_attention: bool,
}

/// diffusers' `Transformer2DModel`: `x: [n, h, w, c]` attends to itself and to `context: [n, tokens, d]`. Its input and
/// output projections are matrix products, whether the checkpoint stores them as linear layers
/// (`use_linear_projection`) or as 1x1 convolutions.
pub fn transformer_2d<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    context: Tensor<'g>,
    transformer: Transformer,
) -> Tensor<'g> {
    let _scope = p.enter();
    let [n, h, w, c] = x.dims_n();
    let mut y = group_norm(&p.at("norm"), x, transformer.norm);
    y = conv_1x1(&p.at("proj_in"), y, c).reshape([n, h * w, c]);
    for block in 0..transformer.depth {
        y = transformer_block(
            &p.at("transformer_blocks").at(block),
            y,
            context,
            transformer,
        );
    }
    conv_1x1_onto(&p.at("proj_out"), y.reshape([n, h, w, c]), c, x)
}

/// diffusers' `BasicTransformerBlock`: `[n, tokens, c]` to the same.
fn transformer_block<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    context: Tensor<'g>,
    transformer: Transformer,
) -> Tensor<'g> {
    let _scope = p.enter();
    let eps = 1e-5;
    let normed = layer_norm(&p.at("norm1"), x, eps);
    let seen = if transformer.only_cross_attention {
        context
    } else {
        normed
    };
    let x = attention_layer(&p.at("attn1"), normed, seen, transformer, x);
    let normed = layer_norm(&p.at("norm2"), x, eps);
    let x = attention_layer(&p.at("attn2"), normed, context, transformer, x);
    let normed = layer_norm(&p.at("norm3"), x, eps);
    feed_forward(&p.at("ff"), normed, x)
}

/// diffusers' `Attention`: queries from `x`, keys and values from `seen`; added to `residual`.
fn attention_layer<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    seen: Tensor<'g>,
    transformer: Transformer,
    residual: Tensor<'g>,
) -> Tensor<'g> {
    let _scope = p.enter();
    let c = x.dims()[2];
    let q = linear_without_bias(&p.at("to_q"), x, c);
    let k = linear_without_bias(&p.at("to_k"), seen, c);
    let v = linear_without_bias(&p.at("to_v"), seen, c);
    let heads = Heads {
        num_heads: transformer.num_heads,
        causal: false,
        upcast: transformer.upcast_attention,
    };
    linear_onto(&p.at("to_out.0"), attention(q, k, v, heads), c, residual)
}

/// Two layers with a gated GELU between; the inner width is four times the outer. Added to `residual`.
fn feed_forward<'g>(p: &Scope<'g>, x: Tensor<'g>, residual: Tensor<'g>) -> Tensor<'g> {
    let c = x.dims()[2];
    let hidden = linear_geglu(&p.at("net.0.proj"), x, 4 * c);
    linear_onto(&p.at("net.2"), hidden, c, residual)
}
