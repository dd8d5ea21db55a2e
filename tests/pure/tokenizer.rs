use std::fs;

use serde_json::{Value, json};
use stablejet::ModelFiles;
use stablejet::unstable::tokenizer::Tokenizer;
use tempfile::TempDir;

use crate::support::model::tiny;
use crate::support::repository;

/// A model folder that holds only the tokenizer files `names` of `source`.
fn model(source: &str, names: &[&str]) -> (TempDir, ModelFiles) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("model_index.json"),
        r#"{"_class_name": "StableDiffusionPipeline"}"#,
    )
    .unwrap();
    fs::create_dir(folder.path().join("tokenizer")).unwrap();
    for name in names {
        fs::copy(
            repository(source).join(name),
            folder.path().join("tokenizer").join(name),
        )
        .unwrap();
    }
    let files = ModelFiles::open(folder.path()).unwrap();
    (folder, files)
}

const FILES: [&str; 4] = [
    "vocab.json",
    "merges.txt",
    "tokenizer_config.json",
    "special_tokens_map.json",
];

fn ids(value: &Value) -> Vec<i32> {
    serde_json::from_value(value.clone()).unwrap()
}

/// Every prompt must give one of the id lists under `keys`.
fn check(tokenizer: &Tokenizer, cases: &[Value], keys: &[&str]) {
    assert!(cases.len() > 10);
    for case in cases {
        let prompt = case["prompt"].as_str().unwrap();
        let tokens = tokenizer.encode(prompt).unwrap();
        let wanted: Vec<Vec<i32>> = keys.iter().map(|key| ids(&case[*key])).collect();
        assert!(
            wanted.contains(&tokens.ids),
            "{prompt:?}\n got {:?}\nwant {wanted:?}",
            tokens.ids
        );
    }
}

#[test]
fn clips_tokenizer_gives_the_ids_of_transformers() {
    let (_folder, files) = model("assets/clip-tokenizer", &FILES);
    let tokenizer = Tokenizer::load(&files, "tokenizer").unwrap();
    let text = fs::read_to_string(repository(
        "tests/goldens/clip-tokenizer/golden_tokens.json",
    ))
    .unwrap();
    let golden: Value = serde_json::from_str(&text).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    check(&tokenizer, cases, &["ids", "ids_fast"]);
    for case in cases {
        // The untruncated length is that of the slow tokenizer: comparable where both agree.
        if case["ids"] == case["ids_fast"] {
            let length = case["untruncated_len"].as_u64().unwrap() as usize;
            let tokens = tokenizer.encode(case["prompt"].as_str().unwrap()).unwrap();
            assert_eq!(
                tokens.dropped,
                length.saturating_sub(77),
                "{}",
                case["prompt"]
            );
        }
    }
}

#[test]
fn a_small_vocabulary_gives_the_ids_of_transformers() {
    let tokenizer = Tokenizer::load(&tiny(), "tokenizer").unwrap();
    let text = fs::read_to_string(repository("tests/goldens/tiny-sd/golden_tokens.json")).unwrap();
    let golden: Vec<Value> = serde_json::from_str(&text).unwrap();
    check(&tokenizer, &golden, &["slow_ftfy", "slow_noftfy", "fast"]);
}

#[test]
fn special_and_added_tokens_are_those_of_transformers() {
    let text = fs::read_to_string(repository("tests/goldens/tokenizers.json")).unwrap();
    let golden: Value = serde_json::from_str(&text).unwrap();
    let prompts = golden["prompts"].as_array().unwrap();
    for case in golden["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let case_files = case["files"].as_object().unwrap();
        // The byte pairs are the tiny model's, but where the case brings its own.
        let byte_pairs: &[&str] = match case_files.contains_key("tokenizer") {
            true => &[],
            false => &FILES[..2],
        };
        let (folder, files) = model("tests/goldens/tiny-sd/tokenizer", byte_pairs);
        for (file, content) in case_files {
            let path = folder.path().join(format!("tokenizer/{file}.json"));
            fs::write(path, content.to_string()).unwrap();
        }
        let tokenizer =
            Tokenizer::load(&files, "tokenizer").unwrap_or_else(|error| panic!("{name}: {error}"));
        for (prompt, wanted) in prompts.iter().zip(case["ids"].as_array().unwrap()) {
            let wanted = ids(wanted);
            // The golden's are cut and padded to fewer ids.
            let mut got = tokenizer.encode(prompt.as_str().unwrap()).unwrap().ids;
            got.truncate(wanted.len());
            assert_eq!(got, wanted, "{name}: {prompt}");
        }
    }
}

#[test]
fn a_tokenizer_json_of_another_shape_is_refused() {
    let (folder, files) = model("tests/goldens/tiny-sd/tokenizer", &[]);
    let text = fs::read_to_string(repository("tests/goldens/tokenizers.json")).unwrap();
    let golden: Value = serde_json::from_str(&text).unwrap();
    let saved = golden["cases"].as_array().unwrap().last().unwrap();
    let clips = &saved["files"]["tokenizer"];
    let bomb = json!({ "type": "Replace", "pattern": { "String": "a" }, "content": "a".repeat(9) });
    for (pointer, value, part) in [
        ("/normalizer/normalizers/1", bomb, "normalizer"),
        ("/normalizer", Value::Null, "normalizer"),
        (
            "/pre_tokenizer/pretokenizers/0/pattern/Regex",
            json!("a+"),
            "pre_tokenizer",
        ),
        (
            "/pre_tokenizer/pretokenizers/1/add_prefix_space",
            json!(true),
            "pre_tokenizer",
        ),
        ("/model/type", json!("Unigram"), "model.type"),
        (
            "/model/continuing_subword_prefix",
            json!("##"),
            "model.continuing_subword_prefix",
        ),
        (
            "/model/end_of_word_suffix",
            Value::Null,
            "model.end_of_word_suffix",
        ),
        ("/model/dropout", json!(0.5), "model.dropout"),
        ("/model/byte_fallback", json!(true), "model.byte_fallback"),
        ("/model/merges/0", json!(["a", "b", "c"]), "did not match"),
        ("/added_tokens/2/id", json!(900), "where 748 is expected"),
        ("/added_tokens/2/id", json!(-1), "with an id"),
    ] {
        let mut changed = clips.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        fs::write(
            folder.path().join("tokenizer/tokenizer.json"),
            changed.to_string(),
        )
        .unwrap();
        let error = Tokenizer::load(&files, "tokenizer")
            .err()
            .expect(pointer)
            .to_string();
        assert!(
            error.contains(part) && error.lines().count() == 1,
            "{pointer}: {error}"
        );
    }
}

