//! Opening devices: finds a plugin, installs the CPU's if that is wanted, makes a client.
//!
//! ```no_run
//! use stablejet::devices::{DeviceRequest, Devices};
//!
//! let request = DeviceRequest::named("cpu").count(8).install_cpu_plugin(true);
//! let devices = Devices::open(&request, &|_| {})?;
//! println!("{} devices", devices.client().devices().len());
//! # Ok::<(), stablejet::devices::DevicesError>(())
//! ```

use crate::backend::{self, Platform};
use crate::environment::Environment;
use crate::plugin::install::{self, Stage};
use crate::plugin::{InstallError, Kind};
use pjrt::discovery::{self, Found, Installed, Search};
use pjrt::{Client, Plugin, Value};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Devices that a process may use.
pub const MOST_DEVICES: usize = 1_024;

/// Which devices are wanted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeviceRequest {
    plugin: Option<OsString>,
    count: Option<usize>,
    client_options: Vec<(String, Value)>,
    environment: Environment,
    installs: bool,
}

impl DeviceRequest {
    /// The best plugin that is found, in this process's environment: accelerators first, then the CPU.
    pub fn best() -> DeviceRequest {
        DeviceRequest {
            plugin: None,
            count: None,
            client_options: Vec::new(),
            environment: Environment::of_process(),
            installs: false,
        }
    }

    /// The plugin of this name (`cpu`, `tpu`, `cuda`, `cuda12`, `cuda13` or one of `PJRT_NAMES_AND_LIBRARY_PATHS`) or path:
    /// it is taken or refused.
    pub fn named(plugin: impl Into<OsString>) -> DeviceRequest {
        DeviceRequest {
            plugin: Some(plugin.into()),
            ..DeviceRequest::best()
        }
    }

    /// How many devices are used; of the CPU's, which are virtual, as many are made (1 if this is not called).
    pub fn count(self, count: usize) -> DeviceRequest {
        let count = Some(count);
        DeviceRequest { count, ..self }
    }

    /// An option for the plugin's client, such as CUDA's `memory_fraction`.
    pub fn client_option(mut self, name: impl Into<String>, value: Value) -> DeviceRequest {
        self.client_options.push((name.into(), value));
        self
    }

    /// Another environment than this process's.
    pub fn environment(self, environment: Environment) -> DeviceRequest {
        DeviceRequest {
            environment,
            ..self
        }
    }

    /// Where plugins are installed, rather than in the environment's folder.
    pub fn cache_dir(mut self, folder: impl Into<PathBuf>) -> DeviceRequest {
        self.environment.cache_dir = Some(folder.into());
        self
    }

    /// Whether the CPU plugin is installed if it is wanted, or nothing else is usable, and it is not there: a download of
    /// 259 MB, then a minute or two of compiling with python3, pip and a C++ compiler. Off unless this is called.
    pub fn install_cpu_plugin(self, installs: bool) -> DeviceRequest {
        DeviceRequest { installs, ..self }
    }

    /// The plugins to try, the best first; none if nothing is named and nothing found.
    ///
    /// # Errors
    ///
    /// [`DevicesError::NotFound`], or an installation's.
    pub fn candidates(&self, observer: Observer<'_>) -> Result<Vec<Found>, DevicesError> {
        let request = match self.plugin.as_deref().map(|name| name.to_str().ok_or(name)) {
            // No platform has such a name.
            Some(Err(path)) => return Ok(vec![named_by_user(path)]),
            Some(Ok(request)) => Some(request),
            None => None,
        };
        let environment = self.environment.plugins.clone();
        let is_cpu = request.map(Platform::from) == Some(Platform::Cpu);
        if is_cpu && self.installs && environment.pjrt_names_and_library_paths.is_none() {
            self.install(Kind::Cpu, observer)?;
        }
        let search = Search {
            request,
            environment,
            site_packages: &site_packages(),
            installed: &self.installed(),
            device_files: Some(Path::new("/dev")),
        };
        match discovery::candidates(&search) {
            Ok(candidates) => Ok(candidates),
            Err(pjrt::Error::NotFound { .. }) if request.is_none() => Ok(Vec::new()),
            Err(places) => Err(DevicesError::NotFound {
                installable: request.and_then(|name| name.parse().ok()),
                places,
            }),
        }
    }

    /// A client of a plugin, with the request's options and, if it is the CPU's, its virtual devices.
    ///
    /// # Errors
    ///
    /// [`DevicesError::Count`], or [`DevicesError::Plugin`] with what the plugin says.
    pub fn client(&self, path: &Path) -> Result<Client, DevicesError> {
        let count = self.virtual_devices()?;
        let options = self.client_options.iter();
        let options: Vec<_> = options
            .map(|(name, value)| (&**name, value.clone()))
            .collect();
        let open = || backend::client(&Plugin::open(path)?, &options, count);
        open().map_err(|source| DevicesError::Plugin {
            path: path.to_owned(),
            source,
        })
    }

    /// The devices of a plugin that makes them up.
    fn virtual_devices(&self) -> Result<i64, DevicesError> {
        match self.count.unwrap_or(1) {
            count @ 1..=MOST_DEVICES => Ok(count as i64),
            count => Err(DevicesError::Count(count)),
        }
    }

