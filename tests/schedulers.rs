//! Sampling plans against the trajectories and defaults of diffusers 0.34.

use proptest::prelude::*;
use serde_json::{Value, json};
use stablejet::schedulers::{
    STATE_SLOTS, Sampler, SamplingPlan, SchedulerConfig, SchedulerError, TimestepSpacing, plan,
};

use crate::support::{Golden, assert_close, golden};

const TOLERANCE: f64 = 1e-5;

/// Goldens by name: the sampler, and the numbers of steps.
const TRAJECTORIES: &[(&str, Sampler, &[usize])] = &[
    ("pndm", Sampler::Pndm, &[10, 25]),
    ("pndm", Sampler::Plms, &[10, 25]),
    ("pndm_prk", Sampler::Pndm, &[10]),
    ("pndm_v", Sampler::Pndm, &[10]),
    ("ddim", Sampler::Ddim, &[10, 25]),
    ("ddim_v", Sampler::Ddim, &[10]),
    ("ddim_trailing", Sampler::Ddim, &[10]),
    ("euler", Sampler::Euler, &[10, 25]),
    ("euler_leading", Sampler::Euler, &[10]),
    ("euler_trailing", Sampler::Euler, &[10]),
    ("euler_karras", Sampler::Euler, &[10]),
    ("euler_v", Sampler::Euler, &[10]),
];

/// The config of Stable Diffusion 1.4.
fn stable_diffusion() -> Value {
    json!({
        "_class_name": "PNDMScheduler", "_diffusers_version": "0.2.2", "beta_end": 0.012, "beta_schedule": "scaled_linear",
        "beta_start": 0.00085, "num_train_timesteps": 1000, "set_alpha_to_one": false, "skip_prk_steps": true,
        "steps_offset": 1, "trained_betas": null, "clip_sample": false
    })
}

fn with(mut config: Value, changes: Value) -> Value {
    config
        .as_object_mut()
        .unwrap()
        .extend(changes.as_object().unwrap().clone());
    config
}

fn parse(config: &Value) -> Result<SchedulerConfig, SchedulerError> {
    SchedulerConfig::parse(&config.to_string())
}

fn refusal(sampler: Sampler, config: &Value, steps: usize) -> String {
    match parse(config).and_then(|config| plan(sampler, &config, steps)) {
        Ok(_) => panic!("{sampler} accepted {config}"),
        Err(error) => error.to_string(),
    }
}

fn timesteps(plan: &SamplingPlan) -> Vec<f64> {
    plan.steps.iter().map(|step| step.timestep).collect()
}

/// Runs a plan over recorded model outputs, in f64; the noise, the inputs that the model would see, the samples after each step.
fn replay(goldens: &Golden, name: &str, plan: &SamplingPlan) -> (Vec<f32>, Vec<f32>) {
    let (_, noise) = goldens.f32(&format!("{name}.init_noise"));
    let (_, outputs) = goldens.f32(&format!("{name}.model_outputs"));
    let len = noise.len();
    assert_eq!(
        outputs.len(),
        len * plan.steps.len(),
        "{name}: evaluations of the model"
    );
    let mut state = vec![[0.0; STATE_SLOTS]; len];
    for (slots, &noise) in state.iter_mut().zip(&noise) {
        slots[0] = plan.init_noise_sigma * f64::from(noise);
    }
    let (mut inputs, mut samples) = (Vec::new(), Vec::new());
    for (step, outputs) in plan.steps.iter().zip(outputs.chunks(len)) {
        assert!(!step.uses_noise, "{name}: a step draws noise");
        for (slots, &output) in state.iter_mut().zip(outputs) {
            inputs.push((step.c_in * slots[0]) as f32);
            let mut seen = [0.0; STATE_SLOTS + 2];
            seen[..STATE_SLOTS].copy_from_slice(slots);
            seen[STATE_SLOTS] = f64::from(output);
            *slots = step.matrix.map(|row| {
                row.iter()
                    .zip(&seen)
                    .map(|(coefficient, value)| coefficient * value)
                    .sum()
            });
            samples.push(slots[0] as f32);
        }
    }
    (inputs, samples)
}

