//! `--trace`: a file in the trace event format, in which the plugin's operations lie within the runs of their programs.

use crate::support::command::stablejet;
use crate::support::plugin::cpu_plugin;
use pjrt::{Code, Plugin};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

/// An event that took time.
struct Event {
    name: String,
    process: String,
    /// Process and thread.
    track: [u64; 2],
    thread: String,
    start: f64,
    end: f64,
    args: Value,
}

/// A microsecond has a thousand nanoseconds, and not all fractions are exact.
const HALF_A_NANOSECOND: f64 = 0.0005;

/// Reads a trace, and checks what viewers ask of its form.
fn read(path: &Path) -> Vec<Event> {
    let trace: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let all = trace["traceEvents"].as_array().unwrap();
    let track = |event: &Value| ["pid", "tid"].map(|id| event[id].as_u64().unwrap());
    let metadata = all.iter().filter(|event| event["ph"] == "M");
    let names: BTreeMap<(&str, [u64; 2]), &str> = metadata
        .filter_map(|event| {
            let name = event["args"]["name"].as_str()?;
            Some(((event["name"].as_str().unwrap(), track(event)), name))
        })
        .collect();
    let complete = all.iter().filter(|event| event["ph"] != "M");
    let events: Vec<Event> = complete
        .map(|event| {
            assert_eq!(event["ph"], "X", "{event}");
            let [start, duration] = ["ts", "dur"].map(|time| event[time].as_f64().unwrap());
            assert!(start >= 0.0 && duration >= 0.0, "{event}");
            let track = track(event);
            Event {
                name: event["name"].as_str().unwrap().to_owned(),
                process: names[&("process_name", [track[0], 0])].to_owned(),
                track,
                thread: names[&("thread_name", track)].to_owned(),
                start,
                end: start + duration,
                args: event["args"].clone(),
            }
        })
        .collect();
    // What shares a track lies apart or within one another, the outer one first.
    for track in events
        .iter()
        .map(|event| event.track)
        .collect::<BTreeSet<_>>()
    {
        let mut open: Vec<&Event> = Vec::new();
        for event in events.iter().filter(|event| event.track == track) {
            open.retain(|outer| outer.end > event.start + HALF_A_NANOSECOND);
            for outer in &open {
                let nested =
                    outer.start <= event.start && event.end <= outer.end + HALF_A_NANOSECOND;
                assert!(nested, "{} overlaps {}", event.name, outer.name);
            }
            open.push(event);
        }
    }
    events
}

/// The names of our own events on a thread, in order.
fn ours<'a>(events: &'a [Event], thread: &str) -> Vec<&'a str> {
    let ours = |event: &&Event| event.process == "stablejet" && event.thread.starts_with(thread);
    let names = events.iter().filter(ours).map(|event| event.name.as_str());
    names.collect()
}

/// Checks that every operation lies within a run of its program. Returns the layers that a program's operations name.
fn layers(events: &[Event], program: &str) -> BTreeSet<String> {
    let runs: Vec<&Event> = events
        .iter()
        .filter(|event| event.thread == "programs run" && event.name == program)
        .collect();
    let operations = events
        .iter()
        .filter(|event| event.args["program"] == program);
    let mut layers = BTreeSet::new();
    for operation in operations {
        let within = |run: &&&Event| {
            run.start <= operation.start && operation.end <= run.end + HALF_A_NANOSECOND
        };
        let found = runs.iter().filter(within).count();
        assert_eq!(found, 1, "{} of {program}", operation.name);
        if let Some(layer) = operation.args["layer"].as_str() {
            assert!(operation.name.ends_with(layer), "{}", operation.name);
            layers.insert(layer.to_owned());
        }
    }
    layers
}

