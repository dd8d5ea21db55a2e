//! Where plugins are found.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::discovery::{Environment, Installed, Search, candidates, find};
use crate::error::Error;

/// A folder of one test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let unique = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("pjrt-discovery-{}-{unique}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    /// An empty file, with the folders above it.
    fn file(&self, name: &str) -> PathBuf {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, "").unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn installed(platform: &str, path: &Path) -> Installed {
    Installed {
        platform: platform.to_owned(),
        path: path.to_owned(),
    }
}

fn paths(search: &Search) -> Vec<PathBuf> {
    candidates(search)
        .unwrap()
        .into_iter()
        .map(|found| found.path)
        .collect()
}

#[track_caller]
fn looked(search: &Search) -> Vec<String> {
    match candidates(search).unwrap_err() {
        Error::NotFound { looked, .. } => looked,
        other => panic!("expected that nothing is found, got {other}"),
    }
}

#[test]
fn a_path_is_taken_or_refused() {
    let folder = Folder::new();
    let path = folder.file("plugin.so");
    let cpu = folder.file("cpu.so");
    let installed = [installed("cpu", &cpu)];
    let search = |request| Search {
        request: Some(request),
        installed: &installed,
        ..Default::default()
    };
    let found = find(&search(path.to_str().unwrap())).unwrap();
    assert_eq!((found.path, found.named_by_user), (path.clone(), true));
    std::fs::remove_file(&path).unwrap();
    let places = looked(&search(path.to_str().unwrap()));
    assert_eq!(places.len(), 1);
    assert!(places[0].contains("plugin.so: not there"), "{places:?}");
    let places = looked(&search(folder.0.to_str().unwrap()));
    assert!(places[0].contains("not a file"), "{places:?}");
}

#[test]
fn without_a_request_accelerators_come_before_the_cpu() {
    let folder = Folder::new();
    let roots = [folder.0.join("a"), folder.0.join("b")];
    let cpu = folder.file("cpu.so");
    let tpu = folder.file("b/libtpu/libtpu.so");
    let cuda12 = folder.file("a/jax_plugins/xla_cuda12/xla_cuda_plugin.so");
    let cuda13 = folder.file("a/jax_plugins/xla_cuda13/xla_cuda_plugin.so");
    folder.file("a/jax_plugins/other/xla_cuda_plugin.so");
    let mut search = Search {
        site_packages: &roots,
        installed: &[installed("cpu", &cpu)],
        ..Default::default()
    };
    let expected = [&tpu, &cuda13, &cuda12, &cpu];
    assert_eq!(paths(&search).iter().collect::<Vec<_>>(), expected);
    let tpu_found = find(&search).unwrap();
    assert_eq!(tpu_found.why, "the Python package libtpu is installed");
    assert!(!tpu_found.named_by_user);

    search.request = Some("cuda");
    assert_eq!(paths(&search), [cuda13, cuda12]);
    search.request = Some("tpu");
    assert_eq!(paths(&search), [tpu]);
    search.request = Some("cpu");
    assert_eq!(paths(&search), [cpu]);
}

#[test]
fn a_platform_is_found_whatever_the_case_of_its_letters() {
    let folder = Folder::new();
    let (cpu, cuda) = (folder.file("cpu.so"), folder.file("cuda.so"));
    let metal = folder.file("metal.so");
    let mut search = Search {
        installed: &[installed("cpu", &cpu), installed("cuda13", &cuda)],
        ..Default::default()
    };
    search.environment.pjrt_names_and_library_paths =
        Some(format!("Metal:{}", metal.display()).into());
    for (request, path) in [
        ("CPU", &cpu),
        ("Cuda", &cuda),
        ("CUDA13", &cuda),
        ("METAL", &metal),
    ] {
        search.request = Some(request);
        assert_eq!(paths(&search), std::slice::from_ref(path), "{request}");
    }
}

