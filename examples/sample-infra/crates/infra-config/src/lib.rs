//! Configuration from files and the environment.

use std::collections::BTreeMap;
use std::path::PathBuf;

use infra_errors::{InfraError, InfraResult};

/// Where values come from. Keys are lower case, with dots between their parts.
pub trait ConfigSource {
    fn values(&self) -> InfraResult<BTreeMap<String, String>>;
}

/// `name = value` lines.
pub struct FileSource(PathBuf);

impl FileSource {
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }
}

impl ConfigSource for FileSource {
    fn values(&self) -> InfraResult<BTreeMap<String, String>> {
        parse(&std::fs::read_to_string(&self.0)?)
    }
}

/// Variables that begin with a prefix: `APP_SERVER__PORT` is `server.port`.
pub struct EnvSource(String);

impl EnvSource {
    pub fn with_prefix(prefix: impl Into<String>) -> Self {
        Self(format!("{}_", prefix.into()))
    }
}

impl ConfigSource for EnvSource {
    fn values(&self) -> InfraResult<BTreeMap<String, String>> {
        let named = std::env::vars().filter_map(|(name, value)| {
            let key = name.strip_prefix(&self.0)?.to_lowercase().replace("__", ".");
            Some((key, value))
        });
        Ok(named.collect())
    }
}

/// Values in memory.
#[derive(Default)]
pub struct MemorySource(BTreeMap<String, String>);

impl MemorySource {
    pub fn set(mut self, key: &str, value: &str) -> Self {
        self.0.insert(key.to_owned(), value.to_owned());
        self
    }
}

impl ConfigSource for MemorySource {
    fn values(&self) -> InfraResult<BTreeMap<String, String>> {
        Ok(self.0.clone())
    }
}

/// Reads its sources in order; a later one has the last word.
#[derive(Default)]
pub struct ConfigLoader {
    sources: Vec<Box<dyn ConfigSource>>,
}

impl ConfigLoader {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add_source(mut self, source: impl ConfigSource + 'static) -> Self {
        self.sources.push(Box::new(source));
        self
    }

    pub fn load(&self) -> InfraResult<BTreeMap<String, String>> {
        let mut values = BTreeMap::new();
        for source in &self.sources {
            values.extend(source.values()?);
        }
        Ok(values)
    }
}

pub fn parse(text: &str) -> InfraResult<BTreeMap<String, String>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| match line.split_once('=') {
            Some((key, value)) => Ok((key.trim().to_owned(), value.trim().trim_matches('"').to_owned())),
            None => Err(InfraError::config(format!("`{line}` is not `name = value`"))),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_source_has_the_last_word() {
        let loader = ConfigLoader::new()
            .add_source(MemorySource::default().set("server.port", "80"))
            .add_source(MemorySource::default().set("server.port", "8080"));
        assert_eq!(loader.load().unwrap()["server.port"], "8080");
    }

    #[test]
    fn a_line_without_a_value_is_an_error() {
        assert!(parse("port").is_err());
    }
}
