"""Stablejet's PJRT plugin for the CPU as JAX's backend `stablejet`. JAX calls `initialize` by itself."""

import ctypes
import os
import pathlib
from importlib import metadata

from jax._src import xla_bridge
from jaxlib import xla_client

from . import callbacks, ffi

WHEEL = "tensorflow-cpu"


def library(version):
    """The compiled plugin: what STABLEJET_PJRT_CPU names, or the newest that `stablejet plugin install cpu` made."""
    if named := os.environ.get("STABLEJET_PJRT_CPU"):
        return pathlib.Path(named)
    user_cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser()
    cache = pathlib.Path(os.environ.get("STABLEJET_CACHE_DIR") or user_cache / "stablejet")
    found = list(cache.glob(f"pjrt-cpu/{version}-*/pjrt_cpu-*.so"))
    if not found:
        raise FileNotFoundError(
            f"no plugin over {WHEEL} {version} below {cache}: run `stablejet plugin install cpu`, "
            "or name the plugin's file in STABLEJET_PJRT_CPU"
        )
    return max(found, key=lambda path: path.stat().st_mtime)


def options():
    """The client's create options. The number of devices is JAX's own option, `jax_num_cpu_devices`."""
    count = xla_bridge.num_cpu_devices.value
    return {"cpu_device_count": count} if count > 0 else {}


def initialize():
    wheel = metadata.distribution(WHEEL)
    path = library(wheel.version)
    # Loaded first, the wheel's libraries are the plugin's too: a process that imports TensorFlow has them once.
    for name in ("libtensorflow_framework.so.2", "libtensorflow_cc.so.2"):
        ctypes.CDLL(str(wheel.locate_file(f"tensorflow/{name}")))
    registry = ffi.Registry(path)
    xla_bridge.register_plugin("stablejet", library_path=str(path), options=options)

    callbacks.register(registry)
    # From here on JAX registers its LAPACK kernels, and a user's handlers, with the plugin too.
    xla_client.register_custom_call_handler("cpu", registry.register_custom_call_target)
    xla_client.register_custom_type_id_handler("cpu", registry.register_custom_type_id)
