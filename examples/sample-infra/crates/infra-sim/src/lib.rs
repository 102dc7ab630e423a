//! Clocks, mocks and chaos for tests.

use std::cell::Cell;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use infra_errors::{InfraError, InfraResult};

pub trait Clock {
    /// Time since the epoch.
    fn now(&self) -> Duration;
}

pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
    }
}

/// Stands still until somebody advances it.
#[derive(Default)]
pub struct SimulatedClock(Cell<Duration>);

impl SimulatedClock {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn advance(&self, by: Duration) {
        self.0.set(self.0.get() + by);
    }
}

impl Clock for SimulatedClock {
    fn now(&self) -> Duration {
        self.0.get()
    }
}

/// Fails every `every`-th call.
pub struct ChaosInjector {
    every: u32,
    calls: Cell<u32>,
}

impl ChaosInjector {
    pub fn new(every: u32) -> Self {
        Self { every, calls: Cell::new(0) }
    }

    pub fn call<T>(&self, action: impl FnOnce() -> T) -> InfraResult<T> {
        self.calls.set(self.calls.get() + 1);
        if self.every != 0 && self.calls.get() % self.every == 0 {
            return Err(InfraError::validation("chaos"));
        }
        Ok(action())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_simulated_minute_passes_at_once() {
        let clock = SimulatedClock::new();
        clock.advance(Duration::from_secs(60));
        assert_eq!(clock.now(), Duration::from_secs(60));
    }

    #[test]
    fn every_second_call_fails() {
        let chaos = ChaosInjector::new(2);
        assert!(chaos.call(|| 1).is_ok());
        assert!(chaos.call(|| 1).is_err());
    }
}
