//! A page in a browser of its own: slowed down, watched, clicked with real input.

use crate::driver::{Browser, Engine};
use crate::pages::BLANK;
use crate::server::Site;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Put into every page before its own scripts.
const WATCH: &str = include_str!("watch.js");
/// Presses Start as soon as that is honoured.
const BEGIN: &str = "bench.begin();";
/// How much slower the processor is made.
pub const SLOWER: f64 = 4.0;
/// 1.6 Mbit/s, in bytes a second.
pub const DOWN: f64 = 200_000.0;
/// 0.75 Mbit/s, in bytes a second.
const UP: f64 = 93_750.0;
/// Milliseconds that every request waits.
pub const LATENCY: f64 = 150.0;
/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_mins(2);
/// Between two looks from outside, which cost the page time.
const PAUSE: Duration = Duration::from_millis(50);

/// What a click is for.
#[derive(Debug, Clone, Copy)]
pub enum Click {
    /// The option at this place.
    Choose(usize),
    /// The next question.
    Next,
    /// The result.
    Finish,
}

/// How fast network and processor are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// As they are.
    Full,
    /// 1.6 Mbit/s, 150 ms, a processor four times slower.
    Slow,
}

/// One page, from an empty cache on.
pub struct Page {
    browser: Browser,
}

impl Page {
    /// Opens a path in a fresh browser and presses Start as soon as that is honoured.
    pub async fn begin(site: &Site, path: &str, pace: Pace) -> Self {
        Self::with(&format!("{WATCH}{BEGIN}"), site, path, pace).await
    }

    /// Opens a path in a fresh browser.
    pub async fn open(site: &Site, path: &str, pace: Pace) -> Self {
        Self::with(WATCH, site, path, pace).await
    }

    async fn with(script: &str, site: &Site, path: &str, pace: Pace) -> Self {
        let this = Self { browser: Browser::open(Engine::Chromium).await };
        // An empty page of the same site first, so that nobody's time holds the start of a process.
        this.browser.go(&site.url(BLANK)).await;
        site.answered();
        this.browser.driver.set_script_timeout(PATIENCE * 5).await.expect("the driver takes a timeout");
        this.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
        if pace == Pace::Slow {
            this.slow().await;
        }
        // Without waiting for the load event: nobody talks to the page meanwhile.
        this.cdp("Page.navigate", json!({ "url": site.url(path) })).await;
        this
    }

    async fn slow(&self) {
        let network = json!({ "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP });
        self.cdp("Network.enable", json!({})).await;
        self.cdp("Network.emulateNetworkConditions", network).await;
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
    }

    async fn cdp(&self, method: &str, parameters: Value) -> Value {
        match self.browser.driver.cdp().send_raw(method, parameters).await {
            Ok(found) => found,
            Err(error) => panic!("{method}: {error}"),
        }
    }

    /// Runs a script in the page.
    pub async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.browser.script(script, arguments).await
    }

    /// Waits for what a promise holds.
    pub async fn wait(&self, promise: &str) -> Value {
        let script = format!("const [done] = arguments; {promise}.then(done, (error) => done(`failed: ${{error}}`))");
        let found = self.browser.driver.execute_async(script, vec![]).await.expect("the promise is kept in time");
        let found = found.json().clone();
        assert!(!found.as_str().is_some_and(|text| text.starts_with("failed")), "{promise}: {found}");
        found
    }

    /// Looks until the script gives something, or patience ends.
    pub async fn until(&self, script: &str, patience: Duration) -> Option<Value> {
        let end = Instant::now() + patience;
        loop {
            let found = self.ask(script, vec![]).await;
            if !found.is_null() && found != false {
                return Some(found);
            }
            if Instant::now() > end {
                return None;
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// As [`Self::until`]; fails with what is on screen.
    pub async fn sure(&self, script: &str) -> Value {
        match self.until(script, PATIENCE).await {
            Some(found) => found,
            None => panic!("waited in vain for {script}; on screen: {}", self.ask("return bench.words()", vec![]).await),
        }
    }

    /// What the page marked until the first question: by name.
    pub async fn marks(&self) -> Value {
        self.sure("return window.bench?.marks.question ? bench.marks : null").await
    }

    /// Clicks with real input; gives the milliseconds from the click to the frame that shows what it is for.
    pub async fn click(&self, click: Click) -> f64 {
        let arguments = match click {
            Click::Choose(place) => vec![json!("choose"), json!(place)],
            Click::Next => vec![json!("next")],
            Click::Finish => vec![json!("finish")],
        };
        let place = self.ask("return bench.ready(...arguments)", arguments).await;
        for (kind, buttons) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 0)] {
            let event = json!({ "type": kind, "x": place[0], "y": place[1], "buttons": buttons, "clickCount": 1,
                                "button": if kind == "mouseMoved" { "none" } else { "left" } });
            self.cdp("Input.dispatchMouseEvent", event).await;
        }
        self.wait("bench.last").await.as_f64().expect("a time is a number")
    }

    /// Bytes in use once everything that can go is gone: of scripts and the document, and of WebAssembly.
    pub async fn memory(&self) -> (f64, f64) {
        for _ in 0..2 {
            self.cdp("HeapProfiler.collectGarbage", json!({})).await;
        }
        let heap = self.cdp("Runtime.getHeapUsage", json!({})).await;
        let scripts = ["usedSize", "embedderHeapUsedSize"].iter().filter_map(|name| heap[name].as_f64()).sum();
        let wasm = self.ask("return bench.wasmBytes()", vec![]).await.as_f64().unwrap_or_default();
        (scripts, wasm)
    }

    /// Nodes of the document and listeners on them that are alive.
    pub async fn nodes(&self) -> (f64, f64) {
        let found = self.cdp("Memory.getDOMCounters", json!({})).await;
        (found["nodes"].as_f64().unwrap_or_default(), found["jsEventListeners"].as_f64().unwrap_or_default())
    }

    /// Name and version of the browser.
    pub async fn version(&self) -> String {
        let found = self.cdp("Browser.getVersion", json!({})).await;
        found["product"].as_str().unwrap_or("Chromium").replace("Headless", "").replace('/', " ")
    }
}
