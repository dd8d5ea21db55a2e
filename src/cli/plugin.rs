//! `stablejet plugin`.

use super::{environment, open_plugin, print};
use anyhow::Context;
use clap::Subcommand;
use serde_json::{Value, json};
use stablejet::devices;
use stablejet::environment::Environment;
use stablejet::unstable::plugin::Kind;
use stablejet::unstable::plugin::cuda::{self, Library};
use std::path::Path;

/// Arguments of `stablejet plugin`.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Print JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Command {
    /// List the plugins that can be installed.
    List,
    /// Install plugins: download the pinned package, check its hash, unpack it; compile the CPU's.
    Install {
        /// Which: cpu, tpu, cuda12, cuda13.
        #[arg(required = true)]
        plugins: Vec<Kind>,
    },
    /// Print the file that `--plugin NAME` opens.
    Path {
        /// A platform: cpu, tpu, cuda, cuda12, cuda13, or a name of PJRT_NAMES_AND_LIBRARY_PATHS.
        name: String,
    },
}

/// Runs the subcommand.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.command {
        Command::List => list(arguments.json),
        Command::Install { plugins } => plugins
            .iter()
            .try_for_each(|&kind| install(kind, arguments.json)),
        Command::Path { name } => {
            let found = open_plugin::find(name.as_ref())?;
            if arguments.json {
                print::result(json!({ "path": print::path(&found.path), "why": found.why }))?;
            } else {
                print::result(found.path.display())?;
            }
            Ok(())
        }
    }
}

fn list(as_json: bool) -> anyhow::Result<()> {
    let cache_dir = environment::cache_dir().ok();
    let installed = |kind: Kind| kind.installed(cache_dir.as_deref()?);
    if as_json {
        let plugins = Kind::ALL.map(|kind| description(kind, installed(kind).as_deref()));
        return Ok(print::result(Value::from(plugins.to_vec()))?);
    }
    for kind in Kind::ALL {
        let state = match installed(kind) {
            Some(path) => path.display().to_string(),
            None => format!(
                "not installed ({} MB of download): stablejet plugin install {}",
                kind.download_bytes() / 1_000_000,
                kind.name()
            ),
        };
        print::result(format_args!(
            "{:<8}{:<24}{state}",
            kind.name(),
            kind.package()
        ))?;
    }
    Ok(())
}

fn install(kind: Kind, as_json: bool) -> anyhow::Result<()> {
    let path = open_plugin::install(kind)?;
    let site_packages = devices::site_packages();
    let libraries = cuda::libraries(
        kind,
        &site_packages,
        &Environment::of_process().library_folders,
    );
    if !libraries.is_empty() {
        cuda::link(&path, &site_packages)
            .with_context(|| format!("linking NVIDIA's packages beside {}", path.display()))?;
    }
    if as_json {
        let mut plugin = description(kind, Some(&path));
        let each = |library: &Library| json!({ "file": library.file, "package": library.package, "found": library.found.as_deref().map(print::path) });
        plugin["nvidia"] = libraries.iter().map(each).collect();
        return Ok(print::result(plugin)?);
    }
    print::result(path.display())?;
    if let Some(missing) = missing(&libraries) {
        print::remark(format_args!("{}; {}", missing.files, missing.remedy));
    }
    Ok(())
}

fn description(kind: Kind, path: Option<&Path>) -> Value {
    json!({
        "name": kind.name(),
        "package": kind.package(),
        "sha256": kind.sha256(),
        "download_bytes": kind.download_bytes(),
        "path": path.map(print::path),
    })
}

/// What is missing of NVIDIA's libraries.
pub struct Missing {
    /// The files.
    pub files: String,
    /// What to do.
    pub remedy: String,
}

/// What is missing of these libraries, if any is.
pub fn missing(libraries: &[Library]) -> Option<Missing> {
    let missing = || libraries.iter().filter(|library| library.found.is_none());
    let files: Vec<&str> = missing().map(|library| library.file).collect();
    if files.is_empty() {
        return None;
    }
    let mut remedies = Vec::new();
    let packages: Vec<&str> = missing().filter_map(|library| library.package).collect();
    if !packages.is_empty() {
        remedies.push(format!(
            "python3 -m pip install {}, then stablejet plugin install again",
            packages.join(" ")
        ));
    }
    if missing().any(|library| library.package.is_none()) {
        remedies.push("install NVIDIA's driver".to_owned());
    }
    Some(Missing {
        files: format!("not found: {}", files.join(", ")),
        remedy: remedies.join("; "),
    })
}
