//! The cache of executables.

mod entry;
mod executables;
mod key;
mod processes;
mod store;

use stablejet::cache::{Digest, Entry, Header, Key, ProgramText, Surroundings};

/// Surroundings of no machine in particular.
fn surroundings() -> Surroundings {
    Surroundings {
        builder: "0.1.0".to_owned(),
        plugin: Digest::of(&[b"plugin"]),
        api_version: "0.72".to_owned(),
        platform: "cpu".to_owned(),
        platform_version: "1".to_owned(),
        devices: "1 of 1: cpu".to_owned(),
        client_options: "cpu_device_count=1".to_owned(),
        compile_options: vec![1, 2],
        variables: vec![
            ("XLA_FLAGS".to_owned(), String::new()),
            ("LIBTPU_INIT_ARGS".to_owned(), String::new()),
        ],
        host_cpu: Some("x86_64".to_owned()),
    }
}

const PROGRAM: ProgramText<'static> = ProgramText {
    name: "double",
    signature: "x: f32[4]",
    code: "module @double {}",
};

/// The key of a program with this code.
fn key(code: &str) -> Key {
    surroundings().key(&ProgramText { code, ..PROGRAM })
}

/// An entry whose executable is only bytes.
fn entry(code: &str, executable: Vec<u8>) -> Entry {
    let header = Header {
        key: key(code),
        compile_seconds: 1.5,
    };
    Entry { header, executable }
}
