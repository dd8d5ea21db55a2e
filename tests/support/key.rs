//! Keys of made-up programs on no machine in particular.

use stablejet::cache::{Digest, Key, ProgramText, Surroundings};

/// Surroundings of no machine in particular.
pub fn surroundings() -> Surroundings {
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

/// A program.
pub const PROGRAM: ProgramText<'static> = ProgramText {
    name: "double",
    signature: "x: f32[4]",
    code: "module @double {}",
};

/// The key of a program with this code.
pub fn key(code: &str) -> Key {
    surroundings().key(&ProgramText { code, ..PROGRAM })
}
