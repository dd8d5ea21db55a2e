//! What an executable depends on.

use super::{Digest, variables};
use crate::backend::Platform;
use pjrt::{Client, CompileOptions, Device, Value};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::fs;
use std::io;
use std::path::PathBuf;

/// Values up to this length are kept beside their hash, for the reader.
const SHOWN_LEN: usize = 4096;

/// One thing that an executable depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyEntry {
    /// What it is, such as `plugin`.
    pub name: String,
    /// The hash of its value.
    pub digest: Digest,
    /// The value, if it is a short text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// All that an executable depends on, in a fixed order. Each entry is hashed apart, so that two keys can be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key {
    entries: Vec<KeyEntry>,
}

/// An entry in which a wanted key and one that is there differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The entry's name.
    pub name: String,
    /// The value that is wanted, if it is a short text.
    pub wanted: Option<String>,
    /// The value that is there, if it is a short text.
    pub found: Option<String>,
}

impl Key {
    /// Adds an entry whose value is for the hash only.
    fn add_bytes(&mut self, name: &str, value: &[u8]) {
        self.push(name, value, None);
    }

    /// Adds an entry whose value is for the reader too.
    fn add(&mut self, name: &str, value: &str) {
        let shown = (value.len() <= SHOWN_LEN).then(|| value.to_owned());
        self.push(name, value.as_bytes(), shown);
    }

    fn push(&mut self, name: &str, value: &[u8], shown: Option<String>) {
        self.entries.push(KeyEntry {
            name: name.to_owned(),
            digest: Digest::of(&[value]),
            value: shown,
        });
    }

    /// The entries, in order.
    pub fn entries(&self) -> &[KeyEntry] {
        &self.entries
    }

    /// The hash of all entries.
    pub fn digest(&self) -> Digest {
        let mut parts: Vec<&[u8]> = Vec::new();
        for entry in &self.entries {
            // No name has a zero byte, and a hash is of one length: the parts cannot be shifted.
            parts.extend([entry.name.as_bytes(), b"\0", entry.digest.as_bytes()]);
        }
        Digest::of(&parts)
    }

    /// The value of an entry, if it is a short text.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.entry(name)?.value.as_deref()
    }

    /// The program's name.
    pub fn program(&self) -> &str {
        self.value("program").unwrap_or("?")
    }

    fn entry(&self, name: &str) -> Option<&KeyEntry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    /// In what this key, which is wanted, differs from one that is there.
    pub fn differences(&self, found: &Key) -> Vec<Difference> {
        let only_there = found
            .entries
            .iter()
            .filter(|entry| self.entry(&entry.name).is_none());
        let names = self
            .entries
            .iter()
            .chain(only_there)
            .map(|entry| &entry.name);
        names
            .map(|name| (name, self.entry(name), found.entry(name)))
            .filter(|(_, wanted, found)| {
                wanted.map(|entry| entry.digest) != found.map(|entry| entry.digest)
            })
            .map(|(name, wanted, found)| Difference {
                name: name.clone(),
                wanted: wanted.and_then(|entry| entry.value.clone()),
                found: found.and_then(|entry| entry.value.clone()),
            })
            .collect()
    }
}

impl Difference {
    /// Several, for a message.
    pub fn list(differences: &[Difference]) -> String {
        let listed: Vec<String> = differences.iter().map(Difference::to_string).collect();
        listed.join(", ")
    }
}

impl fmt::Display for Difference {
    /// `name`, or `name (found there, wanted here)` with values that are short enough for a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = |value: &Option<String>| {
            let Some(value) = value else {
                return "unknown".to_owned();
            };
            let line = value.replace('\n', " ");
            match line.char_indices().nth(100) {
                Some((end, _)) => format!("{:?}…", &line[..end]),
                None => format!("{line:?}"),
            }
        };
        f.write_str(&self.name)?;
        if self.wanted.is_some() || self.found.is_some() {
            write!(
                f,
                " ({} there, {} here)",
                short(&self.found),
                short(&self.wanted)
            )?;
        }
        Ok(())
    }
}

