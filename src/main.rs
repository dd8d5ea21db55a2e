//! The command line of stablejet.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("stablejet: {error:#}");
            ExitCode::FAILURE
        }
    }
}
