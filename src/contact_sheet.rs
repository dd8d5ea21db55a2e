//! A picture of many small pictures with a line of text below each.

use crate::image::{Image, ImageError};
use font8x8::UnicodeFonts;

/// Pixels of a letter, each way.
const LETTER: usize = 8;
/// Empty pixels around a picture and above a line of text.
const MARGIN: usize = 4;

const WHITE: [u8; 3] = [255; 3];

/// Pictures of one size, row by row in so many columns, enlarged `scale` times, each over its caption. A caption is cut where
/// it is wider than its picture.
///
/// # Errors
/// Pictures that differ in size, or none.
pub fn contact_sheet(
    pictures: &[(String, Image)],
    columns: usize,
    scale: usize,
) -> Result<Image, ImageError> {
    let mut cells: Vec<Image> = pictures
        .iter()
        .map(|(caption, image)| cell(caption, image, scale))
        .collect();
    // White where the last row has no picture.
    if let Some(last) = cells.last() {
        let empty = Image::plain(last.width(), last.height(), WHITE);
        cells.resize(cells.len().next_multiple_of(columns), empty);
    }
    Image::tiled(&cells.iter().collect::<Vec<_>>(), columns)
}

/// A picture over its caption, on white.
fn cell(caption: &str, image: &Image, scale: usize) -> Image {
    let (width, height) = (image.width() * scale, image.height() * scale);
    let mut cell = Image::plain(width + 2 * MARGIN, height + 3 * MARGIN + LETTER, WHITE);
    for y in 0..height {
        for x in 0..width {
            let pixel = image.pixel(x / scale, y / scale);
            cell.set_pixel(x + MARGIN, y + MARGIN, pixel);
        }
    }
    for (i, letter) in caption.chars().take(width / LETTER).enumerate() {
        let rows = font8x8::BASIC_FONTS.get(letter).unwrap_or_default();
        for (y, row) in rows.into_iter().enumerate() {
            for x in (0..LETTER).filter(|x| row >> x & 1 == 1) {
                let (left, top) = (MARGIN + i * LETTER, height + 2 * MARGIN);
                cell.set_pixel(left + x, top + y, [0, 0, 0]);
            }
        }
    }
    cell
}
