//! The scan as people use it: screens, buttons and options by name, focus, and what is stored.

use crate::driver::Browser;
use crate::server::{Site, dist};
use crate::wait::{PATIENCE, look_for};
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::date::Day;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::token;
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};
use thirtyfour::{Key, WebElement};

const HELP: &str = include_str!("scan.js");

/// Answers to all questions. They give Level 3, on the border to Level 2.
pub const VECTOR_A: &str = "3233 3323 4332 2322 3343 2123";
/// The storage key of the scan in progress.
pub const PROGRESS: &str = "maturity-scan/1/journey-maturity/progress";

/// The storage key of finished scans.
pub const HISTORY: &str = "maturity-scan/1/journey-maturity/history";

/// Answers of five people to all questions, who disagree.
pub const VIEWS: [&str; 5] = [
    VECTOR_A,
    "2333 2233 4332 1323 4434 2233",
    "5244 3225 4332 5322 2143 2145",
    "1233 3323 3432 2122 3343 2111",
    "3533 5323 1332 2322 1343 2154",
];

/// The day this many days ago. Results of today and of days far apart don't form a team, so days in tests follow the clock.
pub fn days_ago(days: u32) -> String {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is later than 1970").as_secs() / 86_400;
    let today = u32::try_from(since_1970 - 18_262).expect("it is later than 2020");
    Day::new(today - days).expect("a day that a link can hold").to_string()
}

/// Brings an element into view, away from sticky bars at the edges of the window, and waits until it stays where it is for
/// two frames. Drivers measure first and click afterwards, so they would miss an element that moves.
const BRING_INTO_VIEW: &str =
    "const [element, done] = arguments, place = () => JSON.stringify(element.getBoundingClientRect());
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const wait = (before, frames) => {
        const now = place();
        if (now === before && frames === 0) done();
        else requestAnimationFrame(() => wait(now, now === before ? frames - 1 : 1));
    };
    wait('', 1)";

/// One of the elements on the page.
pub struct Scan<'a> {
    browser: &'a Browser,
    place: usize,
}

/// The element that has focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focus {
    /// Its tag, or the type of an input.
    pub kind: String,
    /// Accessible name.
    pub name: String,
}

impl<'a> Scan<'a> {
    /// The element at this place on the open page. Waits until it is ready.
    pub async fn on(browser: &'a Browser, place: usize) -> Self {
        let this = Self { browser, place };
        this.until("the first screen", "return firstScreen()", &[]).await;
        this
    }

    /// Opens an address and waits for the scan.
    pub async fn open(browser: &'a Browser, url: &str) -> Self {
        browser.go(url).await;
        Self::on(browser, 0).await
    }

    /// Opens the site's own page.
    pub async fn home(browser: &'a Browser, site: &Site) -> Self {
        Self::open(browser, &site.url("/index.html")).await
    }

    /// The element, without waiting for it.
    pub fn unready(browser: &'a Browser, place: usize) -> Self {
        Self { browser, place }
    }

    /// Reloads the page.
    pub async fn reload(&self) {
        self.browser.driver.refresh().await.expect("the page loads again");
        self.until("the first screen", "return firstScreen()", &[]).await;
    }

    /// Reloads the page from a script, because with Firefox's driver a reload bypasses the worker.
    pub async fn reload_itself(&self) {
        self.leave("location.reload()").await;
    }

    /// Goes to an address, relative to this page, from a script.
    pub async fn visit(&self, address: &str) {
        self.leave(&format!("location.href = {}", json!(address))).await;
    }

    /// Runs a script that leads to a new page, and waits for the scan on it.
    pub async fn leave(&self, script: &str) {
        self.ask(&format!("window.before = true; setTimeout(() => {{ {script} }})"), &[]).await;
        let anew = self.program("return !window.before && firstScreen()");
        // Between two pages, no script can run.
        let look = async || {
            let answer = self.browser.driver.execute(anew.as_str(), vec![]).await.ok()?;
            answer.json().as_bool()?.then_some(())
        };
        let met = look_for(PATIENCE, look).await.is_some();
        assert!(met, "no scan on the page behind {script}; {}", self.seen().await);
    }

    fn program(&self, script: &str) -> String {
        format!("const place = {}; {HELP}; {script}", self.place)
    }

    /// Runs a script that can use the functions in `scan.js`, with these `arguments`.
    pub async fn ask(&self, script: &str, arguments: &[Value]) -> Value {
        self.browser.script(&self.program(script), arguments.to_vec()).await
    }

    /// Waits until the script returns `true` and all sections of a result are built. Otherwise fails with `awaited` and the text on
    /// screen.
    pub async fn until(&self, awaited: &str, script: &str, arguments: &[Value]) {
        let script = &format!("if (!whole()) return false; {script}");
        let look = async || (self.ask(script, arguments).await == true).then_some(());
        let met = look_for(PATIENCE, look).await.is_some();
        assert!(met, "waited in vain for {awaited}; {}", self.seen().await);
    }