/// A program as its key sees it.
#[derive(Clone, Copy, Debug)]
pub struct ProgramText<'a> {
    /// Its name.
    pub name: &'a str,
    /// The shapes of its inputs, for the reader.
    pub signature: &'a str,
    /// Its code. Locations in it would make keys differ although the machine code is the same.
    pub code: &'a str,
}

/// All that an executable depends on besides its program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// The version of stablejet.
    pub builder: String,
    /// The hash of the plugin's file. What it loads from other files is known by `platform_version` only.
    pub plugin: Digest,
    /// The plugin's version of the C API.
    pub api_version: String,
    /// The platform's name.
    pub platform: String,
    /// The versions of the platform's parts.
    pub platform_version: String,
    /// The devices that the client has, and how many or which of them are used.
    pub devices: String,
    /// The options that the client was made with (`--client-option`, and the CPU plugin's number of devices) and their
    /// values, sorted by name. None is left out, not even those that are about memory (`memory_fraction`, `preallocate`,
    /// `allocator`): what a plugin's compiler makes of an option is not known here, and one that is left out wrongly gives
    /// an executable that was compiled for something else, one that is kept needlessly only costs a compilation.
    pub client_options: String,
    /// The encoded compile options.
    pub compile_options: Vec<u8>,
    /// Variables of the environment that plugins read when they compile, with their values less what changes no code.
    pub variables: Vec<(String, String)>,
    /// The host's processor, where programs are compiled for it.
    pub host_cpu: Option<String>,
}

impl Surroundings {
    /// Asks the client, and reads the plugin's file. `variables` are those of this process if `None`.
    pub fn new(
        client: &Client,
        devices: &[Device],
        options: &CompileOptions,
        variables: Option<&[(String, String)]>,
    ) -> Result<Surroundings, SurroundingsError> {
        let plugin = client.plugin();
        let digest =
            Digest::of_file(plugin.path()).map_err(|source| SurroundingsError::Plugin {
                path: plugin.path().to_owned(),
                source,
            })?;
        Ok(Surroundings {
            builder: env!("CARGO_PKG_VERSION").to_owned(),
            plugin: digest,
            api_version: plugin.api_version().to_string(),
            platform: client.platform_name().to_owned(),
            platform_version: client.platform_version().to_owned(),
            devices: describe_devices(client, devices),
            client_options: describe_options(client.create_options()),
            compile_options: options.encode()?,
            variables: variables::significant(variables),
            host_cpu: Platform::of(client).is_host().then(host_cpu),
        })
    }

    /// The key of a program here.
    pub fn key(&self, program: &ProgramText<'_>) -> Key {
        let mut key = Key {
            entries: Vec::new(),
        };
        key.add("program", program.name);
        key.add("signature", program.signature);
        key.add_bytes("module", program.code.as_bytes());
        key.add("builder", &self.builder);
        key.add("plugin", &self.plugin.to_string());
        key.add("api_version", &self.api_version);
        key.add("platform", &self.platform);
        key.add("platform_version", &self.platform_version);
        key.add("devices", &self.devices);
        key.add("client_options", &self.client_options);
        key.add_bytes("compile_options", &self.compile_options);
        for (name, value) in &self.variables {
            key.add(name, value);
        }
        if let Some(host_cpu) = &self.host_cpu {
            key.add("host_cpu", host_cpu);
        }
        key
    }
}

