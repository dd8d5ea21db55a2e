//! Parts of pictures: what surrounds a mask is cut out, made to fill a size, and put back, to the byte as diffusers'
//! `VaeImageProcessor` does it with Pillow.

use super::{Filter, Image};

/// A part of a picture, in pixels; it is not empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// Columns left of it.
    pub left: usize,
    /// Rows above it.
    pub top: usize,
    /// The first column right of it.
    pub right: usize,
    /// The first row below it.
    pub bottom: usize,
}

impl Region {
    fn width(self) -> usize {
        self.right - self.left
    }

    fn height(self) -> usize {
        self.bottom - self.top
    }
}

impl Image {
    /// How bright each pixel is, `[height, width]` (Pillow's mode "L").
    pub fn brightness(&self) -> Vec<u8> {
        let brightness = |&[red, green, blue]: &[u8; 3]| {
            let sum = 19_595 * u32::from(red) + 38_470 * u32::from(green) + 7_471 * u32::from(blue);
            ((sum + 0x8000) >> 16) as u8
        };
        let (pixels, _) = self.pixels.as_chunks();
        pixels.iter().map(brightness).collect()
    }

    /// What surrounds all that is not black by `padding` pixels, widened or heightened to the shape of `width` by `height`
    /// pixels as far as the picture reaches (`get_crop_region`); `None` if all is black.
    pub fn surroundings(&self, padding: usize, [height, width]: [usize; 2]) -> Option<Region> {
        let brightness = self.brightness();
        let rows = brightness.chunks_exact(self.width);
        let lit_rows = Vec::from_iter(rows.map(|row| row.iter().any(|&value| value > 0)));
        let is_lit = |column: usize| {
            let column = brightness.iter().skip(column).step_by(self.width);
            column.copied().any(|value| value > 0)
        };
        let lit_columns = Vec::from_iter((0..self.width).map(is_lit));
        let [top, bottom] = padded(&lit_rows, padding)?;
        let [left, right] = padded(&lit_columns, padding)?;
        let region = Region {
            left,
            top,
            right,
            bottom,
        };
        let wanted = width as f64 / height as f64;
        let is_wide = region.width() as f64 / region.height() as f64 > wanted;
        Some(match is_wide {
            true => {
                let more = region.width() as f64 / wanted - region.height() as f64;
                let [top, bottom] = widened([top, bottom], more as usize, self.height);
                Region {
                    top,
                    bottom,
                    ..region
                }
            }
            false => {
                let more = region.height() as f64 * wanted - region.width() as f64;
                let [left, right] = widened([left, right], more as usize, self.width);
                Region {
                    left,
                    right,
                    ..region
                }
            }
        })
    }

    /// A part of it, which lies inside.
    pub fn part(&self, region: Region) -> Image {
        let mut part = Image::black(region.width(), region.height());
        part.put(self, [-(region.left as isize), -(region.top as isize)]);
        part
    }

    /// Fitted into a size, in its middle; its edges fill what is left (`resize_mode="fill"`).
    #[must_use]
    pub fn filling(&self, width: usize, height: usize) -> Image {
        let is_wider = self.is_wider(width, height);
        let [inner_width, inner_height] = self.fitted(is_wider, width, height);
        // A part may be so thin that its other edge rounds to nothing; Pillow refuses that.
        let (inner_width, inner_height) = (inner_width.max(1), inner_height.max(1));
        let inner = self.resized(inner_width, inner_height, Filter::Lanczos);
        let mut filled = Image::black(width, height);
        let [left, top] = centred([width, height], [inner_width, inner_height]);
        filled.put(&inner, [left, top]);
        let (left, top) = (left as usize, top as usize);
        match is_wider {
            true => {
                let row = |y: usize| &inner.pixels[y * width * 3..][..width * 3];
                let second = usize::from(inner_height > 1);
                let above = beyond(row(0), row(second));
                let last = inner_height - 1;
                let below = beyond(row(last), row(last - second));
                let rows = filled.pixels.chunks_exact_mut(width * 3).enumerate();
                for (y, out) in rows {
                    match y {
                        y if y < top => out.copy_from_slice(&above),
                        y if (top + inner_height..2 * top + inner_height).contains(&y) => {
                            out.copy_from_slice(&below);
                        }
                        _ => {}
                    }
                }
            }
            false => {
                let rows = filled.pixels.chunks_exact_mut(width * 3);
                let inner_rows = inner.pixels.chunks_exact(inner_width * 3);
                for (out, row) in rows.zip(inner_rows) {
                    let pixel = |x: usize| &row[x * 3..][..3];
                    let second = usize::from(inner_width > 1);
                    let before = beyond(pixel(0), pixel(second));
                    let last = inner_width - 1;
                    let after = beyond(pixel(last), pixel(last - second));
                    let (pixels, _) = out.as_chunks_mut::<3>();
                    for (x, pixel) in pixels.iter_mut().enumerate() {
                        if x < left {
                            pixel.copy_from_slice(&before);
                        } else if (left + inner_width..2 * left + inner_width).contains(&x) {
                            pixel.copy_from_slice(&after);
                        }
                    }
                }
            }
        }
        filled
    }

