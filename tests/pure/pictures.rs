//! Pictures that are read, and stretched.

use crate::support::{golden, repository};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageEncoder};
use stablejet::image::{Filter, Image, MOST_PIXELS, Region, UnreadableImage};
use std::fs;

fn picture(name: &str) -> Image {
    Image::read(&repository("tests/goldens/pictures").join(name)).unwrap()
}

fn from_bytes(bytes: &[u8]) -> Result<Image, UnreadableImage> {
    Image::from_bytes(bytes, MOST_PIXELS)
}

#[test]
fn a_picture_is_stretched_to_the_byte_as_pillow_does_it() {
    let want = golden("pictures/resized.safetensors");
    for name in ["odd", "large"] {
        let image = picture(&format!("{name}.png"));
        for (way, filter) in [("lanczos", Filter::Lanczos), ("bicubic", Filter::Bicubic)] {
            for [width, height] in [[96, 64], [56, 72], [133, 50]] {
                let tensor = format!("{name}.{way}.{width}x{height}");
                let (dims, pixels) = want.tensor::<u8>(&tensor);
                let resized = image.resized(width, height, filter);
                assert_eq!(dims, [resized.height(), resized.width(), 3], "{tensor}");
                assert!(pixels == resized.pixels(), "{tensor}");
            }
        }
        let same = image.resized(image.width(), image.height(), Filter::Lanczos);
        assert_eq!(same, image);
    }
    let dot = picture("odd.png").resized(1, 1, Filter::Lanczos);
    let wide = dot.resized(5, 3, Filter::Bicubic);
    assert_eq!(wide.pixels(), dot.pixels().repeat(15));
}

/// EXIF data that turn a picture by 90 degrees: a TIFF header, and one entry (the tag 0x112, a short, once, 6).
const TURNED: &[u8] = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";

/// The bytes of a picture of 3x2 pixels in a format, with EXIF data if there are any.
fn encoded(pixels: &[u8], color: ExtendedColorType, format: &str, exif: &[u8]) -> Vec<u8> {
    fn write(mut encoder: impl ImageEncoder, pixels: &[u8], color: ExtendedColorType, exif: &[u8]) {
        if !exif.is_empty() {
            encoder.set_exif_metadata(exif.to_vec()).unwrap();
        }
        encoder.write_image(pixels, 3, 2, color).unwrap();
    }
    let mut bytes = Vec::new();
    let out = &mut bytes;
    match format {
        "png" => write(PngEncoder::new(out), pixels, color, exif),
        "webp" => write(WebPEncoder::new_lossless(out), pixels, color, exif),
        _ => write(JpegEncoder::new_with_quality(out, 100), pixels, color, exif),
    }
    bytes
}

#[test]
fn exif_turns_a_picture_and_alpha_is_dropped() {
    let rgba: Vec<u8> = (0..24).map(|index| index * 10).collect();
    let opaque = |rgba: &[u8]| -> Vec<u8> {
        let pixels = rgba.chunks(4);
        pixels.flat_map(|pixel| &pixel[..3]).copied().collect()
    };
    let turned = |pixels: Vec<u8>| {
        let image = image::RgbImage::from_raw(3, 2, pixels).unwrap();
        let mut image = DynamicImage::from(image);
        image.apply_orientation(Orientation::Rotate90);
        image.into_rgb8().into_raw()
    };
    for format in ["png", "webp"] {
        let bytes = encoded(&rgba, ExtendedColorType::Rgba8, format, TURNED);
        let image = from_bytes(&bytes).unwrap();
        assert_eq!((image.width(), image.height()), (2, 3), "{format}");
        assert_eq!(image.pixels(), turned(opaque(&rgba)), "{format}");
    }
    let grey = [[200; 9], [50; 9]].concat();
    let image = from_bytes(&encoded(&grey, ExtendedColorType::Rgb8, "jpeg", TURNED)).unwrap();
    assert_eq!((image.width(), image.height()), (2, 3));
    // The right column was the upper row.
    for pixels in image.pixels().chunks(6) {
        assert!(pixels[..3].iter().all(|&value| value < 100), "{pixels:?}");
        assert!(pixels[3..].iter().all(|&value| value > 150), "{pixels:?}");
    }
    let shades = encoded(
        &[0, 9, 20, 30, 40, 50],
        ExtendedColorType::L8,
        "png",
        TURNED,
    );
    assert_eq!(from_bytes(&shades).unwrap().pixels()[..3], [30; 3]);
}

#[test]
fn jpeg_and_webp_are_read() {
    let want = picture("odd.png").resized(48, 32, Filter::Lanczos);
    assert_eq!(picture("small.webp"), want);
    let lossy = picture("small.jpg");
    let differences = lossy.pixels().iter().zip(want.pixels());
    let sum: u32 = differences.map(|(a, b)| u32::from(a.abs_diff(*b))).sum();
    assert!(sum < 10 * want.pixels().len() as u32, "{sum}");
}

