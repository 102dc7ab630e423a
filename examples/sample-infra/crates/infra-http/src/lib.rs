//! HTTP client and server.

use infra_errors::{InfraError, InfraResult};
use infra_otel::Counter;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub method: Method,
    pub url: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    pub body: String,
}

type Handler = Box<dyn Fn(&Request) -> Response + Send + Sync>;

/// Answers from a handler: the sample has no sockets.
#[derive(Default)]
pub struct HttpClient {
    handler: Option<Handler>,
    sent: Counter,
}

impl HttpClient {
    pub fn new(handler: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Self {
        Self { handler: Some(Box::new(handler)), sent: Counter::default() }
    }

    pub async fn get(&self, url: &str) -> InfraResult<Response> {
        self.send(Request { method: Method::Get, url: url.to_owned() })
    }

    pub fn send(&self, request: Request) -> InfraResult<Response> {
        self.sent.add(1);
        match &self.handler {
            Some(handler) => Ok(handler(&request)),
            None => Err(InfraError::config(format!("nobody answers {}", request.url))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_gets_what_the_handler_answers() {
        let client = HttpClient::new(|request| Response { status: 200, body: request.url.clone() });
        let request = Request { method: Method::Get, url: "/health".into() };
        assert_eq!(client.send(request).unwrap().body, "/health");
    }
}
