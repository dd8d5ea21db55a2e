"""One program of diffusers' Flax pipeline, with random weights, on JAX's CPU backend: lowered, compiled, run."""

import numpy as np
import jax
import jax.numpy as jnp
from diffusers import FlaxAutoencoderKL, FlaxUNet2DConditionModel
from transformers import CLIPTextConfig, FlaxCLIPTextModel

import contender
from contender import config, timed

args = contender.arguments(__doc__).parse_args()
dtype = {"f32": jnp.float32, "bf16": jnp.bfloat16}[args.dtype]
random = np.random.default_rng(0)
key = jax.random.PRNGKey(0)
scale = 2 ** (len(config(args.model, "vae")["block_out_channels"]) - 1)
size = args.height // scale, args.width // scale


def fill(shapes):
    """Weights of a spread that keeps activations sane: norms 1, biases 0, the rest by fan-in."""
    def weight(path, leaf):
        if len(leaf.shape) == 1:
            value = np.full(leaf.shape, float("scale" in str(path[-1])), np.float32)
        else:
            value = random.random(leaf.shape, np.float32) - 0.5
            value *= (12 / np.prod(leaf.shape[:-1])) ** 0.5
        return jnp.asarray(value, dtype)
    return jax.tree_util.tree_map_with_path(weight, shapes)


def normal(*shape):
    return jnp.asarray(random.standard_normal(shape), jnp.float32)


if args.program == "encode_text":
    text = CLIPTextConfig(**config(args.model, "text_encoder"))
    model = FlaxCLIPTextModel(text, dtype=dtype, _do_init=False)
    params = fill(jax.eval_shape(lambda key: model.init_weights(key, (1, contender.TOKENS)), key))
    inputs = [jnp.asarray(random.integers(0, text.vocab_size, (2 * args.batch, contender.TOKENS)), jnp.int32)]

    def program(params, ids):
        return model(ids, params=params)[0]
elif args.program == "denoise_step":
    unet = config(args.model, "unet")
    model = FlaxUNet2DConditionModel.from_config(unet, dtype=dtype)
    params = fill(jax.eval_shape(model.init_weights, key))
    inputs = [normal(args.batch, unet["in_channels"], *size), jnp.full(2 * args.batch, 981, jnp.int32),
              normal(2 * args.batch, contender.TOKENS, unet["cross_attention_dim"]).astype(dtype)]

    def program(params, latents, timesteps, context):
        both = model.apply({"params": params}, jnp.concatenate([latents] * 2), timesteps, context).sample
        negative, positive = jnp.split(both, 2)
        return negative + 7.5 * (positive - negative)
else:
    vae = config(args.model, "vae")
    model = FlaxAutoencoderKL.from_config(vae, dtype=dtype)
    params = fill(jax.eval_shape(model.init_weights, key))
    inputs = [normal(args.batch, vae["latent_channels"], *size)]

    def program(params, latents):
        image = model.apply({"params": params}, latents / vae.get("scaling_factor", 0.18215), method=model.decode).sample
        return (image / 2 + 0.5).clip(0, 1)

lowered, trace = timed(lambda: jax.jit(program).lower(params, *inputs))
compiled, compile = timed(lowered.compile)


def run():
    result = jax.block_until_ready(compiled(params, *inputs))
    return bool(jnp.isfinite(result[..., 0].astype(jnp.float32)).all())


contender.report(run, args.runs, trace, compile)
