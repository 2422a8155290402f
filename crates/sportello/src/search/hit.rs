//! What a search finds, with the words that matched.
//!
//! In: plain text and marked words. Out: a [`Snippet`]: the text, or the part of it that says
//! most, and the marks as byte ranges of that text. Never HTML.

use std::ops::Range;

use serde::Serialize;

use crate::text::Lang;

/// An entry that was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Hit {
    /// The entry's id.
    pub id: String,
    /// The language that matched best.
    pub lang: Lang,
    /// The score, from 0; comparable within one search only.
    pub score: f32,
    /// The entry's question.
    pub question: Snippet,
    /// The part of the answer that has most of what was sought.
    pub answer: Snippet,
}

/// A text with marked parts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Snippet {
    /// One line of plain text; `…` stands where something is left out.
    pub text: String,
    /// The marked parts: byte ranges of `text`, on character boundaries, in order and apart.
    pub highlights: Vec<Range<usize>>,
}

/// A word of a text: its bytes, and what it counts as a match.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The bytes of the word.
    pub span: Range<usize>,
    /// The word sought that it matches, and the weight of that.
    pub matched: Option<(usize, f32)>,
}

/// How long a snippet of an answer is at most, in characters.
pub const MOST_CHARS: usize = 200;
const LEFT_OUT: char = '…';

impl Snippet {
    /// The marked parts as texts.
    pub fn highlighted(&self) -> impl Iterator<Item = &str> {
        self.highlights.iter().map(|range| &self.text[range.clone()])
    }

    /// A whole text with its marks.
    pub(super) fn whole(text: &str, marks: &[Mark]) -> Self {
        Self::part(text, 0..text.len(), marks)
    }

    /// The part of a text, of at most [`MOST_CHARS`], in which the matches weigh most.
    pub(super) fn best(text: &str, marks: &[Mark]) -> Self {
        if text.chars().count() <= MOST_CHARS {
            return Self::whole(text, marks);
        }
        Self::part(text, window(text, marks), marks)
    }

    fn part(text: &str, part: Range<usize>, marks: &[Mark]) -> Self {
        let mut out = String::with_capacity(part.len() + 2 * LEFT_OUT.len_utf8());
        if part.start > 0 {
            out.push(LEFT_OUT);
        }
        let shift = out.len();
        // Every line break becomes one space, so that ranges stay as they are.
        out.extend(text[part.clone()].chars().map(|c| if c == '\n' { ' ' } else { c }));
        if part.end < text.len() {
            out.push(LEFT_OUT);
        }
        let inside = marks.iter().filter(|mark| mark.matched.is_some() && within(&mark.span, &part));
        let mut highlights: Vec<Range<usize>> = Vec::new();
        for Mark { span, .. } in inside {
            let range = span.start - part.start + shift..span.end - part.start + shift;
            match highlights.last_mut() {
                // The two words of an elision share their bytes.
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => highlights.push(range),
            }
        }
        Self { text: out, highlights }
    }
}

fn within(span: &Range<usize>, part: &Range<usize>) -> bool {
    part.start <= span.start && span.end <= part.end
}

/// The first of the windows, from word to word, in which the matches weigh most.
fn window(text: &str, marks: &[Mark]) -> Range<usize> {
    let room = MOST_CHARS - 2;
    let mut best = (0..byte_after(text, 0, room), -1.0);
    let mut end = 0;
    for (start, first) in marks.iter().enumerate() {
        let from = if start == 0 { 0 } else { first.span.start };
        let reach = byte_after(text, from, room);
        end = end.max(start);
        while end < marks.len() && marks[end].span.end <= reach {
            end += 1;
        }
        let weight = weight(&marks[start..end]);
        if end > start && weight > best.1 {
            best = (from..stop(text, marks, end, reach), weight);
        }
    }
    best.0
}

/// Where so many characters from a byte on end.
fn byte_after(text: &str, from: usize, chars: usize) -> usize {
    text[from..].char_indices().nth(chars).map_or(text.len(), |(at, _)| from + at)
}

/// The end of a window: after the punctuation that follows its last word, where there is room.
fn stop(text: &str, marks: &[Mark], end: usize, reach: usize) -> usize {
    let last = marks[end - 1].span.end;
    let next = marks.get(end).map_or(text.len(), |mark| mark.span.start);
    let rest = &text[last..next.max(last)];
    let punctuation = rest.find(char::is_whitespace).unwrap_or(rest.len());
    if last + punctuation <= reach { last + punctuation } else { last }
}

/// Each word sought counts once in full; repeats only decide between equals.
fn weight(marks: &[Mark]) -> f32 {
    const REPEAT: f32 = 0.01;
    let mut seen: Vec<usize> = Vec::new();
    let mut sum = 0.0;
    for (word, weight) in marks.iter().filter_map(|mark| mark.matched) {
        if seen.contains(&word) {
            sum += REPEAT * weight;
        } else {
            seen.push(word);
            sum += weight;
        }
    }
    sum
}
