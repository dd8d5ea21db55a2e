//! What a picture's file says of its random numbers: as much as makes it again.

use crate::fake::fake_pipeline;
use crate::support::command::{error, json, printed, stablejet};
use pjrt::fake::Options;
use stablejet::image::{Image, Infotext, Parameters};
use stablejet::pipeline::{LoadOptions, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Compat, Request};
use stablejet::schedulers::Sampler;

/// The seed, then what is said of the random numbers, by picture.
fn said(request: Request, devices: usize) -> Vec<String> {
    let options = Options {
        devices,
        ..Options::default()
    };
    let (pipeline, _fake) = fake_pipeline(options, LoadOptions::default());
    let request = request.sampler("ddim".parse().unwrap()).steps(1);
    let made = pipeline.generate(&request, &unobserved).unwrap();
    let names = ["RNG", "Noise", "Batch size", "Batch pos", "Compat"];
    let of_picture = |parameters: &stablejet::image::Parameters| {
        let more = parameters.more.iter();
        let named = more.filter(|(name, _)| names.contains(&name.as_str()));
        let values = named.map(|(_, value)| value.clone());
        let seed = parameters.seed.to_string();
        [seed]
            .into_iter()
            .chain(values)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let pictures = made.pictures.iter();
    pictures.map(|made| of_picture(&made.parameters)).collect()
}

/// Two pictures of the seed 7 and one of a seed of its own.
fn two_seeds(rng: Rng) -> Request {
    let request = Request::of(["x"; 3]).seed(7).rng(rng);
    request.each(|index, picture| {
        if index == 2 {
            (picture.seed.value, picture.seed.index) = (9, 0);
        }
    })
}

#[test]
fn a_batch_is_the_pictures_of_a_seed() {
    assert_eq!(
        said(two_seeds(Rng::Jax), 1),
        ["7 jax 2 0", "7 jax 2 1", "9 jax"]
    );
    assert_eq!(said(two_seeds(Rng::Torch), 1), ["7 CPU", "8 CPU", "9 CPU"]);
}

#[test]
fn with_jaxs_old_keys_a_batch_is_all_pictures_whatever_their_seeds() {
    assert_eq!(
        said(two_seeds(Rng::JaxLegacy), 1),
        ["7 jax-legacy 3 0", "7 jax-legacy 3 1", "9 jax-legacy 3 0"]
    );
}

#[test]
fn flaxs_pictures_have_jaxs_old_keys_whatever_the_request_says() {
    for rng in [Rng::Jax, Rng::Torch] {
        let request = Request::of(["x"; 2]).seed(7).rng(rng).compat(Compat::Flax);
        let expected = ["7 jax-legacy 2 0 flax", "7 jax-legacy 2 1 flax"];
        assert_eq!(said(request, 2), expected, "{rng}");
    }
}

/// As civitai reads them.
const HASHES: &str = r#"{"embed:a":"12","model":"34"}"#;

/// As the web UI writes it.
const OF_WEB_UI: &str = "masterpiece, a cat <lora:x:0.5>
second line
Negative prompt: (worst quality:1.4), blurry
and more
Steps: 25, Sampler: DPM++ 2M, Schedule type: Automatic, CFG scale: 6.5, Seed: 42, Size: 96x64, Model hash: 0123456789, \
Model: demo-sd, Clip skip: 2, Hires prompt: \"a, \\\"b\\\": c\", Version: v1.10.1";

#[test]
fn parameters_are_read_as_the_web_ui_reads_them() {
    let read = Infotext::parse(OF_WEB_UI);
    assert_eq!(read.prompt, "masterpiece, a cat <lora:x:0.5>\nsecond line");
    let negative = "(worst quality:1.4), blurry\nand more";
    assert_eq!(read.negative_prompt, negative);
    assert_eq!(read.get("Steps"), Some("25"));
    assert_eq!(read.get("Hires prompt"), Some("a, \"b\": c"));
    assert_eq!(read.get("Version"), Some("v1.10.1"));
    assert_eq!(read.settings.len(), 11);
    // Too few settings are a part of the prompt.
    let read = Infotext::parse("a: b, c\nSteps: 3, Seed: 1");
    assert_eq!(read.prompt, "a: b, c\nSteps: 3, Seed: 1");
    assert_eq!(read.settings, []);
    assert_eq!(Infotext::parse(""), Infotext::default());
}

#[test]
fn what_is_written_is_read_back() {
    let written = Parameters {
        prompt: "a (red:1.3) circle".to_owned(),
        negative_prompt: "blurry, \"dark\"".to_owned(),
        steps: 20,
        sampler: "DPM++ 2M".to_owned(),
        guidance_scale: 7.5,
        seed: u64::MAX,
        width: 3,
        height: 2,
        model: "C: \"models\", mine".to_owned(),
        more: vec![
            ("TI hashes".to_owned(), "a: 12, b: 34".to_owned()),
            ("Hashes".to_owned(), HASHES.to_owned()),
        ],
    };
    let read = Infotext::parse(&written.to_string());
    assert_eq!(read.prompt, written.prompt);
    assert_eq!(read.negative_prompt, written.negative_prompt);
    assert_eq!(read.get("Model"), Some(written.model.as_str()));
    assert_eq!(read.get("TI hashes"), Some("a: 12, b: 34"));
    assert_eq!(read.get("Hashes"), Some(HASHES));
    assert_eq!(read.settings.len(), 9);
    let as_it_stands = format!("Hashes: {HASHES}, Version: ");
    assert!(written.to_string().contains(&as_it_stands), "{written}");
    assert_eq!(read.get("Seed"), Some("18446744073709551615"));
}

#[test]
fn samplers_are_known_by_the_web_uis_names() {
    let known = |name: &str, kind: Option<&str>| Sampler::of_web_ui(name, kind);
    for sampler in Sampler::all().flat_map(|one| std::iter::once(one).chain(one.variants())) {
        let [name, kind] = sampler.web_ui_names();
        let expected = sampler.to_string().replace("pndm", "plms");
        let read = known(name, Some(kind)).map(|read| read.to_string());
        assert_eq!(read, Some(expected), "{name}, {kind}");
        assert_eq!(known(&sampler.to_string(), None), Some(sampler));
    }
    for (name, kind, expected) in [
        ("DPM++ 2M Karras", None, "dpmpp_2m_karras"),
        ("DPM++ 2M", None, "dpmpp_2m"),
        ("DPM++ 2M", Some("Automatic"), "dpmpp_2m_karras"),
        ("Euler a", Some("Automatic"), "euler_a"),
        ("DPM++ SDE", Some("Exponential"), "dpmpp_sde_exponential"),
        ("Euler", Some("SGM Uniform"), "euler_sgm_uniform"),
    ] {
        let read = known(name, kind).map(|read| read.to_string());
        assert_eq!(read.as_deref(), Some(expected), "{name}, {kind:?}");
    }
    assert_eq!(known("DPM++ 4M", None), None);
    assert_eq!(known("Euler", Some("Polyexponential")), None);
}

#[test]
fn a_files_parameters_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    let image = Image::from_unit(&[0.5; 3], 1, 1).unwrap();
    image.write_png(&path, Some(OF_WEB_UI)).unwrap();
    let file = path.to_str().unwrap();
    let output = printed(&stablejet(&["metadata", file], &[]));
    assert!(output.contains("Sampler: DPM++ 2M\n"), "{output}");
    let output = json(&stablejet(&["metadata", file, "--json"], &[]));
    assert_eq!(output["settings"]["Seed"], "42");
    image.write_png(&path, None).unwrap();
    let error = error(&stablejet(&["metadata", file], &[]));
    assert!(error.contains("has no parameters"), "{error}");
    let none = folder.path().join("none.png");
    let error = crate::support::command::error(&stablejet(
        &["generate", "--from", none.to_str().unwrap()],
        &[],
    ));
    assert!(error.contains("none.png"), "{error}");
}
