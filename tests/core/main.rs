//! What the core promises, by subject.

mod plan;
mod questionnaire;
mod record;
mod route;
mod route_cost;
mod scoring;
mod support;
mod team;
mod token;
mod trend;
