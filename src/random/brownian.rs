//! The Brownian motion from which the DPM++ SDE samplers of k-diffusion and diffusers take their noise:
//! `BrownianTreeNoiseSampler` over torchsde's `BrownianInterval` with `halfway_tree`, `tol=1e-6` and `pool_size=24`.
//!
//! The motion over an interval is split at the middle, by a Brownian bridge, as often as it takes to reach the ends of what is
//! asked for. A node's noise comes from a generator of its own, seeded by the entropy and by the node's place in the tree. So
//! an increment depends on its ends alone, whatever was asked for before.

use super::Rng;
use super::seed_sequence::SeedSequence;

/// A Brownian motion over the sigmas.
pub struct BrownianTree {
    rng: Rng,
    entropy: u64,
    /// Ends of the motion, rounded.
    ends: [f64; 2],
    /// The increment over the whole motion.
    increment: Vec<f32>,
}

/// An interval that halving the whole leads to.
#[derive(Clone, Copy)]
struct Node {
    ends: [f64; 2],
    /// The way from the root, a bit for each step.
    path: u64,
    depth: u64,
}

impl BrownianTree {
    pub(super) fn new(rng: Rng, entropy: u64, [min, max]: [f32; 2], len: usize) -> BrownianTree {
        let [seed] = SeedSequence::new(entropy, &[]).generate_state();
        let deviation = (f64::from(max) - f64::from(min)).sqrt() as f32;
        let noise = rng.normals(seed.into()).draw(len);
        BrownianTree {
            rng,
            entropy,
            ends: [min, max].map(|sigma| round(sigma.into())),
            increment: noise.into_iter().map(|x| x * deviation).collect(),
        }
    }

    /// The increment from one sigma to another, either of which may be the larger, over the square root of their distance:
    /// standard normal. Like diffusers', the sigmas are single-precision numbers; they count up to six decimals.
    pub fn noise(&self, from: f32, to: f32) -> Vec<f32> {
        let [min, max] = self.ends;
        let ends =
            [from.min(to), from.max(to)].map(|sigma| round(f64::from(sigma).clamp(min, max)));
        let root = Node {
            ends: self.ends,
            path: 0,
            depth: 0,
        };
        let mut sum = vec![0.0; self.increment.len()];
        if ends[0] < ends[1] {
            self.add(root, &self.increment, ends, &mut sum);
        }
        let sign = if from < to { 1.0 } else { -1.0 };
        let deviation = (to - from).abs().sqrt();
        sum.into_iter().map(|x| x * sign / deviation).collect()
    }

    /// Adds the increment over `[start, end]`, which lies in the node, whose own increment is given.
    fn add(&self, node: Node, increment: &[f32], [start, end]: [f64; 2], sum: &mut [f32]) {
        if [start, end] == node.ends {
            sum.iter_mut().zip(increment).for_each(|(sum, x)| *sum += x);
            return;
        }
        let middle = round(0.5 * (node.ends[1] + node.ends[0]));
        let left = self.left_half(node, middle, increment);
        let child = |ends, side| Node {
            ends,
            path: 2 * node.path + side,
            depth: node.depth + 1,
        };
        if start < middle {
            let node = child([node.ends[0], middle], 0);
            self.add(node, &left, [start, end.min(middle)], sum);
        }
        if end > middle {
            let right: Vec<f32> = increment
                .iter()
                .zip(&left)
                .map(|(x, left)| x - left)
                .collect();
            let node = child([middle, node.ends[1]], 1);
            self.add(node, &right, [start.max(middle), end], sum);
        }
    }

    /// The increment over the first part of a node: a Brownian bridge. As in torch, the factors are rounded one by one.
    fn left_half(&self, node: Node, middle: f64, increment: &[f32]) -> Vec<f32> {
        let [start, end] = node.ends;
        let (left, right, per_length) = (middle - start, end - middle, 1.0 / (end - start));
        let deviation = (left * right * per_length).sqrt() as f32;
        let [seed] = SeedSequence::new(self.entropy, &[node.path, node.depth]).generate_state();
        let noise = self.rng.normals(seed.into()).draw(increment.len());
        increment
            .iter()
            .zip(noise)
            .map(|(x, noise)| left as f32 * x * per_length as f32 + noise * deviation)
            .collect()
    }
}

/// Python's `round(x, 6)`: the nearest decimal number, found from all digits of `x`.
fn round(x: f64) -> f64 {
    format!("{x:.6}").parse().expect("a finite number")
}
