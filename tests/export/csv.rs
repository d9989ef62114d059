//! The table of answers, read back with a small RFC 4180 parser.

use crate::scan::{HOSTILE, Scan, VECTOR_A, any_noted_scan};
use maturity_scan::core::answer::Answer;
use maturity_scan::core::plan::Milestone;
use maturity_scan::core::scan::{Respondents, Role, Scope};
use maturity_scan::export::csv::{csv, escaped, separator};
use proptest::prelude::*;

/// Records and fields by the strict grammar of RFC 4180, section 2: CRLF ends every record, and a quote occurs only in a
/// quoted field, where it is doubled.
fn read(text: &str, separator: char) -> Result<Vec<Vec<String>>, String> {
    let (mut rows, mut row, mut rest) = (Vec::new(), Vec::new(), text);
    while !rest.is_empty() {
        let field;
        if let Some(quoted) = rest.strip_prefix('"') {
            let mut value = String::new();
            let mut tail = quoted;
            loop {
                let (before, after) = tail.split_once('"').ok_or("an open quote")?;
                value.push_str(before);
                match after.strip_prefix('"') {
                    Some(more) => (value, tail) = (value + "\"", more),
                    None => break tail = after,
                }
            }
            (field, rest) = (value, tail);
        } else {
            let end = rest.find([separator, '\r', '\n', '"']).ok_or("no line end")?;
            (field, rest) = (rest[..end].to_owned(), &rest[end..]);
        }
        row.push(field);
        if let Some(more) = rest.strip_prefix("\r\n") {
            rows.push(std::mem::take(&mut row));
            rest = more;
        } else {
            rest = rest.strip_prefix(separator).ok_or_else(|| format!("neither {separator} nor line end before {rest:.20}"))?;
        }
    }
    if row.is_empty() { Ok(rows) } else { Err("no line end".into()) }
}

fn table(scan: &Scan) -> Vec<Vec<String>> {
    parted(scan, ',')
}

/// The table with this separator.
fn parted(scan: &Scan, separator: char) -> Vec<Vec<String>> {
    let text = csv(&scan.report(), separator);
    read(text.strip_prefix('\u{FEFF}').expect("a byte order mark"), separator).unwrap()
}

#[test]
fn one_row_an_item() {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    scan.notes.insert("gov.1".into(), "Minutes of \"March\", page 2".into());
    let text = csv(&scan.report(), ',');
    let mut lines = text.split("\r\n");
    assert_eq!(
        lines.next(),
        Some(
            "\u{FEFF}Scan ID,Date,Scope,Scope name,Role,People in the team,Dimension ID,Dimension,Dimension level,Item ID,Item,Question,\
             In scope,Answer,Level,Answer text,Weight,Note"
        )
    );
    assert_eq!(
        lines.next(),
        Some(
            "00c0ffee00c0ffee,2026-11-22,Whole organization,,,,gov,Governance,3,gov.1,Customers in decisions,How much do customers’ \
             views count when leaders decide?,yes,Level,3,Big decisions need customer evidence,1,\"Minutes of \"\"March\"\", page 2\""
        )
    );
    assert_eq!(
        lines.next(),
        Some(
            "00c0ffee00c0ffee,2026-11-22,Whole organization,,,,gov,Governance,3,gov.2,Customer goals,Who has goals for \
             customer experience in writing?,no,Not answered,,,1,"
        )
    );
    assert_eq!(table(&scan).len(), 1 + 30);
    assert_eq!(scan.report().file_name("csv"), "journey-maturity-2026-11-22.csv");
}

#[test]
fn tables_of_several_can_stand_in_one_and_be_told_apart() {
    let mut one = Scan::shipped("journey-maturity", VECTOR_A);
    one.scope = Scope::new("team", "Sales");
    one.role = Some(Role::Leadership);
    let mut agreed = one.clone();
    (agreed.uid, agreed.scope, agreed.respondents) = (Some("other".to_owned()), None, Respondents::Agreed(4));
    let scan = |scan: &Scan| table(scan)[1][..6].to_vec();
    assert_eq!(scan(&one), ["00c0ffee00c0ffee", "2026-11-22", "One team", "Sales", "Leadership", ""]);
    assert_eq!(scan(&agreed), ["other", "2026-11-22", "", "", "Leadership", "4"]);
    let too_few = table(&Scan::shipped("journey-maturity", "3"));
    assert_eq!((too_few[1][8].as_str(), too_few[1][14].as_str()), ("", "3"), "an answer, and no level of its dimension");
}

