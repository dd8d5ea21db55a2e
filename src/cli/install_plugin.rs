//! How an installation of a plugin is shown.

use indicatif::{ProgressBar, ProgressStyle};
use stablejet::unstable::plugin::Kind;
use stablejet::unstable::plugin::install::Stage;
use std::time::Duration;

/// Shows how an installation goes on; nothing until one does.
pub struct Bar(ProgressBar);

impl Bar {
    pub fn new() -> anyhow::Result<Bar> {
        let bar = ProgressBar::new(100);
        bar.set_style(ProgressStyle::with_template(
            "{spinner} {msg} {wide_bar} {percent}%  {elapsed}",
        )?);
        Ok(Bar(bar))
    }

    pub fn show(&self, kind: Kind, stage: Stage, fraction: Option<f64>) {
        let (name, package) = (kind.name(), kind.package());
        let megabytes = kind.download_bytes() / 1_000_000;
        self.0.enable_steady_tick(Duration::from_millis(200));
        self.0.set_message(match stage {
            Stage::Wait => format!("waiting for another process that installs the {name} plugin"),
            Stage::Download => format!("downloading {package} ({megabytes} MB, once)"),
            Stage::Verify => "checking the download".to_owned(),
            Stage::Unpack => "unpacking".to_owned(),
            Stage::Compile => format!("compiling the {name} plugin (a minute or two, once)"),
            Stage::Link => format!("linking the {name} plugin"),
        });
        let percent = fraction.map_or(0, |fraction| (fraction * 100.0) as u64);
        self.0.set_position(percent);
    }

    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}
