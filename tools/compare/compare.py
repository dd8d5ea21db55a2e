"""Measures stablejet beside other frameworks on the same weights and inputs, in turns, and prints tables.

First every contender runs every program once with empty caches. Its result must be that of PyTorch in f32, within a
tolerance. The errors are printed; another framework's program whose result is not has no times, and if stablejet's is
not, there are none at all and the exit status is 1. Then, in each round, every contender runs once, with the caches that
its first process filled. Every run is a process of its own. README.md says how to make the venvs.

    TORCH/bin/python tools/compare/compare.py --model MODEL --size 256 --torch TORCH --flax FLAX --openvino OPENVINO --candle
"""

import argparse
import json
import os
import pathlib
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np
import sdcpp
from contender import PROGRAMS, THREADS
from safetensors.numpy import load_file

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

# The root mean square of the error against PyTorch in f32, in standard deviations of its result. README.md gives the
# reasons. A single error may be LARGEST times that.
TOLERANCES = {
    "f32": {"encode_text": 1e-4, "denoise_step": 2e-4, "decode_image": 2e-5},
    "bf16": {"encode_text": 0.05, "denoise_step": 0.2, "decode_image": 0.05},
}
LARGEST = 10
COLD = "cold"
# The names of stablejet's results.
RESULTS = {"encode_text": "text_embeddings", "denoise_step": "state_0", "decode_image": "image"}


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=pathlib.Path, required=True,
                        help="a checkpoint in diffusers' layout, for instance of `stablejet init`")
    parser.add_argument("--size", type=int, default=512, help="pixels, both ways")
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--dtype", choices=list(TOLERANCES), default="f32")
    parser.add_argument("--runs", type=int, default=5, help="runs in one process, after the first")
    parser.add_argument("--rounds", type=int, default=2, help="processes for each contender and program")
    parser.add_argument("--program", choices=PROGRAMS, action="append", help="denoise_step and decode_image if left out")
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / "target/release/stablejet")
    parser.add_argument("--stablejet", action="append", metavar="NAME[=ARGUMENTS]",
                        help='a contender with more arguments for `bench`, for instance "plain=--kernels off"; '
                        "ratios are to the first")
    parser.add_argument("--plugin", default="cpu", help="stablejet's plugin")
    parser.add_argument("--torch", type=pathlib.Path, required=True, help="the venv with diffusers and PyTorch")
    parser.add_argument("--torch-compile", action="store_true", help="torch.compile as one contender more")
    parser.add_argument("--flax", type=pathlib.Path, help="the venv with diffusers-Flax")
    parser.add_argument("--openvino", type=pathlib.Path, help="the venv with OpenVINO, diffusers and PyTorch")
    parser.add_argument("--candle", type=pathlib.Path, nargs="?",
                        const=ROOT / "target/compare-candle/release/compare-candle", help="candle's program")
    parser.add_argument("--sdcpp", type=pathlib.Path, metavar="BINARY", help="stable-diffusion.cpp's `sd`, for a table of its own")
    parser.add_argument("--without", action="append", default=[], metavar="NAME",
                        help="leave a contender out, for instance a PyTorch that takes minutes: it still is the reference")
    parser.add_argument("--json", type=pathlib.Path, help="append every measurement to this file")
    args = parser.parse_args()
    args.program = args.program or ["denoise_step", "decode_image"]
    args.stablejet = args.stablejet or ["stablejet"]
    if "encode_text" in args.program and (args.model / "text_encoder_2").exists():
        parser.error("encode_text is not compared for models with a second text encoder")
    if args.sdcpp and args.batch != 1:
        parser.error("--sdcpp takes one picture at a time: --batch 1")
    return args


class Contender:
    """One that takes part. Its files are in a folder of its own."""

    def __init__(self, args, folder, name, command, is_stablejet=False, is_needed=False):
        self.name, self.command, self.is_stablejet, self.is_needed = name, command, is_stablejet, is_needed
        self.folder, self.inputs = folder / name, folder / "inputs"
        self.model = args.model
        for made in (self.folder, self.inputs):
            made.mkdir(exist_ok=True)

    def measure(self, program, dtype, runs):
        """Runs a program in a process; returns the measurement and the result, or why the contender has none."""
        result, cache = self.folder / f"{program}.safetensors", self.folder / "cache" / program
        inputs = self.inputs / f"{program}.safetensors"
        command = [*self.command, "--model", self.model, "--program", program, "--dtype", dtype, "--runs", runs]
        if self.is_stablejet:
            command += ["--cache-dir", cache, "--save", result]
        else:
            command += ["--cache", cache, "--inputs", inputs, "--result", result]
        environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "2", "JAX_PLATFORMS": "cpu"}
        start = time.time()
        process = subprocess.run(list(map(str, command)), env=environment, text=True, capture_output=True)
        if process.returncode != 0:
            problem = f"{shlex.join(process.args)} ended with {process.returncode}:\n{process.stderr}"
            if self.is_needed:
                sys.exit(problem)
            print(problem, file=sys.stderr)
            return {"unsupported": f"it ended with {process.returncode}"}, None
        measurement = json.loads(process.stdout.splitlines()[-1])
        if "unsupported" in measurement:
            return measurement, None
        first = measurement["first_result"]
        measurement["start"] = {"wall_seconds": first["unix_seconds"] - start, "cpu_seconds": first["cpu_seconds"]}
        tensors = load_file(result)
        if self.is_stablejet and not inputs.exists():
            inputs.write_bytes(result.read_bytes())
        name = f"{program}.result.{RESULTS[program]}" if self.is_stablejet else "result"
        return measurement, tensors[name].astype(np.float64)


