//! The element's methods, and the attributes that describe the scan before it begins.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::hosts::{framed, leave};
use crate::scan::{Scan, VECTOR_A, kept, token_of};
use crate::server::Site;
use serde_json::{Value, json};

every![
    methods_before_and_after_loading,
    methods_in_a_frame,
    fields_in_a_frame,
    errors_are_sentences,
    a_forbidden_frame_refuses_methods,
    a_team_refuses_what_it_cannot_read,
    storage_allowed_after_the_result,
    preset_fields_are_not_asked,
    unknown_values_of_attributes,
    events_changed_on_the_result,
    nothing_before_the_first_question,
    a_pointer_choice_advances,
    a_call_to_action_for_the_level,
    owner_texts_replace_messages,
];

fn host(loader: &Site, body: &str) -> String {
    format!(
        r#"<!doctype html><html lang="en"><head><title>host</title><script type="module" src="{}/maturity-scan.js"></script></head>
        <body><main><h1>Host</h1>{body}</main></body></html>"#,
        loader.origin
    )
}

/// Calls a method of the only element. Returns the value, type and size of a file, or the error message.
async fn call(browser: &Browser, method: &str, argument: Value) -> Value {
    let script = "const [method, argument] = arguments, told = (value) => value instanceof Blob ? { type: value.type, size: value.size } : value ?? null;
        return customElements.whenDefined('maturity-scan')
            .then(() => document.querySelector('maturity-scan')[method](argument ?? undefined))
            .then(told, (error) => ({ refused: error.message }))";
    browser.script(script, vec![json!(method), argument]).await
}

