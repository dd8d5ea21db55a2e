"""What the contenders in Python share: their arguments, their inputs, the clock, and the line of JSON that they print.

Each contender is a process that measures one program. It reads the inputs that `stablejet bench --save` wrote, writes its
first result, and prints one object with the fields of `stablejet bench --json` that compare.py reads: first_result (when
the first result was there), trace, compile (each null where there is no such thing), first_run, runs,
peak_resident_bytes.
"""

import argparse
import json
import os
import pathlib
import re
import time

import numpy as np
from safetensors.numpy import load_file, save_file

PROGRAMS = ["encode_text", "denoise_step", "decode_image"]
COMPONENTS = dict(zip(PROGRAMS, ["text_encoder", "unet", "vae"]))
# Tensors of the saved inputs. A contender's step takes the latents, the timestep, the context and the guidance scale, and of
# SDXL also ADDED; of the table's columns the first is the timestep, and the last but one the scale.
INPUTS = dict(zip(PROGRAMS, [["token_ids"], ["state_0", "context"], ["latents"]]))
ADDED = ["text_embeds", "time_ids"]
# Whatever the contender's own default is, each gets as many threads as there are cores for it.
THREADS = len(os.sched_getaffinity(0))


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--model", type=pathlib.Path, required=True, help="a checkpoint, in diffusers' layout")
    parser.add_argument("--program", choices=PROGRAMS, required=True)
    parser.add_argument("--inputs", type=pathlib.Path, required=True, help="what `stablejet bench --save` wrote")
    parser.add_argument("--result", type=pathlib.Path, required=True, help="the file for the first result")
    parser.add_argument("--cache", type=pathlib.Path, required=True, help="a folder for what is compiled")
    parser.add_argument("--dtype", choices=["f32", "bf16"], default="f32")
    parser.add_argument("--runs", type=int, default=5, help="runs after the first")
    return parser


def config(args):
    """The component's config, without what only names its origin."""
    fields = json.loads((args.model / COMPONENTS[args.program] / "config.json").read_text())
    return {name: value for name, value in fields.items() if not name.startswith("_")}


def weights_file(args):
    return next((args.model / COMPONENTS[args.program]).glob("*model.safetensors"))


def inputs(args):
    """The program's inputs, pictures as channels first."""
    tensors = load_file(args.inputs)
    values = [tensors[f"{args.program}.input.{name}"] for name in INPUTS[args.program]]
    values = [np.ascontiguousarray(v.transpose(0, 3, 1, 2)) if v.ndim == 4 else v for v in values]
    if args.program == "denoise_step":
        latents, context = values
        table = tensors["denoise_step.input.table"]
        values = [latents, np.ascontiguousarray(table[:, 0]), context, np.ascontiguousarray(table[:, -2])]
        added = [f"denoise_step.input.{name}" for name in ADDED]
        values += [tensors[name] for name in added if name in tensors]
    return values


def timed(work):
    """The result of `work`, and what it took."""
    start, start_cpu = time.perf_counter(), time.process_time()
    result = work()
    return result, {
        "wall_seconds": time.perf_counter() - start,
        "cpu_seconds": time.process_time() - start_cpu,  # of all threads
    }


def report(args, run, trace=None, compile=None):
    """Runs the program once and then `--runs` times, writes the first result and prints the measurements. `run` waits for
    its result, which is anything that numpy takes."""
    result, first = timed(run)
    first_result = {"unix_seconds": time.time(), "cpu_seconds": sum(os.times()[:4])}  # with child processes
    result = np.asarray(result, np.float32)
    result = result.transpose(0, 2, 3, 1) if result.ndim == 4 else result
    save_file({"result": np.ascontiguousarray(result)}, args.result)
    costs = [timed(run)[1] for _ in range(args.runs)]
    status = pathlib.Path("/proc/self/status").read_text()
    peak = int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024
    print(json.dumps({
        "trace": trace,
        "compile": compile,
        "first_run": first,
        "first_result": first_result,
        "runs": costs,
        "peak_resident_bytes": peak,
    }), flush=True)
