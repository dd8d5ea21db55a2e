#!/usr/bin/env python3
"""Record diffusers' schedulers over made-up model outputs.

    python3 tools/goldens/make_sampler_golden.py        # rewrites tests/goldens/samplers.{json,safetensors}

With Python 3.11, diffusers==0.34.0, torch==2.7.0 (CPU), numpy==2.2.6, scipy==1.17.1, torchsde==0.2.6,
safetensors==0.8.0.

A sample is (1, 1, 1, 4), float32. Every input is a formula of the element j, so that only results are stored:
the formulas are the functions below (and in tests/goldens/README.md).
"""
import importlib.metadata
import json
import os
import pathlib
import sys
import warnings

os.environ["DIFFUSERS_VERBOSITY"] = "critical"
warnings.filterwarnings("ignore")

import diffusers
import numpy as np
import torch
from diffusers.schedulers import scheduling_dpmsolver_sde
from safetensors.torch import save_file

PINS = {"diffusers": "0.34.0", "torch": "2.7.0", "numpy": "2.2.6", "scipy": "1.17.1", "torchsde": "0.2.6",
        "safetensors": "0.8.0"}
GOLDENS = pathlib.Path(__file__).parents[2] / "tests/goldens"
SD14 = json.loads((GOLDENS / "tiny-sd/scheduler/scheduler_config.json").read_text())

# ---------------------------------------------------------------- made-up inputs

J = np.arange(1, 5, dtype=np.float64)  # j + 1


def tensor(values):
    return torch.from_numpy(np.asarray(values).astype(np.float32)).reshape(1, 1, 1, 4)


def original():
    return tensor(0.5 * np.sin(J))


def noise():
    return tensor(np.cos(2.1 * J))


def model_output(evaluation):
    return tensor(np.sin(1.3 * J + 0.7 * (evaluation + 1)))


def drawn(draw):
    """What the scheduler's call number `draw` of randn_tensor gives."""
    return tensor(1.2 * np.cos(0.9 * J + 1.1 * (draw + 1)))


class Brownian:
    """In the place of BrownianTreeNoiseSampler: increments of a smooth W."""

    def __init__(self, sample, sigma_min, sigma_max, seed=None):
        pass

    def __call__(self, sigma, sigma_next):
        sigma, sigma_next = float(sigma), float(sigma_next)
        w = [np.sin(s * (1 + 0.3 * J)) for s in (sigma, sigma_next)]
        return tensor((w[1] - w[0]) / np.sqrt(abs(sigma_next - sigma)))


# ---------------------------------------------------------------- configs

STEPS = (1, 2, 3, 10, 25, 50)
CUSTOM_TIMESTEPS = [999, 845, 730, 587, 443, 310, 193, 116, 53, 13]
CUSTOM_SIGMAS = [14.6, 6.0, 3.0, 1.5, 0.8, 0.3, 0.1, 0.0]

V = {"prediction_type": "v_prediction"}
SAMPLE = {"prediction_type": "sample"}
LEADING = {"timestep_spacing": "leading"}
TRAILING = {"timestep_spacing": "trailing"}
LINSPACE = {"timestep_spacing": "linspace"}
KARRAS = {"use_karras_sigmas": True}
EXPONENTIAL = {"use_exponential_sigmas": True}
BETA = {"use_beta_sigmas": True}
ZERO_SNR = {"rescale_betas_zero_snr": True, **V, **TRAILING}
SIGMA_MIN = {"final_sigmas_type": "sigma_min"}
HEUN = {"solver_type": "heun"}
COSINE = {"beta_schedule": "squaredcos_cap_v2"}
UNCLIPPED = {"clip_sample": False, "thresholding": False}
SPACED = {"karras": KARRAS, "exponential": EXPONENTIAL, "beta": BETA}
PREDICTED = {"v": V, "sample": SAMPLE}
SHORT_MODEL = {"num_train_timesteps": 20, "trained_betas": [round(0.002 + 0.003 * i, 3) for i in range(20)]}


def order(n):
    return {"solver_order": n}


def step(**kwargs):
    """Marks what goes to scheduler.step() rather than into the config."""
    return {"step": kwargs}


ODE = {"algorithm_type": "dpmsolver", **SIGMA_MIN}
SDE = {"algorithm_type": "sde-dpmsolver", **SIGMA_MIN}
SDE_PP = {"algorithm_type": "sde-dpmsolver++"}
NOISE_UNIPC = {"predict_x0": False, **SIGMA_MIN}

