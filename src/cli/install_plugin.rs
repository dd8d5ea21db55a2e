//! Installs plugins under a progress bar.

use super::environment;
use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use stablejet::plugin::Kind;
use stablejet::plugin::install::{self, Stage};
use std::path::PathBuf;
use std::time::Duration;

/// The plugin's file; it is installed first unless it is there.
pub fn install(kind: Kind) -> anyhow::Result<PathBuf> {
    let bar = ProgressBar::new(100);
    bar.set_style(ProgressStyle::with_template(
        "{spinner} {msg} {wide_bar} {percent}%  {elapsed}",
    )?);
    let (name, package) = (kind.name(), kind.package());
    let megabytes = kind.download_bytes() / 1_000_000;
    let progress = |stage: Stage, fraction: Option<f64>| {
        bar.enable_steady_tick(Duration::from_millis(200));
        bar.set_message(match stage {
            Stage::Wait => format!("waiting for another process that installs the {name} plugin"),
            Stage::Download => format!("downloading {package} ({megabytes} MB, once)"),
            Stage::Verify => "checking the download".to_owned(),
            Stage::Unpack => "unpacking".to_owned(),
            Stage::Compile => format!("compiling the {name} plugin (a minute or two, once)"),
            Stage::Link => format!("linking the {name} plugin"),
        });
        bar.set_position(fraction.map_or(0, |fraction| (fraction * 100.0) as u64));
    };
    let compiler = environment::compiler();
    let cache_dir = environment::cache_dir()?;
    let path = install::install(kind, &cache_dir, compiler.as_deref(), &progress)
        .with_context(|| format!("the {name} plugin cannot be installed"));
    bar.finish_and_clear();
    path
}
