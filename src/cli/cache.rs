//! `stablejet cache`.

use super::compute::{Guidance, ProgramChoice};
use super::executables::{self, CacheFolder};
use super::print::{self, PrintError};
use super::{model, open_plugin};
use anyhow::{Context, bail};
use clap::Subcommand;
use indicatif::{DecimalBytes, HumanDuration};
use serde_json::{Value, json};
use stablejet::cache::{Difference, Removed, Store, Stored};
use stablejet::pipeline::Programs;
use stablejet::weights::KeptWeights;
use std::io;
use std::time::{Duration, SystemTime};

/// Arguments of `stablejet cache`.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
    #[command(flatten)]
    folder: CacheFolder,
    /// Print one JSON object.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Action {
    /// List the executables, the last used first, and the weights that are kept.
    Ls,
    /// Say for each program of a model whether it is there or, if not, in what the nearest one differs.
    Explain(Box<ProgramChoice>),
    /// Read every executable and all kept weights, and compare their checksums.
    Verify,
    /// Remove executables, the longest unused first, and what killed processes left.
    Prune {
        /// What may stay, such as 500MB.
        #[arg(long, value_name = "SIZE", default_value = "10GB", value_parser = parse_size)]
        max_size: u64,
    },
    /// Remove all executables and weights.
    Clear,
}

/// Runs `stablejet cache`.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let store = arguments.folder.store()?;
    let json = arguments.json;
    let in_folder = || format!("the cache {}", store.folder().display());
    match &arguments.action {
        Action::Ls => list(&store, &Files::of(&store).with_context(in_folder)?, json),
        Action::Explain(choice) => explain(store, choice, json),
        Action::Verify => verify(&Files::of(&store).with_context(in_folder)?, json),
        Action::Prune { max_size } => {
            let removed = store.prune(*max_size).with_context(in_folder)?;
            Ok(print_removed(removed, json)?)
        }
        Action::Clear => {
            let removed = store.clear().with_context(in_folder)?;
            Ok(print_removed(removed, json)?)
        }
    }
}

/// What a cache holds.
struct Files {
    executables: Vec<Stored>,
    weights: Vec<Stored>,
}

impl Files {
    fn of(store: &Store) -> io::Result<Files> {
        Ok(Files {
            executables: store.list()?,
            weights: store.weights()?,
        })
    }
}

fn list(store: &Store, files: &Files, json: bool) -> anyhow::Result<()> {
    let (stored, weights) = (&files.executables, &files.weights);
    let size_bytes: u64 = stored.iter().chain(weights).map(|one| one.size_bytes).sum();
    if json {
        let executables: Vec<Value> = stored.iter().map(describe).collect();
        let weights: Vec<Value> = weights.iter().map(describe_weights).collect();
        print::result(json!({
            "folder": print::path(store.folder()),
            "size_bytes": size_bytes,
            "executables": executables,
            "weights": weights,
        }))?;
        return Ok(());
    }
    let print = |one: &Stored, what: String| {
        let age = SystemTime::now()
            .duration_since(one.used)
            .unwrap_or(Duration::ZERO);
        print::result(format_args!(
            "{:>10}  {:<16}{what}",
            DecimalBytes(one.size_bytes).to_string(),
            format!("{} ago", HumanDuration(age)),
        ))
    };
    for one in stored {
        let what = match one.header() {
            Ok(header) => {
                let inputs = header.key.value("signature").unwrap_or_default();
                let first = inputs.split(", ").next().unwrap_or_default().to_owned();
                format!(
                    "{:<13}{:<5}compiled in {:.1} s, {first}",
                    header.key.program(),
                    header.key.value("platform").unwrap_or_default(),
                    header.compile_seconds,
                )
            }
            Err(error) => format!("not readable: {error}"),
        };
        print(one, what)?;
    }
    for one in weights {
        let what = match KeptWeights::checkpoint(&one.path) {
            Ok(checkpoint) => format!("weights of {checkpoint}"),
            Err(error) => format!("not readable: {error}"),
        };
        print(one, what)?;
    }
    print::result(format_args!(
        "{:>10}  {} executables, {} files of weights in {}",
        DecimalBytes(size_bytes).to_string(),
        stored.len(),
        weights.len(),
        store.folder().display()
    ))?;
    Ok(())
}

fn describe(one: &Stored) -> Value {
    let used = one.used.duration_since(SystemTime::UNIX_EPOCH);
    let mut object = json!({
        "path": print::path(&one.path),
        "size_bytes": one.size_bytes,
        "used_unix_seconds": used.map_or(0, |since| since.as_secs()),
    });
    match one.header() {
        Ok(header) => {
            object["program"] = json!(header.key.program());
            object["compile_seconds"] = json!(header.compile_seconds);
            object["key"] = json!(header.key);
        }
        Err(error) => object["error"] = json!(error.to_string()),
    }
    object
}

