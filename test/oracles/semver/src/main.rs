//! Answers one question a line: `V version` and `R requirement` (is it accepted), `C a b` (order of two versions),
//! `M requirement version` (does it match). Fields are separated by tabs.
use semver::{Version, VersionReq};
use std::cmp::Ordering;
use std::io::{self, BufRead, Write};

fn answer(line: &str) -> &'static str {
    let mut fields = line.split('\t');
    let question = fields.next().unwrap_or("");
    let first = fields.next().unwrap_or("");
    let second = fields.next().unwrap_or("");
    let yes_or_no = |value: bool| if value { "yes" } else { "no" };
    match question {
        "V" => yes_or_no(Version::parse(first).is_ok()),
        "R" => yes_or_no(VersionReq::parse(first).is_ok()),
        "C" => match (Version::parse(first), Version::parse(second)) {
            (Ok(a), Ok(b)) => match a.cmp(&b) {
                Ordering::Less => "less",
                Ordering::Equal => "equal",
                Ordering::Greater => "greater",
            },
            _ => "invalid",
        },
        "M" => match (VersionReq::parse(first), Version::parse(second)) {
            (Ok(requirement), Ok(version)) => yes_or_no(requirement.matches(&version)),
            _ => "invalid",
        },
        _ => "unknown question",
    }
}

fn main() {
    let mut out = io::BufWriter::new(io::stdout());
    for line in io::stdin().lock().lines() {
        writeln!(out, "{}", answer(&line.unwrap())).unwrap();
    }
}
