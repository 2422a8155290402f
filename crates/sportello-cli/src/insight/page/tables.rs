//! The tables.

use sportello::insight::{EntryDemand, Rising, Slice};

use super::Shown;
use crate::decision::question;
use crate::eval::report::html::{table, text};
use crate::insight::numbers::{amount, counts, decimal, share, span};
use crate::insight::phrases::reason;

/// As many entries as are worth a look.
const MOST_ENTRIES: usize = 12;

impl Shown<'_> {
    /// A titled table with what it is counted among; nothing without rows.
    fn titled(&self, title: &str, note: &str, head: &[&str], rows: &[Vec<String>]) -> String {
        if rows.is_empty() {
            return String::new();
        }
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| text(cell)).collect()).collect();
        let note =
            if note.is_empty() { String::new() } else { format!("<p class=\"note\">{}</p>", text(note)) };
        format!(
            "<section class=\"numbers\"><h2>{}</h2>{note}\n{}</section>\n",
            text(title),
            table(head, &rows)
        )
    }

    pub fn reasons(&self) -> String {
        let p = self.phrases;
        let rows: Vec<_> = self
            .found
            .insight
            .reasons
            .iter()
            .map(|count| {
                let ratio = count.conversations;
                vec![
                    reason(count.reason, self.lang).to_owned(),
                    counts(ratio, self.lang),
                    share(ratio, self.lang),
                ]
            })
            .collect();
        self.titled(p.people, p.first_reason, &[p.reason, p.count, p.share], &rows)
    }

    pub fn waits(&self) -> String {
        let (p, waits) = (self.phrases, &self.found.insight.waits);
        let time = |ms: Option<i64>| ms.map_or_else(|| "–".to_owned(), |ms| span(ms, self.lang));
        if waits.taken + waits.waiting == 0 {
            return String::new();
        }
        let rows = [
            vec![p.taken.to_owned(), waits.taken.to_string()],
            vec![p.median.to_owned(), time(waits.median_ms)],
            vec![p.p90.to_owned(), time(waits.p90_ms)],
            vec![p.waiting.to_owned(), waits.waiting.to_string()],
        ];
        self.titled(p.waits, p.waits_note, &["", ""], &rows)
    }

    pub fn rated(&self) -> String {
        let (p, rated) = (self.phrases, &self.found.insight.rated);
        let Some(mean) = rated.mean() else { return String::new() };
        let row = |(stars, count): (usize, &u64)| vec![format!("{stars} {}", p.stars), count.to_string()];
        let mut rows: Vec<_> = (1..=5).zip(&rated.stars).map(row).collect();
        rows.reverse();
        rows.push(vec![p.mean.to_owned(), format!("{} ({})", decimal(mean, 2, self.lang), rated.count())]);
        self.titled(p.rated, p.rated_note, &["", ""], &rows)
    }

    pub fn cost(&self) -> String {
        let p = self.phrases;
        let Some(cost) = &self.found.insight.cost else { return String::new() };
        let money = |value: Option<f64>| {
            value.map_or_else(|| "–".to_owned(), |value| amount(value, cost.rates.currency(), self.lang))
        };
        let rows = [
            vec![p.spent.to_owned(), money(Some(cost.spent)), format!("{} {}", cost.by_person, p.by_person)],
            vec![
                p.per_contact.to_owned(),
                money(cost.per_contact),
                format!("{} {}", cost.contacts, p.contacts),
            ],
            vec![
                p.saved.to_owned(),
                money(cost.saved),
                format!("{} {}", cost.without_person, p.without_person),
            ],
        ];
        self.titled(p.cost, &self.rates(), &["", "", p.among], &rows)
    }

    /// The rates that costs are reckoned with.
    pub fn rates(&self) -> String {
        let p = self.phrases;
        let Some(cost) = &self.found.insight.cost else { return String::new() };
        let told = |(rate, per): (Option<f64>, &str)| {
            Some(format!("{} {per}", amount(rate?, cost.rates.currency(), self.lang)))
        };
        let rates = [(cost.rates.per_contact(), p.rate_contact), (cost.rates.per_minute(), p.rate_minute)];
        format!("{}: {}.", p.cost_rates, rates.into_iter().filter_map(told).collect::<Vec<_>>().join(", "))
    }

    pub fn demand(&self) -> String {
        let p = self.phrases;
        let row =
            |demand: &EntryDemand| vec![self.asked(&demand.entry), decimal(demand.weight, 1, self.lang)];
        let rows: Vec<_> = self.found.demand.iter().take(MOST_ENTRIES).map(row).collect();
        self.titled(p.demand, p.demand_note, &[p.entry, p.weight], &rows)
    }

    pub fn rising(&self) -> String {
        let p = self.phrases;
        let row = |rising: &Rising| {
            vec![self.asked(&rising.entry), rising.recent.to_string(), rising.before.to_string()]
        };
        let rows: Vec<_> = self.found.rising.iter().take(MOST_ENTRIES).map(row).collect();
        self.titled(p.rising, p.rising_note, &[p.entry, p.recent, p.before], &rows)
    }

    /// How an entry is asked for; its id if it is gone.
    fn asked(&self, id: &str) -> String {
        self.faq.entry(id).map_or(id, |entry| question(entry, self.lang)).to_owned()
    }

    pub fn slices(&self) -> String {
        let (p, insight) = (self.phrases, &self.found.insight);
        [
            self.slice(p.by_topic, p.topic, &insight.by_topic),
            self.slice(p.by_lang, p.language, &insight.by_lang),
            self.slice(p.by_channel, p.channel, &insight.by_channel),
        ]
        .concat()
    }

    fn slice(&self, title: &str, name: &str, slices: &[Slice]) -> String {
        let measures = {
            use sportello::insight::Measure::{
                Abstained, Answered, Clarified, Contained, HandedOver, ResolvedAssumed, ResolvedConfirmed,
            };
            [Answered, Clarified, Abstained, Contained, ResolvedConfirmed, ResolvedAssumed, HandedOver]
        };
        let head: Vec<_> =
            std::iter::once(name).chain(measures.map(|measure| measure.words(self.lang).name)).collect();
        let row = |slice: &Slice| {
            let ratios = [
                slice.answered,
                slice.clarified,
                slice.abstained,
                slice.contained,
                slice.resolved_confirmed,
                slice.resolved_assumed,
                slice.handed_over,
            ];
            let cells = ratios.iter().map(|ratio| counts(*ratio, self.lang));
            std::iter::once(slice.name.clone()).chain(cells).collect()
        };
        let rows: Vec<_> = slices.iter().map(row).collect();
        self.titled(title, self.phrases.parts_note, &head, &rows)
    }
}
