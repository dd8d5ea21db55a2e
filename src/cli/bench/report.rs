//! What was measured: as a table, as JSON lines, as Markdown with a plot.

use super::plot;
use serde::Serialize;
use serde_json::{Value, json};
use stablejet::unstable::atomic_file;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// What the programs were measured with.
#[derive(Serialize)]
pub struct Setting {
    pub model: String,
    pub random_weights: bool,
    pub height: usize,
    pub width: usize,
    /// Pictures per device.
    pub batch: usize,
    pub guided: bool,
    pub dtype: &'static str,
    pub devices: usize,
    pub device_kind: String,
    pub platform: String,
    pub plugin: String,
    /// Whether the layers that our CPU plugin has kernels for are computed by them.
    pub kernels: bool,
}

/// Time that something took.
#[derive(Clone, Copy, Serialize)]
pub struct Cost {
    pub wall_seconds: f64,
    /// Of all threads.
    pub cpu_seconds: f64,
}

/// When a program's first result was there.
#[derive(Clone, Copy, Serialize)]
pub struct FirstResult {
    pub unix_seconds: f64,
    /// Of all threads, since the process began.
    pub cpu_seconds: f64,
}

/// The memory of a device, in bytes.
#[derive(Serialize)]
pub struct DeviceMemory {
    pub bytes_in_use: i64,
    pub peak_bytes_in_use: Option<i64>,
    pub bytes_limit: Option<i64>,
}

/// One program.
#[derive(Serialize)]
pub struct Measurement {
    pub program: String,
    pub trace: Cost,
    pub print: Cost,
    pub text_bytes: usize,
    /// The plugin's parsing and compiling, unless the cache had the program; keeping it included if there is a cache.
    pub compile: Option<Cost>,
    /// Making the program's key, reading and checking its file, and loading it, where the plugin can.
    pub load: Option<Cost>,
    /// How often the plugin compiled, the runs included.
    pub compilations: usize,
    /// Reading the weights or making them up, and putting them on the devices.
    pub load_weights: Cost,
    pub first_run: Cost,
    pub first_result: FirstResult,
    pub images_per_run: usize,
    /// Every run after the first.
    pub runs: Vec<Cost>,
    /// The matrix products and convolutions of one run, on all devices.
    pub flops: f64,
    /// The compiler's own count for one device: all operations, but a loop's body once, and nothing that it hands to a
    /// library.
    pub compiler_flops: Option<f64>,
    pub argument_bytes: i64,
    pub output_bytes: i64,
    pub temp_bytes: i64,
    /// Of the process until this program was measured.
    pub peak_resident_bytes: Option<u64>,
    pub device_memory: Option<DeviceMemory>,
}

impl Measurement {
    /// The cost that `percent` of the runs do not exceed (by nearest rank), wall and processor time each by itself.
    fn percentile(&self, percent: usize) -> Cost {
        let of = |seconds: fn(&Cost) -> f64| {
            let mut sorted: Vec<f64> = self.runs.iter().map(seconds).collect();
            sorted.sort_by(f64::total_cmp);
            sorted[(sorted.len() * percent).div_ceil(100).max(1) - 1]
        };
        Cost {
            wall_seconds: of(|cost| cost.wall_seconds),
            cpu_seconds: of(|cost| cost.cpu_seconds),
        }
    }

    fn images_per_second(&self) -> f64 {
        self.images_per_run as f64 / self.percentile(50).wall_seconds
    }

    fn flops_per_second(&self) -> f64 {
        self.flops / self.percentile(50).wall_seconds
    }
}

/// How a figure is shown.
type Show = fn(&Measurement) -> String;

/// What the table shows of a program, line by line.
const LINES: &[(&str, Show)] = &[
    ("trace", |m| m.trace.to_string()),
    ("print", |m| m.print.to_string()),
    ("text", |m| bytes(m.text_bytes as f64)),
    ("parse and compile, cold", |m| {
        m.compile
            .map_or("not needed".to_owned(), |compile| compile.to_string())
    }),
    ("load from disk, warm", |m| {
        m.load
            .map_or("not possible".to_owned(), |load| load.to_string())
    }),
    ("compilations", |m| m.compilations.to_string()),
    ("weights", |m| m.load_weights.to_string()),
    ("first run", |m| m.first_run.to_string()),
    ("run, p50", |m| m.percentile(50).to_string()),
    ("run, p95", |m| m.percentile(95).to_string()),
    ("images/s", |m| format!("{:.3}", m.images_per_second())),
    ("work of a run", |m| format!("{:.2} GFLOP", m.flops / 1e9)),
    ("achieved", |m| {
        format!("{:.1} GFLOP/s", m.flops_per_second() / 1e9)
    }),
    ("compiler's count", |m| {
        m.compiler_flops.map_or("not told".to_owned(), |flops| {
            format!("{:.2} GFLOP", flops / 1e9)
        })
    }),
    ("arguments", |m| bytes(m.argument_bytes as f64)),
    ("outputs", |m| bytes(m.output_bytes as f64)),
    ("temporaries", |m| bytes(m.temp_bytes as f64)),
    ("peak RSS so far", |m| {
        m.peak_resident_bytes
            .map_or("not told".to_owned(), |n| bytes(n as f64))
    }),
    ("device memory, peak", |m| {
        let peak = m
            .device_memory
            .as_ref()
            .map(|memory| memory.peak_bytes_in_use.unwrap_or(memory.bytes_in_use));
        peak.map_or("not told".to_owned(), |n| bytes(n as f64))
    }),
];

