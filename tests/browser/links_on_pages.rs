//! Links to results on other people's pages: their address, what they pass on, and which element they start.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::hosts::{FRAME, enter, page};
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::Site;
use serde_json::{Value, json};

every![
    an_address_begins_links,
    links_keep_only_fields_that_identify_the_page,
    tokens_leave_an_address_and_nothing_else_does,
    a_route_survives,
    a_link_starts_its_element_anywhere_on_the_page,
    a_frame_far_below_is_brought_into_view,
    a_link_at_the_end_of_a_page_reaches_the_top,
    a_damaged_link_far_below_is_explained_in_sight,
    a_link_with_an_escaped_mark;
    a_page_within_a_page: "the driver of WebKit loses the window when it goes into such a frame",
];

/// Exposes the loader's functions for addresses, on a page of the site.
async fn rules(site: &Site, browser: &Browser) {
    Scan::open(browser, &site.page("/rules.html", &page(site, "", "<maturity-scan loading=eager></maturity-scan>"))).await;
    let script = "const [done] = arguments, name = performance.getEntriesByType('resource').map((one) => one.name).find((name) => name.includes('/element-'));
        import(name).then((rules) => { window.rules = rules; done(true); }, (error) => done(String(error)))";
    let there = browser.driver.execute_async(script, vec![]).await.expect("the script runs");
    assert_eq!(there.json(), &json!(true));
}

/// Changes the address of this page without loading anything, and runs the script.
async fn at(browser: &Browser, address: &str, script: &str) -> String {
    let script = format!("history.replaceState({{ router: 7 }}, '', arguments[0]); {script}");
    browser.script(&script, vec![json!(address)]).await.as_str().expect("a text").to_owned()
}

async fn an_address_begins_links(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    rules(&site, &browser).await;
    for (address, start) in [
        ("/p", "/p#r="),
        ("/p?page=scan", "/p?page=scan#r="),
        ("/p#", "/p#r="),
        ("/p#/scan", "/p#/scan?r="),
        ("/p#/", "/p#/?r="),
        ("/p#!/scan", "/p#!/scan?r="),
        ("/p#!scan", "/p#!scan?r="),
        ("/p#scan/start", "/p#scan/start?r="),
        ("/p#/scan?tab=2", "/p#/scan?tab=2&r="),
        ("/p#/scan#place", "/p#/scan?r="),
        ("/p#?view=scan", "/p#?view=scan&r="),
        ("/p#tab=2", "/p#tab=2&r="),
        ("/p?a=1&r=1.journey-maturity.AA#/scan", "/p?a=1#/scan?r="),
        ("/p#/scan?r=1.journey-maturity.AA", "/p#/scan?r="),
        ("/p?r=5", "/p?r=5#r="),
        ("/p;jsessionid=33?page=scan", "/p?page=scan#r="),
        // The fragment is a position on the page, and a link leads to the scan anyway.
        ("/p#here", "/p#r="),
    ] {
        let script = "document.body.id = 'here'; return rules.linkStart('').replace(location.origin, '')";
        assert_eq!(at(&browser, address, script).await, start, "{address}");
    }
    // What an owner sets is kept unchanged.
    for (given, start) in [
        ("https://x.example/#/scan", "https://x.example/#/scan?r="),
        ("https://x.example/#!/scan?utm_source=mail", "https://x.example/#!/scan?utm_source=mail&r="),
        ("https://x.example/s?a=b", "https://x.example/s?a=b#r="),
        ("https://x.example/s?a=b#old&r=1.journey-maturity.AA", "https://x.example/s?a=b#old?r="),
        ("https://me:secret@x.example/", "https://x.example/#r="),
    ] {
        let script = format!("return rules.linkStart({})", json!(given));
        assert_eq!(at(&browser, "/p", &script).await, start, "{given}");
    }
}

async fn links_keep_only_fields_that_identify_the_page(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    rules(&site, &browser).await;
    let page =
        "page=scan&id=7&p=12&view=start&lang=de&q=customer-journey&date=2026-11-22&topicid=4&productid=9&path=%2Fa%2Fb&debug";
    let visitor = "utm_source=mail&utm_id=5&fbclid=IwAR0c3dHBz&gclid=1&msclkid=2&yclid=3&twclid=4&wbraid=5&mc_eid=6&mc_cid=7&_ga=2.1&_gl=1*a\
        &_hsenc=p2&igshid=x&li_fat_id=y&mkt_tok=z&ref=mail&email=a%40b.example&contactEmail=x&who=a%40b.example&a@b.example\
        &employeeId=47&lead_id=8&login_hint=anna&elqTrackId=ab12&sfmc_sub=991&et_rid=77&__s=xyz&SAMLResponse=x&invitation=3&participant=4\
        &token=t&sessionId=s&PHPSESSID=u&code=c&phone=1&x=01511234567890&x=MzRlODBiNWFlZA%3D%3D&id=3f2504e0-4f89-11d3-9a0c-0305e82c3301";
    for (before, after) in [("/p?", "#r="), ("/p#/scan?", "&r=")] {
        let address = format!("{before}{page}&{visitor}");
        let start = at(&browser, &address, "return rules.linkStart('').replace(location.origin, '')").await;
        assert_eq!(start, format!("{before}{page}{after}"));
    }
    let start = at(&browser, &format!("/p?{visitor}"), "return rules.linkStart('').replace(location.origin, '')").await;
    assert_eq!(start, "/p#r=");
    // On the scan's own page, it is known which parameters belong to the page.
    let start =
        at(&browser, "/p?theme=dark&page=scan&x=1&form=long", "return rules.linkStart('', true).replace(location.origin, '')");
    assert_eq!(start.await, "/p?theme=dark&form=long#r=");
}

