//! The site owner's name, logo, colors and font in files.

use crate::pictures::checked;
use crate::scan::{Scan, VECTOR_A};
use maturity_scan::export::html::html;
use maturity_scan::export::slide::slide;
use maturity_scan::export::svg::chart;
use maturity_scan::report::Report;
use maturity_scan::report::branding::Branding;

fn acme() -> Branding {
    Branding::new("A & Me", "data:image/png;base64,iVBORw0=", ["#7a1fa2", "#d9a7f0"], "\"Open Sans\", serif")
}

#[test]
fn they_are_in_report_slide_and_chart() {
    let (scan, branding) = (Scan::shipped("journey-maturity", VECTOR_A), acme());
    let report = Report { branding: &branding, ..scan.report() };
    let page = html(&report);
    assert!(roxmltree::Document::parse(page.trim_start_matches("<!DOCTYPE html>\n")).is_ok());
    for there in [
        "<span>A &amp; Me</span>",
        "src=\"data:image/png;base64,iVBORw0=\"",
        "img-src data:",
        "--accent:#7a1fa2",
        "--accent:#d9a7f0",
        "\"Open Sans\", serif,-apple-system",
    ] {
        assert!(page.contains(there), "{there}");
    }
    let file = slide(&report);
    let document = checked(&file);
    let image = document.descendants().find(|node| node.has_tag_name("image")).expect("a logo");
    assert_eq!(image.attribute("href"), Some("data:image/png;base64,iVBORw0="));
    assert!(document.descendants().any(|node| node.text().is_some_and(|text| text.starts_with("A & Me"))));
    let (chart, _) = chart(&report).expect("a radar");
    for file in [page, file, chart] {
        assert!(file.contains("#7a1fa2") && !file.contains("#0f5a73"));
        assert!(file.contains("Open Sans"));
    }
}

#[test]
fn without_them_files_name_nobody() {
    let scan = Scan::shipped("journey-maturity", VECTOR_A);
    let (page, file) = (html(&scan.report()), slide(&scan.report()));
    assert!(!page.contains("<img") && !page.contains("img-src") && !page.contains("<div class=\"brand\">"));
    assert!(!file.contains("<image"));
}