impl std::fmt::Display for Cost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let digits = match self.wall_seconds.max(self.cpu_seconds) {
            seconds if seconds < 0.1 => 4,
            seconds if seconds < 10.0 => 3,
            _ => 1,
        };
        let (wall, cpu) = (self.wall_seconds, self.cpu_seconds);
        write!(f, "{wall:.digits$} s ({cpu:.digits$} cpu)")
    }
}

fn bytes(count: f64) -> String {
    match count {
        _ if count < 1e6 => format!("{:.1} kB", count / 1e3),
        _ if count < 1e9 => format!("{:.1} MB", count / 1e6),
        _ => format!("{:.2} GB", count / 1e9),
    }
}

/// One program as a line of JSON.
pub fn json_line(setting: &Setting, measurement: &Measurement) -> String {
    let mut object = json!(setting);
    let more = json!({
        "run_p50": measurement.percentile(50),
        "run_p95": measurement.percentile(95),
        "images_per_second": measurement.images_per_second(),
        "flops_per_second": measurement.flops_per_second(),
    });
    for part in [json!(measurement), more] {
        if let (Value::Object(object), Value::Object(part)) = (&mut object, part) {
            object.extend(part);
        }
    }
    object.to_string()
}

/// The table for a terminal.
pub fn table(setting: &Setting, measurements: &[Measurement]) -> String {
    let mut text = format!("{}\n\n{:26}", heading(setting), "");
    for measurement in measurements {
        write!(text, "{:26}", measurement.program).expect("writing to a string");
    }
    for (name, value) in LINES {
        write!(text, "\n{name:26}").expect("writing to a string");
        for measurement in measurements {
            write!(text, "{:26}", value(measurement)).expect("writing to a string");
        }
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

fn heading(setting: &Setting) -> String {
    let Setting {
        model,
        height,
        width,
        batch,
        dtype,
        devices,
        device_kind,
        kernels,
        ..
    } = setting;
    let weights = if setting.random_weights {
        ", random weights"
    } else {
        ""
    };
    let guidance = if setting.guided {
        "with guidance"
    } else {
        "without guidance"
    };
    let by = if *kernels {
        "with the plugin's kernels"
    } else {
        "without kernels"
    };
    format!(
        "{model}{weights}, {width}x{height}, batch {batch}, {dtype}, {guidance}, {devices} x {device_kind}, {by}"
    )
}

/// Writes the folder of a report: `report.md`, `plot.svg`, `measurements.jsonl`.
pub fn write(folder: &Path, setting: &Setting, measurements: &[Measurement]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let lines: Vec<String> = measurements
        .iter()
        .map(|m| json_line(setting, m) + "\n")
        .collect();
    for (name, content) in [
        ("measurements.jsonl", lines.concat()),
        ("plot.svg", plot(measurements)),
        ("report.md", markdown(setting, measurements)),
    ] {
        atomic_file::write(&folder.join(name), |out| out.write_all(content.as_bytes()))?;
    }
    Ok(())
}

fn markdown(setting: &Setting, measurements: &[Measurement]) -> String {
    let row = |cells: &mut dyn Iterator<Item = String>| {
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let names = measurements.iter().map(|m| m.program.clone());
    let mut text = format!("# {}\n\n", heading(setting));
    text += &row(&mut std::iter::once(String::new()).chain(names));
    text += &row(&mut (0..=measurements.len()).map(|_| "---".to_owned()));
    for (name, value) in LINES {
        text +=
            &row(&mut std::iter::once((*name).to_owned()).chain(measurements.iter().map(value)));
    }
    let runs = measurements.first().map_or(0, |m| m.runs.len());
    write!(
        text,
        "\n{runs} runs a program after the first. Wall time, and in brackets the processor \
         time of all threads. Plugin: `{}`.\n\n![seconds by program](plot.svg)\n",
        setting.plugin
    )
    .expect("writing to a string");
    text
}

fn plot(measurements: &[Measurement]) -> String {
    let start = measurements.iter().map(|m| plot::Row {
        label: m.program.clone(),
        parts: vec![
            (
                "trace and print",
                m.trace.wall_seconds + m.print.wall_seconds,
            ),
            // Where nothing was compiled, it was loaded.
            (
                "compile",
                m.compile.or(m.load).map_or(0.0, |cost| cost.wall_seconds),
            ),
            ("first run", m.first_run.wall_seconds),
        ],
        marks: Vec::new(),
    });
    let steady = measurements.iter().map(|m| plot::Row {
        label: m.program.clone(),
        parts: vec![("median run", m.percentile(50).wall_seconds)],
        marks: m.runs.iter().map(|cost| cost.wall_seconds).collect(),
    });
    plot::svg(&[
        plot::Panel {
            title: "Seconds to the first result",
            rows: start.collect(),
        },
        plot::Panel {
            title: "Seconds of a run (a line for each)",
            rows: steady.collect(),
        },
    ])
}
