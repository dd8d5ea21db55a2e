//! Prompts that are composed of several, `a AND b :0.5`.

use super::split_at_word;

/// A prompt of those that a picture is composed of.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The prompt.
    pub text: String,
    /// How far it pulls.
    pub weight: f64,
}

/// The parts of a prompt, which `AND` joins; a number behind a colon at a part's end is its weight, 1 otherwise.
pub fn parts(prompt: &str) -> Vec<Part> {
    split_at_word(prompt, "AND").into_iter().map(part).collect()
}

fn part(text: &str) -> Part {
    let trimmed = text.trim_end();
    let weighted = trimmed.rsplit_once(':').and_then(|(text, number)| {
        let weight = decimal(number.trim_start())?;
        Some((text.trim_end(), weight))
    });
    let (text, weight) = weighted.unwrap_or((trimmed, 1.0));
    Part {
        text: text.to_owned(),
        weight,
    }
}

/// A number without an exponent; its digits before or behind the point may be left out, but not both.
fn decimal(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_decimal = digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    text.parse().ok().filter(|_| is_decimal)
}
