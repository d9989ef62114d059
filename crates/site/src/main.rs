//! The build program: compiles the scan, connects it to the browser, assembles the site, and serves it.
//!
//! | command | effect |
//! |---|---|
//! | `site build` | builds the finished site in `dist`, or in Trunk's staging folder; does nothing if nothing has changed |
//! | `site serve` | builds for development, serves on `PORT` (8080), builds again when a file changes |
//! | `site seal FOLDER` | updates checksums, list of files, npm package and compressed copies after a change by hand |
//! | `site release` | writes the built site and the npm package as archives to `release` |
//!
//! `PUBLIC_URL` is the future address of the site. Share links from the single file begin with it.

mod assemble;
mod bind;
mod build;
mod compile;
mod compress;
mod formats;
mod integrity;
mod locales;
mod offline;
mod owners;
mod package;
mod pictures;
mod prerender;
mod release;
mod sbom;
mod scripts;
mod serve;
mod single_file;
mod sources;
mod split;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["build"] => build::finished(&build::folder()),
        ["serve"] => serve::serve(),
        ["seal", folder] => build::seal(Path::new(folder)),
        ["release"] => release::release(),
        _ => Err("usage: site build | serve | seal FOLDER | release".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