def contenders(args, folder):
    """All that take part, and the reference. The first is stablejet, which makes the inputs."""
    shape = ["--height", args.size, "--width", args.size, "--batch", args.batch]
    found = []
    for choice in args.stablejet:
        name, _, more = choice.partition("=")
        command = [args.binary, "bench", "--json", "--plugin", args.plugin, *shape, *shlex.split(more)]
        found.append(Contender(args, folder, name, command, is_stablejet=True, is_needed=True))

    def python(name, venv, *more, **options):
        script = HERE / f"{name.partition('.')[0]}_program.py"
        return Contender(args, folder, name, [venv / "bin/python", script, *more], **options)

    reference = python("torch", args.torch, is_needed=True)
    if args.flax:
        found.append(python("flax", args.flax))
    found.append(python("torch", args.torch))
    if args.torch_compile:
        found.append(python("torch.compile", args.torch, "--compile"))
    if args.openvino:
        found.append(python("openvino", args.openvino))
    if args.candle:
        found.append(Contender(args, folder, "candle", [args.candle]))
    return [one for one in found if one.name not in args.without], reference


def errors(result, reference):
    """The root mean square and the largest error, relative to the reference's standard deviation."""
    error = np.abs(result - reference) / reference.std()
    return np.sqrt(np.mean(error**2)), error.max()


def markdown(*table):
    head, *rows = table
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


class Comparison:
    """What was measured so far."""

    def __init__(self, args, folder):
        self.args = args
        self.contenders, self.reference = contenders(args, folder)
        self.expected = {}  # by program
        self.cold, self.warm = {}, {}  # measurements by program and contender's name
        self.checks = []
        self.sdcpp = []  # its measurements

    def keep(self, measurement, **where):
        if self.args.json:
            where |= {"dtype": self.args.dtype, "size": self.args.size, "load_average": os.getloadavg()[0]}
            with self.args.json.open("a") as file:
                file.write(json.dumps(where | measurement) + "\n")

    def run(self, phase, program, contender, runs):
        """One process, its result checked."""
        print(f"{program}, {phase}: {contender.name}", file=sys.stderr, flush=True)
        measurement, result = contender.measure(program, self.args.dtype, runs)
        self.keep(measurement, phase=phase, contender=contender.name, program=program)
        if result is None:
            why = measurement["unsupported"]
            print(f"{program}, {phase}: {contender.name} has no result in {self.args.dtype}: {why}.\n", flush=True)
            return None
        if program not in self.expected:
            # The first contender has made the inputs.
            _, self.expected[program] = self.reference.measure(program, "f32", 0)
        found = errors(result, self.expected[program])
        allowed = TOLERANCES[self.args.dtype][program]
        is_close = found[0] <= allowed and found[1] <= LARGEST * allowed  # which not-a-number is not
        cells = [program, contender.name, *(f"{error:.2e}" for error in found), f"{allowed:g}",
                 "yes" if is_close else "**no**"]
        if phase == COLD:
            self.checks.append(cells)
            return measurement if is_close else None
        if not is_close:
            sys.exit(f"{phase}: {' '.join(cells)}: this process's result is not the reference's")
        return measurement

    def run_all_cold(self):
        for program in self.args.program:
            for contender in self.contenders:
                if measurement := self.run(COLD, program, contender, 1):
                    self.cold[program, contender.name] = measurement

    def run_rounds(self):
        self.warm = {}
        for number in range(self.args.rounds):
            for program in self.args.program:
                for contender in self.contenders:
                    if (program, contender.name) in self.cold:
                        phase = f"round {number + 1} of {self.args.rounds}"
                        if measurement := self.run(phase, program, contender, self.args.runs):
                            self.warm.setdefault((program, contender.name), []).append(measurement)
            if self.args.sdcpp:
                self.run_sdcpp()

    def run_sdcpp(self):
        print("a picture: sdcpp", file=sys.stderr, flush=True)
        measurement = sdcpp.measure(self.args.sdcpp, self.args.model, self.args.size, self.args.dtype, self.args.runs)
        self.keep(measurement, contender="sdcpp")
        if "unsupported" in measurement:
            print(f"sdcpp has no result in {self.args.dtype}: {measurement['unsupported']}\n", flush=True)
        else:
            self.sdcpp.append(measurement)

    def sdcpp_times(self):
        """A table of stable-diffusion.cpp, with ratios to the first contender's seconds."""
        cpu, peak = (statistics.median(one[field] for one in self.sdcpp)
                     for field in ("process_cpu_seconds", "peak_resident_bytes"))
        rows = []
        for program in self.args.program:
            ours = RUNS["run s"](None, self.warm[program, self.contenders[0].name])
            told = [one["seconds"][program] for one in self.sdcpp if one["seconds"].get(program)]
            cells = [number(statistics.median(told)), f"{statistics.median(told) / ours:.2f}x"] if told else ["–", "–"]
            rows.append([program, *cells, number(cpu), number(peak / 1e9)])
        return markdown(["program", "run s", "ratio", "whole process cpu s", "peak RSS GB"], *rows)

    def print_checks(self):
        print("Results against PyTorch's in f32, errors in its standard deviations; a single one may be "
              f"{LARGEST} times the rms allowed.\n")
        print(markdown(["program", "contender", "rms error", "max error", "allowed rms", "within"], *self.checks))
        print(flush=True)
        ours = [contender.name for contender in self.contenders if contender.is_stablejet]
        if any((program, name) not in self.cold for program in self.args.program for name in ours):
            sys.exit("a result is not the reference's: times would mean nothing")

    def times(self, columns, details):
        """A table of `columns`, each with its ratio to the program's first contender, above 1 where that one takes less,
        and of `details` of the cold process."""
        first, rows = {}, []
        for (program, name), warm in self.warm.items():
            cold = self.cold[program, name]
            figures = [figure(cold, warm) for figure in columns.values()]
            base = first.setdefault(program, figures)
            ratios = [f"{figure / one:.2f}x" for figure, one in zip(figures, base)]
            cells = [cell for pair in zip(map(number, figures), ratios) for cell in pair]
            rows.append([program, name, *cells, *(detail(cold) for detail in details.values())])
        head = [cell for column in columns for cell in (column, "ratio")]
        return markdown(["program", "contender", *head, *details], *rows)


