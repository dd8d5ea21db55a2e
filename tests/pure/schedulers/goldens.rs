//! Plans against what diffusers 0.34 recorded, replayed in f64.

use std::fs;

use serde_json::Value;
use stablejet::schedulers::{
    AddNoise, Noise, PlanOptions, STATE_SLOTS, Sampler, SamplingPlan, SchedulerConfig, Steps, plan,
};

use crate::support::{golden, relative_rms, repository, widen};

/// Relative RMS of every sample, timestep and scale: diffusers computes in f32.
const TOLERANCE: f64 = 1e-5;

/// Cases in which f32 leaves fewer digits to diffusers itself.
struct Cancellation {
    /// How the case's name starts and ends.
    case: [&'static str; 2],
    allowed: f64,
    why: &'static str,
}

const CANCELLATIONS: &[Cancellation] = &[
    Cancellation {
        case: ["euler", "zero_snr.n1"],
        allowed: 1e-4,
        why: "a sample of deviation 4096 loses nearly all of itself in the first step",
    },
    Cancellation {
        case: ["euler", "zero_snr.n2"],
        allowed: 2e-4,
        why: "the same",
    },
    Cancellation {
        case: ["euler", "zero_snr.n3"],
        allowed: 1e-4,
        why: "the same",
    },
    Cancellation {
        case: ["dpm2_a", ".n2"],
        allowed: 1e-4,
        why: "from 14.6 to 0.03 sigma_down is the root of a difference of nearly equal squares",
    },
    Cancellation {
        case: ["deis_", ".n50"],
        allowed: 1e-4,
        why: "in short steps the coefficients are differences of products of logarithms that nearly cancel",
    },
];

fn tolerance(what: &str) -> f64 {
    let case = what.split(' ').next().unwrap_or(what);
    let found = CANCELLATIONS
        .iter()
        .find(|known| case.starts_with(known.case[0]) && case.ends_with(known.case[1]));
    found.map_or(TOLERANCE, |known| known.allowed)
}

/// What a plan sees while it is replayed.
struct Replay<'a> {
    /// The initial sample.
    start: Vec<f64>,
    /// The model's output, by evaluation.
    output: &'a dyn Fn(usize) -> Vec<f64>,
    /// The noise of a step; `draw` counts the draws.
    noise: &'a dyn Fn(Noise, usize) -> Vec<f64>,
}

/// The samples after each evaluation, and the evaluations that drew from the generator.
fn replay(plan: &SamplingPlan, with: &Replay<'_>) -> (Vec<Vec<f64>>, Vec<usize>) {
    let mut state: Vec<[f64; STATE_SLOTS]> = with
        .start
        .iter()
        .map(|&x| {
            let mut slots = [0.0; STATE_SLOTS];
            slots[0] = x;
            slots
        })
        .collect();
    let (mut samples, mut draws) = (Vec::new(), Vec::new());
    for (evaluation, step) in plan.steps.iter().enumerate() {
        let output = (with.output)(evaluation);
        let noise = match step.noise {
            Noise::None => vec![0.0; state.len()],
            noise => (with.noise)(noise, draws.len()),
        };
        if step.noise == Noise::Normal {
            draws.push(evaluation);
        }
        for (j, slots) in state.iter_mut().enumerate() {
            let seen = [slots.as_slice(), &[output[j], noise[j]]].concat();
            *slots = step
                .matrix
                .map(|row| row.iter().zip(&seen).map(|(a, b)| a * b).sum());
        }
        samples.push(state.iter().map(|slots| slots[0]).collect());
    }
    (samples, draws)
}

/// Differences from a golden, each as text with its size.
#[derive(Default)]
struct Report {
    max: f64,
    failures: Vec<String>,
}

impl Report {
    fn compare(&mut self, what: &str, got: &[f64], want: &[f64]) {
        if got.len() != want.len() {
            let (got, want) = (got.len(), want.len());
            self.failures
                .push(format!("{what}: {got} values, expected {want}"));
            return;
        }
        let relative = relative_rms(got, want);
        self.max = self.max.max(relative);
        let allowed = tolerance(what);
        if relative.is_nan() || relative > allowed {
            self.failures.push(format!(
                "{what}: relative RMS {relative:.3e}, allowed {allowed:.0e}"
            ));
        }
    }

