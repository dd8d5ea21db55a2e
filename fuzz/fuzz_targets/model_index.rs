//! `model_index.json` is refused or read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet_fuzz::Folder;
use std::sync::LazyLock;

static FOLDER: LazyLock<Folder> = LazyLock::new(|| Folder::new(&[]));

fuzz_target!(|data: &[u8]| {
    FOLDER.put("model_index.json", data);
    let _ = FOLDER.files().index();
});
