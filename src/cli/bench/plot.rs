//! Bars as SVG.

use std::fmt::Write;

/// A group of bars on one scale.
pub struct Panel {
    pub title: &'static str,
    pub rows: Vec<Row>,
}

/// One bar.
pub struct Row {
    pub label: &'static str,
    /// What the bar is made of, from the left: name and length.
    pub parts: Vec<(&'static str, f64)>,
    /// Single values, drawn as lines over the bar.
    pub marks: Vec<f64>,
}

const WIDTH: f64 = 720.0;
const LEFT: f64 = 110.0;
const BAR: f64 = 22.0;
const GAP: f64 = 8.0;
const COLOURS: [&str; 3] = ["#8fb8de", "#2b6cb0", "#f2a154"];

/// Panels below one another.
pub fn svg(panels: &[Panel]) -> String {
    let mut body = String::new();
    let mut y = GAP;
    for panel in panels {
        y = draw(&mut body, panel, y) + 2.0 * GAP;
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{y}\" viewBox=\"0 0 {WIDTH} {y}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n{body}</svg>\n"
    )
}

/// Draws from `y` on, and returns where it ended.
fn draw(out: &mut String, panel: &Panel, mut y: f64) -> f64 {
    let ends = panel.rows.iter().flat_map(|row| {
        let sum: f64 = row.parts.iter().map(|(_, length)| length).sum();
        row.marks.iter().copied().chain([sum])
    });
    // Room for the number behind the longest bar.
    let scale = (WIDTH - LEFT - 80.0) / ends.fold(f64::MIN_POSITIVE, f64::max);
    let mut text = |x: f64, y: f64, anchor: &str, words: &str| {
        writeln!(
            out,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{words}</text>"
        )
        .expect("writing to a string");
    };
    text(GAP, y + 14.0, "start", panel.title);
    y += BAR + GAP;
    for row in &panel.rows {
        text(LEFT - GAP, y + 15.0, "end", row.label);
        let sum: f64 = row.parts.iter().map(|(_, length)| length).sum();
        let end = row.marks.iter().copied().fold(sum, f64::max);
        text(
            LEFT + end * scale + GAP,
            y + 15.0,
            "start",
            &format!("{sum:.3} s"),
        );
        y += BAR + GAP;
    }
    y -= (BAR + GAP) * panel.rows.len() as f64;
    for row in &panel.rows {
        let mut x = LEFT;
        for ((name, length), colour) in row.parts.iter().zip(COLOURS) {
            let width = length * scale;
            writeln!(
                out,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{BAR}\" fill=\"{colour}\"><title>{name}: \
                 {length:.4} s</title></rect>"
            )
            .expect("writing to a string");
            x += width;
        }
        for mark in &row.marks {
            let x = LEFT + mark * scale;
            writeln!(
                out,
                "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{y:.1}\" y2=\"{:.1}\" stroke=\"black\" stroke-opacity=\"0.6\"/>",
                y + BAR
            )
            .expect("writing to a string");
        }
        y += BAR + GAP;
    }
    // The legend, where a bar has more than one part.
    let names = panel.rows.first().map_or(&[][..], |row| &row.parts);
    if names.len() > 1 {
        for (index, ((name, _), colour)) in names.iter().zip(COLOURS).enumerate() {
            let x = LEFT + 140.0 * index as f64;
            writeln!(
                out,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"10\" height=\"10\" fill=\"{colour}\"/><text x=\"{:.1}\" \
                 y=\"{:.1}\">{name}</text>",
                x + 14.0,
                y + 10.0
            )
            .expect("writing to a string");
        }
        y += BAR;
    }
    y
}