#[test]
fn plans_reproduce_the_trajectories_of_diffusers() {
    let goldens = golden("tiny-sd/golden_schedulers.safetensors");
    // Python writes -Infinity, which JSON does not have.
    let configs = golden("tiny-sd/golden_schedulers.json")
        .text()
        .replace("-Infinity", "\"-Infinity\"");
    let configs: Value = serde_json::from_str(&configs).unwrap();
    for &(golden_name, sampler, counts) in TRAJECTORIES {
        for &count in counts {
            let name = format!("{golden_name}.n{count}");
            let plan = plan(sampler, &parse(&configs[&name]["config"]).unwrap(), count).unwrap();
            let (_, want) = goldens.f64(&format!("{name}.timesteps"));
            assert_eq!(timesteps(&plan).len(), want.len(), "{name}: timesteps");
            for (got, want) in timesteps(&plan).iter().zip(&want) {
                assert!(
                    (got - want).abs() <= TOLERANCE * want.abs(),
                    "{name}: timestep {got}, expected {want}"
                );
            }
            let sigma = configs[&name]["init_noise_sigma"].as_f64().unwrap();
            assert!(
                (plan.init_noise_sigma - sigma).abs() <= TOLERANCE * sigma,
                "{name}: {}",
                plan.init_noise_sigma
            );
            let (inputs, samples) = replay(&goldens, &name, &plan);
            let len = inputs.len() / plan.steps.len();
            for (what, got) in [("scaled_inputs", inputs), ("prev_samples", samples)] {
                let (_, want) = goldens.f32(&format!("{name}.{what}"));
                for (step, (got, want)) in got.chunks(len).zip(want.chunks(len)).enumerate() {
                    assert_close(&format!("{name} {what}, step {step}"), got, want, TOLERANCE);
                }
            }
        }
    }
}

#[test]
fn a_missing_key_takes_the_default_of_the_class_that_runs() {
    let bare = parse(&json!({"_class_name": "PNDMScheduler"})).unwrap();
    let stable_diffusion = parse(&stable_diffusion()).unwrap();
    for (sampler, spacing, set_alpha_to_one, skip_prk_steps) in [
        (Sampler::Ddim, TimestepSpacing::Leading, true, false),
        (Sampler::Pndm, TimestepSpacing::Leading, false, false),
        (Sampler::Plms, TimestepSpacing::Leading, false, true),
        (Sampler::Euler, TimestepSpacing::Linspace, false, false),
    ] {
        let settings = bare.settings(sampler).unwrap();
        assert_eq!(settings.timestep_spacing, spacing, "{sampler}");
        assert_eq!(settings.set_alpha_to_one, set_alpha_to_one, "{sampler}");
        assert_eq!(settings.skip_prk_steps, skip_prk_steps, "{sampler}");
        assert_eq!(
            (
                settings.beta_start,
                settings.beta_end,
                settings.steps_offset
            ),
            (0.0001, 0.02, 0),
            "{sampler}"
        );
        let settings = stable_diffusion.settings(sampler).unwrap();
        assert_eq!(settings.timestep_spacing, spacing, "{sampler}");
        assert!(
            !settings.set_alpha_to_one && settings.skip_prk_steps,
            "{sampler}"
        );
        assert_eq!(
            (
                settings.beta_start,
                settings.beta_end,
                settings.steps_offset
            ),
            (0.00085, 0.012, 1),
            "{sampler}"
        );
    }
    assert_eq!(
        timesteps(&plan(Sampler::Euler, &stable_diffusion, 3).unwrap()),
        [999.0, 499.5, 0.0]
    );
    let ddim = parse(&json!({"_class_name": "DDIMScheduler"})).unwrap();
    assert_eq!(plan(Sampler::Pndm, &ddim, 10).unwrap().steps.len(), 12 + 7);
}

