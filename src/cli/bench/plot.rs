//! Bars as SVG.

use std::fmt::Write;

/// A group of bars on one scale.
pub struct Panel {
    pub title: &'static str,
    pub rows: Vec<Row>,
}

/// One bar.
pub struct Row {
    pub label: String,
    /// What the bar is made of, from the left: name and seconds. In every row of a panel the same.
    pub parts: Vec<(&'static str, f64)>,
    /// Single values, drawn as lines over the bar.
    pub marks: Vec<f64>,
}

impl Row {
    fn sum(&self) -> f64 {
        self.parts.iter().map(|(_, seconds)| seconds).sum()
    }

    /// Where the last thing ends.
    fn end(&self) -> f64 {
        self.marks.iter().copied().fold(self.sum(), f64::max)
    }
}

const WIDTH: f64 = 720.0;
/// Room for labels left of the bars, and for numbers right of them.
const MARGINS: [f64; 2] = [110.0, 80.0];
const BAR: f64 = 22.0;
const GAP: f64 = 8.0;
const COLOURS: [&str; 3] = ["#8fb8de", "#2b6cb0", "#f2a154"];

/// Panels below one another.
pub fn svg(panels: &[Panel]) -> String {
    let mut canvas = Canvas {
        elements: String::new(),
        y: GAP,
    };
    panels.iter().for_each(|panel| canvas.panel(panel));
    let Canvas { elements, y } = canvas;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{y}\" viewBox=\"0 0 {WIDTH} {y}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n{elements}</svg>\n"
    )
}

/// What is drawn so far, line by line from the top.
struct Canvas {
    elements: String,
    y: f64,
}

impl Canvas {
    fn panel(&mut self, panel: &Panel) {
        let [left, right] = MARGINS;
        self.text(GAP, "start", panel.title);
        let names = panel.rows.first().map_or(&[][..], |row| &row.parts);
        for (index, ((name, _), colour)) in names.iter().zip(COLOURS).enumerate() {
            let x = WIDTH - 130.0 * (names.len() - index) as f64;
            self.rect([x, BAR / 2.0], colour, name);
            self.text(x + BAR / 2.0 + GAP, "start", name);
        }
        self.y += BAR + GAP;
        let longest = panel
            .rows
            .iter()
            .map(Row::end)
            .fold(f64::MIN_POSITIVE, f64::max);
        let scale = (WIDTH - left - right) / longest;
        for row in &panel.rows {
            self.text(left - GAP, "end", &row.label);
            let mut start = left;
            for ((name, seconds), colour) in row.parts.iter().zip(COLOURS) {
                let width = seconds * scale;
                self.rect([start, width], colour, &format!("{name}: {seconds:.4} s"));
                start += width;
            }
            for mark in &row.marks {
                self.rect([left + mark * scale, 1.0], "black", &format!("{mark:.4} s"));
            }
            let end = left + row.end() * scale + GAP;
            self.text(end, "start", &format!("{:.3} s", row.sum()));
            self.y += BAR + GAP;
        }
        self.y += GAP;
    }

    /// Words in the present line.
    fn text(&mut self, x: f64, anchor: &str, words: &str) {
        let y = self.y + 15.0;
        self.element(&format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{words}</text>"
        ));
    }

    /// A rectangle as high as the present line, with a tooltip.
    fn rect(&mut self, [x, width]: [f64; 2], fill: &str, title: &str) {
        let y = self.y;
        self.element(&format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{BAR}\" fill=\"{fill}\"><title>{title}</title></rect>"
        ));
    }

    fn element(&mut self, element: &str) {
        writeln!(self.elements, "{element}").expect("writing to a string");
    }
}
