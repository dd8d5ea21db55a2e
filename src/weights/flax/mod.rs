//! Checkpoints that Flax wrote: a tree of arrays in MessagePack, read as the state dict of torch that it stands for.

mod names;

use super::header::{Header, Piece, TensorInfo};
use crate::brief::brief;
use crate::model_files::ModelFile;
use rmp::Marker;
use rmp::decode::{self, ExtMeta, RmpRead, ValueReadError};
use safetensors::Dtype;
use std::collections::BTreeMap;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

/// Extension types with an array: of any shape, and of a number alone.
const ARRAYS: [i8; 2] = [1, 3];

const DTYPES: &[(&str, Dtype)] = &[
    ("float32", Dtype::F32),
    ("float16", Dtype::F16),
    ("bfloat16", Dtype::BF16),
    ("float64", Dtype::F64),
    ("int64", Dtype::I64),
    ("int32", Dtype::I32),
    ("uint32", Dtype::U32),
    ("int16", Dtype::I16),
    ("int8", Dtype::I8),
    ("uint8", Dtype::U8),
    ("bool", Dtype::BOOL),
];

/// How deep maps may lie in each other.
const MOST_DEPTH: usize = 32;
/// The dimensions of an array; no model has more.
const MOST_DIMS: u32 = 8;
/// The longest name of a part.
const MOST_NAME: u8 = 200;
/// The key of a map that is an array in pieces.
const CHUNKED: &str = "__msgpack_chunked_array__";

/// Finds the arrays. Only what lies between their bytes is read.
pub(super) fn read(file: &ModelFile) -> Result<Header, String> {
    let mut reader = Tree {
        len: file.len(),
        input: BufReader::new(Input { file, at: 0 }),
        found: Found {
            header: Header::default(),
            end: file.len(),
        },
    };
    let root = decode::read_marker(&mut reader.input).map_err(|_| cut_off())?;
    let entries = decode::marker_to_len(&mut reader.input, root)
        .map_err(|_| "it does not begin with a map".to_owned())?;
    reader.maps(entries)?;
    if reader.at()? != reader.len {
        return Err("something follows its arrays".to_owned());
    }
    match reader.found.header.tensors.is_empty() {
        true => Err("it holds no arrays".to_owned()),
        false => Ok(reader.found.header),
    }
}

/// A map that is being read.
struct Map {
    /// Its keys above, joined by slashes.
    path: String,
    /// The entries that are left.
    left: u32,
    /// If it is an array in pieces.
    chunked: Option<Chunked>,
}

/// An array in pieces, as far as it is read.
#[derive(Default)]
struct Chunked {
    dims: BTreeMap<u32, usize>,
    pieces: BTreeMap<u32, Array>,
}

/// An array in the file.
struct Array {
    dtype: Dtype,
    dims: Vec<usize>,
    offset: u64,
    size_bytes: u64,
}

/// What has been found.
struct Found {
    header: Header,
    /// Where the next array in pieces seems to begin.
    end: u64,
}

impl Found {
    fn array(&mut self, path: &str, array: Array) -> Result<(), String> {
        let info = TensorInfo {
            dtype: array.dtype,
            dims: array.dims,
            offset: array.offset,
            strides: None,
        };
        let (mut name, info) = names::in_torch(path, info);
        if self.header.tensors.contains_key(&name) {
            // A layer with several weights, as none of these models has.
            name = path.replace('/', ".");
        }
        match self.header.tensors.insert(name, info) {
            None => Ok(()),
            Some(_) => Err(format!("it has {} twice", described(path))),
        }
    }

