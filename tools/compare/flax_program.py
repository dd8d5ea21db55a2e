"""One program of diffusers' Flax pipeline on JAX's CPU backend: lowered, compiled, run."""

import re

import jax
import jax.numpy as jnp
from diffusers import FlaxAutoencoderKL, FlaxUNet2DConditionModel
from flax.traverse_util import unflatten_dict
from safetensors.numpy import load_file
from transformers import CLIPTextConfig, FlaxCLIPTextModel

import contender
from contender import timed

args = contender.arguments(__doc__).parse_args()
dtype = {"f32": jnp.float32, "bf16": jnp.bfloat16}[args.dtype]
config = contender.config(args)
jax.config.update("jax_compilation_cache_dir", str(args.cache))
jax.config.update("jax_persistent_cache_min_compile_time_secs", 0)
jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)

# The decoder's attention has its old names in Flax.
OLD_NAMES = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out_0": "proj_attn"}


def renamed(name, value):
    """A weight of the PyTorch checkpoint by its path in Flax's tree, and in Flax's layout."""
    *path, leaf = name.split(".")
    if args.program != "encode_text":  # where Flax keeps numbers as names of their own
        path = re.sub(r"\.(\d+)", r"_\1", ".".join(path)).split(".")
    if args.program == "decode_image":
        path = [OLD_NAMES.get(part, part) for part in path]
    if leaf == "weight":
        leaf = {1: "scale", 2: "embedding" if path[-1].endswith("_embedding") else "kernel", 4: "kernel"}[value.ndim]
    if leaf == "kernel":
        value = value.transpose(2, 3, 1, 0) if value.ndim == 4 else value.T
    return (*path, leaf), jnp.asarray(value, dtype)


params = unflatten_dict(dict(renamed(*item) for item in load_file(contender.weights_file(args)).items()))
inputs = [jnp.asarray(value) for value in contender.inputs(args)]

if args.program == "encode_text":
    model = FlaxCLIPTextModel(CLIPTextConfig(**config), dtype=dtype, _do_init=False)

    def program(params, ids):
        return model(ids, params=params)[0].astype(jnp.float32)
elif args.program == "denoise_step":
    model = FlaxUNet2DConditionModel.from_config(config, dtype=dtype)

    def program(params, latents, timestep, context, guidance):
        latents, timestep = jnp.concatenate([latents] * 2), jnp.concatenate([timestep] * 2)
        both = model.apply({"params": params}, latents, timestep, context.astype(dtype)).sample.astype(jnp.float32)
        negative, positive = jnp.split(both, 2)
        return negative + guidance[:, None, None, None] * (positive - negative)
else:
    model = FlaxAutoencoderKL.from_config(config, dtype=dtype)

    def program(params, latents):
        latents = latents / model.config.scaling_factor
        image = model.apply({"params": params}, latents, method=model.decode).sample.astype(jnp.float32)
        return (image / 2 + 0.5).clip(0, 1)

lowered, trace = timed(lambda: jax.jit(program).lower(params, *inputs))
compiled, compile = timed(lowered.compile)
contender.report(args, lambda: jax.block_until_ready(compiled(params, *inputs)), trace, compile)
