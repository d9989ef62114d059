//! A separate browser: a driver on a free port and a fresh profile, which are removed when the value is dropped.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// A kind of browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKit, the engine of Safari, in the browser that comes with its Linux port.
    WebKit,
}

/// A special setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Special {
    /// Nothing.
    #[default]
    None,
    /// Forced colors: the system's few colors replace the page's.
    ForcedColors,
    /// Frames from other sites may not store anything; Firefox only.
    NothingKeptInFrames,
    /// Local and session storage are switched off; Firefox only.
    NoDomStorage,
}

/// The settings of a browser.
#[derive(Debug, Clone, Copy, Default)]
pub struct Setup {
    /// The person prefers dark colors.
    pub dark: bool,
    /// Pages may not store anything.
    pub no_storage: bool,
    /// The person prefers less motion.
    pub calm: bool,
    /// Sends all network requests, even those to this machine, to a proxy on this port.
    pub proxy: Option<u16>,
    /// The reader's time zone, by its name in the time zone database; by default that of this machine.
    pub zone: Option<&'static str>,
    /// A special setting.
    pub special: Special,
}

/// A running browser. When dropped, first ends the driver and all its processes, then deletes the profile.
pub struct Browser {
    /// The session of the driver.
    pub driver: WebDriver,
    /// The folder for downloads.
    pub downloads: PathBuf,
    _process: Process,
    _profile: TempDir,
}

impl Browser {
    /// A browser with default settings.
    pub async fn open(engine: Engine) -> Self {
        Self::with(engine, Setup::default()).await
    }

    /// A browser with these settings.
    pub async fn with(engine: Engine, setup: Setup) -> Self {
        let profile = TempDir::with_prefix("maturity-scan-").expect("a folder can be made");
        let downloads = profile.path().join("downloads");
        std::fs::create_dir(&downloads).expect("a folder can be made");
        let (process, port) = match engine {
            Engine::Chromium | Engine::Firefox => Process::start(engine, setup.zone, profile.path()).await,
            Engine::WebKit => Process::start_webkit(setup, profile.path()).await,
        };
        let wanted = match engine {
            Engine::Chromium => chromium(setup, profile.path()),
            Engine::Firefox => firefox(setup, &downloads),
            Engine::WebKit => webkit(),
        };
        let capabilities: Capabilities = serde_json::from_value(wanted).expect("capabilities are an object");
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await.expect("the browser starts");
        if engine == Engine::WebKit {
            driver.set_window_rect(0, 0, 1280, 900).await.expect("the window can be sized");
        }
        Self { driver, downloads, _process: process, _profile: profile }
    }

    /// Runs a script in the page. The test fails if the script throws.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.driver.execute(script, arguments).await {
            Ok(found) => found.json().clone(),
            Err(error) => panic!("the script runs: {error}\n{script}"),
        }
    }

    /// Goes to an address.
    pub async fn go(&self, url: &str) {
        self.driver.goto(url).await.expect("the page loads");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The process is killed, so skip the request to quit, which takes longer.
        let _ = self.driver.clone().leak();
    }
}

fn chromium(setup: Setup, profile: &Path) -> Value {
    let mut arguments: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-default-apps",
        // The address bar's suggestions are pages of their own, which take a third of a test's processor time.
        "--disable-features=Translate,OptimizationHints,MediaRouter,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
        // A thousand navigations in a row are not an attack here.
        "--disable-ipc-flooding-protection",
        "--window-size=1280,900",
    ]
    .map(str::to_owned)
    .into();
    arguments.push(format!("--user-data-dir={}", profile.join("profile").display()));
    arguments.push(format!("--blink-settings=preferredColorScheme={}", u8::from(!setup.dark)));
    if setup.special == Special::ForcedColors {
        arguments.push("--force-high-contrast".to_owned());
    }
    if setup.calm {
        arguments.push("--force-prefers-reduced-motion".to_owned());
    }
    if let Some(port) = setup.proxy {
        arguments.push(format!("--proxy-server=http://127.0.0.1:{port}"));
        arguments.push("--proxy-bypass-list=<-loopback>".to_owned());
    }
    let mut options = json!({ "args": arguments, "binary": program(&["chromium", "chromium-browser", "google-chrome"]) });
    options["prefs"] = json!({
        "download.default_directory": profile.join("downloads"),
        "download.prompt_for_download": false,
        "profile.default_content_setting_values.automatic_downloads": 1,
    });
    if setup.no_storage {
        options["prefs"]["profile.default_content_setting_values.cookies"] = json!(2);
    }
    json!({ "browserName": "chrome", "goog:chromeOptions": options })
}

