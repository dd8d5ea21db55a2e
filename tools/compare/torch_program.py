"""One program of diffusers' PyTorch pipeline on the CPU: eager, or with torch.compile."""

import os

import contender

parser = contender.arguments(__doc__)
parser.add_argument("--compile", action="store_true")
args = parser.parse_args()
os.environ["TORCHINDUCTOR_CACHE_DIR"] = str(args.cache)  # read when torch is imported

import torch

import torch_model

program = torch_model.load(args, {"f32": torch.float32, "bf16": torch.bfloat16}[args.dtype])
inputs = torch_model.inputs(args)
program = torch.compile(program) if args.compile else program
contender.report(args, lambda: program(*inputs).float().numpy())
