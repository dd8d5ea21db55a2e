//! Exported programs, read by JAX, which is not ours.

use std::path::Path;
use std::process::Command;

use crate::support::command::PROGRAM;
use crate::support::jax::run_python;
use crate::support::model::tiny_folder;
use crate::support::repository;

#[test]
fn jax_runs_exported_programs_and_gets_the_numbers_of_diffusers() {
    let model = tiny_folder();
    let golden = model.join("golden_models.safetensors");
    let folder = tempfile::tempdir().unwrap();
    // The goldens of the UNet and of the decoder differ in size.
    for (size, programs) in [
        ("128", &["encode_text", "denoise_step_unguided"][..]),
        ("64", &["decode_image"]),
    ] {
        let out = folder.path().join(size);
        let exported = Command::new(PROGRAM)
            .args(["export", "--guidance", "off", "--batch", "2"])
            .args(["--width", size, "--model"])
            .arg(&model)
            .arg("--out")
            .arg(&out)
            .output()
            .unwrap();
        assert!(exported.status.success(), "{exported:?}");
        let mut arguments = vec![out.as_path(), &model, &golden];
        arguments.extend(programs.iter().map(Path::new));
        println!(
            "{}",
            run_python(&repository("tools/export/run_in_jax.py"), &arguments)
        );
    }
}
