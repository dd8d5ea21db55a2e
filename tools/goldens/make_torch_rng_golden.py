#!/usr/bin/env python3
"""Random numbers of torch, numpy and torchsde -> tests/goldens/torch_rng.safetensors

usage: make_torch_rng_golden.py [OUT]

Made with torch 2.7.0, diffusers 0.34.0, torchsde 0.2.6, numpy 2.2.6, safetensors, and g++ 12, on an x86-64 CPU with AVX2
(torch's normals are the AVX2 ones on every x86-64 CPU that has it, AVX-512 or not):

    pip install torch==2.7.0 diffusers==0.34.0 torchsde==0.2.6 numpy==2.2.6 safetensors
"""
import subprocess, sys, tempfile
from pathlib import Path

import numpy as np, torch
from diffusers import DPMSolverSDEScheduler
from diffusers.schedulers import scheduling_dpmsolver_sde as sde
from safetensors.numpy import save_file

SEEDS = [0, 1, 42, 2**31 - 1, 2**40 + 5]
# Odd numbers of small draws leave a cached normal behind, which large draws must neither use nor drop.
SHAPES = [(1,), (3,), (16,), (7,), (15,), (17,), (64,), (1,), (100,), (1, 4, 8, 8), (3,), (1, 4, 32, 32), (15,)]

PHILOX = r"""
#include <ATen/core/PhiloxRNGEngine.h>
#include <cstdio>
#include <cstdlib>
int main(int count, char** arguments) {
  unsigned long long number[3];
  for (int i = 0; i < 3; i++) number[i] = strtoull(arguments[i + 1], nullptr, 10);
  at::philox_engine engine(number[0], number[1], number[2]);
  for (int i = 0; i < 4; i++) printf("%u\n", engine());
}
"""


def mt19937(out):
    for seed in SEEDS:
        generator = torch.Generator().manual_seed(seed)
        # 64 bits are two draws, the high word first.
        wide = torch.empty(640, dtype=torch.int64).random_(-(2**63), None, generator=generator).numpy()
        out[f"mt19937.{seed}.bits"] = wide.view(np.uint32).reshape(-1, 2)[:, ::-1].reshape(-1).copy()


def normals(out):
    for seed in SEEDS:
        generator = torch.Generator().manual_seed(seed)
        draws = [torch.randn(shape, generator=generator).reshape(-1) for shape in SHAPES]
        out[f"torch.{seed}.normal"] = torch.cat(draws).numpy()
    out["torch.draws"] = np.array([np.prod(shape) for shape in SHAPES], dtype=np.int64)


def philox(out):
    """The engine of torch's own header, compiled; rows of seed, subsequence, offset and the four words."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        source, program = Path(folder, "philox.cpp"), Path(folder, "philox")
        source.write_text(PHILOX)
        include = Path(torch.__file__).parent / "include"
        subprocess.run(["g++", "-std=c++17", f"-I{include}", source, "-o", program], check=True)
        for seed in SEEDS:
            for subsequence in [0, 1, 16383, 2**32 + 7]:
                for offset in [0, 1, 50]:
                    call = [str(program), str(seed), str(subsequence), str(offset)]
                    words = subprocess.run(call, check=True, capture_output=True, text=True).stdout.split()
                    rows.append([seed, subsequence, offset, *map(int, words)])
    out["philox"] = np.array(rows, dtype=np.int64)


def seed_sequences(out):
    """numpy's SeedSequence as torchsde's tree asks for it; rows of entropy, spawn key, depth and the two words."""
    rows = [
        [seed, key, depth, *np.random.SeedSequence(seed, spawn_key=(key, depth), pool_size=24).generate_state(2)]
        for seed in SEEDS
        for key, depth in [(0, 0), (1, 1), (77, 7), (2**33 + 3, 34)]
    ]
    out["seed_sequence.nodes"] = np.array(rows, dtype=np.int64)
    roots = [[seed, np.random.SeedSequence(seed, pool_size=24).generate_state(1)[0]] for seed in SEEDS]
    out["seed_sequence.roots"] = np.array(roots, dtype=np.int64)


def brownian(out):
    """Each query of the noise sampler in a run of DPMSolverSDEScheduler, one image with a list of one seed."""
    sampler = sde.BrownianTreeNoiseSampler
    queries = []

    class Recorded(sampler):
        def __init__(self, x, sigma_min, sigma_max, seed):
            super().__init__(x, sigma_min, sigma_max, seed)
            queries.append([(float(sigma_min), float(sigma_max)), None])

        def __call__(self, sigma, sigma_next):
            noise = super().__call__(sigma, sigma_next)
            queries.append([(float(sigma), float(sigma_next)), noise.reshape(-1).numpy()])
            return noise

    sde.BrownianTreeNoiseSampler = Recorded
    betas = dict(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear")
    for name, seed, steps, options in [
        ("linear4", 0, 4, {}),
        ("karras5", 42, 5, dict(use_karras_sigmas=True)),
        ("karras3", 2**40 + 5, 3, dict(use_karras_sigmas=True)),
    ]:
        scheduler = DPMSolverSDEScheduler(**betas, **options, noise_sampler_seed=[seed])
        scheduler.set_timesteps(steps)
        queries.clear()
        sample = torch.zeros(1, 4, 4, 4)
        for timestep in scheduler.timesteps:
            sample = scheduler.step(torch.zeros_like(sample), timestep, sample).prev_sample
        # The first row holds the ends of the tree, the others the ends of the queries.
        out[f"brownian.{name}.{seed}.sigmas"] = np.array([ends for ends, _ in queries], dtype=np.float32)
        out[f"brownian.{name}.{seed}.noise"] = np.stack([noise for _, noise in queries[1:]])
        if name == "linear4":  # one seed instead of a list of one is the same tree
            tree = sampler(sample, *queries[0][0], seed)
            assert (tree(*map(torch.tensor, queries[1][0])).reshape(-1).numpy() == queries[1][1]).all()


out = {}
for part in [mt19937, normals, philox, seed_sequences, brownian]:
    part(out)
save_file(out, sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2] / "tests/goldens/torch_rng.safetensors")
print(*[f"{name} {values.dtype} {values.shape}" for name, values in sorted(out.items())], sep="\n")
