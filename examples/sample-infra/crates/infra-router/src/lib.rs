//! Request routing and load balancing.

use std::sync::Mutex;

use infra_auth::{Permission, PermissionSet};
use infra_errors::{AuthErrorKind, InfraError, InfraResult};
use infra_http::Request;
use infra_otel::Counter;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backend {
    pub url: String,
}

impl Backend {
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// Takes its backends in turn.
#[derive(Default)]
pub struct LoadBalancer {
    backends: Mutex<Vec<Backend>>,
    turns: Counter,
}

impl LoadBalancer {
    pub fn round_robin() -> Self {
        Self::default()
    }

    pub async fn add_backend(&self, backend: Backend) {
        self.add(backend);
    }

    pub fn add(&self, backend: Backend) {
        if let Ok(mut backends) = self.backends.lock() {
            backends.push(backend);
        }
    }

    /// The next backend, `None` without any.
    pub fn next(&self) -> Option<Backend> {
        let backends = self.backends.lock().ok()?;
        let turn = usize::try_from(self.turns.add(1) - 1).ok()?;
        backends.get(turn.checked_rem(backends.len())?).cloned()
    }
}

/// A route that asks for a permission.
pub struct Route {
    pub prefix: String,
    pub permission: Permission,
}

impl Route {
    pub fn admit(&self, request: &Request, granted: &PermissionSet) -> InfraResult<bool> {
        if !request.url.starts_with(&self.prefix) {
            return Ok(false);
        }
        if granted.has(&self.permission) {
            return Ok(true);
        }
        Err(InfraError::Auth { kind: AuthErrorKind::Forbidden, message: request.url.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backends_take_turns() {
        let balancer = LoadBalancer::round_robin();
        assert_eq!(balancer.next(), None);
        balancer.add(Backend::new("one"));
        balancer.add(Backend::new("two"));
        let urls: Vec<String> = (0..3).filter_map(|_| balancer.next()).map(|backend| backend.url).collect();
        assert_eq!(urls.len(), 3);
        assert_ne!(urls[0], urls[1]);
    }
}
