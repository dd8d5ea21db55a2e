//! The index of a sharded checkpoint is refused, or all its tensors are in their files.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::weights::Checkpoint;
use stablejet_fuzz::{Folder, golden};
use std::sync::LazyLock;

static FOLDER: LazyLock<Folder> = LazyLock::new(|| {
    Folder::new(&[(
        "unet/diffusion_pytorch_model-00001-of-00001.safetensors",
        golden!("vae/diffusion_pytorch_model.safetensors"),
    )])
});

fuzz_target!(|data: &[u8]| {
    FOLDER.put("unet/diffusion_pytorch_model.safetensors.index.json", data);
    if let Ok(checkpoint) = Checkpoint::open(&FOLDER.files(), "unet", None) {
        for (name, _) in checkpoint.tensors() {
            checkpoint.read_f32(name).expect("it lies in its file");
        }
    }
});
