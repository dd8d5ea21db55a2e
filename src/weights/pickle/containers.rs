//! Where pickles lie in files, and the numbers of their storages.

use super::machine::Machine;
use super::value::{Storage, Tensor, Value};
use super::{MOST_BYTES, entries, header, text};
use crate::brief::brief;
use crate::model_files::ModelFile;
use crate::weights::header::Header;
use rawzip::{CompressionMethod, RECOMMENDED_BUFFER_SIZE, ReaderAt, ZipLocator};
use std::collections::HashMap;
use std::io;

/// The first number of a file from before torch 1.6, little-endian.
const MAGIC: [u8; 10] = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];
/// The second.
const PROTOCOL: i64 = 1001;
/// The most files in an archive.
const MOST_ENTRIES: usize = 100_000;
/// The pickle in an archive's folder.
const PICKLE: &str = "/data.pkl";

/// Reads pickles in a row, then storages: the magic number, the protocol, what wrote it, the tensors, the storages' keys.
pub(super) fn read_legacy(file: &ModelFile) -> Result<Header, String> {
    let len = usize::try_from(file.len()).unwrap_or(usize::MAX);
    let bytes = read(file, 0, len.min(MOST_BYTES))?;
    let mut machine = Machine::new(&bytes);
    match machine.run()? {
        Value::Long(magic) if magic.of(&bytes) == MAGIC => {}
        _ => return Err("its first pickle is not torch's magic number".to_owned()),
    }
    let Value::Number(PROTOCOL) = machine.run()? else {
        return Err(format!("its protocol is not {PROTOCOL}"));
    };
    let system = machine.run()?;
    let is_big_endian = |(key, value): (Value, Value)| {
        matches!(value, Value::Bool(false))
            && text(&machine, key).as_deref() == Some("little_endian")
    };
    if entries(&machine, system).any(is_big_endian) {
        return Err(BIG_ENDIAN.to_owned());
    }
    let tensors = machine.run()?;
    let keys = machine.run()?;
    let places = legacy_places(file, &machine, keys)?;
    header(&machine, tensors, |tensor| {
        let key = tensor.storage.key.of(&bytes);
        let &(offset, count) = places
            .get(key)
            .ok_or_else(|| format!("it lacks the storage {}", described(key)))?;
        match count >= tensor.storage.count {
            true => Ok(offset),
            false => Err(shorter(key, tensor)),
        }
    })
}

/// Where the numbers of each storage begin, and how many there are.
fn legacy_places<'a>(
    file: &ModelFile,
    machine: &Machine<'a>,
    keys: Value,
) -> Result<HashMap<&'a [u8], (u64, usize)>, String> {
    let storages = machine.heap.storages.iter();
    let storages: HashMap<&[u8], &Storage> = storages
        .map(|storage| (storage.key.of(machine.bytes), storage))
        .collect();
    let mut places = HashMap::new();
    let mut at = machine.at() as u64;
    let keys = machine
        .heap
        .items_of(keys)
        .ok_or("it has no list of storages")?;
    for key in keys {
        let Value::Text(key) = key else {
            return Err("its list of storages has something else".to_owned());
        };
        let key = key.of(machine.bytes);
        let storage = storages
            .get(key)
            .ok_or_else(|| format!("its storage {} belongs to no tensor", described(key)))?;
        let count = read(file, at, 8)?;
        let count = u64::from_le_bytes(count.try_into().expect("eight bytes"));
        let count = usize::try_from(count).map_err(|_| truncated())?;
        at += 8;
        places.insert(key, (at, count));
        let size = count.checked_mul(storage.dtype.bitsize() / 8);
        let end = size.and_then(|size| at.checked_add(size as u64));
        at = end.filter(|end| *end <= file.len()).ok_or_else(truncated)?;
    }
    Ok(places)
}

