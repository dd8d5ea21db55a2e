"""Registers FFI handlers and types with the plugin, by XLA's C interface (xla/ffi/api/c_api.h)."""

import ctypes

from jaxlib import xla_client

POINTER = ctypes.c_void_p


class ByteSpan(ctypes.Structure):
    _fields_ = [("ptr", ctypes.c_char_p), ("len", ctypes.c_size_t)]

    def __init__(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        super().__init__(data, len(data))


class Arguments(ctypes.Structure):
    """The beginning of all argument structs. XLA counts a struct's size up to its last field."""

    _fields_ = [("struct_size", ctypes.c_size_t), ("extension_start", POINTER)]

    def __init__(self, **fields):
        last = getattr(type(self), self._fields_[-1][0])
        super().__init__(struct_size=last.offset + last.size, **fields)


class ErrorCreate(Arguments):
    _fields_ = [("message", ctypes.c_char_p), ("code", ctypes.c_int)]


class ErrorGetMessage(Arguments):
    _fields_ = [("error", POINTER), ("message", ctypes.c_char_p)]


class ErrorDestroy(Arguments):
    _fields_ = [("error", POINTER)]


class Bundle(ctypes.Structure):
    """One handler for each stage of an execution."""

    _fields_ = [(stage, POINTER) for stage in ("instantiate", "prepare", "initialize", "execute")]


class HandlerRegister(Arguments):
    _fields_ = [("name", ByteSpan), ("platform", ByteSpan), ("bundle", Bundle), ("traits", ctypes.c_uint32)]


class TypeIdRegister(Arguments):
    _fields_ = [("name", ByteSpan), ("type_id", POINTER)]


class ExecutionContextGet(Arguments):
    _fields_ = [("context", POINTER), ("type_id", POINTER), ("data", POINTER)]


class ApiVersion(Arguments):
    _fields_ = [("major", ctypes.c_int), ("minor", ctypes.c_int)]


def function(arguments):
    return ctypes.CFUNCTYPE(POINTER, ctypes.POINTER(arguments))


class Api(Arguments):
    """The table of functions, as far as this package calls them."""

    _fields_ = [
        ("version", ApiVersion),
        ("internal_api", POINTER),
        ("error_create", function(ErrorCreate)),
        ("error_get_message", function(ErrorGetMessage)),
        ("error_destroy", function(ErrorDestroy)),
        ("handler_register", function(HandlerRegister)),
        ("stream_get", POINTER),
        ("type_id_register", function(TypeIdRegister)),
        ("execution_context_get", function(ExecutionContextGet)),
    ]

    def check(self, error):
        """Raises an error that a function returned."""
        if not error:
            return
        reading = ErrorGetMessage(error=error)
        self.error_get_message(reading)
        message = reading.message.decode()
        self.error_destroy(ErrorDestroy(error=error))
        raise RuntimeError(message)


def address(capsule):
    get = ctypes.pythonapi.PyCapsule_GetPointer
    get.restype, get.argtypes = POINTER, [ctypes.py_object, ctypes.c_char_p]
    name = ctypes.pythonapi.PyCapsule_GetName
    name.restype, name.argtypes = ctypes.c_char_p, [ctypes.py_object]
    return get(capsule, name(capsule))


class Registry:
    """The handlers and types that a plugin knows."""

    def __init__(self, path):
        try:
            get_api = ctypes.CDLL(str(path)).XLA_FFI_GetApi
        except AttributeError:
            message = f"{path} registers no handlers: it is older than this package; run `stablejet plugin install cpu`"
            raise RuntimeError(message) from None
        get_api.restype = ctypes.POINTER(Api)
        self.api = get_api().contents

    def register(self, name, bundle, platform="Host", traits=0):
        """Registers a handler, of which `bundle` holds the address for each stage that it has."""
        arguments = HandlerRegister(
            name=ByteSpan(name), platform=ByteSpan(platform), bundle=Bundle(**bundle), traits=traits
        )
        self.api.check(self.api.handler_register(arguments))

    def register_custom_call_target(self, name, fn, platform, api_version=0, traits=0):
        """What JAX's `register_custom_call_target` calls: registers with JAX's own CPU client and with the plugin."""
        xla_client._xla.register_custom_call_target(name, fn, platform, api_version, traits)
        if api_version == 1:  # the untyped targets of before have no C interface
            capsules = fn if isinstance(fn, dict) else {"execute": fn}
            bundle = {stage: address(capsule) for stage, capsule in capsules.items()}
            self.register(name, bundle, platform, traits)

    def register_custom_type_id(self, name, capsule):
        """What JAX's `register_custom_type_id` calls. The type has one id, which JAX's own CPU client gives."""
        xla_client._xla.register_custom_type_id(name, capsule)
        arguments = TypeIdRegister(name=ByteSpan(name), type_id=address(capsule))
        self.api.check(self.api.type_id_register(arguments))
