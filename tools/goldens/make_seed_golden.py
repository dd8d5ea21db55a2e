#!/usr/bin/env python3
"""Record StableDiffusionPipeline's latents for images with a torch generator each.

    python3 tools/goldens/make_seed_golden.py           # rewrites tests/goldens/tiny-sd/golden_seeds.safetensors

With Python 3.11, diffusers==0.34.0, transformers==4.52.4, torch==2.7.0 (CPU), torchsde==0.2.6.
"""
import importlib.metadata
import json
import os
import pathlib
import warnings

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["DIFFUSERS_VERBOSITY"] = "critical"
warnings.filterwarnings("ignore")

import diffusers
import torch
from safetensors.torch import save_file

PINS = {"diffusers": "0.34.0", "transformers": "4.52.4", "torch": "2.7.0", "torchsde": "0.2.6"}
MODEL = pathlib.Path(__file__).parents[2] / "tests/goldens/tiny-sd"
COMMON = {"prompt": "a photo of an astronaut riding a horse on mars", "negative_prompt": "", "guidance_scale": 7.5,
          "steps": 8, "seeds": [11, 12]}

# name: (class, overrides of the model's scheduler config, arguments of the pipeline, size)
CASES = {
    "ddim_eta1": ("DDIMScheduler", {}, {"eta": 1.0}, 128),
    "ddim_eta1_64": ("DDIMScheduler", {}, {"eta": 1.0}, 64),
    "euler_a": ("EulerAncestralDiscreteScheduler", {}, {}, 128),
    "dpm2_a": ("KDPM2AncestralDiscreteScheduler", {}, {}, 128),
    "dpmpp_2m_sde": ("DPMSolverMultistepScheduler", {"algorithm_type": "sde-dpmsolver++"}, {}, 128),
    "ddpm": ("DDPMScheduler", {}, {}, 128),
    "lcm": ("LCMScheduler", {}, {}, 128),
    "tcd": ("TCDScheduler", {}, {"eta": 0.3}, 128),
    "dpmpp_sde": ("DPMSolverSDEScheduler", {"noise_sampler_seed": COMMON["seeds"]}, {}, 128),
    "ddim_rescale": ("DDIMScheduler", {}, {"guidance_rescale": 0.7}, 128),
    "ddim_v": ("DDIMScheduler", {"prediction_type": "v_prediction"}, {}, 128),
}


def generators():
    return [torch.Generator().manual_seed(seed) for seed in COMMON["seeds"]]


def noise(size):
    """What the pipeline starts from, before the scheduler's init_noise_sigma."""
    return torch.cat([torch.randn(1, 4, size // 8, size // 8, generator=generator) for generator in generators()])


def main():
    for package, version in PINS.items():
        found = importlib.metadata.version(package).split("+")[0]
        assert found == version, f"{package} is {found}, not {version}"
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    pipe = diffusers.StableDiffusionPipeline.from_pretrained(MODEL, safety_checker=None, feature_extractor=None,
                                                             torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    config = dict(pipe.scheduler.config)
    config = {key: config[key] for key in json.loads((MODEL / "scheduler/scheduler_config.json").read_text())}
    prepare = pipe.prepare_latents

    tensors, settings = {f"noise_{size}": noise(size) for size in (128, 64)}, {}
    for name, (class_name, overrides, arguments, size) in CASES.items():
        pipe.scheduler = getattr(diffusers, class_name).from_config({**config, "_class_name": class_name, **overrides})
        initial = []

        def prepare_latents(*args, **kwargs):
            initial.append(prepare(*args, **kwargs))
            return initial[-1].clone()

        pipe.prepare_latents = prepare_latents
        final = pipe([COMMON["prompt"]] * 2, negative_prompt=[COMMON["negative_prompt"]] * 2, height=size, width=size,
                     num_inference_steps=COMMON["steps"], guidance_scale=COMMON["guidance_scale"],
                     generator=generators(), output_type="latent", **arguments).images
        sigma = float(pipe.scheduler.init_noise_sigma)
        torch.testing.assert_close(initial[0], tensors[f"noise_{size}"] * sigma, rtol=1e-6, atol=0)
        assert final.isfinite().all(), name
        tensors[f"{name}.initial_latents"], tensors[f"{name}.final_latents"] = initial[0], final
        settings[name] = {"class": class_name, "config": overrides, "size": size, "init_noise_sigma": sigma, **arguments}
        print(f"{name:14} std {final.std():.3f}, {final.abs().max():.2f} at most")
    path = MODEL / "golden_seeds.safetensors"
    metadata = {"common": COMMON, "cases": settings, "made_with": PINS}
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, path,
              metadata={"settings": json.dumps(metadata)})
    path.chmod(0o644)


if __name__ == "__main__":
    main()