async fn tokens_leave_an_address_and_nothing_else_does(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    rules(&site, &browser).await;
    let token = token_of(VECTOR_A, "2026-11-21");
    let escaped = token.replace('.', "%2E").replace('-', "%2D");
    for (address, kept) in [
        (format!("/p#r={token}"), "/p"),
        (format!("/p?r={token}"), "/p"),
        (format!("/p#/scan?r={token}"), "/p#/scan"),
        (format!("/p#/scan&r={token}"), "/p#/scan"),
        (format!("/p#/scan?tab=2&r={token}"), "/p#/scan?tab=2"),
        (format!("/p#/scan?r={token}&tab=2"), "/p#/scan?tab=2"),
        (format!("/p#/scan%3Fr%3D{token}"), "/p#/scan"),
        (format!("/p#!/scan?r={token}#place"), "/p#!/scan#place"),
        (format!("/p?r={token}#/scan"), "/p#/scan"),
        (format!("/p?lang=en&r={token}&theme=dark#top"), "/p?lang=en&theme=dark#top"),
        (format!("/p#a=1&r={token}&r={token}&c=2"), "/p#a=1&c=2"),
        (format!("/p#R%3D{escaped}&b"), "/p#b"),
        (format!("/p?x=1%23r={token}"), "/p?x=1"),
        (format!("/p#r={}&b", &token[..20]), "/p#b"),
        ("/p#r=1.other-scan.AnVBhM0Q_oZ1c&b".to_owned(), "/p#r=1.other-scan.AnVBhM0Q_oZ1c&b"),
        ("/p?r=42&ref=1.5#r=intro".to_owned(), "/p?r=42&ref=1.5#r=intro"),
    ] {
        let script = "const taken = rules.takeLinks('journey-maturity'); return JSON.stringify([location.href.replace(location.origin, ''), taken.length > 9, history.state.router])";
        let found: Value = serde_json::from_str(&at(&browser, &address, script).await).unwrap();
        assert_eq!(found, json!([kept, address != kept, 7]), "{address}");
    }
}

/// A page whose router shows one view per route in the fragment, and reports unknown routes.
const ROUTED: &str = "<main id=view></main><script>
    const views = { '/': '<h1>Home</h1>', '/scan': '<maturity-scan loading=eager></maturity-scan>' };
    const go = () => {
        const route = location.hash.slice(1).split('?')[0] || '/';
        document.querySelector('#view').innerHTML = views[route] ?? '<h1>Not found</h1>';
    };
    addEventListener('hashchange', go);
    go();
</script>";

async fn a_route_survives(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let url = other.page("/routed.html", &page(&site, "", ROUTED));
    let scan = Scan::open(&browser, &format!("{url}#/scan")).await;
    scan.run(VECTOR_A).await;
    let link = scan.link().await;
    assert!(link.starts_with(&format!("{url}#/scan?r=1.journey-maturity.")), "{link}");
    browser.go("about:blank").await;
    let scan = Scan::open(&browser, &link).await;
    scan.shows("viewing a shared result").await;
    scan.headed("Level 3: Coordinated").await;
    let address = browser.driver.current_url().await.expect("an address").to_string();
    assert_eq!(address, format!("{url}#/scan"));
    scan.no_errors().await;
}

const FAR: &str = "<div style='height: 3000px'>Above</div>";

/// Whether the top of the element is in view.
const IN_SIGHT: &str = "const { top } = host.getBoundingClientRect(); return top >= 0 && top < innerHeight";

async fn a_link_starts_its_element_anywhere_on_the_page(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = format!("{FAR}<maturity-scan questionnaire=barriers></maturity-scan>{FAR}<maturity-scan></maturity-scan>");
    let url = other.page("/far.html", &page(&site, "", &body));
    let token = token_of(VECTOR_A, "2026-11-21");
    browser.go(&format!("{url}#r={token}")).await;
    let scan = Scan::on(&browser, 1).await;
    scan.headed("Level 3: Coordinated").await;
    scan.until("the result in sight", IN_SIGHT, &[]).await;
    let first = "return document.querySelector('maturity-scan').shadowRoot.querySelector('.ms') === null";
    assert_eq!(scan.ask(first, &[]).await, true, "the other one waits");
    // Also later: a link on the page itself while the element waits.
    browser.go("about:blank").await;
    browser.go(&url).await;
    let scan = Scan::unready(&browser, 1);
    browser.script("location.hash = arguments[0]", vec![json!(format!("r={token}"))]).await;
    scan.headed("Level 3: Coordinated").await;
    scan.until("the result in sight", IN_SIGHT, &[]).await;
    scan.no_errors().await;
}

