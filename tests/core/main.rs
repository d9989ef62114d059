//! What the core guarantees, by subject.

mod advice;
mod answer;
mod architecture;
mod cause;
mod explanation;
mod history;
mod link;
mod plan;
mod progress;
mod qr;
mod questionnaire;
#[path = "../fuzz/random.rs"]
mod random;
mod roadmap;
mod roadmap_cost;
mod scoring;
mod session;
mod summary;
mod support;
mod targets;
mod team;
mod token;
mod translation;
mod trend;
