//! A safetensors file is refused, or all its tensors can be read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::weights::{Checkpoint, Dtype};
use stablejet_fuzz::Folder;
use std::sync::LazyLock;

static FOLDER: LazyLock<Folder> = LazyLock::new(|| Folder::new(&[]));

fuzz_target!(|data: &[u8]| {
    FOLDER.put("unet/diffusion_pytorch_model.safetensors", data);
    let Ok(checkpoint) = Checkpoint::open(&FOLDER.files(), "unet", None) else {
        return;
    };
    for (name, tensor) in checkpoint.tensors() {
        let read = checkpoint.read_f32(name);
        if let Dtype::F32 | Dtype::F16 | Dtype::BF16 = tensor.dtype {
            assert_eq!(
                read.expect("it lies in the file").len(),
                tensor.element_count()
            );
        }
    }
});
