//! What is refused, what is planned, and which noise is drawn.

use super::*;
use crate::image::Image;
use crate::model_files::ModelFiles;
use crate::schedulers::Steps;

fn model() -> Model {
    Model::open(&ModelFiles::demo()).unwrap()
}

fn request(pictures: usize) -> Request {
    Request::of(vec!["a red circle"; pictures]).steps(4)
}

fn latents(model: &Model) -> [usize; 3] {
    Checked::new(model, &request(1)).unwrap().latents
}

/// The initial noise of each picture.
fn noise(
    model: &Model,
    request: &Request,
    devices: usize,
    batch: usize,
) -> Result<Vec<Vec<f32>>, RequestError> {
    let rows = Checked::new(model, request)?.first_legs(request, devices, batch)?;
    let noise = rows
        .into_iter()
        .map(|(_, drawn)| drawn.noise.into_raw_vec_and_offset().0);
    Ok(noise.collect())
}

fn guided(model: &Model, request: &Request) -> Vec<usize> {
    let checked = Checked::new(model, request).unwrap();
    checked.plans.iter().map(|plan| plan.guided).collect()
}

#[test]
fn equal_settings_have_one_plan() {
    let model = model();
    let request = request(4).each(|index, picture| {
        picture.seed.value = index as u64;
        picture.guidance.scale = 1.0 + index as f32;
        picture.sampling.plan.steps = Steps::Count(if index == 2 { 5 } else { 4 });
    });
    let checked = Checked::new(&model, &request).unwrap();
    let same = |one: usize, other: usize| {
        Arc::ptr_eq(&checked.plans[one].plan, &checked.plans[other].plan)
    };
    assert!(same(0, 1) && same(0, 3) && !same(0, 2));
}

#[test]
fn a_part_of_the_evaluations_is_guided_by_picture() {
    let model = model();
    let request = request(4).sampler("ddim".parse().unwrap());
    let request = request.each(|index, picture| match index {
        0 => {}
        1 => picture.guidance.until = 0.7,
        2 => picture.guidance.until = 0.0,
        _ => picture.guidance.scale = 1.0,
    });
    assert_eq!(guided(&model, &request), [4, 2, 0, 0]);
    let flax = request.compat(Compat::Flax);
    assert_eq!(guided(&model, &flax), [4, 2, 0, 4]);
}

#[test]
fn a_part_that_is_a_whole_number_of_evaluations_is_that_number() {
    let model = model();
    for (steps, until, evaluations) in [
        (10, 0.7, 7),
        (10, 0.9, 9),
        (100, 0.53, 53),
        (100, 0.529, 52),
    ] {
        let request = Request::of(["x"])
            .sampler("ddim".parse().unwrap())
            .steps(steps);
        let request = request.each(|_, picture| picture.guidance.until = until);
        assert_eq!(
            guided(&model, &request),
            [evaluations],
            "{until} of {steps}"
        );
    }
}

#[test]
fn a_pictures_noise_is_that_of_its_seed_and_index_alone() {
    let model = model();
    for rng in [Rng::Jax, Rng::Torch, Rng::TorchCuda] {
        let all = noise(&model, &request(5).seed(7).rng(rng), 1, 1).unwrap();
        let alone = request(1).seed(7).rng(rng).first_index(3);
        assert_eq!(noise(&model, &alone, 8, 4).unwrap(), all[3..4], "{rng}");
        let len = latents(&model).iter().product();
        assert_eq!(all[3], rng.generator_of(7, 3, 99).normal(len), "{rng}");
    }
}

#[test]
fn with_jaxs_old_keys_the_number_of_pictures_counts() {
    let model = model();
    let legacy = |pictures: usize| request(pictures).seed(7).rng(Rng::JaxLegacy);
    let len = latents(&model).iter().product();
    let all = noise(&model, &legacy(3), 1, 1).unwrap();
    for (index, noise) in all.iter().enumerate() {
        let mut generator = Rng::JaxLegacy.generator_of(7, index, 3);
        assert_eq!(*noise, generator.normal(len));
    }
    assert_ne!(noise(&model, &legacy(4), 1, 1).unwrap()[0], all[0]);
}

