//! Prompts in the web UI's syntax, beside what the reference (`prompt_reference.py`) makes of them.

use crate::message;
use crate::support::model::tiny;
use crate::support::{golden, repository};
use flate2::read::GzDecoder;
use proptest::prelude::*;
use serde_json::Value;
use stablejet::ModelFiles;
use stablejet::model::{Embedding, Model};
use stablejet::prompt::{
    Learned, Part, Schedule, Segment, chunks, parts, schedule, segments, without_networks,
};
use stablejet::unstable::tokenizer::Tokenizer;
use std::fs::{self, File};
use std::path::PathBuf;

fn golden_json() -> Value {
    let path = repository("tests/goldens/prompts/golden.json");
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn cases<'a>(golden: &'a Value, name: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let cases = golden[name].as_array().unwrap().iter();
    cases.map(|case| (case["prompt"].as_str().unwrap(), case))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

/// A list of texts with weights; null is a break, and so is the text BREAK of weight -1.
fn expected_segments(value: &Value) -> Vec<Segment> {
    let segment = |value: &Value| match (value[0].as_str(), value[1].as_f64()) {
        (None, _) | (Some("BREAK"), Some(-1.0)) => Segment::Break,
        (Some(text), weight) => Segment::Text(text.to_owned(), weight.unwrap()),
    };
    list(value).iter().map(segment).collect()
}

fn expected_parts(value: &Value) -> Vec<Part> {
    let part = |value: &Value| Part {
        text: text(&value[0]).to_owned(),
        weight: value[1].as_f64().unwrap(),
    };
    list(value).iter().map(part).collect()
}

/// Until when which text holds.
fn entries(schedule: &Schedule) -> Vec<(u64, &str)> {
    let entry = |&(until, place): &(usize, usize)| (until as u64, &*schedule.texts[place]);
    schedule.entries.iter().map(entry).collect()
}

fn expected_entries(value: &Value) -> Vec<(u64, &str)> {
    let entry = |value: &'_ Value| value[0].as_u64().unwrap();
    let entries = list(value).iter();
    entries
        .map(|value| (entry(value), text(&value[1])))
        .collect()
}

#[test]
fn the_goldens_prompts_are_read_as_the_reference_reads_them() {
    let golden = golden_json();
    for (prompt, case) in cases(&golden, "weighted") {
        let expected = expected_segments(&case["segments"]);
        assert_eq!(segments(prompt), expected, "{prompt}");
    }
    for (prompt, case) in cases(&golden, "schedules") {
        let steps = case["steps"].as_u64().unwrap() as usize;
        let got = schedule(prompt, steps).unwrap();
        assert_eq!(
            entries(&got),
            expected_entries(&case["schedule"]),
            "{prompt}"
        );
        for (evaluation, expected) in list(&case["by_evaluation"]).iter().enumerate() {
            let got = &got.texts[got.text_at(evaluation)];
            assert_eq!(got, text(expected), "{prompt} at {evaluation}");
        }
    }
    for (prompt, case) in cases(&golden, "composed") {
        assert_eq!(parts(prompt), expected_parts(&case["parts"]), "{prompt}");
    }
    for (prompt, case) in cases(&golden, "networks") {
        assert_eq!(without_networks(prompt), text(&case["text"]), "{prompt}");
    }
}

#[test]
fn three_thousand_random_prompts_are_read_as_the_reference_reads_them() {
    let file = File::open(repository("tests/goldens/prompts/parsed.json.gz")).unwrap();
    let cases: Vec<Value> = serde_json::from_reader(GzDecoder::new(file)).unwrap();
    assert_eq!(cases.len(), 3000);
    for case in &cases {
        let prompt = text(&case[0]);
        assert_eq!(segments(prompt), expected_segments(&case[1]), "{prompt:?}");
        let schedule = schedule(prompt, 10).unwrap();
        let expected = expected_entries(&case[2]);
        assert_eq!(entries(&schedule), expected, "{prompt:?}");
        assert_eq!(parts(prompt), expected_parts(&case[3]), "{prompt:?}");
        assert_eq!(without_networks(prompt), text(&case[4]), "{prompt:?}");
    }
}

#[test]
fn the_goldens_prompts_are_cut_into_the_references_chunks() {
    let tokenizer = Tokenizer::load(&tiny(), "tokenizer").unwrap();
    let tensors = golden("prompts/golden.safetensors");
    for (index, (prompt, _)) in cases(&golden_json(), "weighted").enumerate() {
        let (dims, ids) = tensors.tensor::<i32>(&format!("weighted.{index}.ids"));
        let (_, weights) = tensors.tensor::<f32>(&format!("weighted.{index}.weights"));
        let got = chunks(&segments(prompt), &tokenizer, &Learned::default()).unwrap();
        let got_ids: Vec<_> = got
            .iter()
            .map(|chunk| tokenizer.framed(&chunk.ids).ids)
            .collect();
        assert_eq!(got.len(), dims[0], "{prompt}");
        // The reference had transformers' slow tokenizer, which takes ideographs for words of their own.
        if !prompt.contains("日本") {
            assert_eq!(got_ids.concat(), ids, "{prompt}");
        }
        for (chunk, weights) in got.iter().zip(weights.chunks(77)) {
            assert_eq!(chunk.weights, weights[1..=chunk.weights.len()], "{prompt}");
        }
    }
}

/// Pieces of which prompts are made that mean something, in an order that means nothing.
fn any_prompt() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        prop::sample::select(vec![
            "(", ")", "[", "]", ":", "|", "\\", "<", ">", "AND", "BREAK", " ", "1.3", "-1e9",
            "99999", "fox", ",",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn any_text_is_a_prompt(prompt in any_prompt(), steps in 1..40_usize) {
        let text = without_networks(&prompt);
        for part in parts(&text) {
            let schedule = schedule(&part.text, steps).unwrap();
            for evaluation in 0..steps + 3 {
                prop_assert!(schedule.text_at(evaluation) < schedule.texts.len());
            }
            for text in &schedule.texts {
                prop_assert!(!segments(text).is_empty());
            }
        }
    }
}

#[test]
fn brackets_without_end_take_neither_time_nor_the_stack() {
    for piece in ["(", "[", "[a:", "[a|", "(a", "[a](", "[(", "\\", "<a:"] {
        let prompt = piece.repeat(100_000 / piece.len());
        assert!(!parts(&without_networks(&prompt)).is_empty());
        assert!(schedule(&prompt, 50).is_some());
        assert!(!segments(&prompt).is_empty());
    }
}

#[test]
fn a_prompt_that_becomes_too_many_texts_is_none() {
    let turns = |letters: &str| format!("[{}]", letters.split("").collect::<Vec<_>>().join("|"));
    let prompt = turns("abcdefghijklmno") + &turns("abcdefghijklmnopq");
    assert!(schedule(&prompt, 250).is_some());
    assert!(schedule(&prompt, 400).is_none());
}

/// A learned word's file.
fn word(name: &str) -> PathBuf {
    repository("tests/goldens/prompts/embeddings").join(name)
}

#[test]
fn a_learned_word_is_found_by_its_tokens_and_another_models_is_refused_by_name() {
    let open = |files: &ModelFiles| Model::open(files).unwrap();
    let read = |name: &str| Embedding::read(&word(name), None);
    let mut tiny = open(&tiny());
    for name in [
        "mycat.bin",
        "styled.safetensors",
        "badhand.pt",
        "neg-emb.safetensors",
        "my fox.pt",
    ] {
        tiny.add_embedding(&read(name).unwrap()).unwrap();
    }
    let path = &tiny.recipe.text[0];
    let tensors = golden("prompts/golden.safetensors");
    for (index, (prompt, case)) in cases(&golden_json(), "embeddings").enumerate() {
        let (_, ids) = tensors.tensor::<i32>(&format!("embeddings.{index}.ids"));
        let (_, weights) = tensors.tensor::<f32>(&format!("embeddings.{index}.weights"));
        let got = chunks(&segments(prompt), &path.tokenizer, &path.learned).unwrap();
        for (chunk, (got, (ids, weights))) in got
            .iter()
            .zip(ids.chunks(77).zip(weights.chunks(77)))
            .enumerate()
        {
            let len = got.ids.len();
            let known: Vec<i32> = got.ids.iter().map(|&id| id.max(0)).collect();
            assert_eq!(known, ids[1..=len], "{prompt}");
            assert_eq!(got.weights, weights[1..=len], "{prompt}");
            for fix in list(&case["chunks"][chunk]["fixes"]) {
                let place = fix[0].as_u64().unwrap() as usize;
                assert!(got.ids[place] < 0, "{prompt}: {fix}");
            }
        }
    }
    let mut refuse = |name: &str| match read(name) {
        Ok(word) => message(tiny.add_embedding(&word)),
        Err(error) => error.to_string(),
    };
    for (name, phrase) in [
        ("wrong-width.safetensors", "it was made for another model"),
        ("xl.safetensors", "it was made for another model"),
        (
            "xl-unequal.safetensors",
            "2 vectors for CLIP-L, but 3 for CLIP-G",
        ),
        ("../golden.safetensors", "a textual inversion has one"),
    ] {
        let refused = refuse(name);
        assert!(refused.contains(phrase), "{name}: {refused}");
    }
    let mut sdxl =
        open(&ModelFiles::open(repository("tests/goldens/single/sdxl.safetensors")).unwrap());
    sdxl.add_embedding(&read("xl.safetensors").unwrap())
        .unwrap();
    let refused = message(sdxl.add_embedding(&read("styled.safetensors").unwrap()));
    assert!(
        refused.contains("no vectors for the model's text_encoder"),
        "{refused}"
    );
}