async fn methods_before_and_after_loading(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<div style='height: 4000px'></div><maturity-scan events=answers></maturity-scan>";
    browser.go(&other.page("/host.html", &host(&site, body))).await;
    // Out of view, nothing has started. The first call starts it.
    assert_eq!(
        call(&browser, "start", json!({ "scope": "team", "scopeLabel": "Service desk", "role": "management" })).await,
        Value::Null
    );
    let scan = Scan::on(&browser, 0).await;
    scan.at(1).await;
    scan.answer_by_keys(1, VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.shows("Service desk").await;
    for (kind, mime) in [
        ("report", "text/html"),
        ("json", "application/json"),
        ("csv", "text/csv"),
        ("markdown", "text/markdown"),
        ("chart-svg", "image/svg+xml"),
        ("chart-png", "image/png"),
        ("slide-png", "image/png"),
    ] {
        let file = call(&browser, "export", json!(kind)).await;
        assert!(file["type"].as_str().is_some_and(|found| found.starts_with(mime)), "{kind}: {file}");
        assert!(file["size"].as_u64() > Some(500), "{kind}: {file}");
    }
    let link = call(&browser, "getLink", Value::Null).await;
    assert_eq!(link, scan.result().await["link"]);
    let version = "return document.querySelector('maturity-scan').version";
    assert_eq!(browser.script(version, vec![]).await, env!("CARGO_PKG_VERSION"));
    assert_eq!(call(&browser, "restart", Value::Null).await, Value::Null);
    scan.until("the beginning", "return !!find('button', 'Start')", &[]).await;
    // A link, a token and a file all open the same result.
    let token = token_of("1111 1111 1111 1111 1111 1111", "2026-11-21");
    for source in [link, json!(format!("https://elsewhere.example/#r={token}")), json!(token)] {
        assert_eq!(call(&browser, "open", source.clone()).await, Value::Null, "{source}");
        scan.shows("You’re viewing a shared result").await;
    }
    scan.headed("Level 1: Intuition").await;
    let open_file = "const it = document.querySelector('maturity-scan');
        return it.export('json').then((file) => it.open(new File([file], 'result.json'))).then(() => 'opened', (error) => error.message)";
    assert_eq!(browser.script(open_file, vec![]).await, "opened");
    scan.shows("You’re viewing a result from a file").await;
    // `start` closes another person's result and continues with one's own.
    assert_eq!(call(&browser, "start", Value::Null).await, Value::Null);
    scan.at(1).await;
    scan.no_errors().await;
}

async fn methods_in_a_frame(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<maturity-scan mode=iframe loading=eager storage=none></maturity-scan>";
    browser.go(&other.page("/host.html", &host(&site, body))).await;
    let token = token_of(VECTOR_A, "2026-11-21");
    assert_eq!(call(&browser, "open", json!(token)).await, Value::Null);
    let file = call(&browser, "export", json!("report")).await;
    assert!(file["type"].as_str().is_some_and(|found| found.starts_with("text/html")), "{file}");
    let refused = call(&browser, "open", json!("nothing of ours")).await;
    assert!(refused["refused"].as_str().is_some_and(|why| why.ends_with('.')), "{refused}");
    assert_eq!(call(&browser, "start", json!({ "scope": "team", "scopeLabel": "Payments" })).await, Value::Null);
    let link = call(&browser, "getLink", Value::Null).await;
    assert!(link["refused"].as_str().is_some_and(|why| why.contains("events=\"answers\"")), "{link}");
    // A scan that leaves the page answers, too.
    let leave = "const scan = document.querySelector('maturity-scan'), answer = scan.export('report').then(() => 'done', ({ message }) => message);
        scan.remove(); return answer";
    let answer = browser.script(leave, vec![]).await;
    assert!(answer.as_str().is_some_and(|why| why.ends_with('.')), "{answer}");
}

/// What describes the scan before it begins crosses the frame, and the result comes back.
async fn fields_in_a_frame(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    browser.driver.set_window_rect(0, 0, 1280, 1900).await.expect("the window can be made taller");
    let allowed = [("access-control-allow-origin", "*"), ("content-type", "application/json")];
    other.page_with("/words.json", r#"{"start": "Let’s go"}"#, &allowed);
    let body = "<maturity-scan mode=iframe loading=eager events=answers intro=short scope=team scope-label=Payments
        respondent-role=leadership reply-to=cx@acme.example texts=words.json storage=none></maturity-scan>";
    browser.go(&other.page("/host.html", &host(&site, body))).await;
    let inside = framed(&browser).await;
    assert_eq!(inside.names("field").await, ["Length"], "only what is not known is asked");
    assert!(!inside.has("button", "Combine results").await, "a short introduction");
    inside.press("Let’s go").await;
    inside.answer_by_keys(1, VECTOR_A).await;
    inside.headed("Level 3: Coordinated").await;
    inside.shows("One team: Payments").await;
    let mail = "return root.querySelector('a[href^=mailto]').href";
    let mail = inside.ask(mail, &[]).await;
    let mail = mail.as_str().unwrap();
    assert!(mail.starts_with("mailto:cx@acme.example?") && mail.contains("r%3D1.journey-maturity."), "{mail}");
    leave(&browser).await;
    let link = call(&browser, "getLink", Value::Null).await;
    let result = Scan::unready(&browser, 0).result().await;
    assert!(link.as_str().is_some_and(|link| link.contains("#r=1.journey-maturity.")), "{link}");
    assert_eq!((&result["link"], &result["answers"]["gov.1"]), (&link, &json!(3)));
}

async fn errors_are_sentences(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    browser.go(&other.page("/host.html", &host(&site, "<maturity-scan loading=eager></maturity-scan>"))).await;
    for (method, argument, part) in [
        ("export", json!("report"), "There is no result yet"),
        ("export", json!("pdf"), "expected report, json"),
        ("start", json!({ "scope": "planet" }), "expected organization"),
        ("getLink", Value::Null, "events=\"answers\""),
        ("open", json!("r=1.journey-maturity.AAA"), "link"),
        ("open", json!("{\"format\": 7}"), "haven’t changed"),
    ] {
        let refused = call(&browser, method, argument.clone()).await;
        assert!(refused["refused"].as_str().is_some_and(|why| why.contains(part)), "{method}({argument}): {refused}");
    }
}

async fn a_forbidden_frame_refuses_methods(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let policy = format!("default-src 'self'; script-src 'self' {}", site.origin);
    let page = host(&site, "<maturity-scan loading=eager mode=iframe></maturity-scan>");
    browser.go(&other.page_with("/host.html", &page, &[("Content-Security-Policy", &policy)])).await;
    for method in ["start", "restart", "getLink"] {
        let refused = call(&browser, method, Value::Null).await;
        assert!(refused["refused"].as_str().is_some_and(|why| why.contains("doesn’t allow")), "{method}: {refused}");
    }
}

async fn a_team_refuses_what_it_cannot_read(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let page = host(&site, "<maturity-scan loading=eager></maturity-scan>");
    let scan = Scan::open(&browser, &other.page("/host.html", &page)).await;
    let team = ["1111 1111", "2222 2222", "3333 3333"].map(|answers| token_of(answers, "2026-11-21")).join("&r=");
    assert_eq!(call(&browser, "open", json!(format!("#r={team}"))).await, Value::Null);
    scan.headed("Team results").await;
    scan.shows("3 results added").await;
    for (source, part) in [("hello", "No result links found"), ("1.journey-maturity.AAA", "link"), ("{\"format\": 7}", "")] {
        let refused = call(&browser, "open", json!(source)).await;
        assert!(refused["refused"].as_str().is_some_and(|why| why.contains(part)), "{source}: {refused}");
    }
    assert_eq!(call(&browser, "open", json!(token_of("4444 4444", "2026-11-21"))).await, Value::Null);
    scan.no_errors().await;
}

/// As on a page that asks for consent when the scan is already finished.
async fn storage_allowed_after_the_result(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let page = host(&site, "<maturity-scan loading=eager storage=none></maturity-scan>");
    let scan = Scan::open(&browser, &other.page("/host.html", &page)).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.press("Create my plan").await;
    let result = scan.result().await;
    assert_eq!(kept(&browser).await, json!({}));
    browser.script("document.querySelector('maturity-scan').setAttribute('storage', 'local')", vec![]).await;
    let stored = "return ['progress', 'plan', 'history'].every((name) => localStorage.getItem(`maturity-scan/1/journey-maturity/${name}`))";
    scan.until("answers, plan and result in the storage", stored, &[]).await;
    assert_eq!(scan.result().await, result);
    let page = host(&site, "<maturity-scan loading=eager></maturity-scan>");
    let scan = Scan::open(&browser, &other.page("/later.html", &page)).await;
    scan.press("See results").await;
    scan.headed("Level 3: Coordinated").await;
    scan.no_errors().await;
}

async fn preset_fields_are_not_asked(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body =
        "<maturity-scan loading=eager intro=short scope=team scope-label=Payments respondent-role=leadership></maturity-scan>";
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, body))).await;
    assert_eq!(scan.names("field").await, ["Length"], "only what is not known is asked");
    assert!(!scan.has("button", "Combine results").await, "a short introduction");
    scan.press("Start").await;
    scan.answer_by_keys(1, VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.shows("One team: Payments").await;
    let progress = kept(&browser).await["maturity-scan/1/journey-maturity/progress"].as_str().unwrap().to_owned();
    assert!(progress.contains("\"leadership\"") && progress.contains("Payments"), "{progress}");
    scan.no_errors().await;
}

