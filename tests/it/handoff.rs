//! Handing over: the packet and its schema, the priority, desks that refuse.

mod desk;
mod packet;
mod priority;
mod schema;
