//! Random numbers against JAX's, torch's, numpy's and torchsde's.

use stablejet::random::jax::PrngKey;
use stablejet::random::mt19937::Mt19937;
use stablejet::random::philox::philox_4x32;
use stablejet::random::seed_sequence::SeedSequence;
use stablejet::random::{Generator, Rng};
use std::ops::Range;

use crate::support::{Golden, golden};

const SHAPES: [&str; 6] = ["3", "7", "2x3x5", "1x4x16x16", "1x4x32x32", "1x4x64x64"];
/// `jax.random.PRNGKey` in one of the two numberings.
type KeyOf = fn(u64) -> PrngKey;

const NUMBERINGS: [(&str, KeyOf); 2] = [("part1", PrngKey::new), ("part0", PrngKey::legacy)];

fn jax() -> Golden {
    golden("jax_rng.safetensors")
}

fn assert_same_bits(name: &str, got: &[f32], want: &[f32]) {
    assert_within_ulps(name, got, want, 0);
}

/// Asserts that no value is further off than so many units in the last place.
fn assert_within_ulps(name: &str, got: &[f32], want: &[f32], max_ulps: u64) {
    let ulps = |x: f32| {
        if x < 0.0 {
            i64::from(i32::MIN) - i64::from(x.to_bits() as i32)
        } else {
            i64::from(x.to_bits())
        }
    };
    let distances = || {
        got.iter()
            .zip(want)
            .map(|(&got, &want)| (ulps(got) - ulps(want)).unsigned_abs())
    };
    let different = distances().filter(|&distance| distance > 0).count();
    let max = distances().max().unwrap_or(0);
    let summary = format!(
        "{name}: {different} of {} values differ, by at most {max} ulp",
        want.len()
    );
    println!("{summary}");
    assert_eq!(got.len(), want.len(), "{name}: number of values");
    assert!(max <= max_ulps, "{summary}; {max_ulps} are allowed");
}

/// Asserts that no value is further off than `max_difference`.
fn assert_within(name: &str, got: &[f32], want: &[f32], max_difference: f32) {
    assert_eq!(got.len(), want.len(), "{name}: number of values");
    let differences = || got.iter().zip(want).map(|(got, want)| (got - want).abs());
    let max = differences().fold(0.0, f32::max);
    println!("{name}: differs by at most {max:.2e}");
    // A NaN fails too.
    assert!(
        differences().all(|difference| difference <= max_difference),
        "{name}: differs by up to {max:.2e}; {max_difference:.1e} is allowed"
    );
}

#[test]
fn keys_split_and_fold_as_in_jax() {
    let jax = jax();
    for (tag, key_of) in NUMBERINGS {
        for seed in [0, 1, 42, (1 << 31) - 1, (1 << 32) - 1] {
            let (key, name) = (key_of(seed), format!("{tag}.key{seed}"));
            assert_eq!(key.words().to_vec(), jax.tensor::<u32>(&name).1, "{name}");
            assert_eq!(
                key.fold_in(7).words().to_vec(),
                jax.tensor::<u32>(&format!("{name}.fold_in7")).1,
                "{name}"
            );
            for count in [1, 2, 3, 4, 8] {
                let words: Vec<u32> = key
                    .split(count)
                    .into_iter()
                    .flat_map(PrngKey::words)
                    .collect();
                assert_eq!(
                    words,
                    jax.tensor::<u32>(&format!("{name}.split{count}")).1,
                    "{name} in {count}"
                );
            }
        }
    }
}

#[test]
fn bits_and_uniforms_are_those_of_jax() {
    let jax = jax();
    for (tag, key_of) in NUMBERINGS {
        for shape in SHAPES {
            let (_, bits) = jax.tensor::<u32>(&format!("{tag}.key0.bits32.{shape}"));
            assert_eq!(key_of(0).bits(bits.len()), bits, "{tag} {shape}");
            let (_, uniform) = jax.tensor::<f32>(&format!("{tag}.key0.uniform_f32.{shape}"));
            assert_same_bits(
                &format!("{tag} uniform {shape}"),
                &key_of(0).uniform(uniform.len()),
                &uniform,
            );
        }
    }
}

#[test]
fn normals_are_those_of_jax_to_the_bit() {
    let jax = jax();
    for (tag, key_of) in NUMBERINGS {
        for shape in SHAPES {
            let (_, normal) = jax.tensor::<f32>(&format!("{tag}.key0.normal_f32.{shape}"));
            assert_same_bits(
                &format!("{tag} normal {shape}"),
                &key_of(0).normal(normal.len()),
                &normal,
            );
        }
        let (_, normal) = jax.tensor::<f32>(&format!("{tag}.split8.normal_f32.1x4x64x64"));
        let drawn: Vec<f32> = key_of(0)
            .split(8)
            .into_iter()
            .flat_map(|key| key.normal(4 * 64 * 64))
            .collect();
        assert_same_bits(&format!("{tag} normal of 8 keys"), &drawn, &normal);
    }
}

