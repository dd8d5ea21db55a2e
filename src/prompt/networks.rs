//! `<lora:name:0.8>`, which is no text.

use super::is_word;

/// A prompt without what it says of networks to add, `<kind:name:weight>`.
pub fn without_networks(prompt: &str) -> String {
    let mut kept = String::new();
    let mut rest = prompt;
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        kept.push_str(before);
        let end = network_len(from);
        if end.is_none() {
            kept.push('<');
        }
        rest = &from[end.unwrap_or(1)..];
    }
    kept + rest
}

/// How long a network's name is, which begins with `<`.
fn network_len(text: &str) -> Option<usize> {
    let (inside, _) = text.split_once('>')?;
    let (kind, arguments) = inside.strip_prefix('<')?.split_once(':')?;
    let is_network = !kind.is_empty() && kind.chars().all(is_word) && !arguments.is_empty();
    is_network.then_some(inside.len() + 1)
}
