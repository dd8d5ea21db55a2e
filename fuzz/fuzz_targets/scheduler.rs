//! The config of a scheduler is refused, or gives every sampler a plan or a refusal.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::schedulers::{PlanOptions, Sampler, SchedulerConfig, Steps, plan};

fuzz_target!(|data: &str| {
    let Ok(config) = SchedulerConfig::parse(data) else {
        return;
    };
    let config = config.for_stable_diffusion();
    for steps in [
        Steps::Count(1),
        Steps::Count(7),
        Steps::Timesteps(vec![900.0, 500.0, 3.0]),
        Steps::Sigmas(vec![14.0, 3.0, 0.0]),
    ] {
        let options = PlanOptions::new(steps);
        for sampler in Sampler::all() {
            if let Ok(plan) = plan(sampler, &config, &options) {
                assert!(!plan.steps.is_empty() && plan.init_noise_sigma.is_finite());
            }
        }
    }
});