# (class, name, overrides of every config, {suffix of the name: overrides}); "steps" in a config narrows STEPS.
CONFIGS = [
    ("DDIMScheduler", "ddim", UNCLIPPED, {
        "": {}, "eta1": step(eta=1.0), "eta0.5": step(eta=0.5), **PREDICTED, "trailing": TRAILING,
        "linspace": LINSPACE, "alpha_to_one": {"set_alpha_to_one": True}, "zero_snr": ZERO_SNR,
        "linear_betas": {"beta_schedule": "linear", "beta_start": 0.0001, "beta_end": 0.02},
        "squaredcos": COSINE}),
    ("PNDMScheduler", "plms", {"skip_prk_steps": True}, {"": {}, "v": V, "trailing": TRAILING}),
    ("PNDMScheduler", "pndm_prk", {"skip_prk_steps": False}, {"": {}, "v": V, "trailing": TRAILING}),
    ("LMSDiscreteScheduler", "lms", {}, {
        "": {}, "order1": step(order=1), "order2": step(order=2), "order3": step(order=3),
        **SPACED, **PREDICTED, "leading": LEADING}),
    ("EulerDiscreteScheduler", "euler", {}, {
        "": {}, "leading": LEADING, "trailing": TRAILING, **SPACED, **PREDICTED,
        "log_linear": {"interpolation_type": "log_linear"}, "sigma_min": SIGMA_MIN, "zero_snr": ZERO_SNR,
        "karras_limits": {**KARRAS, "sigma_min": 0.1, "sigma_max": 10.0},
        "continuous_v": {"timestep_type": "continuous", **V},
        "trained_betas": {**SHORT_MODEL, "steps": (1, 2, 3, 10)}}),
    ("EulerAncestralDiscreteScheduler", "euler_a", {}, {
        "": {}, "leading": LEADING, "trailing": TRAILING, "v": V, "zero_snr": ZERO_SNR}),
    ("HeunDiscreteScheduler", "heun", {}, {
        "": {}, **SPACED, **PREDICTED, "leading": LEADING, "trailing": TRAILING}),
    ("KDPM2DiscreteScheduler", "dpm2", {}, {
        "": {}, **SPACED, "v": V, "leading": LEADING, "trailing": TRAILING}),
    ("KDPM2AncestralDiscreteScheduler", "dpm2_a", {}, {
        "": {}, **SPACED, "v": V, "leading": LEADING, "trailing": TRAILING}),
    ("DPMSolverMultistepScheduler", "dpmpp_2m", {}, {
        "": {}, **SPACED, "lu": {"use_lu_lambdas": True}, "heun": HEUN, **PREDICTED,
        "leading": LEADING, "trailing": TRAILING, "euler_at_final": {"euler_at_final": True},
        "high_order_final": {"lower_order_final": False, **SIGMA_MIN}, "sigma_min": SIGMA_MIN,
        "squaredcos_clipped": {**COSINE, "lambda_min_clipped": -5.1},
        "squaredcos_clipped_karras": {**COSINE, "lambda_min_clipped": -5.1, **KARRAS}, "zero_snr": ZERO_SNR}),
    ("DPMSolverMultistepScheduler", "dpmpp_1", order(1), {"": {}}),
    ("DPMSolverMultistepScheduler", "dpmpp_3m", order(3), {"": {}, "heun": HEUN}),
    ("DPMSolverMultistepScheduler", "dpmpp_1_sde", SDE_PP | order(1), {"": {}}),
    ("DPMSolverMultistepScheduler", "dpmpp_2m_sde", SDE_PP, {
        "": {}, "heun": HEUN, "karras": KARRAS, "heun_karras": HEUN | KARRAS}),
    ("DPMSolverMultistepScheduler", "dpmpp_3m_sde", SDE_PP | order(3), {"": {}, "karras": KARRAS}),
    ("DPMSolverMultistepScheduler", "dpm_1", ODE | order(1), {"": {}}),
    ("DPMSolverMultistepScheduler", "dpm_2m", ODE, {"": {}, "heun": HEUN, **PREDICTED}),
    ("DPMSolverMultistepScheduler", "dpm_3m", ODE | order(3), {"": {}, "heun": HEUN}),
    ("DPMSolverMultistepScheduler", "dpm_1_sde", SDE | order(1), {"": {}}),
    ("DPMSolverMultistepScheduler", "dpm_2m_sde", SDE, {"": {}, "heun": HEUN}),
    ("DPMSolverSDEScheduler", "dpmpp_sde", {}, {
        "": {}, "karras": KARRAS, "exponential": EXPONENTIAL, "v": V, "trailing": TRAILING}),
    ("UniPCMultistepScheduler", "unipc", {}, {
        "": {}, "order1": order(1), "order3": order(3), "bh1": {"solver_type": "bh1", **SIGMA_MIN},
        "bh1_order3": {"solver_type": "bh1", **order(3), **SIGMA_MIN},
        "noise_order1": NOISE_UNIPC | order(1), "noise": NOISE_UNIPC, "noise_order3": NOISE_UNIPC | order(3),
        "disable_corrector": {"disable_corrector": [0, 1]}, **SPACED, **PREDICTED,
        "leading": LEADING, "trailing": TRAILING,
        "high_order_final": {"lower_order_final": False, **SIGMA_MIN}, "zero_snr": ZERO_SNR,
        "karras_sigma_min": KARRAS | SIGMA_MIN}),
    ("DEISMultistepScheduler", "deis", {}, {
        "": {}, "order1": order(1), "order3": order(3), **SPACED, **PREDICTED,
        "leading": LEADING, "trailing": TRAILING, "high_order_final": {"lower_order_final": False}}),
    ("DDPMScheduler", "ddpm", UNCLIPPED, {
        "": {"variance_type": "fixed_small"}, "fixed_large": {"variance_type": "fixed_large"},
        "fixed_small_log": {"variance_type": "fixed_small_log"}, **PREDICTED, "trailing": TRAILING,
        "linspace": LINSPACE, "zero_snr": ZERO_SNR}),
    ("LCMScheduler", "lcm", UNCLIPPED, {
        "": {}, **PREDICTED, "original100": {"original_inference_steps": 100},
        "zero_snr_v": {"rescale_betas_zero_snr": True, **V}}),
    ("TCDScheduler", "tcd", UNCLIPPED, {
        "": step(eta=0.3), "eta0": step(eta=0.0), "eta1": step(eta=1.0),
        "v": V | step(eta=0.3), "sample": SAMPLE | step(eta=0.3)}),
]

