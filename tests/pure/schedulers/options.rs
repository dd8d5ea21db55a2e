//! Options that a sampler cannot serve.

use stablejet::schedulers::{PlanOptions, Steps, plan};

use super::{parse, sampler, stable_diffusion};

fn option_refusal(name: &str, options: &PlanOptions) -> String {
    let config = parse(&stable_diffusion()).unwrap();
    match plan(sampler(name), &config, options) {
        Ok(_) => panic!("{name} accepted {options:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn an_option_that_the_sampler_cannot_serve_is_named() {
    let timesteps = |list: &[f64]| PlanOptions::new(Steps::Timesteps(list.to_vec()));
    let sigmas = |list: &[f64]| PlanOptions::new(Steps::Sigmas(list.to_vec()));
    let ten = || PlanOptions::new(10);
    for (name, options, expected) in [
        (
            "ddim",
            timesteps(&[900.0, 1.0]),
            "`ddim`: timesteps given one by one",
        ),
        (
            "ddpm",
            sigmas(&[9.0, 0.0]),
            "`ddpm`: sigmas given one by one",
        ),
        (
            "euler",
            timesteps(&[1.0, 900.0]),
            "`euler`: timesteps [1.0, 900.0]; supported: numbers from 999 down to 0",
        ),
        ("euler", timesteps(&[1000.0]), "`euler`: timesteps [1000.0]"),
        ("euler", timesteps(&[]), "`euler`: timesteps []"),
        ("euler", timesteps(&[f64::NAN]), "`euler`: timesteps [NaN]"),
        (
            "ddpm",
            timesteps(&[10.5]),
            "`ddpm`: timesteps [10.5]; supported: whole numbers",
        ),
        (
            "euler_karras",
            timesteps(&[900.0, 1.0]),
            "`euler_karras`: timesteps with a spacing of sigmas",
        ),
        (
            "heun",
            sigmas(&[9.0]),
            "`heun`: sigmas [9.0]; supported: at least two numbers",
        ),
        ("heun", sigmas(&[9.0, 9.0]), "`heun`: sigmas [9.0, 9.0]"),
        ("heun", sigmas(&[9.0, -1.0]), "`heun`: sigmas [9.0, -1.0]"),
        (
            "euler",
            ten().strength(0.0),
            "`euler`: strength 0; supported: above 0, up to 1",
        ),
        (
            "euler",
            ten().strength(0.05),
            "`euler`: strength 0.05 of 10 steps; supported: what leaves at least one step",
        ),
        (
            "ddim",
            ten().eta(1.5),
            "`ddim`: eta 1.5; supported: from 0 to 1",
        ),
        ("lms", ten().order(5), "`lms`: order 5; supported: 1 to 4"),
        (
            "unipc",
            ten().order(0),
            "`unipc`: order 0; supported: 1 to 3",
        ),
        (
            "euler",
            ten().eta(0.5),
            "`euler`: eta 0.5; supported: 0; only ddim and tcd take another",
        ),
        (
            "pndm",
            ten().order(2),
            "`pndm`: order 2; supported: its own; ",
        ),
        (
            "lcm",
            PlanOptions::new(51),
            "51 inference steps; supported: 1 to 50",
        ),
    ] {
        let error = option_refusal(name, &options);
        assert!(error.starts_with(expected), "{error}");
    }
}