fn firefox(setup: Setup, downloads: &Path) -> Value {
    let mut preferences = json!({
        "layout.css.prefers-color-scheme.content-override": u8::from(!setup.dark),
        "ui.systemUsesDarkTheme": u8::from(setup.dark),
        "ui.prefersReducedMotion": u8::from(setup.calm),
        "accessibility.tabfocus": 7,
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.alwaysOpenPanel": false,
        "app.update.enabled": false,
        "browser.newtabpage.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        // Nobody opens a new tab.
        "dom.ipc.processPrelaunch.enabled": false,
        "browser.newtab.preload": false,
        // A thousand navigations in a row are not an attack here.
        "dom.navigation.navigationRateLimit.count": 0,
    });
    if setup.special == Special::ForcedColors {
        preferences["browser.display.document_color_use"] = json!(2);
    }
    if setup.no_storage {
        preferences["network.cookie.cookieBehavior"] = json!(2);
    }
    if let Some(port) = setup.proxy {
        for (name, value) in [
            ("type", json!(1)),
            ("http", json!("127.0.0.1")),
            ("http_port", json!(port)),
            ("ssl", json!("127.0.0.1")),
            ("ssl_port", json!(port)),
            ("no_proxies_on", json!("")),
            ("allow_hijacking_localhost", json!(true)),
        ] {
            preferences[format!("network.proxy.{name}")] = value;
        }
    }
    if setup.special == Special::NothingKeptInFrames {
        preferences["network.cookie.cookieBehavior"] = json!(1);
    }
    if setup.special == Special::NoDomStorage {
        preferences["dom.storage.enabled"] = json!(false);
    }
    let options = json!({ "args": ["-headless", "--width=1280", "--height=900"], "prefs": preferences,
                          "binary": program(&["firefox", "firefox-esr"]) });
    json!({ "browserName": "firefox", "moz:firefoxOptions": options })
}

/// The browser of WebKit's Linux port, where Debian installs it.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

fn webkit() -> Value {
    json!({ "webkitgtk:browserOptions": { "binary": MINI_BROWSER, "args": ["--automation"] } })
}

/// How often to start a driver until one reports its port.
const STARTS: usize = 5;

/// A driver. It runs in its own process group, so that all processes it has started end with it.
struct Process(Child);

impl Process {
    /// Starts a driver. Returns it and the port that it chose. Chromium's driver exits if another program uses the port for
    /// IPv6.
    async fn start(engine: Engine, zone: Option<&str>, folder: &Path) -> (Self, u16) {
        for _ in 0..STARTS {
            if let Some(started) = Self::start_once(engine, zone, folder).await {
                return started;
            }
        }
        panic!("the driver of {engine:?} ended {STARTS} times without naming its port");
    }

    async fn start_once(engine: Engine, zone: Option<&str>, folder: &Path) -> Option<(Self, u16)> {
        let (name, arguments): (_, &[&str]) = match engine {
            Engine::Chromium => ("chromedriver", &["--port=0"]),
            Engine::Firefox => ("geckodriver", &["--port=0", "--websocket-port=0"]),
            Engine::WebKit => unreachable!("it needs a screen: see `start_webkit`"),
        };
        let mut child = Command::new(program(&[name]))
            .args(arguments)
            .env("TMPDIR", folder)
            .envs(zone.map(|zone| ("TZ", zone)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("{name} does not start: {error}"));
        let output = child.stdout.take().expect("the output is piped");
        let this = Self(child);
        let mut lines = BufReader::new(output).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            if let Some(port) = port_in(&line) {
                // A full pipe would block the driver.
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return Some((this, port));
            }
        }
        None
    }

