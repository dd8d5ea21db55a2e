//! What a row asks of its plan and its generator.

use super::*;
use crate::random::Rng;
use crate::schedulers::{PlanOptions, SchedulerConfig, plan};

/// Height, width and channels differ, so that no axis is taken for another.
const LATENTS: [usize; 3] = [4, 3, 5];

const CONFIG: &str = r#"{"_class_name": "PNDMScheduler", "beta_start": 0.00085, "beta_end": 0.012,
    "beta_schedule": "scaled_linear", "num_train_timesteps": 1000, "steps_offset": 1}"#;

fn planned(sampler: &str) -> Arc<SamplingPlan> {
    let config = SchedulerConfig::parse(CONFIG).unwrap();
    Arc::new(plan(sampler.parse().unwrap(), &config, &PlanOptions::new(4)).unwrap())
}

fn generator() -> Generator {
    Rng::Torch.generator_of(7, 2, 3)
}

/// A row, and the numbers that its generator gives next.
fn row(plan: &Arc<SamplingPlan>, guided: usize) -> (Row, Generator) {
    let [channels, height, width] = LATENTS;
    let guidance = Guidance {
        scale: 7.5,
        rescale: 0.25,
        until: 1.0,
        image: 1.5,
    };
    let (mut own, mut same) = (generator(), generator());
    let noise = own.normal(channels * height * width);
    same.normal(noise.len());
    let noise = Array3::from_shape_vec((channels, height, width), noise).unwrap();
    let leg = Leg::new(0, plan.clone(), (guidance, guided), own, noise.len());
    let row = Row::new(vec![leg], noise.view());
    (row, same)
}

/// `[c, h, w]` as `[h, w, c]`, number by number.
fn by_hand(values: &[f32]) -> Vec<f32> {
    let [channels, height, width] = LATENTS;
    let mut moved = Vec::new();
    for pixel in 0..height * width {
        moved.extend((0..channels).map(|channel| values[channel * height * width + pixel]));
    }
    moved
}

fn bits(values: &[f32]) -> Vec<u32> {
    values.iter().map(|value| value.to_bits()).collect()
}

#[test]
fn the_first_sample_is_the_noise_with_the_plans_deviation() {
    let plan = planned("euler");
    let (row, _) = row(&plan, 0);
    let noise = generator().normal(LATENTS.iter().product());
    let scaled = noise
        .iter()
        .map(|&noise| (f64::from(noise) * plan.init_noise_sigma) as f32);
    let expected = by_hand(&scaled.collect::<Vec<_>>());
    assert!(plan.init_noise_sigma > 2.0);
    assert_eq!(bits(&row.first()), bits(&expected));
}

#[test]
fn the_table_has_the_plans_numbers_and_those_of_guidance_while_there_is_any() {
    let plan = planned("dpmpp_2m");
    let (mut row, _) = row(&plan, 3);
    for (index, step) in plan.steps.iter().enumerate() {
        let mut expected = vec![step.timestep as f32, step.c_in as f32];
        let matrix = step.matrix.iter().flatten();
        expected.extend(matrix.map(|&number| number as f32));
        if index < 3 {
            expected.extend([7.5, 0.25]);
        }
        assert_eq!(bits(&row.table()), bits(&expected), "evaluation {index}");
        let branches = if index < 3 { 2 } else { 1 };
        let lane = LaneKey {
            stage: 0,
            branches,
            chunks: 1,
            nets: NetSet::default(),
        };
        assert_eq!(row.next(), Some(lane));
        row.advance();
    }
    assert_eq!(row.next(), None);
    assert_eq!(row.total(), 4);
}

#[test]
fn an_evaluation_draws_the_generators_next_numbers_if_its_plan_takes_some() {
    let plan = planned("euler_a");
    let (mut row, mut same) = row(&plan, 4);
    let mut drawn = 0;
    for step in &plan.steps {
        let noise = row.draw();
        row.advance();
        if step.noise == Noise::None {
            assert_eq!(noise, None);
            continue;
        }
        drawn += 1;
        let expected = by_hand(&same.normal(LATENTS.iter().product()));
        assert_eq!(bits(&noise.unwrap()), bits(&expected));
    }
    // As in diffusers, also in the last step, whose noise counts nothing.
    assert_eq!(drawn, 4);
}

#[test]
fn an_increment_of_the_brownian_motion_takes_nothing_from_the_generator() {
    let plan = planned("dpmpp_sde");
    let (mut row, mut same) = row(&plan, 4);
    let len = LATENTS.iter().product();
    let [min, max] = plan.brownian.unwrap();
    let brownian = generator().brownian(min, max, len);
    let mut drawn = 0;
    for step in &plan.steps {
        let noise = row.draw();
        row.advance();
        if let Noise::Brownian { from, to } = step.noise {
            drawn += 1;
            let expected = by_hand(&brownian.noise(from, to));
            assert_eq!(bits(&noise.unwrap()), bits(&expected));
        }
    }
    assert!(drawn > 0);
    let untouched = row.legs[0].generator.normal(len);
    assert_eq!(bits(&untouched), bits(&same.normal(len)));
}

#[test]
fn a_row_that_starts_from_a_picture_begins_with_its_latents_and_noise() {
    let plan = planned("euler");
    let (mut row, _) = row(&plan, 0);
    let noise = by_hand(&generator().normal(60));
    let latents: Vec<f32> = (0..60u8).map(f32::from).collect();
    row.start_from(latents.clone());
    let AddNoise {
        original,
        noise: factor,
    } = plan.levels[0];
    let first = row.first();
    for ((first, latent), noise) in first.iter().zip(&latents).zip(&noise) {
        let want = original * f64::from(*latent) + factor * f64::from(*noise);
        assert_eq!(*first, want as f32);
    }
}

#[test]
fn a_composed_picture_is_led_by_every_prompt_from_what_it_is_led_away_from() {
    let plan = planned("ddim");
    let (mut row, _) = row(&plan, 2);
    let weights: [f64; 3] = [1.1, 0.6, -0.2];
    let leg = row.legs.remove(0).of_texts(weights.into(), 6);
    row.legs.push(leg);
    let predicted: [f64; 4] = [0.3, -1.7, 0.9, 2.1];
    for evaluation in 0..4 {
        let lane = LaneKey {
            stage: 0,
            branches: 4,
            chunks: 6,
            nets: NetSet::default(),
        };
        assert_eq!(row.next(), Some(lane));
        let table = row.table();
        let scales = &table[table.len() - 4..table.len() - 1];
        let steps = predicted.windows(2).zip(scales);
        let steps = steps.map(|(pair, &scale)| f64::from(scale) * (pair[1] - pair[0]));
        let got = predicted[0] + steps.sum::<f64>();
        let scale = if evaluation < 2 { 7.5 } else { 1.0 };
        let pulls = weights.iter().zip(&predicted[1..]);
        let pulls = pulls.map(|(weight, one)| weight * (one - predicted[0]));
        let want = predicted[0] + scale * pulls.sum::<f64>();
        assert!((got - want).abs() < 1e-5, "{got} for {want}");
        row.advance();
    }
}
