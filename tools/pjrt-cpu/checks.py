"""What the scripts that drive the CPU plugin from JAX share: a list of checks, run one after another."""

import traceback

import jax
import numpy as np

_checks = []
_random = np.random.default_rng(0)


def check(function):
    """Adds a function to the checks: it raises when something is wrong."""
    _checks.append(function)
    return function


def run():
    """Runs all checks, prints a line for each, and returns the exit code."""
    failed = 0
    for function in _checks:
        try:
            function()
            print("ok  ", function.__name__, flush=True)
        except Exception:
            failed += 1
            print("FAIL", function.__name__, flush=True)
            print(traceback.format_exc(), flush=True)
    print(f"{len(_checks) - failed} of {len(_checks)} checks passed")
    return 1 if failed else 0


def normal(*shape):
    return _random.standard_normal(shape).astype(np.float32)


def close(actual, expected, tolerance=1e-4):
    np.testing.assert_allclose(np.asarray(actual), expected, rtol=tolerance, atol=tolerance)


def refused(function, *words):
    """Runs `function`, which must raise an error whose message holds all of `words`."""
    try:
        jax.block_until_ready(function())
    except Exception as error:  # JAX's error types differ between its versions
        text = str(error)
        missing = [word for word in words if word not in text]
        assert not missing, f"the error lacks {missing}: {text}"
        print("    refused:", text.replace("\n", " ")[:160])
        return
    raise AssertionError("no error was raised")