#[test]
fn what_was_installed_is_found_by_name_and_without_one_where_the_device_is() {
    let folder = Folder::new();
    let [cpu, tpu, cuda12, cuda13] =
        ["cpu", "tpu", "cuda12", "cuda13"].map(|name| (name, folder.file(&format!("{name}.so"))));
    let all = [&cpu, &tpu, &cuda12, &cuda13].map(|(name, path)| installed(name, path));
    let dev = folder.0.join("dev");
    let mut search = Search {
        installed: &all,
        device_files: Some(&dev),
        ..Default::default()
    };
    assert_eq!(paths(&search), std::slice::from_ref(&cpu.1));
    for (request, expected) in [
        ("tpu", vec![&tpu.1]),
        ("cuda", vec![&cuda13.1, &cuda12.1]),
        ("cuda12", vec![&cuda12.1]),
        ("cpu", vec![&cpu.1]),
    ] {
        search.request = Some(request);
        assert_eq!(paths(&search).iter().collect::<Vec<_>>(), expected);
    }
    search.request = None;
    folder.file("dev/vfio/0");
    assert_eq!(paths(&search), [tpu.1, cpu.1.clone()]);
    std::fs::remove_file(&cpu.1).unwrap();
    std::fs::remove_file(dev.join("vfio/0")).unwrap();
    let places = looked(&search);
    let left_out = "tpu.so: left out, as there is no /dev/accel0 or /dev/vfio/0";
    assert!(
        places.iter().any(|place| place.ends_with(left_out)),
        "{places:?}"
    );
}

#[test]
fn variables_come_before_packages() {
    let folder = Folder::new();
    let roots = [folder.0.clone()];
    let general = folder.file("general.so");
    let own_tpu = folder.file("own_tpu.so");
    let named = folder.file("named.so");
    let libtpu = folder.file("libtpu/libtpu.so");
    let entries = format!("mine:{},tpu:{}", named.display(), named.display());
    let mut search = Search {
        environment: Environment {
            pjrt_plugin_library_path: Some(general.clone().into()),
            tpu_library_path: Some(own_tpu.clone().into()),
            pjrt_names_and_library_paths: Some(entries.into()),
        },
        site_packages: &roots,
        ..Default::default()
    };
    let all = [&general, &named, &named, &own_tpu, &libtpu];
    assert_eq!(paths(&search).iter().collect::<Vec<_>>(), all);
    let first = find(&search).unwrap();
    assert_eq!(first.why, "PJRT_PLUGIN_LIBRARY_PATH names it");
    assert!(first.named_by_user);
    search.request = Some("mine");
    assert_eq!(paths(&search), std::slice::from_ref(&named));
    search.request = Some("tpu");
    assert_eq!(paths(&search), [named, own_tpu, libtpu]);
}

#[test]
fn a_variable_that_names_an_absent_file_is_not_passed_over() {
    let folder = Folder::new();
    let cpu = folder.file("cpu.so");
    let installed = [installed("cpu", &cpu)];
    let search = |environment| Search {
        environment,
        installed: &installed,
        ..Default::default()
    };
    let general = Environment {
        pjrt_plugin_library_path: Some("/absent/plugin.so".into()),
        ..Default::default()
    };
    let tpu = Environment {
        tpu_library_path: Some("/absent/libtpu.so".into()),
        ..Default::default()
    };
    let named = Environment {
        pjrt_names_and_library_paths: Some("mine:/absent/mine.so".into()),
        ..Default::default()
    };
    for environment in [general, tpu, named] {
        let places = looked(&search(environment));
        assert!(
            places.iter().any(|place| place.contains("/absent/")),
            "{places:?}"
        );
    }
    let malformed = Environment {
        pjrt_names_and_library_paths: Some("no colon".into()),
        ..Default::default()
    };
    let places = looked(&search(malformed));
    assert!(
        places.iter().any(|place| place.contains("\"no colon\"")),
        "{places:?}"
    );

    // An empty variable is one that is not set.
    let empty = Environment {
        pjrt_plugin_library_path: Some("".into()),
        tpu_library_path: Some("".into()),
        pjrt_names_and_library_paths: Some("".into()),
    };
    assert_eq!(paths(&search(empty)), std::slice::from_ref(&cpu));
}

#[test]
fn where_nothing_is_found_every_place_is_named() {
    let roots = [PathBuf::from("/packages")];
    let nothing = Search {
        site_packages: &roots,
        installed: &[installed("cpu", Path::new("/cache/cpu.so"))],
        ..Default::default()
    };
    let text = find(&nothing).unwrap_err().to_string();
    for place in [
        "PJRT_PLUGIN_LIBRARY_PATH: not set",
        "PJRT_NAMES_AND_LIBRARY_PATHS: not set",
        "TPU_LIBRARY_PATH: not set",
        "/packages/libtpu/libtpu.so: not there",
        "/packages/jax_plugins/xla_cuda*/xla_cuda_plugin.so: not there",
        "/cache/cpu.so: not there",
    ] {
        assert!(text.contains(place), "{place} is not in:\n{text}");
    }
    let unknown = Search {
        request: Some("abacus"),
        ..Default::default()
    };
    let text = find(&unknown).unwrap_err().to_string();
    assert!(
        text.contains("no PJRT plugin for \"abacus\" was found"),
        "{text}"
    );
}
