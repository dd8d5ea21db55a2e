"""Checks tools/jax-plugin: what JAX can do on the CPU plugin once the package is installed.

usage: test_jax_package.py          prints one line per check; exits with 1 when one fails

Needs a Python with the package and jax 0.7.2; `tests/plugin/jax_client.rs` makes one. STABLEJET_PJRT_CPU names the plugin.
"""

import ctypes
import io
import os
import pathlib
import sys
import tempfile
from contextlib import redirect_stdout
from importlib import metadata

import jax
import jax.numpy as jnp
import numpy as np
import stablejet_jax
from jax.experimental import buffer_callback
from stablejet_jax import ffi, frames

from checks import check, close, normal, refused, run

NUM_DEVICES = 4
plugin = pathlib.Path(os.environ["STABLEJET_PJRT_CPU"])
jax.config.update("jax_num_cpu_devices", NUM_DEVICES)


def spec(*shape, dtype=np.float32):
    return jax.ShapeDtypeStruct(shape, dtype)


@check
def the_plugin_is_the_default_backend():
    assert jax.devices() == jax.devices("stablejet") != jax.devices("cpu")
    assert "PJRT C API" in jax.devices()[0].client.platform_version
    assert len(jax.devices()) == len(jax.devices("cpu")) == NUM_DEVICES


@check
def the_package_requires_the_wheel_of_the_plugin():
    version = plugin.parent.name.split("-")[0]
    assert f"tensorflow-cpu=={version}" in metadata.requires("stablejet-jax")
    with open("/proc/self/maps") as maps:  # one copy of its libraries
        assert len({line.split()[-1] for line in maps if "libtensorflow_cc" in line}) == 1


@check
def the_newest_plugin_of_the_cache_is_found():
    named = {name: os.environ.pop(name, None) for name in ("STABLEJET_PJRT_CPU", "STABLEJET_CACHE_DIR")}
    try:
        with tempfile.TemporaryDirectory() as cache:
            os.environ["STABLEJET_CACHE_DIR"] = cache
            refused(lambda: stablejet_jax.library("2.20.0"), "stablejet plugin install cpu", cache)
            for age, name in enumerate(["2.20.0-a/pjrt_cpu-new", "2.20.0-a/pjrt_cpu-old", "2.21.0-b/pjrt_cpu-other"]):
                path = pathlib.Path(cache, "pjrt-cpu", f"{name}.so")
                path.parent.mkdir(parents=True, exist_ok=True)
                path.touch()
                os.utime(path, (1000 - age, 1000 - age))
            assert stablejet_jax.library("2.20.0").name == "pjrt_cpu-new.so"
    finally:
        os.environ.pop("STABLEJET_CACHE_DIR")
        os.environ.update({name: value for name, value in named.items() if value is not None})


@check
def a_plugin_without_the_interface_is_refused():
    other = pathlib.Path(metadata.distribution("tensorflow-cpu").locate_file("tensorflow"))
    refused(lambda: ffi.Registry(other / "libtensorflow_framework.so.2"), "older than this package")


@check
def linear_algebra():
    for dtype in (np.float32, np.float64, np.complex64):
        with jax.experimental.enable_x64():
            a = (normal(3, 5, 5) + 5 * np.eye(5)).astype(dtype)
            b = normal(3, 5, 2).astype(dtype)
            for device in (jax.devices()[1], jax.devices("cpu")[0]):
                x, y = jax.device_put(a, device), jax.device_put(b, device)
                close(jnp.linalg.inv(x) @ x, np.broadcast_to(np.eye(5), a.shape))
                close(a @ jnp.linalg.solve(x, y), b)
                close(jnp.linalg.det(x), np.linalg.det(a), 1e-3)
                close(jnp.linalg.svd(x)[1], np.linalg.svd(a)[1])
                symmetric = x @ x.mT.conj()
                close(jnp.linalg.eigh(symmetric)[0], np.linalg.eigvalsh(np.asarray(symmetric)), 1e-3)
                lower = jnp.linalg.cholesky(symmetric)
                close(lower @ lower.mT.conj(), symmetric, 1e-3)
                q, r = jnp.linalg.qr(x)
                close(q @ r, a)
                close(np.sort(jnp.linalg.eigvals(x)), np.sort(np.linalg.eigvals(a)), 1e-3)


