"""One program of diffusers' PyTorch pipeline, with random weights, on the CPU: eager, or with torch.compile."""

import os

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel

import contender
from contender import config

parser = contender.arguments(__doc__)
parser.add_argument("--compile", action="store_true")
args = parser.parse_args()
torch.set_num_threads(len(os.sched_getaffinity(0)))
torch.set_grad_enabled(False)
torch.manual_seed(0)
dtype = {"f32": torch.float32, "bf16": torch.bfloat16}[args.dtype]
scale = 2 ** (len(config(args.model, "vae")["block_out_channels"]) - 1)
size = args.height // scale, args.width // scale


def build(make):
    """A model with weights of a spread that keeps activations sane: norms 1, biases 0, the rest by fan-in."""
    with torch.device("meta"):
        model = make()
    model = model.to(dtype).to_empty(device="cpu").eval()
    for name, weight in model.named_parameters():
        if weight.ndim == 1:
            weight.fill_(1.0 if name.endswith("weight") else 0.0)
        else:
            weight.uniform_(-0.5, 0.5).mul_((12 / weight[0].numel()) ** 0.5)
    return model


if args.program == "encode_text":
    text = CLIPTextConfig(**config(args.model, "text_encoder"))
    model = build(lambda: CLIPTextModel(text))
    model.text_model.embeddings.position_ids = torch.arange(contender.TOKENS)[None]
    ids = torch.randint(0, text.vocab_size, (2 * args.batch, contender.TOKENS))

    def program():
        return model(ids)[0]
elif args.program == "denoise_step":
    unet = config(args.model, "unet")
    model = build(lambda: UNet2DConditionModel.from_config(unet))
    latents = torch.randn(args.batch, unet["in_channels"], *size, dtype=dtype)
    timesteps = torch.full((2 * args.batch,), 981)
    context = torch.randn(2 * args.batch, contender.TOKENS, unet["cross_attention_dim"], dtype=dtype)

    def program():
        both = model(torch.cat([latents] * 2), timesteps, context, return_dict=False)[0]
        negative, positive = both.chunk(2)
        return negative + 7.5 * (positive - negative)
else:
    vae = config(args.model, "vae")
    model = build(lambda: AutoencoderKL.from_config(vae))
    latents = torch.randn(args.batch, vae["latent_channels"], *size, dtype=dtype)

    def program():
        image = model.decode(latents / vae.get("scaling_factor", 0.18215), return_dict=False)[0]
        return (image / 2 + 0.5).clamp(0, 1)

program = torch.compile(program) if args.compile else program
contender.report(lambda: bool(program().isfinite().all()), args.runs)
