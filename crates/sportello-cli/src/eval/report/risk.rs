//! The risk–coverage curve: what answering more questions costs.

use super::plot::Plot;
use crate::eval::figures::ACCEPTED_RISK;
use crate::eval::graded::Graded;
use crate::eval::metrics::{Point, RiskCurve, share};

/// As many points as a screen can show.
const MOST_POINTS: usize = 400;

/// What the page is about, where that is a promise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Promised {
    /// The highest share of wrong answers among those given.
    pub risk: f64,
    /// The threshold that keeps it, if one does.
    pub threshold: Option<f32>,
}

/// The risk of the dashed line.
pub fn accepted(promised: Option<Promised>) -> f64 {
    promised.map_or(ACCEPTED_RISK, |promised| promised.risk)
}

/// The curve, with the engine's own point and, where no threshold was chosen, the furthest point that
/// the accepted risk allows.
pub fn plot(graded: &[Graded], promised: Option<Promised>) -> Option<String> {
    let accepted = accepted(promised);
    let threshold = promised.and_then(|promised| promised.threshold);
    let answers: Vec<_> = graded.iter().map(Graded::answer).collect();
    let curve = RiskCurve::of(&answers)?;
    let points: Vec<_> = thinned(&curve.points).map(|point| (point.coverage, point.risk)).collect();
    let mut plot = Plot::new(
        "risk by coverage",
        ("questions answered", 1.0),
        ("wrong among the answered", top(&curve.points)),
    );
    plot.area("area", &points);
    plot.line("guide", &[(0.0, accepted), (1.0, accepted)]);
    plot.line("curve", &points);
    let coverage = curve.coverage_at(accepted);
    let furthest = curve.points.iter().find(|point| point.coverage == coverage && threshold.is_none());
    if let Some(point) = furthest {
        let told = format!("{:.1} % at ≤ {} wrong", coverage * 100.0, percent(accepted));
        plot.dot((coverage, point.risk), &told);
    }
    if let Some(own) = own(graded) {
        let name = threshold.map_or("as decided".to_owned(), |threshold| format!("threshold {threshold}"));
        plot.dot(own, &format!("{name}: {:.1} %, {:.1} % wrong", own.0 * 100.0, own.1 * 100.0));
    }
    Some(plot.finish())
}

/// A share with no more digits than it needs.
pub fn percent(share: f64) -> String {
    format!("{} %", (share * 1e5).round() / 1e3)
}

/// Coverage and risk of the engine's own decisions.
fn own(graded: &[Graded]) -> Option<(f64, f64)> {
    let coverage = share(graded.iter().map(Graded::is_answered))?;
    let answered = graded.iter().filter(|graded| graded.is_answered());
    Some((coverage, share(answered.map(|graded| !graded.is_right()))?))
}

fn thinned(points: &[Point]) -> impl Iterator<Item = &Point> {
    let step = points.len().div_ceil(MOST_POINTS).max(1);
    let last = points.len().saturating_sub(1);
    points.iter().enumerate().filter(move |(at, _)| at % step == 0 || *at == last).map(|(_, point)| point)
}

/// Ends of the axis whose fifths are round.
const ENDS: [f64; 5] = [0.1, 0.2, 0.3, 0.5, 1.0];

/// Where the vertical axis ends. The first few questions say nothing of risk, yet may be wrong.
fn top(points: &[Point]) -> f64 {
    let settled = points.iter().filter(|point| point.coverage > 0.05).map(|point| point.risk);
    let highest = settled.fold(0.0, f64::max);
    ENDS.into_iter().find(|end| *end >= highest).unwrap_or(1.0)
}
