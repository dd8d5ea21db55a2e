//! Random numbers against JAX's.

use stablejet::random::initial_noise;
use stablejet::random::jax::PrngKey;

use crate::support::{Golden, golden};

const SHAPES: [&str; 6] = ["3", "7", "2x3x5", "1x4x16x16", "1x4x32x32", "1x4x64x64"];
/// `jax.random.PRNGKey` in one of the two numberings.
type KeyOf = fn(u64) -> PrngKey;

const NUMBERINGS: [(&str, KeyOf); 2] = [("part1", PrngKey::new), ("part0", PrngKey::legacy)];

fn jax() -> Golden {
    golden("jax_rng.safetensors")
}

fn assert_same_bits(name: &str, got: &[f32], want: &[f32]) {
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
    assert_eq!(got.len(), want.len(), "{name}");
    assert_eq!(
        different,
        0,
        "{name}: {different} of {} values differ, by at most {max} ulp",
        want.len()
    );
}

#[test]
fn keys_split_and_fold_as_in_jax() {
    let jax = jax();
    for (tag, key_of) in NUMBERINGS {
        for seed in [0, 1, 42, (1 << 31) - 1, (1 << 32) - 1] {
            let (key, name) = (key_of(seed), format!("{tag}.key{seed}"));
            assert_eq!(key.words().to_vec(), jax.u32(&name).1, "{name}");
            assert_eq!(
                key.fold_in(7).words().to_vec(),
                jax.u32(&format!("{name}.fold_in7")).1,
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
                    jax.u32(&format!("{name}.split{count}")).1,
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
            let (_, bits) = jax.u32(&format!("{tag}.key0.bits32.{shape}"));
            assert_eq!(key_of(0).bits(bits.len()), bits, "{tag} {shape}");
            let (_, uniform) = jax.f32(&format!("{tag}.key0.uniform_f32.{shape}"));
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
            let (_, normal) = jax.f32(&format!("{tag}.key0.normal_f32.{shape}"));
            assert_same_bits(
                &format!("{tag} normal {shape}"),
                &key_of(0).normal(normal.len()),
                &normal,
            );
        }
        let (_, normal) = jax.f32(&format!("{tag}.split8.normal_f32.1x4x64x64"));
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
    let (_, want) = jax().f32("part1.split8.normal_f32.1x4x64x64");
    let noise = initial_noise(0, 0, 8, [4, 64, 64]);
    assert_eq!(noise.shape(), [8, 4, 64, 64]);
    assert_same_bits("initial noise", noise.as_slice().unwrap(), &want);
}

#[test]
fn an_image_has_the_same_noise_in_every_batch() {
    let all = initial_noise(11, 0, 6, [4, 8, 8]);
    let some = initial_noise(11, 3, 2, [4, 8, 8]);
    assert_eq!(all.slice(ndarray::s![3..5, .., .., ..]), some);
}
