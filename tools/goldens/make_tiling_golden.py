"""A picture of the demo model, decoded in tiles by diffusers.

Usage: make_tiling_golden.py MODEL_DIR OUT.safetensors
"""
import sys

import diffusers
import torch
from diffusers import DDIMScheduler, StableDiffusionPipeline
from safetensors.torch import save_file

torch.set_grad_enabled(False)
pipe = StableDiffusionPipeline.from_pretrained(sys.argv[1], torch_dtype=torch.float32)
pipe.set_progress_bar_config(disable=True)
pipe.scheduler = DDIMScheduler.from_config(pipe.scheduler.config)
# Tiles of 16x16 latents from every 12th: two columns, and three rows, the last of which is 4 high.
latents = torch.randn(1, 4, 28, 20, generator=torch.Generator().manual_seed(21))
prompt = "a large red circle on a blue background"
final = pipe(prompt, height=112, width=80, num_inference_steps=3, guidance_scale=3.0, latents=latents.clone(),
             output_type="latent").images
z = final / pipe.vae.config.scaling_factor


def decoded():
    return (pipe.vae.decode(z).sample / 2 + 0.5).clamp(0, 1)


whole = decoded()
pipe.enable_vae_tiling()
tiled = decoded()
print("tiles change the picture by at most", (whole - tiled).abs().max().item())
save_file({"latents": latents, "final_latents": final.contiguous(), "image": tiled.contiguous()}, sys.argv[2],
          metadata={"prompt": prompt, "steps": "3, DDIM", "guidance": "3",
                    "made_by": f"diffusers {diffusers.__version__}, torch {torch.__version__}, f32"})