async fn nothing_before_the_first_question(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<maturity-scan loading=eager intro=none></maturity-scan>";
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, body))).await;
    scan.at(1).await;
    scan.no_errors().await;
}

/// Attributes with a value that they don't accept are named, and everything goes on as if they were not there.
async fn unknown_values_of_attributes(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<maturity-scan loading=eager scope=company respondent-role=king storage=always></maturity-scan>";
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, body))).await;
    let told: Vec<_> = scan.events("error").await.iter().map(|event| event["detail"]["message"].clone()).collect();
    let expected = [
        "storage is “always”; expected local, session, none.",
        "scope is “company”; expected organization, unit, product, team.",
        "respondent-role is “king”; expected leadership, management, customer-facing, product-design-it, other.",
    ];
    assert_eq!(told, expected);
    assert!(scan.has("field", "What are you assessing?").await, "it asks instead");
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.reload().await;
    scan.go_on().await;
    scan.headed("Level 3: Coordinated").await;
    let own_file =
        "return host.export('json').then((file) => file.text()).then((text) => host.open(text)).then(() => 'opened')";
    assert_eq!(scan.ask(own_file, &[]).await, "opened");
    assert!(!scan.words().await.contains("can’t be read"));
    scan.no_errors().await;
}

/// The result then tells the host page more or less at once.
async fn events_changed_on_the_result(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let scan =
        Scan::open(&browser, &other.page("/host.html", &host(&site, "<maturity-scan loading=eager></maturity-scan>"))).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.until("a result", "return !!host.result && !('answers' in host.result)", &[]).await;
    scan.ask("host.setAttribute('events', 'answers')", &[]).await;
    scan.until("the answers", "return host.result?.answers?.['gov.1'] === 3 && host.result.link.includes('#r=1.')", &[]).await;
    scan.headed("Level 3: Coordinated").await;
    scan.ask("host.setAttribute('events', 'scores')", &[]).await;
    scan.until("no answers", "return !!host.result && !('answers' in host.result) && !('link' in host.result)", &[]).await;
    let again = scan.events("completed").await.iter().map(|event| event["detail"]["again"].clone()).collect::<Vec<_>>();
    assert_eq!(again, [json!(false), json!(true), json!(true)]);
    scan.no_errors().await;
}

