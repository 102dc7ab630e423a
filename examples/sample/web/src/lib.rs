//! The same sums in a browser.

use std::ffi::{c_char, CString};

use tally_core::{cost, Call, Price};

const PRICE: Price = Price { input: 3_000, output: 15_000 };

/// Micro-dollars of one call.
#[no_mangle]
pub extern "C" fn tally_cost(input_tokens: u64, output_tokens: u64) -> u64 {
    cost(Call { input_tokens, output_tokens }, PRICE)
}

/// Dollars of one call as the page shows them, `$0.018000`: UTF-8 that ends with a zero byte. It stays until
/// [`tally_free`] gets it back.
#[no_mangle]
pub extern "C" fn tally_show(input_tokens: u64, output_tokens: u64) -> *mut c_char {
    CString::new(show(tally_cost(input_tokens, output_tokens))).unwrap_or_default().into_raw()
}

/// Frees what [`tally_show`] gave.
///
/// # Safety
///
/// `text` comes from [`tally_show`] and was not freed before.
#[no_mangle]
pub unsafe extern "C" fn tally_free(text: *mut c_char) {
    if !text.is_null() {
        drop(CString::from_raw(text));
    }
}

fn show(micro_dollars: u64) -> String {
    format!("${}.{:06}", micro_dollars / 1_000_000, micro_dollars % 1_000_000)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_thousand_tokens_each_way() {
        assert_eq!(super::tally_cost(1_000, 1_000), 18_000);
        assert_eq!(super::show(18_000), "$0.018000");
    }
}