fn describe_weights(one: &Stored) -> Value {
    let mut object = json!({ "path": print::path(&one.path), "size_bytes": one.size_bytes });
    match KeptWeights::checkpoint(&one.path) {
        Ok(checkpoint) => object["checkpoint"] = json!(checkpoint),
        Err(error) => object["error"] = json!(error.to_string()),
    }
    object
}

fn explain(store: Store, choice: &ProgramChoice, json: bool) -> anyhow::Result<()> {
    let files = model::open(&choice.model)?;
    let (_, model) = choice.controlnets.open(files, &choice.model)?;
    let wished = model.programs(&choice.wish(Guidance::Both))?;
    let client = open_plugin::open(&choice.devices)?;
    let source = executables::cache(store.clone(), u64::MAX);
    let options = choice.compute.load_options(
        &choice.model,
        choice.decoding,
        &choice.devices,
        Some(source),
    )?;
    let programs = Programs::new(client, model, &options)?;
    let mut explained = Vec::new();
    for program in wished {
        let name = program.label();
        let key = programs.key(program).context("executables are kept")?;
        let differences = store
            .nearest(&key)?
            .map(|nearest| key.differences(&nearest));
        if json {
            let listed = differences
                .as_ref()
                .map(|all| all.iter().map(describe_difference));
            explained.push(json!({
                "program": name,
                "cached": differences.as_ref().is_some_and(Vec::is_empty),
                "differences": listed.map(Iterator::collect::<Vec<Value>>),
            }));
            continue;
        }
        let verdict = match differences.as_deref() {
            None => "not cached, and no other of this program is".to_owned(),
            Some([]) => "cached".to_owned(),
            Some(all) => format!(
                "not cached; the nearest differs in {}",
                Difference::list(all)
            ),
        };
        print::result(format_args!("{name:<22}{verdict}"))?;
    }
    if json {
        print::result(json!({ "programs": explained }))?;
    }
    Ok(())
}

fn describe_difference(one: &Difference) -> Value {
    json!({ "name": one.name, "wanted": one.wanted, "found": one.found })
}

fn verify(files: &Files, json: bool) -> anyhow::Result<()> {
    let (executables, weights) = (&files.executables, &files.weights);
    let mut damaged = Vec::new();
    let mut check = |one: &Stored, error: Option<String>| {
        let Some(error) = error else {
            return Ok(());
        };
        let path = print::path(&one.path);
        if !json {
            // Errors of weights name the file themselves.
            match error.contains(&path) {
                true => print::result(&error)?,
                false => print::result(format_args!("{path}: {error}"))?,
            }
        }
        damaged.push(json!({ "path": path, "error": error }));
        Ok::<_, PrintError>(())
    };
    for one in executables {
        check(one, one.read().err().map(|error| error.to_string()))?;
    }
    for one in weights {
        let verified = KeptWeights::verify(&one.path);
        check(one, verified.err().map(|error| error.to_string()))?;
    }
    let (checked, count) = (executables.len() + weights.len(), damaged.len());
    if json {
        print::result(json!({ "checked": checked, "damaged": damaged }))?;
    } else {
        print::result(format_args!(
            "{} executables and {} files of weights checked",
            executables.len(),
            weights.len()
        ))?;
    }
    if count > 0 {
        bail!(
            "{count} of {checked} files are damaged; executables are checked when they are used, and written anew, but weights \
             are not: remove their files"
        );
    }
    Ok(())
}

fn print_removed(removed: Removed, json: bool) -> Result<(), PrintError> {
    let Removed { files, size_bytes } = removed;
    if json {
        print::result(json!({ "removed": files, "size_bytes": size_bytes }))
    } else {
        print::result(format_args!(
            "{files} files removed, {}",
            DecimalBytes(size_bytes)
        ))
    }
}

/// Bytes, or a number with a unit: `500MB`, `1.5 GB`, `2GiB`.
fn parse_size(text: &str) -> Result<u64, String> {
    let start = text
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(start);
    let factor = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1.0,
        "k" | "kb" => 1e3,
        "m" | "mb" => 1e6,
        "g" | "gb" => 1e9,
        "t" | "tb" => 1e12,
        "kib" => 1024.0,
        "mib" => 1024_f64.powi(2),
        "gib" => 1024_f64.powi(3),
        _ => return Err("expected a number of bytes, kB, MB, GB, KiB, MiB or GiB".to_owned()),
    };
    let number: f64 = number
        .parse()
        .map_err(|_| format!("{number:?} is not a number"))?;
    Ok((number * factor) as u64)
}

#[cfg(test)]
mod tests {
    use super::parse_size;

    #[test]
    fn sizes_are_read_with_and_without_units() {
        assert_eq!(parse_size("0"), Ok(0));
        assert_eq!(parse_size("500MB"), Ok(500_000_000));
        assert_eq!(parse_size("1.5 GB"), Ok(1_500_000_000));
        assert_eq!(parse_size("2GiB"), Ok(2 << 30));
        for wrong in ["", "MB", "-1", "5 parsecs", "1.2.3"] {
            assert!(parse_size(wrong).is_err(), "{wrong:?}");
        }
    }
}
