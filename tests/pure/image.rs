use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use stablejet::image::{Image, Parameters};
use stablejet::unstable::contact_sheet::contact_sheet;

fn parameters(prompt: &str) -> Parameters {
    Parameters {
        prompt: prompt.to_owned(),
        negative_prompt: "blurry, dark".to_owned(),
        steps: 20,
        sampler: "ddim".to_owned(),
        guidance_scale: 7.5,
        seed: u64::MAX,
        width: 3,
        height: 2,
        model: "C: models, mine".to_owned(),
        more: vec![("RNG".to_owned(), "torch".to_owned())],
    }
}

/// The picture's size and pixels, and its plain and its international `parameters`.
fn read(path: &Path) -> ((u32, u32), Vec<u8>, Option<String>, Option<String>) {
    let mut reader = png::Decoder::new(BufReader::new(File::open(path).unwrap()))
        .read_info()
        .unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let info = reader.info();
    assert_eq!(
        (info.color_type, info.bit_depth),
        (png::ColorType::Rgb, png::BitDepth::Eight)
    );
    let latin = info
        .uncompressed_latin1_text
        .iter()
        .find(|chunk| chunk.keyword == "parameters");
    let utf8 = info
        .utf8_text
        .iter()
        .find(|chunk| chunk.keyword == "parameters");
    (
        info.size(),
        pixels,
        latin.map(|chunk| chunk.text.clone()),
        utf8.map(|chunk| chunk.get_text().unwrap()),
    )
}

#[test]
fn a_png_holds_the_pixels_and_the_parameters() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    let values: Vec<f32> = (0..18).map(|index| index as f32 / 17.0).collect();
    let image = Image::from_unit(&values, 2, 3).unwrap();

    let text = parameters("ein grüner Kreis").to_string();
    image.write_png(&path, Some(&text)).unwrap();
    let (size, pixels, latin, utf8) = read(&path);
    assert_eq!(size, (3, 2));
    assert_eq!(pixels, (0..18).map(|index| index * 15).collect::<Vec<u8>>());
    assert_eq!((latin.as_deref(), utf8), (Some(text.as_str()), None));
    assert_eq!(
        text,
        format!(
            "ein grüner Kreis\nNegative prompt: blurry, dark\nSteps: 20, Sampler: ddim, CFG scale: 7.5, \
             Seed: 18446744073709551615, Size: 3x2, Model: \"C: models, mine\", RNG: torch, Version: stablejet {}",
            env!("CARGO_PKG_VERSION")
        )
    );

    let text = parameters("円").to_string();
    image.write_png(&path, Some(&text)).unwrap();
    let (_, _, latin, utf8) = read(&path);
    assert_eq!((latin, utf8.as_deref()), (None, Some(text.as_str())));
    image.write_png(&path, None).unwrap();
    assert_eq!((read(&path).2, read(&path).3), (None, None));
}

#[test]
fn numbers_are_clamped_and_rounded_as_numpy_rounds() {
    // 0.5 and 2.5 have even neighbours 0 and 2.
    let values = [-1.0, 2.0, f32::NAN, 0.5 / 255.0, 1.5 / 255.0, 2.5 / 255.0];
    let image = Image::from_unit(&values, 1, 2).unwrap();
    assert_eq!(image.pixels(), [0, 255, 0, 0, 2, 2]);
    let error = Image::from_unit(&values, 2, 2).unwrap_err().to_string();
    assert_eq!(error, "a picture of 2 x 2 needs 12 numbers, 6 were given");
}

#[test]
fn a_grid_is_nearly_square_and_fills_row_by_row() {
    let image = |value: f32| Image::from_unit(&[value; 3], 1, 1).unwrap();
    let images: Vec<Image> = (1..=5).map(|index| image(index as f32 / 255.0)).collect();
    let grid = Image::grid(&images.iter().collect::<Vec<_>>()).unwrap();
    assert_eq!((grid.width(), grid.height()), (3, 2));
    assert_eq!(
        grid.pixels()
            .chunks(3)
            .map(|pixel| pixel[0])
            .collect::<Vec<_>>(),
        [1, 2, 3, 4, 5, 0]
    );
    assert_eq!(
        Image::grid(&images[..4].iter().collect::<Vec<_>>())
            .unwrap()
            .width(),
        2
    );
    assert_eq!(Image::grid(&[&images[0]]).unwrap(), images[0]);

    assert!(
        Image::grid(&[])
            .unwrap_err()
            .to_string()
            .ends_with("given are none")
    );
    let wide = Image::from_unit(&[0.0; 6], 1, 2).unwrap();
    let error = Image::grid(&[&wide, &image(0.0)]).unwrap_err().to_string();
    assert!(error.ends_with("given are 2 x 1, 1 x 1"), "{error}");
}

#[test]
fn a_picture_that_cannot_be_written_is_named() {
    let image = Image::from_unit(&[0.0; 3], 1, 1).unwrap();
    let error = image
        .write_png(Path::new("/nowhere/a.png"), None)
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("cannot write /nowhere/a.png: "),
        "{error}"
    );
}

#[test]
fn a_contact_sheet_has_every_picture_over_its_caption() {
    let red = Image::from_unit(&[1.0, 0.0, 0.0].repeat(16 * 16), 16, 16).unwrap();
    let named = |name: &str| (name.to_owned(), red.clone());
    let sheet = contact_sheet(&[named("a"), named("bc"), named("")], 2, 2).unwrap();
    // Cells of 32 pixels with margins of 4, and a line of 8.
    assert_eq!((sheet.width(), sheet.height()), (2 * 40, 2 * 52));
    let pixel = |x: usize, y: usize| &sheet.pixels()[(y * sheet.width() + x) * 3..][..3];
    assert_eq!(pixel(4, 4), [255, 0, 0]);
    assert_eq!(pixel(3, 4), [255, 255, 255]);
    let dark = |left: usize, top: usize| {
        (0..8)
            .flat_map(|y| (0..32).map(move |x| (left + 4 + x, top + 40 + y)))
            .filter(|&(x, y)| pixel(x, y) == [0, 0, 0])
            .count()
    };
    assert!(dark(0, 0) > 10 && dark(40, 0) > dark(0, 0));
    assert_eq!(dark(0, 52), 0, "the third has no caption");
    assert!(contact_sheet(&[], 2, 2).is_err());
}
