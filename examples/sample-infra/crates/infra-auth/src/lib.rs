//! Authentication and permissions.

use std::collections::HashSet;

use infra_crypto::{Keypair, Signature, Verifier};
use infra_errors::InfraResult;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    Read,
    Write,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Resource(String);

impl Resource {
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Permission {
    pub resource: Resource,
    pub action: Action,
}

impl Permission {
    pub fn new(resource: Resource, action: Action) -> Self {
        Self { resource, action }
    }
}

#[derive(Debug, Clone, Default)]
pub struct PermissionSet(HashSet<Permission>);

impl PermissionSet {
    pub fn grant(&mut self, permission: Permission) {
        self.0.insert(permission);
    }

    pub fn has(&self, permission: &Permission) -> bool {
        self.0.contains(permission)
    }
}

/// Whether `token` was signed with these keys.
pub fn verify_bearer_token(keys: &Keypair, token: &str, signature: &Signature) -> InfraResult<()> {
    keys.verify(token.as_bytes(), signature)
}

#[cfg(test)]
mod tests {
    use super::*;
    use infra_crypto::Signer;

    #[test]
    fn what_was_not_granted_is_not_there() {
        let mut granted = PermissionSet::default();
        granted.grant(Permission::new(Resource::new("models"), Action::Read));
        assert!(granted.has(&Permission::new(Resource::new("models"), Action::Read)));
        assert!(!granted.has(&Permission::new(Resource::new("models"), Action::Write)));
    }

    #[test]
    fn a_token_of_other_keys_is_refused() {
        let signature = Keypair::from_secret("other").sign(b"token");
        assert!(verify_bearer_token(&Keypair::from_secret("ours"), "token", &signature).is_err());
    }
}
