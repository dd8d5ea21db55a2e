use std::fmt::Write;
use std::path::PathBuf;

use serde::Serialize;

/// What a target's compiler says of a model's programs.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The target, as it was asked for.
    pub target: String,
    /// The plugin's file.
    pub plugin: PathBuf,
    /// The plugin's version of the PJRT C API.
    pub api_version: String,
    /// The versions of the plugin's parts, as a text for people.
    pub platform_version: String,
    /// The vendor's name for the devices.
    pub device_kind: String,
    /// How many devices there are; each runs one replica.
    pub devices: usize,
    /// The memory of each device, where it is known.
    pub memory_bytes: Option<u64>,
    /// The model.
    pub model: String,
    /// Height and width of a picture.
    pub size: [usize; 2],
    /// Pictures per device.
    pub batch: usize,
    /// The type in which the models compute.
    pub dtype: &'static str,
    /// The programs, in the order in which they were compiled.
    pub programs: Vec<ProgramReport>,
}

/// What the compiler says of one program. Sizes are those of one device, in its layouts.
#[derive(Clone, Debug, Serialize)]
pub struct ProgramReport {
    /// The program's name.
    pub name: &'static str,
    /// Tracing and printing the program took so long.
    pub trace_seconds: f64,
    /// Compiling it took so long.
    pub compile_seconds: f64,
    /// Machine code.
    pub code_bytes: i64,
    /// Inputs and weights.
    pub argument_bytes: i64,
    /// Outputs.
    pub output_bytes: i64,
    /// Inputs whose memory outputs reuse.
    pub alias_bytes: i64,
    /// Intermediate results.
    pub temp_bytes: i64,
    /// Floating-point operations of a run.
    pub flops: Option<f64>,
    /// Bytes that a run reads and writes.
    pub bytes_accessed: Option<f64>,
    /// The compiler's estimate of a run's time. Some compilers return negative numbers, which mean nothing.
    pub optimal_seconds: Option<f64>,
}

impl ProgramReport {
    /// What a run takes of the device's memory: code, arguments, results that reuse none of them, intermediate results.
    pub fn device_bytes(&self) -> i64 {
        self.resident_bytes() + self.run_bytes()
    }

    /// What stays on the device between runs.
    fn resident_bytes(&self) -> i64 {
        self.code_bytes + self.argument_bytes
    }

    /// What a run takes besides.
    fn run_bytes(&self) -> i64 {
        self.output_bytes - self.alias_bytes + self.temp_bytes
    }
}

impl Report {
    /// What all programs take of a device's memory when their code and arguments stay there and one of them runs.
    pub fn device_bytes(&self) -> i64 {
        let resident: i64 = self
            .programs
            .iter()
            .map(ProgramReport::resident_bytes)
            .sum();
        let largest_run = self.programs.iter().map(ProgramReport::run_bytes).max();
        resident + largest_run.unwrap_or(0)
    }

    /// Whether so many bytes fit the memory of a device, where that is known.
    pub fn fits(&self, device_bytes: i64) -> Option<bool> {
        let memory = self.memory_bytes?;
        Some(u64::try_from(device_bytes).is_ok_and(|bytes| bytes <= memory))
    }

    /// The report as a section of Markdown.
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let mut line = |line: std::fmt::Arguments<'_>| {
            let _ = writeln!(text, "{line}");
        };
        let [height, width] = self.size;
        line(format_args!(
            "### {} on {}\n\n{}x{} pixels, {}, {} {} per device; {} × {}{}.\n",
            self.model,
            self.target,
            width,
            height,
            self.dtype,
            self.batch,
            if self.batch == 1 {
                "picture"
            } else {
                "pictures"
            },
            self.devices,
            self.device_kind,
            self.memory_bytes.map_or_else(String::new, |bytes| format!(
                " with {} GiB each",
                bytes >> 30
            )),
        ));
        line(format_args!(
            "| program | compile s | code MB | arguments GB | outputs MB | of them aliased MB | temp GB | on the device GB | fits | \
             TFLOP | GB accessed | optimal s |\n|---|---|---|---|---|---|---|---|---|---|---|---|"
        ));
        let fits = |bytes| match self.fits(bytes) {
            Some(true) => "yes",
            Some(false) => "no",
            None => "?",
        };
        let known = |value: Option<f64>, unit: f64| {
            value.map_or_else(|| "–".to_owned(), |value| format!("{:.3}", value / unit))
        };
        for program in &self.programs {
            let scaled = |bytes: i64, unit: f64| format!("{:.3}", bytes as f64 / unit);
            line(format_args!(
                "| {} | {:.1} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
                program.name,
                program.compile_seconds,
                scaled(program.code_bytes, 1e6),
                scaled(program.argument_bytes, 1e9),
                scaled(program.output_bytes, 1e6),
                scaled(program.alias_bytes, 1e6),
                scaled(program.temp_bytes, 1e9),
                scaled(program.device_bytes(), 1e9),
                fits(program.device_bytes()),
                known(program.flops, 1e12),
                known(program.bytes_accessed, 1e9),
                match program.optimal_seconds {
                    Some(seconds) if seconds < 0.0 => format!("negative ({seconds:.1})"),
                    seconds => known(seconds, 1.0),
                },
            ));
        }
        let together = self.device_bytes();
        line(format_args!(
            "\nAll of these on one device: {:.3} GB, fits: {}.",
            together as f64 / 1e9,
            fits(together)
        ));
        let negative = |program: &ProgramReport| program.optimal_seconds.is_some_and(|s| s < 0.0);
        if self.programs.iter().any(negative) {
            line(format_args!(
                "A negative `optimal_seconds` is what the compiler returned; it is no estimate."
            ));
        }
        text
    }
}
