//! Questions one by one on the terminal.

use anyhow::Result;
use sportello::insight::audit::Sampled;
use sportello::{Faq, Lang};

use super::phrases::{Phrases, phrases};
use super::{Drawing, now, word};
use crate::arguments::LangArgument;
use crate::chat::input::Input;
use crate::decision::{paragraph, question};
use crate::journal::Journal;
use crate::phrases::filled;
use crate::status::Status;
use crate::terminal::style::{BOLD, DIM, GOOD, HEADING, WARNING, paint};
use crate::terminal::{Indent, Run, safe, show, width, wrap};
use crate::tune::labels::nearest;

/// What `audit label` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    drawing: Drawing,
    /// Who looks at the questions
    #[arg(long, value_name = "NAME")]
    auditor: String,
    /// The language of the prompts; without it, the FAQ's first
    #[arg(long)]
    lang: Option<LangArgument>,
}

/// What the auditor typed.
#[derive(Debug, PartialEq, Eq)]
enum Said<'a> {
    /// This entry, or none, is right.
    Right(Option<&'a str>),
    /// Not now.
    Later,
    /// No more.
    Stop,
    /// Something else.
    Unclear(&'a str),
}

/// Asks for each question that nobody has looked at; each word is in the journal at once.
pub fn run(arguments: &Arguments, faq: &Faq, journal: &Journal) -> Result<Status> {
    let lang = crate::insight::language(arguments.lang, faq);
    let phrases = phrases(lang);
    let (drawn, audits) = arguments.drawing.drawn(journal)?;
    let open: Vec<_> =
        drawn.iter().filter(|sampled| audits.entry(&sampled.conversation, sampled.turn).is_none()).collect();
    let begin = filled(phrases.begin, &[&drawn.len().to_string(), &open.len().to_string()]);
    show(&format!("{}{}", paragraph(&begin, width()), paragraph(phrases.help, width())))?;
    let mut input = Input::open()?;
    let mut kept = 0;
    'questions: for (place, sampled) in (1..).zip(&open) {
        show(&shown(sampled, faq, lang, phrases, place, open.len()))?;
        loop {
            let Some(line) = input.next()? else { break 'questions };
            match said(line.trim(), sampled, faq) {
                Said::Right(entry) => {
                    let record = word(
                        &sampled.conversation,
                        sampled.turn,
                        &arguments.auditor,
                        entry.map(str::to_owned),
                        now(faq),
                    );
                    journal.append(&[record])?;
                    kept += 1;
                    let told = filled(phrases.kept, &[entry.unwrap_or(phrases.none_right)]);
                    show(&format!("{}\n", paint(GOOD, &safe(&told))))?;
                    break;
                }
                Said::Later => {
                    show(&format!("{}\n", paint(DIM, phrases.passed)))?;
                    break;
                }
                Said::Stop => break 'questions,
                Said::Unclear(text) => show(&unclear(text, sampled, faq, phrases))?,
            }
        }
    }
    show(&format!("\n{}", paragraph(&filled(phrases.end, &[&kept.to_string()]), width())))?;
    Ok(Status::Done)
}

fn said<'a>(line: &'a str, sampled: &'a Sampled, faq: &'a Faq) -> Said<'a> {
    if let Some(entry) = faq.entry(line) {
        return Said::Right(Some(&entry.id));
    }
    match line.to_lowercase().as_str() {
        "n" => Said::Right(None),
        "s" => Said::Later,
        "q" => Said::Stop,
        number => {
            let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            // An entry that is gone since can be right no more.
            let entry =
                place.and_then(|place| sampled.ranked.get(place)).and_then(|ranked| faq.entry(&ranked.entry));
            entry.map_or(Said::Unclear(line), |entry| Said::Right(Some(&entry.id)))
        }
    }
}

fn unclear(text: &str, sampled: &Sampled, faq: &Faq, phrases: &Phrases) -> String {
    // Longer than a few letters it was meant as an id.
    let meant = if text.chars().count() > 3 { nearest(text, faq) } else { None };
    let told = match meant {
        Some(id) => filled(phrases.unknown, &[id]),
        None => filled(phrases.expected, &[&sampled.ranked.len().to_string()]),
    };
    wrap(&[Run::new(told, WARNING)], width(), Indent::default())
}

fn shown(sampled: &Sampled, faq: &Faq, lang: Lang, phrases: &Phrases, place: usize, all: usize) -> String {
    let head = filled(phrases.place, &[&place.to_string(), &all.to_string()]);
    let head = [head, sampled.at.local.to_string().replace('T', " "), sampled.channel.clone()].join(" · ");
    let asked = wrap(&[Run::new(&sampled.text, HEADING)], width(), Indent::all("  "));
    let got = match sampled.shown.as_slice() {
        [] => phrases.nothing.to_owned(),
        [entry] => format!("{} {entry}", phrases.answered),
        several => format!("{} {}", phrases.asked_back, several.join(", ")),
    };
    let candidate = |(number, ranked): (usize, &sportello::journal::Ranked)| {
        let asked = faq.entry(&ranked.entry).map_or("–", |entry| question(entry, lang));
        let first = format!("{number:>4}  ");
        let runs = [Run::new(format!("{} ", ranked.entry), BOLD), Run::new(asked, DIM)];
        wrap(&runs, width(), Indent { first: &first, rest: "      " })
    };
    let candidates: String = (1..).zip(&sampled.ranked).map(candidate).collect();
    let got = wrap(&[Run::new(got, DIM)], width(), Indent::all("  "));
    format!("\n{}\n\n{asked}{got}\n{candidates}", paint(DIM, &safe(&head)))
}
