"""Runs exported programs in JAX on its CPU backend, and compares them with what diffusers recorded.

usage: run_in_jax.py EXPORT MODEL GOLDEN.safetensors PROGRAM...

EXPORT is a folder of `stablejet export`, MODEL the checkpoint's folder, GOLDEN holds the recorded tensors. Everything
that is needed to call a program is read from the manifest: the text's hash, the order of the arguments, the weights'
keys and layouts. Exits with 1 when a hash or a number is wrong. Written for jax 0.7.2, which
`tests/plugin/jax_client.rs` installs.
"""

import hashlib
import json
import os
import pathlib
import sys

os.environ["JAX_PLATFORMS"] = "cpu"

import jax
import ml_dtypes
import numpy as np
from jax._src.lib import xla_client

TOLERANCE = 2e-5  # relative RMS: two orders of summation in f32
DTYPES = {"F32": np.float32, "F16": np.float16, "BF16": ml_dtypes.bfloat16, "I64": np.int64, "U8": np.uint8}
DTYPES |= {"f32": np.float32, "bf16": ml_dtypes.bfloat16, "s32": np.int32}


def read_safetensors(path):
    """Every tensor of a file, by name."""
    data = path.read_bytes()
    start = 8 + int.from_bytes(data[:8], "little")
    tensors = {}
    for name, info in json.loads(data[8:start]).items():
        if name != "__metadata__" and info["dtype"] in DTYPES:
            begin, end = info["data_offsets"]
            tensors[name] = np.frombuffer(data[start + begin:start + end], DTYPES[info["dtype"]]).reshape(info["shape"])
    return tensors


def param(spec, checkpoint):
    """A weight as the program takes it."""
    value = checkpoint[spec["component"]][spec["name"]].reshape(spec["stored_dims"])
    if spec["layout"] == "hwio":
        value = value.transpose(2, 3, 1, 0)
    assert list(value.shape) == spec["dims"], spec
    return value.astype(DTYPES[spec["dtype"]])


def load(export, model, name):
    """A program as a function from its inputs, by name, to its outputs, by name."""
    manifest = json.loads((export / "manifest.json").read_text())
    program = next(program for program in manifest["programs"] if program["name"] == name)
    text = (export / program["file"]).read_bytes()
    assert hashlib.sha256(text).hexdigest() == program["sha256"], f"{program['file']} is not what the manifest says"
    checkpoint = {}
    for component in {spec["component"] for spec in program["params"]}:
        checkpoint[component] = {}
        for path in (model / component).glob("*.safetensors"):
            checkpoint[component] |= read_safetensors(path)
    params = [param(spec, checkpoint) for spec in program["params"]]
    client = jax.devices("cpu")[0].client
    devices = xla_client.DeviceList(tuple(jax.devices("cpu")[:1]))
    executable = client.compile_and_load(text, devices, xla_client.CompileOptions())

    def call(values):
        inputs = []
        for spec in program["inputs"]:
            value = np.ascontiguousarray(values[spec["name"]], DTYPES[spec["dtype"]])
            assert list(value.shape) == spec["dims"], (spec, value.shape)
            inputs.append(value)
        arguments = [jax.device_put(value) for value in inputs + params]
        results = executable.execute_sharded(arguments).disassemble_into_single_device_arrays()
        outputs = [np.asarray(shards[0]) for shards in results]
        for spec in program["inputs"]:
            if spec["donated_to"] is not None:
                index = program["inputs"].index(spec)
                assert arguments[index].is_deleted(), f"{spec['name']} was not donated"
        return {spec["name"]: output for spec, output in zip(program["outputs"], outputs, strict=True)}

    return call, program


def to_nhwc(array):
    return array.transpose(0, 2, 3, 1)


def check(name, got, want):
    difference = got.astype(np.float64) - want.astype(np.float64)
    relative = np.sqrt((difference ** 2).mean() / (want.astype(np.float64) ** 2).mean())
    print(f"{name}: relative RMS {relative:.2e}, at most {TOLERANCE:.0e} is allowed")
    return got.shape == want.shape and relative <= TOLERANCE


def encode_text(call, program, golden):
    # The program takes one text.
    got = [call({"token_ids": ids[None], "skip": np.zeros(1, np.int32)})["text_embeddings"] for ids in golden["text.ids"]]
    got = np.concatenate(got)
    return check("encode_text", got, golden["text.last_hidden_state"])


def denoise_step(call, program, golden):
    """The UNet's output, which a matrix that takes nothing else makes the next sample."""
    latents = to_nhwc(golden["unet.d.latents"])
    rows, slots = latents.shape[0], sum(spec["donated_to"] is not None for spec in program["inputs"])
    matrix = np.zeros((rows, slots, slots + 2))
    matrix[:, 0, slots] = 1
    timestep, c_in = np.broadcast_to(golden["unet.d.t"], rows), np.ones(rows)
    state = {f"state_{slot}": latents if slot == 0 else np.zeros_like(latents) for slot in range(slots)}
    got = call(state | {
        "noise": np.zeros_like(latents),
        "context": golden["unet.ctx"],
        "table": np.concatenate([timestep[:, None], c_in[:, None], matrix.reshape(rows, -1)], axis=1),
    })
    return check("denoise_step", got["state_0"], to_nhwc(golden["unet.d.out"]))


def decode_image(call, program, golden):
    scaling_factor = json.loads((model / "vae/config.json").read_text())["scaling_factor"]
    got = call({"latents": to_nhwc(golden["vae.latents"]) * scaling_factor})["image"]
    return check("decode_image", got, np.clip(to_nhwc(golden["vae.decoded"]) * 0.5 + 0.5, 0, 1))


CHECKS = {"encode_text": encode_text, "denoise_step": denoise_step, "decode_image": decode_image}

if __name__ == "__main__":
    export, model, golden_path = map(pathlib.Path, sys.argv[1:4])
    golden = read_safetensors(golden_path)
    results = []
    for name in sys.argv[4:]:
        call, program = load(export, model, name)
        results.append(CHECKS[name.removesuffix("_unguided")](call, program, golden))
    sys.exit(0 if results and all(results) else 1)
