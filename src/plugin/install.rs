//! Installs the CPU plugin: downloads a pinned wheel with pip, unpacks XLA's library and headers, compiles our C++
//! over them. See `tools/pjrt-cpu/README.md`.
//!
//! Under the cache directory:
//!
//! ```text
//! pjrt-cpu/lock                                     held while a process installs; it dies with its process
//! pjrt-cpu/work-<process id>/                       half-done work; what a killed process left is removed
//! pjrt-cpu/2.20.0-cf756bbe/tensorflow/              libraries, headers and licences, from the wheel
//! pjrt-cpu/2.20.0-cf756bbe/pjrt_cpu-<sources>.so    the plugin; the name changes with its sources
//! pjrt-cpu/compile.log                              the compiler's output when it failed
//! ```

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::InstallError;
use super::error::io_error;
use super::sources::{self, COMPILE_FLAGS, LINK_FLAGS, UNITS, UNPACK_SCRIPT};
use super::tools::{Finished, Running, Tool};

const WHEEL: &str = "tensorflow-cpu==2.20.0";
const WHEEL_VERSION: &str = "2.20.0";
const WHEEL_SHA256: &str = "cf756bbe2d256e942ab5d0ad2c858fb40017581494febdb4387c149b1afde780";
const WHEEL_SIZE_BYTES: u64 = 258_876_263;

/// What the installer is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Another process installs.
    Wait,
    /// pip downloads the wheel (259 MB).
    Download,
    /// The wheel's hash is compared.
    Verify,
    /// The library and its headers are unpacked (780 MB).
    Unpack,
    /// The plugin is compiled.
    Compile,
    /// The plugin is linked.
    Link,
}

/// Is told how an installation goes on.
pub trait Progress {
    /// A stage has begun or, when it is known how much of it is done (0 to 1), goes on.
    fn stage(&self, stage: Stage, fraction: Option<f64>);
}

impl<F: Fn(Stage, Option<f64>)> Progress for F {
    fn stage(&self, stage: Stage, fraction: Option<f64>) {
        self(stage, fraction);
    }
}

/// Returns the path to the CPU plugin, installing it below `cache_dir` first unless it is there.
///
/// `compiler` is the C++ compiler to use (what a user has in `CXX`; words after the first are arguments), or else
/// `c++`. Of several processes one installs and the others wait for it.
///
/// # Errors
///
/// See [`InstallError`]. A failed or killed installation leaves nothing that a later one would trust.
pub fn cpu(
    cache_dir: &Path,
    compiler: Option<&OsStr>,
    progress: &dyn Progress,
) -> Result<PathBuf, InstallError> {
    if !cfg!(all(
        target_arch = "x86_64",
        target_os = "linux",
        target_env = "gnu"
    )) {
        let machine = format!("{} {}", std::env::consts::ARCH, std::env::consts::OS);
        return Err(InstallError::UnsupportedMachine(machine));
    }
    let root = std::path::absolute(cache_dir)
        .map_err(io_error("finding", cache_dir))?
        .join("pjrt-cpu");
    let unpacked = root.join(format!("{WHEEL_VERSION}-{}", &WHEEL_SHA256[..8]));
    let plugin = unpacked.join(format!("pjrt_cpu-{}.so", sources::fingerprint()));
    if plugin.exists() {
        return Ok(plugin);
    }

    fs::create_dir_all(&root).map_err(io_error("creating", &root))?;
    let _lock = lock(&root, progress)?;
    if plugin.exists() {
        return Ok(plugin);
    }
    let work = Work::create(&root)?;
    let compiler = Compiler::find(compiler, &work)?; // before the long download
    if !unpacked.exists() {
        let wheel = download(&work, progress)?;
        verify(&wheel, progress)?;
        unpack(&wheel, &unpacked, &work, progress)?;
    }
    let built = build(&compiler, &unpacked, &work, progress)?;
    fs::rename(&built, &plugin).map_err(io_error("placing", &plugin))?;
    Ok(plugin)
}

/// The folder with `xla/pjrt/c/pjrt_c_api.h`, for a plugin that [`cpu`] returned.
pub fn include_dir(plugin: &Path) -> PathBuf {
    plugin.with_file_name("tensorflow").join("include")
}

