//! What was found, for people at a terminal.

use sportello::insight::{Measure, Slice};
use sportello::{Faq, Lang};

use super::Found;
use super::numbers::{amount, counts, decimal, interval, share, span};
use super::page::period;
use super::phrases::{Phrases, phrases, reason};
use crate::decision::question;
use crate::terminal::style::{BOLD, DIM, GOOD, HEADING, WARNING, paint};
use crate::terminal::{Indent, Run, Table, fitted, safe, width, wrap};

/// As many days, topics and entries as a terminal shows at once.
const MOST_ROWS: usize = 8;
/// How wide a bar is.
const BAR: usize = 20;

/// Everything, in sections.
pub fn told(found: &Found, faq: &Faq, lang: Lang) -> String {
    let phrases = phrases(lang);
    let insight = &found.insight;
    let head =
        format!("{}\n{}\n", paint(HEADING, &safe(&faq.id)), paint(DIM, &safe(&period(found, phrases))));
    if insight.by_day.is_empty() && insight.ratio(Measure::Deflected).among == 0 {
        return head + &wrap(&[Run::new(phrases.nothing, WARNING)], width(), Indent::default());
    }
    let telling = Telling { found, faq, lang, phrases };
    let sections = [
        telling.measures(),
        telling.people(),
        telling.cost(),
        telling.entries(),
        telling.topics(),
        telling.notes(),
    ];
    head + &sections.concat()
}

struct Telling<'a> {
    found: &'a Found,
    faq: &'a Faq,
    lang: Lang,
    phrases: &'static Phrases,
}

impl Telling<'_> {
    fn measures(&self) -> String {
        let mut out = String::new();
        let mut last = "";
        for measured in &self.found.insight.measures {
            let words = measured.measure.words(self.lang);
            if words.among != last {
                out.push('\n');
                let among = format!("{} {}", self.phrases.among, words.among);
                out.push_str(&wrap(&[Run::new(among, DIM)], width(), Indent::default()));
                last = words.among;
            }
            let ratio = measured.ratio;
            let row = format!(
                "  {} {}  {:>14}  {:>7}  {}\n",
                fitted(words.name, 26),
                bar(ratio.share()),
                counts(ratio, self.lang),
                share(ratio, self.lang),
                paint(DIM, &interval(ratio, self.lang))
            );
            out.push_str(&row);
        }
        out
    }

    fn people(&self) -> String {
        let (p, insight) = (self.phrases, &self.found.insight);
        if insight.reasons.is_empty() && insight.waits.taken + insight.waits.waiting == 0 {
            return String::new();
        }
        let mut out = title(p.people);
        for count in &insight.reasons {
            let name = fitted(reason(count.reason, self.lang), 40);
            out.push_str(&format!("  {name}  {}\n", counts(count.conversations, self.lang)));
        }
        let waits = &insight.waits;
        if let (Some(median), Some(p90)) = (waits.median_ms, waits.p90_ms) {
            out.push_str(&format!(
                "  {}: {} {}, {} {} ({} {})\n",
                p.waits,
                p.median,
                span(median, self.lang),
                p.p90,
                span(p90, self.lang),
                waits.taken,
                p.taken
            ));
        }
        if waits.waiting > 0 {
            out.push_str(&format!("  {} {}\n", paint(WARNING, &waits.waiting.to_string()), p.waiting));
        }
        out
    }

    fn cost(&self) -> String {
        let p = self.phrases;
        let Some(cost) = &self.found.insight.cost else { return String::new() };
        let money = |value: Option<f64>| {
            value.map_or_else(|| "–".to_owned(), |value| amount(value, cost.rates.currency(), self.lang))
        };
        let rows = [
            (p.spent, Some(cost.spent), cost.by_person, p.by_person),
            (p.per_contact, cost.per_contact, cost.contacts, p.contacts),
            (p.saved, cost.saved, cost.without_person, p.without_person),
        ];
        let row = |(name, value, count, among): (&str, Option<f64>, u64, &str)| {
            let value = paint(BOLD, &safe(&money(value)));
            format!("  {}  {value}\n", fitted(name, 26))
                + &wrap(&[Run::new(format!("{count} {among}"), DIM)], width(), Indent::all("    "))
        };
        title(p.cost) + &rows.into_iter().map(row).collect::<String>()
    }

    fn entries(&self) -> String {
        let p = self.phrases;
        let mut out = String::new();
        if !self.found.demand.is_empty() {
            out.push_str(&title(p.demand));
            for demand in self.found.demand.iter().take(MOST_ROWS) {
                let weight = decimal(demand.weight, 1, self.lang);
                out.push_str(&format!("  {weight:>7}  {}\n", self.asked(&demand.entry)));
            }
        }
        if !self.found.rising.is_empty() {
            out.push_str(&title(p.rising));
            for rising in self.found.rising.iter().take(MOST_ROWS) {
                let counts = format!("{} ← {}", rising.recent, rising.before);
                out.push_str(&format!(
                    "  {}  {}\n",
                    paint(GOOD, &format!("{counts:>9}")),
                    self.asked(&rising.entry)
                ));
            }
            out.push_str(&wrap(&[Run::new(p.rising_note, DIM)], width(), Indent::all("  ")));
        }
        out
    }

    fn asked(&self, id: &str) -> String {
        let asked = self.faq.entry(id).map_or(id, |entry| question(entry, self.lang));
        fitted(&safe(asked), width().saturating_sub(12)).trim_end().to_owned()
    }

    fn topics(&self) -> String {
        let p = self.phrases;
        let words = |measure: Measure| measure.words(self.lang).name;
        let mut out = String::new();
        for (heading, name, slices) in [
            (p.by_topic, p.topic, &self.found.insight.by_topic),
            (p.by_lang, p.language, &self.found.insight.by_lang),
            (p.by_channel, p.channel, &self.found.insight.by_channel),
        ] {
            let head = [
                name,
                words(Measure::Answered),
                words(Measure::Abstained),
                words(Measure::Contained),
                words(Measure::HandedOver),
            ];
            let mut table = Table::with_head(head);
            for slice in slices.iter().take(MOST_ROWS) {
                table.row(self.row(slice));
            }
            out.push_str(&title(heading));
            out.push_str(&table.show());
        }
        out
    }

    fn row(&self, slice: &Slice) -> [String; 5] {
        let count = |ratio| counts(ratio, self.lang);
        [
            fitted(&slice.name, 20).trim_end().to_owned(),
            count(slice.answered),
            count(slice.abstained),
            count(slice.contained),
            count(slice.handed_over),
        ]
    }

    fn notes(&self) -> String {
        let note = [self.phrases.interval_note, self.phrases.how_text].join(" ");
        format!("\n{}", wrap(&[Run::new(note, DIM)], width(), Indent::default()))
    }
}

fn title(text: &str) -> String {
    format!("\n{}\n", paint(BOLD, text))
}

/// A share as a bar; a dotted one of nothing.
fn bar(share: Option<f64>) -> String {
    let Some(share) = share else { return paint(DIM, &"·".repeat(BAR)) };
    // Between 0 and the bar's width, whatever the share.
    let filled = (share.clamp(0.0, 1.0) * BAR as f64).round() as usize;
    format!("{}{}", paint(GOOD, &"█".repeat(filled)), paint(DIM, &"░".repeat(BAR - filled)))
}