# The short names of stablejet that mean a config of that name over SD 1.4's.
SAMPLERS = {name: name for sampler in (
    "lms", "euler", "heun", "dpm2", "dpm2_a", "dpmpp_2m", "dpmpp_2m_sde", "dpmpp_3m_sde", "dpmpp_sde", "unipc", "deis",
) for name in (sampler, f"{sampler}_karras", f"{sampler}_exponential", f"{sampler}_beta")}
SAMPLERS |= {name: name for name in ("ddim", "plms", "euler_a", "ddpm", "lcm", "tcd")}
SAMPLERS |= {f"{name}_trailing": f"{name}_sgm_uniform" for name in (
    "ddim", "plms", "euler", "euler_a", "heun", "dpm2", "dpm2_a", "dpmpp_2m", "dpmpp_sde", "unipc", "deis", "ddpm")}

CUSTOM = [(name, {"timesteps": CUSTOM_TIMESTEPS}) for name in ("euler", "heun", "dpmpp_2m", "ddpm", "lcm", "tcd")]
CUSTOM += [("euler", {"sigmas": CUSTOM_SIGMAS})]
STRENGTHS = [(name, steps) for name in (
    "ddim", "plms", "lms", "euler", "euler_a", "heun", "dpm2", "dpm2_a", "dpmpp_2m", "dpmpp_3m", "dpmpp_2m_sde",
    "dpmpp_sde", "unipc", "unipc_order3", "deis", "ddpm", "tcd") for steps in (10, 25)] + [("lcm", 4)]


