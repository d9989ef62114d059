//! The contents of files, read back with other parsers than our own.

mod branding;
mod contents;
mod csv;
mod html;
mod ics;
mod import;
mod language;
mod markdown;
mod pair;
mod pictures;
mod result_file;
mod said;
mod scan;
#[path = "../core/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the core")]
mod support;
mod words;
