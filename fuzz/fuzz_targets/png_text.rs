//! A picture's file holds the parameters that were written into it, whatever the prompts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::image::{Image, Parameters};
use std::fs::File;
use std::io::BufReader;
use std::sync::LazyLock;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder"));

fuzz_target!(|texts: [&str; 4]| {
    let [prompt, negative, sampler, value] = texts.map(str::to_owned);
    let parameters = Parameters {
        prompt,
        negative_prompt: negative,
        steps: 1,
        sampler,
        guidance_scale: 7.5,
        seed: 1,
        width: 1,
        height: 1,
        model: value.clone(),
        more: vec![("RNG".to_owned(), value)],
    };
    let written = parameters.to_string();
    let path = FOLDER.path().join("picture.png");
    let image = Image::from_unit(&[0.0, 0.5, 1.0], 1, 1).expect("one pixel");
    image
        .write_png(&path, Some(&written))
        .expect("any text can be written");

    let file = File::open(&path).expect("it was written");
    let reader = png::Decoder::new(BufReader::new(file))
        .read_info()
        .expect("a PNG file");
    let info = reader.info();
    let plain = info.uncompressed_latin1_text.iter();
    let plain = plain.map(|chunk| (chunk.keyword.as_str(), chunk.text.clone()));
    let utf8 = info.utf8_text.iter();
    let utf8 = utf8.map(|chunk| (chunk.keyword.as_str(), chunk.get_text().expect("a text")));
    let read: Vec<_> = plain.chain(utf8).collect();
    // NULs are left out: they end a text in PNG.
    assert_eq!(read, [("parameters", written.replace('\0', ""))]);
});