/// Why it is not known what an executable depends on.
#[derive(Debug, thiserror::Error)]
pub enum SurroundingsError {
    /// The plugin was opened, but its file cannot be read.
    #[error("the plugin {} cannot be read for the key of the cache: {source}; --no-cache does without", path.display())]
    Plugin {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The plugin refused or failed.
    #[error(transparent)]
    Options(#[from] pjrt::Error),
}

/// `2 of 8: TPU v2`, with each kind once; `0, 3 of 8: TPU v2` of devices that are not the first.
fn describe_devices(client: &Client, used: &[Device]) -> String {
    let mut kinds: Vec<&str> = client
        .devices()
        .iter()
        .map(|device| device.kind())
        .collect();
    kinds.dedup();
    let ids = used.iter().map(|device| device.id().to_string());
    let used = match client.devices().starts_with(used) {
        true => used.len().to_string(),
        false => ids.collect::<Vec<_>>().join(", "),
    };
    let present = client.devices().len();
    format!("{used} of {present}: {}", kinds.join(", "))
}

/// `memory_fraction=0.8, preallocate=false`, sorted by name; of one that is there twice the order counts. Values of
/// different types differ.
fn describe_options(options: &[(String, Value)]) -> String {
    let mut sorted: Vec<&(String, Value)> = options.iter().collect();
    sorted.sort_by_key(|(name, _)| name);
    let described = sorted.into_iter().map(|(name, value)| match value {
        Value::String(text) => format!("{name}={text:?}"),
        Value::Int64(number) => format!("{name}={number}"),
        Value::Int64List(list) => format!("{name}={list:?}"),
        // With a point, unlike an integer.
        Value::Float(number) => format!("{name}={number:?}"),
        Value::Bool(value) => format!("{name}={value}"),
    });
    described.collect::<Vec<String>>().join(", ")
}

/// The processor's model and features and the number of threads: XLA's CPU compiler generates code for just these.
fn host_cpu() -> String {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let listed = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let architecture = std::env::consts::ARCH;
    format!(
        "{architecture}, {threads} threads, {}",
        first_processor(&listed)
    )
}

/// What Linux says of the first processor, without what changes from one moment to the next.
fn first_processor(listed: &str) -> String {
    let names = [
        "model name",
        "flags",
        "Features",
        "CPU implementer",
        "CPU part",
    ];
    let first = listed.split("\n\n").next().unwrap_or_default();
    let fields = first.lines().filter_map(|line| line.split_once(':'));
    let kept: Vec<&str> = fields
        .filter(|(name, _)| names.contains(&name.trim()))
        .map(|(_, value)| value.trim())
        .collect();
    kept.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_options_of_a_client_are_sorted_and_values_of_different_types_differ() {
        let text = |options: &[(&str, Value)]| {
            let owned = options.iter().cloned();
            let owned: Vec<_> = owned
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            describe_options(&owned)
        };
        let (fraction, preallocate) = (
            ("memory_fraction", Value::Float(0.8)),
            ("preallocate", Value::Bool(false)),
        );
        assert_eq!(text(&[]), "");
        assert_eq!(
            text(&[preallocate.clone(), fraction.clone()]),
            "memory_fraction=0.8, preallocate=false"
        );
        assert_eq!(
            text(&[fraction.clone(), preallocate.clone()]),
            text(&[preallocate, fraction])
        );
        let values = [
            Value::Int64(1),
            Value::Float(1.0),
            Value::Bool(true),
            Value::String("1".to_owned()),
            Value::String("1, b=2".to_owned()),
            Value::String("true".to_owned()),
            Value::Int64List(vec![1]),
        ];
        let mut texts: Vec<String> = values.map(|value| text(&[("a", value)])).to_vec();
        texts.push(text(&[("a", Value::Int64(1)), ("b", Value::Int64(2))]));
        let all = texts.len();
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), all, "{texts:?}");
    }

    #[test]
    fn a_processor_is_known_by_its_model_and_features_and_not_by_its_frequency() {
        let listed = |mhz: u32, flags: &str| {
            format!(
                "processor\t: 0\nmodel name\t: A\ncpu MHz\t\t: {mhz}\nflags\t\t: {flags}\n\nprocessor\t: 1\nmodel name\t: A\n"
            )
        };
        assert_eq!(first_processor(&listed(1000, "sse avx")), "A, sse avx");
        assert_eq!(first_processor(&listed(2000, "sse avx")), "A, sse avx");
        assert_eq!(first_processor(&listed(1000, "sse")), "A, sse");
        assert_eq!(first_processor(""), "");
    }
}
