//! From what the user asks for to a client: finds a plugin, installs the CPU one where it is needed.

use super::environment;
use anyhow::{Context, bail};
use indicatif::{ProgressBar, ProgressStyle};
use pjrt::discovery::{self, Found, Search};
use pjrt::{Client, Plugin, Value};
use stablejet::plugin::install::{self, Stage};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Arguments that name devices.
#[derive(clap::Args)]
pub struct DeviceChoice {
    /// The plugin: cpu, tpu, cuda, a name of PJRT_NAMES_AND_LIBRARY_PATHS, or a path; the best there is if left out.
    #[arg(long, value_name = "cpu|tpu|cuda|PATH")]
    pub plugin: Option<String>,
    /// Devices to use; with the CPU plugin, virtual ones.
    #[arg(long)]
    pub devices: Option<usize>,
}

/// Opens the plugin that is named (`cpu`, `tpu`, `cuda`, another platform's name, or a path) or, without a name, the best
/// there is; with as many virtual devices as asked for if it is the CPU plugin.
pub fn open(choice: &DeviceChoice) -> anyhow::Result<Client> {
    let (request, devices) = (choice.plugin.as_deref(), choice.devices);
    for found in candidates(request)? {
        match client(&found.path, devices) {
            Ok(client) => return Ok(client),
            // A Python package may be there without the device that it is for.
            Err(error) if request.is_none() && !found.named_by_user => {
                eprintln!(
                    "stablejet: {} is not usable ({error:#}); looking further",
                    found.path.display()
                );
            }
            Err(error) => {
                return Err(error).with_context(|| format!("the plugin {}", found.path.display()));
            }
        }
    }
    client(&install_cpu()?, devices)
}

/// Opens the plugin that is named, but none of its devices: there need not be any.
pub fn open_without_client(request: &str) -> anyhow::Result<Plugin> {
    let found = candidates(Some(request))?.swap_remove(0);
    Ok(Plugin::open(&found.path)?)
}

/// The plugins to try, the best first; none if nothing is named and nothing found.
fn candidates(request: Option<&str>) -> anyhow::Result<Vec<Found>> {
    let environment = environment::plugins();
    let names_cpu = request == Some("cpu") && environment.pjrt_names_and_library_paths.is_none();
    let installed = if names_cpu {
        Some(install_cpu()?)
    } else {
        None
    };
    let site_packages = if names_cpu {
        Vec::new()
    } else {
        site_packages()
    };
    let search = Search {
        request,
        environment,
        site_packages: &site_packages,
        cpu_plugin: installed.as_deref(),
    };
    match discovery::candidates(&search) {
        Ok(candidates) => Ok(candidates),
        Err(pjrt::Error::NotFound { .. }) if request.is_none() => Ok(Vec::new()),
        // It lists the places on lines of their own; a user's error is one line.
        Err(error) => bail!(
            error
                .to_string()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        ),
    }
}

fn client(path: &Path, devices: Option<usize>) -> anyhow::Result<Client> {
    let plugin = Plugin::open(path)?;
    // Only CPU plugins have virtual devices; others refuse the option.
    let is_cpu = path
        .file_name()
        .is_some_and(|name| name.to_string_lossy().contains("cpu"));
    let count = i64::try_from(devices.unwrap_or(1)).context("--devices is too large")?;
    let options = [("cpu_device_count", Value::Int64(count))];
    Ok(plugin.client(if is_cpu { &options } else { &[] })?)
}

fn install_cpu() -> anyhow::Result<PathBuf> {
    let bar = ProgressBar::new(100);
    bar.set_style(ProgressStyle::with_template(
        "{spinner} {msg} {wide_bar} {percent}%  {elapsed}",
    )?);
    let progress = |stage: Stage, fraction: Option<f64>| {
        bar.enable_steady_tick(Duration::from_millis(200));
        bar.set_message(match stage {
            Stage::Wait => "waiting for another process that installs the CPU plugin",
            Stage::Download => "downloading XLA for the CPU plugin (259 MB, once)",
            Stage::Verify => "checking the download",
            Stage::Unpack => "unpacking",
            Stage::Compile => "compiling the CPU plugin (a minute or two, once)",
            Stage::Link => "linking the CPU plugin",
        });
        bar.set_position(fraction.map_or(0, |fraction| (fraction * 100.0) as u64));
    };
    let compiler = environment::compiler();
    let path = install::cpu(&environment::cache_dir()?, compiler.as_deref(), &progress)
        .context("the CPU plugin cannot be installed");
    bar.finish_and_clear();
    path
}

/// The folders in which python3 finds packages; none without a python3.
fn site_packages() -> Vec<PathBuf> {
    let script =
        "import sys; print('\\n'.join(path for path in sys.path if path.endswith('-packages')))";
    let output = Command::new("python3").args(["-c", script]).output();
    let listed = output
        .ok()
        .filter(|output| output.status.success())
        .map(|output| output.stdout);
    String::from_utf8_lossy(&listed.unwrap_or_default())
        .lines()
        .map(PathBuf::from)
        .collect()
}