#[test]
fn a_trace_has_programs_and_within_their_runs_the_operations_of_their_layers() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let [cache, picture, trace] = ["cache", "x.png", "trace.json"].map(path);
    let model = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/goldens/tiny-sd");
    let plugin = cpu_plugin();
    // The second of two steps is without guidance.
    let mut arguments = vec!["generate", "x", "--model", model, "--scheduler", "ddim"];
    arguments.extend(["--steps", "2", "--guidance-until", "0.5", "--seed", "1"]);
    arguments.extend(["--plugin", plugin.to_str().unwrap(), "--cache-dir", &cache]);
    arguments.extend(["--output", &picture, "--trace", &trace]);
    let programs = [
        "encode_text",
        "denoise_step",
        "denoise_step_unguided",
        "decode_image",
    ];
    for word in ["compile", "load"] {
        let output = stablejet(&arguments, &[]);
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
        assert!(output.status.success());
        let events = read(trace.as_ref());
        assert_eq!(
            ours(&events, "stages"),
            ["open the plugin", "load the weights"]
        );
        let ready: BTreeSet<&str> = ours(&events, "programs compiled or loaded")
            .into_iter()
            .collect();
        let expected = programs.map(|program| format!("{word} {program}"));
        assert_eq!(ready, expected.iter().map(String::as_str).collect());
        // The prompt and the negative prompt are encoded one after the other.
        let runs = [&programs[..1], &programs].concat();
        assert_eq!(ours(&events, "programs run"), runs);
        for (program, layer) in programs.iter().zip([
            "text_model.final_layer_norm",
            "conv_in",
            "conv_in",
            "decoder.conv_in",
        ]) {
            let layers = layers(&events, program);
            assert!(layers.contains(layer), "{program}: {layers:?}");
        }
        // Nothing is left over that only links events or tells of threads.
        for event in &events {
            let noise = ["end: ", "ThreadpoolListener"];
            let is_noise = noise.iter().any(|noise| event.name.starts_with(noise));
            assert!(!is_noise, "{}", event.name);
            let is_operation = event.args["hlo_op"].is_string();
            assert_eq!(is_operation, event.args["program"].is_string());
        }
    }
}

/// Measures a program with a plugin. Returns the trace and what was said on standard error.
fn bench(plugin: &Path) -> (Vec<Event>, String) {
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace.json");
    let mut arguments = vec!["bench", "--config", "tiny", "--random-weights"];
    arguments.extend(["--program", "encode_text", "--runs", "2", "--json"]);
    arguments.extend(["--plugin", plugin.to_str().unwrap()]);
    arguments.extend(["--trace", trace.to_str().unwrap()]);
    let output = stablejet(&arguments, &[]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{error}");
    let events = read(&trace);
    assert_eq!(ours(&events, "stages"), ["open the plugin"]);
    let ready = ours(&events, "programs compiled or loaded");
    assert_eq!(ready, ["compile encode_text"]);
    assert_eq!(ours(&events, "programs run"), ["encode_text"; 3]);
    (events, error)
}

#[test]
fn a_trace_of_a_measurement_has_every_run() {
    let (events, error) = bench(&cpu_plugin());
    assert_eq!(error, "");
    assert!(layers(&events, "encode_text").len() > 5);
}

#[test]
fn a_second_recording_at_the_same_time_is_refused() {
    let plugin = Plugin::open(&cpu_plugin()).unwrap();
    let first = plugin.start_profiler().unwrap().unwrap();
    match plugin.start_profiler() {
        Err(pjrt::Error::Status { function, code, .. }) => {
            assert_eq!(function, "PLUGIN_Profiler_Start");
            assert_eq!(code, Code::Internal);
        }
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("there are two recordings"),
    }
    first.finish().unwrap();
    drop(plugin.start_profiler().unwrap());
    plugin.start_profiler().unwrap().unwrap().finish().unwrap();
}

/// The CPU plugin without its extensions.
const BARE_PLUGIN: &str = r#"
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
struct Api { size_t size; void *extensions; };
struct Api *GetPjrtApi(void) {
  struct Api *(*get)(void) = (struct Api *(*)(void))dlsym(dlopen(PLUGIN, RTLD_NOW), "GetPjrtApi");
  struct Api *whole = get(), *bare = malloc(whole->size);
  memcpy(bare, whole, whole->size);
  bare->extensions = NULL;
  return bare;
}
"#;

#[test]
fn with_a_plugin_that_has_no_profiler_a_trace_has_the_programs() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("bare.c");
    let plugin = folder.path().join("bare_cpu.so");
    fs::write(&source, BARE_PLUGIN).unwrap();
    let compiled = Command::new("cc")
        .args(["-shared", "-fPIC"])
        .arg(format!("-DPLUGIN=\"{}\"", cpu_plugin().display()))
        .args([&source, Path::new("-o"), &plugin].map(|path| path.as_os_str()))
        .status();
    assert!(compiled.unwrap().success());

    let (events, error) = bench(&plugin);
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.contains("bare_cpu.so has no profiler"), "{error}");
    assert!(events.iter().all(|event| event.process == "stablejet"));
}
