//! Asking the cases, and what it costs.
//!
//! In: an assistant and cases. Out: graded decisions, time and memory.

use std::fs;
use std::time::Instant;

use anyhow::Result;
use sportello::{Assistant, Context, Edit, Faq, Labelled, Sample, Settings};

use super::figures::Figures;
use super::graded::{Case, Graded};
use crate::load;
use crate::progress::Counting;

/// As deep as the figures look into a ranking.
const DEPTH: usize = 25;

/// An assistant with the time it took to make.
#[derive(Debug)]
pub struct Fitted {
    assistant: Assistant,
    fit_s: f64,
}

/// Indexes a Faq against the clock.
pub fn fit(faq: Faq) -> Result<Fitted> {
    let started = Instant::now();
    let assistant = load::index(faq)?;
    Ok(Fitted { assistant, fit_s: started.elapsed().as_secs_f64() })
}

impl Fitted {
    /// Refines the calibration, if there are any labels. They may have been collected in any way.
    pub fn refine(&mut self, labels: &[Labelled]) -> Result<()> {
        if labels.is_empty() {
            return Ok(());
        }
        let calibration = Some(self.assistant.refined(labels, Sample::Collected));
        let settings = Settings { calibration, ..self.assistant.faq().settings.clone() };
        Ok(self.assistant.apply(Edit::Settings(settings.into()))?)
    }

    /// Asks every case without a word on its language.
    pub fn grade(&self, cases: Vec<Case>) -> Vec<Graded> {
        let mut counting = Counting::of(cases.len(), "asking");
        let context = Context::default().with_candidates(DEPTH);
        let grade = |(at, case): (usize, Case)| {
            counting.step(at);
            let decision = self.assistant.ask_in(&case.text, context);
            Graded { case, decision }
        };
        cases.into_iter().enumerate().map(grade).collect()
    }

    /// Time and memory. To be taken after grading, which warms everything up.
    pub fn cost(&self, graded: &[Graded]) -> Figures {
        let latencies = self.latencies_us(graded);
        let mut figures = Figures::default();
        figures.add("fit_s", Some(self.fit_s));
        figures.add("query_us_p50", percentile(&latencies, 0.50));
        figures.add("query_us_p99", percentile(&latencies, 0.99));
        figures.add("peak_rss_mb", peak_rss_mb());
        figures.add("index_bytes", Some(self.assistant.index_bytes() as f64));
        figures
    }

    /// One question at a time, as a caller asks: with the usual number of candidates.
    fn latencies_us(&self, graded: &[Graded]) -> Vec<f64> {
        let mut counting = Counting::of(graded.len(), "timing");
        let time = |(at, graded): (usize, &Graded)| {
            counting.step(at);
            let started = Instant::now();
            std::hint::black_box(self.assistant.ask(&graded.case.text));
            started.elapsed().as_secs_f64() * 1e6
        };
        let mut latencies: Vec<f64> = graded.iter().enumerate().map(time).collect();
        latencies.sort_by(f64::total_cmp);
        latencies
    }
}

/// The value below which a share of the sorted values lies, by nearest rank.
fn percentile(sorted: &[f64], share: f64) -> Option<f64> {
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.max(1) - 1).copied()
}

/// The most memory this process ever had, where the system tells.
fn peak_rss_mb() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_occurred() {
        let sorted: Vec<f64> = (1..=200).map(f64::from).collect();
        assert_eq!(percentile(&sorted, 0.50), Some(100.0));
        assert_eq!(percentile(&sorted, 0.99), Some(198.0));
        assert_eq!(percentile(&[7.0], 0.99), Some(7.0));
        assert_eq!(percentile(&[], 0.5), None);
    }
}
