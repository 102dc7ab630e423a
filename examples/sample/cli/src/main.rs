use tally_core::{cost, Call, Price};

fn main() {
    let tokens: Vec<u64> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let [input_tokens, output_tokens] = tokens[..] else {
        eprintln!("usage: tally INPUT_TOKENS OUTPUT_TOKENS");
        std::process::exit(2);
    };
    let micro_dollars = cost(Call { input_tokens, output_tokens }, Price { input: 3_000, output: 15_000 });
    println!("${}.{:06}", micro_dollars / 1_000_000, micro_dollars % 1_000_000);
}
