//! NVIDIA's libraries, which a CUDA plugin opens when it runs.

use std::io;
use std::path::{Path, PathBuf};

use super::Kind;
use crate::atomic_file;

/// A file that a CUDA plugin needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    /// The file's name.
    pub file: &'static str,
    /// The Python package that holds it; `None` for the driver, which the system brings.
    pub package: Option<&'static str>,
    /// Where it was found.
    pub found: Option<PathBuf>,
}

/// Python packages, and their files below the folder `nvidia`.
const CUDA12: &[(&str, &str)] = &[
    ("nvidia-cublas-cu12", "cublas/lib/libcublas.so.12"),
    ("nvidia-cuda-cupti-cu12", "cuda_cupti/lib/libcupti.so.12"),
    ("nvidia-cuda-nvcc-cu12", "cuda_nvcc/bin/ptxas"),
    ("nvidia-cuda-nvrtc-cu12", "cuda_nvrtc/lib/libnvrtc.so.12"),
    (
        "nvidia-cuda-runtime-cu12",
        "cuda_runtime/lib/libcudart.so.12",
    ),
    ("nvidia-cudnn-cu12", "cudnn/lib/libcudnn.so.9"),
    ("nvidia-cufft-cu12", "cufft/lib/libcufft.so.11"),
    ("nvidia-cusolver-cu12", "cusolver/lib/libcusolver.so.11"),
    ("nvidia-cusparse-cu12", "cusparse/lib/libcusparse.so.12"),
    ("nvidia-nccl-cu12", "nccl/lib/libnccl.so.2"),
    ("nvidia-nvjitlink-cu12", "nvjitlink/lib/libnvJitLink.so.12"),
    ("nvidia-nvshmem-cu12", "nvshmem/lib/libnvshmem_host.so.3"),
];

const CUDA13: &[(&str, &str)] = &[
    ("nvidia-cublas", "cu13/lib/libcublas.so.13"),
    ("nvidia-cuda-cupti", "cu13/lib/libcupti.so.13"),
    ("nvidia-cuda-nvcc", "cu13/bin/ptxas"),
    ("nvidia-cuda-nvrtc", "cu13/lib/libnvrtc.so.13"),
    ("nvidia-cuda-runtime", "cu13/lib/libcudart.so.13"),
    ("nvidia-cudnn-cu13", "cudnn/lib/libcudnn.so.9"),
    ("nvidia-cufft", "cu13/lib/libcufft.so.12"),
    ("nvidia-cusolver", "cu13/lib/libcusolver.so.12"),
    ("nvidia-cusparse", "cu13/lib/libcusparse.so.12"),
    ("nvidia-nccl-cu13", "nccl/lib/libnccl.so.2"),
    ("nvidia-nvjitlink", "cu13/lib/libnvJitLink.so.13"),
    ("nvidia-nvshmem-cu13", "nvshmem/lib/libnvshmem_host.so.3"),
];

/// The driver's library.
const DRIVER: &str = "libcuda.so.1";

/// The files that a plugin of this kind needs of NVIDIA, looked for in Python's packages, then in `folders` (those of
/// `LD_LIBRARY_PATH`, `PATH` and the system). Plugins that are not for CUDA need none.
pub fn libraries(kind: Kind, site_packages: &[PathBuf], folders: &[PathBuf]) -> Vec<Library> {
    let packages = match kind {
        Kind::Cuda12 => CUDA12,
        Kind::Cuda13 => CUDA13,
        Kind::Cpu | Kind::Tpu => return Vec::new(),
    };
    let in_folders = |file: &str| {
        let mut paths = folders.iter().map(|folder| folder.join(file));
        paths.find(|path| path.is_file())
    };
    let of_packages = packages.iter().map(|&(package, path)| {
        let file = path.rsplit('/').next().unwrap_or(path);
        let mut paths = site_packages
            .iter()
            .map(|root| root.join("nvidia").join(path));
        Library {
            file,
            package: Some(package),
            found: paths
                .find(|path| path.is_file())
                .or_else(|| in_folders(file)),
        }
    });
    let driver = Library {
        file: DRIVER,
        package: None,
        found: in_folders(DRIVER),
    };
    of_packages.chain([driver]).collect()
}

/// Lets an installed plugin find NVIDIA's Python packages: it looks for them two folders above its own, as if it lay in
/// Python's folder too. Returns the folder that was linked, if there is one.
pub fn link(plugin: &Path, site_packages: &[PathBuf]) -> io::Result<Option<PathBuf>> {
    let mut folders = site_packages.iter().map(|root| root.join("nvidia"));
    let Some(nvidia) = folders.find(|folder| folder.is_dir()) else {
        return Ok(None);
    };
    let root = plugin.ancestors().nth(3).unwrap_or(plugin);
    let link = root.join("nvidia");
    atomic_file::link(&nvidia, &link)?;
    Ok(Some(nvidia))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn file(path: PathBuf) -> PathBuf {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "").unwrap();
        path
    }

    #[test]
    fn libraries_are_found_in_packages_and_folders_and_the_others_named() {
        let folder = tempfile::tempdir().unwrap();
        let [site, system] = ["site-packages", "lib"].map(|name| [folder.path().join(name)]);
        let cudnn = file(site[0].join("nvidia/cudnn/lib/libcudnn.so.9"));
        let driver = file(system[0].join(DRIVER));
        for kind in [Kind::Cuda12, Kind::Cuda13] {
            let all = libraries(kind, &site, &system);
            let found: Vec<_> = all
                .iter()
                .filter_map(|library| library.found.clone())
                .collect();
            assert_eq!(found, [cudnn.clone(), driver.clone()]);
            assert_eq!(all.len(), 13);
            let missing = all.iter().filter(|library| library.found.is_none());
            assert!(missing.clone().all(|library| library.package.is_some()));
        }
        assert_eq!(libraries(Kind::Tpu, &site, &system), []);
    }

    #[test]
    fn a_plugin_sees_the_packages_beside_itself() {
        let folder = tempfile::tempdir().unwrap();
        let plugin = file(
            folder
                .path()
                .join("cache/jax_plugins/xla_cuda12/xla_cuda_plugin.so"),
        );
        let site = folder.path().join("site-packages");
        assert_eq!(link(&plugin, std::slice::from_ref(&site)).unwrap(), None);
        let cudnn = file(site.join("nvidia/cudnn/lib/libcudnn.so.9"));
        for _ in 0..2 {
            link(&plugin, std::slice::from_ref(&site)).unwrap().unwrap();
        }
        let seen = plugin.with_file_name("../../nvidia/cudnn/lib/libcudnn.so.9");
        assert_eq!(seen.canonicalize().unwrap(), cudnn.canonicalize().unwrap());
    }
}
