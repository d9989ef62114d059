//! Writes a result to files: a table, a report in two formats, a calendar, a picture, a slide, and a file that the scan can
//! read.
//!
//! Each writer takes a [`Report`] and returns a text. Anything else that a file needs (a time stamp, a link) is passed in,
//! so no writer uses a clock.

pub mod contents;
pub mod csv;
mod document;
pub mod html;
pub mod ics;
pub mod import;
pub mod markdown;
pub mod result_file;
pub mod slide;
pub mod svg;
