//! Where plugins are found. Everything that the answer depends on is passed in, but for the files themselves.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// What the environment says of plugins, each as it stands there.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// `PJRT_PLUGIN_LIBRARY_PATH`: the plugin to use unless the user names another.
    pub pjrt_plugin_library_path: Option<OsString>,
    /// `TPU_LIBRARY_PATH`: the plugin for TPUs.
    pub tpu_library_path: Option<OsString>,
    /// `PJRT_NAMES_AND_LIBRARY_PATHS`: `name:path,name:path`, as JAX reads it.
    pub pjrt_names_and_library_paths: Option<OsString>,
}

/// Where to look for a plugin, and for which.
#[derive(Clone, Debug, Default)]
pub struct Search<'a> {
    /// What the user asked for: a platform in any case (`cpu`, `tpu`, `cuda`, `cuda12`, `cuda13`, or a name from
    /// `PJRT_NAMES_AND_LIBRARY_PATHS`), or the path of a plugin. `None`: whatever there is, accelerators first.
    pub request: Option<&'a str>,
    /// What the environment says.
    pub environment: Environment,
    /// Folders with Python packages, of which `libtpu` and `jax_plugins/xla_cuda*` have plugins.
    pub site_packages: &'a [PathBuf],
    /// The plugins that we installed ourselves.
    pub installed: &'a [Installed],
    /// The system's folder of device files, `/dev`. Unless it is asked for, an accelerator's plugin that we installed is
    /// taken only where such a device is: it may be there to compile only, and libtpu looks for its TPU for minutes.
    pub device_files: Option<&'a Path>,
}

/// A plugin that we installed.
#[derive(Clone, Debug, PartialEq)]
pub struct Installed {
    /// `cpu`, `tpu`, or `cuda` with a version.
    pub platform: String,
    /// The file.
    pub path: PathBuf,
}

/// A plugin that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The file. It exists, but nobody has tried to open it.
    pub path: PathBuf,
    /// Why this one: a phrase that can follow "chosen because".
    pub why: String,
    /// Whether the user named this very file, by request or variable: then falling back to another one would be wrong.
    /// A Python package may be there without the device that it is for.
    pub named_by_user: bool,
}

/// The plugin to use.
///
/// # Errors
/// As for [`candidates`].
pub fn find(search: &Search) -> Result<Found> {
    candidates(search).map(|mut found| found.swap_remove(0))
}

/// All plugins that fit, the best first; never none.
///
/// A path that the user asks for is taken or refused. A platform is looked for in `PJRT_NAMES_AND_LIBRARY_PATHS`, then
/// in its own places. Without a request `PJRT_PLUGIN_LIBRARY_PATH` comes first, then the named plugins in their order,
/// TPU, CUDA and our CPU plugin.
///
/// # Errors
/// [`Error::NotFound`], with every place looked at. Also when a variable or the user names a file that is not there: it
/// is not passed over in silence.
pub fn candidates(search: &Search) -> Result<Vec<Found>> {
    let mut places = Places::default();
    match search.request {
        Some(path) if is_path(path) => places.named(Path::new(path), "the command line names it"),
        Some(platform) => {
            places.named_plugins(search, Some(platform));
            match platform.to_ascii_lowercase().as_str() {
                "tpu" => places.tpu(search),
                "cuda" | "gpu" => places.cuda(search, "cuda"),
                version @ ("cuda12" | "cuda13") => places.cuda(search, version),
                "cpu" => places.installed(search, "cpu"),
                _ => {}
            }
        }
        None => {
            match &search.environment.pjrt_plugin_library_path {
                Some(path) if !path.is_empty() => {
                    places.named(Path::new(path), "PJRT_PLUGIN_LIBRARY_PATH names it")
                }
                _ => places.absent("PJRT_PLUGIN_LIBRARY_PATH: not set"),
            }
            places.named_plugins(search, None);
            places.tpu(search);
            places.cuda(search, "cuda");
            places.installed(search, "cpu");
        }
    }
    if places.refused || places.found.is_empty() {
        return Err(Error::NotFound {
            wanted: search.request.map(str::to_owned),
            looked: places.looked,
        });
    }
    Ok(places.found)
}

/// Whether a request is a file rather than a platform's name.
fn is_path(request: &str) -> bool {
    request.contains(['/', '\\']) || Path::new(request).extension().is_some()
}

/// What was found, and where it was looked for.
#[derive(Default)]
struct Places {
    found: Vec<Found>,
    looked: Vec<String>,
    /// A file that the user named is not there.
    refused: bool,
}

impl Places {
    /// A file that the user named.
    fn named(&mut self, path: &Path, why: &str) {
        self.refused |= !self.file(path, why, true);
    }

    /// A file that may be there. Returns whether it is.
    fn file(&mut self, path: &Path, why: &str, named_by_user: bool) -> bool {
        let is_file = path.is_file();
        if is_file {
            self.looked.push(format!("{} (found)", path.display()));
            self.found.push(Found {
                path: path.to_owned(),
                why: why.to_owned(),
                named_by_user,
            });
        } else {
            let is_there = path.exists();
            let problem = if is_there { "not a file" } else { "not there" };
            let by = if named_by_user {
                format!(", but {why}")
            } else {
                String::new()
            };
            self.looked
                .push(format!("{}: {problem}{by}", path.display()));
        }
        is_file
    }

