"""One program on OpenVINO's CPU plugin, converted from diffusers' PyTorch module.

The converted model is kept beside what OpenVINO compiled from it, so that a warm start does without PyTorch, as an
application would.
"""

import openvino as ov

import contender
from contender import timed

args = contender.arguments(__doc__).parse_args()
args.cache.mkdir(parents=True, exist_ok=True)
inputs = contender.inputs(args)
file = args.cache / f"{args.program}.xml"


def convert():
    import torch
    import torch_model

    module = torch_model.load(args, torch.float32)
    shapes = [(value.shape, value.dtype.type) for value in inputs]
    model = ov.convert_model(module, example_input=tuple(torch_model.inputs(args)), input=shapes)
    # Its f16 would hold the checkpoint's weights, but not the time embedding's frequencies: errors of 1%.
    ov.save_model(model, file, compress_to_fp16=False)


trace = None if file.exists() else timed(convert)[1]
compiled, compile = timed(lambda: ov.Core().compile_model(file, "CPU", {
    "PERFORMANCE_HINT": "LATENCY",
    "INFERENCE_NUM_THREADS": contender.THREADS,
    "INFERENCE_PRECISION_HINT": args.dtype,  # without it, bf16 where the processor has it
    "CACHE_DIR": str(args.cache),
}))
request = compiled.create_infer_request()


def run():
    # Neither inputs nor results are copied.
    return request.infer(inputs, share_inputs=True, share_outputs=True)[0]


contender.report(args, run, trace, compile)
