//! `stablejet bench` on a tiny model: that every number is there, not how large it is.

use std::process::Command;

use serde_json::Value;

use crate::support::plugin::cpu_plugin;

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
    let output = Command::new(env!("CARGO_BIN_EXE_stablejet"))
        .args(["bench", "--config", "tiny", "--random-weights"])
        .args(["--width", "64", "--runs", "2", "--json"])
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
    assert_eq!(names, ["encode_text", "denoise_step", "decode_image"]);
    for program in &programs {
        expect_positive(program["program"].as_str().unwrap(), program);
        for cost in [
            "trace",
            "print",
            "compile",
            "load",
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

#[test]
fn a_configuration_without_weights_needs_made_up_ones() {
    let output = Command::new(env!("CARGO_BIN_EXE_stablejet"))
        .args(["bench", "--config", "tiny"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("--random-weights"), "{error}");
}
