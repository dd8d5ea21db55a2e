//! `stablejet bench` on a tiny model: that every number is there, not how large it is.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use stablejet::weights::{Checkpoint, Dtype};

use crate::support::command::PROGRAM;
use crate::support::plugin::cpu_plugin;
use crate::support::repository;

/// Asserts that every number below `value` is finite and above 0.
fn expect_positive(name: &str, value: &Value) {
    match value {
        Value::Number(number) => {
            let number = number.as_f64().unwrap();
            assert!(number.is_finite() && number > 0.0, "{name} is {number}");
        }
        Value::Array(values) => values.iter().for_each(|value| expect_positive(name, value)),
        Value::Object(fields) => fields.iter().for_each(|(field, value)| {
            expect_positive(&format!("{name}.{field}"), value);
        }),
        _ => {}
    }
}

#[test]
fn a_report_has_every_number_of_every_program() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report");
    let output = Command::new(PROGRAM)
        .args(["bench", "--config", "tiny", "--random-weights"])
        .args(["--width", "64", "--runs", "2", "--json", "--vae-encoder"])
        .arg("--plugin")
        .arg(cpu_plugin())
        .arg("--report")
        .arg(&report)
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{printed}");

    let programs: Vec<Value> = printed
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let names: Vec<&str> = programs
        .iter()
        .map(|program| program["program"].as_str().unwrap())
        .collect();
    let expected = [
        "encode_image",
        "encode_text",
        "denoise_step",
        "blend",
        "decode_image",
    ];
    assert_eq!(names, expected);
    for program in &programs {
        let name = program["program"].as_str().unwrap();
        let mut positive = program.clone();
        if name == "blend" {
            // Products of matrices and convolutions are counted, of which it has none; and its one loop needs no room.
            for none in ["flops", "flops_per_second", "temp_bytes"] {
                assert_eq!(positive[none].take(), 0.0);
            }
        }
        expect_positive(name, &positive);
        for cost in [
            "trace",
            "print",
            "compile",
            "load",
            "load_weights",
            "first_run",
            "run_p50",
            "run_p95",
        ] {
            for seconds in ["wall_seconds", "cpu_seconds"] {
                assert!(program[cost][seconds].is_f64(), "{cost}.{seconds}");
            }
        }
        for number in [
            "images_per_second",
            "flops",
            "compiler_flops",
            "flops_per_second",
            "argument_bytes",
            "output_bytes",
            "temp_bytes",
            "peak_resident_bytes",
        ] {
            assert!(program[number].is_number(), "{number}");
        }
        assert_eq!(program["runs"].as_array().unwrap().len(), 2);
        assert_eq!(program["compilations"], 1);
        for time in ["unix_seconds", "cpu_seconds"] {
            assert!(program["first_result"][time].is_f64(), "{time}");
        }
    }

    let read = |name: &str| std::fs::read_to_string(report.join(name)).unwrap();
    assert_eq!(read("measurements.jsonl"), printed);
    let markdown = read("report.md");
    assert!(markdown.contains("| run, p95 |"), "{markdown}");
    assert!(markdown.contains("](plot.svg)"), "{markdown}");
    let plot = read("plot.svg");
    assert!(
        plot.starts_with("<svg ") && plot.ends_with("</svg>\n"),
        "{plot}"
    );
    assert!(!plot.contains("NaN") && !plot.contains("inf"), "{plot}");
}

/// Measures a step of the tiny model with a cache, and saves what went in and came out.
fn step_with_cache(cache: &Path, saved: &Path) -> Value {
    let output = Command::new(PROGRAM)
        .args(["bench", "--config", "tiny", "--random-weights"])
        .args(["--program", "denoise_step", "--dtype", "bf16"])
        .args(["--width", "64", "--runs", "1", "--json"])
        .args(["--plugin".as_ref(), cpu_plugin().as_os_str()])
        .args(["--cache-dir".as_ref(), cache.as_os_str()])
        .args(["--save".as_ref(), saved.as_os_str()])
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_filled_cache_is_loaded_from_and_saved_results_are_the_guided_output() {
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().join("cache");
    let [first, second] = ["first", "second"].map(|name| folder.path().join(name));

    let cold = step_with_cache(&cache, &first);
    assert_eq!(cold["compilations"], 1);
    assert!(cold["compile"].is_object() && cold["load"].is_object());
    let warm = step_with_cache(&cache, &second);
    assert_eq!(warm["compilations"], 0);
    assert!(warm["compile"].is_null() && warm["load"].is_object());
    assert_eq!(
        std::fs::read(&first).unwrap(),
        std::fs::read(&second).unwrap()
    );

    let saved = Checkpoint::open_file(&first).unwrap();
    let read = |name: &str| saved.read_f32(&format!("denoise_step.{name}")).unwrap();
    assert!(saved.tensors().all(|(_, info)| info.dtype == Dtype::F32));
    // A row of the table: the timestep, the matrix in the middle, the guidance scale before its rescaling.
    let table = read("input.table");
    assert_eq!(
        (table[0], &table[table.len() - 2..]),
        (981.0, &[7.5, 0.0][..])
    );
    assert_eq!(read("result.state_0").len(), read("input.state_0").len());
    assert_ne!(read("result.state_0"), read("input.state_0"));
    assert!(read("result.state_1").iter().all(|&value| value == 0.0));
}

#[test]
fn both_text_encoders_of_sdxl_are_saved() {
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("saved.safetensors");
    let output = Command::new(PROGRAM)
        .args(["bench", "--program", "encode_text", "--runs", "1"])
        .args([
            "--model".as_ref(),
            repository("tests/goldens/sdxl-base").as_os_str(),
        ])
        .args(["--plugin".as_ref(), cpu_plugin().as_os_str()])
        .args(["--save".as_ref(), saved.as_os_str()])
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    let saved = Checkpoint::open_file(&saved).unwrap();
    let result = |program: &str| saved.read_f32(&format!("{program}.result.text_embeddings"));
    // 77 tokens of the width of each.
    assert_eq!(result("encode_text").unwrap().len(), 77 * 24);
    assert_eq!(result("encode_text_2").unwrap().len(), 77 * 40);
}