async fn a_pointer_choice_advances(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<maturity-scan loading=eager advance=auto></maturity-scan>";
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, body))).await;
    scan.press("Start").await;
    scan.at(1).await;
    let click = "const option = root.querySelectorAll('[part=option]')[arguments[0]]; option.scrollIntoView({ block: 'center' }); return option";
    let option = browser
        .driver
        .execute(format!("const root = document.querySelector('maturity-scan').shadowRoot; {click}"), vec![json!(2)]);
    option.await.unwrap().element().unwrap().click().await.unwrap();
    scan.at(2).await;
    // Choosing with keys does not move to the next question.
    scan.answer_by_keys(2, "4").await;
    scan.at(3).await;
    scan.press("Back").await;
    scan.at(2).await;
    assert_eq!(scan.chosen().await.as_deref(), Some("From a budget that follows agreed priorities"));
    // Nothing moves while a person writes a note.
    scan.fold("Add a note or evidence").await;
    scan.choose_level('2').await;
    browser.script("setTimeout(() => { window.later = true; }, 500)", vec![]).await;
    scan.until("the time in which it would have gone on", "return window.later === true", &[]).await;
    scan.shows("Question 2 of 24").await;
    scan.no_errors().await;
}

async fn a_call_to_action_for_the_level(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let slots =
        ["call-to-action", "call-to-action-top", "call-to-action-level-1", "call-to-action-level-3", "call-to-action-too"];
    let children: String = slots.map(|slot| format!("<p slot={slot}>{slot}</p>")).concat();
    let shown = "return [...document.querySelectorAll('maturity-scan > p')].filter((one) => one.checkVisibility()).map((one) => one.textContent)";
    for (digits, headline, expected) in [
        (VECTOR_A, "Level 3: Coordinated", json!(["call-to-action-top", "call-to-action-level-3", "call-to-action-too"])),
        ("2222 2222 2222 2222 2222 3333", "Level 2: Fragmented", json!(["call-to-action", "call-to-action-top"])),
    ] {
        let body = format!("<maturity-scan loading=eager storage=none>{children}</maturity-scan>");
        let address = other.page("/host.html", &host(&site, &body));
        let scan = Scan::open(&browser, &format!("{address}?{}#r={}", headline.len(), token_of(digits, "2026-11-21"))).await;
        scan.headed(headline).await;
        scan.until("the whole result", "return whole()", &[]).await;
        let found: Vec<String> = serde_json::from_value(browser.script(shown, vec![]).await).unwrap();
        assert_eq!(json!(found), expected);
        scan.no_errors().await;
    }
}

async fn owner_texts_replace_messages(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let words =
        json!({ "start": "Let’s go", "question-of": "{ $number } out of { $total }", "next": "{ $what }", "nonsense": "x" });
    other.put("words.json", Some(words.to_string().into_bytes()));
    let body =
        "<script>window.told = []; addEventListener('maturity-scan-error', ({ detail }) => told.push(detail.message))</script>
        <maturity-scan loading=eager texts=words.json></maturity-scan>";
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, body))).await;
    scan.press("Let’s go").await;
    scan.shows("1 out of 24").await;
    assert!(scan.has("button", "Next").await, "what is wrong is left as it was");
    let told = browser.script("return told", vec![]).await;
    let told: Vec<String> = serde_json::from_value(told).unwrap();
    assert!(told.iter().any(|one| one.contains("nonsense")) && told.iter().any(|one| one.contains("$what")), "{told:?}");
}
