//! JSON values, diff and merge.

use std::collections::BTreeMap;
use std::fmt;

use infra_errors::{InfraError, InfraResult, SerializationFormat};

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(f64),
    String(String),
    Array(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

impl Json {
    pub fn object(entries: impl IntoIterator<Item = (&'static str, Json)>) -> Self {
        Self::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Self::Object(entries) => entries.get(key),
            _ => None,
        }
    }

    /// The number at `key`.
    pub fn number(&self, key: &str) -> InfraResult<f64> {
        match self.get(key) {
            Some(Self::Number(number)) => Ok(*number),
            _ => Err(InfraError::Json {
                format: SerializationFormat::Json,
                message: format!("`{key}` is not a number"),
            }),
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            Self::Bool(value) => write!(formatter, "{value}"),
            Self::Number(value) => write!(formatter, "{value}"),
            Self::String(value) => write!(formatter, "{value:?}"),
            Self::Array(items) => {
                let texts: Vec<String> = items.iter().map(ToString::to_string).collect();
                write!(formatter, "[{}]", texts.join(","))
            }
            Self::Object(entries) => {
                let texts: Vec<String> = entries.iter().map(|(key, value)| format!("{key:?}:{value}")).collect();
                write!(formatter, "{{{}}}", texts.join(","))
            }
        }
    }
}

/// One difference between two values: where, and what stood and stands there.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonChange {
    pub path: String,
    pub before: Option<Json>,
    pub after: Option<Json>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JsonDiff(Vec<JsonChange>);

impl JsonDiff {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn changes(&self) -> &[JsonChange] {
        &self.0
    }
}

pub fn diff(before: &Json, after: &Json) -> JsonDiff {
    let mut changes = Vec::new();
    collect("", Some(before), Some(after), &mut changes);
    JsonDiff(changes)
}

fn collect(path: &str, before: Option<&Json>, after: Option<&Json>, changes: &mut Vec<JsonChange>) {
    if let (Some(Json::Object(old)), Some(Json::Object(new))) = (before, after) {
        let added = new.keys().filter(|key| !old.contains_key(*key));
        for key in old.keys().chain(added) {
            collect(&format!("{path}/{key}"), old.get(key), new.get(key), changes);
        }
    } else if before != after {
        changes.push(JsonChange { path: path.to_owned(), before: before.cloned(), after: after.cloned() });
    }
}

/// `over` on top of `base`: objects are merged, everything else is replaced.
pub fn merge(base: &Json, over: &Json) -> Json {
    match (base, over) {
        (Json::Object(old), Json::Object(new)) => {
            let mut merged = old.clone();
            for (key, value) in new {
                let next = old.get(key).map_or_else(|| value.clone(), |before| merge(before, value));
                merged.insert(key.clone(), next);
            }
            Json::Object(merged)
        }
        _ => over.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_tells_where() {
        let before = Json::object([("a", Json::Number(1.0)), ("b", Json::Null)]);
        let after = Json::object([("a", Json::Number(2.0)), ("c", Json::Bool(true))]);
        let paths: Vec<String> = diff(&before, &after).changes().iter().map(|change| change.path.clone()).collect();
        assert_eq!(paths, ["/a", "/b", "/c"]);
    }

    #[test]
    fn a_merge_keeps_what_is_not_mentioned() {
        let base = Json::object([("a", Json::Number(1.0)), ("b", Json::Null)]);
        let merged = merge(&base, &Json::object([("a", Json::Number(2.0))]));
        assert_eq!(merged.to_string(), r#"{"a":2,"b":null}"#);
    }
}