#[test]
fn the_pipeline_of_diffusers_offsets_the_steps_of_an_old_config() {
    let old = json!({"_class_name": "DDIMScheduler"});
    let offset = |config: &Value, sampler| {
        parse(config)
            .unwrap()
            .for_stable_diffusion()
            .settings(sampler)
            .unwrap()
            .steps_offset
    };
    assert_eq!(offset(&old, Sampler::Ddim), 1);
    assert_eq!(offset(&old, Sampler::Pndm), 0);
    assert_eq!(
        offset(&with(old, json!({"steps_offset": 3})), Sampler::Ddim),
        3
    );
}

#[test]
fn a_number_that_only_python_writes_is_read() {
    let config =
        |text| SchedulerConfig::parse(&format!("{{\"_class_name\": \"a\\\"-Infinity\", {text}}}"));
    assert!(config("\"lambda_min_clipped\": -Infinity").is_ok());
    let error = config("\"beta_start\": NaN").unwrap_err().to_string();
    assert!(
        error.contains("`beta_start` is \"NaN\"; supported: a number from 0 to 1"),
        "{error}"
    );
}

#[test]
fn a_value_that_is_not_supported_is_named() {
    let refused = |changes: Value| refusal(Sampler::Ddim, &with(stable_diffusion(), changes), 10);
    for (changes, expected) in [
        (
            json!({"beta_schedule": "cosine"}),
            "`beta_schedule` is \"cosine\"; supported: linear, scaled_linear, squaredcos_cap_v2",
        ),
        (
            json!({"prediction_type": 3}),
            "`prediction_type` is 3; supported: epsilon, v_prediction, sample",
        ),
        (
            json!({"beta_start": "a"}),
            "`beta_start` is \"a\"; supported: a number from 0 to 1",
        ),
        (
            json!({"num_train_timesteps": 0}),
            "`num_train_timesteps` is 0; supported: a whole number from 1 to",
        ),
        (
            json!({"trained_betas": [0.1]}),
            "`trained_betas` has 1 values; `num_train_timesteps` is 1000",
        ),
        (
            json!({"clip_sample": true}),
            "`clip_sample` is true, which `ddim` does not support",
        ),
        (
            json!({"thresholding": true}),
            "`thresholding` is true, which `ddim` does not support",
        ),
        (json!({"bogus": 1}), "unknown key `bogus`"),
        (json!({"_class_name": null}), "`_class_name` is missing"),
    ] {
        let message = refused(changes);
        assert!(message.contains(expected), "{message}");
    }
    let sample = with(stable_diffusion(), json!({"prediction_type": "sample"}));
    assert!(
        refusal(Sampler::Pndm, &sample, 10)
            .contains("`prediction_type` is sample, which `pndm` does not support")
    );
    let two = with(
        stable_diffusion(),
        json!({"use_karras_sigmas": true, "use_beta_sigmas": true}),
    );
    assert!(refusal(Sampler::Euler, &two, 10).contains("only one of"));
    let clipped = with(stable_diffusion(), json!({"clip_sample": true}));
    assert!(
        plan(Sampler::Euler, &parse(&clipped).unwrap(), 10).is_ok(),
        "Euler does not read clip_sample"
    );
}

#[test]
fn an_unknown_sampler_is_named_with_the_known_ones() {
    let error = "eluer".parse::<Sampler>().unwrap_err().to_string();
    assert_eq!(
        error,
        "unknown scheduler `eluer`; supported: ddim, pndm, plms, euler"
    );
    let other = parse(&with(
        stable_diffusion(),
        json!({"_class_name": "VQDiffusionScheduler"}),
    ))
    .unwrap();
    assert!(
        other
            .sampler()
            .unwrap_err()
            .to_string()
            .contains("unknown scheduler `VQDiffusionScheduler`")
    );
    assert!(
        plan(Sampler::Euler, &other, 10).is_ok(),
        "another sampler can run on its config"
    );
    for sampler in Sampler::all() {
        assert_eq!(sampler.to_string().parse::<Sampler>().unwrap(), sampler);
    }
}