    /// Stretched in one proportion until it covers a size, of which it is the middle (`resize_mode="crop"`).
    #[must_use]
    pub fn covering(&self, width: usize, height: usize) -> Image {
        let [inner_width, inner_height] = self.fitted(!self.is_wider(width, height), width, height);
        let inner = self.resized(inner_width, inner_height, Filter::Lanczos);
        let mut covered = Image::black(width, height);
        covered.put(
            &inner,
            centred([width, height], [inner_width, inner_height]),
        );
        covered
    }

    /// The picture with another in its place `region`, kept where `mask`, of its own size, is black (`apply_overlay`).
    #[must_use]
    pub fn with_part(&self, part: &Image, region: Region, mask: &Image) -> Image {
        let mut image = Image::black(self.width, self.height);
        let part = part.covering(region.width(), region.height());
        image.put(&part, [region.left as isize, region.top as isize]);
        let own = self.pixels.as_chunks::<3>().0.iter();
        let made = image.pixels.as_chunks_mut::<3>().0.iter_mut();
        for ((own, made), masked) in own.zip(made).zip(mask.brightness()) {
            let alpha = 255 - u32::from(masked);
            for (own, made) in own.iter().zip(made) {
                *made = over(u32::from(*own), u32::from(*made), alpha);
            }
        }
        image
    }

    /// The picture with another's pixels, which has its size, wherever `made` is false.
    #[must_use]
    pub fn where_not(mut self, made: &[bool], other: &Image) -> Image {
        let own = self.pixels.as_chunks_mut::<3>().0.iter_mut();
        let others = other.pixels.as_chunks::<3>().0;
        for ((own, other), _) in own.zip(others).zip(made).filter(|(_, made)| !**made) {
            *own = *other;
        }
        self
    }

    fn black(width: usize, height: usize) -> Image {
        Image {
            width,
            height,
            pixels: vec![0; width * height * 3],
        }
    }

    /// Puts another picture over it, as far as it reaches.
    fn put(&mut self, other: &Image, [left, top]: [isize; 2]) {
        let first = left.max(0) as usize;
        let end = (left + other.width as isize).clamp(0, self.width as isize) as usize;
        let rows = self.pixels.chunks_exact_mut(self.width * 3).enumerate();
        for (y, row) in rows {
            let from = y as isize - top;
            if (0..other.height as isize).contains(&from) && first < end {
                let start = from as usize * other.width + (first as isize - left) as usize;
                let from = &other.pixels[start * 3..][..(end - first) * 3];
                row[first * 3..end * 3].copy_from_slice(from);
            }
        }
    }

    fn is_wider(&self, width: usize, height: usize) -> bool {
        (width as f64 / height as f64) < self.width as f64 / self.height as f64
    }

    /// The size in its own proportion with one edge of a size: the width, or the height.
    fn fitted(&self, by_width: bool, width: usize, height: usize) -> [usize; 2] {
        match by_width {
            true => [width, self.height * width / self.width],
            false => [self.width * height / self.height, height],
        }
    }
}

/// Where the lit ones are, with so many around them.
fn padded(lit: &[bool], padding: usize) -> Option<[usize; 2]> {
    let first = lit.iter().position(|&lit| lit)?;
    let last = lit.iter().rposition(|&lit| lit)?;
    let end = (last + 1).saturating_add(padding).min(lit.len());
    Some([first.saturating_sub(padding), end])
}

/// A stretch made longer on both sides, and shifted inside.
fn widened([start, end]: [usize; 2], more: usize, len: usize) -> [usize; 2] {
    let (mut start, mut end) = (
        start as isize - (more / 2) as isize,
        (end + more - more / 2) as isize,
    );
    let beyond = (end - len as isize).max(0);
    (start, end) = (start - beyond, end - beyond);
    if start < 0 {
        (start, end) = (0, end - start);
    }
    [start as usize, (end as usize).min(len)]
}

fn centred(outer: [usize; 2], inner: [usize; 2]) -> [isize; 2] {
    [0, 1].map(|axis| (outer[axis] / 2) as isize - (inner[axis] / 2) as isize)
}

/// What Pillow's cubic sees at the very edge: 1.125 times what lies there, less 0.125 of what lies behind.
fn beyond(edge: &[u8], behind: &[u8]) -> Vec<u8> {
    let value = |(&edge, &behind): (&u8, &u8)| {
        let sum = 9 * i32::from(edge) - i32::from(behind);
        ((sum + 4) >> 3).clamp(0, 255) as u8
    };
    edge.iter().zip(behind).map(value).collect()
}

/// A value over another, by Pillow's integers: premultiplied, taken apart again, and composited.
fn over(own: u32, made: u32, alpha: u32) -> u8 {
    let by_255 = |value: u32| ((value >> 8) + value) >> 8;
    if alpha == 0 {
        return made as u8;
    }
    let premultiplied = by_255(own * alpha + 128);
    let own = (255 * premultiplied / alpha).min(255);
    let (front, back) = (alpha * 128, (255 - alpha) * 128);
    (by_255(own * front + made * back + (0x80 << 7)) >> 7) as u8
}
