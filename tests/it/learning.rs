//! The journal and what is learnt from it.

mod erasing;
mod evidence;
mod gate;
mod made;
mod poison;
mod privacy;
mod recording;
mod teaching;
