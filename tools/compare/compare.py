"""Measures stablejet, diffusers-Flax and diffusers-PyTorch on the same shapes, in turns, and prints one table.

Every measurement is a process of its own; in each round every contender runs once, so that what else the machine does
meets all of them. README.md says how to make the venvs.

    python3 tools/compare/compare.py --config sd-v1-4 --size 256 --flax FLAX_VENV --torch TORCH_VENV
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

from contender import PROGRAMS

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--config", default="sd-v1-4", help="sd-v1-4 or sd-v2-1; weights are random")
    parser.add_argument("--size", type=int, default=512, help="pixels, both ways")
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--dtype", choices=["f32", "bf16"], default="f32")
    parser.add_argument("--runs", type=int, default=5, help="runs in one process, after the first")
    parser.add_argument("--rounds", type=int, default=2, help="processes for each contender and program")
    parser.add_argument("--program", choices=PROGRAMS, action="append", help="all three if left out")
    parser.add_argument("--stablejet", type=pathlib.Path, default=ROOT / "target/release/stablejet")
    parser.add_argument("--plugin", default="cpu", help="stablejet's plugin")
    parser.add_argument("--flax", type=pathlib.Path, help="the venv with diffusers-Flax")
    parser.add_argument("--torch", type=pathlib.Path, help="the venv with diffusers and PyTorch")
    parser.add_argument("--torch-compile", action="store_true", help="torch.compile as one contender more")
    parser.add_argument("--json", type=pathlib.Path, help="append every measurement to this file")
    return parser.parse_args()


def commands(args):
    """The command of each contender, but for the program."""
    shape = ["--height", str(args.size), "--width", str(args.size), "--batch", str(args.batch), "--dtype", args.dtype,
             "--runs", str(args.runs)]
    model = ["--model", str(ROOT / "assets/configs" / args.config)]
    found = {"stablejet": [args.stablejet, "bench", "--config", args.config, "--random-weights", "--json",
                           "--plugin", args.plugin, *shape]}
    if args.flax:
        found["flax"] = [args.flax / "bin/python", HERE / "flax_program.py", *model, *shape]
    if args.torch:
        found["torch"] = [args.torch / "bin/python", HERE / "torch_program.py", *model, *shape]
    if args.torch and args.torch_compile:
        found["torch.compile"] = [*found["torch"], "--compile"]
    return found


def measure(command, program):
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "2", "JAX_PLATFORMS": "cpu"}
    process = subprocess.run([*command, "--program", program], env=environment, text=True, capture_output=True)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, process.args))} failed:\n{process.stderr}")
    return json.loads(process.stdout.splitlines()[-1])


def median(costs, kind):
    return statistics.median(cost[kind] for cost in costs)


def seconds(measurements, field):
    """Medians of a cost, as `wall (cpu)`."""
    costs = [measurement[field] for measurement in measurements if measurement[field]]
    if not costs:
        return "–"
    return f"{median(costs, 'wall_seconds'):.2f} ({median(costs, 'cpu_seconds'):.2f})"


def rows(program, results):
    """A row for each contender; ratios are to stablejet's figure, above 1 where stablejet takes less."""
    base = {}
    for contender, measurements in results.items():
        runs = [cost for measurement in measurements for cost in measurement["runs"]]
        figures = {
            "wall": median(runs, "wall_seconds"),
            "cpu": median(runs, "cpu_seconds"),
            "rss": statistics.median(m["peak_resident_bytes"] for m in measurements),
        }
        base = base or figures
        ratio = {name: f"{figures[name] / base[name]:.2f}x" for name in figures}
        yield [program, contender, f"{figures['wall']:.3f}", ratio["wall"], f"{figures['cpu']:.3f}", ratio["cpu"],
               seconds(measurements, "trace"), seconds(measurements, "compile"), seconds(measurements, "first_run"),
               f"{figures['rss'] / 1e9:.2f}", ratio["rss"]]


def main():
    args = parse()
    contenders = commands(args)
    header = ["program", "contender", "run s", "ratio", "run cpu s", "ratio", "trace s (cpu)", "compile s (cpu)",
              "first run s (cpu)", "peak RSS GB", "ratio"]
    table = [header, ["---"] * len(header)]
    for program in args.program or PROGRAMS:
        results = {contender: [] for contender in contenders}
        for number in range(args.rounds):
            for contender, command in contenders.items():
                print(f"{program}, round {number + 1} of {args.rounds}: {contender}", file=sys.stderr, flush=True)
                measurement = measure(command, program)
                results[contender].append(measurement)
                if args.json:
                    line = {"contender": contender, "program": program, "load_average": os.getloadavg()[0]} | measurement
                    with args.json.open("a") as file:
                        file.write(json.dumps(line) + "\n")
        table += rows(program, results)
    print(f"{args.config}, {args.size}x{args.size}, batch {args.batch}, {args.dtype}; medians of "
          f"{args.rounds} x {args.runs} runs; {len(os.sched_getaffinity(0))} cores\n")
    for row in table:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
