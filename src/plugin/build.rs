//! Compiles our C++ over XLA's library.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use super::InstallError;
use super::install::{Progress, Stage};
use super::sources::{self, LINK_FLAGS, UNITS, Unit};
use super::tools::{Finished, Running, Tool};
use super::work::Work;

/// The C++ compiler: a program and its first arguments.
pub(super) struct Compiler {
    words: Vec<OsString>,
}

impl Compiler {
    /// Checks that the compiler runs.
    pub(super) fn find(given: Option<&OsStr>, work: &Work) -> Result<Compiler, InstallError> {
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
pub(super) fn build(
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
    let compile = |unit: &Unit| {
        let path = unit.path;
        let mut tool = compiler.tool(work.path(&format!("{}.log", path.replace('/', "-"))));
        tool.command()
            .current_dir(&directory)
            .args(unit.flags)
            .args(["-Istandin", "-isystem"])
            .arg(&include)
            .arg("-isystem")
            .arg(include.join("external/farmhash_archive/src"))
            .args(["-c", &format!("{path}.cc"), "-o", &format!("{path}.o")]);
        compiler.start(tool)
    };
    let check = |finished: Finished| match finished.status.success() {
        true => Ok(()),
        false => Err(work.compile_error(&finished)),
    };
    let parallel = std::thread::available_parallelism().is_ok_and(|threads| threads.get() > 1);
    if parallel {
        // The last are the shortest.
        let running: Vec<_> = UNITS.iter().map(compile).collect();
        for unit in running {
            check(unit?.wait(|| {})?)?;
        }
    } else {
        for unit in &UNITS {
            check(compile(unit)?.wait(|| {})?)?;
        }
    }

    progress.stage(Stage::Link, None);
    let link = |linker: &[&str]| {
        let mut tool = compiler.tool(work.path("link.log"));
        tool.command()
            .current_dir(&directory)
            .args(linker)
            .args(UNITS.iter().map(|unit| format!("{}.o", unit.path)))
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
