//! The Mersenne Twister (Matsumoto and Nishimura, "Mersenne twister: a 623-dimensionally equidistributed uniform
//! pseudo-random number generator"), as `ATen/core/MT19937RNGEngine.h` has it.

const LEN: usize = 624;
const SHIFT: usize = 397;

/// MT19937 with 32-bit outputs.
pub struct Mt19937 {
    state: [u32; LEN],
    /// The next word of the state to be handed out.
    next: usize,
}

impl Mt19937 {
    /// `torch.Generator().manual_seed(seed)`. As in torch, only the seed's low 32 bits count.
    pub fn new(seed: u64) -> Mt19937 {
        let mut state = [seed as u32; LEN];
        for i in 1..LEN {
            let previous = state[i - 1];
            state[i] = (previous ^ (previous >> 30))
                .wrapping_mul(1_812_433_253)
                .wrapping_add(i as u32);
        }
        Mt19937 { state, next: LEN }
    }

    /// The next 32 bits.
    pub fn next_u32(&mut self) -> u32 {
        if self.next == LEN {
            self.twist();
        }
        let mut y = self.state[self.next];
        self.next += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    fn twist(&mut self) {
        for i in 0..LEN {
            let [low, high] = [self.state[(i + 1) % LEN], self.state[i]];
            let joined = high & 0x8000_0000 | low & 0x7fff_ffff;
            let feedback = if low & 1 == 1 { 0x9908_b0df } else { 0 };
            self.state[i] = self.state[(i + SHIFT) % LEN] ^ (joined >> 1) ^ feedback;
        }
        self.next = 0;
    }
}