async fn a_link_at_the_end_of_a_page_reaches_the_top(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let token = token_of(VECTOR_A, "2026-11-21");
    for mode in ["inline", "iframe"] {
        let url = other
            .page(&format!("/end-{mode}.html"), &page(&site, "", &format!("{FAR}<maturity-scan mode={mode}></maturity-scan>")));
        browser.go(&format!("{url}#r={token}")).await;
        let scan = Scan::unready(&browser, 0);
        let at_top = "return Math.abs(document.querySelector('maturity-scan').getBoundingClientRect().top) < 2";
        scan.until("the result at the top of the window", at_top, &[]).await;
    }
}

async fn a_damaged_link_far_below_is_explained_in_sight(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let url = other.page("/damaged.html", &page(&site, "", &format!("{FAR}<maturity-scan></maturity-scan>{FAR}")));
    let token = token_of(VECTOR_A, "2026-11-21");
    browser.go(&format!("{url}#r={}", &token[..token.len() - 3])).await;
    let scan = Scan::unready(&browser, 0);
    scan.shows("This link doesn’t work").await;
    let in_sight = "const { top, bottom } = root.querySelector('.ms-notices').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight";
    scan.until("the message in sight", in_sight, &[]).await;
    scan.no_errors().await;
}

async fn a_frame_far_below_is_brought_into_view(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = format!("{FAR}<maturity-scan mode=iframe></maturity-scan>{FAR}");
    let url = other.page("/far-frame.html", &page(&site, "", &body));
    browser.go(&format!("{url}#/any?r={}", token_of(VECTOR_A, "2026-11-21"))).await;
    let outside = Scan::unready(&browser, 0);
    outside.until("the frame in sight", &format!("if (!root?.querySelector('iframe')) return false; {IN_SIGHT}"), &[]).await;
    assert_eq!(browser.script("return location.hash", vec![]).await, "#/any");
    enter(&browser, FRAME).await;
    let inside = Scan::unready(&browser, 0);
    inside.headed("Level 3: Coordinated").await;
    let link = inside.link().await;
    assert!(link.starts_with(&format!("{url}#/any?r=1.journey-maturity.")), "{link}");
    inside.no_errors().await;
}

async fn a_page_within_a_page(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    for mode in ["inline", "iframe"] {
        let inner = page(&site, "", &format!("<maturity-scan loading=eager mode={mode}></maturity-scan>"));
        let inner = inner.replace('&', "&amp;").replace('"', "&quot;");
        let outer = format!(
            "<!doctype html><html lang=en><title>outer</title><iframe id=f width=1000 height=900 srcdoc=\"{inner}\"></iframe>"
        );
        let url = other.page("/outer.html", &outer);
        browser.go(&format!("{url}?page=7&r={}", token_of(VECTOR_A, "2026-11-21"))).await;
        enter(&browser, "document.querySelector('#f')").await;
        if mode == "iframe" {
            enter(&browser, FRAME).await;
        }
        let scan = Scan::on(&browser, 0).await;
        scan.headed("Level 3: Coordinated").await;
        let link = scan.link().await;
        assert!(link.starts_with(&format!("{url}?page=7#r=1.journey-maturity.")), "{mode}: {link}");
        scan.no_errors().await;
        browser.driver.enter_default_frame().await.expect("the page is there");
        let address = browser.driver.current_url().await.expect("an address").to_string();
        assert_eq!(address, format!("{url}?page=7"), "{mode}");
        browser.go("about:blank").await;
    }
}

const HTML: &[(&str, &str)] = &[("Content-Type", "text/html")];

/// A static file host answers with 404.html to a link whose `#` has become `%23`.
async fn a_link_with_an_escaped_mark(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let lost = std::fs::read_to_string(crate::server::dist().join("404.html")).expect("the page is built");
    let token = token_of(VECTOR_A, "2026-11-21");
    for (mark, field) in [("%23", "r="), ("%2523", "r%3D")] {
        site.page_with(&format!("/{mark}{field}{token}"), &lost, HTML);
        let scan = Scan::open(&browser, &site.url(&format!("/{mark}{field}{token}"))).await;
        scan.headed("Level 3: Coordinated").await;
        scan.shows("viewing a shared result").await;
        scan.no_errors().await;
        browser.go("about:blank").await;
    }
    browser.go(&site.page_with("/nowhere", &lost, HTML)).await;
    let heading = browser.script("return document.querySelector('h1').textContent", vec![]).await;
    assert_eq!(heading, "Page not found");
    // Only some drivers can set the languages that the reader prefers, so the page is read as its script sees them.
    let german = lost.replace("navigator.languages", "['tlh', 'de-AT', 'fr']");
    browser.go(&site.page_with("/nowhere-in-german", &german, HTML)).await;
    let shown = "return [document.documentElement.lang, document.title, document.querySelector('h1').textContent]";
    let shown = browser.script(shown, vec![]).await;
    assert_eq!(shown, json!(["de", "Seite nicht gefunden", "Seite nicht gefunden"]));
}
