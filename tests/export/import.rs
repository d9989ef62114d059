//! How opened texts are recognized.

use crate::scan::{Scan, VECTOR_A};
use maturity_scan::core::link::joined;
use maturity_scan::core::scan::Respondents;
use maturity_scan::export::import::Import;
use maturity_scan::export::result_file::write;
use serde_json::Value;

#[test]
fn one_result_is_shown_and_several_are_laid_side_by_side() {
    let scan = Scan::shipped("journey-maturity", VECTOR_A);
    let (questionnaire, token) = (&scan.questionnaire, scan.token(&scan.questionnaire));
    let (link, file) = (format!("https://x.example/#r={token}"), write(&scan.report(), Value::Null));
    let read = |texts: &[&str]| Import::read(&texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), questionnaire);
    let Import::Result { scan: linked, file: false, other_problem: None } = read(&[&link]) else { panic!("a link") };
    assert_eq!((linked.fit(questionnaire), linked.respondents), (scan.fit(questionnaire), Respondents::Unknown));
    let Import::Result { scan: opened, file: true, other_problem: None } = read(&[&file]) else { panic!("a file") };
    assert_eq!(*opened, scan.finished);
    assert_eq!(read(&[&format!("{link} {link}")]), read(&[&link]), "the same link twice is one result");
    let team = joined(&[token.clone(), token.clone()]).unwrap();
    assert_eq!(read(&[&format!("https://x.example/#r={team}")]), Import::Several, "of a team it may be two people's");
    assert_eq!(read(&[&link, &file]), Import::Several);
    assert_eq!((read(&[]), read(&["nothing of a scan"])), (Import::Nothing, Import::Nothing));
}

#[test]
fn what_is_wrong_is_said_also_beside_what_is_right() {
    let scan = Scan::shipped("journey-maturity", VECTOR_A);
    let token = scan.token(&scan.questionnaire);
    let (whole, cut) = (format!("#r={token}"), format!("#r={}", &token[..token.len() - 3]));
    let read = |text: String| Import::read(&[text], &scan.questionnaire);
    assert!(matches!(read(cut.clone()), Import::Refused { link: true, .. }));
    assert!(matches!(read("{}".to_owned()), Import::Refused { link: false, .. }));
    assert!(matches!(read(format!("{whole} {cut}")), Import::Result { other_problem: Some(_), .. }));
}
