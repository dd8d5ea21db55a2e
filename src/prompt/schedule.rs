//! Texts that change on the way: `[a:b:0.5]`, `[a:0.5]`, `[a::0.5]`, and `[a|b]` by turns.

use std::collections::HashMap;

/// Brackets inside brackets; what lies deeper is read letter by letter.
const MOST_DEPTH: usize = 30;

/// Texts that a prompt may become.
const MOST_TEXTS: usize = 256;

/// What a prompt says at which evaluation of the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// Each once.
    pub texts: Vec<String>,
    /// Until when a text holds, its last step included; and which text it is.
    pub entries: Vec<(usize, usize)>,
}

impl Schedule {
    /// Which text an evaluation is told, counted from 0. A text that holds until step 5 holds for six of them, as in the web UI.
    pub fn text_at(&self, evaluation: usize) -> usize {
        let mut entries = self.entries.iter();
        let entry = entries.find(|&&(until, _)| evaluation <= until);
        entry.unwrap_or(&self.entries[0]).1
    }
}

/// The schedule of a prompt over `steps` steps, at least one. Brackets that say nothing of the kind are text; in a prompt with a
/// bar outside brackets, or a lone backslash at its end, all are.
///
/// `None` if the prompt becomes more than 256 texts.
pub fn schedule(prompt: &str, steps: usize) -> Option<Schedule> {
    let nodes = Reader(prompt).all();
    let nodes = nodes.unwrap_or_else(|| vec![Node::Text(prompt)]);
    let mut ends = vec![false; steps + 1];
    ends[steps] = true;
    mark_ends(&nodes, &mut ends);
    let mut schedule = Schedule {
        texts: Vec::new(),
        entries: Vec::new(),
    };
    let mut places: HashMap<String, usize> = HashMap::new();
    for end in (1..=steps).filter(|&step| ends[step]) {
        let mut text = String::new();
        write_at(end, steps, &nodes, &mut text);
        let next = places.len();
        let place = *places.entry(text.clone()).or_insert(next);
        if place == next {
            schedule.texts.push(text);
        }
        if place == MOST_TEXTS {
            return None;
        }
        schedule.entries.push((end, place));
    }
    Some(schedule)
}

