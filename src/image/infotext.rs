//! The parameters in a picture's file, as AUTOMATIC1111's web UI and we write them.

use super::read::MOST_BYTES;
use super::{Image, ImageError, UnreadableImage};
use crate::regular_file;
use serde_json::Value;
use std::io::Cursor;
use std::path::Path;

/// How a picture was made, as its file says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Infotext {
    /// What was asked for.
    pub prompt: String,
    /// What was to be avoided.
    pub negative_prompt: String,
    /// Names and values, in order.
    pub settings: Vec<(String, String)>,
}

/// How the line with the negative prompt begins.
const NEGATIVE: &str = "Negative prompt:";

/// A last line with fewer settings is a part of the prompt.
const LEAST_SETTINGS: usize = 3;

impl Infotext {
    /// Reads the text of `parameters`: any text is some.
    pub fn parse(text: &str) -> Infotext {
        let text = text.trim();
        let (before, last) = text.rsplit_once('\n').unwrap_or(("", text));
        let settings = settings(last);
        let (before, settings) = match settings.len() < LEAST_SETTINGS {
            true => (text, Vec::new()),
            false => (before, settings),
        };
        let mut parts = [Vec::new(), Vec::new()];
        let mut part = 0;
        for line in before.lines() {
            let mut line = line.trim();
            if let Some(negative) = line.strip_prefix(NEGATIVE) {
                (part, line) = (1, negative.trim());
            }
            parts[part].push(line);
        }
        let [prompt, negative_prompt] = parts.map(|lines| lines.join("\n"));
        Infotext {
            prompt,
            negative_prompt,
            settings,
        }
    }

    /// A setting's value.
    pub fn get(&self, name: &str) -> Option<&str> {
        let setting = self.settings.iter().find(|setting| setting.0 == name);
        setting.map(|setting| setting.1.as_str())
    }
}

/// The settings of a line, `Steps: 20, Model: "a, b"`.
fn settings(line: &str) -> Vec<(String, String)> {
    let mut settings = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        let Some((name, after)) = rest.split_once(':') else {
            break;
        };
        // What is no setting reaches to the next comma.
        let name = name.rsplit(',').next().unwrap_or_default().trim();
        let after = after.trim_start();
        let (value, len) = value(after);
        if is_name(name) {
            settings.push((name.to_owned(), value));
        }
        rest = after[len..].trim_start_matches(|c: char| c == ',' || c.is_whitespace());
    }
    settings
}

fn is_name(text: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | ' ' | '-' | '/');
    let begins = |c: char| c.is_alphanumeric() || c == '_';
    text.len() > 1 && text.starts_with(begins) && text.chars().all(is_part)
}

/// The value at the start of a text, and how long it is there: a JSON string or object, or what stands before the next comma.
fn value(text: &str) -> (String, usize) {
    if text.starts_with(['"', '{']) {
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
        let value = values.next().and_then(Result::ok);
        let end = values.byte_offset();
        let is_whole = text[end..].trim_start().starts_with(',') || text[end..].trim().is_empty();
        match value.filter(|_| is_whole) {
            Some(Value::String(string)) => return (string, end),
            Some(_) => return (text[..end].to_owned(), end),
            None => {}
        }
    }
    let end = text.find(',').unwrap_or(text.len());
    (text[..end].trim_end().to_owned(), end)
}

impl Image {
    /// What the text `parameters` of a PNG file says, if there is one.
    ///
    /// # Errors
    ///
    /// [`ImageError::Read`].
    pub fn read_infotext(path: &Path) -> Result<Option<Infotext>, ImageError> {
        let bytes = regular_file::read_up_to(path, MOST_BYTES).map_err(UnreadableImage::from);
        let text = bytes.and_then(|bytes| parameters(&bytes));
        let text = text.map_err(|source| ImageError::Read {
            path: path.to_owned(),
            source,
        })?;
        Ok(text.map(|text| Infotext::parse(&text)))
    }
}

/// The text in the bytes of a PNG file.
fn parameters(bytes: &[u8]) -> Result<Option<String>, UnreadableImage> {
    if !bytes.starts_with(b"\x89PNG") {
        return Err(UnreadableImage::Broken(
            "parameters are read from PNG files".to_owned(),
        ));
    }
    let broken = |error: png::DecodingError| UnreadableImage::Broken(error.to_string());
    let mut reader = png::Decoder::new(Cursor::new(bytes))
        .read_info()
        .map_err(broken)?;
    // Texts may stand behind the picture; those before it count if it is broken.
    let _ = reader.finish();
    let info = reader.info();
    let mut plain = info.uncompressed_latin1_text.iter();
    let plain = plain.find(|chunk| chunk.keyword == KEYWORD);
    let mut international = info.utf8_text.iter();
    let international = international.find(|chunk| chunk.keyword == KEYWORD);
    let mut packed = info.compressed_latin1_text.iter();
    let packed = packed.find(|chunk| chunk.keyword == KEYWORD);
    match (plain, international, packed) {
        (Some(chunk), _, _) => Ok(Some(chunk.text.clone())),
        (None, Some(chunk), _) => chunk.get_text().map(Some).map_err(broken),
        (None, None, Some(chunk)) => chunk.get_text().map(Some).map_err(broken),
        (None, None, None) => Ok(None),
    }
}

/// The keyword of the text.
const KEYWORD: &str = "parameters";
