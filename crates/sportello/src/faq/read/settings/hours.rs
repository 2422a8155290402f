//! `[hours]`: when people are there.

use crate::error::ErrorKind;
use crate::faq::node::{Field, Node};
use crate::faq::read::Reader;
use crate::hours::{Date, Holiday, Hours, Span, Weekday};

/// `weekdays` is Monday to Friday; a day of its own wins over it.
const WEEKDAYS: usize = 5;

impl Reader<'_, '_> {
    pub fn hours(&mut self, field: Field) {
        if !self.is_first(&field) {
            return;
        }
        let at = field.at;
        let before = self.draft.problems();
        let mut hours = Hours::default();
        let fields = self.fields("hours", field.node);
        let (weekdays, others): (Vec<_>, Vec<_>) =
            fields.into_iter().partition(|field| field.key == "weekdays");
        for field in weekdays {
            let spans = self.spans("weekdays", field.node);
            hours.week.iter_mut().take(WEEKDAYS).for_each(|day| day.clone_from(&spans));
        }
        for field in others {
            self.hours_field(field, &mut hours);
        }
        if self.draft.problems() == before {
            for message in hours.validate() {
                self.problem(ErrorKind::InvalidValue, at, format!("`hours`: {message}"));
            }
        }
        self.draft.faq.settings.hours = Some(hours);
    }

    fn hours_field(&mut self, field: Field, hours: &mut Hours) {
        match field.key.as_str() {
            "time_zone" => hours.time_zone = self.text("time_zone", &field.node).unwrap_or_default(),
            "holidays" => {
                let items = self.list("holidays", "strings", field.node);
                hours.holidays =
                    items.iter().filter_map(|item| self.parsed("holidays", Holiday::parse, item)).collect();
            }
            "special" => self.special(field.node, hours),
            key => match Weekday::ALL.into_iter().find(|day| day.key() == key) {
                Some(day) => hours.week[day.index()] = self.spans(day.key(), field.node),
                None => self.unknown(&field, &keys()),
            },
        }
    }

    fn special(&mut self, node: Node, hours: &mut Hours) {
        for field in self.fields("special", node) {
            match Date::parse(&field.key) {
                Ok(date) => {
                    let spans = self.spans(&field.key, field.node);
                    hours.special.insert(date, spans);
                }
                Err(message) => {
                    let message = format!("`special`: {message}");
                    self.problem(ErrorKind::InvalidValue, field.at, message);
                }
            }
        }
    }

    fn spans(&mut self, key: &str, node: Node) -> Vec<Span> {
        let items = self.list(key, "strings", node);
        items.iter().filter_map(|item| self.parsed(key, Span::parse, item)).collect()
    }
}

fn keys() -> Vec<&'static str> {
    let days = Weekday::ALL.into_iter().map(Weekday::key);
    ["time_zone", "weekdays"].into_iter().chain(days).chain(["holidays", "special"]).collect()
}
