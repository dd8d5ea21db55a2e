//! The cache with real executables of the CPU plugin.

use crate::support::bytes;
use crate::support::key::key;
use crate::support::pipeline::executable_cache as cache;
use crate::support::plugin::cpu_client;
use hlo::{DType, DotDims, Graph, Module};
use pjrt::{Client, CompileOptions, Program, Value};
use stablejet::cache::{
    Damage, ExecutableCache, ExecutableSource, Key, Notice, Obtained, Origin, Store,
};
use stablejet::pipeline::{LoadOptions, unobserved};
use stablejet::request::Request;
use stablejet::unstable::runtime::{Executable, Runtime, WeightSet};
use stablejet::{ModelFiles, Pipeline};
use std::cell::Cell;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn runtime(cache: &Arc<ExecutableCache>) -> Runtime {
    let source = ExecutableSource::Cache(cache.clone());
    let runtime = Runtime::new(cpu_client(1), None).unwrap();
    runtime.with_executables(source, Some(&[])).unwrap()
}

/// `x · factor`.
fn module(factor: f64) -> Module {
    let graph = Graph::new("scale");
    graph.output("y", graph.input("x", DType::F32, [2]) * factor);
    graph.finish()
}

fn prepare(runtime: &Runtime, module: &Module) -> Obtained<Arc<Executable>> {
    let compiling = Cell::new(false);
    let obtained = runtime.prepare(module, &|| compiling.set(true)).unwrap();
    assert_eq!(compiling.get(), obtained.origin == Origin::Compiled);
    obtained
}

/// Runs it on `[1, 2]`.
fn run(runtime: &Runtime, executable: &Arc<Executable>) -> Vec<f32> {
    let x = runtime
        .replicate(&bytes(&[1., 2.]), executable.input_shape("x"))
        .unwrap();
    let bound = executable.bind(&WeightSet::default()).unwrap();
    bound.launch(&[("x", &x)]).unwrap()[0].to_f32().unwrap()
}

#[test]
fn an_executable_is_compiled_once_and_then_loaded_with_the_same_results() {
    let folder = tempfile::tempdir().unwrap();
    for origin in [Origin::Compiled, Origin::Loaded] {
        let runtime = runtime(&cache(folder.path()));
        let obtained = prepare(&runtime, &module(3.0));
        assert_eq!(obtained.origin, origin);
        assert!(obtained.notices.is_empty(), "{:?}", obtained.notices);
        assert_eq!(run(&runtime, &obtained.executable), [3.0, 6.0]);
    }
    let other = prepare(&runtime(&cache(folder.path())), &module(4.0));
    assert_eq!(other.origin, Origin::Compiled);
}

#[test]
fn a_damaged_executable_is_a_miss_that_says_so_and_heals() {
    let truncate: fn(&mut Vec<u8>) = |bytes| bytes.truncate(bytes.len() / 2);
    let flip: fn(&mut Vec<u8>) = |bytes| *bytes.last_mut().unwrap() ^= 1;
    let empty: fn(&mut Vec<u8>) = |bytes| bytes.clear();
    for damage in [truncate, flip, empty] {
        let folder = tempfile::tempdir().unwrap();
        let cache = cache(folder.path());
        let runtime = runtime(&cache);
        prepare(&runtime, &module(3.0));
        let path = cache.store().list().unwrap()[0].path.clone();
        let mut bytes = fs::read(&path).unwrap();
        damage(&mut bytes);
        fs::write(&path, bytes).unwrap();

        let again = prepare(&runtime, &module(3.0));
        assert_eq!(again.origin, Origin::Compiled);
        assert_eq!(run(&runtime, &again.executable), [3.0, 6.0]);
        let [Notice::Damaged { path: named, .. }] = again.notices.as_slice() else {
            panic!("{:?}", again.notices);
        };
        assert_eq!(*named, path);
        let healed = prepare(&runtime, &module(3.0));
        assert_eq!(healed.origin, Origin::Loaded);
    }
}

#[test]
fn the_executable_of_another_key_is_never_used() {
    let folder = tempfile::tempdir().unwrap();
    let cache = cache(folder.path());
    let runtime = runtime(&cache);
    prepare(&runtime, &module(3.0));
    let wanted = runtime.key(&module(4.0)).unwrap();
    let path = cache.store().list().unwrap()[0].path.clone();
    fs::rename(path, cache.store().path(wanted.digest())).unwrap();
    let obtained = prepare(&runtime, &module(4.0));
    assert_eq!(run(&runtime, &obtained.executable), [4.0, 8.0]);
    assert!(matches!(
        obtained.notices.as_slice(),
        [Notice::Damaged {
            damage: Damage::Key,
            ..
        }]
    ));
}

#[test]
fn an_executable_that_the_plugin_does_not_load_is_compiled_again() {
    let folder = tempfile::tempdir().unwrap();
    let cache = cache(folder.path());
    let runtime = runtime(&cache);
    prepare(&runtime, &module(3.0));
    let mut entry = cache.store().list().unwrap()[0].read().unwrap();
    entry.executable = b"what another plugin wrote".to_vec();
    cache.store().write(&entry).unwrap();
    let again = prepare(&runtime, &module(3.0));
    assert!(
        matches!(again.notices.as_slice(), [Notice::NotLoaded { .. }]),
        "{:?}",
        again.notices
    );
    assert_eq!(prepare(&runtime, &module(3.0)).origin, Origin::Loaded);
}

