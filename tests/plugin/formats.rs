//! Checkpoints of torch and Flax, against what diffusers makes of the same weights.

use crate::single_file::{check, made_of, request};
use crate::support::command::stablejet;
use crate::support::plugin::cpu_plugin;
use crate::support::{assert_close, golden, repository};
use stablejet::ModelFiles;
use stablejet::weights::Checkpoint;

const GOLDEN: &str = "formats/golden.safetensors";

#[test]
fn folders_of_flax_and_of_torch_make_the_pictures_that_diffusers_makes() {
    let request = request(GOLDEN).sampler("ddim".parse().unwrap());
    for folder in ["flax-bf16", "bin-sharded"] {
        let path = repository("tests/goldens/formats").join(folder);
        let files = ModelFiles::open(path).unwrap();
        check(folder, &made_of(&files, &request), GOLDEN, "image");
    }
}

#[test]
fn the_program_makes_them_with_the_variant_that_the_tutorial_asks_for() {
    let folder = tempfile::tempdir().unwrap();
    let dump = folder.path().join("dump.safetensors");
    let dump = dump.to_str().unwrap();
    let model = repository("tests/goldens/formats/flax-bf16");
    let latents = repository("tests/goldens").join(GOLDEN);
    let plugin = cpu_plugin();
    let prompts = [
        "a photo of an astronaut riding a horse on mars",
        "a photograph of a cat",
    ];
    let output = folder.path().join("pictures");
    let mut arguments = vec!["generate", prompts[0], prompts[1], "--negative", "ugly"];
    arguments.extend(["--model", model.to_str().unwrap(), "--variant", "bf16"]);
    arguments.extend(["--scheduler", "ddim", "--steps", "6", "--guidance", "7.5"]);
    arguments.extend(["--height", "32", "--width", "40", "--no-cache"]);
    arguments.extend(["--latents", latents.to_str().unwrap(), "--dump", dump]);
    arguments.extend([
        "--output",
        output.to_str().unwrap(),
        "--plugin",
        plugin.to_str().unwrap(),
    ]);
    let output = stablejet(&arguments, &[]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let got = Checkpoint::open_file(dump.as_ref())
        .unwrap()
        .read_f32("final_latents")
        .unwrap();
    let (_, want) = golden(GOLDEN).tensor::<f32>("final_latents");
    assert_close("by the program", &got, &want, 1e-4);
}
