//! The page as a whole.

use sportello::Lang;

use super::confusion::pairs;
use super::html::{table, text};
use super::reliability;
use super::risk::{self, Promised};
use crate::eval::figures::{Figures, shown};
use crate::eval::graded::Graded;

/// How all pages look.
pub const STYLE: &str = include_str!("style.css");

/// The figures that stand at the top, with what they mean.
const HEADLINES: [(&str, &str); 11] = [
    ("accuracy", "first candidate right"),
    ("top3", "among the first three"),
    ("success_at_5", "among the first five"),
    ("mrr", "mean reciprocal rank"),
    ("auroc", "confidence tells in from out of scope"),
    ("auroc_scope", "so does the scope"),
    ("coverage_at_5", "answered at ≤ 5 % wrong"),
    ("ece", "calibration error"),
    ("c_at_1", "c@1, leaving open credited"),
    ("fit_s", "seconds to index"),
    ("query_us_p50", "µs a question, median"),
];

/// The page of a run, or of a promise.
pub fn page(title: &str, figures: &Figures, graded: &[Graded], promised: Option<Promised>) -> String {
    let title = text(title);
    let kind = if promised.is_some() { "promise" } else { "evaluation" };
    let sections =
        [headlines(figures), plots(graded, promised), confused(graded), languages(graded), all(figures)]
            .concat();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <header><p class=\"kind\">sportello {version} · {kind}</p><h1>{title}</h1>\
         <p>{count} questions, {scope} of them in scope</p></header>\n{sections}</main>\n</body>\n</html>\n",
        version = env!("CARGO_PKG_VERSION"),
        count = graded.len(),
        scope = graded.iter().filter(|graded| graded.in_scope()).count(),
    )
}

fn headlines(figures: &Figures) -> String {
    let card = |(name, meaning): (&'static str, &str)| {
        let value = shown(name, figures.get(name)?);
        Some(format!("<div class=\"card\"><b>{value}</b><span>{meaning}</span><code>{name}</code></div>\n"))
    };
    let cards: String = HEADLINES.into_iter().filter_map(card).collect();
    format!("<section class=\"cards\">\n{cards}</section>\n")
}

fn plots(graded: &[Graded], promised: Option<Promised>) -> String {
    let Some(risk) = risk::plot(graded, promised) else { return String::new() };
    let reliability = reliability::plot(graded);
    let accepted = risk::percent(risk::accepted(promised));
    format!(
        "<section class=\"plots\">\n<figure>{risk}<figcaption><b>Risk and coverage.</b> Questions are answered \
         by falling confidence; an answer to a question out of scope is wrong. The dashed line is {accepted} \
         wrong.</figcaption></figure>\n\
         <figure>{reliability}<figcaption><b>Reliability.</b> The wide bars show how often the first candidate is \
         right; on the dashed line, confidence keeps its word. The narrow bars show how many questions \
         there are.</figcaption></figure>\n</section>\n"
    )
}

fn confused(graded: &[Graded]) -> String {
    let pairs = pairs(graded);
    if pairs.is_empty() {
        return "<section><h2>Most confused</h2><p>Nothing was confused.</p></section>\n".into();
    }
    let row = |pair: &super::confusion::Pair<'_>| {
        let right = pair
            .right
            .map_or("<i>out of scope</i>".to_owned(), |right| format!("<code>{}</code>", text(right)));
        let got = format!("<code>{}</code>", text(pair.got));
        vec![pair.count.to_string(), right, got, format!("<q>{}</q>", text(pair.example))]
    };
    let rows: Vec<_> = pairs.iter().map(row).collect();
    let table = table(&["times", "right", "stood first", "for example"], &rows);
    format!("<section class=\"confused\"><h2>Most confused</h2>\n{table}</section>\n")
}

fn languages(graded: &[Graded]) -> String {
    let names = ["n", "accuracy", "top3", "auroc", "coverage_at_5", "ece", "mcc"];
    let row = |name: &str, graded: &[Graded]| {
        let figures = Figures::of_intents(graded);
        let value = |name: &&str| figures.get(name).map_or("–".to_owned(), |value| shown(name, value));
        let cells = std::iter::once(name.to_owned()).chain(names.iter().map(value));
        cells.collect::<Vec<_>>()
    };
    let mut rows = Vec::new();
    for (lang, name) in Lang::ALL.into_iter().zip(["Italian", "English"]) {
        let of_lang: Vec<_> = graded.iter().filter(|graded| graded.case.lang == lang).cloned().collect();
        if !of_lang.is_empty() {
            rows.push(row(name, &of_lang));
        }
    }
    rows.push(row("all", graded));
    let head: Vec<_> = std::iter::once("language").chain(names).collect();
    format!("<section class=\"numbers\"><h2>Languages</h2>\n{}</section>\n", table(&head, &rows))
}

fn all(figures: &Figures) -> String {
    let rows: Vec<_> = figures
        .iter()
        .map(|(name, value)| vec![format!("<code>{name}</code>"), shown(name, value)])
        .collect();
    format!(
        "<section class=\"numbers\"><h2>All figures</h2>\n{}</section>\n",
        table(&["figure", "value"], &rows)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::testing::graded;

    #[test]
    fn nothing_from_outside_is_markup() {
        let all = [graded("<script>alert(1)</script>\u{202e}", Some("<b>"), "\"x'", 0.9)];
        let page = page("a & <i>", &Figures::of_intents(&all), &all, None);
        assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
        for raw in ["<script", "<b>\"", "<i>", "\"x'", "\u{202e}", "http://", "https://"] {
            let shown = page.replace("<i>out of scope</i>", "");
            assert!(!shown.contains(raw), "{raw} is in the page");
        }
    }

    #[test]
    fn a_page_of_nothing_is_a_page() {
        assert!(page("t", &Figures::default(), &[], None).contains("Nothing was confused"));
    }
}
