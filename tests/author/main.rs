//! What authors can rely on: schema and loader agree, every fault has its message, old links open, and the guide is
//! correct.

mod corpus;
mod golden;
mod guide;
mod schema;
