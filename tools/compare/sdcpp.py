"""stable-diffusion.cpp's `sd`: one picture in a process, whose seconds come from what it prints.

It draws its own latents, so its picture cannot be checked against the others' results.
"""

import os
import pathlib
import re
import statistics
import subprocess
import tempfile

from contender import THREADS

STEP = re.compile(r"(\d+)/(\d+) - ([\d.]+)(s/it|it/s)")
DECODED = re.compile(r"latent \d+ decoded, taking ([\d.]+)s")


def seconds(log, steps):
    """Seconds of a step, the median without the first, and of the decoder; `None` for what the log does not tell."""
    # Tensors are counted in the same way while they are loaded.
    found = {int(step): float(rate) if unit == "s/it" else 1 / float(rate)
             for step, of, rate, unit in STEP.findall(log) if int(of) == steps}
    later = [found[step] for step in sorted(found) if step > 1]
    decoded = DECODED.search(log)
    return {
        "denoise_step": statistics.median(later) if later else None,
        "decode_image": float(decoded[1]) if decoded else None,
    }


def measure(binary, model, size, dtype, runs):
    """A guided picture of `runs` steps after the first."""
    steps = runs + 1
    with tempfile.TemporaryDirectory(prefix="compare-sdcpp-") as folder:
        log = pathlib.Path(folder) / "log"
        command = [binary, "-m", model, "-p", "a cat", "--cfg-scale", 7.5, "--sampling-method", "euler", "--steps", steps,
                   "-W", size, "-H", size, "--type", dtype, "--threads", THREADS, "--seed", 1,
                   "-o", pathlib.Path(folder) / "picture.png"]
        with log.open("w") as file:
            process = subprocess.Popen(list(map(str, command)), stdout=file, stderr=subprocess.STDOUT)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        text = log.read_text(errors="replace")
    if process.returncode != 0:
        return {"unsupported": f"it ended with {process.returncode}: {text[-2000:]}"}
    return {
        "seconds": seconds(text, steps),
        "process_cpu_seconds": usage.ru_utime + usage.ru_stime,
        "peak_resident_bytes": usage.ru_maxrss * 1024,
    }