#[test]
fn the_separator_depends_on_the_language() {
    assert_eq!([separator('.'), separator(','), separator('٫')], [',', ';', ',']);
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    scan.notes.insert("gov.1".into(), "a;b,c".into());
    scan.plan = Some(scan.suggested());
    assert_eq!(parted(&scan, ';'), table(&scan));
    let plan = maturity_scan::export::csv::plan(&scan.report(), ';').unwrap();
    assert!(plan.starts_with("\u{FEFF}Due;Day;Action;"));
    assert_eq!(read(plan.trim_start_matches('\u{FEFF}'), ';').unwrap()[1].len(), 8);
}

#[test]
fn three_kinds_of_no_level_stay_distinct() {
    let kinds: Vec<_> = table(&Scan::shipped("journey-maturity", "1?.. ..... ..-.. "))
        .into_iter()
        .skip(1)
        .map(|row| [row[9].clone(), row[13].clone(), row[14].clone()].join("/"))
        .collect();
    assert_eq!(kinds[..3], ["gov.1/Level/1", "gov.2/I don’t know/", "gov.3/Not answered/"]);
    let away = table(&Scan::shipped("journey-maturity", "..... ..... ..-..")).swap_remove(13);
    assert_eq!((away[9].as_str(), away[13].as_str()), ("cul.3", "Does not apply here"));
}

#[test]
fn nothing_is_taken_for_a_formula() {
    for start in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"] {
        assert_eq!(escaped(start), format!("'{start}"));
    }
    assert_eq!(escaped("a=1"), "a=1");
    for text in HOSTILE {
        for cell in table(&Scan::saying(text)).into_iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn another_reader_finds_every_answer_and_note(scan in any_noted_scan(), semicolons in any::<bool>()) {
        let rows = parted(&scan, if semicolons { ';' } else { ',' });
        prop_assert_eq!(rows.len(), scan.questionnaire.items().len() + 1);
        for (index, (item, row)) in scan.questionnaire.items().iter().zip(&rows[1..]).enumerate() {
            prop_assert_eq!(row.len(), 18);
            let level = scan.assessment.answers.get(index).level();
            prop_assert_eq!(&row[9], &item.id);
            prop_assert_eq!(&row[12], if scan.assessment.answers.in_scope(&scan.questionnaire, index) { "yes" } else { "no" });
            prop_assert_eq!(&row[13], match scan.assessment.answers.get(index) {
                Answer::Level(_) => "Level",
                Answer::DontKnow => "I don’t know",
                Answer::NotApplicable => "Does not apply here",
                Answer::Unanswered => "Not answered",
            });
            prop_assert_eq!(&row[14], &level.map_or_else(String::new, |level| level.to_string()));
            prop_assert_eq!(&row[15], level.map_or("", |level| item.option(level)));
            prop_assert_eq!(&row[16], &item.weight.to_string());
            let note = scan.notes.get(&item.id).map_or("", String::as_str);
            prop_assert_eq!(&row[17], &escaped(note).into_owned());
        }
    }
}

#[test]
fn the_plan_as_a_table() {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    assert_eq!(maturity_scan::export::csv::plan(&scan.report(), ','), None);
    let mut plan = scan.suggested();
    let own = plan.add("=SUM(A1), \"quoted\"", None, Milestone::Day60);
    plan.set_done(&own, true);
    scan.plan = Some(plan);
    let table = maturity_scan::export::csv::plan(&scan.report(), ',').unwrap();
    let rows: Vec<_> = table.trim_start_matches('\u{FEFF}').split("\r\n").collect();
    assert_eq!(rows[0], "Due,Day,Action,Dimension,Owner,Done,By day 90,Measure");
    assert_eq!(
        rows[1],
        "2026-12-22,30,Choose one journey template and move three teams to it,Tools,Customer experience lead,no,Each of the \
         three teams has changed one thing because of its map,Maps in the template"
    );
    assert!(rows.contains(&"2027-01-21,60,\"'=SUM(A1), \"\"quoted\"\"\",,,yes,,"), "{rows:?}");
}
