//! Identifiers.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use infra_errors::{InfraError, InfraResult};

/// A 128-bit identifier, written like a UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u128);

impl Id {
    pub fn generate() -> Self {
        Self((u128::from(random()) << 64) | u128::from(random()))
    }

    /// Later ones are greater: the upper half counts milliseconds, then calls.
    pub fn generate_ordered() -> Self {
        static CALLS: AtomicU64 = AtomicU64::new(0);
        let time = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_millis());
        let call = u128::from(CALLS.fetch_add(1, Ordering::Relaxed));
        Self((time << 80) | ((call & 0xffff) << 64) | u128::from(random()))
    }

    pub fn parse(text: &str) -> InfraResult<Self> {
        u128::from_str_radix(&text.replace('-', ""), 16)
            .map(Self)
            .map_err(|_| InfraError::validation(format!("`{text}` is not an identifier")))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = format!("{:032x}", self.0);
        write!(formatter, "{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
    }
}

pub trait IdGenerator {
    fn generate(&self) -> Id;
}

pub struct UuidV4Generator;
pub struct UuidV7Generator;

impl IdGenerator for UuidV4Generator {
    fn generate(&self) -> Id {
        Id::generate()
    }
}

impl IdGenerator for UuidV7Generator {
    fn generate(&self) -> Id {
        Id::generate_ordered()
    }
}

pub fn generate_request_id() -> String {
    format!("req-{}", Id::generate_ordered())
}

pub fn generate_session_id() -> String {
    format!("ses-{}", Id::generate())
}

pub fn generate_short_id() -> String {
    format!("{:016x}", random())
}

fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let id = Id::generate();
        assert_eq!(Id::parse(&id.to_string()), Ok(id));
    }

    #[test]
    fn ordered_identifiers_are_ordered() {
        assert!(Id::generate_ordered() < Id::generate_ordered());
    }
}
