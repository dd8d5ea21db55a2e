//! The tiny autoencoder on the CPU plugin, against diffusers.

use crate::models::{VAE_BF16, check, forms, nhwc, run_of};
use crate::support::model::tiny;
use crate::support::pipeline::{final_latents, image, pipeline, values};
use crate::support::{assert_close, encode, golden, repository};
use hlo::{DType, Graph};
use stablejet::ModelFiles;
use stablejet::model::{Model, VAE};
use stablejet::pipeline::{Generated, LoadOptions, unobserved};
use stablejet::programs::{Decoding, LatentShape, encode_image};
use stablejet::random::Rng;
use stablejet::request::{Keep, Request, Start};

const GOLDEN: &str = "taesd/golden.safetensors";

fn files() -> ModelFiles {
    tiny().with_vae(repository("tests/goldens/taesd")).unwrap()
}

#[test]
fn both_halves_are_those_of_diffusers() {
    let model = Model::open(&files()).unwrap();
    let pixels = nhwc(GOLDEN, "vae.image");
    let shape = LatentShape {
        batch: 1,
        height: 6,
        width: 8,
    };
    for options in forms() {
        let module = encode_image(&model.vae, shape, options);
        let input = encode(&values(&pixels), DType::F32);
        let got = run_of(&files(), "vae", &module, &[input]).swap_remove(0);
        let want = values(&nhwc(GOLDEN, "vae.encoded"));
        check("encoded", options, &got, &want, VAE_BF16);

        let z = nhwc(GOLDEN, "vae.latents");
        let graph = Graph::with_lowering("vae", options.lowering);
        let input = graph.input("z", options.dtype, z.shape());
        let decoded = model.vae.decode(&graph.scope(VAE, options.dtype), input);
        graph.output("image", decoded);
        let z = encode(&values(&z), options.dtype);
        let got = run_of(&files(), "vae", &graph.finish(), &[z]).swap_remove(0);
        let want = values(&nhwc(GOLDEN, "vae.decoded"));
        check("decoded", options, &got, &want, VAE_BF16);
    }
}

fn request() -> Request {
    Request::of(["a photograph of a cat sitting on a table"])
        .rng(Rng::Torch)
        .sampler("ddim".parse().unwrap())
        .guidance(7.5)
        .keep(Keep::Tensors)
}

fn compare(name: &str, made: &Generated) {
    let golden = golden(GOLDEN);
    let (_, want) = golden.tensor::<f32>(&format!("{name}.final_latents"));
    assert_close(name, &values(&final_latents(made)), &want, 1e-4);
    let (_, want) = golden.tensor::<u8>(&format!("{name}.image"));
    let pixels = made.pictures.iter().flat_map(|made| made.image.pixels());
    let differences = pixels.zip(&want).map(|(got, want)| got.abs_diff(*want));
    assert!(differences.max() <= Some(1), "{name}");
}

#[test]
fn pictures_are_made_with_it_and_start_from_others_without_a_draw() {
    let from_noise = request().seed(18).steps(4).size([64, 64]);
    let from_picture = request().seed(19).steps(6).each(|_, picture| {
        picture.start = Start::Image {
            image: image("init.png"),
            strength: 0.5,
        };
    });
    for devices in [1, 2] {
        let options = LoadOptions::default().vae_encoder(true);
        let pipeline = pipeline(&files(), devices, options);
        let generate = |request: &Request| pipeline.generate(request, &unobserved).unwrap();
        compare("taesd", &generate(&from_noise));
        compare("taesd_img2img", &generate(&from_picture));
        // Both at once.
        let mut both = from_picture.clone().size([64, 64]);
        both.pictures.extend(from_noise.pictures.clone());
        let made = generate(&both);
        let alone = [&from_picture, &from_noise].map(|request| generate(request).pictures);
        for (made, alone) in made.pictures.iter().zip(alone.iter().flatten()) {
            assert_eq!(made.image, alone.image);
        }
    }
}

#[test]
fn tiles_are_like_the_whole() {
    let tall = request().seed(3).steps(1).guidance(1.0).size([576, 64]);
    let made = |tiling: bool| {
        let decoding = Decoding::default().tiling(tiling);
        let pipeline = pipeline(&files(), 1, LoadOptions::default().decoding(decoding));
        pipeline.generate(&tall, &unobserved).unwrap()
    };
    let [whole, tiled] = [false, true].map(made);
    let of = |made: &Generated| made.pictures[0].image.pixels().to_vec();
    let (whole, tiled) = (of(&whole), of(&tiled));
    assert_eq!(whole.len(), tiled.len());
    // What lies beyond a tile's edge counts for the pixels near it, over which the next tile fades in.
    let differing = whole
        .iter()
        .zip(&tiled)
        .filter(|(a, b)| a.abs_diff(**b) > 1);
    let share = differing.count() as f64 / whole.len() as f64;
    assert!(share < 0.05, "{share}");
}
