//! Security audit log.

use infra_errors::InfraResult;
use infra_id::Id;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventType {
    Authentication,
    Access,
    Change,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Success,
    Failure,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEvent {
    pub id: Id,
    pub event_type: EventType,
    pub action: String,
    pub outcome: Outcome,
}

impl AuditEvent {
    pub fn new(event_type: EventType, action: &str, outcome: Outcome) -> Self {
        Self { id: Id::generate_ordered(), event_type, action: action.to_owned(), outcome }
    }
}

/// Writes an event to standard error and gives it back.
pub async fn audit(event_type: EventType, action: &str, outcome: Outcome) -> InfraResult<AuditEvent> {
    let event = AuditEvent::new(event_type, action, outcome);
    eprintln!("audit {} {:?} {}: {:?}", event.id, event.event_type, event.action, event.outcome);
    Ok(event)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_in_order() {
        let events = [1, 2].map(|_| AuditEvent::new(EventType::Access, "read", Outcome::Success));
        assert!(events[0].id < events[1].id);
    }
}
