"""What XLA hands to a handler, as far as this package reads it, and handlers that are Python functions."""

import ctypes
import functools
import traceback

import ml_dtypes
import numpy as np

from .ffi import POINTER, Api, Arguments, ErrorCreate

INTERNAL = 13  # an error code
METADATA = 1  # an extension's type
TOKEN = 17  # a type of element without data
DTYPES = {
    1: np.bool_, 2: np.int8, 3: np.int16, 4: np.int32, 5: np.int64, 6: np.uint8, 7: np.uint16, 8: np.uint32,
    9: np.uint64, 10: np.float16, 11: np.float32, 12: np.float64, 15: np.complex64, 16: ml_dtypes.bfloat16,
    18: np.complex128, 19: ml_dtypes.float8_e5m2, 20: ml_dtypes.float8_e4m3fn, 21: ml_dtypes.int4,
    22: ml_dtypes.uint4, 23: ml_dtypes.float8_e4m3b11fnuz, 24: ml_dtypes.float8_e5m2fnuz,
    25: ml_dtypes.float8_e4m3fnuz, 26: ml_dtypes.int2, 27: ml_dtypes.uint2, 28: ml_dtypes.float8_e4m3,
    29: ml_dtypes.float8_e3m4, 32: ml_dtypes.float4_e2m1fn, 33: ml_dtypes.float8_e8m0fnu,
}  # fmt: skip
PACKED_BITS = {21: 4, 22: 4, 26: 2, 27: 2, 32: 4}


class Buffer(Arguments):
    _fields_ = [("dtype", ctypes.c_int), ("data", POINTER), ("rank", ctypes.c_int64),
                ("dims", ctypes.POINTER(ctypes.c_int64))]  # fmt: skip

    def view(self):
        """The memory as NumPy's array of this shape; packed elements as bytes, several in each."""
        shape = self.dims[: self.rank]
        count = int(np.prod(shape, dtype=np.int64))
        bits = PACKED_BITS.get(self.dtype)
        dtype = np.dtype(np.uint8 if bits else DTYPES[self.dtype])
        size = -(-count * bits // 8) if bits else count * dtype.itemsize
        memory = (ctypes.c_uint8 * size).from_address(self.data) if size else bytearray()
        flat = np.frombuffer(memory, dtype)
        return flat if bits else flat.reshape(shape)

    def read(self):
        if self.dtype == TOKEN:
            return None
        view = self.view()
        if bits := PACKED_BITS.get(self.dtype):
            shape = self.dims[: self.rank]
            parts = view[:, None] >> np.arange(0, 8, bits, dtype=np.uint8) & (1 << bits) - 1
            array = parts.ravel()[: np.prod(shape, dtype=np.int64)].view(DTYPES[self.dtype]).reshape(shape)
        else:
            array = view.copy()  # the callback may keep it
        array.flags.writeable = False
        return array

    def write(self, array):
        if self.dtype == TOKEN:
            return
        view = self.view()
        if bits := PACKED_BITS.get(self.dtype):
            parts = np.ascontiguousarray(array).view(np.uint8).ravel() & (1 << bits) - 1
            parts = np.pad(parts, (0, view.size * 8 // bits - parts.size)).reshape(-1, 8 // bits)
            array = np.bitwise_or.reduce(parts << np.arange(0, 8, bits, dtype=np.uint8), axis=1)
        view[...] = array


class Buffers(Arguments):
    """Arguments or results."""

    _fields_ = [("size", ctypes.c_int64), ("types", POINTER), ("buffers", ctypes.POINTER(ctypes.POINTER(Buffer)))]

    def __iter__(self):
        return (self.buffers[i].contents for i in range(self.size))


class Scalar(ctypes.Structure):
    _fields_ = [("dtype", ctypes.c_int), ("value", ctypes.POINTER(ctypes.c_uint64))]


class Attributes(Arguments):
    _fields_ = [("size", ctypes.c_int64), ("types", POINTER), ("names", POINTER),
                ("values", ctypes.POINTER(ctypes.POINTER(Scalar)))]  # fmt: skip


class CallFrame(Arguments):
    _fields_ = [("api", ctypes.POINTER(Api)), ("context", POINTER), ("stage", ctypes.c_int), ("arguments", Buffers),
                ("results", Buffers), ("attributes", Attributes)]  # fmt: skip


class Metadata(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_size_t), ("version_size", ctypes.c_size_t), ("version_extension", POINTER),
                ("major", ctypes.c_int), ("minor", ctypes.c_int)]  # fmt: skip


class MetadataExtension(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_size_t), ("type", ctypes.c_int), ("next", POINTER),
                ("metadata", ctypes.POINTER(Metadata))]  # fmt: skip


HANDLER = ctypes.CFUNCTYPE(POINTER, ctypes.POINTER(CallFrame))


def handler(function):
    """The C function of a handler that runs `function` with the call's frame; what it raises is the call's error."""

    @HANDLER
    @functools.wraps(function)
    def call(pointer):
        frame = pointer.contents
        if frame.extension_start:  # a question, not a call: which version of the interface is this?
            extension = ctypes.cast(frame.extension_start, ctypes.POINTER(MetadataExtension)).contents
            if extension.type == METADATA:
                extension.metadata.contents.major, extension.metadata.contents.minor = 0, 1
                return None
        try:
            function(frame)
        except BaseException:
            message = f"CpuCallback error calling callback: {traceback.format_exc()}"
            return frame.api.contents.error_create(ErrorCreate(message=message.encode(), code=INTERNAL))
        return None

    return call
