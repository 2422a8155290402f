//! A page that shows a run: figures, curves, what is confused, the languages.
//!
//! In: a title, figures and graded questions. Out: one HTML page that needs nothing else: no
//! script, no font, no network. Questions and ids come from outside, so they pass through
//! [`html::text`] on their way into the page.

mod confusion;
pub mod html;
mod page;
mod plot;
mod reliability;
mod risk;

pub use page::{STYLE, page};
pub use risk::Promised;
