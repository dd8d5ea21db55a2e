//! The clean picture that an evaluation predicts.

use stablejet::schedulers::{PlanOptions, plan};

use super::{every_name, parse, stable_diffusion};

#[test]
fn a_model_that_knows_the_noise_predicts_the_picture_in_every_evaluation_of_every_sampler() {
    let config = parse(&stable_diffusion()).unwrap();
    let (picture, noise) = (0.7, -1.3);
    let mut seen = 0;
    for sampler in every_name().filter(|sampler| !sampler.is_stochastic()) {
        let Ok(plan) = plan(sampler, &config, &PlanOptions::new(10)) else {
            continue;
        };
        let begin = plan.levels[0];
        let mut state = [0.0; 5];
        state[0] = begin.original * picture + begin.noise * noise;
        for (number, step) in plan.steps.iter().enumerate() {
            let predicted = step.original[0] * state[0] + step.original[1] * noise;
            // Samplers on sigmas of their own tell the model the nearest timestep, which counts where there is little but noise.
            let off = (predicted - picture).abs();
            let is_clear = step.timestep < 700.0;
            assert!(off < 0.02 || !is_clear, "{sampler}, {number}: {predicted}");
            let told = [&state[..], &[noise, 0.0]].concat();
            let next = step.matrix.map(|row| {
                let terms = row.iter().zip(&told).map(|(factor, value)| factor * value);
                terms.sum::<f64>()
            });
            state = next;
        }
        seen += 1;
    }
    assert!(seen > 10, "{seen}");
}
