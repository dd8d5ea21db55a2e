//! A cached executable as a file.
//!
//! ```text
//! 8   "sjexec\r\n"
//! 4   version of this format            little-endian, as the lengths
//! 4   length of the header
//! 8   length of the executable
//! 32  SHA-256 of the header
//! 32  SHA-256 of the executable
//!     header: JSON, with the key
//!     executable, as the plugin serialised it
//! ```

use super::{Digest, Key};
use serde::{Deserialize, Serialize};
use std::io::{self, Read, Write};

const MAGIC: &[u8; 8] = b"sjexec\r\n";
const VERSION: u32 = 1;
const PREFIX_LEN: usize = 24 + 2 * Digest::LEN;
/// More than any header needs: a damaged length is no reason to ask for gigabytes.
const MAX_HEADER_LEN: usize = 1 << 20;

/// What is known of a cached executable without reading it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// What the executable depends on.
    pub key: Key,
    /// How long it took to compile.
    pub compile_seconds: f64,
}

/// A cached executable.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What is known of it.
    pub header: Header,
    /// The executable, as the plugin serialised it.
    pub executable: Vec<u8>,
}

/// In which way a file is no cached executable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// It does not begin as one.
    #[error("it is no cached executable")]
    Magic,
    /// Another version of stablejet wrote it.
    #[error("it has format {0}, this version of stablejet has format {VERSION}")]
    Version(u32),
    /// It has too few or too many bytes.
    #[error("it has {found} bytes, expected {expected}")]
    Length {
        /// How many it has.
        found: u64,
        /// How many it says it has.
        expected: u64,
    },
    /// Bytes have changed.
    #[error("the checksum of its {0} does not match")]
    Checksum(&'static str),
    /// The header is not understood.
    #[error("its header is not understood: {0}")]
    Header(String),
    /// It is the executable of another key.
    #[error("it was compiled for something else")]
    Key,
}

/// The start of the file.
struct Prefix {
    header_len: usize,
    executable_len: u64,
    header: Digest,
    executable: Digest,
}

impl Prefix {
    fn parse(bytes: &[u8; PREFIX_LEN]) -> Result<Prefix, Damage> {
        fn take<const N: usize>(bytes: &[u8], start: usize) -> [u8; N] {
            bytes[start..start + N].try_into().expect("N bytes")
        }
        if &take(bytes, 0) != MAGIC {
            return Err(Damage::Magic);
        }
        let version = u32::from_le_bytes(take(bytes, 8));
        if version != VERSION {
            return Err(Damage::Version(version));
        }
        let header_len = u32::from_le_bytes(take(bytes, 12)) as usize;
        if header_len > MAX_HEADER_LEN {
            return Err(Damage::Header(format!("it has {header_len} bytes")));
        }
        Ok(Prefix {
            header_len,
            executable_len: u64::from_le_bytes(take(bytes, 16)),
            header: Digest::from(take(bytes, 24)),
            executable: Digest::from(take(bytes, 24 + Digest::LEN)),
        })
    }

    fn parse_header(&self, bytes: &[u8]) -> Result<Header, Damage> {
        if Digest::of(&[bytes]) != self.header {
            return Err(Damage::Checksum("header"));
        }
        serde_json::from_slice(bytes).map_err(|error| Damage::Header(error.to_string()))
    }

    fn file_len(&self) -> u64 {
        (PREFIX_LEN as u64 + self.header_len as u64).saturating_add(self.executable_len)
    }
}

impl Header {
    /// Reads as much of a file as is needed; `file_len` is its length.
    pub fn read(file: &mut impl Read, file_len: u64) -> io::Result<Result<Header, Damage>> {
        let mut prefix = [0; PREFIX_LEN];
        let too_short = |error: io::Error, expected| match error.kind() {
            io::ErrorKind::UnexpectedEof => Ok(Err(Damage::Length {
                found: file_len,
                expected,
            })),
            _ => Err(error),
        };
        if let Err(error) = file.read_exact(&mut prefix) {
            return too_short(error, PREFIX_LEN as u64);
        }
        let prefix = match Prefix::parse(&prefix) {
            Ok(prefix) if prefix.file_len() != file_len => {
                let expected = prefix.file_len();
                return Ok(Err(Damage::Length {
                    found: file_len,
                    expected,
                }));
            }
            Ok(prefix) => prefix,
            Err(damage) => return Ok(Err(damage)),
        };
        let mut header = vec![0; prefix.header_len];
        match file.read_exact(&mut header) {
            Ok(()) => Ok(prefix.parse_header(&header)),
            Err(error) => too_short(error, prefix.file_len()),
        }
    }
}

impl Entry {
    /// Writes the file.
    pub fn write(&self, to: &mut impl Write) -> io::Result<()> {
        let header = serde_json::to_vec(&self.header)?;
        to.write_all(MAGIC)?;
        to.write_all(&VERSION.to_le_bytes())?;
        to.write_all(&(header.len() as u32).to_le_bytes())?;
        to.write_all(&(self.executable.len() as u64).to_le_bytes())?;
        to.write_all(Digest::of(&[&header]).as_bytes())?;
        to.write_all(Digest::of(&[&self.executable]).as_bytes())?;
        to.write_all(&header)?;
        to.write_all(&self.executable)
    }

    /// Reads a file's bytes and checks all of them.
    pub fn parse(mut bytes: Vec<u8>) -> Result<Entry, Damage> {
        let found = bytes.len() as u64;
        let prefix = bytes.first_chunk().ok_or(Damage::Length {
            found,
            expected: PREFIX_LEN as u64,
        })?;
        let prefix = Prefix::parse(prefix)?;
        let expected = prefix.file_len();
        if found != expected {
            return Err(Damage::Length { found, expected });
        }
        let start = PREFIX_LEN + prefix.header_len;
        let header = prefix.parse_header(&bytes[PREFIX_LEN..start])?;
        bytes.drain(..start);
        if Digest::of(&[&bytes]) != prefix.executable {
            return Err(Damage::Checksum("executable"));
        }
        Ok(Entry {
            header,
            executable: bytes,
        })
    }
}
