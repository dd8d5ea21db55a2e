//! SDXL's refiner, which takes pictures over.

use crate::cli::refiner::RefinerSource;
use stablejet::request::Handover;

/// The part of the noise after which the refiner takes over, as diffusers' documentation has it.
const HANDOVER: f64 = 0.8;

/// Arguments that bring a refiner.
#[derive(clap::Args)]
pub struct RefinerChoice {
    #[command(flatten)]
    pub source: RefinerSource,
    /// The part of the noise that the base takes away before the refiner takes over, 0 to 1 [default: 0.8].
    #[arg(long, value_name = "PART", requires = "refiner")]
    denoising_end: Option<f64>,
    /// The part of the noise after which the refiner's own schedule starts; --denoising-end if left out.
    #[arg(long, value_name = "PART", requires = "refiner")]
    denoising_start: Option<f64>,
}

impl RefinerChoice {
    /// Where it takes over.
    pub fn handover(&self) -> Option<Handover> {
        self.source.refiner.as_ref()?;
        let end = self.denoising_end.unwrap_or(HANDOVER);
        let handover = Handover::at(end);
        Some(handover.start(self.denoising_start.unwrap_or(end)))
    }
}
