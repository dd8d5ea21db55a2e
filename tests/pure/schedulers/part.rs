//! Steps that a model and its refiner share.

use stablejet::schedulers::{PlanOptions, Sampler, plan};

use super::{parse, stable_diffusion};

/// Of a sampler, the timesteps of evaluations: all, those of the first model, and those of the second.
fn parts(sampler: Sampler, steps: usize, part: f64) -> Option<[Vec<f64>; 3]> {
    let config = parse(&stable_diffusion()).unwrap();
    let timesteps = |options: PlanOptions| {
        let plan = plan(sampler, &config, &options).ok()?;
        let timesteps = plan.steps.iter().map(|step| step.timestep);
        Some(timesteps.collect::<Vec<f64>>())
    };
    let whole = PlanOptions::new(steps);
    let (mut first, mut second) = (whole.clone(), whole.clone());
    first.denoising_end = Some(part);
    second.denoising_start = Some(part);
    Some([timesteps(whole)?, timesteps(first)?, timesteps(second)?])
}

#[test]
fn the_first_model_stops_at_the_cutoff_and_the_second_goes_on_from_there() {
    let two_evaluations = ["heun", "dpm2", "dpm2_a", "dpmpp_sde"].map(|name| name.parse().unwrap());
    let mut seen = 0;
    for sampler in Sampler::all() {
        for (steps, part) in [(10, 0.8), (20, 0.5), (7, 0.6)] {
            let Some([all, first, second]) = parts(sampler, steps, part) else {
                continue;
            };
            seen += 1;
            let cutoff = (1000.0 - part * 1000.0).round();
            let what = format!("{sampler}, {steps} steps, {part}: {all:?}, {first:?}, {second:?}");
            assert!(first.iter().all(|&t| t >= cutoff), "{what}");
            assert_eq!(first[..], all[..first.len()], "{what}");
            assert_eq!(second[..], all[all.len() - second.len()..], "{what}");
            if two_evaluations.contains(&sampler) {
                // A step is begun at its first evaluation, and the last has only that.
                assert_eq!(second.len() % 2, 1, "{what}");
                assert!(
                    (0..=1).contains(&(first.len() + second.len() - all.len())),
                    "{what}"
                );
            } else {
                assert!(second.iter().all(|&t| t < cutoff), "{what}");
                assert_eq!(first.len() + second.len(), all.len(), "{what}");
            }
        }
    }
    assert!(seen > 40, "{seen}");
}

#[test]
fn a_part_without_steps_and_one_beside_a_strength_are_refused() {
    let config = parse(&stable_diffusion()).unwrap();
    let refusal = |change: fn(&mut PlanOptions)| {
        let mut options = PlanOptions::new(10);
        change(&mut options);
        plan("euler".parse().unwrap(), &config, &options)
            .unwrap_err()
            .to_string()
    };
    for (change, problem) in [
        (
            (|options: &mut PlanOptions| options.denoising_end = Some(0.0)) as fn(&mut PlanOptions),
            "denoising_end 0; supported: above 0, below 1",
        ),
        (
            |options| options.denoising_start = Some(1.5),
            "denoising_start 1.5; supported: above 0, below 1",
        ),
        (
            |options| options.denoising_end = Some(0.0001),
            "denoising_end 0.0001 of 10 steps; supported: what leaves at least one step",
        ),
        (
            |options| {
                options.denoising_start = Some(0.5);
                options.strength = 0.5;
            },
            "strength 0.5; supported: 1 with a denoising_start",
        ),
    ] {
        let error = refusal(change);
        assert!(error.contains(problem), "{error}");
    }
}
