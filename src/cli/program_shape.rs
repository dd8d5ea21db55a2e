//! What programs are compiled for.

use clap::ValueEnum;
use hlo::DType;

/// Arguments that change the programs.
#[derive(clap::Args)]
pub struct ProgramShape {
    /// Pixels in a row.
    #[arg(long)]
    width: Option<usize>,
    /// Rows of pixels.
    #[arg(long)]
    height: Option<usize>,
    /// Pictures per device and launch.
    #[arg(long, default_value_t = 1)]
    pub batch: usize,
    /// The type in which the models compute.
    #[arg(long, value_enum, default_value_t = ComputeDtype::F32)]
    dtype: ComputeDtype,
}

#[derive(Clone, Copy, ValueEnum)]
enum ComputeDtype {
    F32,
    Bf16,
}

impl ProgramShape {
    /// Height and width: a square if one is given, the model's own if none is.
    pub fn size(&self) -> Option<[usize; 2]> {
        match (self.height, self.width) {
            (None, None) => None,
            (Some(height), Some(width)) => Some([height, width]),
            (Some(size), None) | (None, Some(size)) => Some([size, size]),
        }
    }

    /// The type in which the models compute.
    pub fn dtype(&self) -> DType {
        match self.dtype {
            ComputeDtype::F32 => DType::F32,
            ComputeDtype::Bf16 => DType::BF16,
        }
    }
}
