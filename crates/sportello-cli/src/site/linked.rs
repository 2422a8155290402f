//! The questions as data for search engines: schema.org's FAQPage in JSON-LD.
//!
//! In: a site and a language. Out: JSON that can stand in a `script` element. No browser runs it, so
//! that no policy has to allow it.

use serde_json::{Value, json};
use sportello::Lang;

use super::{Site, answer};
use crate::terminal;

/// The data of a language's page: the entries that are written in it.
pub fn data(site: &Site<'_>, lang: Lang) -> String {
    let sections = site.order.sections(site.faq);
    let entries = sections.iter().flat_map(|(_, entries)| entries);
    let questions: Vec<Value> = entries
        .filter_map(|entry| {
            let text = entry.texts.get(&lang)?;
            let mut question = json!({
                "@type": "Question",
                "name": text.question,
                "acceptedAnswer": { "@type": "Answer", "text": answer::html(&text.answer) },
            });
            if let Some(url) = &site.url {
                question["url"] = json!(format!("{url}{}#{}", site.folder(lang), entry.id));
            }
            Some(question)
        })
        .collect();
    in_script(&json!({
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "inLanguage": lang.code(),
        "mainEntity": questions,
    }))
}

/// JSON in which nothing can end the element, begin a comment or turn a line around: these characters
/// stand in strings only, where an escape means the same.
fn in_script(value: &Value) -> String {
    let mut out = String::new();
    for c in terminal::json(&value.to_string()).chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", c as u32)),
            _ => out.push(c),
        }
    }
    out
}
