//! What a picture's file says of its random numbers: as much as makes it again.

use crate::fake::fake_pipeline;
use pjrt::fake::Options;
use stablejet::pipeline::{LoadOptions, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Compat, Request};

/// The seed, then what is said of the random numbers, by picture.
fn said(request: Request, devices: usize) -> Vec<String> {
    let options = Options {
        devices,
        ..Options::default()
    };
    let (pipeline, _fake) = fake_pipeline(options, LoadOptions::default());
    let request = request.sampler("ddim".parse().unwrap()).steps(1);
    let made = pipeline.generate(&request, &unobserved).unwrap();
    let names = ["RNG", "Batch size", "Batch pos", "Compat"];
    let of_picture = |parameters: &stablejet::image::Parameters| {
        let more = parameters.more.iter();
        let named = more.filter(|(name, _)| names.contains(&name.as_str()));
        let values = named.map(|(_, value)| value.clone());
        let seed = parameters.seed.to_string();
        [seed]
            .into_iter()
            .chain(values)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let pictures = made.pictures.iter();
    pictures.map(|made| of_picture(&made.parameters)).collect()
}

/// Two pictures of the seed 7 and one of a seed of its own.
fn two_seeds(rng: Rng) -> Request {
    let request = Request::of(["x"; 3]).seed(7).rng(rng);
    request.each(|index, picture| {
        if index == 2 {
            (picture.seed.value, picture.seed.index) = (9, 0);
        }
    })
}

#[test]
fn a_batch_is_the_pictures_of_a_seed() {
    assert_eq!(
        said(two_seeds(Rng::Jax), 1),
        ["7 jax 2 0", "7 jax 2 1", "9 jax"]
    );
    assert_eq!(
        said(two_seeds(Rng::Torch), 1),
        ["7 torch", "8 torch", "9 torch"]
    );
}

#[test]
fn with_jaxs_old_keys_a_batch_is_all_pictures_whatever_their_seeds() {
    assert_eq!(
        said(two_seeds(Rng::JaxLegacy), 1),
        ["7 jax-legacy 3 0", "7 jax-legacy 3 1", "9 jax-legacy 3 0"]
    );
}

#[test]
fn flaxs_pictures_have_jaxs_old_keys_whatever_the_request_says() {
    for rng in [Rng::Jax, Rng::Torch] {
        let request = Request::of(["x"; 2]).seed(7).rng(rng).compat(Compat::Flax);
        let expected = ["7 jax-legacy 2 0 flax", "7 jax-legacy 2 1 flax"];
        assert_eq!(said(request, 2), expected, "{rng}");
    }
}
