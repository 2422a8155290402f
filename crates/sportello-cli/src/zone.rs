//! Whether the database of time zones has the Faq's.

use sportello::Faq;
use sportello::hours::known_zone;

/// What is wrong with the Faq's time zone, if anything: lower case, no full stop.
pub fn problem(faq: &Faq) -> Option<String> {
    let name = &faq.settings.hours.as_ref()?.time_zone;
    (!known_zone(name)).then(|| {
        format!(
            "`hours`: the time zone `{name}` is in no database and counts as UTC: expected an IANA name \
             such as `Europe/Rome`"
        )
    })
}
