//! Values by id.

use super::json::Node;
use serde_json::Value;
use std::ops::Index;

/// A map from ids to values, sorted by id.
///
/// It is a list, because the compiler generates the code of the standard library's tree again for every type of value. When
/// measured, that took 36 of 522 kB of code. Input arrives in order, so inserting moves nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ById<T>(Vec<(String, T)>);

impl<T> ById<T> {
    fn place(&self, id: &str) -> Result<usize, usize> {
        // Input that arrives in order goes at the end.
        if self.0.last().is_none_or(|(last, _)| last.as_str() < id) {
            return Err(self.0.len());
        }
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(id))
    }

    /// Reads an optional member whose own members are values by id. Leaves out what `read` does not accept.
    pub fn read(from: &Node<'_>, key: &str, read: impl Fn(&Node<'_>) -> Option<T>) -> Self {
        let Some(node) = from.get(key) else { return Self::default() };
        node.members().iter().filter_map(|(id, node)| Some(((*id).to_owned(), read(node)?))).collect()
    }

    /// The value of an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.place(id).ok().map(|place| &self.0[place].1)
    }

    /// Whether the id has a value.
    #[must_use]
    pub fn contains_key(&self, id: &str) -> bool {
        self.place(id).is_ok()
    }

    /// Sets the value of an id.
    pub fn insert(&mut self, id: String, value: T) {
        match self.place(&id) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (id, value)),
        }
    }

    /// Removes the value of an id.
    pub fn remove(&mut self, id: &str) {
        if let Ok(place) = self.place(id) {
            self.0.remove(place);
        }
    }

    /// Sets the value of an id, or removes it if `value` is `None`.
    pub fn put(&mut self, id: &str, value: Option<T>) {
        match value {
            Some(value) => self.insert(id.to_owned(), value),
            None => self.remove(id),
        }
    }

    /// Number of ids.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no ids.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Ids and values, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &T)> {
        self.0.iter().map(|(id, value)| (id, value))
    }

    /// The ids, in order.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(id, _)| id)
    }

    /// The same values under other ids. If two ids become the same, the later value wins.
    #[must_use]
    pub fn renamed(self, name: impl Fn(&str) -> String) -> Self {
        self.0.into_iter().map(|(id, value)| (name(&id), value)).collect()
    }
}

impl<T: Clone + Into<Value>> ById<T> {
    /// The map as a JSON object.
    #[must_use]
    pub fn to_json(&self) -> Value {
        Value::Object(self.iter().map(|(id, value)| (id.clone(), value.clone().into())).collect())
    }
}

impl<T> Default for ById<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<(String, T)> for ById<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(all: I) -> Self {
        let mut made = Self::default();
        for (id, value) in all {
            made.insert(id, value);
        }
        made
    }
}

impl<T> IntoIterator for ById<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T> Index<&str> for ById<T> {
    type Output = T;

    fn index(&self, id: &str) -> &T {
        self.get(id).expect("the id has a value")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn behaves_like_a_btree_map(changes in prop::collection::vec(("[a-d]{1,2}", prop::option::of(0u8..5)), 0..60)) {
            let (mut mine, mut tree) = (ById::default(), BTreeMap::new());
            for (id, value) in changes {
                mine.put(&id, value);
                match value {
                    Some(value) => tree.insert(id.clone(), value),
                    None => tree.remove(&id),
                };
                prop_assert_eq!(mine.get(&id), tree.get(&id));
                prop_assert_eq!(mine.contains_key(&id), tree.contains_key(&id));
            }
            prop_assert_eq!(mine.len(), tree.len());
            prop_assert_eq!(mine.to_json(), serde_json::to_value(&tree).unwrap());
            prop_assert!(mine.iter().eq(tree.iter()) && mine.keys().eq(tree.keys()));
            let shorter = |id: &str| id[..1].to_owned();
            let expected: BTreeMap<_, _> = tree.into_iter().map(|(id, value)| (shorter(&id), value)).collect();
            prop_assert!(mine.renamed(shorter).into_iter().eq(expected));
        }
    }
}
