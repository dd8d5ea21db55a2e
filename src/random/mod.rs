//! Random numbers of the host, bit for bit those of other frameworks, so that a seed means there what it means here.

mod cephes;
pub mod jax;

use jax::PrngKey;
use ndarray::Array4;

/// The initial noise of images `first_image .. first_image + num_images` of a run, `[n, c, h, w]`, standard normal.
///
/// Image i draws `jax.random.normal(split(PRNGKey(seed), n)[i], (1, c, h, w))`, as one device per image would in
/// diffusers' Flax pipeline. It depends on the seed and on i alone, not on how many images are drawn together.
pub fn initial_noise(
    seed: u64,
    first_image: usize,
    num_images: usize,
    [channels, height, width]: [usize; 3],
) -> Array4<f32> {
    let key = PrngKey::new(seed);
    let image_len = channels * height * width;
    let values: Vec<f32> = (first_image..first_image + num_images)
        .flat_map(|image| key.child(image).normal(image_len))
        .collect();
    Array4::from_shape_vec((num_images, channels, height, width), values)
        .expect("as many values are drawn as the shape holds")
}
