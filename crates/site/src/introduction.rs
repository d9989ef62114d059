//! The introduction as plain HTML: what stands in the page before the code is there, laid out as the scan lays it out.

use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::Role;
use maturity_scan::masking::{ATTRIBUTES, CLASSES};
use maturity_scan::text::{Texts, dimensions_heading, form_names, lead};
use std::fmt::Write;

/// Light-DOM content of the element.
pub fn html(questionnaire: &Questionnaire, texts: &Texts) -> String {
    let options = |values: &[&str], names: &[&str]| {
        let option = |(value, name): (&&str, &&str)| format!("<option value=\"{value}\">{}</option>", escaped(name));
        values.iter().zip(names).map(option).collect::<Vec<_>>().concat()
    };
    let form = if questionnaire.has_reserve() {
        let names = form_names(questionnaire, texts);
        field("form", texts.form(), &options(&["core", "long"], &names.each_ref().map(String::as_str)))
    } else {
        String::new()
    };
    let optional = |label: &str| format!("{} <span class=\"ms-opt\">{}</span>", escaped(label), escaped(texts.optional()));
    let optional_of = |names: &[(&str, String)]| {
        let (values, names): (Vec<_>, Vec<_>) = names.iter().map(|(value, name)| (*value, name.as_str())).unzip();
        format!("<option value=\"\">{}</option>{}", escaped(texts.not_said()), options(&values, &names))
    };
    let kinds: Vec<_> = questionnaire.scopes.iter().map(|kind| (kind.as_str(), texts.scope_kind_of(kind))).collect();
    let roles = Role::ALL;
    let roles: Vec<_> = roles.iter().map(|role| (role.as_str(), texts.role_of(role))).collect();
    let roles = optional_of(&roles);
    let top = questionnaire.levels.len();
    let mut steps = String::new();
    for (index, level) in questionnaire.levels.iter().enumerate() {
        let tone = 1 + index * 4 / (top - 1);
        let indent = 65.0 * index as f64 / (top - 1) as f64;
        let _ = write!(
            steps,
            "<li class=\"ms-step ms-tone-{tone}\" style=\"--indent:{indent:.1}%\"><span class=\"ms-step-n\">{}</span>\
             <span class=\"ms-step-name\"><span>{}</span>",
            index + 1,
            escaped(&level.name),
        );
        if let Some(essence) = &level.essence {
            let _ = write!(steps, "<span class=\"ms-step-essence\">{}</span>", escaped(essence));
        }
        steps.push_str("</span></li>");
    }
    let mut dimensions = String::new();
    for dimension in &questionnaire.dimensions {
        let _ = write!(dimensions, "<div><dt>{}</dt>", escaped(&dimension.name));
        if let Some(description) = &dimension.description {
            let _ = write!(dimensions, "<dd>{}</dd>", escaped(description));
        }
        dimensions.push_str("</div>");
    }
    let heading = dimensions_heading(questionnaire, texts);
    // Its buttons work once the code is there.
    let team = [texts.team_step_invite(), texts.team_step_answer(), texts.team_step_combine()];
    let team: String = team.map(|step| format!("<li>{}</li>", escaped(step))).concat();
    let ways = [texts.copy_invitation(), texts.show_code(), texts.combine()];
    let ways: String =
        ways.map(|way| format!("<button type=\"button\" class=\"ms-btn\" disabled>{}</button>", escaped(way))).concat();
    let [what, length] = lead(questionnaire, texts, false);
    format!(
        "<div class=\"ms\"><div class=\"ms-body\"><div class=\"ms-notices\"></div><div class=\"ms-intro\"><div>\
         <h1 class=\"ms-title\">{title}</h1><p class=\"ms-lead\">{what}</p><p class=\"ms-length\">{length}</p>\
         <div class=\"ms-fields\">{scope}{form}<details class=\"ms-fold\"><summary>{more}</summary>\
         <div class=\"ms-fields-more\"><p class=\"ms-field\"><label for=\"ms-label\">{label}</label>\
         <input id=\"ms-label\" name=\"label\" type=\"text\"{private} autocomplete=\"off\"></p>\
         <p class=\"ms-field\"><label for=\"ms-role\">{role}</label><select id=\"ms-role\" name=\"role\">{roles}</select></p>\
         </div></details></div>\
         <div class=\"ms-go\"><button type=\"button\" class=\"ms-btn ms-btn-main ms-btn-big\" popovertarget=\"ms-pressed\" popovertargetaction=\"show\" data-start>{start}</button>\
         <span id=\"ms-pressed\" popover=\"manual\"></span>\
         <p class=\"ms-privacy\">{privacy}</p></div></div>\
         <ol class=\"ms-stairs\" aria-label=\"{levels}\">{steps}</ol></div>\
         <section class=\"ms-sec ms-sec-dims\"><header class=\"ms-sec-head\"><h2>{heading}</h2></header>\
         <div class=\"ms-sec-body\"><dl class=\"ms-dimlist\">{dimensions}</dl></div></section>\
         <section class=\"ms-sec ms-sec-with-team\"><header class=\"ms-sec-head\"><h2>{with_team}</h2></header>\
         <div class=\"ms-sec-body\"><ol class=\"ms-steps\">{team}</ol><div class=\"ms-bar-actions\">{ways}</div></div></section>\
         <p class=\"ms-disclaimer\">{standing}</p></div></div>",
        title = escaped(questionnaire.heading()),
        what = escaped(&what),
        length = escaped(&length),
        scope = field("scope", texts.scope(), &optional_of(&kinds)),
        more = escaped(texts.more_about()),
        label = optional(texts.scope_label()),
        role = optional(texts.role()),
        start = escaped(texts.start()),
        privacy = escaped(texts.privacy()),
        private = private(),
        levels = escaped(texts.levels_heading()),
        with_team = escaped(texts.with_team()),
        standing = escaped(texts.standing()),
    )
}

fn field(name: &str, label: &str, options: &str) -> String {
    let label = escaped(label);
    format!(
        "<p class=\"ms-field\"><label for=\"ms-{name}\">{label}</label><select id=\"ms-{name}\" name=\"{name}\">{options}</select></p>"
    )
}

/// What asks programs that record what visitors do to leave a field out.
fn private() -> String {
    let attributes = ATTRIBUTES.iter().map(|(name, value)| format!(" {name}=\"{value}\""));
    format!(" class=\"{}\"{}", CLASSES.join(" "), attributes.collect::<Vec<_>>().concat())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