#[test]
fn what_is_no_whole_picture_is_one_clear_error() {
    let error = |bytes: &[u8]| from_bytes(bytes).unwrap_err().to_string();
    let no_picture = "it is no picture in PNG, JPEG or WebP";
    for bytes in [&b""[..], b"a text", b"GIF89a\x01\0\x01\0\0\0\0", b"BM"] {
        assert_eq!(error(bytes), no_picture);
    }
    let noise: Vec<u8> = (0..18).map(|index: u8| index.wrapping_mul(97)).collect();
    for format in ["png", "jpeg", "webp"] {
        let whole = encoded(&noise, ExtendedColorType::Rgb8, format, &[]);
        let image = from_bytes(&whole).unwrap();
        for len in 12..whole.len() {
            match from_bytes(&whole[..len]) {
                // What is behind the pixels may be missing.
                Ok(cut) => assert!(cut == image && len + 20 > whole.len(), "{format}: {len}"),
                Err(error) => {
                    let error = error.to_string();
                    let told = error.starts_with("the picture is ") && !error.contains('\n');
                    assert!(told || error == no_picture, "{format}, {len}: {error}");
                }
            }
        }
    }
    let whole = encoded(&noise, ExtendedColorType::Rgb8, "jpeg", &[]);
    assert_eq!(error(&whole[..whole.len() - 2]), "the picture is cut off");

    // 50,000 x 50,000 pixels, and nothing else.
    let mut header =
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xc3\x50\0\0\xc3\x50\x08\x02\0\0\0".to_vec();
    header.extend(0xc4cd_aa9d_u32.to_be_bytes());
    header.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    let error = error(&header);
    assert_eq!(
        error,
        "it has 50000 x 50000 pixels; at most 100000000 are read"
    );
    let small = encoded(&noise, ExtendedColorType::Rgb8, "png", &[]);
    assert!(Image::from_bytes(&small, 6).is_ok());
    let error = Image::from_bytes(&small, 5).unwrap_err().to_string();
    assert_eq!(error, "it has 3 x 2 pixels; at most 5 are read");
}

#[test]
fn a_file_without_a_picture_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    let error = |path| Image::read(path).unwrap_err().to_string();
    let start = format!("cannot read {}: ", path.display());
    assert!(error(&path).starts_with(&format!("{start}No such file")));
    fs::write(&path, "a text").unwrap();
    let problem = "it is no picture in PNG, JPEG or WebP";
    assert_eq!(error(&path), format!("{start}{problem}"));
    assert!(error(folder.path()).contains("is a directory"));
}

#[test]
fn what_surrounds_a_mask_is_found_filled_and_put_back_to_the_byte_as_diffusers_does_it() {
    let want = golden("pictures/regions.safetensors");
    let bytes = |name: &str| want.tensor::<u8>(name).1;
    let region = |name: &str| {
        let (_, edges) = want.tensor::<i32>(name);
        let [left, top, right, bottom] = [0, 1, 2, 3].map(|edge| edges[edge] as usize);
        Region {
            left,
            top,
            right,
            bottom,
        }
    };
    for name in ["odd", "large"] {
        let (image, mask) = (
            picture(&format!("{name}.png")),
            picture(&format!("{name}_mask.png")),
        );
        assert_eq!(image.brightness(), bytes(&format!("{name}.grey")));
        for [width, height] in [[96, 64], [56, 72], [133, 50]] {
            let size = format!("{width}x{height}");
            let filled = image.filling(width, height);
            assert!(
                filled.pixels() == bytes(&format!("{name}.fill.{size}")),
                "{size}"
            );
            let covered = image.covering(width, height);
            assert!(
                covered.pixels() == bytes(&format!("{name}.crop.{size}")),
                "{size}"
            );
        }
        for ([width, height], padding) in [
            ([64, 64], 6),
            ([56, 72], 10),
            ([96, 64], 0),
            ([64, 64], 200),
        ] {
            let wanted = region(&format!("{name}_mask.region.{width}x{height}.pad{padding}"));
            assert_eq!(mask.surroundings(padding, [height, width]), Some(wanted));
        }
        let values: Vec<f32> = bytes(&format!("{name}.overlay_new"))
            .iter()
            .map(|&value| f32::from(value) / 255.0)
            .collect();
        let new = Image::from_unit(&values, 64, 64).unwrap();
        let put_back = image.with_part(&new, region(&format!("{name}.overlay_region")), &mask);
        assert!(
            put_back.pixels() == bytes(&format!("{name}.overlay")),
            "{name}"
        );
    }
    let black = Image::from_unit(&[0.0; 12], 2, 2).unwrap();
    assert_eq!(black.surroundings(3, [8, 8]), None);
}

#[test]
fn edges_are_those_that_opencv_finds() {
    for name in ["odd", "large", "hint"] {
        let edges = picture(&format!("{name}.png")).edges();
        assert!(edges == picture(&format!("{name}.canny.png")), "{name}");
    }
    let dot = picture("odd.png").resized(1, 1, Filter::Lanczos).edges();
    assert_eq!(dot.pixels(), [0; 3]);
}