    async fn seen(&self) -> String {
        let script = "return [String(document.activeElement?.localName), root ? String(root.activeElement?.outerHTML).slice(0, 200) : 'no root', words(), JSON.stringify(window.watched?.errors ?? null), location.href].join(`\n`)";
        let seen = self.ask(script, &[]).await;
        format!("focus, text, errors and address are\n{}", seen.as_str().unwrap_or_default())
    }

    /// Clicks with the pointer.
    async fn click(&self, element: &WebElement) {
        let element_json = element.to_json().expect("an element");
        self.browser.driver.execute_async(BRING_INTO_VIEW, vec![element_json]).await.expect("it can be brought into view");
        element.click().await.expect("it can be pressed");
    }

    async fn element(&self, role: &str, name: &str) -> WebElement {
        let script = self.program("return find(...arguments)");
        let look = async || {
            let found = self.browser.driver.execute(script.as_str(), vec![json!(role), json!(name)]).await.ok()?;
            (!found.json().is_null()).then(|| found.element().ok())?
        };
        match look_for(PATIENCE, look).await {
            Some(found) => found,
            None => panic!("no {role} “{name}”; {}", self.seen().await),
        }
    }

    /// Whether there is such a control on screen now.
    pub async fn has(&self, role: &str, name: &str) -> bool {
        self.ask("return !!find(...arguments)", &[json!(role), json!(name)]).await == true
    }

    /// Names of all controls with a role on screen, in order.
    pub async fn names(&self, role: &str) -> Vec<String> {
        let names = self.ask("return all(arguments[0]).map(named)", &[json!(role)]).await;
        serde_json::from_value(names).expect("names are texts")
    }

    /// Clicks a button.
    pub async fn press(&self, name: &str) {
        self.click(&self.element("button", name).await).await;
    }

    /// Continues from what is saved: an unfinished scan, or the result of a finished one.
    pub async fn go_on(&self) {
        self.until("saved progress", "return !!find('button', 'Continue') || !!find('button', 'Take it again')", &[]).await;
        let is_open = self.has("button", "Continue").await;
        self.press(if is_open { "Continue" } else { "See results" }).await;
    }

    /// Opens or closes a fold with a click.
    pub async fn fold(&self, name: &str) {
        self.click(&self.element("fold", name).await).await;
    }

    /// The name of the last field, which is that of the note once its fold is open.
    pub async fn note_field(&self) -> String {
        self.until("a field for the note", "return all('field').length > 0", &[]).await;
        self.names("field").await.pop().expect("there is one")
    }

    /// Types into the field with this name, and waits until it has the whole text.
    pub async fn fill(&self, name: &str, text: &str) {
        self.type_into(name, text).await;
        // WebKit's driver continues before all keys have arrived.
        let script = "return find('field', arguments[0])?.value.includes(arguments[1]) === true";
        self.until(&format!("“{text}” in “{name}”"), script, &[json!(name), json!(text)]).await;
    }

    /// Types into the field with this name, which may accept only part of the text.
    async fn type_into(&self, name: &str, text: &str) {
        // WebKit's driver accepts a line break only as a key.
        let keys = text.replace('\n', &char::from(Key::Enter).to_string());
        self.element("field", name).await.send_keys(&keys).await.expect("the field takes text");
    }

    /// Chooses an option by clicking its text, as people do.
    pub async fn choose(&self, option: &str) {
        let radio = self.element("radio", option).await;
        let label = self.browser.driver.execute("return arguments[0].labels[0]", vec![radio.to_json().expect("an element")]);
        let label = label.await.and_then(thirtyfour::session::scriptret::ScriptRet::element).expect("the option has a label");
        self.click(&label).await;
        self.until(option, "return find('radio', arguments[0])?.checked === true", &[json!(option)]).await;
    }

    /// Chooses the option for this level, lowest first.
    pub async fn choose_level(&self, level: char) {
        let place = level.to_digit(10).expect("a level is a digit") as usize;
        let name = self.names("radio").await[place - 1].clone();
        self.choose(&name).await;
    }

    /// The chosen option on screen, if any.
    pub async fn chosen(&self) -> Option<String> {
        let chosen = self.ask("return all('radio').filter((one) => one.checked).map(named)", &[]).await;
        chosen.as_array().and_then(|all| Some(all.first()?.as_str()?.to_owned()))
    }

    /// Waits until this text is on screen.
    pub async fn shows(&self, text: &str) {
        self.until(&format!("“{text}”"), "return words().includes(arguments[0])", &[json!(text)]).await;
    }

