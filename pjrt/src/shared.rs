//! Host memory that many buffers may use in place.

use std::fs::File;
use std::io;
use std::ops::Range;
use std::sync::Arc;

use memmap2::{Advice, Mmap};

use crate::AlignedBytes;

/// Bytes that are not written any more, as [`crate::Client::buffer_shared`] takes them: memory of our own, or a part of a
/// file.
#[derive(Debug)]
pub struct SharedBytes(Memory);

#[derive(Debug)]
enum Memory {
    Owned(AlignedBytes),
    Mapped {
        file: Arc<Mmap>,
        range: Range<usize>,
    },
}

/// A file in memory: its pages are the system's copy of the file, which all processes share, read when they are first used.
#[derive(Debug)]
pub struct MappedFile(Arc<Mmap>);

impl SharedBytes {
    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        match &self.0 {
            Memory::Owned(bytes) => bytes.as_slice(),
            Memory::Mapped { file, range } => &file[range.clone()],
        }
    }
}

impl From<AlignedBytes> for SharedBytes {
    fn from(bytes: AlignedBytes) -> SharedBytes {
        SharedBytes(Memory::Owned(bytes))
    }
}

impl MappedFile {
    /// Maps a whole file, and has the system begin to read it. It has to be one that is replaced, never written to or cut
    /// short: what others change there changes the bytes, and what they cut off ends this process when it is used.
    ///
    /// # Errors
    /// If the system refuses.
    pub fn map(file: &File) -> io::Result<MappedFile> {
        // SAFETY: the bytes are read only, and stay as they are by the contract above.
        let map = unsafe { Mmap::map(file) }?;
        // Only a hint.
        let _ = map.advise(Advice::WillNeed);
        Ok(MappedFile(Arc::new(map)))
    }

    /// A part of the file, or `None` where it is not all in the file, or not aligned to [`AlignedBytes::ALIGNMENT`] bytes.
    pub fn part(&self, range: Range<usize>) -> Option<SharedBytes> {
        let address = self.0.get(range.clone())?.as_ptr().addr();
        address.is_multiple_of(AlignedBytes::ALIGNMENT).then(|| {
            SharedBytes(Memory::Mapped {
                file: self.0.clone(),
                range,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn aligned_parts_of_a_file_are_its_bytes_and_outlive_it() {
        let path = std::env::temp_dir().join(format!("pjrt-mapped-{}", std::process::id()));
        let content: Vec<u8> = (0..200).collect();
        File::create(&path).unwrap().write_all(&content).unwrap();
        let map = MappedFile::map(&File::open(&path).unwrap()).unwrap();
        std::fs::remove_file(&path).unwrap();

        let part = map.part(64..200).unwrap();
        for range in [1..2, 64..201, 256..256, usize::MAX - 1..usize::MAX] {
            assert!(map.part(range.clone()).is_none(), "{range:?}");
        }
        drop(map);
        assert_eq!(part.as_slice(), &content[64..]);
        let owned = SharedBytes::from(AlignedBytes::zeroed(3));
        assert_eq!(owned.as_slice(), [0; 3]);
    }
}
