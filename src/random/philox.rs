//! `torch.randn` in float32 on a CUDA device, computed on the host: Philox4x32-10 (Salmon et al., "Parallel Random Numbers: As
//! Easy as 1, 2, 3") and cuRAND's Box-Muller transform (`curand_normal.h`), numbered as the kernel of
//! `ATen/native/cuda/DistributionTemplates.h` numbers them.
//!
//! Element e is the first number of thread e, as in AUTOMATIC1111's `modules/rng_philox.py`. That is what a GPU draws as long
//! as each element has a thread of its own; `calc_execution_policy` starts at most as many as the GPU holds at once
//! (multiprocessors times threads per multiprocessor: 40 960 on a T4, 270 336 on an H100), and in a larger tensor the elements
//! after those differ from one GPU to another (pytorch issue 158398). A latent of 512 x 512 pixels has 16 384 elements, one of
//! 1024 x 1024 has 65 536.
//!
//! The GPU's fast sine makes its normals differ by about 1e-6 from these.

/// `curand4` of the state that `curand_init(seed, subsequence, 4 * offset)` makes.
pub fn philox_4x32(seed: u64, subsequence: u64, offset: u64) -> [u32; 4] {
    const ROUNDS: u32 = 10;
    let [mut counter_0, mut counter_1] = words(offset);
    let [mut counter_2, mut counter_3] = words(subsequence);
    let key = words(seed);
    for round in 0..ROUNDS {
        let product_0 = words(u64::from(counter_0) * 0xd251_1f53);
        let product_1 = words(u64::from(counter_2) * 0xcd9e_8d57);
        let key_0 = key[0].wrapping_add(round.wrapping_mul(0x9e37_79b9));
        let key_1 = key[1].wrapping_add(round.wrapping_mul(0xbb67_ae85));
        counter_0 = product_1[1] ^ counter_1 ^ key_0;
        counter_1 = product_1[0];
        counter_2 = product_0[1] ^ counter_3 ^ key_1;
        counter_3 = product_0[0];
    }
    [counter_0, counter_1, counter_2, counter_3]
}

/// The normals of a `torch.Generator("cuda")`.
pub struct Normals {
    seed: u64,
    calls: u64,
}

impl Normals {
    /// `torch.Generator("cuda").manual_seed(seed)`.
    pub fn new(seed: u64) -> Normals {
        Normals { seed, calls: 0 }
    }

    /// `torch.randn(len, generator=self, device="cuda")`.
    pub fn draw(&mut self, len: usize) -> Vec<f32> {
        let offset = self.calls;
        self.calls += 1;
        (0..len as u64)
            .map(|element| {
                let [radius, angle, ..] = philox_4x32(self.seed, element, offset);
                normal(radius, angle)
            })
            .collect()
    }
}

/// The first number of `_curand_box_muller`.
fn normal(radius: u32, angle: u32) -> f32 {
    const RADIUS_UNIT: f32 = 2.328_306_4e-10; // CURAND_2POW32_INV
    const ANGLE_UNIT: f32 = RADIUS_UNIT * std::f32::consts::TAU; // CURAND_2POW32_INV_2PI
    let middle = |bits: u32, unit: f32| (bits as f32).mul_add(unit, unit / 2.0);
    let radius = (-2.0 * middle(radius, RADIUS_UNIT).ln()).sqrt();
    radius * middle(angle, ANGLE_UNIT).sin()
}

/// The low and the high word.
fn words(x: u64) -> [u32; 2] {
    [x as u32, (x >> 32) as u32]
}
