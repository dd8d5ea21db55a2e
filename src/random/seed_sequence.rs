//! `numpy.random.SeedSequence`, with the pool of 24 words that torchsde's `BrownianTree` asks for
//! (`numpy/random/bit_generator.pyx`, after O'Neill's `seed_seq_fe`).

const POOL: usize = 24;

/// Entropy mixed into a pool, from which seeds are taken.
pub struct SeedSequence {
    pool: [u32; POOL],
}

impl SeedSequence {
    /// `SeedSequence(entropy, spawn_key=spawn_key, pool_size=24)`.
    pub fn new(entropy: u64, spawn_key: &[u64]) -> SeedSequence {
        let mut words = words(entropy);
        // Missing entropy counts as zeros; a spawn key comes after it, and after the pool.
        words.resize(POOL, 0);
        let mut hash = Hash::new(0x43b0_d7e5, 0x931e_8875);
        let mut pool: [u32; POOL] = std::array::from_fn(|i| hash.next(words[i]));
        for source in 0..POOL {
            for target in 0..POOL {
                if source != target {
                    pool[target] = mix(pool[target], hash.next(pool[source]));
                }
            }
        }
        for word in spawn_key.iter().flat_map(|&key| self::words(key)) {
            for target in &mut pool {
                *target = mix(*target, hash.next(word));
            }
        }
        SeedSequence { pool }
    }

    /// `generate_state(N)`, in which a word does not depend on how many there are.
    pub fn generate_state<const N: usize>(&self) -> [u32; N] {
        let mut hash = Hash::new(0x8b51_f9dd, 0x58f3_8ded);
        std::array::from_fn(|i| hash.next(self.pool[i % POOL]))
    }
}

/// A hash that is another one for each word.
struct Hash {
    constant: u32,
    multiplier: u32,
}

impl Hash {
    fn new(constant: u32, multiplier: u32) -> Hash {
        Hash {
            constant,
            multiplier,
        }
    }

    fn next(&mut self, word: u32) -> u32 {
        let word = word ^ self.constant;
        self.constant = self.constant.wrapping_mul(self.multiplier);
        let word = word.wrapping_mul(self.constant);
        word ^ (word >> 16)
    }
}

fn mix(x: u32, y: u32) -> u32 {
    let mixed = 0xca01_f9ddu32
        .wrapping_mul(x)
        .wrapping_sub(0x4973_f715u32.wrapping_mul(y));
    mixed ^ (mixed >> 16)
}

/// As many words as the number needs, at least one, the low one first.
fn words(x: u64) -> Vec<u32> {
    let [low, high] = [x as u32, (x >> 32) as u32];
    if high == 0 {
        vec![low]
    } else {
        vec![low, high]
    }
}
