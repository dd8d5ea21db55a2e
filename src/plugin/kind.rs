//! The plugins that can be installed, each with its pinned package.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::sources;
use super::wheel::Wheel;

/// A plugin that can be installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Ours, over XLA's library for the CPU.
    Cpu,
    /// Google's libtpu.
    Tpu,
    /// JAX's for NVIDIA GPUs with CUDA 12.
    Cuda12,
    /// JAX's for NVIDIA GPUs with CUDA 13.
    Cuda13,
}

static CPU: Wheel = Wheel {
    package: "tensorflow-cpu",
    version: "2.20.0",
    sha256: "cf756bbe2d256e942ab5d0ad2c858fb40017581494febdb4387c149b1afde780",
    size_bytes: 258_876_263,
    platform: "manylinux2014_x86_64",
    needed: &[
        "tensorflow/libtensorflow_cc.so.2",
        "tensorflow/libtensorflow_framework.so.2",
        "tensorflow/THIRD_PARTY_NOTICES.txt",
        "tensorflow/include/LICENSE",
        "tensorflow/include/Eigen/",
        "tensorflow/include/absl/",
        "tensorflow/include/external/farmhash_archive/",
        "tensorflow/include/google/",
        "tensorflow/include/ml_dtypes/",
        "tensorflow/include/tsl/",
        "tensorflow/include/unsupported/",
        "tensorflow/include/xla/",
    ],
};

static TPU: Wheel = Wheel {
    package: "libtpu",
    version: "0.0.17",
    sha256: "4963214199e151613874c2b3f45b983bb09a6e4ba43bb028c917323b8caf418b",
    size_bytes: 135_216_139,
    platform: "manylinux_2_31_x86_64",
    needed: &["libtpu/libtpu.so", "libtpu-0.0.17.dist-info/"],
};

static CUDA12: Wheel = Wheel {
    package: "jax-cuda12-pjrt",
    version: "0.10.2",
    sha256: "806d1fd29038b6acf5a2b289dd62192abea977ee26aef60ea295b1d28a23acf8",
    size_bytes: 174_364_763,
    platform: "manylinux_2_27_x86_64",
    needed: &[
        "jax_plugins/xla_cuda12/xla_cuda_plugin.so",
        "jax_cuda12_pjrt-0.10.2.dist-info/",
    ],
};

static CUDA13: Wheel = Wheel {
    package: "jax-cuda13-pjrt",
    version: "0.10.2",
    sha256: "a97e9cabe0e21d8dbcc70bd909ca1c34cd546d3ce2d94b4cd907a8d4f6179f6a",
    size_bytes: 124_395_292,
    platform: "manylinux_2_27_x86_64",
    needed: &[
        "jax_plugins/xla_cuda13/xla_cuda_plugin.so",
        "jax_cuda13_pjrt-0.10.2.dist-info/",
    ],
};

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 4] = [Kind::Cpu, Kind::Tpu, Kind::Cuda12, Kind::Cuda13];

    /// The name by which a user asks for it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Cpu => "cpu",
            Kind::Tpu => "tpu",
            Kind::Cuda12 => "cuda12",
            Kind::Cuda13 => "cuda13",
        }
    }

    /// The Python package that holds it, or its main part, as `name==version`.
    pub fn package(self) -> String {
        self.wheel().requirement()
    }

    /// The hash of the package's file.
    pub fn sha256(self) -> &'static str {
        self.wheel().sha256
    }

    /// The size of the package's file.
    pub fn download_bytes(self) -> u64 {
        self.wheel().size_bytes
    }

    /// The plugin's file below `cache_dir`, if it is installed.
    pub fn installed(self, cache_dir: &Path) -> Option<PathBuf> {
        let path = self.path(cache_dir);
        path.is_file().then_some(path)
    }

    /// Where the plugin's file is once it is installed.
    pub(super) fn path(self, cache_dir: &Path) -> PathBuf {
        let unpacked = self.root(cache_dir).join(self.wheel().folder());
        match self {
            Kind::Cpu => unpacked.join(format!("pjrt_cpu-{}.so", sources::fingerprint())),
            // The first thing that is needed of a finished plugin's package is the plugin.
            _ => unpacked.join(self.wheel().needed[0]),
        }
    }

    /// The folder of all that is kept for it.
    pub(super) fn root(self, cache_dir: &Path) -> PathBuf {
        cache_dir.join(format!("pjrt-{}", self.name()))
    }

    pub(super) fn wheel(self) -> &'static Wheel {
        match self {
            Kind::Cpu => &CPU,
            Kind::Tpu => &TPU,
            Kind::Cuda12 => &CUDA12,
            Kind::Cuda13 => &CUDA13,
        }
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(name: &str) -> Result<Kind, String> {
        let known = || Kind::ALL.map(Kind::name).join(", ");
        Kind::ALL
            .into_iter()
            .find(|kind| kind.name().eq_ignore_ascii_case(name))
            .ok_or_else(|| {
                format!(
                    "there is no plugin {name:?} to install; there are {}",
                    known()
                )
            })
    }
}
