//! Pictures: from files, and from the decoder's numbers to PNG files that carry how they were made.

mod canny;
mod infotext;
mod read;
mod regions;
mod resize;

pub use infotext::Infotext;
pub use read::{MOST_PIXELS, UnreadableImage};
pub use regions::Region;
pub use resize::Filter;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::atomic_file;

/// An RGB picture of 8 bits a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    width: usize,
    height: usize,
    /// `[height, width, 3]`
    pixels: Vec<u8>,
}

/// Why a picture cannot be read, made or written.
#[derive(Debug, thiserror::Error)]
pub enum ImageError {
    /// The numbers are not as many as the size asks for.
    #[error("a picture of {width} x {height} needs {expected} numbers, {found} were given")]
    WrongLength {
        /// Pixels in a row.
        width: usize,
        /// Rows.
        height: usize,
        /// `height * width * 3`
        expected: usize,
        /// The numbers given.
        found: usize,
    },
    /// The pictures of a grid differ in size, or there are none.
    #[error("a grid needs pictures of one size, at least one; given are {found}")]
    Grid {
        /// The sizes given.
        found: String,
    },
    /// The file has no picture that can be read.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: UnreadableImage,
    },
    /// The file cannot be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The file.
        path: PathBuf,
        /// The system's word, for instance that no space is left.
        source: io::Error,
    },
}

impl Image {
    /// From `[h, w, 3]` numbers in [0, 1] (others are clamped), as diffusers' `numpy_to_pil` rounds them.
    pub fn from_unit(values: &[f32], height: usize, width: usize) -> Result<Self, ImageError> {
        let expected = height * width * 3;
        if values.len() != expected {
            return Err(ImageError::WrongLength {
                width,
                height,
                expected,
                found: values.len(),
            });
        }
        // numpy rounds halves to even; `as u8` clamps and makes NaN 0.
        let pixels = values
            .iter()
            .map(|value| (value * 255.0).round_ties_even() as u8)
            .collect();
        Ok(Image {
            width,
            height,
            pixels,
        })
    }

    /// A picture of one colour.
    pub(crate) fn plain(width: usize, height: usize, colour: [u8; 3]) -> Image {
        Image {
            width,
            height,
            pixels: colour.repeat(width * height),
        }
    }

    /// Pictures of one size side by side, as near to a square as may be, row by row; places left over are black.
    pub fn grid(images: &[&Image]) -> Result<Self, ImageError> {
        let root = images.len().isqrt();
        Image::tiled(images, root + usize::from(root * root < images.len()))
    }

    /// Pictures of one size in so many columns, row by row; places left over are black.
    pub fn tiled(images: &[&Image], columns: usize) -> Result<Self, ImageError> {
        let sizes = images
            .iter()
            .map(|image| format!("{} x {}", image.width, image.height));
        let same_size = images
            .windows(2)
            .all(|pair| (pair[0].width, pair[0].height) == (pair[1].width, pair[1].height));
        let Some(first) = images.first().filter(|_| same_size) else {
            let found = sizes.collect::<Vec<_>>().join(", ");
            return Err(ImageError::Grid {
                found: if found.is_empty() {
                    "none".to_owned()
                } else {
                    found
                },
            });
        };
        let rows = images.len().div_ceil(columns);
        let mut grid = Image::plain(columns * first.width, rows * first.height, [0; 3]);
        for (index, image) in images.iter().enumerate() {
            let (top, left) = (
                index / columns * first.height,
                index % columns * first.width,
            );
            for row in 0..first.height {
                let start = ((top + row) * grid.width + left) * 3;
                grid.pixels[start..][..first.width * 3].copy_from_slice(image.row(row));
            }
        }
        Ok(grid)
    }

