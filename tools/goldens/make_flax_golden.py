#!/usr/bin/env python3
"""Record FlaxStableDiffusionPipeline, run as its tutorial runs it, on two CPU devices.

    python3 tools/goldens/make_flax_golden.py           # rewrites tests/goldens/tiny-sd/golden_flax.safetensors

With Python 3.11, diffusers==0.34.0, transformers==4.52.4, flax==0.8.5, jax==0.4.30, jaxlib==0.4.30, numpy==1.26.4,
scipy==1.13.1, safetensors==0.5.3, and no torch.

The pipeline's own code draws the initial latents, denoises and decodes. What is changed around it:
 - Flax's UNet always normalises in 32 groups; the tiny model has 8, which it is made to use.
 - jax.lax.fori_loop is watched while the pipeline is traced, to return the latents before and after the loop.
 - The weights are converted by diffusers' and transformers' functions, but from safetensors, since `from_pt=True`
   needs torch.
 - The cases `*_as_torch` replace what Flax's UNet computes in another way than torch's: GELU by its tanh formula, and
   the epsilon 1e-5 instead of 1e-6 in the transformers' group norm.
"""
import functools
import importlib.metadata
import json
import os
import pathlib
import warnings
from unittest import mock

os.environ["XLA_FLAGS"] = "--xla_force_host_platform_device_count=2"
os.environ["JAX_PLATFORMS"] = "cpu"
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["DIFFUSERS_VERBOSITY"] = "critical"
warnings.filterwarnings("ignore")

import flax.linen as nn
import jax
import numpy as np
from diffusers import (FlaxAutoencoderKL, FlaxDDIMScheduler, FlaxPNDMScheduler, FlaxStableDiffusionPipeline,
                       FlaxUNet2DConditionModel)
from diffusers.models import attention_flax, resnet_flax
from diffusers.models.modeling_flax_pytorch_utils import convert_pytorch_state_dict_to_flax as convert_diffusers
from diffusers.models.unets import unet_2d_condition_flax
from flax.jax_utils import replicate
from flax.training.common_utils import shard
from flax.traverse_util import flatten_dict
from safetensors.numpy import load_file, save_file
from transformers import CLIPTextConfig, CLIPTokenizer, FlaxCLIPTextModel
from transformers.modeling_flax_pytorch_utils import convert_pytorch_state_dict_to_flax as convert_transformers

PINS = {"diffusers": "0.34.0", "transformers": "4.52.4", "flax": "0.8.5", "jax": "0.4.30", "jaxlib": "0.4.30",
        "numpy": "1.26.4", "scipy": "1.13.1", "safetensors": "0.5.3"}
MODEL = pathlib.Path(__file__).parents[2] / "tests/goldens/tiny-sd"
GROUPS = 8
SETTINGS = {
    "prompts": ["a photo of an astronaut riding a horse on mars", "a photograph of a cat sitting on a table",
                "a beautiful landscape with mountains and a river", "portrait of a woman with red hair"],
    "negative_prompt": "", "guidance_scale": 7.5, "steps": 8, "size": 128, "seed": 0, "devices": 2,
    "jax_threefry_partitionable": False,
}
CASES = {  # name: (scheduler, whether the UNet computes as torch's)
    "pndm": (FlaxPNDMScheduler, False),
    "ddim": (FlaxDDIMScheduler, False),
    "pndm_as_torch": (FlaxPNDMScheduler, True),
    "ddim_as_torch": (FlaxDDIMScheduler, True),
}
fori_loop = jax.lax.fori_loop


class Weights:
    """A tensor that is asked for `.numpy()`."""

    def __init__(self, array):
        self.array = array

    def numpy(self):
        return self.array


def weights(folder, name):
    return load_file(MODEL / folder / name)


def config(folder):
    return json.loads((MODEL / folder / "config.json").read_text())


def checked(converted, expected):
    """The converted weights, which must be those that the model has."""
    shapes = [{key: value.shape for key, value in flatten_dict(tree).items()} for tree in (converted, expected)]
    assert shapes[0] == shapes[1], set(shapes[0].items()) ^ set(shapes[1].items())
    return converted


