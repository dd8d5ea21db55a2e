//! `stablejet metadata`.

use super::print;
use anyhow::Context;
use serde_json::{Map, Value, json};
use stablejet::image::Image;
use std::path::PathBuf;

/// Arguments of `stablejet metadata`.
#[derive(clap::Args)]
pub struct Arguments {
    /// A picture, as stablejet and AUTOMATIC1111's web UI write them.
    #[arg(value_name = "FILE.png")]
    file: PathBuf,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

/// Prints how a picture was made.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let file = &arguments.file;
    let infotext = Image::read_infotext(file)?;
    let infotext = infotext.with_context(|| format!("{} has no parameters", file.display()))?;
    if arguments.json {
        let settings = infotext.settings.into_iter();
        let settings: Map<String, Value> =
            settings.map(|(name, value)| (name, json!(value))).collect();
        return Ok(print::result(json!({
            "prompt": infotext.prompt,
            "negative_prompt": infotext.negative_prompt,
            "settings": settings,
        }))?);
    }
    let named = [
        ("Prompt", &infotext.prompt),
        ("Negative prompt", &infotext.negative_prompt),
    ];
    let settings = infotext.settings.iter();
    let settings = settings.map(|(name, value)| (name.as_str(), value));
    for (name, value) in named.into_iter().chain(settings) {
        // What strangers wrote is not to steer the terminal.
        print::result(format_args!("{name}: {}", print::escaped(value)))?;
    }
    Ok(())
}
