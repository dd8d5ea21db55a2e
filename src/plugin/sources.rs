//! The plugin's C++ sources, built into this program, and how they are compiled.

use std::path::Path;

use sha2::{Digest, Sha256};

use super::InstallError;
use super::error::io_error;

macro_rules! sources {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../tools/pjrt-cpu/", $path)))),*]
    };
}

/// How kernels are compiled for a level of the instruction set. GNU's C++ contracts products and sums.
macro_rules! kernel_flags {
    ($($target:literal),+) => {
        &[
            "-std=gnu++17",
            "-O3",
            "-fPIC",
            "-fno-math-errno",
            "-Wno-psabi",
            $($target),+
        ]
    };
}

/// Every file of `tools/pjrt-cpu` that is compiled, with its text.
const SOURCES: &[(&str, &str)] = sources![
    "api.cc",
    "buffer.cc",
    "client.cc",
    "compile.cc",
    "device.cc",
    "entries.h",
    "executable.cc",
    "execute.cc",
    "export.map",
    "ffi.cc",
    "kernel_calls.cc",
    "kernel_calls.h",
    "kernels/attention.h",
    "kernels/attention_bf16.h",
    "kernels/avx512.h",
    "kernels/block.h",
    "kernels/convolution.h",
    "kernels/items.h",
    "kernels/kernels.cc",
    "kernels/kernels.h",
    "kernels/kernels_amx.cc",
    "kernels/kernels_avx2.cc",
    "kernels/kernels_avx512.cc",
    "kernels/kernels_avx512_bf16.cc",
    "kernels/linear.h",
    "kernels/micro_kernel.h",
    "kernels/norm.h",
    "kernels/product.h",
    "kernels/table.h",
    "kernels/vector.h",
    "kernels/winograd.h",
    "layouts.cc",
    "log_level.cc",
    "plugin.h",
    "profiler.cc",
    "standin/mlir/IR/BuiltinOps.h",
    "standin/mlir/IR/DialectRegistry.h",
    "standin/mlir/IR/MLIRContext.h",
    "standin/mlir/IR/OwningOpRef.h",
    "standin/xla/service/buffer_assignment.h",
    "standin/xla/service/compiler.h",
    "standin/xla/service/hlo_cost_analysis.h",
    "status.cc",
    "topology.cc",
    "transfer.cc",
    "unit_a.cc",
    "unit_b.cc",
    "values.cc",
    "xla_flags.cc",
];

/// A translation unit; each is compiled by one process.
pub(super) struct Unit {
    /// Without its ending.
    pub(super) path: &'static str,
    pub(super) flags: &'static [&'static str],
}

/// All units.
pub(super) const UNITS: [Unit; 7] = [
    Unit {
        path: "unit_a",
        flags: XLA_FLAGS,
    },
    Unit {
        path: "unit_b",
        flags: XLA_FLAGS,
    },
    Unit {
        path: "kernels/kernels",
        flags: &["-std=gnu++17", "-O1", "-fPIC"],
    },
    Unit {
        path: "kernels/kernels_avx2",
        flags: kernel_flags!("-march=x86-64-v3"),
    },
    Unit {
        path: "kernels/kernels_avx512",
        flags: kernel_flags!("-march=x86-64-v4"),
    },
    Unit {
        path: "kernels/kernels_avx512_bf16",
        flags: kernel_flags!("-march=x86-64-v4", "-mavx512bf16"),
    },
    Unit {
        path: "kernels/kernels_amx",
        flags: kernel_flags!(
            "-march=x86-64-v4",
            "-mavx512bf16",
            "-mamx-tile",
            "-mamx-bf16"
        ),
    },
];

/// How what includes XLA is compiled. `NDEBUG`, the C++ ABI and Eigen's alignment must be those of the wheel; warnings are
/// off because XLA's headers are full of them.
const XLA_FLAGS: &[&str] = &[
    "-std=c++17",
    "-O1",
    "-fPIC",
    "-w",
    "-DNDEBUG",
    "-D_GLIBCXX_USE_CXX11_ABI=1",
    "-DEIGEN_MAX_ALIGN_BYTES=64",
];

/// How the units are linked. The plugin finds the wheel's libraries beside itself.
pub(super) const LINK_FLAGS: &[&str] = &[
    "-shared",
    "-l:libtensorflow_cc.so.2",
    "-l:libtensorflow_framework.so.2",
    "-Wl,-rpath,$ORIGIN/tensorflow",
    "-Wl,--no-undefined",
    "-Wl,--version-script=export.map",
];

/// Twelve hex digits that change with the sources and the flags.
pub(super) fn fingerprint() -> String {
    let mut hash = Sha256::new();
    for (name, text) in SOURCES {
        hash.update(format!("{name}\n{}\n{text}", text.len()));
    }
    let flags = UNITS.iter().flat_map(|unit| unit.flags);
    hash.update(
        [flags.copied().collect(), LINK_FLAGS.to_vec()]
            .concat()
            .join("\n"),
    );
    hex(&hash.finalize()[..6])
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes the sources into `directory`, which exists.
pub(super) fn write(directory: &Path) -> Result<(), InstallError> {
    for (name, text) in SOURCES {
        let path = directory.join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(io_error("creating", parent))?;
        }
        std::fs::write(&path, text).map_err(io_error("writing", &path))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use super::SOURCES;

    fn files(directory: &Path, found: &mut BTreeSet<PathBuf>) {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files(&path, found);
            } else {
                found.insert(path);
            }
        }
    }

    #[test]
    fn every_source_in_the_folder_is_built_in() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/pjrt-cpu");
        let mut found = BTreeSet::new();
        files(&root, &mut found);
        let compiled = ["cc", "h", "map"].map(Some);
        found.retain(|path| compiled.contains(&path.extension().and_then(|e| e.to_str())));
        found.remove(&root.join("print_layout.cc")); // a test's program, no part of the plugin
        let built_in = SOURCES.iter().map(|(name, _)| root.join(name)).collect();
        assert_eq!(found, built_in);
    }
}