def load(scheduler_class):
    unet = FlaxUNet2DConditionModel.from_config(config("unet"))
    vae = FlaxAutoencoderKL.from_config(config("vae"))
    text_encoder = FlaxCLIPTextModel(CLIPTextConfig(**config("text_encoder")))
    scheduler, state = scheduler_class.from_pretrained(MODEL, subfolder="scheduler")
    params = {"scheduler": state}
    for name, model in (("unet", unet), ("vae", vae)):
        tensors = weights(name, "diffusion_pytorch_model.safetensors")
        tensors = {key: Weights(value) for key, value in tensors.items()}
        params[name] = checked(convert_diffusers(tensors, model), model.init_weights(jax.random.PRNGKey(0)))
    params["text_encoder"] = checked(
        convert_transformers(weights("text_encoder", "model.safetensors"), text_encoder), text_encoder.params)
    pipeline = Pipeline(vae=vae, text_encoder=text_encoder, unet=unet, scheduler=scheduler, safety_checker=None,
                        feature_extractor=None, tokenizer=CLIPTokenizer.from_pretrained(MODEL / "tokenizer"))
    return pipeline, params


class Pipeline(FlaxStableDiffusionPipeline):
    """Returns the latents too."""

    def _generate(self, *args, **kwargs):
        loops = []

        def watched(lower, upper, body, carried):
            result = fori_loop(lower, upper, body, carried)
            loops.append((carried[0], result[0]))
            return result

        with mock.patch.object(jax.lax, "fori_loop", watched):
            images = super()._generate(*args, **kwargs)
        (initial, final), = loops
        return {"initial_latents": initial, "final_latents": final, "images": images}


class Layers:
    """flax.linen with some layers replaced."""

    def __init__(self, **replaced):
        self.__dict__.update(replaced)

    def __getattr__(self, name):
        return getattr(nn, name)


def replace_layers(as_torch):
    """In Flax's UNet; its VAE reads its number of groups."""
    def group_norm(num_groups, epsilon):
        return nn.GroupNorm(num_groups=GROUPS, epsilon=epsilon)

    def torch_group_norm(num_groups, epsilon):
        return group_norm(num_groups, 1e-6)

    for module in (resnet_flax, unet_2d_condition_flax, attention_flax):
        module.nn = Layers(GroupNorm=group_norm)
    if as_torch:
        attention_flax.nn = Layers(GroupNorm=torch_group_norm, gelu=functools.partial(nn.gelu, approximate=False))


def generate(scheduler_class, as_torch):
    replace_layers(as_torch)
    pipeline, params = load(scheduler_class)
    prompt_ids = shard(pipeline.prepare_inputs(SETTINGS["prompts"]))
    prng_seed = jax.random.split(jax.random.PRNGKey(SETTINGS["seed"]), jax.device_count())
    outputs = pipeline(prompt_ids, replicate(params), prng_seed, num_inference_steps=SETTINGS["steps"],
                       height=SETTINGS["size"], width=SETTINGS["size"], guidance_scale=SETTINGS["guidance_scale"],
                       jit=True).images.item()
    return {name: np.asarray(array).reshape(-1, *array.shape[2:]) for name, array in outputs.items()}


def main():
    for package, version in PINS.items():
        found = importlib.metadata.version(package)
        assert found == version, f"{package} is {found}, not {version}"
    assert jax.device_count() == SETTINGS["devices"]
    assert jax.config.jax_threefry_partitionable == SETTINGS["jax_threefry_partitionable"]
    tensors, settings = {}, {}
    for name, (scheduler_class, as_torch) in CASES.items():
        outputs = generate(scheduler_class, as_torch)
        initial, final = outputs["initial_latents"], outputs["final_latents"]
        assert np.isfinite(final).all(), name
        assert (tensors.setdefault("initial_latents", initial) == initial).all(), name
        tensors[f"{name}.final_latents"] = final
        if not as_torch:
            tensors[f"{name}.images"] = (outputs["images"] * 255).round().astype(np.uint8)
        settings[name] = {"scheduler": scheduler_class.__name__, "unet_as_torch": as_torch}
        print(f"{name:14} std {final.std():.3f}, {np.abs(final).max():.2f} at most")
    path = MODEL / "golden_flax.safetensors"
    metadata = {"common": SETTINGS, "cases": settings, "made_with": PINS}
    save_file(tensors, path, metadata={"settings": json.dumps(metadata)})
    path.chmod(0o644)


if __name__ == "__main__":
    main()
