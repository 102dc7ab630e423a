//! The same sums in a browser.

use tally_core::{cost, Call, Price};

/// Micro-dollars of one call.
#[no_mangle]
pub extern "C" fn tally_cost(input_tokens: u64, output_tokens: u64) -> u64 {
    cost(Call { input_tokens, output_tokens }, Price { input: 3_000, output: 15_000 })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_thousand_tokens_each_way() {
        assert_eq!(super::tally_cost(1_000, 1_000), 18_000);
    }
}
