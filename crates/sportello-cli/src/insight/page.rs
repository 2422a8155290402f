//! The page: figures, plots and tables, in one file that needs nothing else.
//!
//! In: what was found, the Faq, a language. Out: HTML without a script, without a font, without the
//! network; it says so itself in a content security policy. Names of topics, channels and entries
//! come from outside, so they pass through [`text`].

mod parts;
mod tables;

use sportello::insight::Measure;
use sportello::{Faq, Lang};

use super::Found;
use super::numbers::{ENOUGH, counts, interval, percent, share};
use super::phrases::{Phrases, phrases};
use super::plot;
use crate::eval::report::STYLE;
use crate::eval::report::html::text;

const OWN_STYLE: &str = include_str!("style.css");

/// The figures that stand at the top.
const HEADLINES: [Measure; 8] = [
    Measure::Answered,
    Measure::Contained,
    Measure::ResolvedConfirmed,
    Measure::ResolvedAssumed,
    Measure::FirstContact,
    Measure::Deflected,
    Measure::HandedOver,
    Measure::Satisfied,
];

/// What a section of the page needs.
struct Shown<'a> {
    found: &'a Found,
    faq: &'a Faq,
    lang: Lang,
    phrases: &'static Phrases,
}

/// The page of what was found.
pub fn page(found: &Found, faq: &Faq, lang: Lang) -> String {
    let phrases = phrases(lang);
    let shown = Shown { found, faq, lang, phrases };
    let title = text(&faq.id);
    let body = if found.insight.by_day.is_empty() && found.insight.ratio(Measure::Deflected).among == 0 {
        format!("<section class=\"prose\"><p>{}</p></section>\n", phrases.nothing)
    } else {
        shown.sections()
    };
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title} · {kind}</title>\n<style>\n{STYLE}{OWN_STYLE}</style>\n</head>\n<body>\n<main>\n\
         <header><p class=\"kind\">sportello {version} · {kind}</p><h1>{title}</h1><p>{period}</p></header>\n\
         {body}</main>\n</body>\n</html>\n",
        kind = phrases.kind,
        version = env!("CARGO_PKG_VERSION"),
        period = text(&period(found, phrases)),
    )
}

/// The days that are counted and how far the journal goes.
pub fn period(found: &Found, phrases: &Phrases) -> String {
    let insight = &found.insight;
    let from = insight.period.from.map(|day| day.to_string());
    let to = insight.period.to.map(|day| day.to_string());
    let from = from.or_else(|| insight.by_day.first().map(|slice| slice.name.clone()));
    let to = to.or_else(|| insight.by_day.last().map(|slice| slice.name.clone()));
    let seen =
        insight.now.map(|now| phrases.seen.replacen("{}", &now.local.to_string().replace('T', " "), 1));
    let days = from.zip(to).map(|(from, to)| phrases.period.replacen("{}", &from, 1).replacen("{}", &to, 1));
    days.into_iter().chain(seen).collect::<Vec<_>>().join(" · ")
}

impl Shown<'_> {
    fn sections(&self) -> String {
        [
            self.headlines(),
            self.by_day(),
            self.outcomes(),
            self.measures(),
            self.pair(&[self.reasons(), self.waits(), self.rated(), self.cost()]),
            self.pair(&[self.demand(), self.rising()]),
            self.slices(),
            self.how(),
        ]
        .concat()
    }

    /// Sections side by side, without the empty ones.
    fn pair(&self, sections: &[String]) -> String {
        format!("<section class=\"pair\">\n{}</section>\n", sections.concat())
    }

    fn headlines(&self) -> String {
        let cards: String = HEADLINES.into_iter().map(|measure| self.card(measure)).collect();
        format!("<section class=\"cards\">\n{cards}</section>\n")
    }

    /// A figure with its counts, its interval and what it is counted among.
    fn card(&self, measure: Measure) -> String {
        let ratio = self.found.insight.ratio(measure);
        let words = measure.words(self.lang);
        let counted = counts(ratio, self.lang);
        // Of few cases the counts are the headline.
        let (head, line) = match ratio.share() {
            Some(share) if ratio.among >= ENOUGH => {
                (percent(share, self.lang), format!("{counted} {}", words.among))
            }
            _ => (counted, words.among.to_owned()),
        };
        let plot = ratio.share().zip(ratio.interval()).map(|(share, interval)| {
            let title = format!("{}: {}", words.name, self::interval(ratio, self.lang));
            plot::share(&text(&title), share, interval)
        });
        format!(
            "<div class=\"card\"><b>{}</b><span>{}</span>{}<span class=\"words\">{}</span></div>\n",
            text(&head),
            text(words.name),
            plot.unwrap_or_default(),
            text(&line)
        )
    }

    /// Every figure with its meaning.
    fn measures(&self) -> String {
        let row = |measured: &sportello::insight::Measured| {
            let words = measured.measure.words(self.lang);
            let cells = [
                words.name.to_owned(),
                counts(measured.ratio, self.lang),
                share(measured.ratio, self.lang),
                interval(measured.ratio, self.lang),
                words.of.to_owned(),
                words.among.to_owned(),
            ];
            cells.map(|cell| text(&cell)).to_vec()
        };
        let rows: Vec<_> = self.found.insight.measures.iter().map(row).collect();
        let p = self.phrases;
        let head = [p.figure, p.count, p.share, p.interval, p.counted, p.among];
        let table = crate::eval::report::html::table(&head, &rows);
        format!(
            "<section class=\"defined\"><h2>{}</h2><p class=\"note\">{} {}</p>\n{table}</section>\n",
            p.all,
            text(p.all_note),
            text(p.interval_note)
        )
    }

    fn how(&self) -> String {
        format!(
            "<section class=\"prose\"><h2>{}</h2><p>{}</p></section>\n",
            self.phrases.how,
            text(self.phrases.how_text)
        )
    }
}

#[cfg(test)]
mod tests;