    fn absent(&mut self, place: &str) {
        self.looked.push(place.to_owned());
    }

    /// The entries of `PJRT_NAMES_AND_LIBRARY_PATHS`: all, or those of one platform.
    fn named_plugins(&mut self, search: &Search, platform: Option<&str>) {
        const VARIABLE: &str = "PJRT_NAMES_AND_LIBRARY_PATHS";
        let Some(entries) = &search.environment.pjrt_names_and_library_paths else {
            return self.absent(&format!("{VARIABLE}: not set"));
        };
        let Some(entries) = entries.to_str() else {
            self.refused = true;
            return self.absent(&format!("{VARIABLE}: not UTF-8"));
        };
        let mut any = false;
        for entry in entries.split(',').filter(|entry| !entry.is_empty()) {
            match entry.split_once(':') {
                Some((name, path)) if !name.is_empty() && !path.is_empty() => {
                    if platform.is_none_or(|platform| platform.eq_ignore_ascii_case(name)) {
                        any = true;
                        self.named(Path::new(path), &format!("{VARIABLE} names it for {name}"));
                    }
                }
                _ => {
                    self.refused = true;
                    self.absent(&format!(
                        "{VARIABLE}: {entry:?} is not of the form name:path"
                    ));
                }
            }
        }
        if !any {
            self.absent(&match platform {
                Some(platform) => format!("{VARIABLE}: nothing for {platform}"),
                None => format!("{VARIABLE}: empty"),
            });
        }
    }

    fn tpu(&mut self, search: &Search) {
        match &search.environment.tpu_library_path {
            Some(path) if !path.is_empty() => {
                self.named(Path::new(path), "TPU_LIBRARY_PATH names it")
            }
            _ => self.absent("TPU_LIBRARY_PATH: not set"),
        }
        if search.site_packages.is_empty() {
            self.absent("libtpu/libtpu.so: there are no Python packages");
        }
        for root in search.site_packages {
            let path = root.join("libtpu/libtpu.so");
            self.file(&path, "the Python package libtpu is installed", false);
        }
        self.installed(search, "tpu");
    }

    /// `jax_plugins/xla_cuda12`, `xla_cuda13`, ..., the newest first; then our own.
    fn cuda(&mut self, search: &Search, platform: &str) {
        if search.site_packages.is_empty() {
            self.absent(&format!(
                "jax_plugins/xla_{platform}*: there are no Python packages"
            ));
        }
        for root in search.site_packages {
            let plugins = root.join("jax_plugins");
            let mut names: Vec<String> = std::fs::read_dir(&plugins)
                .into_iter()
                .flatten()
                .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
                .filter(|name| {
                    let name = name.strip_prefix("xla_");
                    name.is_some_and(|name| name.starts_with(platform))
                })
                .collect();
            names.sort_by_key(|name| {
                let version = name.trim_start_matches("xla_cuda").parse::<u32>();
                (std::cmp::Reverse(version.unwrap_or(0)), name.clone())
            });
            if names.is_empty() {
                let place = plugins.join(format!("xla_{platform}*/xla_cuda_plugin.so"));
                self.absent(&format!("{}: not there", place.display()));
            }
            for name in names {
                let path = plugins.join(&name).join("xla_cuda_plugin.so");
                let why = format!("the Python package jax_plugins.{name} is installed");
                self.file(&path, &why, false);
            }
        }
        self.installed(search, platform);
    }

    /// Our own plugins for a platform: all versions of `cuda`, the newest first.
    fn installed(&mut self, search: &Search, platform: &str) {
        let mut fitting: Vec<&Installed> = search
            .installed
            .iter()
            .filter(|installed| installed.platform.starts_with(platform))
            .collect();
        fitting.sort_by_key(|installed| std::cmp::Reverse(&installed.platform));
        if fitting.is_empty() {
            self.absent(&format!("our own plugin for {platform}: not installed"));
        }
        for Installed { platform, path } in fitting {
            let missing = search.missing_device(platform);
            match missing.filter(|_| search.request.is_none()) {
                Some(device) => self.absent(&format!(
                    "{}: left out, as there is no {device}",
                    path.display()
                )),
                None => {
                    let why = format!("stablejet installed it for {platform}");
                    self.file(path, &why, false);
                }
            }
        }
    }
}

impl Search<'_> {
    /// The device files that a platform needs, unless there is one of them.
    fn missing_device(&self, platform: &str) -> Option<&'static str> {
        let (needed, text): (&[&str], _) = match platform {
            "cpu" => return None,
            "tpu" => (&["accel0", "vfio/0"], "/dev/accel0 or /dev/vfio/0"),
            _ => (&["nvidiactl", "dxg"], "/dev/nvidiactl or /dev/dxg"),
        };
        let is_there = |name: &&str| {
            let folder = self.device_files;
            folder.is_some_and(|folder| folder.join(name).exists())
        };
        (!needed.iter().any(is_there)).then_some(text)
    }
}
