//! Pictures from files.

use super::{Image, ImageError};
use crate::regular_file;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use std::io::{self, Cursor};
use std::path::Path;

/// Pixels of a picture that is read from a file.
pub const MOST_PIXELS: u64 = 100_000_000;

/// Bytes of a file with a picture.
pub(super) const MOST_BYTES: u64 = 512 << 20;

/// Why there is no picture in some bytes.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UnreadableImage {
    /// The bytes cannot be read.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// They are of no format that is known.
    #[error("it is no picture in PNG, JPEG or WebP")]
    Format,
    /// The picture is too large.
    #[error("it has {width} x {height} pixels; at most {most} are read")]
    TooLarge {
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
        /// Pixels that are read.
        most: u64,
    },
    /// The end is missing.
    #[error("the picture is cut off")]
    CutOff,
    /// The bytes do not follow their format.
    #[error("the picture is broken: {0}")]
    Broken(String),
}

impl Image {
    /// Reads a PNG, JPEG or WebP file, as [`Image::from_bytes`] does; of a picture of [`MOST_PIXELS`] at most.
    ///
    /// # Errors
    ///
    /// [`ImageError::Read`].
    pub fn read(path: &Path) -> Result<Image, ImageError> {
        let bytes = regular_file::read_up_to(path, MOST_BYTES);
        let image = bytes.map_err(UnreadableImage::from);
        let image = image.and_then(|bytes| Image::from_bytes(&bytes, MOST_PIXELS));
        image.map_err(|source| ImageError::Read {
            path: path.to_owned(),
            source,
        })
    }

    /// The picture in the bytes of a PNG, JPEG or WebP file: the right way up, as its EXIF data have it, in RGB of 8 bits, and
    /// opaque, because alpha is dropped; diffusers' `load_image` reads it so. The first picture of several. Before memory is
    /// taken for it, one of more than `most_pixels` is refused.
    ///
    /// # Errors
    ///
    /// What is wrong with the bytes.
    pub fn from_bytes(bytes: &[u8], most_pixels: u64) -> Result<Image, UnreadableImage> {
        let format = image::guess_format(bytes).map_err(|_| UnreadableImage::Format)?;
        match format {
            ImageFormat::Jpeg if !is_whole_jpeg(bytes) => return Err(UnreadableImage::CutOff),
            ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP => {}
            _ => return Err(UnreadableImage::Format),
        }
        let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
        let mut limits = Limits::no_limits();
        // Eight bytes a pixel, and what the decoders themselves need.
        limits.max_alloc = Some(most_pixels.saturating_mul(8).saturating_add(1 << 24));
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(broken)?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > most_pixels {
            return Err(UnreadableImage::TooLarge {
                width,
                height,
                most: most_pixels,
            });
        }
        // EXIF data that cannot be read say nothing.
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let mut image = DynamicImage::from_decoder(decoder).map_err(broken)?;
        image.apply_orientation(orientation);
        let image = image.into_rgb8();
        Ok(Image {
            width: image.width() as usize,
            height: image.height() as usize,
            pixels: image.into_raw(),
        })
    }
}

fn broken(error: image::ImageError) -> UnreadableImage {
    match &error {
        image::ImageError::IoError(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            UnreadableImage::CutOff
        }
        _ => UnreadableImage::Broken(error.to_string().replace('\n', "; ")),
    }
}

/// Whether a JPEG file has an end. The decoder makes what is missing grey and says nothing.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    const END: u8 = 0xd9;
    let mut at = 0;
    while let Some(&[first, marker, ..]) = bytes.get(at..) {
        at += match (first, marker) {
            (0xff, END) => return true,
            // What stands alone: zeros stuffed into scans, restarts, the start.
            (0xff, 0x00 | 0x01 | 0xd0..=0xd8) => 2,
            // A segment, but for fill bytes. Thumbnails in one have ends of their own.
            (0xff, 0xc0..=0xfe) => match bytes.get(at + 2..) {
                Some(&[high, low, ..]) => 2 + usize::from(u16::from_be_bytes([high, low])),
                _ => return false,
            },
            _ => 1,
        };
    }
    false
}