    /// The file of a plugin; it is installed first unless it is there.
    ///
    /// # Errors
    ///
    /// [`DevicesError::NoCacheDir`], or [`DevicesError::Install`].
    pub fn install(&self, kind: Kind, observer: Observer<'_>) -> Result<PathBuf, DevicesError> {
        let environment = &self.environment;
        let cache_dir = environment.cache_dir.as_deref();
        let cache_dir = cache_dir.ok_or(DevicesError::NoCacheDir)?;
        let progress = |stage, fraction| {
            observer(Event::Installing {
                kind,
                stage,
                fraction,
            });
        };
        install::install(kind, cache_dir, environment.compiler.as_deref(), &progress)
            .map_err(|source| DevicesError::Install { kind, source })
    }

    /// The plugins below the cache directory; none if there is no such directory.
    fn installed(&self) -> Vec<Installed> {
        let of = |kind: Kind| {
            Some(Installed {
                platform: kind.name().to_owned(),
                path: kind.installed(self.environment.cache_dir.as_deref()?)?,
            })
        };
        Kind::ALL.into_iter().filter_map(of).collect()
    }
}

/// Is told what [`Devices::open`] does.
pub type Observer<'a> = &'a dyn Fn(Event<'_>);

/// What [`Devices::open`] does.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A plugin is being installed.
    Installing {
        /// Which.
        kind: Kind,
        /// What the installation is at.
        stage: Stage,
        /// How much of the stage is done, 0 to 1, if that is known.
        fraction: Option<f64>,
    },
    /// A plugin was found, but is of no use here (a Python package without its device, say): the next is tried.
    Unusable(&'a DevicesError),
}

/// Why no devices were opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DevicesError {
    /// More devices than a process may use, or none.
    #[error("{0} devices are asked for; supported: 1 to {MOST_DEVICES}")]
    Count(usize),
    /// There is no plugin, at least not where plugins are looked for.
    #[error("{}", one_line(places))]
    NotFound {
        /// What [`install`](crate::plugin::install::install) would bring.
        installable: Option<Kind>,
        /// The places that were looked at; the message tells them.
        places: pjrt::Error,
    },
    /// A plugin cannot be installed.
    #[error("the {} plugin cannot be installed: {source}", kind.name())]
    Install {
        /// Which.
        kind: Kind,
        /// The reason.
        source: InstallError,
    },
    /// A plugin is to be installed, and it is not known where.
    #[error("no cache directory: set HOME or STABLEJET_CACHE_DIR")]
    NoCacheDir,
    /// Nothing is usable, and the CPU plugin was not to be installed.
    #[error("no plugin is usable, and the CPU plugin is not installed")]
    None,
    /// A plugin cannot be opened, or makes no client.
    #[error("the plugin {}: {source}", path.display())]
    Plugin {
        /// Its file.
        path: PathBuf,
        /// Its words.
        source: pjrt::Error,
    },
}

/// Open devices.
#[derive(Clone, Debug)]
pub struct Devices {
    client: Client,
    count: Option<usize>,
}

impl Devices {
    /// Opens the plugin that is named or the best there is.
    ///
    /// # Errors
    ///
    /// [`DevicesError`]. A plugin that was only found, not named, and is not usable is told to the observer, and the next
    /// is tried.
    pub fn open(request: &DeviceRequest, observer: Observer<'_>) -> Result<Devices, DevicesError> {
        // Refused here, not as if a plugin had.
        request.virtual_devices()?;
        let opened = |client| {
            let count = request.count;
            Ok(Devices { client, count })
        };
        // The last resort.
        let cache_dir = request.environment.cache_dir.as_deref();
        let cpu = cache_dir.and_then(|folder| Kind::Cpu.installed(folder));
        for found in request.candidates(observer)? {
            match request.client(&found.path) {
                Ok(client) => return opened(client),
                // A Python package may be there without the device that it is for.
                Err(error)
                    if request.plugin.is_none()
                        && !found.named_by_user
                        && cpu.as_ref() != Some(&found.path) =>
                {
                    observer(Event::Unusable(&error));
                }
                Err(error) => return Err(error),
            }
        }
        match request.installs {
            true => opened(request.client(&request.install(Kind::Cpu, observer)?)?),
            false => Err(DevicesError::None),
        }
    }

    /// The plugin's client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// How many devices are used; all if `None`.
    pub fn count(&self) -> Option<usize> {
        self.count
    }
}

impl From<Devices> for Client {
    fn from(devices: Devices) -> Client {
        devices.client
    }
}

/// It lists the places on lines of their own; a user's error is one line.
fn one_line(error: &pjrt::Error) -> String {
    let error = error.to_string();
    let words: Vec<&str> = error.split_whitespace().collect();
    words.join(" ")
}

/// The plugin of a path that is not UTF-8.
fn named_by_user(path: &OsStr) -> Found {
    Found {
        path: path.into(),
        why: "the command line names it".to_owned(),
        named_by_user: true,
    }
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
