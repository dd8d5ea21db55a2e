//! `stablejet doctor`: what is needed, whether it is there, and what to do where it is not.

use super::model::ModelSource;
use super::open_plugin::{self, DeviceChoice};
use super::print::{self, PrintError};
use super::{environment, model, plugin};
use anyhow::ensure;
use hlo::DType;
use pjrt::{Client, Plugin, Value};
use serde::Serialize;
use serde_json::json;
use stablejet::backend::Backend;
use stablejet::devices::{DeviceRequest, site_packages};
use stablejet::environment::Environment;
use stablejet::unstable::atomic_file;
use stablejet::unstable::plugin::{Kind, cuda};
use stablejet::weights::Checkpoint;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Arguments of `stablejet doctor`.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    devices: DeviceChoice,
    #[command(flatten)]
    model: ModelSource,
    /// One JSON object.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    /// It is there and works.
    Ok,
    /// It is not, but is not needed now.
    Note,
    /// It is not, and is needed.
    Missing,
}

/// One line of the report.
#[derive(Serialize)]
struct Check {
    name: &'static str,
    state: State,
    detail: String,
    /// What to do, unless all is well.
    remedy: Option<String>,
}

impl Check {
    fn ok(name: &'static str, detail: impl Into<String>) -> Check {
        Check {
            name,
            state: State::Ok,
            detail: detail.into(),
            remedy: None,
        }
    }

    fn problem(
        name: &'static str,
        is_needed: bool,
        detail: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Check {
        Check {
            name,
            state: if is_needed {
                State::Missing
            } else {
                State::Note
            },
            detail: detail.into(),
            remedy: Some(remedy.into()),
        }
    }
}

/// Checks everything and prints a line for each part.
///
/// # Errors
///
/// When something is missing that is needed.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let cache_dir = environment::cache_dir();
    let installed = |kind: Kind| {
        let folder = cache_dir.as_ref().ok()?;
        kind.installed(folder)
    };
    let wanted = arguments.devices.plugin.as_deref();
    let request = arguments.devices.request()?;
    // The tools install plugins; they are needed where the one to be used is not there.
    let needs_cpu =
        wanted.is_some_and(|name| name == Kind::Cpu.name()) && installed(Kind::Cpu).is_none();
    let found = match needs_cpu {
        true => Ok(Vec::new()),
        false => open_plugin::candidates(&request),
    };
    let installs = found.as_ref().is_ok_and(Vec::is_empty);
    let mut checks = tools(installs);
    checks.push(match &cache_dir {
        Ok(folder) => cache(folder),
        Err(error) => {
            let remedy = "without it nothing is kept or installed";
            Check::problem("cache", false, error.to_string(), remedy)
        }
    });
    match found {
        Err(error) => {
            let remedy = "name a plugin that is there, or leave --plugin out";
            checks.push(Check::problem("plugin", true, error.to_string(), remedy));
        }
        Ok(found) if found.is_empty() => checks.push(Check::problem(
            "plugin",
            true,
            "none is there",
            "stablejet plugin install cpu (or the first `stablejet generate`, which installs it too)",
        )),
        Ok(found) => checks.extend(plugins(&found, &request, wanted.is_some())),
    }
    let cuda = [Kind::Cuda12, Kind::Cuda13].into_iter();
    checks.extend(cuda.filter(|&kind| installed(kind).is_some()).map(nvidia));
    checks.push(check_model(&arguments.model));

    let missing = checks.iter().filter(|check| check.state == State::Missing);
    let missing = missing.count();
    if arguments.json {
        print::result(json!({ "ok": missing == 0, "checks": checks }))?;
    } else {
        for check in &checks {
            print_check(check)?;
        }
    }
    ensure!(missing == 0, "{missing} of these are missing and needed");
    Ok(())
}

fn print_check(check: &Check) -> Result<(), PrintError> {
    let state = match check.state {
        State::Ok => "ok",
        State::Note => "note",
        State::Missing => "MISSING",
    };
    print::result(format_args!(
        "{state:<8}{:<10}{}",
        check.name,
        check.detail.replace('\n', " ")
    ))?;
    match &check.remedy {
        Some(remedy) => print::result(format_args!("{:<18}-> {remedy}", "")),
        None => Ok(()),
    }
}

/// The programs that install plugins.
fn tools(are_needed: bool) -> Vec<Check> {
    let compiler = Environment::of_process().compiler.unwrap_or("c++".into());
    let compiler = compiler.to_string_lossy();
    let mut compiler = compiler.split_whitespace();
    let program = compiler.next().unwrap_or("c++").to_owned();
    let compiler = [compiler.collect(), vec!["--version"]].concat();
    type Tool<'a> = (&'static str, &'a str, &'a [&'a str], &'a str);
    let commands: [Tool<'_>; 3] = [
        ("python3", "python3", &["--version"], "python3"),
        ("pip", "python3", &["-m", "pip", "--version"], "python3-pip"),
        ("compiler", &program, &compiler, "g++"),
    ];
    let check = |(name, program, arguments, package): Tool<'_>| {
        let output = Command::new(program).args(arguments).output();
        match output {
            Ok(output) if output.status.success() => {
                let text = String::from_utf8_lossy(&output.stdout).into_owned();
                Check::ok(name, text.lines().next().unwrap_or_default())
            }
            _ => Check::problem(
                name,
                are_needed,
                format!("`{program} {}` does not run", arguments.join(" ")),
                format!("install it to install plugins (Debian: apt install {package})"),
            ),
        }
    };
    commands.map(check).into()
}

