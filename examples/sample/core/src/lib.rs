//! Prices and sums.

/// What a model costs, in micro-dollars per thousand tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Price {
    pub input: u64,
    pub output: u64,
}

/// One call of a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    pub input_tokens: u64,
    pub output_tokens: u64,
}

/// The cost of a call in micro-dollars.
pub fn cost(call: Call, price: Price) -> u64 {
    let exact = (call.input_tokens * price.input + call.output_tokens * price.output).div_ceil(1000);
    if cfg!(feature = "whole-cents") {
        exact.div_ceil(10_000) * 10_000
    } else {
        exact
    }
}

/// The cost of all calls in micro-dollars.
pub fn total(calls: &[Call], price: Price) -> u64 {
    calls.iter().map(|call| cost(*call, price)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRICE: Price = Price { input: 3_000, output: 15_000 };

    #[test]
    fn output_tokens_cost_more_than_input_tokens() {
        let input = cost(Call { input_tokens: 100, output_tokens: 0 }, PRICE);
        let output = cost(Call { input_tokens: 0, output_tokens: 100 }, PRICE);
        assert!(output > input);
    }

    #[test]
    fn nothing_costs_nothing() {
        assert_eq!(total(&[], PRICE), 0);
    }
}
