//! What holds for every journal.

use proptest::prelude::*;

use super::scribe::*;
use crate::insight::{Insight, Measure, Options, Period, Rates, demand, rising};
use crate::journal::{Record, What};
use crate::rules::Reason;

fn what() -> impl Strategy<Value = What> {
    let entry = prop::sample::select(vec!["resi", "cambi", "tempi", "gone", ""]);
    let reason = prop::sample::select(Reason::ALL.to_vec());
    prop_oneof![
        entry.clone().prop_map(answered),
        entry.clone().prop_map(|entry| in_english(unanswered(entry))),
        entry.clone().prop_map(|entry| asked_back(entry, "resi")),
        entry.clone().prop_map(chose),
        Just(rejected()),
        any::<bool>().prop_map(helpful),
        reason.prop_map(handed_over),
        Just(What::Withdrawn),
        Just(joined()),
        Just(wrote()),
        any::<bool>().prop_map(closed),
        Just(What::Ended),
        (1_u8..=5).prop_map(rated),
        any::<bool>().prop_map(|sent| typed(Some("resi"), sent)),
        Just(What::Opened),
    ]
}

fn record() -> impl Strategy<Value = Record> {
    let names = || prop::sample::select(vec!["", "a", "b", "c", "d"]);
    // Few times, so that many things happen in the same moment.
    (0_i64..40, names(), prop::option::of(names()), names(), what()).prop_map(
        |(half_days, conversation, customer, channel, what)| Record {
            conversation: conversation.into(),
            customer: customer.map(str::to_owned),
            channel: channel.into(),
            ..loose(half_days * 12 * HOUR, what)
        },
    )
}

fn journals() -> impl Strategy<Value = (Vec<Record>, Vec<Record>)> {
    prop::collection::vec(record(), 0..60).prop_flat_map(|records| {
        let shuffled = Just(records.clone()).prop_shuffle();
        (Just(records), shuffled)
    })
}

fn of(records: &[Record]) -> Insight {
    let rates = Rates::new("EUR", Some(5.0), Some(0.5)).ok();
    Insight::of(records, &faq(), Options { rates, ..Options::default() })
}

proptest! {
    #[test]
    fn the_order_of_records_does_not_matter((records, shuffled) in journals()) {
        prop_assert_eq!(of(&records), of(&shuffled));
        let now = at(20 * DAY);
        prop_assert_eq!(demand(&records, &faq(), now), demand(&shuffled, &faq(), now));
        prop_assert_eq!(rising(&records, &faq(), now), rising(&shuffled, &faq(), now));
    }

    #[test]
    fn figures_add_up((records, _) in journals()) {
        let insight = of(&records);
        for measured in &insight.measures {
            prop_assert!(measured.ratio.of <= measured.ratio.among, "{:?}", measured);
            if let Some((low, high)) = measured.ratio.interval() {
                let share = measured.ratio.share().unwrap_or(f64::NAN);
                prop_assert!((0.0..=share).contains(&low) && (share..=1.0).contains(&high), "{:?}", measured);
            }
        }
        let of = |measure| insight.ratio(measure).of;
        let outcomes = [Measure::ResolvedConfirmed, Measure::ResolvedAssumed, Measure::Unresolved,
            Measure::Abandoned, Measure::Unknown, Measure::Unsettled].map(of);
        prop_assert_eq!(outcomes.iter().sum::<u64>(), insight.ratio(Measure::Contained).among);
        let questions = [Measure::Answered, Measure::Clarified, Measure::Abstained].map(of);
        prop_assert_eq!(questions.iter().sum::<u64>(), insight.ratio(Measure::Answered).among);
        prop_assert_eq!(insight.reasons.iter().map(|reason| reason.conversations.of).sum::<u64>(), of(Measure::HandedOver));
        for slices in [&insight.by_day, &insight.by_lang, &insight.by_topic, &insight.by_channel] {
            prop_assert_eq!(slices.iter().map(|slice| slice.answered.of).sum::<u64>(), of(Measure::Answered));
            prop_assert_eq!(slices.iter().map(|slice| slice.contained.of).sum::<u64>(), of(Measure::Contained));
        }
        prop_assert!(serde_json::to_string(&insight).is_ok());
    }

    #[test]
    fn days_add_up_to_the_whole((records, _) in journals()) {
        let whole = of(&records);
        let now = whole.now;
        let day = |slice: &crate::insight::Slice| {
            let day = crate::hours::Date::parse(&slice.name).ok();
            let options = Options { period: Period { from: day, to: day }, now, rates: None };
            Insight::of(&records, &faq(), options)
        };
        let days: Vec<_> = whole.by_day.iter().map(day).collect();
        for measure in Measure::ALL.into_iter().filter(|measure| *measure != Measure::Deflected) {
            let sum = |of: fn(crate::insight::Ratio) -> u64| days.iter().map(|day| of(day.ratio(measure))).sum::<u64>();
            prop_assert_eq!(sum(|ratio| ratio.of), whole.ratio(measure).of, "{:?}", measure);
            prop_assert_eq!(sum(|ratio| ratio.among), whole.ratio(measure).among, "{:?}", measure);
        }
    }

    #[test]
    fn every_entry_is_in_the_order_of_demand_once((records, _) in journals()) {
        let order = demand(&records, &faq(), at(20 * DAY));
        let mut entries: Vec<_> = order.iter().map(|demand| demand.entry.as_str()).collect();
        entries.sort_unstable();
        prop_assert_eq!(entries, ["cambi", "resi", "tempi"]);
        prop_assert!(order.is_sorted_by(|a, b| a.weight >= b.weight));
    }
}
