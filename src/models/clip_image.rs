//! How pictures are prepared for CLIP's vision transformers: transformers' `CLIPImageProcessor`.

use super::ConfigError;
use super::fields::Fields;
use crate::image::{Filter, Image};
use serde_json::{Value, json};

/// `preprocessor_config.json`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClipImageConfig {
    /// Pixels along an edge of the square that is looked at.
    size: usize,
    /// Is taken from the channels, in [0, 1].
    mean: [f32; 3],
    /// What is left is divided by this.
    deviation: [f32; 3],
}

impl ClipImageConfig {
    /// transformers' defaults, for a model that takes pictures of this size.
    pub fn of_size(size: usize) -> ClipImageConfig {
        ClipImageConfig {
            size,
            mean: [0.481_454_66, 0.457_827_5, 0.408_210_73],
            deviation: [0.268_629_54, 0.261_302_6, 0.275_777_1],
        }
    }

    /// Reads a config for a model that takes pictures of `size` pixels; `file` names it in errors.
    pub fn parse(file: &str, json: &str, size: usize) -> Result<ClipImageConfig, ConfigError> {
        let mut fields = Fields::parse(file, json)?;
        let plain = ClipImageConfig::of_size(size);
        let three = "three numbers";
        let config = ClipImageConfig {
            size,
            mean: fields.take("image_mean", three, plain.mean)?,
            deviation: fields.take("image_std", "three numbers above 0", plain.deviation)?,
        };
        let divides = config.deviation.iter().all(|number| *number > 1e-6);
        fields.require(
            divides,
            "image_std",
            json!(config.deviation),
            "three numbers above 0",
        )?;
        // Old files have plain numbers.
        for (field, of_edges) in [
            ("size", json!({ "shortest_edge": size })),
            ("crop_size", json!({ "height": size, "width": size })),
        ] {
            let found: Value = fields.take(field, "a size", json!(size))?;
            let supported = format!("{of_edges}, as the model's image_size");
            let holds = found == json!(size) || found == of_edges;
            fields.require(holds, field, found, &supported)?;
        }
        fields.only(
            &[
                "do_center_crop",
                "do_convert_rgb",
                "do_normalize",
                "do_rescale",
                "do_resize",
            ],
            json!(true),
        )?;
        // Bicubic, as PIL numbers its filters.
        fields.only(&["resample"], json!(3))?;
        fields.only(&["rescale_factor"], json!(RESCALE))?;
        fields.ignore(&[
            "feature_extractor_type",
            "image_processor_type",
            "processor_class",
        ]);
        fields.finish()?;
        Ok(config)
    }

    /// A picture as the model takes it, `[s, s, 3]`: its shortest edge is resized to the square's, and its middle cut out.
    pub fn prepare(&self, image: &Image) -> Vec<f32> {
        let size = self.size;
        let (width, height) = (image.width(), image.height());
        // An edge of transformers' `get_resize_output_image_size`.
        let longer = |long: usize, short: usize| (size * long / short).max(size);
        let (width, height) = match width <= height {
            true => (size, longer(height, width)),
            false => (longer(width, height), size),
        };
        let resized = image.resized(width, height, Filter::Bicubic);
        let (left, top) = ((width - size) / 2, (height - size) / 2);
        let rows = resized
            .pixels()
            .chunks_exact(width * 3)
            .skip(top)
            .take(size);
        let pixels = rows.flat_map(|row| row[left * 3..][..size * 3].iter().enumerate());
        let value = |(index, &byte): (usize, &u8)| {
            let channel = index % 3;
            ((f64::from(byte) * RESCALE) as f32 - self.mean[channel]) / self.deviation[channel]
        };
        pixels.map(value).collect()
    }
}

/// By what bytes are multiplied.
const RESCALE: f64 = 0.003_921_568_627_450_98;
