//! What an author can rely on: schema and loader agree, every fault has its words, old links open, the guide is true.

mod corpus;
mod golden;
mod guide;
mod schema;
