//! Message queue.

use std::collections::VecDeque;
use std::sync::Mutex;

use infra_errors::{InfraError, InfraResult, MqOperation};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    pub body: Vec<u8>,
}

#[derive(Default)]
pub struct MessageBuilder(Message);

impl MessageBuilder {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn body_string(mut self, text: impl Into<String>) -> Self {
        self.0.body = text.into().into_bytes();
        self
    }

    pub fn build(self) -> Message {
        self.0
    }
}

/// First in, first out.
pub struct MemoryQueue {
    name: String,
    messages: Mutex<VecDeque<Message>>,
}

pub fn memory_queue(name: &str) -> MemoryQueue {
    MemoryQueue { name: name.to_owned(), messages: Mutex::default() }
}

impl MemoryQueue {
    pub async fn publish(&self, message: Message) -> InfraResult<()> {
        self.push(message)
    }

    pub fn push(&self, message: Message) -> InfraResult<()> {
        self.messages.lock().map_err(|_| self.broken(MqOperation::Publish))?.push_back(message);
        Ok(())
    }

    pub fn pop(&self) -> InfraResult<Option<Message>> {
        Ok(self.messages.lock().map_err(|_| self.broken(MqOperation::Receive))?.pop_front())
    }

    fn broken(&self, operation: MqOperation) -> InfraError {
        InfraError::Mq { operation, message: format!("queue {} is broken", self.name) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_message_comes_out_first() {
        let queue = memory_queue("jobs");
        for text in ["one", "two"] {
            queue.push(MessageBuilder::new().body_string(text).build()).unwrap();
        }
        assert_eq!(queue.pop().unwrap().unwrap().body, b"one");
    }
}