    fn finish(self, count: usize) {
        println!("{count} cases: relative RMS at most {:.3e}", self.max);
        for Cancellation { case, allowed, why } in CANCELLATIONS {
            println!("{}*{}: {allowed:.0e} is allowed: {why}", case[0], case[1]);
        }
        assert!(
            self.failures.is_empty(),
            "{} of {count} cases:\n{}",
            self.failures.len(),
            self.failures.join("\n")
        );
    }
}

/// Four values, by a function of 1, 2, 3, 4, rounded to f32.
fn wave(value: impl Fn(f64) -> f64) -> Vec<f64> {
    (1..=4)
        .map(|j| f64::from(value(f64::from(j)) as f32))
        .collect()
}

/// The made-up noise of tools/goldens/make_sampler_golden.py.
fn made_up_noise(noise: Noise, draw: usize) -> Vec<f64> {
    match noise {
        Noise::Brownian { from, to } => {
            let (from, to) = (f64::from(from), f64::from(to));
            let path = |j: f64, sigma: f64| (sigma * (1.0 + 0.3 * j)).sin();
            wave(|j| (path(j, to) - path(j, from)) / (from - to).sqrt())
        }
        _ => wave(|j| 1.2 * (0.9 * j + 1.1 * (draw + 1) as f64).cos()),
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    let list = value.as_array().unwrap();
    list.iter().map(|number| number.as_f64().unwrap()).collect()
}

fn options(options: &Value) -> PlanOptions {
    let steps = match options {
        options if !options["timesteps"].is_null() => {
            Steps::Timesteps(numbers(&options["timesteps"]))
        }
        options if !options["sigmas"].is_null() => Steps::Sigmas(numbers(&options["sigmas"])),
        options => Steps::Count(options["steps"].as_u64().unwrap() as usize),
    };
    let mut plan = PlanOptions::new(steps)
        .strength(options["strength"].as_f64().unwrap_or(1.0))
        .eta(options["eta"].as_f64().unwrap_or(0.0));
    plan.order = options["order"].as_u64().map(|order| order as usize);
    plan
}

/// A golden text.
fn text(path: &str) -> String {
    fs::read_to_string(repository("tests/goldens").join(path)).unwrap()
}

#[test]
fn every_sampler_follows_diffusers_over_its_options() {
    let goldens = golden("samplers.safetensors");
    let cases: Vec<Value> = serde_json::from_str(&text("samplers.json")).unwrap();
    let mut report = Report::default();
    for case in &cases {
        let name = case["name"].as_str().unwrap();
        let config = SchedulerConfig::parse(&case["config"].to_string()).unwrap();
        let sampler: Sampler = case["class"].as_str().unwrap().parse().unwrap();
        let options = options(&case["options"]);
        let made = plan(sampler, &config, &options);
        if let Some(error) = case.get("error") {
            // Where diffusers fails, a plan or a refusal is right: both are checked to be finite and named elsewhere.
            println!(
                "{name}: diffusers failed with {error}; here {:?}",
                made.err()
            );
            continue;
        }
        let made = match made {
            Ok(made) => made,
            Err(error) => {
                report.failures.push(format!("{name}: {error}"));
                continue;
            }
        };
        if let Some(short) = case["sampler"].as_str() {
            let by_short_name = plan(short.parse().unwrap(), &config, &options).unwrap();
            assert_eq!(by_short_name, made, "{name}: {short}");
        }
        let list = |what: &str, values: fn(&stablejet::schedulers::PlanStep) -> f64| {
            (
                format!("{name} {what}"),
                made.steps.iter().map(values).collect::<Vec<f64>>(),
            )
        };
        let (what, timesteps) = list("timesteps", |step| step.timestep);
        report.compare(
            &what,
            &timesteps,
            &goldens.tensor::<f64>(&format!("{name}.timesteps")).1,
        );
        let (what, c_in) = list("c_in", |step| step.c_in);
        report.compare(
            &what,
            &c_in,
            &widen(&goldens.tensor::<f32>(&format!("{name}.c_in")).1),
        );
        let sigma = case["init_noise_sigma"].as_f64().unwrap();
        report.compare(
            &format!("{name} init_noise_sigma"),
            &[made.init_noise_sigma],
            &[sigma],
        );
        let noise = wave(|j| (2.1 * j).cos());
        let start = if options.strength < 1.0 {
            let AddNoise {
                original,
                noise: of_noise,
            } = made.levels[0];
            report.compare(
                &format!("{name} add_noise"),
                &[original, of_noise],
                &numbers(&case["add_noise"]),
            );
            let latents = wave(|j| 0.5 * j.sin());
            let start = latents.iter().zip(&noise);
            start.map(|(x, n)| original * x + of_noise * n).collect()
        } else {
            noise.iter().map(|n| made.init_noise_sigma * n).collect()
        };
        let with = Replay {
            start,
            output: &|evaluation| wave(|j| (1.3 * j + 0.7 * (evaluation + 1) as f64).sin()),
            noise: &made_up_noise,
        };
        let (samples, draws) = replay(&made, &with);
        if draws
            != numbers(&case["draws"])
                .iter()
                .map(|&x| x as usize)
                .collect::<Vec<_>>()
        {
            report.failures.push(format!(
                "{name}: drew at {draws:?}, expected {}",
                case["draws"]
            ));
        }
        let (_, want) = goldens.tensor::<f32>(&format!("{name}.samples"));
        for (evaluation, (got, want)) in samples.iter().zip(want.chunks(4)).enumerate() {
            report.compare(&format!("{name} sample {evaluation}"), got, &widen(want));
        }
    }
    report.finish(cases.len());
}

#[test]
fn plans_reproduce_the_trajectories_over_recorded_outputs() {
    let goldens = golden("tiny-sd/golden_schedulers.safetensors");
    // Python writes -Infinity, which JSON does not have.
    let cases = text("tiny-sd/golden_schedulers.json").replace("-Infinity", "\"-Infinity\"");
    let cases: serde_json::Map<String, Value> = serde_json::from_str(&cases).unwrap();
    let mut report = Report::default();
    for (name, case) in &cases {
        let config = SchedulerConfig::parse(&case["config"].to_string()).unwrap();
        let sampler: Sampler = case["cls"].as_str().unwrap().parse().unwrap();
        let count: usize = name.rsplit_once(".n").unwrap().1.parse().unwrap();
        let eta = f64::from(u8::from(name.starts_with("ddim_eta1")));
        let options = PlanOptions::new(count).eta(eta);
        let made = plan(sampler, &config, &options).unwrap();
        let tensor = |what: &str| widen(&goldens.tensor::<f32>(&format!("{name}.{what}")).1);
        let noise = tensor("init_noise");
        let len = noise.len();
        let outputs = tensor("model_outputs");
        let draws = match case["draws"].as_u64() {
            Some(0) | None => Vec::new(),
            _ => tensor("noise_draws"),
        };
        let part = |list: &[f64], index: usize| list[index * len..(index + 1) * len].to_vec();
        let start: Vec<f64> = noise.iter().map(|n| made.init_noise_sigma * n).collect();
        let with = Replay {
            start: start.clone(),
            output: &|evaluation| part(&outputs, evaluation),
            noise: &|_, draw| part(&draws, draw),
        };
        let (samples, drawn_at) = replay(&made, &with);
        assert_eq!(drawn_at.len() * len, draws.len(), "{name}: draws");
        let timesteps: Vec<f64> = made.steps.iter().map(|step| step.timestep).collect();
        let (_, want) = goldens.tensor::<f64>(&format!("{name}.timesteps"));
        report.compare(&format!("{name} timesteps"), &timesteps, &want);
        let (inputs, wanted_samples) = (tensor("scaled_inputs"), tensor("prev_samples"));
        let seen = std::iter::once(&start).chain(&samples);
        for (evaluation, ((step, sample), before)) in
            made.steps.iter().zip(&samples).zip(seen).enumerate()
        {
            let input: Vec<f64> = before.iter().map(|x| step.c_in * x).collect();
            let what = format!("{name} input {evaluation}");
            report.compare(&what, &input, &part(&inputs, evaluation));
            let what = format!("{name} sample {evaluation}");
            report.compare(&what, sample, &part(&wanted_samples, evaluation));
        }
    }
    report.finish(cases.len());
}
