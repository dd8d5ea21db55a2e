//! Programs are compiled for hardware that is not there, by the real compilers.

use crate::support::command::{compile_for, error, json};
use crate::support::plugin::installed;
use std::fs;

use stablejet::unstable::plugin::Kind;

const PROGRAMS: [&str; 3] = ["encode_text", "denoise_step", "decode_image"];

#[test]
fn libtpu_compiles_every_program_for_eight_cores_of_a_tpu_v2() {
    let libtpu = installed(Kind::Tpu);
    let folder = tempfile::tempdir().unwrap();
    let markdown = folder.path().join("report.md");
    let markdown = markdown.to_str().unwrap();
    let output = compile_for(
        "tpu:v2:2x2",
        &[
            "--width=32",
            "--height=32",
            "--dtype=bf16",
            "--json",
            "--report",
            markdown,
        ],
    );
    let report = json(&output);
    assert_eq!(report["plugin"], libtpu.to_str().unwrap());
    assert_eq!(report["device_kind"], "TPU v2");
    assert_eq!(report["devices"], 8);
    assert_eq!(report["memory_bytes"], 8_u64 << 30);
    assert_eq!(report["dtype"], "bf16");
    let programs = report["programs"].as_array().unwrap();
    let names: Vec<&str> = programs
        .iter()
        .map(|p| p["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, PROGRAMS);
    for program in programs {
        println!("{program}");
        let number = |name: &str| program[name].as_f64().unwrap();
        for (name, range) in [
            ("code_bytes", 1e4..1e8),
            ("argument_bytes", 1e4..1e8),
            ("output_bytes", 1e2..1e7),
            ("temp_bytes", 0.0..1e8),
            ("flops", 1e5..1e11),
            ("bytes_accessed", 1e4..1e10),
            ("optimal_seconds", 0.0..1.0),
        ] {
            assert!(range.contains(&number(name)), "{name} of {program}");
        }
    }
    // All five slots of the sampler's state are donated, and only they.
    let state = programs[1]["alias_bytes"].as_f64().unwrap();
    let output = programs[1]["output_bytes"].as_f64().unwrap();
    assert!(
        state > 0.0 && state <= output && output < 1.1 * state,
        "{state} of {output}"
    );
    assert_eq!(programs[2]["alias_bytes"], 0);
    let text = fs::read_to_string(markdown).unwrap();
    assert!(text.contains("8 × TPU v2 with 8 GiB each"), "{text}");
    for name in PROGRAMS {
        assert!(text.contains(&format!("| {name} |")), "{text}");
    }
}

#[test]
fn steps_for_a_target_are_guided_or_not_as_asked_and_the_report_says_so() {
    installed(Kind::Tpu);
    let small = ["--width=32", "--height=32", "--dtype=bf16", "--json"];
    let report = |more: &[&str]| {
        let output = compile_for("tpu:v2:2x2", &[&small, more].concat());
        let report = json(&output);
        let programs = report["programs"].as_array().unwrap().clone();
        let flops = programs.into_iter().map(|program| {
            let name = program["name"].as_str().unwrap().to_owned();
            (name, program["flops"].as_f64().unwrap())
        });
        (
            report["guidance"].clone(),
            flops.collect::<Vec<(String, f64)>>(),
        )
    };
    let named = |(_, programs): &(_, Vec<(String, f64)>)| -> Vec<String> {
        programs.iter().map(|(name, _)| name.clone()).collect()
    };

    let both = report(&["--guidance=both", "--programs=denoise_step,decode_image"]);
    assert_eq!(both.0, serde_json::json!([true, false]));
    let names = ["denoise_step", "denoise_step_unguided", "decode_image"];
    assert_eq!(named(&both), names);
    let [guided, unguided] = [both.1[0].1, both.1[1].1];
    assert!(
        (1.8..2.2).contains(&(guided / unguided)),
        "half the work without guidance, not {unguided} of {guided}"
    );

    let off = report(&["--guidance=off", "--programs=denoise_step,encode_text"]);
    assert_eq!(off.0, serde_json::json!([false]));
    assert_eq!(named(&off), ["encode_text", "denoise_step_unguided"]);
    let left_out = report(&["--programs=encode_text"]);
    assert_eq!(left_out.0, serde_json::json!([true]));
    assert_eq!(named(&left_out), ["encode_text"]);
}

#[test]
fn a_tpu_that_was_never_built_is_refused_in_libtpus_words() {
    installed(Kind::Tpu);
    let error = error(&compile_for("tpu:v9:2x4", &[]));
    assert!(
        error.contains("Invalid TPU external name: TPU v9"),
        "{error}"
    );
}

#[test]
fn bad_arguments_of_compile_are_refused_by_name() {
    installed(Kind::Tpu);
    for (more, phrase) in [
        (&["--batch", "0"][..], "the batch is 0"),
        (&["--width", "33"], "is 33; it has to be a multiple of 8"),
        (
            &["--programs", "paint"],
            "there are encode_text, denoise_step, decode_image",
        ),
        (&["--gpu-description", "/no/such/file"], "/no/such/file"),
        (&["--plugin", "/no/such/plugin.so"], "/no/such/plugin.so"),
    ] {
        let output = compile_for("tpu:v2:2x2", more);
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success(), "{more:?}");
        assert!(error.contains(phrase), "{more:?}: {error}");
    }
}
