//! Tells whether a service is alive.

/// Alive, while it answered at least once among the last `window` attempts.
pub fn is_alive(answers: &[bool], window: usize) -> bool {
    answers.iter().rev().take(window).any(|answered| *answered)
}