/// Waits until no other process installs; the lock ends with the returned file, or with the process.
fn lock(root: &Path, progress: &dyn Progress) -> Result<File, InstallError> {
    let path = root.join("lock");
    let file = File::create(&path).map_err(io_error("creating", &path))?;
    if file.try_lock().is_err() {
        progress.stage(Stage::Wait, None);
        file.lock().map_err(io_error("locking", &path))?;
    }
    Ok(file)
}

/// A folder for half-done work. Its name is this process's own: what a killed process left may still be written to
/// by the programs it had started.
struct Work {
    root: PathBuf,
    directory: PathBuf,
}

impl Work {
    /// Removes what killed processes left. The caller holds the lock.
    fn create(root: &Path) -> Result<Work, InstallError> {
        for entry in fs::read_dir(root).map_err(io_error("listing", root))? {
            let entry = entry.map_err(io_error("listing", root))?;
            if entry.file_name().to_string_lossy().starts_with("work-") {
                remove(&entry.path())?;
            }
        }
        let directory = root.join(format!("work-{}", std::process::id()));
        fs::create_dir(&directory).map_err(io_error("creating", &directory))?;
        Ok(Work {
            root: root.to_path_buf(),
            directory,
        })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    fn create_dir(&self, name: &str) -> Result<PathBuf, InstallError> {
        let path = self.path(name);
        fs::create_dir(&path).map_err(io_error("creating", &path))?;
        Ok(path)
    }

    /// Keeps a failed command's output for the user.
    fn compile_error(&self, finished: &Finished) -> InstallError {
        let log = self.root.join("compile.log");
        match fs::write(&log, &finished.output) {
            Ok(()) => InstallError::CompileFailed {
                first_error: finished.first_error(),
                log,
            },
            Err(error) => io_error("writing", &log)(error),
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        // What stays behind is removed by the next installation.
        let _ = remove(&self.directory);
    }
}

fn remove(directory: &Path) -> Result<(), InstallError> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(io_error("removing", directory)(error))
        }
        _ => Ok(()),
    }
}

/// Downloads the wheel with pip. The tags are explicit, so that any python3 will do.
fn download(work: &Work, progress: &dyn Progress) -> Result<PathBuf, InstallError> {
    progress.stage(Stage::Download, Some(0.0));
    let directory = work.create_dir("download")?;
    let mut pip = Tool::new("python3", work.path("pip.log"));
    pip.command()
        .args(["-m", "pip", "download", WHEEL, "--no-deps"])
        .args(["--only-binary=:all:", "--implementation=cp"])
        .args(["--python-version=3.11", "--abi=cp311"])
        .args(["--platform=manylinux2014_x86_64", "--no-cache-dir"])
        .args(["--disable-pip-version-check", "--progress-bar=off"])
        .arg("--dest")
        .arg(&directory)
        .env("TMPDIR", &directory); // pip writes here first: the right disk, and it shows the progress
    let command = pip.line();
    let finished = pip.start(InstallError::PythonMissing)?.wait(|| {
        let fraction = size_bytes(&directory) as f64 / WHEEL_SIZE_BYTES as f64;
        progress.stage(Stage::Download, Some(fraction.min(1.0)));
    })?;
    if finished.output.contains("No module named pip") {
        return Err(InstallError::PipMissing);
    }
    let entries = fs::read_dir(&directory).map_err(io_error("listing", &directory))?;
    let wheel = entries
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension() == Some(OsStr::new("whl")));
    match wheel {
        Some(wheel) if finished.status.success() => Ok(wheel),
        _ => Err(InstallError::PipFailed {
            command,
            last_line: finished.last_line(),
        }),
    }
}

/// The size of all files below a folder that is being written to.
fn size_bytes(directory: &Path) -> u64 {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.metadata() {
            Ok(metadata) if metadata.is_dir() => size_bytes(&entry.path()),
            Ok(metadata) => metadata.len(),
            Err(_) => 0, // moved or removed just now
        })
        .sum()
}

fn verify(wheel: &Path, progress: &dyn Progress) -> Result<(), InstallError> {
    progress.stage(Stage::Verify, None);
    let mut file = File::open(wheel).map_err(io_error("opening", wheel))?;
    let mut hash = Sha256::new();
    let mut chunk = vec![0; 1 << 20];
    loop {
        match file.read(&mut chunk).map_err(io_error("reading", wheel))? {
            0 => break,
            length => hash.update(&chunk[..length]),
        }
    }
    let found = sources::hex(&hash.finalize());
    if found == WHEEL_SHA256 {
        return Ok(());
    }
    Err(InstallError::HashMismatch {
        file: wheel.to_path_buf(),
        expected: WHEEL_SHA256,
        found,
    })
}

