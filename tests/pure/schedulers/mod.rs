//! Sampling plans: configs, names, refusals and defaults as in diffusers 0.34.

use serde_json::{Value, json};
use stablejet::schedulers::{
    AlgorithmType, PlanOptions, Sampler, SamplingPlan, SchedulerConfig, SchedulerError,
    TimestepSpacing, plan,
};

mod goldens;
mod options;
mod original;
mod part;
mod property;

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

fn sampler(name: &str) -> Sampler {
    name.parse().unwrap()
}

/// Every sampler, and its variants.
fn every_name() -> impl Iterator<Item = Sampler> {
    Sampler::all().flat_map(|sampler| std::iter::once(sampler).chain(sampler.variants()))
}

fn parse(config: &Value) -> Result<SchedulerConfig, SchedulerError> {
    SchedulerConfig::parse(&config.to_string())
}

fn refusal(sampler: Sampler, config: &Value, steps: usize) -> String {
    match parse(config).and_then(|config| plan(sampler, &config, &PlanOptions::new(steps))) {
        Ok(_) => panic!("{sampler} accepted {config}"),
        Err(error) => error.to_string(),
    }
}

fn timesteps(plan: &SamplingPlan) -> Vec<f64> {
    plan.steps.iter().map(|step| step.timestep).collect()
}

#[test]
fn a_missing_key_takes_the_default_of_the_class_that_runs() {
    let bare = parse(&json!({"_class_name": "PNDMScheduler"})).unwrap();
    let stable_diffusion = parse(&stable_diffusion()).unwrap();
    for (name, spacing, set_alpha_to_one, skip_prk_steps) in [
        ("ddim", TimestepSpacing::Leading, true, false),
        ("pndm", TimestepSpacing::Leading, false, false),
        ("plms", TimestepSpacing::Leading, false, true),
        ("euler", TimestepSpacing::Linspace, false, false),
    ] {
        let sampler = sampler(name);
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
        timesteps(&plan(sampler("euler"), &stable_diffusion, &PlanOptions::new(3)).unwrap()),
        [999.0, 499.5, 0.0]
    );
    let ddim = parse(&json!({"_class_name": "DDIMScheduler"})).unwrap();
    assert_eq!(
        plan(sampler("pndm"), &ddim, &PlanOptions::new(10))
            .unwrap()
            .steps
            .len(),
        12 + 7
    );
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
    assert_eq!(offset(&old, sampler("ddim")), 1);
    assert_eq!(offset(&old, sampler("pndm")), 0);
    // What the file says is corrected whichever class runs.
    for written in [json!({"steps_offset": 0}), json!({"steps_offset": 3})] {
        for name in ["ddim", "pndm"] {
            assert_eq!(
                offset(&with(old.clone(), written.clone()), sampler(name)),
                1
            );
        }
    }
    let clipping = parse(&with(old, json!({"clip_sample": true}))).unwrap();
    assert!(clipping.settings(sampler("ddim")).is_err());
    let corrected = clipping.for_stable_diffusion();
    assert!(!corrected.settings(sampler("ddim")).unwrap().clip_sample);
}

#[test]
fn the_index_says_the_class_before_the_file_does() {
    let class = |index, json: &str| {
        SchedulerConfig::parse_as(index, json).map(|config| config.class_name().to_owned())
    };
    let own = r#"{"_class_name": "DDIMScheduler"}"#;
    assert_eq!(class(Some("PNDMScheduler"), own).unwrap(), "PNDMScheduler");
    assert_eq!(
        class(Some("FlaxPNDMScheduler"), "{}").unwrap(),
        "PNDMScheduler"
    );
    assert_eq!(class(None, own).unwrap(), "DDIMScheduler");
    let error = class(None, "{}").unwrap_err().to_string();
    assert!(error.contains("model_index.json"), "{error}");
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
    let refused = |changes: Value| refusal(sampler("ddim"), &with(stable_diffusion(), changes), 10);
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
        refusal(sampler("pndm"), &sample, 10)
            .contains("`prediction_type` is sample, which `pndm` does not support")
    );
    let two = with(
        stable_diffusion(),
        json!({"use_karras_sigmas": true, "use_beta_sigmas": true}),
    );
    assert!(refusal(sampler("euler"), &two, 10).contains("only one of"));
    let clipped = with(stable_diffusion(), json!({"clip_sample": true}));
    assert!(
        plan(
            sampler("euler"),
            &parse(&clipped).unwrap(),
            &PlanOptions::new(10)
        )
        .is_ok(),
        "Euler does not read clip_sample"
    );
}

#[test]
fn an_unknown_sampler_is_named_with_the_known_ones() {
    let refused = |name: &str| name.parse::<Sampler>().unwrap_err().to_string();
    assert_eq!(
        refused("eluer"),
        "unknown scheduler `eluer`; supported: ddim, pndm, plms, lms, euler, euler_a, heun, dpm2, dpm2_a, dpm_solver, \
         dpmpp_2m, dpmpp_2m_sde, dpmpp_3m_sde, dpmpp_sde, unipc, deis, ddpm, lcm, tcd (with _karras, _exponential, _beta, \
         _sgm_uniform)"
    );
    assert_eq!(
        refused("euler_a_karras"),
        "unknown scheduler `euler_a_karras`: euler_a has no such variant; its variants: _sgm_uniform"
    );
    assert!(refused("lcm_karras").ends_with("its variants: none"));
    assert!(refused("eluer_karras").starts_with("unknown scheduler `eluer_karras`; supported"));
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
        plan(sampler("euler"), &other, &PlanOptions::new(10)).is_ok(),
        "another sampler can run on its config"
    );
    for sampler in every_name() {
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
                plan(sampler, &parse(&config).unwrap(), &PlanOptions::new(count)).is_ok(),
                "{sampler}, {count} steps"
            );
        }
    }
    assert!(
        refusal(sampler("ddim"), &config, 1001)
            .contains("1001 inference steps; supported: 1 to 1000")
    );
    assert!(
        refusal(sampler("ddim"), &config, 1000)
            .contains("timestep 1000 is outside the 1000 of training")
    );
    let runge_kutta = with(config, json!({"skip_prk_steps": false}));
    assert!(
        refusal(sampler("pndm"), &runge_kutta, 3)
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
        refusal(sampler("ddim"), &config, 10)
            .contains("`ddim` divides by zero or overflows at step 0 of 10")
    );
    let v = with(config, json!({"prediction_type": "v_prediction"}));
    assert!(plan(sampler("ddim"), &parse(&v).unwrap(), &PlanOptions::new(10)).is_ok());
}

#[test]
fn a_short_name_goes_before_the_config() {
    let config = with(
        stable_diffusion(),
        json!({"use_exponential_sigmas": true, "algorithm_type": "dpmsolver", "solver_order": 1, "timestep_spacing": "leading"}),
    );
    let config = parse(&config).unwrap();
    let settings = |name: &str| config.settings(sampler(name)).unwrap();
    let karras = settings("dpmpp_2m_sde_karras");
    assert!(karras.use_karras_sigmas && !karras.use_exponential_sigmas);
    assert_eq!(karras.algorithm_type, AlgorithmType::SdeDpmSolverPlusPlus);
    assert_eq!(
        (karras.solver_order, karras.timestep_spacing),
        (2, TimestepSpacing::Leading)
    );
    let uniform = settings("euler_sgm_uniform");
    assert!(!uniform.use_exponential_sigmas);
    assert_eq!(uniform.timestep_spacing, TimestepSpacing::Trailing);
    assert!(settings("euler").use_exponential_sigmas);
}