def number(figure):
    return f"{figure:.0f}" if figure >= 100 else f"{figure:.3g}"


def of_runs(kind):
    return lambda cold, warm: statistics.median(run[kind] for measurement in warm for run in measurement["runs"])


def of_warm(field, kind):
    return lambda cold, warm: statistics.median(measurement[field][kind] for measurement in warm)


def of_cold(field, kind):
    return lambda cold, warm: cold[field][kind]


def part(field):
    """A part of the cold start, as `wall (cpu)`."""
    def cell(cold):
        return f"{number(cold[field][WALL])} ({number(cold[field][CPU])})" if cold[field] else "–"
    return cell


WALL, CPU = "wall_seconds", "cpu_seconds"
RUNS = {
    "run s": of_runs(WALL),
    "run cpu s": of_runs(CPU),
    "peak RSS GB": lambda cold, warm: statistics.median(one["peak_resident_bytes"] for one in warm) / 1e9,
}
STARTS = {
    "cold start s": of_cold("start", WALL),
    "cold start cpu s": of_cold("start", CPU),
    "warm start s": of_warm("start", WALL),
    "warm start cpu s": of_warm("start", CPU),
}
COLD_PARTS = {
    "trace s (cpu)": part("trace"),
    "compile s (cpu)": part("compile"),
    "cold peak RSS GB": lambda cold: number(cold["peak_resident_bytes"] / 1e9),
}


def main():
    args = parse()
    print(f"{args.model.name}, {args.size}x{args.size}, batch {args.batch}, {args.dtype}, {THREADS} cores\n")
    with tempfile.TemporaryDirectory(prefix="compare-") as folder:
        comparison = Comparison(args, pathlib.Path(folder))
        comparison.run_all_cold()
        comparison.print_checks()
        comparison.run_rounds()
    print(f"Medians of {args.rounds} x {args.runs} runs after the first.\n")
    print(comparison.times(RUNS, {}))
    if comparison.sdcpp:
        print("\nstable-diffusion.cpp, as it prints them; its results are not checked.\n")
        print(comparison.sdcpp_times())
    print(f"\nFrom the start of the process to the first result: one cold process, medians of {args.rounds} warm ones.\n")
    print(comparison.times(STARTS, COLD_PARTS))


if __name__ == "__main__":
    main()
