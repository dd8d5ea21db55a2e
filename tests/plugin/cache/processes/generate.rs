//! What `generate` takes from a bundle or a cache, and what it keeps there.

use super::*;

fn generate(output: &Path, more: &[&str]) -> Command {
    let mut command = stablejet(
        &[
            "generate",
            "a red circle",
            "--steps",
            "1",
            "--guidance",
            "1",
        ],
        None,
    );
    command.arg("--output").arg(output).args(more);
    command
}

#[test]
fn a_bundle_starts_a_run_that_compiles_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let bundle = folder.path().join("bundle");
    let bundle_text = bundle.to_str().unwrap();
    let into_bundle = [
        "compile",
        "--guidance",
        "off",
        "--no-cache",
        "--out",
        bundle_text,
    ];
    report(&mut stablejet(&into_bundle, None));
    let manifest: Value =
        serde_json::from_slice(&fs::read(bundle.join("manifest.json")).unwrap()).unwrap();
    assert_eq!(manifest["programs"].as_array().unwrap().len(), 3);
    assert_eq!(fs::read_dir(&bundle).unwrap().count(), 4);

    let from_bundle = ["--executables", bundle_text];
    let (made, stderr) = report(&mut generate(folder.path(), &from_bundle));
    assert_eq!(counts(&made), [0, 3]);
    assert_eq!(stderr, "");

    let two = ["--executables", bundle_text, "--devices", "2"];
    let error = refusal(&mut generate(folder.path(), &two));
    assert!(
        error.contains(r#"devices ("1 of 1: cpu" there, "2 of 2: cpu" here)"#),
        "{error}"
    );

    let file = manifest["programs"][0]["file"].as_str().unwrap();
    fs::write(bundle.join(file), b"damaged").unwrap();
    let error = refusal(&mut generate(folder.path(), &from_bundle));
    assert!(error.contains("is damaged"), "{error}");
    fs::remove_file(bundle.join("manifest.json")).unwrap();
    let error = refusal(&mut generate(folder.path(), &from_bundle));
    assert!(error.contains("manifest.json"), "{error}");
}

#[test]
fn a_run_goes_on_without_a_cache_that_it_can_use() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, b"no folder").unwrap();
    let (compiled, stderr) = report(&mut compile(&file.join("executables"), None));
    assert_eq!(counts(&compiled), [3, 0]);
    let said = stderr.matches("executables are not kept").count();
    assert_eq!(said, 1, "{stderr}");
}

#[test]
fn kept_weights_are_listed_used_unasked_and_cleared() {
    let cache = tempfile::tempdir().unwrap();
    let model = tiny_folder();
    let picture = |more: &[&str]| {
        let path = cache.path().join("picture.png");
        let mut command = stablejet(&["generate", "a", "--steps", "1", "--seed", "1"], None);
        command
            .arg("--model")
            .arg(&model)
            .arg("--output")
            .arg(&path);
        report(command.arg("--cache-dir").arg(cache.path()).args(more));
        fs::read(path).unwrap()
    };
    let manage = |action: &str| {
        let mut command = Command::new(PROGRAM);
        command.args(["cache", action, "--json", "--cache-dir"]);
        report(command.arg(cache.path())).0
    };
    let weights = || manage("ls")["weights"].as_array().unwrap().clone();

    let plain = picture(&[]);
    assert!(weights().is_empty());
    assert!(plain == picture(&["--keep-weights"]));
    let kept = weights();
    let mut components: Vec<&str> = (kept.iter())
        .map(|one| {
            one["checkpoint"]
                .as_str()
                .unwrap()
                .rsplit('/')
                .next()
                .unwrap()
        })
        .collect();
    components.sort();
    assert_eq!(components, ["text_encoder", "unet", "vae"]);
    assert!(plain == picture(&[]));

    // One that is damaged is found, and as good as none.
    assert_eq!(manage("verify")["checked"], 3 + 3);
    let path = kept[0]["path"].as_str().unwrap();
    fs::write(path, "").unwrap();
    assert!(plain == picture(&[]));
    let mut verify = Command::new(PROGRAM);
    verify.args(["cache", "verify", "--json", "--cache-dir"]);
    let error = refusal(verify.arg(cache.path()));
    assert!(error.contains("1 of 6 files"), "{error}");

    manage("clear");
    assert!(weights().is_empty());
}