#[test]
fn flax_draws_for_whole_batches_from_one_seed() {
    let model = model();
    let flax = request(6).seed(7).sampler("ddim".parse().unwrap());
    let flax = flax.compat(Compat::Flax);
    let len: usize = latents(&model).iter().product();
    let drawn = noise(&model, &flax, 2, 3).unwrap().concat();
    assert_eq!(drawn, flax_initial_noise(7, 2, 3 * len));
    let error = noise(&model, &flax, 4, 1).unwrap_err();
    assert_eq!(error.field(), Field::Compat);
    assert_eq!(
        error.to_string(),
        "6 prompts for 4 devices with a batch of 1 each: Flax's noise is drawn for whole batches"
    );
    let several = flax.each(|index, picture| picture.seed.value = index as u64);
    let error = noise(&model, &several, 2, 3).unwrap_err();
    assert_eq!(error.field(), Field::Compat);
}

#[test]
fn latents_that_are_given_need_no_whole_batches_of_flax() {
    let model = model();
    let [channels, height, width] = latents(&model);
    let given = Array3::from_elem((channels, height, width), 0.5);
    let flax = request(1).sampler("ddim".parse().unwrap());
    let flax = flax
        .compat(Compat::Flax)
        .each(|_, picture| picture.start = Start::Latents(given.clone()));
    let noise = noise(&model, &flax, 8, 1).unwrap();
    assert_eq!(noise, [given.into_raw_vec_and_offset().0]);
}

/// What makes a request wrong.
type Spoil = fn(&mut Picture);

const REFUSALS: [(Field, Spoil, &str); 9] = [
    (
        Field::Prompt,
        |picture| picture.prompt = "x".repeat(100_001),
        "a prompt has 100001 bytes; at most 100000 are supported",
    ),
    (
        Field::NegativePrompt,
        |picture| picture.negative_prompt = Some("x".repeat(100_001)),
        "a prompt has 100001 bytes; at most 100000 are supported",
    ),
    (
        Field::Guidance,
        |picture| picture.guidance.scale = f32::NAN,
        "the guidance scale is NaN; it is a finite number",
    ),
    (
        Field::Guidance,
        |picture| picture.guidance.rescale = 1.5,
        "the guidance rescale is 1.5; it lies between 0 and 1",
    ),
    (
        Field::Guidance,
        |picture| picture.guidance.until = f32::NAN,
        "the part of the evaluations that is guided is NaN; it lies between 0 and 1",
    ),
    (
        Field::Start,
        |picture| picture.start = Start::Latents(Array3::zeros((1, 2, 3))),
        "the latents are [1, 2, 3], expected ",
    ),
    (
        Field::Seed,
        |picture| {
            picture.seed.rng = Rng::JaxLegacy;
            picture.seed.index = 3;
        },
        "the picture's index of the seed is 3, but with JAX's old keys",
    ),
    (
        Field::Sampling,
        |picture| picture.sampling.plan.steps = Steps::Count(0),
        "0 inference steps; supported: 1 to 1000",
    ),
    (
        Field::Sampling,
        |picture| picture.sampling.plan.eta = 2.0,
        "eta 2; supported: from 0 to 1",
    ),
];

#[test]
fn a_refusal_names_the_field_and_of_several_pictures_the_one() {
    let model = model();
    for (field, spoil, problem) in REFUSALS {
        let spoiled = |pictures: usize| {
            let request = request(pictures).each(|index, picture| {
                if index + 1 == pictures {
                    spoil(picture);
                }
            });
            let checked = Checked::new(&model, &request);
            checked
                .err()
                .unwrap_or_else(|| panic!("{problem}: not refused"))
        };
        let (one, of_three) = (spoiled(1), spoiled(3));
        assert_eq!((one.field(), one.picture()), (field, None), "{one}");
        assert_eq!((of_three.field(), of_three.picture()), (field, Some(2)));
        assert!(one.to_string().contains(problem), "{one}");
        assert!(
            of_three.to_string().starts_with("picture 3: "),
            "{of_three}"
        );
    }
}

#[test]
fn a_request_without_pictures_is_refused() {
    let error = Checked::new(&model(), &request(0)).err().unwrap();
    assert_eq!(error.field(), Field::Pictures);
    assert_eq!(error.to_string(), "there are no prompts");
}

/// A picture of one colour to start from.
fn start(width: usize, height: usize, strength: f64) -> Start {
    let values = vec![0.5; width * height * 3];
    let image = Image::from_unit(&values, height, width).unwrap();
    Start::Image {
        image: image.into(),
        strength,
    }
}

