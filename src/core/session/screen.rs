//! The screens of a run, and their names in the browser's history.

/// What the screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// What the questionnaire is about, with buttons to begin or continue.
    Introduction,
    /// One page of items.
    Page(usize),
    /// All questions with their answers.
    Overview,
    /// The result: one's own, or one that was opened.
    Results,
    /// Several results side by side.
    Collection(CollectionScreen),
}

/// A screen that shows several results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CollectionScreen {
    /// Two results: earlier and now, or mine and another person's.
    Compare,
    /// The results of several people.
    Team,
    /// The finished scans stored on this device.
    History,
}

impl Screen {
    /// The screen's name in the browser's history.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Introduction => "introduction".to_owned(),
            Self::Page(page) => format!("page/{page}"),
            Self::Overview => "overview".to_owned(),
            Self::Results => "results".to_owned(),
            Self::Collection(collection) => collection.name().to_owned(),
        }
    }

    /// The screen with this [`Screen::name`]; `None` if there is none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let collection = || {
            [CollectionScreen::Compare, CollectionScreen::Team, CollectionScreen::History]
                .into_iter()
                .find(|collection| collection.name() == name)
        };
        match name {
            "introduction" => Some(Self::Introduction),
            "overview" => Some(Self::Overview),
            "results" => Some(Self::Results),
            _ => name
                .strip_prefix("page/")
                .and_then(|page| page.parse().ok())
                .map(Self::Page)
                .or_else(|| collection().map(Self::Collection)),
        }
    }
}

impl CollectionScreen {
    /// The screen's name in the browser's history.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Compare => "compare",
            Self::Team => "team",
            Self::History => "history",
        }
    }
}
