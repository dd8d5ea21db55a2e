//! `stablejet compile`.

use super::compile_for_target;

/// Arguments of `stablejet compile`.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    target: compile_for_target::Arguments,
}

/// Compiles a model's programs.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    compile_for_target::run(&arguments.target)
}
