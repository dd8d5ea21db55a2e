//! `stablejet compile`.

use super::compile_for_target::{self, TargetChoice};
use super::compute::{Guidance, ProgramChoice};
use super::executables::{self, ExecutableChoice};
use super::{model, open_plugin, print, progress};
use anyhow::ensure;
use serde_json::{Value, json};
use stablejet::cache::{Bundle, ExecutableSource, Origin, Store};
use stablejet::pipeline::Programs;
use std::path::PathBuf;

/// Arguments of `stablejet compile`.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    target: TargetChoice,
    #[command(flatten)]
    programs: ProgramChoice,
    #[command(flatten)]
    executables: ExecutableChoice,
    /// Write the executables as a bundle, from which `generate --executables DIR` starts; not with --target.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

/// Compiles the programs for a target, or else into the cache, and into a bundle if asked to.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    if let Some(target) = &arguments.target.target {
        // See docs/compile-times.md.
        ensure!(
            arguments.out.is_none(),
            "--out with --target: no bundle is written for hardware that is not there, as the key by which a run on it looks \
             for its executables is not known here; compile with --out on that machine"
        );
        return compile_for_target::run(
            target.clone(),
            &arguments.target,
            &arguments.programs,
            arguments.json,
        );
    }
    let choice = &arguments.programs;
    let files = model::open(&choice.model)?;
    let variant = choice.model.variant.as_deref();
    let (_, model) = choice.controlnets.open(files, variant)?;
    let wished = model.programs(&choice.wish(Guidance::Both))?;
    let client = open_plugin::open(&choice.devices)?;
    let source = match (&arguments.out, arguments.executables.source()) {
        // Without a cache the bundle itself is where executables are kept.
        (Some(out), None) => Some(executables::cache(Store::new(out), u64::MAX)),
        (_, source) => source,
    };
    let options = choice.compute.load_options(
        &choice.model,
        choice.decoding,
        &choice.devices,
        source.clone(),
    )?;
    let programs = Programs::new(client, model, &options)?;
    let preparation = progress::prepare(&programs, &wished)?;
    if let (Some(out), Some(ExecutableSource::Cache(cache))) = (&arguments.out, &source) {
        let keys: Vec<_> = preparation
            .programs
            .iter()
            .filter_map(|one| programs.key(one.program))
            .collect();
        Bundle::write(out, cache.store(), &keys)?;
    }

    // None was there before, so that all were prepared.
    let prepared = preparation.programs.iter();
    if arguments.json {
        let listed: Vec<Value> = prepared
            .map(|one| {
                json!({
                    "program": one.program.label(),
                    "compiled": one.origin == Origin::Compiled,
                    "seconds": one.seconds,
                })
            })
            .collect();
        let report = json!({
            "programs": listed,
            "compilations": programs.compilations(),
            "cache_hits": programs.cache_hits(),
            "seconds": preparation.seconds,
            "bundle": arguments.out.as_deref().map(print::path),
        });
        print::result(report)?;
        return Ok(());
    }
    for one in prepared {
        let how = match one.origin {
            Origin::Compiled => "compile",
            Origin::Loaded => "load",
        };
        print::result(format_args!(
            "{how:<9}{:.2} s, {}",
            one.seconds,
            one.program.label()
        ))?;
    }
    print::result(format_args!("total    {:.2} s", preparation.seconds))?;
    if let Some(out) = &arguments.out {
        print::result(out.display())?;
    }
    Ok(())
}
