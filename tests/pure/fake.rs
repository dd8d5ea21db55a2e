//! The demo model on devices that only take time.

use pjrt::fake::{Fake, Options};
use stablejet::pipeline::LoadOptions;
use stablejet::{ModelFiles, Pipeline};

/// The demo model on fake devices, and what these count.
pub fn fake_pipeline(options: Options, load: LoadOptions) -> (Pipeline, Fake) {
    let fake = Fake::new(options).unwrap();
    let client = fake.client().clone();
    let pipeline = Pipeline::load(client, &ModelFiles::demo(), load, &|_| {}).unwrap();
    (pipeline, fake)
}
