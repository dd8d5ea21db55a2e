//! Random numbers of the host, those of other frameworks, so that a seed means there what it means here.

mod brownian;
mod cephes;
pub mod jax;
pub mod mt19937;
pub mod philox;
pub mod seed_sequence;
mod torch;

use std::fmt;
use std::str::FromStr;

use jax::PrngKey;

pub use brownian::BrownianTree;

/// Which framework's random numbers a seed stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rng {
    /// `jax.random` since JAX 0.5: image i has the key `split(PRNGKey(seed), n)[i]`, which does not depend on n.
    Jax,
    /// `jax.random` before JAX 0.5, or with `jax_threefry_partitionable` off: the key is split into as many as there are images.
    JaxLegacy,
    /// Torch on a CPU: image i has a generator of its own, seeded with seed + i, as in AUTOMATIC1111.
    Torch,
    /// Torch on a CUDA device, with the same seeds; see [`philox`] for its limit.
    TorchCuda,
}

/// Every generator and its name.
const RNGS: [(&str, Rng); 4] = [
    ("jax", Rng::Jax),
    ("jax-legacy", Rng::JaxLegacy),
    ("torch", Rng::Torch),
    ("torch-cuda", Rng::TorchCuda),
];

/// A name of no random number generator.
#[derive(Debug, thiserror::Error)]
#[error("unknown random number generator `{name}`; supported: {}", RNGS.map(|(name, _)| name).join(", "))]
pub struct UnknownRng {
    /// The name.
    pub name: String,
}

impl Rng {
    /// All random number generators.
    pub fn all() -> impl Iterator<Item = Rng> {
        RNGS.into_iter().map(|(_, rng)| rng)
    }

    /// The generator of an image of a seed, of `count` images. Only with [`Rng::JaxLegacy`] does their number count.
    pub fn generator_of(self, seed: u64, image: usize, count: usize) -> Generator {
        let of_key = |key: PrngKey| {
            let [high, low] = key.words().map(u64::from);
            self.generator(high << 32 | low, Normals::of_key(key))
        };
        match self {
            Rng::Jax => of_key(PrngKey::new(seed).child(image, count)),
            Rng::JaxLegacy => of_key(PrngKey::legacy(seed).child(image, count)),
            Rng::Torch | Rng::TorchCuda => {
                let seed = seed.wrapping_add(image as u64);
                self.generator(seed, self.normals(seed))
            }
        }
    }

    fn generator(self, seed: u64, normals: Normals) -> Generator {
        Generator {
            rng: self,
            seed,
            normals,
        }
    }

    /// The normals of a seed on its own.
    fn normals(self, seed: u64) -> Normals {
        match self {
            Rng::Jax => Normals::of_key(PrngKey::new(seed)),
            Rng::JaxLegacy => Normals::of_key(PrngKey::legacy(seed)),
            Rng::Torch => Normals::Torch(Box::new(torch::Normals::new(seed))),
            Rng::TorchCuda => Normals::TorchCuda(philox::Normals::new(seed)),
        }
    }
}

impl FromStr for Rng {
    type Err = UnknownRng;

    fn from_str(name: &str) -> Result<Rng, UnknownRng> {
        let found = RNGS.into_iter().find(|(known, _)| *known == name);
        found.map(|(_, rng)| rng).ok_or_else(|| UnknownRng {
            name: name.to_owned(),
        })
    }
}

impl fmt::Display for Rng {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = RNGS.into_iter().find(|(_, rng)| rng == self);
        f.write_str(found.map_or("", |(name, _)| name))
    }
}

/// The random numbers of one image.
pub struct Generator {
    rng: Rng,
    /// What the Brownian motion is seeded with: the seed, or JAX's key.
    seed: u64,
    normals: Normals,
}

impl Generator {
    /// The next `len` standard normals: the first call is the initial noise, later ones are each step's, in diffusers' order.
    pub fn normal(&mut self, len: usize) -> Vec<f32> {
        self.normals.draw(len)
    }

    /// `len` Brownian motions side by side from `sigma_min` to `sigma_max`, the larger. They depend on the image's seed and not
    /// on what has been drawn, as in AUTOMATIC1111, and in diffusers' `DPMSolverSDEScheduler` with a list of the images' seeds
    /// as `noise_sampler_seed`. JAX has no such sampler; its tree is torchsde's, seeded with the image's key, with JAX's
    /// normals at the nodes.
    pub fn brownian(&self, sigma_min: f32, sigma_max: f32, len: usize) -> BrownianTree {
        BrownianTree::new(self.rng, self.seed, [sigma_min, sigma_max], len)
    }
}

/// A stream of standard normals.
enum Normals {
    /// The first draw is `normal(key)`, draw k after it is `normal(fold_in(key, k))`.
    Jax {
        key: PrngKey,
        draws: u32,
    },
    Torch(Box<torch::Normals>),
    TorchCuda(philox::Normals),
}

impl Normals {
    fn of_key(key: PrngKey) -> Normals {
        Normals::Jax { key, draws: 0 }
    }

    fn draw(&mut self, len: usize) -> Vec<f32> {
        match self {
            Normals::Jax { key, draws } => {
                let draw = *draws;
                *draws += 1;
                if draw == 0 { *key } else { key.fold_in(draw) }.normal(len)
            }
            Normals::Torch(normals) => normals.draw(len),
            Normals::TorchCuda(normals) => normals.draw(len),
        }
    }
}

/// The initial noise that diffusers' `FlaxStableDiffusionPipeline` draws, called as its tutorial does: the key is split, in
/// JAX's old numbering, into one for each device, which draws `len` normals, those of its whole batch.
pub fn flax_initial_noise(seed: u64, devices: usize, len: usize) -> Vec<f32> {
    let keys = PrngKey::legacy(seed).split(devices);
    keys.into_iter().flat_map(|key| key.normal(len)).collect()
}
