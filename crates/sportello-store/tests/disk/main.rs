//! A disk that fails, and power that goes: every call in turn.

#[path = "../support/mod.rs"]
mod support;

mod faults;
mod power;
mod shim;