fn unpack(
    wheel: &Path,
    target: &Path,
    work: &Work,
    progress: &dyn Progress,
) -> Result<(), InstallError> {
    progress.stage(Stage::Unpack, None);
    let directory = work.create_dir("unpacked")?;
    let mut python = Tool::new("python3", work.path("unpack.log"));
    python
        .command()
        .args(["-c", UNPACK_SCRIPT])
        .arg(wheel)
        .current_dir(&directory);
    let finished = python.start(InstallError::PythonMissing)?.wait(|| {})?;
    if !finished.status.success() {
        return Err(InstallError::UnpackFailed {
            file: wheel.to_path_buf(),
            last_line: finished.last_line(),
        });
    }
    fs::rename(&directory, target).map_err(io_error("placing", target))?;
    // Its space is needed no more.
    fs::remove_file(wheel).map_err(io_error("removing", wheel))
}

/// The C++ compiler: a program and its first arguments.
struct Compiler {
    words: Vec<OsString>,
}

impl Compiler {
    /// Checks that the compiler runs.
    fn find(given: Option<&OsStr>, work: &Work) -> Result<Compiler, InstallError> {
        let text = given.map_or("c++".into(), OsStr::to_string_lossy);
        let words: Vec<OsString> = text.split_whitespace().map(OsString::from).collect();
        if words.is_empty() {
            return Err(InstallError::CompilerMissing(format!("\"{text}\"")));
        }
        let compiler = Compiler { words };
        let mut version = compiler.tool(work.path("version.log"));
        version.command().arg("--version");
        let finished = compiler.start(version)?.wait(|| {})?;
        if !finished.status.success() {
            return Err(work.compile_error(&finished));
        }
        Ok(compiler)
    }

    fn tool(&self, log: PathBuf) -> Tool {
        let mut tool = Tool::new(&self.words[0], log);
        tool.command().args(&self.words[1..]);
        tool
    }

    fn start(&self, tool: Tool) -> Result<Running, InstallError> {
        let name = self.words[0].to_string_lossy().into_owned();
        tool.start(InstallError::CompilerMissing(name))
    }
}

/// Compiles and links the plugin in the work folder.
fn build(
    compiler: &Compiler,
    unpacked: &Path,
    work: &Work,
    progress: &dyn Progress,
) -> Result<PathBuf, InstallError> {
    progress.stage(Stage::Compile, None);
    let directory = work.create_dir("build")?;
    sources::write(&directory)?;
    let library = unpacked.join("tensorflow");
    let include = library.join("include");
    let compile = |unit: &str| {
        let mut tool = compiler.tool(work.path(&format!("{unit}.log")));
        tool.command()
            .current_dir(&directory)
            .args(COMPILE_FLAGS)
            .args(["-Istandin", "-isystem"])
            .arg(&include)
            .arg("-isystem")
            .arg(include.join("external/farmhash_archive/src"))
            .args(["-c", &format!("{unit}.cc"), "-o", &format!("{unit}.o")]);
        compiler.start(tool)
    };
    let check = |finished: Finished| match finished.status.success() {
        true => Ok(()),
        false => Err(work.compile_error(&finished)),
    };
    let parallel = std::thread::available_parallelism().is_ok_and(|threads| threads.get() > 1);
    if parallel {
        let running = UNITS.map(compile);
        for unit in running {
            check(unit?.wait(|| {})?)?;
        }
    } else {
        for unit in UNITS {
            check(compile(unit)?.wait(|| {})?)?;
        }
    }

    progress.stage(Stage::Link, None);
    let link = |linker: &[&str]| {
        let mut tool = compiler.tool(work.path("link.log"));
        tool.command()
            .current_dir(&directory)
            .args(linker)
            .args(UNITS.map(|unit| format!("{unit}.o")))
            .arg("-L")
            .arg(&library)
            .args(LINK_FLAGS)
            .args(["-o", "plugin.so"]);
        compiler.start(tool)?.wait(|| {})
    };
    // gold reads the large library five times faster than the default linker, but is not everywhere.
    if !link(&["-fuse-ld=gold"])?.status.success() {
        check(link(&[])?)?;
    }
    Ok(directory.join("plugin.so"))
}