def cases():
    """Yields every case without its results."""
    configs = {}
    for class_name, prefix, common, variants in CONFIGS:
        for suffix, overrides in variants.items():
            name = f"{prefix}_{suffix}" if suffix else prefix
            overrides = {**common, **overrides}
            kwargs, steps = overrides.pop("step", {}), overrides.pop("steps", STEPS)
            config = {**SD14, "_class_name": class_name, **overrides}
            base = {"class": class_name, **({"sampler": SAMPLERS[name]} if name in SAMPLERS else {})}
            assert name not in configs, name
            configs[name] = (base, config, kwargs)
            for n in steps:
                yield {"name": f"{name}.n{n}", **base, "options": {"steps": n, **kwargs}, "config": config}
    for name, options in CUSTOM:
        base, config, kwargs = configs[name]
        yield {"name": f"{name}.{next(iter(options))}", **base, "options": {**options, **kwargs}, "config": config}
    for name, n in STRENGTHS:
        base, config, kwargs = configs[name]
        for strength in (0.5, 0.3):
            yield {"name": f"{name}.n{n}.strength{strength}", **base,
                   "options": {"steps": n, "strength": strength, **kwargs}, "config": config}


# ---------------------------------------------------------------- recording

def record(case):
    """Runs one case. Returns what to add to it, and its tensors."""
    options = dict(case["options"])
    cls = getattr(diffusers, case["class"])
    scheduler = cls.from_config(json.loads(json.dumps(case["config"])))
    schedule = {key: options.pop(key) for key in ("timesteps", "sigmas") if key in options}
    steps, strength = options.pop("steps", None), options.pop("strength", None)
    scheduler.set_timesteps(**schedule if schedule else {"num_inference_steps": steps})

    timesteps, x = scheduler.timesteps, noise() * scheduler.init_noise_sigma
    results = {"init_noise_sigma": float(scheduler.init_noise_sigma)}
    if strength is not None:  # as StableDiffusionImg2ImgPipeline.get_timesteps
        first = max(steps - min(int(steps * strength), steps), 0) * scheduler.order
        timesteps = timesteps[first:]
        if hasattr(scheduler, "set_begin_index"):
            scheduler.set_begin_index(first)
        one, zero = torch.ones(1, 1, 1, 1), torch.zeros(1, 1, 1, 1)
        a = scheduler.add_noise(one, zero, timesteps[:1]).item()
        b = scheduler.add_noise(zero, one, timesteps[:1]).item()
        results["add_noise"] = [a, b]
        x = original() * a + noise() * b

    evaluation, draws = 0, []

    def randn_tensor(shape, generator=None, device=None, dtype=None, layout=None):
        assert tuple(shape) == (1, 1, 1, 4), shape
        draws.append(evaluation)
        return drawn(len(draws) - 1).to(dtype)

    module = sys.modules[cls.__module__]
    if hasattr(module, "randn_tensor"):
        module.randn_tensor = randn_tensor
    samples, c_in = [], []
    for evaluation, t in enumerate(timesteps):
        scheduler.scale_model_input(x, t)
        c_in.append(scheduler.scale_model_input(torch.ones(1, 1, 1, 1), t).item())
        x = scheduler.step(model_output(evaluation), t, x, **options).prev_sample
        assert x.dtype == torch.float32, x.dtype
        if not torch.isfinite(x).all():
            raise ArithmeticError(f"not finite after evaluation {evaluation}")
        samples.append(x.reshape(4))
    return {**results, "draws": draws}, {
        "timesteps": torch.as_tensor(timesteps).double(),
        "samples": torch.stack(samples).float(),
        "c_in": torch.tensor(c_in, dtype=torch.float32),
    }


def main():
    for package, version in PINS.items():
        found = importlib.metadata.version(package).split("+")[0]
        assert found == version, f"{package} is {found}, not {version}"
    torch.set_num_threads(1)
    scheduling_dpmsolver_sde.BrownianTreeNoiseSampler = Brownian
    recorded, tensors, errors = [], {}, []
    for case in cases():
        name = case["name"]
        try:
            results, arrays = record(case)
        except Exception as error:
            results, arrays = {"error": f"{type(error).__name__}: {error}"}, {}
            errors.append((name, results["error"]))
        recorded.append({**case, **results})
        tensors |= {f"{name}.{key}": value.clone() for key, value in arrays.items()}
    path = GOLDENS / "samplers.safetensors"
    save_file(tensors, path, metadata={"made_with": ", ".join(f"{name} {version}" for name, version in PINS.items())})
    path.chmod(0o644)
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in recorded)
    (GOLDENS / "samplers.json").write_text(f"[\n{lines}\n]\n")
    print(f"{len(recorded)} cases, {len(errors)} with an error:")
    for name, error in errors:
        print(f"  {name:32} {' '.join(error.split())[:150]}")


if __name__ == "__main__":
    main()