#[test]
fn an_image_has_the_noise_that_one_jax_device_per_image_draws() {
    let (_, want) = jax().tensor::<f32>("part1.split8.normal_f32.1x4x64x64");
    let noise: Vec<f32> = generators(Rng::Jax, 0, 0..8)
        .iter_mut()
        .flat_map(|image| image.normal(4 * 64 * 64))
        .collect();
    assert_same_bits("initial noise", &noise, &want);
}

fn torch() -> Golden {
    golden("torch_rng.safetensors")
}

const SEEDS: [u64; 5] = [0, 1, 42, (1 << 31) - 1, (1 << 40) + 5];

/// The generators of some images of a seed, the last that there are.
fn generators(rng: Rng, seed: u64, images: Range<usize>) -> Vec<Generator> {
    let count = images.end;
    images
        .map(|image| rng.generator_of(seed, image, count))
        .collect()
}

/// The generator of a run's only image.
fn generator(rng: Rng, seed: u64) -> Generator {
    generators(rng, seed, 0..1).remove(0)
}

#[test]
fn every_generator_has_a_name_and_an_unknown_name_is_refused_with_all_of_them() {
    for rng in Rng::all() {
        assert_eq!(rng.to_string().parse::<Rng>().unwrap(), rng);
    }
    let refusal = "numpy".parse::<Rng>().unwrap_err().to_string();
    assert_eq!(
        refusal,
        "unknown random number generator `numpy`; supported: jax, jax-legacy, torch, torch-cuda"
    );
}

#[test]
fn later_draws_of_an_image_fold_their_number_into_its_jax_key() {
    for (rng, key_of) in [
        (Rng::Jax, PrngKey::new as KeyOf),
        (Rng::JaxLegacy, PrngKey::legacy),
    ] {
        for (mut generator, key) in generators(rng, 5, 0..3).into_iter().zip(key_of(5).split(3)) {
            assert_eq!(generator.normal(8), key.normal(8), "{rng}");
            assert_eq!(generator.normal(8), key.fold_in(1).normal(8), "{rng}");
            assert_eq!(generator.normal(9), key.fold_in(2).normal(9), "{rng}");
        }
    }
}

#[test]
fn an_image_does_not_depend_on_how_many_there_are_except_with_legacy_jax() {
    for rng in Rng::all() {
        let draws = |count| {
            let mut generators = generators(rng, u64::MAX, 0..count);
            let second = &mut generators[1];
            let tree = second.brownian(0.1, 10.0, 20);
            [
                second.normal(20),
                second.normal(3),
                tree.noise(7.0, 3.0),
                tree.noise(7.0, 1.5),
            ]
        };
        assert_eq!(draws(2) == draws(5), rng != Rng::JaxLegacy, "{rng}");
    }
}

#[test]
fn images_can_be_made_from_the_middle() {
    for rng in Rng::all() {
        let draw = |images: Range<usize>| -> Vec<Vec<f32>> {
            let generators = generators(rng, 7, images).into_iter();
            generators.map(|mut image| image.normal(20)).collect()
        };
        assert_eq!(draw(3..5), draw(0..5)[3..], "{rng}");
    }
}

#[test]
fn a_torch_image_has_a_generator_seeded_with_the_next_seed() {
    for rng in [Rng::Torch, Rng::TorchCuda] {
        let mut images = generators(rng, 41, 0..2);
        let mut of_42 = generator(rng, 42);
        assert_eq!(images[1].normal(20), of_42.normal(20), "{rng}");
        assert_eq!(images[1].normal(5), of_42.normal(5), "{rng}");
    }
}

#[test]
fn the_mersenne_twister_has_the_bits_of_torch() {
    let torch = torch();
    for seed in SEEDS {
        let (_, want) = torch.tensor::<u32>(&format!("mt19937.{seed}.bits"));
        let mut engine = Mt19937::new(seed);
        let got: Vec<u32> = want.iter().map(|_| engine.next_u32()).collect();
        assert_eq!(got, want, "seed {seed}");
    }
}

#[test]
fn successive_torch_draws_small_and_large_are_those_of_torch() {
    let torch = torch();
    let (_, lens) = torch.tensor::<i64>("torch.draws");
    for seed in SEEDS {
        let (_, want) = torch.tensor::<f32>(&format!("torch.{seed}.normal"));
        let mut generator = generator(Rng::Torch, seed);
        let got: Vec<f32> = lens
            .iter()
            .flat_map(|&len| generator.normal(len as usize))
            .collect();
        assert_same_bits(&format!("seed {seed}"), &got, &want);
    }
}

#[test]
fn philox_has_the_bits_of_torch() {
    let (shape, rows) = torch().tensor::<i64>("philox");
    for row in rows.chunks(shape[1]) {
        let [seed, subsequence, offset] = [row[0], row[1], row[2]].map(|x| x as u64);
        let words = philox_4x32(seed, subsequence, offset).map(i64::from);
        assert_eq!(words, row[3..], "{seed} {subsequence} {offset}");
    }
}

