//! Unified error handling.

use std::fmt;

/// The result of everything in the infra crates.
pub type InfraResult<T> = Result<T, InfraError>;

/// What went wrong, by the area it went wrong in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InfraError {
    Auth { kind: AuthErrorKind, message: String },
    Config { message: String },
    Crypto { operation: CryptoOperation, message: String },
    Io { operation: IoOperation, message: String },
    Json { format: SerializationFormat, message: String },
    Mq { operation: MqOperation, message: String },
    Validation { message: String },
    Vector { operation: VectorOperation, message: String },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthErrorKind {
    InvalidToken,
    Forbidden,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CryptoOperation {
    Hash,
    Sign,
    Verify,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IoOperation {
    Read,
    Write,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MqOperation {
    Publish,
    Receive,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SerializationFormat {
    Json,
    Toml,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VectorOperation {
    Compare,
    Search,
}

impl InfraError {
    pub fn config(message: impl Into<String>) -> Self {
        Self::Config { message: message.into() }
    }

    pub fn validation(message: impl Into<String>) -> Self {
        Self::Validation { message: message.into() }
    }

    /// Whether trying again may help.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Io { .. } | Self::Mq { .. })
    }

    fn message(&self) -> (&'static str, &str) {
        match self {
            Self::Auth { message, .. } => ("auth", message),
            Self::Config { message } => ("config", message),
            Self::Crypto { message, .. } => ("crypto", message),
            Self::Io { message, .. } => ("io", message),
            Self::Json { message, .. } => ("json", message),
            Self::Mq { message, .. } => ("mq", message),
            Self::Validation { message } => ("validation", message),
            Self::Vector { message, .. } => ("vector", message),
        }
    }
}

impl fmt::Display for InfraError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (area, message) = self.message();
        write!(formatter, "{area}: {message}")
    }
}

impl std::error::Error for InfraError {}

impl From<std::io::Error> for InfraError {
    fn from(error: std::io::Error) -> Self {
        Self::Io { operation: IoOperation::Read, message: error.to_string() }
    }
}

/// How often, and how long apart, something is tried again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryConfig {
    pub attempts: u32,
    pub strategy: RetryStrategy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryStrategy {
    Fixed { milliseconds: u64 },
    Exponential { milliseconds: u64 },
}

impl RetryStrategy {
    /// Milliseconds to wait before the attempt with this number, which begins at 0.
    pub fn delay(self, attempt: u32) -> u64 {
        match self {
            Self::Fixed { milliseconds } => milliseconds,
            Self::Exponential { milliseconds } => milliseconds << attempt.min(16),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_its_area() {
        assert_eq!(InfraError::config("no port").to_string(), "config: no port");
    }

    #[test]
    fn exponential_delays_double() {
        let delays: Vec<u64> = (0..3).map(|n| RetryStrategy::Exponential { milliseconds: 10 }.delay(n)).collect();
        assert_eq!(delays, [10, 20, 40]);
    }
}
