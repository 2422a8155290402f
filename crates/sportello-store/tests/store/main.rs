//! What a journal keeps, forgets and refuses.

#[path = "../support/mod.rs"]
mod support;

mod damage;
mod erasing;
mod history;
mod opening;
mod personal_data;
mod properties;
mod reading;
mod retaining;
