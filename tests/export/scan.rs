//! Scans for writing to files.

use crate::support::{any_scan, file};
use maturity_scan::core::answer::Answers;
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::by_id::ById;
use maturity_scan::core::date::Day;
use maturity_scan::core::plan::{Milestone, Plan};
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::{FinishedScan, Respondents, Role, Scope, ScopeKind};
use maturity_scan::report::Report;
use maturity_scan::report::branding::NO_BRANDING;
use maturity_scan::text::EN;
use proptest::prelude::*;
use serde_json::json;
use std::ops::{Deref, DerefMut};

/// Vector A in the default questionnaire. The reserve items stay open.
pub const VECTOR_A: &str = "3.233 .3323 4.332 2322. 3343. 2123.";

/// A link as long as those of the default questionnaire are.
pub const LINK: &str = "https://scan.example/#r=1.journey-maturity.AnVBhM0Q_oZ1c-GrzBC4Jg6HD";

/// A scan with everything that belongs to it. It also has the fields of the finished scan.
#[derive(Debug, Clone)]
pub struct Scan {
    pub questionnaire: Questionnaire,
    pub finished: FinishedScan,
    pub assessment: Assessment,
    pub targets: ById<u8>,
    pub plan: Option<Plan>,
}

impl Deref for Scan {
    type Target = FinishedScan;

    fn deref(&self) -> &FinishedScan {
        &self.finished
    }
}

impl DerefMut for Scan {
    fn deref_mut(&mut self) -> &mut FinishedScan {
        &mut self.finished
    }
}

impl Scan {
    /// One person's scan of the whole organization on 2026-11-22, without notes and plan.
    pub fn new(questionnaire: Questionnaire, answers: Answers) -> Self {
        let finished = FinishedScan {
            uid: Some("00c0ffee00c0ffee".to_owned()),
            scope: Scope::new("organization", ""),
            ..FinishedScan::new(&questionnaire, &answers, Day::new(2517).unwrap())
        };
        let assessment = Assessment::new(&questionnaire, answers);
        Self { questionnaire, finished, assessment, targets: ById::default(), plan: None }
    }

    /// A shipped instrument with answers in the notation of [`crate::support::answers`].
    pub fn shipped(name: &str, text: &str) -> Self {
        let path = format!("{}/questionnaires/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let questionnaire = Questionnaire::parse(&std::fs::read_to_string(path).unwrap()).unwrap();
        let answers = crate::support::answers(&questionnaire, text);
        Self::new(questionnaire, answers)
    }

    /// An instrument that has this text in every possible place. Notes, label and plan have it, too.
    pub fn saying(text: &str) -> Self {
        let mut value = file("saying", 3, &[2, 2, 2], |item| {
            item["question"] = json!(text);
            item["name"] = json!(text);
        });
        let advice = json!([{"levels": [1, 2, 3], "action": text, "also": text, "effort": "S", "owner": text,
                             "days_30": text, "days_60": null, "days_90": text, "measure": text}]);
        for dimension in value["dimensions"].as_array_mut().unwrap() {
            dimension["name"] = json!(text);
            dimension["recommendations"] = advice.clone();
        }
        for level in value["levels"].as_array_mut().unwrap() {
            for key in ["name", "essence", "meaning"] {
                level[key] = json!(text);
            }
        }
        for key in ["title", "method", "credit"] {
            value[key] = json!(text);
        }
        value["options"] = json!([format!("{text} 1"), format!("{text} 2"), format!("{text} 3")]);
        let questionnaire = Questionnaire::from_value(&value).unwrap();
        let answers = crate::support::answers(&questionnaire, "12 33 22");
        let mut scan = Self::new(questionnaire, answers);
        scan.notes.insert("a.1".into(), text.into());
        scan.scope = Scope::new("organization", text);
        let mut plan = scan.suggested();
        let line = plan.add(text, Some("a"), Milestone::Day60);
        plan.assign(&line, text);
        plan.set_done(&line, true);
        scan.plan = Some(plan);
        scan
    }

    /// The plan that its result suggests.
    pub fn suggested(&self) -> Plan {
        Plan::suggest(&self.questionnaire, &self.assessment, &self.assessment.ranking, self.day, "9f3a".to_owned())
    }

    pub fn report(&self) -> Report<'_> {
        Report {
            questionnaire: &self.questionnaire,
            scan: &self.finished,
            assessment: &self.assessment,
            targets: &self.targets,
            plan: self.plan.as_ref(),
            branding: NO_BRANDING,
            link: Some(LINK),
            texts: &EN,
        }
    }
}

/// Texts that once broke files.
pub const HOSTILE: [&str; 12] = [
    "<script>alert(1)</script>",
    "]]> --> <!-- <![CDATA[",
    "\"quotes\" and 'apostrophes' & &amp; &#60;",
    "</title></desc></svg><svg onload=\"alert(1)\">",
    "=HYPERLINK(\"http://example.com\";\"a, b\")",
    "| a | b |\r\n|---|---|\n# c\n- d",
    "**a** _b_ `c` [d](javascript:alert(1)) ![e](f) ~~g~~ <https://h>",
    "END:VEVENT\r\nEND:VCALENDAR\\n;,",
    "1. one\n2) two",
    "\u{FEFF}\u{0}\u{7}\u{B}\u{FFFE}\u{202E}é漢字👩‍👩‍👧",
    "C# ###",
    "--- === +1",
];

/// One of [`HOSTILE`], or any text.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![2 => prop::sample::select(&HOSTILE[..]).prop_map(str::to_owned), 3 => any::<String>()]
}

/// Any small scan, with notes on its first items.
pub fn any_noted_scan() -> impl Strategy<Value = Scan> {
    let combined = (2_u32..=1000, 0_u32..30).prop_map(|(people, agreed)| Respondents::Combined { people, agreed });
    let agreed = (2_u32..=1000).prop_map(Respondents::Agreed);
    let respondents = prop_oneof![Just(Respondents::One), Just(Respondents::Unknown), agreed, combined];
    let said = (any_text(), 0_usize..5, 0_usize..6, respondents, prop::option::of("[0-9a-f]{1,64}"));
    (any_scan(), prop::collection::vec(any_text(), 0..5), said, 0_u32..=262_143).prop_map(
        |((questionnaire, answers), notes, (label, kind, role, respondents, uid), day)| {
            let mut scan = Scan::new(questionnaire, answers);
            let ids = scan.questionnaire.items().iter().map(|item| item.id.clone());
            scan.notes = ids.zip(notes).filter(|(_, note)| !note.is_empty()).collect();
            scan.scope = Scope::new(ScopeKind::ALL.get(kind).map_or("", ScopeKind::as_str), &label);
            (scan.respondents, scan.uid) = (respondents, uid);
            scan.role = Role::ALL.get(role).cloned();
            scan.day = Day::new(day).unwrap();
            scan
        },
    )
}