#[test]
fn the_demo_model_has_its_tokenizer_built_in() {
    let tokenizer = Tokenizer::load(&ModelFiles::demo(), "tokenizer").unwrap();
    let tokens = tokenizer.encode("A  Red\tcircle").unwrap();
    assert_eq!(tokens, tokenizer.encode("a red circle").unwrap());
    assert_eq!((tokens.ids.len(), tokens.dropped), (77, 0));
    assert_eq!((tokens.ids[0], tokens.ids[76]), (762, 763));
}

#[test]
fn the_special_tokens_map_sets_the_padding_of_old_files() {
    // As Stable Diffusion 2 has it.
    let (folder, files) = model("assets/clip-tokenizer", &FILES);
    fs::write(
        folder.path().join("tokenizer/special_tokens_map.json"),
        r#"{"pad_token": "!"}"#,
    )
    .unwrap();
    let tokens = Tokenizer::load(&files, "tokenizer")
        .unwrap()
        .encode("a cat")
        .unwrap();
    assert_eq!(tokens.ids[..5], [49406, 320, 2368, 49407, 0]);
    assert_eq!(tokens.ids[76], 0);
}

#[test]
fn a_tokenizer_without_its_configuration_has_clips_defaults() {
    let (_folder, files) = model("assets/clip-tokenizer", &FILES[..2]);
    let tokenizer = Tokenizer::load(&files, "tokenizer").unwrap();
    assert_eq!(tokenizer.max_length(), 77);
    assert_eq!(
        tokenizer.encode("a cat").unwrap().ids[..5],
        [49406, 320, 2368, 49407, 49407]
    );
}

#[test]
fn long_prompts_are_cut_and_the_number_of_dropped_tokens_told() {
    let tokenizer = Tokenizer::load(&ModelFiles::demo(), "tokenizer").unwrap();
    let tokens = tokenizer.encode(&"red ".repeat(80)).unwrap();
    assert_eq!((tokens.ids.len(), tokens.dropped), (77, 5));
    assert_eq!(tokens.ids[76], 763);
}

#[test]
fn damaged_tokenizer_files_are_refused() {
    let (folder, files) = model("tests/goldens/tiny-sd/tokenizer", &FILES);
    let path = |name: &str| folder.path().join("tokenizer").join(name);
    let error = || {
        Tokenizer::load(&files, "tokenizer")
            .err()
            .expect("an error")
            .to_string()
    };

    fs::write(
        path("tokenizer_config.json"),
        r#"{"pad_token": 7, "added_tokens_decoder": {}}"#,
    )
    .unwrap();
    assert!(error().contains("its pad_token is 7"), "{}", error());
    fs::write(
        path("tokenizer_config.json"),
        r#"{"eos_token": "nope", "added_tokens_decoder": {}}"#,
    )
    .unwrap();
    assert!(
        error().contains(r#"the vocabulary lacks the special token "nope""#),
        "{}",
        error()
    );
    for (config, problem) in [
        (
            r#"{"added_tokens_decoder": []}"#,
            "its added_tokens_decoder is []",
        ),
        (
            r#"{"added_tokens_decoder": {"x": "y"}}"#,
            r#"has the id "x""#,
        ),
        (
            r#"{"added_tokens_decoder": {"950": "new"}}"#,
            r#""new" has the id 950, where 748 is expected"#,
        ),
        (
            r#"{"extra_special_tokens": 3}"#,
            "its extra_special_tokens is 3",
        ),
    ] {
        fs::write(path("tokenizer_config.json"), config).unwrap();
        assert!(error().contains(problem), "{}", error());
    }
    fs::write(path("tokenizer_config.json"), r#"{"model_max_length": 2}"#).unwrap();
    assert!(error().contains("its model_max_length is 2"), "{}", error());
    fs::remove_file(path("tokenizer_config.json")).unwrap();

    let merges = fs::read_to_string(path("merges.txt")).unwrap();
    fs::write(path("merges.txt"), "#version: 0.2\nlonely\n").unwrap();
    assert!(
        error().contains(r#"merges.txt holds "lonely""#),
        "{}",
        error()
    );
    fs::write(path("merges.txt"), "#version: 0.2\nzz qq\n").unwrap();
    assert!(error().contains("cannot be used"), "{}", error());
    fs::write(path("merges.txt"), merges).unwrap();

    fs::write(path("vocab.json"), "{}").unwrap();
    assert!(
        error().contains("the vocabulary lacks the special token"),
        "{}",
        error()
    );
    fs::remove_file(path("vocab.json")).unwrap();
    assert!(
        error().contains("has no tokenizer/vocab.json"),
        "{}",
        error()
    );
}
