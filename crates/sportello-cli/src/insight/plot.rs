//! Plots of counts, as inline SVG.
//!
//! In: numbers and texts that are safe for HTML already. Out: SVG that takes its colours from the
//! page's style, so that it is light or dark with it.

use std::fmt::Write;

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 220.0;
const LEFT: f64 = 40.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 26.0;

/// A column of parts, from below.
pub struct Column {
    /// What it stands for, below the axis.
    pub name: String,
    /// The parts.
    pub parts: [u64; 3],
    /// What pointing at it shows.
    pub told: String,
}

/// Columns side by side; `classes` style their parts.
pub fn columns(title: &str, columns: &[Column], classes: [&str; 3]) -> String {
    let highest = columns.iter().map(|column| column.parts.iter().sum::<u64>()).max().unwrap_or(0);
    let top = axis_end(highest);
    let mut svg = format!("<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{title}\">\n");
    let room = HEIGHT - TOP - BOTTOM;
    let y = |count: u64| HEIGHT - BOTTOM - count as f64 / top as f64 * room;
    for count in [0, top / 2, top] {
        // Writing to a string cannot fail.
        let _ = writeln!(
            svg,
            "<line class=\"grid\" x1=\"{LEFT}\" x2=\"{WIDTH}\" y1=\"{0:.1}\" y2=\"{0:.1}\"/>\
             <text class=\"tick\" x=\"{1:.1}\" y=\"{2:.1}\" text-anchor=\"end\">{count}</text>",
            y(count),
            LEFT - 6.0,
            y(count) + 4.0
        );
    }
    let step = (WIDTH - LEFT) / columns.len().max(1) as f64;
    let every = columns.len().div_ceil(8).max(1);
    for (place, column) in columns.iter().enumerate() {
        let x = LEFT + place as f64 * step;
        let width = (step * 0.8).min(36.0);
        let _ = write!(svg, "<g><title>{}</title>", column.told);
        let mut below = 0;
        for (count, class) in column.parts.iter().zip(classes) {
            let _ = write!(
                svg,
                "<rect class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{:.1}\"/>",
                x + (step - width) / 2.0,
                y(below + count),
                y(below) - y(below + count)
            );
            below += count;
        }
        svg.push_str("</g>\n");
        if place % every == 0 {
            let _ = writeln!(
                svg,
                "<text class=\"tick\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
                x + step / 2.0,
                HEIGHT - 8.0,
                column.name
            );
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// A round even number that is not below a count.
fn axis_end(highest: u64) -> u64 {
    let mut unit = 1_u64;
    loop {
        for factor in [2, 4, 10] {
            let end = unit.saturating_mul(factor);
            if end >= highest {
                return end;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// One bar of parts that make a whole, each with its class and what pointing at it shows.
pub fn whole(title: &str, parts: &[(u64, &str, String)]) -> String {
    let all: u64 = parts.iter().map(|part| part.0).sum();
    let mut svg = format!("<svg viewBox=\"0 0 {WIDTH} 40\" role=\"img\" aria-label=\"{title}\">\n");
    let mut x = 0.0;
    for (count, class, told) in parts.iter().filter(|part| part.0 > 0) {
        let width = *count as f64 / all as f64 * WIDTH;
        let _ = writeln!(
            svg,
            "<rect class=\"{class}\" x=\"{x:.1}\" y=\"4\" width=\"{:.1}\" height=\"32\"><title>{told}</title></rect>",
            (width - 1.5).max(0.5)
        );
        x += width;
    }
    svg.push_str("</svg>\n");
    svg
}

/// A share on a line from nothing to all, with its interval.
pub fn share(title: &str, share: f64, (low, high): (f64, f64)) -> String {
    let at = |share: f64| share * 200.0;
    format!(
        "<svg class=\"share\" viewBox=\"0 0 200 12\" role=\"img\" aria-label=\"{title}\">\
         <rect class=\"track\" x=\"0\" y=\"4\" width=\"200\" height=\"4\" rx=\"2\"/>\
         <rect class=\"range\" x=\"{:.1}\" y=\"2\" width=\"{:.1}\" height=\"8\" rx=\"2\"/>\
         <rect class=\"mark\" x=\"{:.1}\" y=\"0\" width=\"3\" height=\"12\"/></svg>",
        at(low),
        (at(high) - at(low)).max(1.0),
        (at(share) - 1.5).clamp(0.0, 197.0)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_round_numbers() {
        for (highest, end) in [(0, 2), (2, 2), (3, 4), (5, 10), (11, 20), (41, 100), (401, 1000)] {
            assert_eq!(axis_end(highest), end, "{highest}");
        }
        assert_eq!(axis_end(u64::MAX), u64::MAX);
    }

    #[test]
    fn plots_of_nothing_are_plots() {
        assert!(columns("t", &[], ["a", "b", "c"]).ends_with("</svg>\n"));
        assert_eq!(whole("t", &[(0, "a", String::new())]).matches("<rect").count(), 0);
    }
}
