//! The file of a cached executable is refused or read; its header alone is read as the whole is. An input that is a header is
//! also read behind checksums that are right, which no fuzzer finds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::cache::{Entry, Header};

fuzz_target!(|data: &[u8]| {
    check(data);
    if let Ok(header) = serde_json::from_slice::<Header>(data) {
        let executable = data.to_vec();
        let mut file = Vec::new();
        let entry = Entry { header, executable };
        entry.write(&mut file).expect("there is memory");
        // JSON rounds seconds, and knows no infinite ones.
        if entry.header.compile_seconds.is_finite() {
            let read = check(&file).expect("it was written");
            assert_eq!(read.header.key, entry.header.key);
            assert_eq!(read.executable, entry.executable);
        }
    }
});

fn check(mut bytes: &[u8]) -> Option<Entry> {
    let entry = Entry::parse(bytes.to_vec()).ok();
    let len = bytes.len() as u64;
    let header = Header::read(&mut bytes, len).expect("memory can be read");
    if let Some(entry) = &entry {
        assert_eq!(header.as_ref(), Ok(&entry.header));
    }
    entry
}
