//! Hashes of the files that pictures were made with, by which sites find models.

use super::Arguments;
use anyhow::Context;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

/// What a file is, for those who read parameters.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Model,
    Vae,
    Embedding,
}

/// Files that are being hashed.
pub struct Hashes(JoinHandle<anyhow::Result<Vec<(Kind, PathBuf, String)>>>);

impl Hashes {
    /// Begins to hash, while other things are done.
    pub fn start(arguments: &Arguments) -> Hashes {
        let model = arguments.model.model.as_ref().map(PathBuf::from);
        let embeddings = arguments.prompt.embedding_files();
        let files = model.into_iter().map(|file| (Kind::Model, file));
        let files = files.chain(arguments.model.vae.clone().map(|file| (Kind::Vae, file)));
        let files = files.chain(embeddings.map(|file| (Kind::Embedding, file)));
        let files: Vec<_> = files.filter(|(_, file)| file.is_file()).collect();
        Hashes(thread::spawn(move || {
            let hashed = files.into_iter().map(|(kind, file)| {
                let hash = sha256(&file);
                let hash = hash.with_context(|| format!("cannot read {}", file.display()))?;
                Ok((kind, file, hash))
            });
            hashed.collect()
        }))
    }

    /// The parameters that say them, as the web UI and civitai have them.
    pub fn parameters(self) -> anyhow::Result<Vec<(String, String)>> {
        let hashed = self.0.join();
        let hashed = hashed.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        let mut parameters = Vec::new();
        let mut all = Map::new();
        let mut words = Vec::new();
        for (kind, file, hash) in hashed {
            let name = file.file_stem().unwrap_or_default().display().to_string();
            let (short, long) = (&hash[..10], &hash[..12]);
            match kind {
                Kind::Model => {
                    parameters.push(("Model hash".to_owned(), short.to_owned()));
                    all.insert("model".to_owned(), Value::from(short));
                }
                Kind::Vae => {
                    let file = file.file_name().unwrap_or_default().display().to_string();
                    parameters.push(("VAE hash".to_owned(), short.to_owned()));
                    parameters.push(("VAE".to_owned(), file));
                    all.insert("vae".to_owned(), Value::from(short));
                }
                Kind::Embedding => {
                    words.push(format!("{name}: {long}"));
                    all.insert(format!("embed:{name}"), Value::from(short));
                }
            }
        }
        if !words.is_empty() {
            parameters.push(("TI hashes".to_owned(), words.join(", ")));
        }
        if !all.is_empty() {
            parameters.push(("Hashes".to_owned(), Value::Object(all).to_string()));
        }
        Ok(parameters)
    }
}

/// The SHA-256 of a file, in hexadecimal digits.
fn sha256(file: &Path) -> std::io::Result<String> {
    let mut file = File::open(file)?;
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    loop {
        match file.read(&mut buffer)? {
            0 => break,
            len => digest.update(&buffer[..len]),
        }
    }
    let digest = digest.finalize();
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}
