use std::fmt::Write;

use serde::Serialize;

use hlo::Component;
use std::collections::{BTreeMap, BTreeSet};

/// What a target's compiler says of a model's programs.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The target, as it was asked for.
    pub target: String,
    /// The plugin's file.
    pub plugin: String,
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
    /// Whether steps are guided: with guidance, without, or both.
    pub guidance: Vec<bool>,
    /// The type in which the models compute.
    pub dtype: &'static str,
    /// The programs, in the order in which they were compiled.
    pub programs: Vec<ProgramReport>,
}

/// What the compiler says of one program. Sizes are those of one device, in its layouts.
#[derive(Clone, Debug, Serialize)]
pub struct ProgramReport {
    /// The program's name; `…_unguided` for one that is another with guidance.
    pub name: String,
    /// Whose weights it takes: programs of the same components have them in common.
    #[serde(skip)]
    pub components: BTreeSet<Component>,
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
        self.code_bytes + self.argument_bytes + self.run_bytes()
    }

    /// What a run takes besides code and arguments, which stay on the device.
    fn run_bytes(&self) -> i64 {
        self.output_bytes - self.alias_bytes + self.temp_bytes
    }
}

impl Report {
    /// What all programs take of a device's memory when their code and arguments stay there and one of them runs. Steps
    /// with guidance and without have their weights in common.
    pub fn device_bytes(&self) -> i64 {
        let programs = || self.programs.iter();
        let code: i64 = programs().map(|program| program.code_bytes).sum();
        let mut arguments: BTreeMap<&BTreeSet<Component>, i64> = BTreeMap::new();
        for program in programs() {
            let largest = arguments.entry(&program.components).or_default();
            *largest = program.argument_bytes.max(*largest);
        }
        let arguments: i64 = arguments.into_values().sum();
        let largest_run = programs().map(ProgramReport::run_bytes).max();
        code + arguments + largest_run.unwrap_or(0)
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
            "### {} on {}\n\n{}x{} pixels, {}, {} {} per device, {}; {} × {}{}.\n",
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
            match self.guidance.as_slice() {
                [true] => "guided",
                [false] => "unguided",
                _ => "guided and unguided",
            },
            self.devices,
            self.device_kind,
            self.memory_bytes.map_or_else(String::new, |bytes| format!(
                " with {} GiB each",
                bytes >> 30
            )),
        ));
        line(format_args!(
            "| program | compile s | code MB | arguments MB | outputs MB | of them aliased MB | temporary MB | on the device MB \
             | fits | GFLOP | accessed MB | optimal ms |\n|---|---|---|---|---|---|---|---|---|---|---|---|"
        ));
        let fits = |bytes| match self.fits(bytes) {
            Some(true) => "yes",
            Some(false) => "no",
            None => "?",
        };
        let known = |value: Option<f64>, unit| {
            value.map_or_else(|| "–".to_owned(), |value| digits(value / unit))
        };
        for program in &self.programs {
            let megabytes = |bytes: i64| digits(bytes as f64 / 1e6);
            line(format_args!(
                "| {} | {:.1} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
                program.name,
                program.compile_seconds,
                megabytes(program.code_bytes),
                megabytes(program.argument_bytes),
                megabytes(program.output_bytes),
                megabytes(program.alias_bytes),
                megabytes(program.temp_bytes),
                megabytes(program.device_bytes()),
                fits(program.device_bytes()),
                known(program.flops, 1e9),
                known(program.bytes_accessed, 1e6),
                match program.optimal_seconds {
                    Some(seconds) if seconds < 0.0 => "negative".to_owned(),
                    seconds => known(seconds, 1e-3),
                },
            ));
        }
        let together = self.device_bytes();
        line(format_args!(
            "\nAll of these on one device: {} MB, fits: {}.",
            digits(together as f64 / 1e6),
            fits(together)
        ));
        let negative = |program: &ProgramReport| program.optimal_seconds.is_some_and(|s| s < 0.0);
        if self.programs.iter().any(negative) {
            line(format_args!(
                "Where the optimal time is negative, the compiler returned a negative number, which is no estimate."
            ));
        }
        text
    }
}

/// A number with at least two digits that count.
fn digits(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 1.0 => format!("{value:.1}"),
        _ => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{UNET, VAE};

    const STEP: &str = "denoise_step";

    fn program(name: &str, code_bytes: i64, temp_bytes: i64) -> ProgramReport {
        let component = match name {
            STEP => UNET,
            _ => VAE,
        };
        ProgramReport {
            name: name.to_owned(),
            components: BTreeSet::from([component]),
            trace_seconds: 0.1,
            compile_seconds: 2.0,
            code_bytes,
            argument_bytes: 1000,
            output_bytes: 300,
            alias_bytes: 200,
            temp_bytes,
            flops: None,
            bytes_accessed: Some(2.5e9),
            optimal_seconds: Some(-3.0),
        }
    }

    fn report(guidance: &[bool], programs: Vec<ProgramReport>) -> Report {
        Report {
            target: "tpu:v2:2x2".to_owned(),
            plugin: "libtpu.so".to_owned(),
            api_version: "0.69".to_owned(),
            platform_version: "1".to_owned(),
            device_kind: "TPU v2".to_owned(),
            devices: 8,
            memory_bytes: Some(1630),
            model: "tiny".to_owned(),
            size: [64, 128],
            batch: 1,
            guidance: guidance.to_vec(),
            dtype: "bf16",
            programs,
        }
    }

    #[test]
    fn what_stays_on_the_device_is_added_up_and_runs_take_turns() {
        let report = report(
            &[true],
            vec![program(STEP, 10, 500), program("decode_image", 20, 400)],
        );
        let each: Vec<i64> = report
            .programs
            .iter()
            .map(ProgramReport::device_bytes)
            .collect();
        assert_eq!(each, [1610, 1520]);
        assert_eq!(report.device_bytes(), 2030 + 600);
        assert_eq!(report.fits(1610), Some(true));
        assert_eq!(report.fits(report.device_bytes()), Some(false));
        let text = report.markdown();
        for part in [
            "128x64 pixels",
            "per device, guided;",
            "fits: no",
            "| negative |",
            "| – | 2500 |",
        ] {
            assert!(text.contains(part), "{part} is not in:\n{text}");
        }
    }

    #[test]
    fn steps_with_guidance_and_without_share_their_weights() {
        let unguided = ProgramReport {
            name: "denoise_step_unguided".to_owned(),
            argument_bytes: 900,
            ..program(STEP, 8, 300)
        };
        let report = report(&[true, false], vec![program(STEP, 10, 500), unguided]);
        assert_eq!(report.device_bytes(), 18 + 1000 + 600);
        let text = report.markdown();
        for part in [
            "per device, guided and unguided;",
            "| denoise_step |",
            "| denoise_step_unguided |",
        ] {
            assert!(text.contains(part), "{part} is not in:\n{text}");
        }
    }
}
