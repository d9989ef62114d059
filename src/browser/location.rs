//! The address of the page: share links in, share links out.

use super::Listener;
use web_sys::{Url, window};

/// Share tokens in the address, from the fragment or the query, in order.
#[must_use]
pub fn tokens() -> Vec<String> {
    let Some(location) = window().map(|window| window.location()) else { return Vec::new() };
    let parts = [location.hash().unwrap_or_default(), location.search().unwrap_or_default()];
    let fields = parts.iter().flat_map(|part| part.trim_start_matches(['#', '?']).split('&'));
    fields.filter_map(|field| field.strip_prefix("r=")).map(decoded).collect()
}

fn decoded(field: &str) -> String {
    js_sys::decode_uri_component(field).map_or_else(|_| field.to_owned(), String::from)
}

/// Takes the tokens out of the address bar; everything else in it stays.
pub fn forget_tokens() {
    let Some(window) = window() else { return };
    let Ok(href) = window.location().href() else { return };
    let _ = window.history().and_then(|history| {
        let state = history.state()?;
        history.replace_state_with_url(&state, "", Some(&without_tokens(&href)))
    });
}

fn without_tokens(href: &str) -> String {
    let (rest, fragment) = href.split_once('#').unwrap_or((href, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let kept = |fields: &str| fields.split('&').filter(|f| !f.is_empty() && !f.starts_with("r=")).collect::<Vec<_>>().join("&");
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
    format!("{}#r={token}", without_tokens(base))
}

fn absolute(base: &str, here: &str) -> String {
    Url::new_with_base(base, here).map_or_else(|_| base.to_owned(), |url| url.href())
}

/// Calls back whenever the fragment changes.
#[must_use]
pub fn on_fragment(heard: impl Fn() + 'static) -> Listener {
    Listener::on_window("hashchange", move |_| heard())
}
