//! What a find is.

use serde::{Deserialize, Serialize};

/// What kind of personal data was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kind {
    /// An Italian codice fiscale of sixteen characters.
    FiscalCode,
    /// An Italian partita IVA, or the numeric codice fiscale that has the same form.
    VatNumber,
    /// An international bank account number of any country.
    Iban,
    /// A payment card.
    Card,
    /// An e-mail address.
    Email,
    /// A phone number, Italian, British, American or with a country code.
    Phone,
    /// A number plate, Italian or British.
    Plate,
    /// A tessera sanitaria or another European health insurance card.
    HealthCard,
    /// An Italian identity card, electronic or on paper.
    IdentityCard,
    /// A passport.
    Passport,
    /// A social security number of the United States.
    SocialSecurity,
    /// A national insurance number of the United Kingdom.
    NationalInsurance,
    /// An NHS number.
    NhsNumber,
    /// A bank account that is not written as an IBAN: sort code and account, routing number.
    BankAccount,
}

impl Kind {
    /// Every kind, in the order of the enum.
    pub const ALL: [Self; 14] = [
        Self::FiscalCode,
        Self::VatNumber,
        Self::Iban,
        Self::Card,
        Self::Email,
        Self::Phone,
        Self::Plate,
        Self::HealthCard,
        Self::IdentityCard,
        Self::Passport,
        Self::SocialSecurity,
        Self::NationalInsurance,
        Self::NhsNumber,
        Self::BankAccount,
    ];

    /// The kind's name in JSON and in tokens.
    pub fn code(self) -> &'static str {
        match self {
            Self::FiscalCode => "fiscal-code",
            Self::VatNumber => "vat-number",
            Self::Iban => "iban",
            Self::Card => "card",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Plate => "plate",
            Self::HealthCard => "health-card",
            Self::IdentityCard => "identity-card",
            Self::Passport => "passport",
            Self::SocialSecurity => "social-security",
            Self::NationalInsurance => "national-insurance",
            Self::NhsNumber => "nhs-number",
            Self::BankAccount => "bank-account",
        }
    }

    /// Whether a customer who types it should be advised to use a private channel.
    ///
    /// Not so for what companies ask customers for every day, such as a phone number, and for what is
    /// public, such as a partita IVA. All of it is redacted alike.
    pub fn is_sensitive(self) -> bool {
        !matches!(self, Self::Email | Self::Phone | Self::Plate | Self::VatNumber)
    }
}