@check
def gradients_through_linear_algebra():
    a = normal(4, 4) + 4 * np.eye(4, dtype=np.float32)
    close(jax.grad(lambda a: jnp.linalg.slogdet(a)[1])(a), np.linalg.inv(a).T)


@check
def a_pure_callback():
    call = jax.jit(lambda x: 2 * jax.pure_callback(np.sin, spec(3), x))
    close(call(jnp.arange(3.0)), 2 * np.sin(np.arange(3.0)))
    transposed = jax.jit(lambda x: jax.pure_callback(lambda x: x.T, spec(4, 3), x))  # a result with strides
    matrix = normal(3, 4)
    np.testing.assert_array_equal(transposed(matrix), matrix.T)


@check
def callbacks_take_and_return_every_dtype():
    for name in ["bool", "int2", "int4", "uint4", "int8", "int32", "uint16", "float16", "bfloat16", "float32",
                 "complex64", "float8_e4m3fn"]:
        for count in (0, 1, 3, 8):
            values = np.arange(count).astype(jnp.dtype(name))
            reverse = jax.jit(lambda x: jax.pure_callback(lambda x: np.asarray(x)[::-1], spec(count, dtype=name), x))
            np.testing.assert_array_equal(np.asarray(reverse(values)), values[::-1], err_msg=f"{name} {count}")


@check
def an_error_of_a_callback_is_the_error_of_the_call():
    def fail(_):
        raise ValueError("seven is no even number")
    refused(lambda: jax.jit(lambda x: jax.pure_callback(fail, spec(3), x))(jnp.ones(3)), "seven is no even number")


@check
def callbacks_on_several_devices():
    call = jax.pmap(lambda x: jax.pure_callback(np.cos, spec(3), x) + 1)
    values = normal(NUM_DEVICES, 3)
    for _ in range(20):  # JAX destroys what it handed over as soon as the call returns
        close(call(values), np.cos(values) + 1)


@check
def ordered_callbacks_run_in_order():
    seen = []

    @jax.jit
    def count(n):
        def step(i, _):
            jax.experimental.io_callback(lambda i: seen.append(int(i)), None, i, ordered=True)
            return 0
        return jax.lax.fori_loop(0, n, step, 0)

    count(10)
    jax.effects_barrier()
    assert seen == list(range(10)), seen


@check
def debug_print():
    printed = io.StringIO()
    with redirect_stdout(printed):
        jax.jit(lambda x: jax.debug.print("x is {}", x))(jnp.float32(7))
        jax.effects_barrier()
    assert printed.getvalue() == "x is 7.0\n", printed.getvalue()


@check
def a_buffer_callback():
    def double(_, out, x):
        np.asarray(out)[...] = 2 * np.asarray(x)
    call = buffer_callback.buffer_callback(double, spec(5))
    close(jax.jit(call)(jnp.arange(5.0)), 2 * np.arange(5.0))


@check
def a_handler_of_another_library():
    @frames.handler
    def negate(frame):
        (argument,), (result,) = frame.arguments, frame.results
        result.write(-argument.read())
    a_handler_of_another_library.kept = negate
    jax.ffi.register_ffi_target("negate", jax.ffi.pycapsule(ctypes.cast(negate, ctypes.c_void_p).value), platform="cpu")
    for device in (jax.devices()[0], jax.devices("cpu")[0]):
        x = jax.device_put(np.arange(3, dtype=np.float32), device)
        close(jax.jit(jax.ffi.ffi_call("negate", spec(3)))(x), [0, -1, -2])


@check
def types_have_one_id():
    id = ctypes.c_int64(0)
    jax.ffi.register_ffi_type_id("stablejet.Test", jax.ffi.pycapsule(ctypes.addressof(id)), platform="cpu")
    assert id.value != 0
    registry = ffi.Registry(plugin)
    other = ctypes.c_int64(id.value + 1)
    arguments = ffi.TypeIdRegister(name=ffi.ByteSpan("stablejet.Test"), type_id=ctypes.addressof(other))
    refused(lambda: registry.api.check(registry.api.type_id_register(arguments)), "stablejet.Test", str(id.value))


if __name__ == "__main__":
    sys.exit(run())
