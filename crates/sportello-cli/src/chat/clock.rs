//! The clock of a chat.
//!
//! In: the system's clock, or a time to begin at. Out: moments on the clock of the Faq's zone; UTC
//! where it states no hours. Real time passes in both.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use sportello::hours::{Civil, Hours, Moment};

const MS_PER_MINUTE: i64 = 60_000;
const MINUTES_PER_DAY: i64 = 24 * 60;

/// A clock that goes on from where it was set.
#[derive(Debug)]
pub struct Clock {
    hours: Option<Hours>,
    began_ms: i64,
    began: Instant,
}

impl Clock {
    /// The system's.
    pub fn of_system(hours: Option<Hours>) -> Self {
        // A system that believes to be before 1970 has no time worth telling.
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { hours, began_ms: i64::try_from(since.as_millis()).unwrap_or(i64::MAX), began: Instant::now() }
    }

    /// One set to a time on the wall. Of an hour that comes twice it is the second, and a time that
    /// the wall leaves out is an hour off.
    pub fn set_to(wall: Civil, hours: Option<Hours>) -> Self {
        let unset = Self { hours, began_ms: 0, began: Instant::now() };
        let wall_ms = wall_ms(wall);
        // The offset there is near enough to find the offset here.
        let near = wall_ms - unset.ahead_ms(wall_ms);
        let began_ms = wall_ms - unset.ahead_ms(near);
        Self { began_ms, ..unset }
    }

    /// The moment it shows.
    pub fn now(&self) -> Moment {
        let passed = i64::try_from(self.began.elapsed().as_millis()).unwrap_or(i64::MAX);
        self.moment(self.began_ms.saturating_add(passed))
    }

    fn moment(&self, unix_ms: i64) -> Moment {
        self.hours.as_ref().map_or_else(|| Moment::at(unix_ms, 0), |hours| hours.moment(unix_ms))
    }

    /// How far the wall is ahead of UTC.
    fn ahead_ms(&self, unix_ms: i64) -> i64 {
        wall_ms(self.moment(unix_ms).local) - unix_ms.div_euclid(MS_PER_MINUTE) * MS_PER_MINUTE
    }
}

/// The milliseconds since 1970 if the wall showed UTC.
fn wall_ms(wall: Civil) -> i64 {
    let minutes = i64::from(wall.date().days()) * MINUTES_PER_DAY + i64::from(wall.minute());
    minutes * MS_PER_MINUTE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(zone: Option<&str>, wall: &str, unix_ms: i64) {
        let hours = zone.map(|zone| Hours { time_zone: zone.into(), ..Hours::default() });
        let clock = Clock::set_to(Civil::parse(wall).unwrap(), hours);
        assert_eq!(clock.began_ms, unix_ms, "{wall} in {zone:?}");
    }

    #[test]
    fn a_time_on_the_wall_is_set() {
        check(None, "2026-11-20T18:00", 1_795_197_600_000);
        check(Some("Europe/Rome"), "2026-11-20T18:00", 1_795_194_000_000);
        check(Some("Europe/Rome"), "2026-07-01T00:30", 1_782_858_600_000);
        check(Some("America/New_York"), "2026-11-20T18:00", 1_795_215_600_000);
        check(Some("Europe/Atlantis"), "1970-01-01T00:00", 0);
    }

    #[test]
    fn an_hour_that_comes_twice_is_the_second() {
        check(Some("Europe/Rome"), "2026-10-25T02:30", 1_792_891_800_000);
    }

    #[test]
    fn time_passes() {
        let clock = Clock { began_ms: i64::MAX, ..Clock::of_system(None) };
        assert_eq!(clock.now().unix_ms, i64::MAX);
        let clock = Clock::set_to(Civil::MIN, None);
        assert_eq!(clock.now().local, Civil::MIN);
    }
}