/// Reads an archive: a folder with a pickle, and a file for each storage.
pub(super) fn read_zip(file: &ModelFile) -> Result<Header, String> {
    let damaged = |error: rawzip::Error| format!("its archive is truncated or damaged: {error}");
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let archive = ZipLocator::new()
        .locate_in_reader(Archive(file), &mut buffer, file.len())
        .map_err(|(_, error)| damaged(error))?;
    let mut found = HashMap::new();
    let mut listed = archive.entries(&mut buffer);
    while let Some(entry) = listed.next_entry().map_err(damaged)? {
        if found.len() == MOST_ENTRIES {
            return Err(format!("its archive has more than {MOST_ENTRIES} files"));
        }
        let name = entry.file_path().as_ref().to_vec();
        let is_stored =
            entry.compression_method() == CompressionMethod::STORE && !entry.flags().is_encrypted();
        found.insert(name, (entry.wayfinder(), is_stored));
    }
    // The names are compared, and never used as paths.
    let place = |name: &[u8]| {
        let Some((entry, is_stored)) = found.get(name) else {
            return Ok(None);
        };
        if !is_stored {
            let name = described(name);
            return Err(format!(
                "{name} in its archive is compressed, as torch never does it"
            ));
        }
        let entry = archive.get_entry(*entry).map_err(damaged)?;
        let (start, end) = entry.compressed_data_range();
        match end <= file.len() {
            true => Ok(Some((start, end - start))),
            false => Err(truncated()),
        }
    };
    let is_root = |name: &&[u8]| !name.contains(&b'/');
    let root = found
        .keys()
        .filter_map(|name| name.strip_suffix(PICKLE.as_bytes()))
        .find(is_root)
        .ok_or("its archive has no folder with a data.pkl")?;
    let inside = |name: &[u8]| [root, name].concat();
    if found.contains_key(&inside(b"/constants.pkl")) {
        return Err("it is a TorchScript program, not a checkpoint".to_owned());
    }
    if let Some((at, len)) = place(&inside(b"/byteorder"))?
        && len == 3
        && read(file, at, 3)? == b"big"
    {
        return Err(BIG_ENDIAN.to_owned());
    }
    let (at, len) = place(&inside(PICKLE.as_bytes()))?.expect("it was found");
    let len = usize::try_from(len).ok().filter(|len| *len <= MOST_BYTES);
    let bytes = read(file, at, len.ok_or("its pickle is too long to be true")?)?;
    let mut machine = Machine::new(&bytes);
    let tensors = machine.run()?;
    header(&machine, tensors, |tensor| {
        let storage = tensor.storage;
        let key = storage.key.of(&bytes);
        let name = inside(&[b"/data/", key].concat());
        let (at, len) =
            place(&name)?.ok_or_else(|| format!("its archive lacks {}", described(&name)))?;
        let size = storage.count.checked_mul(storage.dtype.bitsize() / 8);
        match size.is_some_and(|size| size as u64 <= len) {
            true => Ok(at),
            false => Err(shorter(key, tensor)),
        }
    })
}

/// A file whose archive is read.
struct Archive<'a>(&'a ModelFile);

impl ReaderAt for Archive<'_> {
    fn read_at(&self, out: &mut [u8], offset: u64) -> io::Result<usize> {
        let left = usize::try_from(self.0.len().saturating_sub(offset)).unwrap_or(usize::MAX);
        let len = out.len().min(left);
        self.0.read_exact_at(&mut out[..len], offset)?;
        Ok(len)
    }
}

fn read(file: &ModelFile, at: u64, len: usize) -> Result<Vec<u8>, String> {
    let mut bytes = vec![0; len];
    match file.read_exact_at(&mut bytes, at) {
        Ok(()) => Ok(bytes),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(truncated()),
        Err(error) => Err(error.to_string()),
    }
}

fn truncated() -> String {
    "it is truncated".to_owned()
}

fn shorter(key: &[u8], tensor: &Tensor) -> String {
    let count = tensor.storage.count;
    format!(
        "its storage {} has fewer than the {count} numbers that its pickle says",
        described(key)
    )
}

/// A name of the file in a message.
fn described(name: &[u8]) -> String {
    brief(&String::from_utf8_lossy(name).escape_debug().to_string())
}

const BIG_ENDIAN: &str = "it was written on a big-endian machine";