#[test]
fn a_number_of_steps_that_cannot_be_served_is_refused() {
    let config = stable_diffusion();
    for sampler in Sampler::all() {
        assert!(
            refusal(sampler, &config, 0).starts_with("0 inference steps; supported: 1 to"),
            "{sampler}"
        );
        assert!(
            refusal(sampler, &config, 10_001).starts_with("10001 inference steps; supported: 1 to"),
            "{sampler}"
        );
        for count in [1, 2, 3, 4, 50] {
            assert!(
                plan(sampler, &parse(&config).unwrap(), count).is_ok(),
                "{sampler}, {count} steps"
            );
        }
    }
    assert!(
        refusal(Sampler::Ddim, &config, 1001)
            .contains("1001 inference steps; supported: 1 to 1000")
    );
    assert!(
        refusal(Sampler::Ddim, &config, 1000)
            .contains("timestep 1000 is outside the 1000 of training")
    );
    let runge_kutta = with(config, json!({"skip_prk_steps": false}));
    assert!(
        refusal(Sampler::Pndm, &runge_kutta, 3)
            .contains("3 inference steps; supported: at least 4")
    );
}

#[test]
fn a_division_by_zero_is_refused() {
    let config = with(
        stable_diffusion(),
        json!({"rescale_betas_zero_snr": true, "timestep_spacing": "trailing", "prediction_type": "epsilon"}),
    );
    assert!(
        refusal(Sampler::Ddim, &config, 10)
            .contains("`ddim` divides by zero or overflows at step 0 of 10")
    );
    let v = with(config, json!({"prediction_type": "v_prediction"}));
    assert!(plan(Sampler::Ddim, &parse(&v).unwrap(), 10).is_ok());
}

fn any_of(values: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop::sample::select(values).prop_map(|text| json!(text))
}

/// Configs of which some are sensible and some are not.
fn any_config() -> impl Strategy<Value = Value> {
    let numbers = (1u64..1200, 0.0..0.05f64, 0.0..1.0f64, 0i64..5);
    let choices = (
        any_of(&["linear", "scaled_linear", "squaredcos_cap_v2"]),
        any_of(&["epsilon", "v_prediction", "sample"]),
        any_of(&["linspace", "leading", "trailing"]),
        any_of(&["linear", "log_linear"]),
        any_of(&["zero", "sigma_min"]),
        any_of(&["discrete", "continuous"]),
    );
    let flags = prop::array::uniform6(any::<bool>());
    (numbers, choices, flags).prop_map(|((train, start, end, offset), choices, flags)| {
        let (beta_schedule, prediction_type, timestep_spacing, interpolation_type, final_sigmas_type, timestep_type) = choices;
        let [set_alpha_to_one, skip_prk_steps, rescale, karras, exponential, beta] = flags;
        json!({
            "_class_name": "EulerDiscreteScheduler", "num_train_timesteps": train, "beta_start": start, "beta_end": end,
            "steps_offset": offset, "beta_schedule": beta_schedule, "prediction_type": prediction_type,
            "timestep_spacing": timestep_spacing, "interpolation_type": interpolation_type,
            "final_sigmas_type": final_sigmas_type, "timestep_type": timestep_type, "set_alpha_to_one": set_alpha_to_one,
            "skip_prk_steps": skip_prk_steps, "rescale_betas_zero_snr": rescale, "use_karras_sigmas": karras,
            "use_exponential_sigmas": exponential && !karras, "use_beta_sigmas": beta && !karras,
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn every_config_gives_a_plan_of_finite_numbers_or_a_refusal(config in any_config(), steps in 0usize..1300) {
        for sampler in Sampler::all() {
            if let Ok(plan) = plan(sampler, &parse(&config).unwrap(), steps) {
                prop_assert!(plan.steps.len() >= steps);
                prop_assert!(plan.init_noise_sigma.is_finite());
                for step in &plan.steps {
                    let numbers = step.matrix.iter().flatten().chain([&step.timestep, &step.c_in]);
                    prop_assert!(numbers.copied().all(f64::is_finite), "{sampler}");
                }
            }
        }
    }
}
