//! From what the user asks for to a client: finds a plugin, installs the CPU one where it is needed.

use super::{environment, install_plugin, print};
use anyhow::{Context, bail, ensure};
use pjrt::discovery::{self, Found, Installed, Search};
use pjrt::{Client, Plugin, Value};
use stablejet::backend;
use stablejet::plugin::Kind;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Arguments that name devices.
#[derive(clap::Args)]
pub struct DeviceChoice {
    /// The plugin: cpu, tpu, cuda, cuda12, cuda13, a name of PJRT_NAMES_AND_LIBRARY_PATHS, or a path; the best there is if left out.
    #[arg(long, value_name = "cpu|tpu|cuda|PATH")]
    pub plugin: Option<OsString>,
    /// Devices to use; with the CPU plugin, virtual ones.
    #[arg(long)]
    pub devices: Option<usize>,
    /// An option for the plugin's client, such as memory_fraction=0.8 or preallocate=false with CUDA's; may be repeated.
    #[arg(long = "client-option", value_name = "NAME=VALUE")]
    client_options: Vec<String>,
}

/// Devices that a process may use.
const MOST_DEVICES: usize = 1_024;

impl DeviceChoice {
    /// The devices of a plugin that makes them up.
    fn virtual_devices(&self) -> anyhow::Result<i64> {
        let count = self.devices.unwrap_or(1);
        ensure!(
            (1..=MOST_DEVICES).contains(&count),
            "--devices is {count}; supported: 1 to {MOST_DEVICES}"
        );
        Ok(count as i64)
    }

    fn client_options(&self) -> anyhow::Result<Vec<(&str, Value)>> {
        self.client_options
            .iter()
            .map(|option| client_option(option))
            .collect()
    }
}

/// An option for the plugin's client: its value is a truth value, an integer, a number, a list of integers, else a text.
fn client_option(option: &str) -> anyhow::Result<(&str, Value)> {
    let (name, value) = option
        .split_once('=')
        .with_context(|| format!("--client-option {option:?} is not of the form NAME=VALUE"))?;
    let list = || value.split(',').map(|number| number.parse().ok()).collect();
    let value = if let Ok(value) = value.parse() {
        Value::Bool(value)
    } else if let Ok(value) = value.parse() {
        Value::Int64(value)
    } else if let Ok(value) = value.parse() {
        Value::Float(value)
    } else if let Some(list) = list() {
        Value::Int64List(list)
    } else {
        Value::String(value.to_owned())
    };
    Ok((name, value))
}

/// Opens the plugin that is named (`cpu`, `tpu`, `cuda`, another platform's name, or a path) or, without a name, the best
/// there is; with as many virtual devices as asked for if it is the CPU plugin.
pub fn open(choice: &DeviceChoice) -> anyhow::Result<Client> {
    // Refused here, not as if a plugin had.
    choice.virtual_devices()?;
    choice.client_options()?;
    let request = choice.plugin.as_deref();
    let cache_dir = environment::cache_dir().ok();
    // The last resort.
    let cpu = cache_dir.and_then(|folder| Kind::Cpu.installed(&folder));
    for found in candidates(request)? {
        match client(&found.path, choice) {
            Ok(client) => return Ok(client),
            // A Python package may be there without the device that it is for.
            Err(error)
                if request.is_none()
                    && !found.named_by_user
                    && cpu.as_ref() != Some(&found.path) =>
            {
                print::remark(format_args!(
                    "{} is not usable ({error:#}); looking further",
                    found.path.display()
                ));
            }
            Err(error) => {
                return Err(error).with_context(|| format!("the plugin {}", found.path.display()));
            }
        }
    }
    client(&install_plugin::install(Kind::Cpu)?, choice)
}

/// The plugin that is named, by the same rules.
pub fn find(request: &OsStr) -> anyhow::Result<Found> {
    Ok(candidates(Some(request))?.swap_remove(0))
}

/// The plugins to try, the best first; none if nothing is named and nothing found. The CPU's is installed if it is named.
pub fn candidates(request: Option<&OsStr>) -> anyhow::Result<Vec<Found>> {
    let request = match request.map(|request| request.to_str().ok_or(request)) {
        // No platform has such a name.
        Some(Err(path)) => return Ok(vec![named_by_user(path)]),
        Some(Ok(request)) => Some(request),
        None => None,
    };
    let environment = environment::plugins();
    if request == Some("cpu") && environment.pjrt_names_and_library_paths.is_none() {
        install_plugin::install(Kind::Cpu)?;
    }
    let site_packages = site_packages();
    let installed = installed();
    let search = Search {
        request,
        environment,
        site_packages: &site_packages,
        installed: &installed,
        device_files: Some(Path::new("/dev")),
    };
    match discovery::candidates(&search) {
        Ok(candidates) => Ok(candidates),
        Err(pjrt::Error::NotFound { .. }) if request.is_none() => Ok(Vec::new()),
        Err(error) => {
            let remedy = match request.map(str::parse::<Kind>) {
                Some(Ok(kind)) => {
                    format!("; `stablejet plugin install {}` installs it", kind.name())
                }
                _ => String::new(),
            };
            // It lists the places on lines of their own; a user's error is one line.
            let error = error.to_string();
            let error: Vec<&str> = error.split_whitespace().collect();
            bail!("{}{remedy}", error.join(" "))
        }
    }
}

/// The plugin of a path that is not UTF-8.
fn named_by_user(path: &OsStr) -> Found {
    Found {
        path: path.into(),
        why: "the command line names it".to_owned(),
        named_by_user: true,
    }
}

/// A client of the plugin, with the options of the choice and, if it is the CPU's, its virtual devices.
pub fn client(path: &Path, choice: &DeviceChoice) -> anyhow::Result<Client> {
    let (options, count) = (choice.client_options()?, choice.virtual_devices()?);
    let plugin = Plugin::open(path)?;
    Ok(backend::client(&plugin, &options, count)?)
}

/// The plugins below the cache directory; none where there is no such directory.
fn installed() -> Vec<Installed> {
    let Ok(cache_dir) = environment::cache_dir() else {
        return Vec::new();
    };
    let installed = Kind::ALL.into_iter().filter_map(|kind| {
        Some(Installed {
            platform: kind.name().to_owned(),
            path: kind.installed(&cache_dir)?,
        })
    });
    installed.collect()
}

/// The folders in which python3 finds packages; none without a python3.
pub fn site_packages() -> Vec<PathBuf> {
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
