//! The tiny autoencoder's config, and where one may stand.

use crate::message;
use crate::support::model::{change_json, copy_folder, tiny};
use crate::support::repository;
use serde_json::{Value, json};
use stablejet::model::{Model, Wish};
use stablejet::programs::TraceOptions;
use stablejet::unstable::models::autoencoder::Autoencoder;
use stablejet::unstable::models::tiny_vae::TinyVaeConfig;

#[test]
fn taesd_is_read_as_its_file_has_it_and_takes_the_place_of_the_autoencoder() {
    let plain = TinyVaeConfig::parse("config.json", "{}").unwrap();
    assert_eq!((plain.channels.encoder, plain.channels.decoder), (64, 64));
    assert_eq!(plain.blocks.encoder, [1, 3, 3, 3]);
    assert_eq!(plain.blocks.decoder, [3, 3, 3, 1]);
    assert_eq!((plain.scale_factor(), plain.scaling_factor), (8, 1.0));
    assert!(!plain.force_upcast);

    let folder = repository("tests/goldens/taesd");
    let model = Model::open(&tiny().with_vae(folder).unwrap()).unwrap();
    assert!(matches!(model.vae, Autoencoder::Tiny(_)));
    let wish = Wish::default()
        .size([64, 96])
        .guidance(&[false])
        .vae_encoder(true);
    let programs = model.programs(&wish).unwrap();
    let encoder = programs[0].trace(&model, TraceOptions::plain(hlo::DType::F32));
    let names: Vec<_> = encoder
        .outputs()
        .iter()
        .map(|output| &output.name)
        .collect();
    assert_eq!(names, ["mean"], "nothing is drawn");
}

#[test]
fn a_tiny_autoencoder_is_refused_by_the_field_that_is_not_supported() {
    for (change, problem) in [
        (json!({ "act_fn": "silu" }), "`act_fn` is \"silu\""),
        (json!({ "upsample_fn": "bilinear" }), "`upsample_fn`"),
        (json!({ "upsampling_scaling_factor": 4 }), "supported: 2"),
        (json!({ "in_channels": 4 }), "`in_channels` is 4"),
        (json!({ "num_encoder_blocks": [1, 3] }), "as long as"),
        (
            json!({ "num_decoder_blocks": [1000, 3, 3, 1] }),
            "from 0 to 64",
        ),
        (
            json!({ "encoder_block_out_channels": [8, 8, 16, 8] }),
            "the same number everywhere",
        ),
        (
            json!({ "decoder_block_out_channels": [0, 0, 0, 0] }),
            "from 1 to 65536",
        ),
        (json!({ "latents_mean": [0, 0, 0, 0] }), "`latents_mean`"),
        (json!({ "magic": 1 }), "unknown fields: `magic` is 1"),
    ] {
        let error = message(TinyVaeConfig::parse("config.json", &change.to_string()));
        assert!(error.contains(problem), "{error}");
    }
    let refused = |change: Value, problem: &str| {
        let folder = tempfile::tempdir().unwrap();
        let vae = folder.path().join("vae");
        copy_folder(&repository("tests/goldens/taesd"), &vae);
        change_json(&vae.join("config.json"), &change);
        let error = message(Model::open(&tiny().with_vae(vae).unwrap()));
        assert!(error.contains(problem), "{error}");
    };
    refused(
        json!({ "_class_name": "AutoencoderDC" }),
        "the class of vae is AutoencoderDC; supported: AutoencoderKL, AutoencoderTiny",
    );
    refused(json!({ "latent_channels": 16 }), "are 4 and 16");
    let empty = json!({
        "num_encoder_blocks": [], "num_decoder_blocks": [],
        "encoder_block_out_channels": [], "decoder_block_out_channels": [],
    });
    refused(empty, "at least one");
}