/// The folder of all that stablejet keeps.
fn cache(folder: &Path) -> Check {
    let size = if folder.exists() {
        format!("{} MB", size_bytes(folder) / 1_000_000)
    } else {
        "not there yet".to_owned()
    };
    let try_create = |()| atomic_file::try_create(&folder.join("doctor"));
    match fs::create_dir_all(folder).and_then(try_create) {
        Ok(()) => Check::ok("cache", format!("{}, {size}, writable", folder.display())),
        Err(error) => Check::problem(
            "cache",
            true,
            format!(
                "{}, {size}, cannot be written to: {error}",
                folder.display()
            ),
            "make it writable, or name another folder by STABLEJET_CACHE_DIR",
        ),
    }
}

fn size_bytes(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| {
            let metadata = entry.metadata().ok()?; // of a link, not of what it names
            Some(match metadata.is_dir() {
                true => size_bytes(&entry.path()),
                false => metadata.len(),
            })
        })
        .sum()
}

/// Opens the plugins until one gives a client, as `generate` does.
fn plugins(found: &[pjrt::discovery::Found], request: &DeviceRequest, named: bool) -> Vec<Check> {
    let mut checks = Vec::new();
    for found in found {
        let place = format!("{}, because {}", found.path.display(), found.why);
        checks.extend(xla_flags(&found.path));
        match request.client(&found.path) {
            Ok(client) => {
                checks.push(Check::ok("plugin", place));
                checks.extend(devices(&client));
                checks.extend(kernels(&client));
                return checks;
            }
            Err(error) => checks.push(Check::problem(
                "plugin",
                named || found.named_by_user,
                format!("{place}: {error:#}"),
                "it needs its hardware and driver here; --plugin cpu runs without",
            )),
        }
    }
    if checks.iter().all(|check| check.state == State::Note) {
        checks.push(Check::problem(
            "plugin",
            true,
            "none of those found is usable",
            "stablejet plugin install cpu",
        ));
    }
    checks
}

/// Whether the plugin takes the flags that are set for XLA, which ends the process otherwise.
fn xla_flags(plugin: &Path) -> Option<Check> {
    let flags = Environment::of_process().xla_flags?;
    // One that cannot be opened is told of elsewhere.
    let attributes = Plugin::open(plugin).ok()?.attributes().ok()?;
    let refused = attributes
        .into_iter()
        .find(|(name, _)| name == "stablejet_xla_flags_refused");
    let flags = flags.display();
    Some(match refused {
        Some((_, Value::String(problem))) if !problem.is_empty() => Check::problem(
            "XLA_FLAGS",
            true,
            problem,
            "leave that out of XLA_FLAGS, or unset it",
        ),
        Some(_) => Check::ok("XLA_FLAGS", flags.to_string()),
        None => Check::ok(
            "XLA_FLAGS",
            format!("{flags} (the plugin does not tell whether it knows them)"),
        ),
    })
}

/// What the plugin says of itself and its devices.
fn devices(client: &Client) -> Vec<Check> {
    let version = format!(
        "PJRT C API {}, {} {}",
        client.plugin().api_version(),
        client.platform_name(),
        client.platform_version()
    );
    let mut checks = vec![Check::ok("platform", version)];
    for device in client.devices() {
        // Some plugins, among them the CPU's, keep no statistics.
        let limit = device
            .memory_stats()
            .ok()
            .and_then(|memory| memory.bytes_limit);
        let memory = match limit {
            Some(bytes) => format!("{} MiB of memory", bytes >> 20),
            None => "memory not reported".to_owned(),
        };
        checks.push(Check::ok(
            "device",
            format!("{} {}, {memory}", device.id(), device.kind()),
        ));
    }
    checks
}

/// The instruction sets of the CPU plugin's kernels; no other plugin has any.
fn kernels(client: &Client) -> Option<Check> {
    let backend = Backend::of(client).ok()?;
    let set = |dtype| {
        let set = backend.kernel_set(dtype)?;
        Some(format!("{dtype} by {set}"))
    };
    let sets: Vec<String> = [DType::F32, DType::BF16]
        .into_iter()
        .filter_map(set)
        .collect();
    (!sets.is_empty()).then(|| Check::ok("kernels", sets.join(", ")))
}

/// What an installed CUDA plugin needs of NVIDIA.
fn nvidia(kind: Kind) -> Check {
    let (site_packages, folders) = (site_packages(), Environment::of_process().library_folders);
    let libraries = cuda::libraries(kind, &site_packages, &folders);
    match plugin::missing(&libraries) {
        None => Check::ok(
            "nvidia",
            format!("all libraries of {} are there", kind.name()),
        ),
        Some(missing) => Check::problem(
            "nvidia",
            false,
            format!("for {}: {}", kind.name(), missing.files),
            missing.remedy,
        ),
    }
}

/// Reads the model's configuration and the headers of its weights.
fn check_model(source: &ModelSource) -> Check {
    let read = || {
        let files = model::open(source)?;
        let model = source.model(&files)?;
        let mut tensors = 0;
        for network in model.networks() {
            let (folder, variant) = (network.component.folder(), source.variant.as_deref());
            let checkpoint = Checkpoint::open(&files, folder, variant)?;
            tensors += checkpoint.tensors().count();
        }
        anyhow::Ok(format!("{}, {tensors} tensors", model.name))
    };
    match read() {
        Ok(detail) => Check::ok("model", detail),
        Err(error) => Check::problem(
            "model",
            true,
            format!("{error:#}"),
            "give --model a folder in diffusers' layout, a single file or a hub id; without it the built-in model is used",
        ),
    }
}
