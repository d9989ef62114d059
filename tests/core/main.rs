//! What the core promises, by subject.

mod plan;
mod questionnaire;
mod record;
mod scoring;
mod support;
mod token;