    /// Starts WebKit's driver on its own virtual screen. As for all GTK programs, settings come from files and environment
    /// variables.
    async fn start_webkit(setup: Setup, folder: &Path) -> (Self, u16) {
        assert_eq!(setup.special, Special::None, "WebKit has no such setting");
        assert!(!setup.no_storage && setup.proxy.is_none(), "WebKit has no such setting");
        let settings = folder.join("config/gtk-3.0");
        std::fs::create_dir_all(&settings).expect("a folder can be made");
        let animations = i32::from(!setup.calm);
        std::fs::write(settings.join("settings.ini"), format!("[Settings]\ngtk-enable-animations={animations}\n"))
            .expect("a file can be written");
        std::fs::write(
            folder.join("config/user-dirs.dirs"),
            format!("XDG_DOWNLOAD_DIR=\"{}\"\n", folder.join("downloads").display()),
        )
        .expect("a file can be written");
        let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = port.expect("a port is free").port();
        // The screen ends with the driver: both are in one process group, and the driver's shell waits for neither.
        let script = "exec 3>&1; Xvfb -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp 2>/dev/null | {
            read -r number; DISPLAY=:$number exec \"$0\" \"--port=$1\" >&3 2>&3; }";
        let child = Command::new("sh")
            .args(["-c", script])
            .arg(program(&["WebKitWebDriver"]))
            .arg(port.to_string())
            .env("TMPDIR", folder)
            .env("HOME", folder)
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("XDG_DATA_HOME", folder.join("data"))
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .env("GTK_THEME", if setup.dark { "Adwaita:dark" } else { "Adwaita" })
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .kill_on_drop(true)
            .spawn()
            .expect("a shell runs");
        let this = Self(child);
        for _ in 0..1000 {
            if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return (this, port);
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("WebKitWebDriver does not start");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let Some(driver) = self.0.id() else { return };
        let all = tree(driver);
        let numbers = all.iter().map(ToString::to_string);
        let _ = std::process::Command::new("kill").args(["-KILL", "--"]).args(numbers).arg(format!("-{driver}")).output();
        // Wait until all processes have ended: a live one could still write to the profile, which is about to be deleted.
        let _ = (0..200).find(|_| {
            std::thread::sleep(std::time::Duration::from_millis(5));
            !all.iter().any(|id| lives(*id))
        });
    }
}

/// State and parent of a process on Linux: "pid (name) state parent …". The name may contain anything.
fn state(id: u32) -> Option<(char, u32)> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let mut fields = stat.rsplit_once(") ")?.1.split(' ');
    Some((fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}

fn lives(id: u32) -> bool {
    state(id).is_some_and(|(state, _)| state != 'Z')
}

/// A process and all its descendants, as far as known.
fn tree(root: u32) -> Vec<u32> {
    let numbers =
        std::fs::read_dir("/proc").into_iter().flatten().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    let pairs: Vec<(u32, u32)> = numbers.filter_map(|id| Some((id, state(id)?.1))).collect();
    let mut found = vec![root];
    let mut next = 0;
    while let Some(one) = found.get(next).copied() {
        found.extend(pairs.iter().filter(|(_, parent)| *parent == one).map(|(id, _)| *id));
        next += 1;
    }
    found
}

/// "ChromeDriver was started successfully on port 1234." or "Listening on 127.0.0.1:1234"
fn port_in(line: &str) -> Option<u16> {
    let marks = ["successfully on port ", "Listening on 127.0.0.1:"];
    let rest = marks.iter().find_map(|mark| Some(line.split_once(mark)?.1))?;
    rest.trim_end_matches('.').trim().parse().ok()
}

/// The first of these programs that is installed, in `.tools` or on the PATH.
fn program(names: &[&str]) -> PathBuf {
    let tools = crate::root::root().join(".tools/bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = std::iter::once(tools).chain(std::env::split_paths(&path)).collect();
    let found = names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|file| file.is_file()));
    found.unwrap_or_else(|| panic!("{} is not installed: `make test` says how to get it", names[0]))
}
