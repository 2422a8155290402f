//! The frame of a plot: axes, grid and labels, as inline SVG.
//!
//! In: what the axes mean and how far they reach. Out: SVG, and the place of a value in it.

use std::fmt::Write;

const WIDTH: f64 = 560.0;
const HEIGHT: f64 = 340.0;
const LEFT: f64 = 66.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 46.0;

/// A plot being drawn. Both axes start at 0 and show shares.
pub struct Plot {
    svg: String,
    x_end: f64,
    y_end: f64,
}

impl Plot {
    /// A plot whose axes end at these values.
    pub fn new(title: &str, x: (&str, f64), y: (&str, f64)) -> Self {
        let mut plot = Self { svg: String::new(), x_end: x.1, y_end: y.1 };
        let (label_x, label_y) = (plot.x(x.1 / 2.0), plot.y(y.1 / 2.0));
        plot.draw(format_args!("<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{title}\">"));
        plot.grid();
        plot.draw(format_args!(
            "<text class=\"label\" x=\"{label_x:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            HEIGHT - 8.0,
            x.0
        ));
        plot.draw(format_args!(
            "<text class=\"label\" transform=\"translate(14 {label_y:.1}) rotate(-90)\" text-anchor=\"middle\">{}</text>",
            y.0
        ));
        plot
    }

    fn grid(&mut self) {
        let (left, right, bottom, top) = (self.x(0.0), self.x(self.x_end), self.y(0.0), self.y(self.y_end));
        for step in 0..=5 {
            let share = f64::from(step) / 5.0;
            let (x, y) = (self.x(share * self.x_end), self.y(share * self.y_end));
            self.draw(format_args!(
                "<line class=\"grid\" x1=\"{left:.1}\" x2=\"{right:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>"
            ));
            self.draw(format_args!(
                "<line class=\"grid\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{bottom:.1}\" y2=\"{top:.1}\"/>"
            ));
            self.tick(left - 8.0, y + 4.0, "end", share * self.y_end);
            self.tick(x, bottom + 18.0, "middle", share * self.x_end);
        }
    }

    fn tick(&mut self, x: f64, y: f64, anchor: &str, value: f64) {
        let percent = (value * 1000.0).round() / 10.0;
        let decimals = usize::from(percent.fract() != 0.0);
        self.draw(format_args!(
            "<text class=\"tick\" x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{percent:.decimals$} %</text>"
        ));
    }

    /// The place of a value on the horizontal axis.
    pub fn x(&self, value: f64) -> f64 {
        LEFT + value / self.x_end * (WIDTH - LEFT - RIGHT)
    }

    /// The place of a value on the vertical axis.
    pub fn y(&self, value: f64) -> f64 {
        HEIGHT - BOTTOM - (value / self.y_end).min(1.0) * (HEIGHT - TOP - BOTTOM)
    }

    /// A line through points.
    pub fn line(&mut self, class: &str, points: &[(f64, f64)]) {
        let path = self.path(points);
        self.draw(format_args!("<polyline class=\"{class}\" points=\"{path}\"/>"));
    }

    /// The area between points and the horizontal axis.
    pub fn area(&mut self, class: &str, points: &[(f64, f64)]) {
        let (Some(first), Some(last)) = (points.first(), points.last()) else { return };
        let closed: Vec<_> =
            [&[(first.0, 0.0)], points, &[(last.0, 0.0)]].into_iter().flatten().copied().collect();
        let path = self.path(&closed);
        self.draw(format_args!("<polygon class=\"{class}\" points=\"{path}\"/>"));
    }

    fn path(&self, points: &[(f64, f64)]) -> String {
        let places: Vec<_> =
            points.iter().map(|(x, y)| format!("{:.1},{:.1}", self.x(*x), self.y(*y))).collect();
        places.join(" ")
    }

    /// A rectangle from the axis up, with a text that shows on pointing at it.
    pub fn bar(&mut self, class: &str, from: f64, to: f64, height: f64, told: &str) {
        let (left, right, top) = (self.x(from) + 1.0, self.x(to) - 1.0, self.y(height));
        let (width, height) = (right - left, self.y(0.0) - top);
        self.draw(format_args!(
            "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"2\"><title>{told}</title></rect>"
        ));
    }

    /// A dot with a text beside it.
    pub fn dot(&mut self, (x, y): (f64, f64), told: &str) {
        let (x, y) = (self.x(x), self.y(y));
        let (anchor, beside) = if x > WIDTH / 2.0 { ("end", x - 10.0) } else { ("start", x + 10.0) };
        self.draw(format_args!("<circle class=\"dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4.5\"/>"));
        self.draw(format_args!(
            "<text class=\"note\" x=\"{beside:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\">{told}</text>",
            y - 9.0
        ));
    }

    fn draw(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.svg, "{element}");
    }

    /// The drawing.
    pub fn finish(mut self) -> String {
        self.svg.push_str("</svg>\n");
        self.svg
    }
}