/// A part of a prompt.
enum Node<'t> {
    Text(&'t str),
    /// One text until a step, then another.
    When {
        before: Vec<Node<'t>>,
        after: Vec<Node<'t>>,
        when: When,
    },
    /// Texts by turns.
    Turn(Vec<Vec<Node<'t>>>),
}

/// A step, or a part of all steps.
#[derive(Clone, Copy)]
struct When {
    number: f64,
    is_part: bool,
}

impl When {
    /// The step; below 1 none.
    fn step(self, steps: usize) -> usize {
        let number = match self.is_part {
            true => self.number * steps as f64,
            false => self.number,
        };
        // Truncated; what lies below 0 is 0.
        (number as usize).min(steps)
    }
}

/// Marks the steps at whose end a text changes.
fn mark_ends(nodes: &[Node<'_>], ends: &mut [bool]) {
    let steps = ends.len() - 1;
    for node in nodes {
        match node {
            Node::Text(_) => {}
            Node::When {
                before,
                after,
                when,
            } => {
                ends[when.step(steps)] = true;
                mark_ends(before, ends);
                mark_ends(after, ends);
            }
            Node::Turn(options) => {
                ends.fill(true);
                options.iter().for_each(|option| mark_ends(option, ends));
            }
        }
    }
}

/// Adds what the nodes say at a step, counted from 1.
fn write_at(step: usize, steps: usize, nodes: &[Node<'_>], text: &mut String) {
    for node in nodes {
        match node {
            Node::Text(one) => text.push_str(one),
            Node::When {
                before,
                after,
                when,
            } => {
                let held = if step <= when.step(steps) {
                    before
                } else {
                    after
                };
                write_at(step, steps, held, text);
            }
            Node::Turn(options) => {
                write_at(step, steps, &options[(step - 1) % options.len()], text);
            }
        }
    }
}

/// Reads a prompt. Each of its functions returns what it read, and where that ends.
struct Reader<'t>(&'t str);

impl<'t> Reader<'t> {
    /// All of it; `None` if nothing in it is a schedule.
    fn all(&self) -> Option<Vec<Node<'t>>> {
        let mut nodes = Vec::new();
        let mut at = 0;
        loop {
            let (read, end) = self.some(at, 0);
            nodes.extend(read);
            match self.byte(end) {
                None => return Some(nodes),
                // A bracket that makes no sense stands for itself.
                Some(b'[' | b']' | b'(' | b')' | b':') => nodes.push(self.text(end, end + 1)),
                Some(_) => return None,
            }
            at = end + 1;
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.0.as_bytes().get(at).copied()
    }

    fn text(&self, start: usize, end: usize) -> Node<'t> {
        Node::Text(&self.0[start..end])
    }

    /// As much as makes sense from `at` on.
    fn some(&self, mut at: usize, depth: usize) -> (Vec<Node<'t>>, usize) {
        let mut nodes = Vec::new();
        while let Some(byte) = self.byte(at) {
            let read = match byte {
                b'\\' => self.escaped(at).map(|end| (vec![self.text(at, end)], end)),
                b'(' => self.round(at, depth + 1),
                b'[' => self.square(at, depth + 1),
                b')' | b']' | b':' | b'|' => None,
                _ => {
                    let plain = self.0[at..].find(['\\', '(', '[', ')', ']', ':', '|']);
                    let end = plain.map_or(self.0.len(), |len| at + len);
                    Some((vec![self.text(at, end)], end))
                }
            };
            let Some((read, end)) = read else { break };
            nodes.extend(read);
            at = end;
        }
        (nodes, at)
    }

    /// A backslash with the character behind it.
    fn escaped(&self, at: usize) -> Option<usize> {
        let next = self.0[at + 1..].chars().next()?;
        Some(at + 1 + next.len_utf8())
    }

    /// Round brackets, perhaps with a weight: schedules may be inside.
    fn round(&self, at: usize, depth: usize) -> Option<(Vec<Node<'t>>, usize)> {
        if depth > MOST_DEPTH {
            return None;
        }
        let mut nodes = vec![self.text(at, at + 1)];
        let (inner, mut end) = self.some(at + 1, depth);
        nodes.extend(inner);
        if self.byte(end) == Some(b':') {
            nodes.push(self.text(end, end + 1));
            let (second, after) = self.some(end + 1, depth);
            nodes.extend(second);
            end = after;
        }
        if self.byte(end) != Some(b')') {
            return None;
        }
        nodes.push(self.text(end, end + 1));
        Some((nodes, end + 1))
    }

    /// Square brackets: a schedule, or a weight.
    fn square(&self, at: usize, depth: usize) -> Option<(Vec<Node<'t>>, usize)> {
        if depth > MOST_DEPTH {
            return None;
        }
        let (first, end) = self.some(at + 1, depth);
        match self.byte(end)? {
            b']' => {
                let mut nodes = vec![self.text(at, at + 1)];
                nodes.extend(first);
                nodes.push(self.text(end, end + 1));
                Some((nodes, end + 1))
            }
            b'|' => {
                let (mut options, mut end) = (vec![first], end);
                while self.byte(end) == Some(b'|') {
                    let (option, after) = self.some(end + 1, depth);
                    options.push(option);
                    end = after;
                }
                let closed = self.byte(end) == Some(b']');
                closed.then(|| (vec![Node::Turn(options)], end + 1))
            }
            b':' => {
                let node = |before, after, when| {
                    vec![Node::When {
                        before,
                        after,
                        when,
                    }]
                };
                if let Some((when, end)) = self.when(end + 1) {
                    return Some((node(Vec::new(), first, when), end));
                }
                let (second, end) = self.some(end + 1, depth);
                if self.byte(end) != Some(b':') {
                    return None;
                }
                let (when, end) = self.when(end + 1)?;
                Some((node(first, second, when), end))
            }
            _ => None,
        }
    }

    /// The number that ends a schedule, with its bracket.
    fn when(&self, at: usize) -> Option<(When, usize)> {
        let text = self.0[at..].trim_start();
        let end = text.find(|c: char| !matches!(c, '0'..='9' | '.' | '+' | '-' | 'e' | 'E'))?;
        let (number, rest) = text.split_at(end);
        let rest = rest.trim_start().strip_prefix(']')?;
        let when = When {
            number: number.parse().ok()?,
            is_part: number.contains('.'),
        };
        Some((when, self.0.len() - rest.len()))
    }
}
