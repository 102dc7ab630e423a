//! Tracing and metrics.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::OnceLock;

use infra_errors::{InfraError, InfraResult};

static SERVICE: OnceLock<String> = OnceLock::new();

/// What a service tells about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtelConfig {
    pub service: String,
}

/// Starts telemetry for a service; a second start is an error.
pub fn init(service: &str) -> InfraResult<()> {
    init_with_config(OtelConfig { service: service.to_owned() })
}

pub fn init_with_config(config: OtelConfig) -> InfraResult<()> {
    SERVICE.set(config.service).map_err(|_| InfraError::config("telemetry is started already"))
}

/// The service that telemetry was started for.
pub fn service() -> Option<&'static str> {
    SERVICE.get().map(String::as_str)
}

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    pub fn add(&self, amount: u64) -> u64 {
        self.0.fetch_add(amount, Ordering::Relaxed) + amount
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telemetry_starts_once() {
        assert!(init("sample").is_ok());
        assert!(init("again").is_err());
        assert_eq!(service(), Some("sample"));
    }
}