#[test]
fn an_executable_that_differs_in_its_surroundings_only_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let cache = cache(folder.path());
    prepare(&runtime(&cache), &module(3.0));
    let with_flags = Runtime::new(cpu_client(1), None)
        .unwrap()
        .with_executables(
            ExecutableSource::Cache(cache),
            Some(&[("XLA_FLAGS".to_owned(), "--x".to_owned())]),
        )
        .unwrap();
    let obtained = prepare(&with_flags, &module(3.0));
    let notices: Vec<String> = obtained.notices.iter().map(Notice::to_string).collect();
    assert_eq!(
        notices,
        [
            r#"scale was compiled again: the cached one differs in XLA_FLAGS (unknown there, "--x" here)"#
        ]
    );
}

#[test]
fn a_cache_that_cannot_be_written_is_reported_once_and_the_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, b"no folder").unwrap();
    let runtime = runtime(&cache(&file.join("executables")));
    let first = prepare(&runtime, &module(3.0));
    assert_eq!(run(&runtime, &first.executable), [3.0, 6.0]);
    assert!(
        matches!(
            first.notices.as_slice(),
            [Notice::Unreadable { .. }, Notice::Unwritable { .. }]
        ),
        "{:?}",
        first.notices
    );
    let second = prepare(&runtime, &module(4.0));
    assert_eq!(run(&runtime, &second.executable), [4.0, 8.0]);
    assert!(second.notices.is_empty(), "{:?}", second.notices);
}

fn compile(
    client: &Client,
    module: &Module,
    options: &[(String, Value)],
) -> pjrt::LoadedExecutable {
    let options = CompileOptions {
        overrides: options.to_vec(),
        ..CompileOptions::default()
    };
    let text = module.text();
    let program = Program {
        code: text.as_bytes(),
        format: "mlir",
    };
    client.compile(&program, &options).unwrap()
}

#[test]
fn a_plugin_that_does_not_serialise_is_reported_once_and_the_run_goes_on() {
    // XLA does not serialise programs that call XNNPACK.
    let graph = Graph::new("product");
    let x = graph.input("x", DType::F32, [256, 256]);
    let dims = DotDims {
        batch: [&[], &[]],
        contracting: [&[1], &[0]],
    };
    graph.output("y", x.dot_general(x, dims, DType::F32));
    let module = graph.finish();
    let folder = tempfile::tempdir().unwrap();
    let cache = cache(folder.path());
    let client = cpu_client(1);
    let options = [("xla_cpu_use_xnnpack".to_owned(), Value::Bool(true))];
    let obtain = |code| {
        let compile = || Ok(compile(&client, &module, &options));
        cache.obtain(&client, &key(code), compile).unwrap()
    };
    let notices = obtain("a").notices;
    assert!(
        matches!(notices.as_slice(), [Notice::NotSerialized(_)]),
        "{notices:?}"
    );
    assert!(obtain("b").notices.is_empty());
    assert!(cache.store().list().unwrap().is_empty());
}

#[test]
fn threads_that_want_the_same_executable_at_once_compile_it_once() {
    let folder = tempfile::tempdir().unwrap();
    let (cache, client) = (cache(folder.path()), cpu_client(1));
    let compilations = AtomicUsize::new(0);
    let obtain = |key: &Key| {
        let compile = || {
            compilations.fetch_add(1, Ordering::Relaxed);
            Ok(compile(&client, &module(3.0), &[]))
        };
        cache.obtain(&client, key, compile).unwrap()
    };
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| obtain(&key("a")));
            scope.spawn(|| obtain(&key("b")));
        }
    });
    assert_eq!(compilations.into_inner(), 2);
}

#[test]
fn a_cache_stays_within_its_size() {
    let folder = tempfile::tempdir().unwrap();
    prepare(&runtime(&cache(folder.path())), &module(0.0));
    let one_bytes = Store::new(folder.path()).list().unwrap()[0].size_bytes;
    let small = ExecutableCache::new(Store::new(folder.path()), 3 * one_bytes);
    let runtime = runtime(&Arc::new(small));
    for factor in 1..6 {
        prepare(&runtime, &module(f64::from(factor)));
        let total: u64 = Store::new(folder.path())
            .list()
            .unwrap()
            .iter()
            .map(|one| one.size_bytes)
            .sum();
        assert!(total <= 3 * one_bytes, "{total} bytes");
    }
    assert_eq!(prepare(&runtime, &module(5.0)).origin, Origin::Loaded);
    assert_eq!(prepare(&runtime, &module(0.0)).origin, Origin::Compiled);
}

#[test]
fn a_warm_pipeline_compiles_nothing_and_makes_the_same_picture() {
    let folder = tempfile::tempdir().unwrap();
    let make = || {
        let options =
            LoadOptions::default().executables(ExecutableSource::Cache(cache(folder.path())));
        let pipeline =
            Pipeline::load(cpu_client(1), &ModelFiles::demo(), options, &|_| {}).unwrap();
        let request = Request::of(["a large red circle on a blue background"]).steps(2);
        let made = pipeline.generate(&request, &unobserved).unwrap();
        let counts = [pipeline.compilations(), pipeline.cache_hits()];
        (counts, made)
    };
    let (cold, first) = make();
    let (warm, second) = make();
    assert_eq!((cold, warm), ([3, 0], [0, 3]));
    assert_eq!(first.pictures[0].image, second.pictures[0].image);
    assert_eq!(first.seconds.compile.len(), 3);
    assert!(second.seconds.compile.is_empty());
    assert_eq!(second.seconds.load.len(), 3);
}