#[test]
fn the_posterior_is_drawn_before_the_noise_and_only_for_pictures_that_start_from_others() {
    let model = model();
    let len = latents(&model).iter().product();
    let [height, width] = model.default_size();
    for rng in Rng::all() {
        let request = request(2).rng(rng).each(|index, picture| {
            if index == 1 {
                picture.start = start(width, height, 0.5);
            }
        });
        let rows = Checked::new(&model, &request).unwrap();
        let rows = rows.first_legs(&request, 1, 1).unwrap();
        let mut generators = [0, 1].map(|index| rng.generator_of(0, index, 2));
        let mut next = |index: usize| generators[index].normal(len);
        let values = |array: &Array3<f32>| array.iter().copied().collect::<Vec<f32>>();
        assert_eq!(values(&rows[0].1.noise), next(0), "{rng}");
        assert!(rows[0].1.posterior.is_none());
        assert_eq!(values(rows[1].1.posterior.as_ref().unwrap()), next(1));
        assert_eq!(values(&rows[1].1.noise), next(1), "{rng}");
    }
}

#[test]
fn strength_is_a_pictures_own_and_decides_its_steps_alone() {
    let model = model();
    let request = request(3).sampler("ddim".parse().unwrap()).steps(100);
    let request = request.each(|index, picture| {
        picture.guidance.scale = 1.0;
        picture.start = match index {
            0 => Start::Noise,
            1 => start(64, 64, 0.57),
            _ => start(64, 64, 1.0),
        };
    });
    let checked = Checked::new(&model, &request).unwrap();
    let steps = checked.plans.iter().map(|plan| plan.plan.steps.len());
    // 100 times 0.57 is 56.99999999999999.
    assert_eq!(steps.collect::<Vec<_>>(), [100, 56, 100]);
}

#[test]
fn pictures_to_start_from_give_the_size_rounded_down_to_latents() {
    let model = model();
    let factor = model.vae.scale_factor();
    let sized = |starts: &[[usize; 2]], size: Option<[usize; 2]>| {
        let mut request = request(starts.len() + 1).each(|index, picture| {
            // The last starts from noise.
            if let Some(&[width, height]) = starts.get(index) {
                picture.start = start(width, height, 0.5);
            }
        });
        request.size = size;
        Checked::new(&model, &request)
            .map(|checked| checked.size)
            .map_err(|error| (error.field(), error.picture(), error.problem().to_owned()))
    };
    let large = [8 * factor + 1, 5 * factor - 1];
    assert_eq!(sized(&[large], None), Ok([4 * factor, 8 * factor]));
    let other = [8 * factor, 4 * factor];
    assert_eq!(sized(&[large, other], None), Ok([4 * factor, 8 * factor]));
    let size = [2 * factor; 2];
    assert_eq!(sized(&[large, [3, 3]], Some(size)), Ok(size));

    let (field, _, problem) = sized(&[large, [64, 64]], None).unwrap_err();
    assert_eq!(field, Field::Size);
    assert!(
        problem.contains("of 64x64 pixels, but are made in one size"),
        "{problem}"
    );
    let (field, picture, problem) = sized(&[large, [40, factor - 1]], None).unwrap_err();
    assert_eq!((field, picture), (Field::Start, Some(1)));
    let found = format!("has 40x{} pixels", factor - 1);
    assert!(problem.contains(&found), "{problem}");
}

#[test]
fn a_start_from_a_picture_that_cannot_be_served_is_refused_by_name() {
    let model = model();
    let options = super::super::LoadOptions::default();
    let problem = |strength: f64, vae_encoder: bool, change: fn(Request) -> Request| {
        let request = request(1).each(|_, picture| picture.start = start(64, 64, strength));
        let options = options.clone().vae_encoder(vae_encoder);
        let error = model.check(&change(request), &options).unwrap_err();
        (error.field(), error.problem().to_owned())
    };
    let same = |request| request;
    for (strength, supported) in [
        (1.5, "above 0, up to 1"),
        (0.0, "above 0, up to 1"),
        (-1.0, "above 0, up to 1"),
        (f64::NAN, "above 0, up to 1"),
        (0.2, "what leaves at least one step"),
    ] {
        let (field, problem) = problem(strength, true, same);
        assert_eq!(field, Field::Sampling);
        assert!(
            problem.contains("strength") && problem.ends_with(supported),
            "{problem}"
        );
    }
    let (field, found) = problem(0.5, false, same);
    assert_eq!(field, Field::Start);
    assert!(found.contains("without its VAE's encoder"), "{found}");
    let (field, found) = problem(0.5, true, |request| request.compat(Compat::Flax));
    assert_eq!(field, Field::Compat);
    assert!(found.contains("Flax's noise"), "{found}");
}
