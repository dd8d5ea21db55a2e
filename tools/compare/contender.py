"""What the contenders share: their arguments, the clock, and the line of JSON that they print.

Each contender is a script that measures one program in a process of its own and prints one object, with the fields of
`stablejet bench --json` that compare.py reads: trace, compile, first_run (each null where there is no such thing), runs,
peak_resident_bytes.
"""

import argparse
import json
import pathlib
import re
import time

PROGRAMS = ["encode_text", "denoise_step", "decode_image"]
TOKENS = 77


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--model", type=pathlib.Path, required=True, help="a folder with the configs, in diffusers' layout")
    parser.add_argument("--program", choices=PROGRAMS, required=True)
    parser.add_argument("--height", type=int, required=True)
    parser.add_argument("--width", type=int, required=True)
    parser.add_argument("--batch", type=int, default=1, help="pictures; each has two rows, for guidance")
    parser.add_argument("--dtype", choices=["f32", "bf16"], default="f32")
    parser.add_argument("--runs", type=int, default=5, help="runs after the first")
    return parser


def config(model, component):
    """A component's config, without what only names its origin."""
    fields = json.loads((model / component / "config.json").read_text())
    return {name: value for name, value in fields.items() if not name.startswith("_")}


def timed(work):
    """The result of `work`, and what it took."""
    start, start_cpu = time.perf_counter(), time.process_time()
    result = work()
    return result, {
        "wall_seconds": time.perf_counter() - start,
        "cpu_seconds": time.process_time() - start_cpu,  # of all threads
    }


def report(run, runs, trace=None, compile=None):
    """Runs the program once and then `runs` times, and prints the measurements. `run` waits for its result, and says
    whether it is finite."""
    finite, first = timed(run)
    assert finite, "a result is not finite: its time would mean little"
    costs = [timed(run)[1] for _ in range(runs)]
    status = pathlib.Path("/proc/self/status").read_text()
    peak = int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024
    print(json.dumps({
        "trace": trace,
        "compile": compile,
        "first_run": first,
        "runs": costs,
        "peak_resident_bytes": peak,
    }), flush=True)
