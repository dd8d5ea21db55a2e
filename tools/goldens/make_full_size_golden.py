#!/usr/bin/env python3
"""Record sampled results of Stable Diffusion 1.4's programs at full size, as diffusers' modules compute them in f32.

    stablejet init --config sd-v1-4 --dtype fp32 --seed 0 --out DIR                             # 4 GB
    stablejet bench --config sd-v1-4 --random-weights --width 192 --height 256 --save INPUTS    # the same weights
    python3 tools/goldens/make_full_size_golden.py DIR INPUTS     # rewrites tests/goldens/full-size.safetensors

With the packages of tools/compare/README.md's torch, whose modules these are. One program's weights are in memory at a time.
"""
import argparse
import importlib.metadata
import json
import pathlib
import sys

import torch
from safetensors.torch import load_file, save_file

ROOT = pathlib.Path(__file__).parents[2]
sys.path.append(str(ROOT / "tools/compare"))
import contender  # noqa: E402: of tools/compare
import torch_model  # noqa: E402

PINS = {"diffusers": "0.34.0", "transformers": "4.52.4", "torch": "2.7.0"}
RESULTS = dict(zip(contender.PROGRAMS, ["text_embeddings", "state_0", "image"]))
SAMPLES = 512


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=pathlib.Path, help="what `stablejet init` wrote")
    parser.add_argument("inputs", type=pathlib.Path, help="what `stablejet bench --save` wrote")
    paths = parser.parse_args()
    for package, version in PINS.items():
        found = importlib.metadata.version(package).split("+")[0]
        assert found == version, f"{package} is {found}, not {version}"

    saved, tensors = load_file(paths.inputs), {}

    def sample(name, values):
        """The values at places in the order of stablejet's own layout, which has the channels last."""
        values = values.flatten()
        generator = torch.Generator().manual_seed(len(tensors))
        places = torch.randperm(len(values), generator=generator)[:SAMPLES].sort().values
        tensors[f"{name}.places"], tensors[name] = places, values[places].float()

    for program in contender.PROGRAMS:
        args = argparse.Namespace(program=program, **vars(paths))
        result = torch_model.load(args, torch.float32)(*torch_model.inputs(args))
        result = result.permute(0, 2, 3, 1) if result.dim() == 4 else result
        assert result.isfinite().all(), program
        if program == "decode_image":
            clamped = ((result == 0) | (result == 1)).float().mean()
            assert clamped < 0.05, f"{clamped} of the image is clamped, which hides errors"
        print(f"{program:12} {tuple(result.shape)}: mean {result.mean():.3f}, std {result.std():.3f}")
        for name in contender.INPUTS[program]:
            value = saved[f"{program}.input.{name}"]
            if value.is_floating_point() and value.numel() > 1:
                sample(f"{program}.input.{name}", value)
        sample(f"{program}.result.{RESULTS[program]}", result)

    path = ROOT / "tests/goldens/full-size.safetensors"
    save_file(tensors, path, metadata={"made_with": json.dumps(PINS)})
    path.chmod(0o644)


if __name__ == "__main__":
    main()