    /// Puts the pieces of an array together.
    fn chunked(&mut self, path: &str, chunked: Chunked) -> Result<(), String> {
        let wrong = || format!("the pieces of {} do not fit together", described(path));
        let dims: Vec<usize> = chunked.dims.values().copied().collect();
        let is_counted =
            |keys: &mut dyn Iterator<Item = u32>| (0..).zip(keys).all(|(at, key)| at == key);
        let dtype = chunked.pieces.values().next().ok_or_else(wrong)?.dtype;
        if dims.len() > MOST_DIMS as usize
            || !is_counted(&mut chunked.dims.keys().copied())
            || !is_counted(&mut chunked.pieces.keys().copied())
            || chunked.pieces.values().any(|piece| piece.dtype != dtype)
        {
            return Err(wrong());
        }
        let offset = self.end;
        for piece in chunked.pieces.into_values().filter(|it| it.size_bytes > 0) {
            self.header.pieces.push(Piece {
                at: self.end,
                offset: piece.offset,
                len: piece.size_bytes,
            });
            self.end += piece.size_bytes;
        }
        let size_bytes = self.end - offset;
        if bytes_of(&dims, dtype) != Some(size_bytes) {
            return Err(wrong());
        }
        let array = Array {
            dtype,
            dims,
            offset,
            size_bytes,
        };
        self.array(path, array)
    }
}

struct Tree<'a> {
    input: BufReader<Input<'a>>,
    len: u64,
    found: Found,
}

