"""Drives the CPU plugin from JAX, a client that is not ours.

usage: test_jax.py PLUGIN.so        prints one line per check; exits with 1 when one fails

Written for jax 0.7.2, which `tests/plugin/jax_client.rs` installs.
"""

import ctypes
import json
import os
import pathlib
import pickle
import subprocess
import sys
import tempfile

NUM_DEVICES = 8
RELOAD = "--reload"  # how this script calls itself: load the pickled executable and print its result

plugin = os.path.abspath(sys.argv[1])
scratch_directory = tempfile.TemporaryDirectory(prefix="stablejet-jax-")  # removed at exit
scratch = pathlib.Path(scratch_directory.name)
config = scratch / "plugin.json"
config.write_text(json.dumps({"library_path": plugin, "create_options": {"cpu_device_count": NUM_DEVICES}}))
os.environ["PJRT_NAMES_AND_LIBRARY_PATHS"] = f"sjcpu:{config}"
os.environ["JAX_PLATFORMS"] = "sjcpu"

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.experimental import serialize_executable
from jax.sharding import Mesh, NamedSharding, PartitionSpec

from checks import check, close, normal, refused, run


@check
def the_client_has_eight_devices():
    devices = jax.devices()
    assert len(devices) == NUM_DEVICES, devices
    assert devices[0].platform == "cpu" or devices[0].client.platform == "cpu", devices[0].platform
    assert [memory.kind for memory in devices[0].addressable_memories()]


@check
def matmul():
    a, b = normal(128, 256), normal(256, 64)
    close(jax.jit(lambda x, y: x @ y)(a, b), a @ b, 1e-3)