/// What torch printed of successive draws on a GPU: seed, numbers in a draw, the distance of those that were printed.
type Printed<'a> = (u64, usize, usize, &'a [f32]);

const PRINTED_BY_GPUS: [Printed; 4] = [
    // https://kapilsh.github.io, "torch.compile is your triton learning companion": randn(8, 8), its first two rows.
    (
        0,
        16,
        1,
        &[
            -0.9247, -0.4253, -2.6438, 0.1452, -0.1209, -0.5797, -0.6229, -0.3284, //
            -1.0745, -0.3631, -1.6711, 2.2655, 0.3117, -0.1842, 1.2866, 1.1820,
        ],
    ),
    // https://github.com/pytorch/pytorch/issues/79496: randn(3).
    (10, 3, 1, &[-0.1029, 1.6810, -0.2708]),
    // https://github.com/pytorch/pytorch/issues/184415, its inputs as a reproduction printed them: randn(4), six times.
    (
        42,
        4,
        1,
        &[
            0.1940, 2.1614, -0.1721, 0.8491, 0.1391, -0.1082, -0.7174, 0.7566, //
            -0.5187, 1.2268, 0.6255, -0.9117, -0.6974, -1.8688, -0.8832, -1.6627, //
            -1.2682, -0.0383, -0.1029, 1.4400, 1.4640, -0.3238, 0.7740, 1.5892,
        ],
    ),
    // https://github.com/pytorch/pytorch/issues/62467, an RTX A6000: normal_() of (1, 3, 128, 128), its [..., 0, 0].
    (43, 3 * 128 * 128, 128 * 128, &[1.9983, 0.8704, 2.1127]),
];

#[test]
fn cuda_normals_are_those_that_gpus_printed() {
    // Half a unit of the last digit printed, and the error of the GPU's sine.
    const TOLERANCE: f32 = 0.5e-4 + 0.5e-5;
    for (seed, len, distance, want) in PRINTED_BY_GPUS {
        let mut generator = generator(Rng::TorchCuda, seed);
        let draws = want.len() * distance / len;
        let drawn: Vec<f32> = (0..draws).flat_map(|_| generator.normal(len)).collect();
        let got: Vec<f32> = drawn.into_iter().step_by(distance).collect();
        assert_within(&format!("seed {seed}"), &got, want, TOLERANCE);
    }
}

#[test]
fn seed_sequences_are_those_of_numpy() {
    let torch = torch();
    let (shape, rows) = torch.tensor::<i64>("seed_sequence.roots");
    for row in rows.chunks(shape[1]) {
        let [word] = SeedSequence::new(row[0] as u64, &[]).generate_state();
        assert_eq!(i64::from(word), row[1], "{row:?}");
    }
    let (shape, rows) = torch.tensor::<i64>("seed_sequence.nodes");
    for row in rows.chunks(shape[1]) {
        let [entropy, path, depth] = [row[0], row[1], row[2]].map(|x| x as u64);
        let words: [u32; 2] = SeedSequence::new(entropy, &[path, depth]).generate_state();
        assert_eq!(words.map(i64::from), row[3..], "{row:?}");
    }
}

#[test]
fn brownian_noise_is_that_of_a_dpm_solver_sde_run() {
    let torch = torch();
    for (name, seed) in [("linear4", 0), ("karras5", 42), ("karras3", (1 << 40) + 5)] {
        let (_, sigmas) = torch.tensor::<f32>(&format!("brownian.{name}.{seed}.sigmas"));
        let (shape, want) = torch.tensor::<f32>(&format!("brownian.{name}.{seed}.noise"));
        let (sigmas, _) = sigmas.as_chunks::<2>();
        let [min, max] = sigmas[0];
        let tree = generator(Rng::Torch, seed).brownian(min, max, shape[1]);
        let got: Vec<f32> = sigmas[1..]
            .iter()
            .flat_map(|&[from, to]| tree.noise(from, to))
            .collect();
        // Torch's square root of the distance is MKL's, at times not the nearest number but the next. A quotient then moves by
        // up to two units.
        assert_within_ulps(name, &got, &want, 2);
    }
}

#[test]
fn brownian_increments_add_up_with_every_generator() {
    for rng in Rng::all() {
        let tree = generator(rng, 3).brownian(0.03, 14.6, 64);
        let increment = |from: f32, to: f32| {
            let scale = (from - to).abs().sqrt();
            tree.noise(from, to).into_iter().map(move |x| x * scale)
        };
        let sum: Vec<f32> = increment(9.5, 4.25)
            .zip(increment(4.25, 0.5))
            .map(|(first, second)| first + second)
            .collect();
        let whole: Vec<f32> = increment(9.5, 0.5).collect();
        assert_within(&rng.to_string(), &sum, &whole, 1e-5);
    }
}
