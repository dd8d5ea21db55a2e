//! From what the user asks for to a client.

use super::install_plugin::Bar;
use super::{environment, print};
use anyhow::{Context, anyhow};
use pjrt::discovery::Found;
use pjrt::{Client, Value};
use stablejet::backend::Platform;
use stablejet::devices::{DeviceRequest, Devices, DevicesError, Event, MOST_DEVICES};
use stablejet::pipeline::DeviceSelection;
use stablejet::unstable::plugin::Kind;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// Arguments that name devices.
#[derive(clap::Args)]
pub struct DeviceChoice {
    /// The plugin: cpu, tpu, cuda, cuda12, cuda13, a name of PJRT_NAMES_AND_LIBRARY_PATHS, or a path; the best there is if left out.
    #[arg(long, value_name = "cpu|tpu|cuda|PATH")]
    pub plugin: Option<OsString>,
    /// Devices to use; with the CPU plugin, virtual ones. So many, or those of the ids that `stablejet devices` shows: 0,3, and
    /// with a comma behind it a single one: 3,
    #[arg(long, value_name = "N|ID,…", value_parser = parse_devices)]
    devices: Option<DeviceSelection>,
    /// An option for the plugin's client, such as memory_fraction=0.8 or preallocate=false with CUDA's; may be repeated.
    #[arg(long = "client-option", value_name = "NAME=VALUE")]
    client_options: Vec<String>,
}

impl DeviceChoice {
    /// What is asked of the library.
    pub fn request(&self) -> anyhow::Result<DeviceRequest> {
        let mut request = match &self.plugin {
            Some(plugin) => DeviceRequest::named(plugin),
            None => DeviceRequest::best(),
        };
        match self.selection() {
            DeviceSelection::First(count) => request = request.count(count),
            // The CPU's ids count from 0.
            DeviceSelection::Ids(ids) => {
                let last = ids.iter().copied().max().unwrap_or_default();
                request = request.count(usize::try_from(last)? + 1);
            }
            _ => {}
        }
        for (name, value) in self.client_options()? {
            request = request.client_option(name, value);
        }
        Ok(request.install_cpu_plugin(true))
    }

    /// The devices.
    pub fn selection(&self) -> DeviceSelection {
        self.devices.clone().unwrap_or_default()
    }

    fn client_options(&self) -> anyhow::Result<Vec<(&str, Value)>> {
        self.client_options
            .iter()
            .map(|option| client_option(option))
            .collect()
    }
}

/// A number of devices, or ids with commas.
fn parse_devices(text: &str) -> Result<DeviceSelection, String> {
    let expected = || "expected a number of devices, or ids with commas: 0,3".to_owned();
    let Some(list) = text.contains(',').then(|| text.trim_end_matches(',')) else {
        let count: usize = text.parse().map_err(|_| expected())?;
        return Ok(count.into());
    };
    let ids = list.split(',').map(|id| id.parse::<u16>().map(i32::from));
    let ids: Vec<i32> = ids.collect::<Result<_, _>>().map_err(|_| expected())?;
    Ok(ids.into())
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

/// Opens the plugin that is named or the best there is, under a progress bar if the CPU's is installed.
pub fn open(choice: &DeviceChoice) -> anyhow::Result<Client> {
    let name = choice.plugin.as_deref().and_then(OsStr::to_str);
    if name.map(Platform::from) == Some(Platform::Tpu) {
        // libtpu warns that it does not know its machine.
        environment::ensure(&[("TF_CPP_MIN_LOG_LEVEL", "2")])?;
    }
    let request = choice.request()?;
    let devices = watched(|observer| Devices::open(&request, observer))?;
    Ok(devices.into())
}

/// The plugin that is named, by the same rules.
pub fn find(name: &OsStr) -> anyhow::Result<Found> {
    let request = DeviceRequest::named(name).install_cpu_plugin(true);
    Ok(candidates(&request)?.swap_remove(0))
}

/// The plugins to try, the best first; none if nothing is named and nothing found. The CPU's is installed if it is named.
pub fn candidates(request: &DeviceRequest) -> anyhow::Result<Vec<Found>> {
    watched(|observer| request.candidates(observer))
}

/// The file of a plugin; it is installed first unless it is there.
pub fn install(kind: Kind) -> anyhow::Result<PathBuf> {
    watched(|observer| DeviceRequest::best().install(kind, observer))
}

/// Shows what the library tells, and its errors as the command line's.
fn watched<T>(
    run: impl FnOnce(&dyn Fn(Event<'_>)) -> Result<T, DevicesError>,
) -> anyhow::Result<T> {
    let bar = Bar::new()?;
    let done = run(&|event| match event {
        Event::Installing {
            kind,
            stage,
            fraction,
        } => bar.show(kind, stage, fraction),
        Event::Unusable(error) => {
            print::remark(format_args!("{error}; looking further"));
        }
        _ => {}
    });
    bar.finish();
    done.map_err(|error| match &error {
        DevicesError::Count(count) => {
            anyhow!("--devices is {count}; supported: 1 to {MOST_DEVICES}")
        }
        DevicesError::NotFound {
            installable: Some(kind),
            ..
        } => anyhow!(
            "{error}; `stablejet plugin install {}` installs it",
            kind.name()
        ),
        _ => error.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::{DeviceSelection, parse_devices};

    #[test]
    fn devices_are_a_number_or_ids_with_commas() {
        for (text, expected) in [
            ("2", DeviceSelection::First(2)),
            ("0,3", DeviceSelection::Ids(vec![0, 3])),
            ("3,", DeviceSelection::Ids(vec![3])),
        ] {
            assert_eq!(parse_devices(text), Ok(expected), "{text}");
        }
        for text in ["", ",", "-1", "0,-1", "1-2", "a,1", "0,99999"] {
            assert!(parse_devices(text).is_err(), "{text}");
        }
    }
}
