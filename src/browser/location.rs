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

/// What the address asks to be opened; none where it names no token of this questionnaire.
#[must_use]
pub fn asked(questionnaire: &str) -> Option<Asked> {
    let address = window()?.location().href().ok()?;
    let named = mark(questionnaire);
    let parts = address.split(['#', '?', '&']).filter(|part| names(part, &named));
    match &parts.collect::<Vec<_>>()[..] {
        [] => None,
        [one] if one.starts_with(&format!("r={named}")) => Some(Asked::Token(one[2..].to_owned())),
        _ => Some(Asked::Text(address)),
    }
}

/// Whether a text holds what may be a token of this questionnaire.
#[must_use]
pub fn may_hold_token(text: &str, questionnaire: &str) -> bool {
    names(text, &mark(questionnaire))
}

/// How a token of a questionnaire begins.
fn mark(questionnaire: &str) -> String {
    format!("1.{questionnaire}.")
}

fn names(text: &str, mark: &str) -> bool {
    text.to_ascii_lowercase().contains(mark)
}

/// Takes the tokens out of the address bar; everything else in it stays.
pub fn forget_tokens(questionnaire: &str) {
    let Some(window) = window() else { return };
    let Ok(href) = window.location().href() else { return };
    let _ = window.history().and_then(|history| {
        let state = history.state()?;
        history.replace_state_with_url(&state, "", Some(&without_tokens(&href, &mark(questionnaire))))
    });
}

fn without_tokens(href: &str, mark: &str) -> String {
    let (rest, fragment) = href.split_once('#').unwrap_or((href, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let stays = |field: &&str| !field.is_empty() && !names(field, mark);
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
    // Links of other questionnaires in the address are not passed on either.
    format!("{}#r={token}", without_tokens(base, "r=1."))
}

fn absolute(base: &str, here: &str) -> String {
    Url::new_with_base(base, here).map_or_else(|_| base.to_owned(), |url| url.href())
}

/// Calls back whenever the fragment changes.
#[must_use]
pub fn on_fragment(heard: impl Fn() + 'static) -> Listener {
    Listener::on_window("hashchange", move |_| heard())
}
