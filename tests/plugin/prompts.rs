//! Prompts in the web UI's syntax, and learned words, beside the reference's embeddings and latents.

use super::support::command::{expect, stablejet};
use super::support::model::{tiny, tiny_folder};
use super::support::pipeline::{final_latents, latents, values, with_latents};
use super::support::plugin::cpu_client;
use super::support::{assert_close, golden, repository};
use ndarray::Array4;
use serde_json::Value;
use stablejet::Pipeline;
use stablejet::image::Image;
use stablejet::model::{Embedding, Model};
use stablejet::pipeline::{Generated, LoadOptions, unobserved};
use stablejet::prompt::{Emphasis, Syntax};
use stablejet::request::{Keep, Request};
use std::fs;
use std::path::{Path, PathBuf};

const GOLDEN: &str = "prompts/golden.safetensors";

/// Of embeddings: two orders of summation in `f32`.
const EMBEDDINGS: f64 = 2e-5;

/// Of final latents: the same, grown over the steps.
const LATENTS: f64 = 1e-4;

fn embedding(name: &str) -> PathBuf {
    let folder = repository("tests/goldens/prompts/embeddings");
    folder.join(name)
}

/// The tiny model with the golden's learned words, in all their forms.
fn pipeline() -> Pipeline {
    let mut model = Model::open(&tiny()).unwrap();
    for name in [
        "mycat.bin",
        "styled.safetensors",
        "badhand.pt",
        "neg-emb.safetensors",
        "my fox.pt",
    ] {
        // The golden knows this one by its key alone.
        let key = (name == "mycat.bin").then_some("<mycat>");
        let embedding = Embedding::read(&embedding(name), key).unwrap();
        model.add_embedding(&embedding).unwrap();
    }
    let options = LoadOptions::default();
    Pipeline::of(model, cpu_client(1), &tiny(), options, &|_| {}).unwrap()
}

fn golden_json() -> Value {
    let path = repository("tests/goldens/prompts/golden.json");
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn prompts<'a>(golden: &'a Value, name: &str) -> Vec<&'a str> {
    let cases = golden[name].as_array().unwrap().iter();
    cases.map(|case| case["prompt"].as_str().unwrap()).collect()
}

/// A request that runs hardly more than the text encoder.
fn encoded<'a>(prompts: impl IntoIterator<Item = &'a str>) -> Request {
    Request::of(prompts)
        .steps(1)
        .size([64, 64])
        .sampler("ddim".parse().unwrap())
        .keep(Keep::Tensors)
}

fn compare_embeddings(made: &Generated, picture: usize, name: &str) {
    let tensors = made.pictures[picture].tensors.as_ref().unwrap();
    let got: Vec<f32> = tensors.text_embeddings.iter().copied().collect();
    let (_, want) = golden(GOLDEN).tensor::<f32>(name);
    assert_close(name, &got, &want, EMBEDDINGS);
}

/// The ids, and how many of them are learned vectors, for which the golden has 0.
fn compare_ids(made: &Generated, picture: usize, name: &str) {
    let tensors = made.pictures[picture].tensors.as_ref().unwrap();
    let got: Vec<i32> = tensors.token_ids.iter().map(|&id| id.max(0)).collect();
    let (_, want) = golden(GOLDEN).tensor::<i32>(name);
    assert_eq!(got, want, "{name}");
}