    /// All text on screen.
    pub async fn words(&self) -> String {
        self.ask("return words()", &[]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until question `number` is on screen and its legend has focus.
    pub async fn at(&self, number: usize) {
        let count = format!("Question {number} of 24");
        let script = "return words().includes(arguments[0]) && document.activeElement === host && root.activeElement?.localName === 'legend'";
        self.until(&format!("“{count}” with focus on the legend"), script, &[json!(count)]).await;
    }

    /// Waits until an element of this kind has focus inside the scan, and returns it.
    pub async fn focused(&self, kind: &str) -> Focus {
        let look = async || self.focus().await.filter(|focus| focus.kind == kind);
        match look_for(PATIENCE, look).await {
            Some(found) => found,
            None => panic!("focus does not come to {kind}; {}", self.seen().await),
        }
    }

    /// What has focus inside the scan now, once the screen is complete.
    pub async fn focus(&self) -> Option<Focus> {
        let script = "const one = document.activeElement === host && whole() ? root.activeElement : null;
            return one && [one.type === 'radio' ? 'radio' : one.localName, named(one)]";
        let (kind, name) = serde_json::from_value::<Option<(String, String)>>(self.ask(script, &[]).await).ok()??;
        Some(Focus { kind, name })
    }

    /// Types on the keyboard, wherever focus is.
    pub async fn keys(&self, keys: &str) {
        self.browser.driver.action_chain().send_keys(keys).perform().await.expect("keys can be typed");
    }

    /// Presses one key.
    pub async fn key(&self, key: Key) {
        self.keys(&char::from(key).to_string()).await;
    }

    /// Answers questions with the keyboard, starting with the one on screen: a digit and Enter for each. `.` leaves a
    /// question open.
    pub async fn answer_by_keys(&self, from: usize, digits: &str) {
        for (number, digit) in (from..).zip(digits.chars().filter(|digit| !digit.is_whitespace())) {
            self.at(number).await;
            let enter = char::from(Key::Enter);
            self.keys(&if digit == '.' { enter.to_string() } else { format!("{digit}{enter}") }).await;
        }
    }

    /// A complete run with the keyboard, from the introduction to the result.
    pub async fn run(&self, digits: &str) {
        self.press("Start").await;
        self.answer_by_keys(1, digits).await;
        self.focused("h1").await;
    }

    /// Gives the middle answer to all questions, by the controls' classes: in any language. Begins at the first question.
    pub async fn run_in_any_language(&self) {
        let count = "return root.querySelector('.ms-count') && named(root.querySelector('.ms-count'))";
        self.until("a question", "return !!root.querySelector('.ms-count')", &[]).await;
        loop {
            let here = self.ask(count, &[]).await;
            if here.is_null() {
                break;
            }
            self.ask(
                "root.querySelectorAll('.ms-options input')[2].click(); root.querySelector('.ms-nav .ms-btn-main').click()",
                &[],
            )
            .await;
            let next = "return !root.querySelector('.ms-count') || named(root.querySelector('.ms-count')) !== arguments[0]";
            self.until("the next page", next, &[here]).await;
        }
    }

    /// Waits for the main heading, once the screen is complete.
    pub async fn headed(&self, heading: &str) {
        self.until(
            heading,
            "return whole() && root.querySelector('h1') && named(root.querySelector('h1')) === arguments[0]",
            &[json!(heading)],
        )
        .await;
    }

    /// The element's property `result`.
    pub async fn result(&self) -> Value {
        self.ask("return host.result", &[]).await
    }

    /// The link that the reader gets.
    pub async fn link(&self) -> String {
        self.until("the link", "return !!root.querySelector('#ms-link')", &[]).await;
        self.ask("return root.querySelector('#ms-link').value", &[]).await.as_str().expect("a link").to_owned()
    }

    /// Details of all events with this name so far, on the whole page.
    pub async fn events(&self, name: &str) -> Vec<Value> {
        let all = self.ask("return watched.events.filter((one) => one.name === arguments[0])", &[json!(name)]).await;
        all.as_array().cloned().unwrap_or_default()
    }

    /// Fails if anything went wrong on the page.
    pub async fn no_errors(&self) {
        assert_eq!(self.ask("return watched.errors", &[]).await, json!([]), "errors on the page");
    }
}

/// What the page's origin has stored, by key.
pub async fn kept(browser: &Browser) -> Value {
    browser.script("return { ...localStorage }", vec![]).await
}

/// Puts a value into the page's storage.
pub async fn keep(browser: &Browser, key: &str, value: &str) {
    browser.script("localStorage.setItem(...arguments)", vec![json!(key), json!(value)]).await;
}

/// The site's default instrument.
pub fn instrument() -> Questionnaire {
    let text = std::fs::read_to_string(dist().join("questionnaires/journey-maturity.json")).expect("the site holds it");
    Questionnaire::parse(&text).expect("it keeps its rules")
}

/// The token for answers to the core items, given as digits with `.` for open, on a day.
pub fn token_of(digits: &str, day: &str) -> String {
    let questionnaire = instrument();
    let mut answers = Answers::open(&questionnaire);
    let core = (0..questionnaire.items().len()).filter(|item| questionnaire.items()[*item].core);
    for (item, digit) in core.zip(digits.chars().filter(|digit| !digit.is_whitespace())) {
        let level = digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
        answers.set(&questionnaire, item, level.map_or(Answer::Unanswered, Answer::Level));
    }
    token::encode(&questionnaire, Day::parse(day).expect("a day"), &answers)
}
