//! `stablejet compile`.

use super::compile_for_target::{self, TargetChoice};
use super::compute::{Guidance, ProgramChoice};
use super::executables::{self, ExecutableChoice};
use super::refiner::RefinerSource;
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
    refiner: RefinerSource,
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
        ensure!(
            arguments.refiner.refiner.is_none(),
            "--refiner with --target: give the refiner as --model, as for a target each model is compiled by itself"
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
    let (_, model) = choice.controlnets.open(files, &choice.model)?;
    let wish = choice.wish(Guidance::Both);
    let mut models = vec![(model.programs(&wish)?, model)];
    if let Some((_, refiner)) = arguments.refiner.open(&choice.model, &models[0].1)? {
        // It takes over what the base has begun.
        let wish = wish
            .size(wish.size.unwrap_or(models[0].1.default_size()))
            .vae_encoder(false);
        models.push((refiner.programs(&wish)?, refiner));
    }
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
    let models = models.into_iter().map(|(wished, model)| {
        let programs = Programs::new(client.clone(), model, &options)?;
        Ok((programs, wished))
    });
    let models = models.collect::<anyhow::Result<Vec<_>>>()?;
    let all: Vec<_> = models
        .iter()
        .map(|(one, wished)| (one, &**wished))
        .collect();
    let preparation = progress::prepare(&all)?;
    if let (Some(out), Some(ExecutableSource::Cache(cache))) = (&arguments.out, &source) {
        let mut keys = Vec::new();
        for (programs, wished) in all {
            let new = wished.iter().filter_map(|&one| programs.key(one));
            // The base and the refiner may have programs in common.
            keys.extend(new.filter(|key| !keys.contains(key)).collect::<Vec<_>>());
        }
        Bundle::write(out, cache.store(), &keys)?;
    }

    let of_all = |count: fn(&Programs) -> usize| -> usize {
        models.iter().map(|(programs, _)| count(programs)).sum()
    };
    // None was there before, so that all were prepared, the base's first.
    let of_model =
        |(programs, wished): &(Programs, Vec<_>)| vec![programs.model().name.clone(); wished.len()];
    let names = models.iter().flat_map(of_model);
    let prepared = preparation.programs.iter().zip(names);
    if arguments.json {
        let listed: Vec<Value> = prepared
            .map(|(one, model)| {
                json!({
                    "model": model,
                    "program": one.program.label(),
                    "compiled": one.origin == Origin::Compiled,
                    "seconds": one.seconds,
                })
            })
            .collect();
        let report = json!({
            "programs": listed,
            "compilations": of_all(Programs::compilations),
            "cache_hits": of_all(Programs::cache_hits),
            "seconds": preparation.seconds,
            "bundle": arguments.out.as_deref().map(print::path),
        });
        print::result(report)?;
        return Ok(());
    }
    for (one, model) in prepared {
        let how = match one.origin {
            Origin::Compiled => "compile",
            Origin::Loaded => "load",
        };
        let (seconds, label) = (one.seconds, one.program.label());
        print::result(format_args!("{how:<9}{seconds:.2} s, {label} of {model}"))?;
    }
    print::result(format_args!("total    {:.2} s", preparation.seconds))?;
    if let Some(out) = &arguments.out {
        print::result(out.display())?;
    }
    Ok(())
}
