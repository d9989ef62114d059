//! Local or session storage. Both getting it and using it can throw, so each access is checked.
//!
//! Only uses keys under `maturity-scan/1/`. Gets the storage anew for each access, because an old handle goes stale when
//! the browser's permission for storage changes.

use super::{EventListener, on_window};
use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use gloo_utils::window;
use wasm_bindgen::JsCast;

/// Prefix of every key.
const OURS: &str = "maturity-scan/1/";

/// Where data is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Permanently.
    Local,
    /// Until the tab closes.
    Session,
    /// Nowhere.
    None,
}

impl Area {
    /// The area that the attribute `storage` of the element names; by default [`Area::Local`].
    #[must_use]
    pub fn named(word: &str) -> Self {
        match word {
            "session" => Self::Session,
            "none" => Self::None,
            _ => Self::Local,
        }
    }
}

/// Why a value was not stored or not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageFault {
    /// The browser does not allow the page to store anything.
    Denied,
    /// There is no room left.
    Full,
}

/// The stored data of one questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    area: Area,
    prefix: String,
}

impl Store {
    /// The storage of a questionnaire.
    #[must_use]
    pub fn new(area: Area, questionnaire: &str) -> Self {
        Self { area, prefix: format!("{OURS}{questionnaire}/") }
    }

    /// Where data is stored, if at all.
    #[must_use]
    pub fn area(&self) -> Area {
        self.area
    }

    fn raw(&self) -> Result<web_sys::Storage, StorageFault> {
        if self.area == Area::None {
            return Err(StorageFault::Denied);
        }
        let is_session = self.area == Area::Session;
        // gloo-storage panics if the browser denies access, so ask the browser first.
        match if is_session { window().session_storage() } else { window().local_storage() } {
            Ok(Some(_)) if is_session => Ok(SessionStorage::raw()),
            Ok(Some(_)) => Ok(LocalStorage::raw()),
            _ => Err(StorageFault::Denied),
        }
    }

    /// Reads a value; `None` if there is none.
    ///
    /// # Errors
    /// [`StorageFault::Denied`].
    pub fn read(&self, name: &str) -> Result<Option<String>, StorageFault> {
        self.raw()?.get_item(&self.key(name)).map_err(|_| StorageFault::Denied)
    }

    /// Stores a value.
    ///
    /// # Errors
    /// [`StorageFault::Denied`], or [`StorageFault::Full`] if reading works but writing does not.
    pub fn write(&self, name: &str, value: &str) -> Result<(), StorageFault> {
        let key = self.key(name);
        let raw = self.raw()?;
        raw.set_item(&key, value).map_err(|_| match raw.get_item(&key) {
            Ok(_) => StorageFault::Full,
            Err(_) => StorageFault::Denied,
        })
    }

    /// Removes a value.
    ///
    /// # Errors
    /// [`StorageFault::Denied`].
    pub fn remove(&self, name: &str) -> Result<(), StorageFault> {
        self.raw()?.remove_item(&self.key(name)).map_err(|_| StorageFault::Denied)
    }

    /// Moves an unreadable value to a separate key, after those that were moved there before.
    ///
    /// # Errors
    /// Those of [`Store::write`]. The value then stays where it is.
    pub fn set_aside(&self, name: &str) -> Result<(), StorageFault> {
        let Some(value) = self.read(name)? else { return Ok(()) };
        let before = self.read(UNREADABLE)?.map(|text| text + "\n").unwrap_or_default();
        self.write(UNREADABLE, &(before + &value))?;
        self.remove(name)
    }

    /// Removes everything that scans have stored in this browser, for every questionnaire, and nothing else.
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

    /// The key of a value in the browser's storage.
    #[must_use]
    pub fn key(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// Calls back with the new value whenever another tab changes this one.
    pub fn on_change(&self, name: &str, handler: impl Fn(Option<String>) + 'static) -> Option<EventListener> {
        let key = self.key(name);
        let handler = move |event: &web_sys::Event| {
            let event = event.unchecked_ref::<web_sys::StorageEvent>();
            if event.key().as_deref() == Some(key.as_str()) {
                handler(event.new_value());
            }
        };
        (self.area == Area::Local).then(|| on_window("storage", handler))
    }
}

/// Key of the scan in progress.
pub const PROGRESS: &str = "progress";
/// Key of the plan for 90 days.
pub const PLAN: &str = "plan";
/// Key of finished scans.
pub const HISTORY: &str = "history";
/// Key of the team's results.
pub const TEAM: &str = "team";
const UNREADABLE: &str = "unreadable";
