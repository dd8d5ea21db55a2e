//! A checkpoint of Flax is refused, or all its tensors can be read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet_fuzz::{Folder, read_all};
use std::sync::LazyLock;

static FOLDER: LazyLock<Folder> = LazyLock::new(|| Folder::new(&[]));

fuzz_target!(|data: &[u8]| read_all(&FOLDER, "file.msgpack", data));
