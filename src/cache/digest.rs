use crate::regular_file;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::io::{self, Read};
use std::path::Path;

/// A SHA-256 hash; written as 64 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Digest([u8; Digest::LEN]);

impl Digest {
    /// The number of its bytes.
    pub const LEN: usize = 32;

    /// The hash of the parts behind one another.
    pub fn of(parts: &[&[u8]]) -> Digest {
        let mut hash = Sha256::new();
        parts.iter().for_each(|part| hash.update(part));
        Digest(hash.finalize().into())
    }

    /// The hash of a file's bytes.
    pub fn of_file(path: &Path) -> io::Result<Digest> {
        Digest::of_rest(regular_file::open(path)?)
    }

    /// The hash of what is left of a file.
    pub(crate) fn of_rest(mut file: impl Read) -> io::Result<Digest> {
        let mut hash = Sha256::new();
        let mut chunk = vec![0; 1 << 20];
        loop {
            match file.read(&mut chunk)? {
                0 => return Ok(Digest(hash.finalize().into())),
                length => hash.update(&chunk[..length]),
            }
        }
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; Digest::LEN] {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<[u8; Digest::LEN]> for Digest {
    fn from(bytes: [u8; Digest::LEN]) -> Digest {
        Digest(bytes)
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> String {
        digest.to_string()
    }
}

impl TryFrom<String> for Digest {
    type Error = String;

    fn try_from(text: String) -> Result<Digest, String> {
        let digits: Option<Vec<u8>> = text
            .chars()
            .map(|digit| Some(digit.to_digit(16)? as u8))
            .collect();
        let bytes = digits.map(|digits| {
            let pairs = digits.as_chunks::<2>().0;
            pairs.iter().map(|[high, low]| high << 4 | low).collect()
        });
        let bytes = bytes.and_then(|bytes: Vec<u8>| bytes.try_into().ok());
        match bytes {
            Some(bytes) if text.len() == 2 * Digest::LEN => Ok(Digest(bytes)),
            _ => Err(format!(
                "{text:?} is not a hash of {} hex digits",
                2 * Digest::LEN
            )),
        }
    }
}