    /// Pixels in a row.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    pub fn height(&self) -> usize {
        self.height
    }

    /// The pixels, `[h, w, 3]`.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// Writes a PNG file, which appears only when it is complete; see [`Image::png`].
    pub fn write_png(&self, path: &Path, parameters: Option<&str>) -> Result<(), ImageError> {
        atomic_file::write(path, |out| self.encode(out, parameters)).map_err(|source| {
            ImageError::Write {
                path: path.to_owned(),
                source,
            }
        })
    }

    /// The bytes of a PNG file. `parameters` becomes the text chunk of that name: plain (`tEXt`) if Latin-1 has all its
    /// characters, else `iTXt`, as Python's PIL does; NULs are left out.
    pub fn png(&self, parameters: Option<&str>) -> Vec<u8> {
        let mut bytes = Vec::new();
        let encoded = self.encode(&mut bytes, parameters);
        encoded.expect("memory takes all bytes of a picture");
        bytes
    }

    fn encode(&self, out: impl io::Write, parameters: Option<&str>) -> io::Result<()> {
        let size = |length: usize| u32::try_from(length).map_err(io::Error::other);
        let mut encoder = png::Encoder::new(out, size(self.width)?, size(self.height)?);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        if let Some(text) = parameters {
            // Texts of PNG end at a NUL.
            let (keyword, text) = ("parameters".to_owned(), text.replace('\0', ""));
            if text.chars().all(|character| u32::from(character) < 256) {
                encoder.add_text_chunk(keyword, text)?;
            } else {
                encoder.add_itxt_chunk(keyword, text)?;
            }
        }
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.pixels)?;
        Ok(writer.finish()?)
    }

    #[cfg(feature = "cli")]
    pub(crate) fn pixel(&self, x: usize, y: usize) -> [u8; 3] {
        let start = (y * self.width + x) * 3;
        [0, 1, 2].map(|channel| self.pixels[start + channel])
    }

    #[cfg(feature = "cli")]
    pub(crate) fn set_pixel(&mut self, x: usize, y: usize, colour: [u8; 3]) {
        let start = (y * self.width + x) * 3;
        self.pixels[start..start + 3].copy_from_slice(&colour);
    }

    fn row(&self, index: usize) -> &[u8] {
        &self.pixels[index * self.width * 3..][..self.width * 3]
    }
}

/// How a picture was made. Displays as AUTOMATIC1111's web UI writes its `parameters`, which many programs read:
///
/// ```text
/// a red circle
/// Negative prompt: blurry
/// Steps: 20, Sampler: DDIM, CFG scale: 7.5, Seed: 1, Size: 512x512, Model: demo, Noise: jax, Version: stablejet 0.1.0
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters {
    /// What was asked for.
    pub prompt: String,
    /// What was to be avoided; may be empty.
    pub negative_prompt: String,
    /// The number of sampling steps.
    pub steps: usize,
    /// The sampler's name, as the web UI spells it.
    pub sampler: String,
    /// The guidance scale.
    pub guidance_scale: f32,
    /// The seed of the noise.
    pub seed: u64,
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// The model's name.
    pub model: String,
    /// Further names and values.
    pub more: Vec<(String, String)>,
}

impl Parameters {
    /// Says which ControlNet the one of this number is.
    pub fn name_controlnet(&mut self, net: usize, name: &str) {
        let entry = format!("ControlNet {net}");
        for (_, value) in self.more.iter_mut().filter(|(known, _)| *known == entry) {
            *value = format!("{name}, {value}");
        }
    }
}

impl fmt::Display for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.prompt)?;
        if !self.negative_prompt.is_empty() {
            writeln!(f, "Negative prompt: {}", self.negative_prompt)?;
        }
        write!(
            f,
            "Steps: {}, Sampler: {}, CFG scale: {}, Seed: {}, Size: {}x{}, Model: {}, ",
            self.steps,
            quoted(&self.sampler),
            self.guidance_scale,
            self.seed,
            self.width,
            self.height,
            quoted(&self.model),
        )?;
        for (name, value) in &self.more {
            // Sites look for this one's object as it stands.
            let value = if name == "Hashes" {
                value
            } else {
                &quoted(value)
            };
            write!(f, "{name}: {value}, ")?;
        }
        write!(f, "Version: stablejet {}", env!("CARGO_PKG_VERSION"))
    }
}

/// A value as the web UI writes it: a JSON string where it would be mistaken for more than one value.
fn quoted(value: &str) -> String {
    if value.contains([',', ':', '\n']) {
        serde_json::Value::from(value).to_string()
    } else {
        value.to_owned()
    }
}
