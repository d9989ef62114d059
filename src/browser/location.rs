//! The address of the page: share links in, share links out.

use super::Listener;
use web_sys::{Url, window};

/// What the address holds of share links of this questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// One token, as a link has it.
    Token(String),
    /// Several, or something that happened to one on its way: the address as it is.
    Text(String),
}

/// What the address asks to be opened; none where it holds nothing for this questionnaire. On the scan's own page every link
/// is for the one scan that is there.
#[must_use]
pub fn asked(questionnaire: &str, own_page: bool) -> Option<Asked> {
    let address = window()?.location().href().ok()?;
    let parts = address.split(['#', '?', '&']).filter(|part| concerns(part, questionnaire, own_page));
    match &parts.collect::<Vec<_>>()[..] {
        [] => None,
        [one] if one.starts_with(FIELD) => Some(Asked::Token(one[FIELD.len()..].to_owned())),
        _ => Some(Asked::Text(address)),
    }
}

/// The name of a token's field.
const FIELD: &str = "r=";

/// Whether a text may hold a token of this questionnaire: whole or not, its id stands between two points.
#[must_use]
pub fn may_hold_token(text: &str, questionnaire: &str) -> bool {
    text.to_ascii_lowercase().contains(&format!(".{questionnaire}."))
}

/// Whether a part of an address is a token of this questionnaire, whole or not. A host page may have a field of that name for
/// itself, so there it has to look like one.
fn concerns(part: &str, questionnaire: &str, own_page: bool) -> bool {
    let whole = js_sys::decode_uri_component(part).map_or_else(|_| part.to_owned(), String::from);
    let resembles = |value: &str| {
        let value: String = value.to_ascii_lowercase().split_whitespace().collect();
        let mut pieces = value.split('.').skip(1);
        if let (Some(id), Some(_)) = (pieces.next(), pieces.next()) {
            return id == questionnaire;
        }
        let cut_off = value.len() > 1 && format!("1.{questionnaire}.").starts_with(&value);
        value.starts_with('1') && (cut_off || value.contains(questionnaire))
    };
    may_hold_token(&whole, questionnaire) || whole.strip_prefix(FIELD).is_some_and(|value| own_page || resembles(value))
}

/// Takes the tokens out of the address bar; everything else in it stays.
pub fn forget_tokens(questionnaire: &str, own_page: bool) {
    let Some(window) = window() else { return };
    let Ok(href) = window.location().href() else { return };
    let _ = window.history().and_then(|history| {
        let state = history.state()?;
        history.replace_state_with_url(&state, "", Some(&without(&href, |part| concerns(part, questionnaire, own_page))))
    });
}

/// An address without those of its fields that are to go.
fn without(href: &str, goes: impl Fn(&str) -> bool) -> String {
    let (rest, fragment) = href.split_once('#').unwrap_or((href, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let stays = |field: &&str| !field.is_empty() && !goes(field);
    let kept = |fields: &str| fields.split(['&', '#']).filter(stays).collect::<Vec<_>>().join("&");
    let mut address = path.to_owned();
    for (mark, fields) in [('?', kept(query)), ('#', kept(fragment))] {
        if !fields.is_empty() {
            address.push(mark);
            address.push_str(&fields);
        }
    }
    address
}

/// The link that opens a result: `base`, or the page's own address, with the token in the fragment.
#[must_use]
pub fn share_link(base: &str, token: &str) -> String {
    let here = || window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let base = if base.is_empty() { here() } else { absolute(base, &here()) };
    let base = base.split('#').next().unwrap_or_default();
    format!("{}#r={token}", without(base, |part| part.starts_with(FIELD)))
}

fn absolute(base: &str, here: &str) -> String {
    Url::new_with_base(base, here).map_or_else(|_| base.to_owned(), |url| url.href())
}

/// Calls back whenever the fragment changes.
#[must_use]
pub fn on_fragment(heard: impl Fn() + 'static) -> Listener {
    Listener::on_window("hashchange", move |_| heard())
}
