//! The reliability diagram: does a confidence of 0.7 mean right seven times in ten?

use super::plot::Plot;
use crate::eval::graded::Graded;
use crate::eval::metrics::bins;

/// Bars of accuracy by bins of confidence, with the diagonal they should reach.
pub fn plot(graded: &[Graded]) -> String {
    let answers: Vec<_> = graded.iter().map(Graded::answer).collect();
    let bins = bins(&answers);
    let width = 1.0 / bins.len() as f64;
    let most = bins.iter().map(|bin| bin.count).max().unwrap_or(1).max(1) as f64;
    let mut plot = Plot::new("accuracy by confidence", ("confidence", 1.0), ("right", 1.0));
    for (at, bin) in bins.iter().enumerate().filter(|(_, bin)| bin.count > 0) {
        let from = at as f64 * width;
        let told = format!(
            "{} questions: confidence {:.1} %, right {:.1} %",
            bin.count,
            bin.confidence * 100.0,
            bin.accuracy * 100.0
        );
        plot.bar("right", from, from + width, bin.accuracy, &told);
        // How many there are, in the lower part of the plot.
        plot.bar("count", from + width * 0.35, from + width * 0.65, bin.count as f64 / most * 0.25, &told);
    }
    plot.line("guide", &[(0.0, 0.0), (1.0, 1.0)]);
    plot.finish()
}
