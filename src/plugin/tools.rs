//! Running the programs that the installation needs: python3, pip, the C++ compiler.

use std::ffi::OsStr;
use std::fs::File;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::Duration;

use super::InstallError;
use super::error::{disk_full, io_error};

const POLL_INTERVAL: Duration = Duration::from_millis(100);

/// Runs the program "$@". It and all that it starts form a group, which ends when the standard input given here is closed:
/// when stablejet ends, be it killed.
const GUARD: &str =
    r#"exec 3<&0; (read -r _ <&3; kill -s KILL -- -$$) & exec "$@" </dev/null 3<&-"#;
/// What a shell says of a program that is not there.
const NOT_FOUND: i32 = 127;

/// A command whose output goes to a file.
pub(super) struct Tool {
    command: Command,
    log: PathBuf,
}

/// A finished command.
pub(super) struct Finished {
    pub(super) status: ExitStatus,
    pub(super) output: String,
}

impl Tool {
    /// `log` is created; the command's two output streams go there.
    pub(super) fn new(program: impl AsRef<OsStr>, log: PathBuf) -> Tool {
        let mut command = Command::new("sh");
        command.args(["-c", GUARD, "sh"]).arg(program);
        command.process_group(0).stdin(Stdio::piped());
        Tool { command, log }
    }

    pub(super) fn command(&mut self) -> &mut Command {
        &mut self.command
    }

    /// Starts the command; `missing` is the error of [`Running::wait`] when there is no such program.
    pub(super) fn start(mut self, missing: InstallError) -> Result<Running, InstallError> {
        let log = File::create(&self.log).map_err(io_error("creating", &self.log))?;
        let copy = log
            .try_clone()
            .map_err(io_error("opening again", &self.log))?;
        let child = self.command.stdout(log).stderr(copy).spawn();
        Ok(Running {
            child: child.map_err(io_error("starting", Path::new("sh")))?,
            log: self.log,
            missing: Some(missing),
        })
    }
}

/// A command under way. When this is dropped, it is ended, and whatever it started.
pub(super) struct Running {
    child: Child,
    log: PathBuf,
    /// Until it is an error.
    missing: Option<InstallError>,
}

impl Running {
    /// Waits, calling `tick` several times a second. A command that found the disk full is an error here.
    pub(super) fn wait(mut self, mut tick: impl FnMut()) -> Result<Finished, InstallError> {
        let status = loop {
            let polled = self.child.try_wait();
            if let Some(status) =
                polled.map_err(io_error("waiting for the writer of", &self.log))?
            {
                break status;
            }
            tick();
            sleep(POLL_INTERVAL);
        };
        if let Some(missing) = self.missing.take_if(|_| status.code() == Some(NOT_FOUND)) {
            return Err(missing);
        }
        let bytes = std::fs::read(&self.log).map_err(io_error("reading", &self.log))?;
        let output = String::from_utf8_lossy(&bytes).into_owned();
        if !status.success() && output.contains("No space left on device") {
            return Err(disk_full(self.log.parent().unwrap_or(Path::new("/"))));
        }
        Ok(Finished { status, output })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only for a process that has ended. To wait closes its standard input.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Finished {
    /// The last line that holds something, or the exit status.
    pub(super) fn last_line(&self) -> String {
        let last = self
            .output
            .lines()
            .rev()
            .find(|line| !line.trim().is_empty());
        last.map_or_else(|| self.status.to_string(), |line| line.trim().to_owned())
    }

    /// The first line that reports an error, or the last line.
    pub(super) fn first_error(&self) -> String {
        let error = self.output.lines().find(|line| line.contains("error"));
        error.map_or_else(|| self.last_line(), |line| line.trim().to_owned())
    }
}
