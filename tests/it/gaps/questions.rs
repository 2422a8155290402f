//! What customers ask that the Faq of the tests lacks, written by hand.

/// Gift vouchers: `carta-regalo` is taken out of the Faq.
pub const VOUCHERS: &[&str] = &[
    "vendete buoni regalo?",
    "posso comprare un buono regalo da 50 euro",
    "vorrei fare un buono regalo a mia sorella",
    "avete le carte regalo",
    "cm si compra una carta regalo",
    "dove trovo la carta regalo sul sito",
    "un buono regalo quanto dura?",
    "si può regalare un buono da spendere da voi",
    "do you sell gift vouchers",
    "can i buy a gift card online",
    "gift voucher for a friend, how does it work?",
];

/// A courier's strike.
pub const STRIKE: &[&str] = &[
    "c'è lo sciopero dei corrieri, il mio pacco arriva?",
    "con lo sciopero dei corrieri quando consegnate",
    "sciopero corrieri: cosa succede al mio ordine",
    "il corriere è in sciopero e adesso?",
    "per lo sciopero di venerdì ci saranno ritardi?",
    "lo sciopero blocca le vostre spedizioni",
    "sapete qualcosa dello sciopero dei trasporti",
];

/// Renting lamps.
pub const RENTAL: &[&str] = &[
    "noleggiate lampade per un matrimonio?",
    "si possono noleggiare le lampade per una festa",
    "fate noleggio di luci per eventi",
    "quanto costa il noleggio di dieci lampade",
    "vorrei noleggiare delle lanterne per una sera",
];

/// What one person types all day to be seen.
pub const FLOOD: &str = "comprate criptovalute adesso su lunamoon";
