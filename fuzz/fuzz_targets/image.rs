//! A file is refused, or has a picture that can be stretched; one that is too large is refused before memory is taken for it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::image::{Filter, Image};

const MOST_PIXELS: u64 = 1 << 20;

fuzz_target!(|data: &[u8]| {
    if let Ok(image) = Image::from_bytes(data, MOST_PIXELS) {
        assert!((image.width() * image.height()) as u64 <= MOST_PIXELS);
        assert_eq!(image.pixels().len(), image.width() * image.height() * 3);
        let small = image.resized(8, 16, Filter::Lanczos);
        assert_eq!(small.pixels().len(), 8 * 16 * 3);
    }
});
