use pulse::is_alive;

#[test]
fn one_answer_is_enough() {
    assert!(is_alive(&[false, true, false], 3));
}

#[test]
fn old_answers_do_not_count() {
    assert!(!is_alive(&[true, false, false], 2));
}
