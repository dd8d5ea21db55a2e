//! The command line of stablejet.

#![deny(clippy::print_stdout, clippy::print_stderr)]

mod cli;

use cli::print;
use std::process::ExitCode;

/// What a shell says of a program that a closed pipe ended (128 and SIGPIPE's 13), as it ends most programs.
const CLOSED_PIPE: u8 = 141;

fn main() -> ExitCode {
    match cli::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if print::is_closed(&error) => ExitCode::from(CLOSED_PIPE),
        Err(error) => {
            print::remark(message(&error));
            ExitCode::FAILURE
        }
    }
}

/// An error with its causes. Many of the library's errors tell their cause themselves: it is not told twice.
fn message(error: &anyhow::Error) -> String {
    let mut message = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        if !message.ends_with(&cause) {
            message = format!("{message}: {cause}");
        }
    }
    message
}
