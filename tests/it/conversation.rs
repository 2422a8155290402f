//! Conversations: what is said, in which state, and what never happens whatever the events.

mod bounds;
mod events;
pub mod house;
mod rules;
mod script;
mod stored;
mod talks;