impl Tree<'_> {
    /// Reads the maps from the root's entries on, without recursion.
    fn maps(&mut self, entries: u32) -> Result<(), String> {
        let mut open = vec![Map {
            path: String::new(),
            left: entries,
            chunked: None,
        }];
        while let Some(map) = open.last_mut() {
            if map.left == 0 {
                let done = open.pop().expect("it is the last");
                if let Some(chunked) = done.chunked {
                    self.found.chunked(&done.path, chunked)?;
                }
                continue;
            }
            map.left -= 1;
            let key = self.key()?;
            if key == CHUNKED {
                map.chunked = Some(Chunked::default());
                // It is true.
                self.skip(1)?;
                continue;
            }
            if let Some(chunked) = &mut map.chunked {
                self.part(&key, chunked)?;
                continue;
            }
            let path = match map.path.as_str() {
                "" => key,
                above => format!("{above}/{key}"),
            };
            match decode::read_marker(&mut self.input).map_err(|_| cut_off())? {
                marker @ (Marker::FixMap(_) | Marker::Map16 | Marker::Map32) => {
                    let left = decode::marker_to_len(&mut self.input, marker).map_err(wrong)?;
                    if open.len() == MOST_DEPTH {
                        return Err(format!("its maps are more than {MOST_DEPTH} deep"));
                    }
                    open.push(Map {
                        path,
                        left,
                        chunked: None,
                    });
                }
                marker => {
                    self.back()?;
                    if let Some(array) = self.leaf(marker, &path)? {
                        self.found.array(&path, array)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The shape of an array in pieces, or the pieces.
    fn part(&mut self, key: &str, chunked: &mut Chunked) -> Result<(), String> {
        let count = decode::read_map_len(&mut self.input).map_err(wrong)?;
        for _ in 0..count {
            let index = self.key()?;
            let index: u32 = index
                .parse()
                .map_err(|_| format!("a piece of an array is called {}", described(&index)))?;
            match key {
                "shape" => {
                    let dim = decode::read_int(&mut self.input).map_err(|_| cut_off())?;
                    chunked.dims.insert(index, dim);
                }
                "chunks" => {
                    let array = self.array("a piece of an array")?;
                    chunked.pieces.insert(index, array);
                }
                _ => return Err(format!("an array in pieces has {}", described(key))),
            }
        }
        Ok(())
    }

    /// An array, or `None` for what is none, such as a number of steps.
    fn leaf(&mut self, marker: Marker, path: &str) -> Result<Option<Array>, String> {
        let skipped = match marker {
            Marker::Null | Marker::True | Marker::False | Marker::FixPos(_) | Marker::FixNeg(_) => {
                0
            }
            Marker::U8 | Marker::I8 => 1,
            Marker::U16 | Marker::I16 => 2,
            Marker::U32 | Marker::I32 | Marker::F32 => 4,
            Marker::U64 | Marker::I64 | Marker::F64 => 8,
            _ => return self.array(&described(path)).map(Some),
        };
        self.skip(1 + skipped)?;
        Ok(None)
    }

    /// An extension with an array: its shape, its type, its bytes.
    fn array(&mut self, name: &str) -> Result<Array, String> {
        let no_array = |_| format!("{name} is no array");
        let ExtMeta { typeid, size } = decode::read_ext_meta(&mut self.input).map_err(no_array)?;
        let end = self.at()? + u64::from(size);
        if !ARRAYS.contains(&typeid) {
            return Err(format!("{name} is of the unknown kind {typeid}"));
        }
        if decode::read_array_len(&mut self.input).map_err(wrong)? != 3 {
            return Err(format!("{name} is no array"));
        }
        let rank = decode::read_array_len(&mut self.input).map_err(wrong)?;
        if rank > MOST_DIMS {
            return Err(format!("{name} has {rank} dimensions"));
        }
        let dims = (0..rank).map(|_| decode::read_int(&mut self.input));
        let dims = dims.collect::<Result<Vec<usize>, _>>();
        let dims = dims.map_err(|_| format!("{name} has no sizes"))?;
        let dtype = self.key()?;
        let found = DTYPES.iter().find(|(name, _)| *name == dtype);
        let (_, dtype) = found.ok_or_else(|| {
            format!(
                "{name} is of the type {}, which is not known",
                described(&dtype)
            )
        })?;
        let size_bytes = decode::read_bin_len(&mut self.input).map_err(wrong)?.into();
        let offset = self.at()?;
        if bytes_of(&dims, *dtype) != Some(size_bytes) || offset + size_bytes != end {
            return Err(format!("the size of {name} does not fit its shape"));
        }
        self.skip(size_bytes)?;
        Ok(Array {
            dtype: *dtype,
            dims,
            offset,
            size_bytes,
        })
    }

    /// A text.
    fn key(&mut self) -> Result<String, String> {
        let len = match decode::read_marker(&mut self.input).map_err(|_| cut_off())? {
            Marker::FixStr(len) => len,
            Marker::Str8 => self.input.read_u8().map_err(|_| cut_off())?,
            _ => return Err("one of its maps has a key that is no short text".to_owned()),
        };
        if len > MOST_NAME {
            return Err(format!("one of its keys has {len} bytes"));
        }
        let mut key = vec![0; len.into()];
        self.input.read_exact(&mut key).map_err(|_| cut_off())?;
        String::from_utf8(key).map_err(|_| "one of its keys is no text".to_owned())
    }

    fn at(&mut self) -> Result<u64, String> {
        self.input
            .stream_position()
            .map_err(|error| error.to_string())
    }

    fn back(&mut self) -> Result<(), String> {
        self.input
            .seek_relative(-1)
            .map_err(|error| error.to_string())
    }

    fn skip(&mut self, count: u64) -> Result<(), String> {
        let at = self.at()?;
        match at.checked_add(count).filter(|end| *end <= self.len) {
            None => Err(cut_off()),
            Some(_) => self
                .input
                .seek_relative(i64::try_from(count).map_err(|_| cut_off())?)
                .map_err(|error| error.to_string()),
        }
    }
}

/// A file as a stream.
struct Input<'a> {
    file: &'a ModelFile,
    at: u64,
}

impl Read for Input<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.file.len().saturating_sub(self.at)).unwrap_or(usize::MAX);
        let len = out.len().min(left);
        self.file.read_exact_at(&mut out[..len], self.at)?;
        self.at += len as u64;
        Ok(len)
    }
}

impl Seek for Input<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.file.len().checked_add_signed(by),
        };
        self.at = to.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

fn bytes_of(dims: &[usize], dtype: Dtype) -> Option<u64> {
    let count = dims
        .iter()
        .try_fold(1_usize, |count, dim| count.checked_mul(*dim))?;
    let bytes = count.checked_mul(dtype.bitsize() / 8)?;
    Some(bytes as u64)
}

fn cut_off() -> String {
    "it is truncated".to_owned()
}

fn wrong(error: ValueReadError) -> String {
    match error {
        ValueReadError::TypeMismatch(marker) => format!("it has {marker:?} in the wrong place"),
        _ => cut_off(),
    }
}

fn described(name: &str) -> String {
    brief(&name.escape_debug().to_string())
}
