"""Calls from programs to Python: what is under `jax.pure_callback`, `io_callback` and `jax.debug`.

jaxlib's own handler needs a state that jaxlib does not give away, so this is another with the same protocol: the n-th
function that the program was lowered with gets NumPy arrays and returns a tuple of them."""

import ctypes

from jaxlib import xla_client

from .ffi import POINTER, ExecutionContextGet, address
from .frames import handler

BUFFER_CALLBACK = "xla_buffer_python_cpu_callback"
CALLBACKS = ("xla_ffi_python_cpu_callback", "xla_ffi_partitioned_python_cpu_callback")
# XLA's id of FfiLoadedHostCallbacks, a constant: under it JAX hands over the functions of an execution.
FUNCTIONS_TYPE_ID = ctypes.c_int64(7357244197867843242)


class Functions(ctypes.Structure):
    _fields_ = [("functions", ctypes.POINTER(ctypes.py_object)), ("count", ctypes.c_uint32)]


@handler
def call_python(frame):
    api = frame.api.contents
    wanted = ExecutionContextGet(context=frame.context, type_id=ctypes.addressof(FUNCTIONS_TYPE_ID))
    api.check(api.execution_context_get(wanted))
    functions = ctypes.cast(wanted.data, ctypes.POINTER(Functions)).contents
    index = frame.attributes.values[0].contents.value[0]  # the only attribute
    results = functions.functions[index](*(buffer.read() for buffer in frame.arguments))
    for buffer, result in zip(frame.results, results, strict=True):
        buffer.write(result)


def register(registry):
    for name in CALLBACKS:
        registry.register(name, {"execute": ctypes.cast(call_python, POINTER).value})
    handlers = xla_client._xla.custom_call_targets("Host")[BUFFER_CALLBACK]
    registry.register(BUFFER_CALLBACK, {stage: address(handler) for stage, handler in handlers.items()})
