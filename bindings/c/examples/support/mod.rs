//! The library as a C program sees it, and what is asked of it, for both measurements.

#![allow(dead_code, reason = "each measurement takes what it needs")]

use std::ffi::{c_char, c_void};
use std::hint::black_box;
use std::ptr::null_mut;

use sportello::{Faq, Lang};
use sportello_c as _;

unsafe extern "C" {
    fn sportello_load_json(
        faq: *const c_char,
        length: usize,
        to: *mut *mut c_void,
        message: *mut *mut c_char,
    ) -> i32;
    fn sportello_ask(
        assistant: *const c_void,
        question: *const c_char,
        length: usize,
        italian: f32,
        decision: *mut *mut c_char,
        message: *mut *mut c_char,
    ) -> i32;
    fn sportello_apply(
        assistant: *mut c_void,
        edit: *const c_char,
        length: usize,
        message: *mut *mut c_char,
    ) -> i32;
    fn sportello_string_free(text: *mut c_char);
}

const WORDINGS: usize = 1_000;

/// Entries until there are a thousand wordings, and the questions that test these entries.
pub fn cut(mut faq: Faq) -> (Faq, Vec<String>) {
    let mut count = 0;
    faq.entries.retain(|entry| {
        let kept = count < WORDINGS;
        count += entry.texts.values().map(|text| 1 + text.wordings.len()).sum::<usize>();
        kept
    });
    let tests = |lang| {
        faq.entries.iter().filter_map(move |entry| entry.texts.get(&lang)).flat_map(|text| &text.tests)
    };
    let questions = tests(Lang::It).chain(tests(Lang::En)).cloned().collect();
    (faq, questions)
}

/// An assistant of a Faq in JSON.
pub fn load(faq: &str) -> *mut c_void {
    let mut assistant = null_mut();
    // SAFETY: the text is as long as it says, and the places can be written to.
    let code = unsafe { sportello_load_json(faq.as_ptr().cast(), faq.len(), &mut assistant, null_mut()) };
    assert_eq!(code, 0);
    assistant
}

/// Asks, and frees the decision.
pub fn through(assistant: *const c_void, question: &str) {
    let mut decision = null_mut();
    // SAFETY: as above; the decision is freed once.
    unsafe {
        sportello_ask(assistant, question.as_ptr().cast(), question.len(), 0.5, &mut decision, null_mut());
        sportello_string_free(black_box(decision));
    }
}

/// Makes an edit.
pub fn apply(assistant: *mut c_void, edit: &str) {
    // SAFETY: as above.
    let code = unsafe { sportello_apply(assistant, edit.as_ptr().cast(), edit.len(), null_mut()) };
    assert_eq!(code, 0);
}
