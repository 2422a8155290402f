//! The plots: days, and how conversations came out.

use sportello::hours::Date;
use sportello::insight::{Measure, Slice};

use super::Shown;
use crate::eval::report::html::text;
use crate::insight::numbers::counts;
use crate::insight::plot::{self, Column};

/// As many days as a screen can show; of a longer period the last.
const MOST_DAYS: usize = 400;

/// The parts that conversations fall into, with their styles.
const OUTCOMES: [(Measure, &str); 6] = [
    (Measure::ResolvedConfirmed, "confirmed"),
    (Measure::ResolvedAssumed, "assumed"),
    (Measure::Unresolved, "unresolved"),
    (Measure::Abandoned, "abandoned"),
    (Measure::Unknown, "unknown"),
    (Measure::Unsettled, "unsettled"),
];

impl Shown<'_> {
    pub fn by_day(&self) -> String {
        let p = self.phrases;
        let columns: Vec<_> = self.days().iter().map(|day| self.column(day)).collect();
        let plot = plot::columns(p.by_day, &columns, ["answered", "clarified", "abstained"]);
        format!(
            "<figure class=\"wide\">{plot}<figcaption><b>{}.</b> {}</figcaption></figure>\n",
            p.by_day,
            text(p.by_day_note)
        )
    }

    /// Every day from the first to the last, those without a question too.
    fn days(&self) -> Vec<(Date, Option<&Slice>)> {
        let slices = &self.found.insight.by_day;
        let dated: Vec<_> =
            slices.iter().filter_map(|slice| Some((Date::parse(&slice.name).ok()?, slice))).collect();
        let (Some(first), Some(last)) = (dated.first(), dated.last()) else { return Vec::new() };
        let count = usize::try_from(last.0.days() - first.0.days() + 1).unwrap_or(0).min(MOST_DAYS);
        let back = |ago: usize| last.0.plus_days(-i32::try_from(ago).unwrap_or(0));
        let found = |day: Date| {
            let place = dated.binary_search_by_key(&day, |(day, _)| *day).ok()?;
            dated.get(place).map(|(_, slice)| *slice)
        };
        (0..count).rev().map(back).map(|day| (day, found(day))).collect()
    }

    fn column(&self, (day, slice): &(Date, Option<&Slice>)) -> Column {
        let parts = slice.map_or([0; 3], |slice| [slice.answered.of, slice.clarified.of, slice.abstained.of]);
        let [answered, clarified, abstained] = [Measure::Answered, Measure::Clarified, Measure::Abstained]
            .map(|measure| measure.words(self.lang).name);
        let told =
            format!("{day}: {} {answered}, {} {clarified}, {} {abstained}", parts[0], parts[1], parts[2]);
        Column { name: format!("{}/{}", day.day(), day.month()), parts, told: text(&told) }
    }

    pub fn outcomes(&self) -> String {
        let p = self.phrases;
        let part = |(measure, class): (Measure, &'static str)| {
            let ratio = self.found.insight.ratio(measure);
            let told = format!("{}: {}", measure.words(self.lang).name, counts(ratio, self.lang));
            (ratio.of, class, text(&told))
        };
        let parts = OUTCOMES.map(part);
        let key = |(_, class, told): &(u64, &str, String)| {
            format!(
                "<span><svg class=\"key\" viewBox=\"0 0 10 10\"><rect class=\"{class}\" width=\"10\" height=\"10\"/></svg>{told}</span><br>\n"
            )
        };
        let keys: String = parts.iter().map(key).collect();
        format!(
            "<figure class=\"wide\">{}<figcaption><b>{}.</b> {}<br>\n{keys}</figcaption></figure>\n",
            plot::whole(p.outcomes, &parts),
            p.outcomes,
            text(p.outcomes_note)
        )
    }
}
