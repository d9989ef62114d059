//! Local or session storage behind a probe: asking for it can throw, and so can every use.
//!
//! Only keys under `maturity-scan/1/` are touched. The handle is asked for at each use, since one kept from before a
//! change of storage access goes stale.

use super::Listener;
use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use wasm_bindgen::JsCast;
use web_sys::window;

/// How every key begins.
const OURS: &str = "maturity-scan/1/";

/// Where progress is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// For good.
    Local,
    /// Until the tab closes.
    Session,
    /// Nowhere.
    None,
}

impl Area {
    /// As the element's attribute `storage` names it; for good where it names none.
    #[must_use]
    pub fn named(word: &str) -> Self {
        match word {
            "session" => Self::Session,
            "none" => Self::None,
            _ => Self::Local,
        }
    }
}

/// Why a value was not kept or not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageFault {
    /// The browser does not let the page keep anything.
    Denied,
    /// No room is left.
    Full,
}

/// What is kept of one questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    area: Area,
    prefix: String,
}

impl Store {
    /// The store of a questionnaire.
    #[must_use]
    pub fn new(area: Area, questionnaire: &str) -> Self {
        Self { area, prefix: format!("{OURS}{questionnaire}/") }
    }

    /// Whether anything is kept at all.
    #[must_use]
    pub fn area(&self) -> Area {
        self.area
    }

    fn raw(&self) -> Result<web_sys::Storage, StorageFault> {
        if self.area == Area::None {
            return Err(StorageFault::Denied);
        }
        let window = window().ok_or(StorageFault::Denied)?;
        let is_session = self.area == Area::Session;
        // gloo-storage panics where the browser denies, so the browser is asked first.
        match if is_session { window.session_storage() } else { window.local_storage() } {
            Ok(Some(_)) if is_session => Ok(SessionStorage::raw()),
            Ok(Some(_)) => Ok(LocalStorage::raw()),
            _ => Err(StorageFault::Denied),
        }
    }

    /// Reads a value; `None` where there is none.
    ///
    /// # Errors
    /// [`StorageFault::Denied`].
    pub fn read(&self, name: &str) -> Result<Option<String>, StorageFault> {
        self.raw()?.get_item(&self.key(name)).map_err(|_| StorageFault::Denied)
    }

    /// Keeps a value.
    ///
    /// # Errors
    /// [`StorageFault::Denied`], or [`StorageFault::Full`] where reading works and writing does not.
    pub fn write(&self, name: &str, value: &str) -> Result<(), StorageFault> {
        let key = self.key(name);
        let raw = self.raw()?;
        raw.set_item(&key, value).map_err(|_| match raw.get_item(&key) {
            Ok(_) => StorageFault::Full,
            Err(_) => StorageFault::Denied,
        })
    }

    /// Gives a value up.
    ///
    /// # Errors
    /// [`StorageFault::Denied`].
    pub fn remove(&self, name: &str) -> Result<(), StorageFault> {
        self.raw()?.remove_item(&self.key(name)).map_err(|_| StorageFault::Denied)
    }

    /// Moves a value that can't be read out of the way, behind those set aside before.
    ///
    /// # Errors
    /// As [`Store::write`]; the value then stays where it is.
    pub fn set_aside(&self, name: &str) -> Result<(), StorageFault> {
        let Some(value) = self.read(name)? else { return Ok(()) };
        let before = self.read(UNREADABLE)?.map(|text| text + "\n").unwrap_or_default();
        self.write(UNREADABLE, &(before + &value))?;
        self.remove(name)
    }

    /// Removes everything that scans keep in this browser, of every questionnaire, and nothing else.
    ///
    /// # Errors
    /// [`StorageFault::Denied`].
    pub fn erase_all(&self) -> Result<(), StorageFault> {
        let raw = self.raw()?;
        let count = raw.length().map_err(|_| StorageFault::Denied)?;
        let keys: Vec<_> = (0..count).filter_map(|at| raw.key(at).ok().flatten()).collect();
        for key in keys.iter().filter(|key| key.starts_with(OURS)) {
            raw.remove_item(key).map_err(|_| StorageFault::Denied)?;
        }
        Ok(())
    }

    fn key(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// Calls back with the new value whenever another tab changes this one.
    #[must_use]
    pub fn on_change(&self, name: &str, heard: impl Fn(Option<String>) + 'static) -> Option<Listener> {
        let key = self.key(name);
        let heard = move |event: web_sys::Event| {
            let event = event.unchecked_into::<web_sys::StorageEvent>();
            if event.key().as_deref() == Some(key.as_str()) {
                heard(event.new_value());
            }
        };
        (self.area == Area::Local).then(|| Listener::on_window("storage", heard))
    }
}

/// Key of the scan in progress.
pub const PROGRESS: &str = "progress";
/// Key of the plan for 90 days.
pub const PLAN: &str = "plan";
/// Key of finished scans.
pub const HISTORY: &str = "history";
/// Key of the team that results were brought together for.
pub const TEAM: &str = "team";
const UNREADABLE: &str = "unreadable";
