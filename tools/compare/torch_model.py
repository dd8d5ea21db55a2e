"""The programs as PyTorch modules of diffusers and transformers, for PyTorch itself and for OpenVINO, which converts them."""

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from safetensors import safe_open
from transformers import CLIPTextConfig, CLIPTextModel

import contender

torch.set_num_threads(contender.THREADS)
torch.set_grad_enabled(False)


class EncodeText(torch.nn.Module):
    def __init__(self, config):
        super().__init__()
        self.model = CLIPTextModel(CLIPTextConfig(**config))

    def forward(self, ids):
        return self.model(ids)[0]


class DenoiseStep(torch.nn.Module):
    def __init__(self, config):
        super().__init__()
        self.model = UNet2DConditionModel.from_config(config)

    def forward(self, latents, timestep, context, guidance, text_embeds=None, time_ids=None):
        """Both halves of the batch in one call; the guidance in f32, as stablejet computes it. The last two are SDXL's."""
        latents = torch.cat([latents] * 2).to(self.model.dtype)
        timestep, context = torch.cat([timestep] * 2), context.to(self.model.dtype)
        added = None if text_embeds is None else {"text_embeds": text_embeds.to(self.model.dtype), "time_ids": time_ids}
        predicted = self.model(latents, timestep, context, added_cond_kwargs=added, return_dict=False)[0]
        negative, positive = predicted.float().chunk(2)
        return negative + guidance[:, None, None, None] * (positive - negative)


class DecodeImage(torch.nn.Module):
    def __init__(self, config):
        super().__init__()
        self.model = AutoencoderKL.from_config(config)
        self.model.encoder = self.model.quant_conv = None  # a decoder needs neither, and the checkpoint has neither

    def forward(self, latents):
        latents = (latents / self.model.config.scaling_factor).to(self.model.dtype)
        return (self.model.decode(latents, return_dict=False)[0].float() / 2 + 0.5).clamp(0, 1)


def load(args, dtype):
    """The module of a program, with the checkpoint's weights, every one of them and no other."""
    modules = dict(zip(contender.PROGRAMS, [EncodeText, DenoiseStep, DecodeImage]))
    with torch.device("meta"):
        module = modules[args.program](contender.config(args)).eval()
    with safe_open(contender.weights_file(args), "pt") as file:  # one by one: never all of them in two types
        weights = {name: file.get_tensor(name).to(dtype) for name in file.keys()}
    module.model.load_state_dict(weights, assign=True)
    if args.program == "encode_text":
        embeddings = module.model.text_model.embeddings  # its one buffer is not in checkpoints
        embeddings.position_ids = torch.arange(embeddings.position_ids.shape[1])[None]
    return module


def inputs(args):
    return [torch.from_numpy(value) for value in contender.inputs(args)]
