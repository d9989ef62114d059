//! A result as files: a table, a report in two formats, a calendar, a picture, a slide, and a file that the scan reads back.
//!
//! Each writer takes a [`Report`] and gives a text. What a file needs beside it (a time stamp, a link) is handed in, so
//! nothing here looks at a clock.

pub mod bundle;
pub mod csv;
mod document;
pub mod html;
pub mod ics;
pub mod import;
pub mod markdown;
pub mod result_file;
pub mod slide;
pub mod svg;
