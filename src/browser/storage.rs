//! Local or session storage. Both getting it and using it can throw, so each access is checked.
//!
//! Only uses keys under `maturity-scan/1/`. Gets the storage anew for each access, because an old handle goes stale when
//! the browser's permission for storage changes.

use super::{EventListener, on_window};
use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use gloo_utils::window;
use std::cell::RefCell;
use std::rc::Rc;
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

/// Why a value was not stored or not read, the most serious first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StorageFault {
    /// The browser does not allow the page to store anything.
    Denied,
    /// There is no room left.
    Full,
}

/// The stored data of one questionnaire.
#[derive(Debug, Clone)]
pub struct Store {
    area: Area,
    prefix: String,
    /// Values that can't be read and could not be set aside, by name. Nothing is written over them.
    not_set_aside: Rc<RefCell<Vec<(String, String)>>>,
}

impl Store {
    /// The storage of a questionnaire.
    #[must_use]
    pub fn new(area: Area, questionnaire: &str) -> Self {
        Self { area, prefix: format!("{OURS}{questionnaire}/"), not_set_aside: Rc::default() }
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

    /// Stores a value. First sets aside what is in its place, if that can't be read.
    ///
    /// # Errors
    /// [`StorageFault::Denied`], or [`StorageFault::Full`] if reading works but writing does not.
    pub fn write(&self, name: &str, value: &str) -> Result<(), StorageFault> {
        self.make_way(name)?;
        self.write_raw(name, value)
    }

    fn write_raw(&self, name: &str, value: &str) -> Result<(), StorageFault> {
        let key = self.key(name);
        let raw = self.raw()?;
        raw.set_item(&key, value).map_err(|_| match raw.get_item(&key) {
            Ok(_) => StorageFault::Full,
            Err(_) => StorageFault::Denied,
        })
    }

    /// Removes a value. If it can't be read, sets it aside.
    ///
    /// # Errors
    /// Those of [`Store::write`].
    pub fn remove(&self, name: &str) -> Result<(), StorageFault> {
        self.make_way(name)?;
        self.remove_raw(name)
    }

    fn remove_raw(&self, name: &str) -> Result<(), StorageFault> {
        self.raw()?.remove_item(&self.key(name)).map_err(|_| StorageFault::Denied)
    }

    /// Tries again to set aside a value for which that has failed before, if it is still there.
    fn make_way(&self, name: &str) -> Result<(), StorageFault> {
        let in_the_way = self.not_set_aside.borrow().iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
        match in_the_way {
            Some(value) if self.read(name)?.as_ref() == Some(&value) => self.set_aside(name),
            _ => Ok(()),
        }
    }

    /// Moves an unreadable value to a separate key, after those that were moved there before. If that fails, the value stays
    /// where it is, and nothing is written over it.
    ///
    /// # Errors
    /// Those of [`Store::write`].
    pub fn set_aside(&self, name: &str) -> Result<(), StorageFault> {
        let Some(value) = self.read(name)? else { return Ok(()) };
        let moved = self.move_aside(name, &value);
        let mut not_set_aside = self.not_set_aside.borrow_mut();
        not_set_aside.retain(|(other, _)| other != name);
        if moved.is_err() {
            not_set_aside.push((name.to_owned(), value));
        }
        moved
    }

    fn move_aside(&self, name: &str, value: &str) -> Result<(), StorageFault> {
        let before = self.read(UNREADABLE)?.map(|text| text + "\n").unwrap_or_default();
        self.write_raw(UNREADABLE, &(before + value))?;
        self.remove_raw(name)
    }

    /// Whether a value was set aside, now or before.
    #[must_use]
    pub fn has_unreadable(&self) -> bool {
        matches!(self.read(UNREADABLE), Ok(Some(_)))
    }

    /// Removes everything that scans have stored in this browser, for every questionnaire, and nothing else.
    ///
    /// # Errors
    /// [`StorageFault::Denied`].
    pub fn erase_all(&self) -> Result<(), StorageFault> {
        let raw = self.raw()?;
        let count = raw.length().map_err(|_| StorageFault::Denied)?;
        let mut keys: Vec<_> = (0..count).filter_map(|at| raw.key(at).ok().flatten()).collect();
        keys.retain(|key| key.starts_with(OURS));
        // Remove progress last: other tabs that hear of it then find that everything is gone.
        keys.sort_by_key(|key| key.ends_with(PROGRESS));
        for key in keys {
            raw.remove_item(&key).map_err(|_| StorageFault::Denied)?;
        }
        Ok(())
    }

    /// Whether nothing is stored. `false` if that can't be read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [PROGRESS, PLAN, HISTORY, TEAM, UNREADABLE].iter().all(|name| self.read(name) == Ok(None))
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
            let is_local = event.storage_area() == window().local_storage().ok().flatten();
            if is_local && event.key().as_deref() == Some(key.as_str()) {
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