@check
def convolution():
    image, kernel = normal(1, 8, 8, 3), normal(3, 3, 3, 4)
    function = jax.jit(lambda x, k: lax.conv_general_dilated(
        x, k, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")))
    padded = np.pad(image, ((0, 0), (1, 1), (1, 1), (0, 0)))
    expected = sum(padded[:, i:i + 8, j:j + 8] @ kernel[i, j] for i in range(3) for j in range(3))
    close(function(image, kernel), expected, 1e-3)


@check
def scan():
    def step(carry, x):
        return carry + x, carry * x
    total, products = jax.jit(lambda xs: lax.scan(step, jnp.float32(0), xs))(jnp.arange(6, dtype=jnp.float32))
    assert float(total) == 15.0
    close(products, [0, 0, 2, 9, 24, 50])


@check
def gradient():
    weights = normal(5)
    close(jax.jit(jax.grad(lambda w: (jnp.sin(w) ** 2).sum()))(weights), np.sin(2 * weights))


@check
def every_dtype_goes_in_and_out():
    names = ["bool", "int4", "int8", "int16", "int32", "uint4", "uint8", "uint16", "uint32", "float16", "bfloat16",
             "float32", "complex64", "float8_e4m3fn", "float8_e5m2"]
    for name in names:
        values = np.asarray([[0, 1, 0], [1, 1, 0]]).astype(jnp.dtype(name))
        result = np.asarray(jax.jit(lambda x: x.reshape(3, 2))(values))
        assert result.dtype == jnp.dtype(name), (name, result.dtype)
        assert (result == values.reshape(3, 2)).all(), name


@check
def wide_dtypes_go_in_and_out():
    with jax.experimental.enable_x64():
        for name in ["int64", "uint64", "float64", "complex128"]:
            values = np.asarray([1, 2, 3]).astype(name)
            assert (np.asarray(jax.jit(lambda x: x + x)(values)) == values * 2).all(), name


@check
def strided_host_arrays():
    array = np.arange(120, dtype=np.float32).reshape(2, 3, 4, 5)
    for view in (array.transpose(2, 0, 3, 1), array[:, ::2], array[::-1]):
        np.testing.assert_array_equal(np.asarray(jax.device_put(view)), view)


@check
def an_aligned_host_array_is_used_in_place():
    memory = np.zeros(4096 + 16, dtype=np.float32)
    offset = (-memory.ctypes.data % 64) // 4
    array = memory[offset:offset + 4096]
    device_array = jax.device_put(array, may_alias=True)
    assert device_array.unsafe_buffer_pointer() == array.ctypes.data


@check
def donation():
    function = jax.jit(lambda x: x + 1, donate_argnums=0)
    first = jax.device_put(np.ones(1000, np.float32) * 2).block_until_ready() + 0
    pointer = first.unsafe_buffer_pointer()
    second = function(first)
    assert first.is_deleted()
    assert second.unsafe_buffer_pointer() == pointer
    close(second, np.full(1000, 3))


@check
def pmap_psum():
    function = jax.pmap(lambda x: lax.psum(x, "i"), axis_name="i")
    close(function(jnp.arange(NUM_DEVICES, dtype=jnp.float32)), np.full(NUM_DEVICES, 28))


@check
def pmap_all_gather_and_ppermute():
    ring = [(i, (i + 1) % NUM_DEVICES) for i in range(NUM_DEVICES)]
    function = jax.pmap(lambda x: (lax.all_gather(x, "i"), lax.ppermute(x, "i", ring)), axis_name="i")
    gathered, rotated = function(jnp.arange(NUM_DEVICES))
    np.testing.assert_array_equal(gathered, np.tile(np.arange(NUM_DEVICES), (NUM_DEVICES, 1)))
    np.testing.assert_array_equal(rotated, np.roll(np.arange(NUM_DEVICES), 1))


@check
def sharded_jit():
    mesh = Mesh(np.array(jax.devices()), ("x",))
    a, b = normal(NUM_DEVICES * 4, 16), normal(16, 3)
    sharded = jax.device_put(a, NamedSharding(mesh, PartitionSpec("x", None)))
    close(jax.jit(lambda a, b: (a @ b).sum(0))(sharded, b), (a @ b).sum(0), 1e-3)


@check
def copies_between_devices():
    devices = jax.devices()
    values = normal(7, 5)
    for device in devices[1:]:
        copy = jax.device_put(jax.device_put(values, devices[0]), device)
        assert copy.devices() == {device}
        np.testing.assert_array_equal(np.asarray(copy), values)


@check
def many_asynchronous_runs():
    function = jax.jit(lambda x: x + 1)
    x = jnp.zeros((64, 64))
    for _ in range(300):
        x = function(x)
    assert float(x[3, 4]) == 300


@check
def cost_and_memory_analysis():
    compiled = jax.jit(lambda x: x @ x).lower(jnp.ones((64, 64))).compile()
    assert compiled.cost_analysis()["flops"] >= 2 * 64 ** 3
    memory = compiled.memory_analysis()
    assert memory.argument_size_in_bytes == memory.output_size_in_bytes == 64 * 64 * 4
    assert "HloModule" in compiled.as_text()


@check
def a_profile_has_the_operations_of_a_program():
    function = jax.jit(lambda x: jnp.sin(x @ x))
    x = jnp.ones((256, 256))
    function(x).block_until_ready()
    with jax.profiler.trace(scratch / "profile"):
        function(x).block_until_ready()
    (profile,) = (scratch / "profile").glob("**/*.xplane.pb")
    planes = jax.profiler.ProfileData.from_file(str(profile)).planes
    events = [event for plane in planes for line in plane.lines for event in line.events]
    operations = [event for event in events if "hlo_op" in dict(event.stats)]
    assert operations and all(event.duration_ns > 0 for event in operations), len(events)
    (call,) = [event for event in events if event.name == "PjRtCpuExecutable::Execute"]
    assert all(event.start_ns >= call.start_ns for event in operations)


@check
def outputs_have_the_default_memory_kind():
    compiled = jax.jit(lambda x: (x, x.sum())).lower(jnp.ones(3)).compile()
    default = jax.devices()[0].default_memory().kind
    assert compiled.runtime_executable().get_output_memory_kinds() == [[default, default]]


FFI_EXTENSION = 5  # a PJRT_Extension_Type


@check
def the_ffi_extension_registers_types_and_refuses_wrong_calls():
    pointer, size = ctypes.c_void_p, ctypes.c_size_t

    def struct(*fields):
        return type("Struct", (ctypes.Structure,), {"_fields_": [("size", size), *fields]})

    def function(name):
        return (name, ctypes.CFUNCTYPE(pointer, pointer))

    extension = struct(("type", ctypes.c_int), ("next", pointer), function("register"), function("add"))
    table = struct(("extensions", pointer), ("version", pointer * 3), function("destroy"), function("message"))
    type_id = struct(("extensions", pointer), ("name", ctypes.c_char_p), ("length", size), ("id", ctypes.c_int64))
    user_data = struct(("extensions", pointer), ("context", pointer), ("id", ctypes.c_int64), ("data", pointer * 2))
    error_message = struct(("extensions", pointer), ("error", pointer), ("text", ctypes.c_char_p), ("length", size))
    library = ctypes.CDLL(plugin)
    library.GetPjrtApi.restype = ctypes.POINTER(table)
    api = library.GetPjrtApi().contents
    found = extension.from_address(api.extensions)
    while found.type != FFI_EXTENSION:
        found = extension.from_address(found.next)  # a null pointer ends the process
    assert found.size == ctypes.sizeof(extension)

    def call(entry, arguments):
        arguments.size = arguments.size or ctypes.sizeof(arguments)
        if error := entry(ctypes.addressof(arguments)):
            reading = error_message(ctypes.sizeof(error_message), None, error)
            api.message(ctypes.addressof(reading))
            raise RuntimeError(reading.text[:reading.length].decode())

    first, again = (type_id(0, None, b"stablejet.First", 15, 0) for _ in range(2))
    call(found.register, first)
    assert first.id != 0
    refused(lambda: call(found.register, again), "stablejet.First", "already registered")
    again.id = first.id
    call(found.register, again)
    again.id += 1
    refused(lambda: call(found.register, again), "stablejet.First", str(first.id))
    refused(lambda: call(found.register, type_id()), "type_name is null")
    refused(lambda: call(found.register, type_id(8)), "has 8 bytes")
    refused(lambda: call(found.add, user_data()), "context is null")


# The next four fail, or end the process, with the XNNPACK of the pinned wheel, which JAX's default options turn on.


@check
def products_with_an_empty_dimension():
    product = jax.jit(lambda x, y: x @ y)
    assert product(jnp.ones((0, 4)), jnp.ones((4, 3))).shape == (0, 3)
    close(product(jnp.ones((3, 0)), jnp.ones((0, 2))), np.zeros((3, 2)))


@check
def products_and_convolutions_of_another_result_type():
    for name, result in [("bfloat16", "float32"), ("float16", "float32"), ("int8", "int32"), ("int8", "float32")]:
        matrix, image, kernel = (jnp.ones(shape, name) for shape in [(64, 64), (2, 3, 9, 10), (5, 3, 4, 5)])
        product = jax.jit(lambda x: jnp.matmul(x, x, preferred_element_type=result))(matrix)
        convolved = jax.jit(lambda x, k: lax.conv_general_dilated(
            x, k, (1, 1), "VALID", preferred_element_type=result))(image, kernel)
        assert product.dtype == convolved.dtype == jnp.dtype(result), name
        close(product, np.full((64, 64), 64))
        close(convolved, np.full((2, 5, 6, 6), 3 * 4 * 5))
    close(jax.jit(lambda x: (x @ x).astype(jnp.float32))(jnp.ones((64, 64), jnp.bfloat16)), np.full((64, 64), 64))


@check
def hessians_and_jacobians():
    matrix, x = normal(4, 4), normal(4)
    close(jax.hessian(lambda x: x @ matrix @ x)(x), matrix + matrix.T)
    close(jax.jacobian(lambda x: jnp.sin(matrix @ x))(x), np.cos(matrix @ x)[:, None] * matrix)


@check
def images_are_resized():
    image = normal(1, 4, 6, 3)
    grown = jax.image.resize(image, (1, 8, 12, 3), "nearest")
    np.testing.assert_array_equal(grown, image.repeat(2, axis=1).repeat(2, axis=2))
    assert jax.image.resize(image, (1, 0, 12, 3), "bilinear").shape == (1, 0, 12, 3)
    np.testing.assert_allclose(jax.image.resize(jnp.ones((5, 5)), (9, 7), "bicubic"), np.ones((9, 7)), rtol=1e-5)


def square_plus_one(**options):
    return jax.jit(lambda x: x @ x + 1).lower(jnp.ones((64, 64))).compile(compiler_options=options)


@check
def an_executable_is_serialized_and_reloaded():
    loaded = serialize_executable.deserialize_and_load(
        *serialize_executable.serialize(square_plus_one()), execution_devices=jax.devices()[:1])
    close(loaded(jnp.ones((64, 64))), np.full((64, 64), 65))


@check
def an_executable_is_reloaded_by_another_process():
    path = scratch / "executable"
    path.write_bytes(pickle.dumps(serialize_executable.serialize(square_plus_one())))
    output = subprocess.run([sys.executable, __file__, plugin, RELOAD, str(path)], capture_output=True, text=True)
    assert output.stdout.split() == ["65.0"], output.stdout + output.stderr


@check
def xnnpack_is_used_when_it_is_asked_for():
    compiled = square_plus_one(xla_cpu_use_xnnpack=True)
    close(compiled(jnp.ones((64, 64))), np.full((64, 64), 65))
    refused(lambda: serialize_executable.serialize(compiled), "serializ")  # XLA cannot


@check
def a_wrong_compiler_option_is_refused():
    lowered = jax.jit(lambda x: x).lower(jnp.ones(3))
    refused(lambda: lowered.compile(compiler_options={"no_such_flag": True}), "no_such_flag")


def compile_text(text, replicas=1):
    from jax._src.lib import xla_client
    options = xla_client.CompileOptions()
    options.num_replicas = replicas
    client = jax.devices()[0].client
    devices = xla_client.DeviceList(tuple(jax.devices()[:1]))
    return client.compile_and_load(text, devices, options)


@check
def an_invalid_program_is_refused():
    refused(lambda: compile_text("module { this is no program }"), "custom op 'this' is unknown")
    refused(lambda: compile_text("module { }"), "")


@check
def a_type_error_in_a_program_is_refused():
    text = """func.func @main(%a: tensor<2xf32>, %b: tensor<3xf32>) -> tensor<2xf32> {
      %0 = "stablehlo.add"(%a, %b) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
      func.return %0 : tensor<2xf32> }"""
    refused(lambda: compile_text(text), "stablehlo.add")


@check
def a_wrong_device_count_is_refused():
    refused(lambda: jax.pmap(lambda x: x)(jnp.ones((NUM_DEVICES + 1, 2))), str(NUM_DEVICES + 1))
    text = "func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> { func.return %a : tensor<2xf32> }"
    refused(lambda: compile_text(text, replicas=NUM_DEVICES + 1), "")


@check
def a_wrong_argument_shape_is_refused():
    compiled = square_plus_one()
    refused(lambda: compiled(jnp.ones((64, 63))), "64")


@check
def a_deleted_buffer_is_refused():
    x = jnp.ones(5)
    x.delete()
    refused(lambda: jax.jit(lambda x: x + 1)(x), "deleted")


@check
def a_damaged_executable_is_refused():
    from jax._src.lib import xla_client
    client, devices = jax.devices()[0].client, xla_client.DeviceList(tuple(jax.devices()[:1]))
    good = client.serialize_executable(square_plus_one().runtime_executable())
    damaged = good[:-1] + bytes([good[-1] ^ 1])
    refused(lambda: client.deserialize_executable(damaged, devices, None), "damaged")
    refused(lambda: client.deserialize_executable(good[:200], devices, None), "")


@check
def the_process_works_after_the_errors():
    matmul()


def main():
    if RELOAD in sys.argv:
        serialized = pickle.loads(pathlib.Path(sys.argv[-1]).read_bytes())
        loaded = serialize_executable.deserialize_and_load(*serialized, execution_devices=jax.devices()[:1])
        print(float(loaded(jnp.ones((64, 64)))[0, 0]))
        return 0
    return run()


if __name__ == "__main__":
    sys.exit(main())