#[test]
fn prompts_in_the_web_uis_syntax_make_the_references_embeddings_and_latents() {
    let expected = golden_json();
    let pipeline = pipeline();

    // Weights and chunks.
    let weighted = prompts(&expected, "weighted");
    let made = pipeline.generate(&encoded(weighted.clone()), &unobserved);
    let made = made.unwrap();
    for (picture, prompt) in weighted.iter().enumerate() {
        // The reference had transformers' slow tokenizer, which takes ideographs for words of their own.
        if !prompt.contains("日本") {
            compare_ids(&made, picture, &format!("weighted.{picture}.ids"));
            compare_embeddings(&made, picture, &format!("weighted.{picture}.original"));
        }
    }
    let no_norm = Syntax::A1111(Emphasis::NoNorm);
    let request = encoded(weighted[..6].iter().copied()).syntax(no_norm);
    let made = pipeline.generate(&request, &unobserved).unwrap();
    for picture in 0..6 {
        compare_embeddings(&made, picture, &format!("weighted.{picture}.no-norm"));
    }

    // Learned words.
    let learned = prompts(&expected, "embeddings");
    let made = pipeline.generate(&encoded(learned.clone()), &unobserved);
    let made = made.unwrap();
    for picture in 0..learned.len() {
        compare_ids(&made, picture, &format!("embeddings.{picture}.ids"));
        compare_embeddings(&made, picture, &format!("embeddings.{picture}.original"));
    }

    // Layers left out, as both programs count.
    let skipped = encoded([weighted[0]; 3]).each(|index, picture| picture.clip_skip = index);
    let made = pipeline.generate(&skipped, &unobserved).unwrap();
    for picture in 0..3 {
        compare_embeddings(&made, picture, &format!("clip_skip.{}", picture + 1));
    }
    let plain = encoded(["a photograph of a cat"; 3]).syntax(Syntax::Plain);
    let plain = plain.each(|index, picture| picture.clip_skip = index);
    let made = pipeline.generate(&plain, &unobserved).unwrap();
    for picture in 0..3 {
        compare_embeddings(&made, picture, &format!("clip_skip.diffusers.{picture}"));
    }

    // Pictures of all kinds together, in lanes of their own.
    let cases = expected["latents"].as_array().unwrap();
    let text = |case: &Value, name: &str| case[name].as_str().map(str::to_owned);
    let request = Request::of(prompts(&expected, "latents"))
        .steps(6)
        .guidance(7.5)
        .size([64, 64])
        .sampler("ddim".parse().unwrap())
        .keep(Keep::Tensors)
        .each(|index, picture| {
            let case = &cases[index];
            picture.negative_prompt = text(case, "negative");
            // The golden has the web UI's number.
            let clip_skip = case["clip_skip"].as_u64().unwrap_or(1);
            picture.clip_skip = clip_skip as usize - 1;
            if text(case, "emphasis").as_deref() == Some("no-norm") {
                picture.syntax = no_norm;
            }
        });
    let noise = latents(GOLDEN, "latents");
    let (_, c, h, w) = noise.dim();
    let noise = noise.broadcast((cases.len(), c, h, w)).unwrap();
    let noise: Array4<f32> = noise.to_owned();
    let made = pipeline.generate(&with_latents(request.clone(), &noise), &unobserved);
    let made = made.unwrap();
    let all = values(&final_latents(&made));
    for (case, got) in cases.iter().zip(all.chunks(c * h * w)) {
        let name = format!("final.{}", case["name"].as_str().unwrap());
        let (_, want) = golden(GOLDEN).tensor::<f32>(&name);
        assert_close(&name, got, &want, LATENTS);
    }

    // A picture does not depend on those beside it, and another schedule compiles nothing.
    let compiled = pipeline.compilations();
    let mut alone = with_latents(request, &noise);
    alone.pictures.truncate(7);
    alone.pictures.drain(..6);
    let alone = pipeline.generate(&alone, &unobserved).unwrap();
    assert_eq!(
        values(&final_latents(&alone)),
        all[6 * c * h * w..][..c * h * w]
    );
    let edited = encoded(["a [cat|dog|[fox:bird:2]]"]).steps(4).guidance(7.5);
    pipeline.generate(&edited, &unobserved).unwrap();
    assert_eq!(pipeline.compilations(), compiled);
}

#[test]
fn learned_words_and_long_prompts_are_given_on_the_command_line() {
    let tiny = tiny_folder();
    let work = tempfile::tempdir().unwrap();
    let word = format!("{}:fox-like", embedding("styled.safetensors").display());
    let output = stablejet(
        &[
            "generate",
            "a (fox-like:1.2) BREAK [a|b] AND mars :0.5",
            "--model",
            tiny.to_str().unwrap(),
            "--embedding",
            &word,
            "--clip-skip",
            "2",
            "--emphasis",
            "no-norm",
            "--steps",
            "2",
            "--seed",
            "3",
            "--cache-dir",
            work.path().join("executables").to_str().unwrap(),
            "--output",
            work.path().to_str().unwrap(),
        ],
        &[],
    );
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    let phrase = "the prompts take 154 tokens, 77 at a time";
    assert!(complaint.contains(phrase), "{complaint}");
    let many = "BREAK ".repeat(70);
    for (prompt, more, phrase) in [
        ("x", vec!["--clip-skip", "9"], "at most"),
        (many.as_str(), vec![], "at most 64 are supported"),
        (&"AND ".repeat(20), vec![], "at most 16 are supported"),
    ] {
        let common = [prompt, "--model", tiny.to_str().unwrap(), "--steps", "2"];
        expect(&[&common[..], &more].concat(), phrase);
    }
}

#[test]
fn a_picture_is_made_again_from_its_file() {
    let work = tempfile::tempdir().unwrap();
    let path = |name: &str| work.path().join(name).to_str().unwrap().to_owned();
    let tiny = tiny_folder();
    let run = |output: &str, more: &[&str]| {
        let (output, cache) = (path(output), path("executables"));
        let common = ["generate", "--model", tiny.to_str().unwrap()];
        let files = ["--output", output.as_str(), "--cache-dir", cache.as_str()];
        let made = stablejet(&[&common[..], &files, more].concat(), &[]);
        let complaint = String::from_utf8_lossy(&made.stderr);
        assert!(made.status.success(), "{more:?}: {complaint}");
        Image::read(Path::new(&output)).unwrap()
    };
    let prompt = "- a (red:1.3) fox, \"x\" AND [mars|cat] :0.8";
    let first = run(
        "first.png",
        &[
            "--steps=3",
            "--scheduler=dpmpp_2m_sde_karras",
            "--guidance=3.5",
            "--seed=11",
            "--first-index=2",
            "--width=64",
            "--height=96",
            "--negative=(blurry:1.2)",
            "--clip-skip=2",
            "--emphasis=no-norm",
            "--guidance-until=0.7",
            "--eta=0",
            "--",
            prompt,
        ],
    );
    let from = path("first.png");
    let again = run("again.png", &["--from", &from]);
    assert_eq!(again, first);
    let texts = ["first.png", "again.png"].map(|name| {
        let read = Image::read_infotext(Path::new(&path(name))).unwrap();
        read.unwrap()
    });
    assert_eq!(texts[0].prompt, prompt);
    assert_eq!(texts[0], texts[1]);
    let other = run("other.png", &["--from", &from, "--seed", "12", "a fox"]);
    assert_ne!(other, first);
    expect(&["--from", &from], "name it with --model");
}
