//! Random configs and options: a plan of finite numbers, or a named refusal.

use proptest::prelude::*;
use serde_json::{Value, json};
use stablejet::schedulers::{Noise, PlanOptions, Steps, plan};

use super::{every_name, parse};

fn any_of(values: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop::sample::select(values).prop_map(|text| json!(text))
}

/// Configs of which some are sensible and some are not.
fn any_config() -> impl Strategy<Value = Value> {
    let training = (1u64..1200, 0.0..0.05f64, 0.0..1.0f64, 0i64..5).prop_map(
        |(train, start, end, offset)| {
            json!({"num_train_timesteps": train, "beta_start": start, "beta_end": end, "steps_offset": offset,
                   "original_inference_steps": 1 + train / 7})
        },
    );
    let choices = [
        (
            "beta_schedule",
            any_of(&["linear", "scaled_linear", "squaredcos_cap_v2"]).boxed(),
        ),
        (
            "prediction_type",
            any_of(&["epsilon", "v_prediction", "sample"]).boxed(),
        ),
        (
            "timestep_spacing",
            any_of(&["linspace", "leading", "trailing"]).boxed(),
        ),
        (
            "interpolation_type",
            any_of(&["linear", "log_linear"]).boxed(),
        ),
        ("final_sigmas_type", any_of(&["zero", "sigma_min"]).boxed()),
        ("timestep_type", any_of(&["discrete", "continuous"]).boxed()),
        (
            "algorithm_type",
            any_of(&[
                "dpmsolver",
                "dpmsolver++",
                "sde-dpmsolver",
                "sde-dpmsolver++",
                "deis",
            ])
            .boxed(),
        ),
        (
            "solver_type",
            any_of(&["midpoint", "heun", "bh1", "bh2", "logrho"]).boxed(),
        ),
        (
            "variance_type",
            any_of(&["fixed_small", "fixed_large", "fixed_large_log", "learned"]).boxed(),
        ),
        (
            "solver_order",
            (1..4).prop_map(|order| json!(order)).boxed(),
        ),
        (
            "lambda_min_clipped",
            (-9.0..3.0f64).prop_map(|lambda| json!(lambda)).boxed(),
        ),
    ];
    let flags = [
        "set_alpha_to_one",
        "skip_prk_steps",
        "rescale_betas_zero_snr",
        "lower_order_final",
        "euler_at_final",
        "predict_x0",
        "use_lu_lambdas",
    ];
    let named = |(key, values): (&'static str, BoxedStrategy<Value>)| {
        values.prop_map(move |value| (key, value))
    };
    let choices: Vec<_> = choices.map(named).into();
    let flags: Vec<_> = flags
        .map(|key| any::<bool>().prop_map(move |value| (key, json!(value))))
        .into();
    let spacing = prop::option::of(prop::sample::select(vec![
        "use_karras_sigmas",
        "use_exponential_sigmas",
        "use_beta_sigmas",
    ]));
    (training, choices, flags, spacing).prop_map(|(mut config, choices, flags, spacing)| {
        let fields = config.as_object_mut().unwrap();
        let given = choices
            .into_iter()
            .chain(flags)
            .chain(spacing.map(|key| (key, json!(true))));
        fields.extend(given.map(|(key, value)| (key.to_owned(), value)));
        fields.insert("_class_name".to_owned(), json!("EulerDiscreteScheduler"));
        config
    })
}

fn any_options() -> impl Strategy<Value = PlanOptions> {
    let descending = |mut list: Vec<f64>| {
        list.sort_by(|a, b| b.total_cmp(a));
        list
    };
    let list = |most: f64| prop::collection::vec(0.0..most, 0..12).prop_map(descending);
    let whole = |list: Vec<f64>| list.into_iter().map(f64::round).collect::<Vec<f64>>();
    let steps = prop_oneof![
        6 => (0usize..1300).prop_map(Steps::Count),
        2 => (0usize..16).prop_map(Steps::Count),
        1 => list(1100.0).prop_map(Steps::Timesteps),
        1 => list(1100.0).prop_map(move |list| Steps::Timesteps(whole(list))),
        1 => list(20.0).prop_map(Steps::Sigmas),
    ];
    let rest = (
        0.0..1.2f64,
        prop_oneof![Just(0.0), 0.0..1.1f64],
        prop::option::of(0usize..6),
        any::<bool>(),
        any::<bool>(),
    );
    (steps, rest).prop_map(|(steps, (strength, eta, order, whole, flax))| {
        let mut options = PlanOptions::new(steps).eta(eta).flax(flax);
        options.order = order;
        options.strength(if whole { 1.0 } else { strength })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn every_config_gives_a_plan_of_finite_numbers_or_a_refusal(config in any_config(), options in any_options()) {
        let config = parse(&config).unwrap();
        for sampler in every_name() {
            let plan = match plan(sampler, &config, &options) {
                Ok(plan) => plan,
                Err(error) => {
                    prop_assert!(!error.to_string().is_empty());
                    continue;
                }
            };
            prop_assert!(!plan.steps.is_empty(), "{sampler}");
            prop_assert!(plan.init_noise_sigma.is_finite());
            for step in &plan.steps {
                let numbers = step.matrix.iter().flatten().chain([&step.timestep, &step.c_in]);
                prop_assert!(numbers.copied().all(f64::is_finite), "{sampler}");
                prop_assert!(step.timestep <= 1200.0, "{sampler}");
                if let Noise::Brownian { from, to } = step.noise {
                    prop_assert!(from > to && to > 0.0, "{sampler}: {from} to {to}");
                }
                let of_noise = step.matrix.map(|row| row[row.len() - 1]);
                prop_assert!(step.noise != Noise::None || of_noise == [0.0; 5], "{sampler}");
            }
        }
    }
}
