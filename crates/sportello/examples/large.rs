//! How retrieval holds up as a Faq grows: `cargo run --release --example large -- 1000 10000`.
//!
//! Makes Faqs of so many wordings, ten for each entry and five for each language, of made-up
//! words that are as frequent as words of a language are, and asks 500 new wordings. Prints
//! how often exhaustive scoring and retrieval agree, and what each takes. `--without-index`
//! leaves exhaustive scoring out; at a million wordings its index alone takes minutes.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use sportello::internals::{Index, Question, Scored, rank, understand};
use sportello::search::{Fit, Query, Search};
use sportello::{Answer, Entry, Faq, Lang, Localised};

const QUESTIONS: usize = 500;
const ITALIAN: &str = "di e il la che per un in non una come posso mi del con ho si da sono le dove quando quanto \
                       costa devo fare cosa ma alla nel mio ordine se al più voglio della è lo perché chi";
const ENGLISH: &str = "the to i a my is how do can of what and in it for you where when on have not with does if \
                       be this get that at are from or will should was your an there no why who";

/// A small generator (SplitMix64), so that every run asks the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as usize % sides
    }

    /// A rank below `ranks` with Zipf's law: the logarithm of the rank is uniform.
    fn zipf(&mut self, ranks: usize) -> usize {
        let uniform = self.roll(1 << 30) as f64 / f64::from(1 << 30);
        ((ranks as f64).powf(uniform) as usize).min(ranks) - 1
    }
}

/// The words of a language by falling frequency.
struct Lexicon(Vec<String>);

impl Lexicon {
    fn of(lang: Lang, size: usize) -> Self {
        let (frequent, onsets, ends): (_, &[&str], &[&str]) = match lang {
            Lang::It => (
                ITALIAN,
                &["b", "c", "d", "f", "gr", "l", "m", "n", "p", "r", "st", "t", "v", "z"],
                &["a", "e", "i", "o", "an", "en", "or"],
            ),
            Lang::En => (
                ENGLISH,
                &["b", "ch", "d", "f", "g", "k", "l", "m", "p", "sh", "st", "th", "w", "y"],
                &["ack", "eed", "ill", "ow", "un", "ing", "ate"],
            ),
        };
        let mut words: Vec<String> = frequent.split_whitespace().map(str::to_owned).collect();
        let mut seen: std::collections::BTreeSet<String> = words.iter().cloned().collect();
        let mut dice = Dice(lang as u64 + 1);
        while words.len() < size {
            let syllables = 2 + dice.roll(3);
            let word: String = (0..syllables)
                .map(|_| [onsets[dice.roll(onsets.len())], ends[dice.roll(ends.len())]].concat())
                .collect();
            if seen.insert(word.clone()) {
                words.push(word);
            }
        }
        Self(words)
    }

    /// What an entry is about: words that are not among the most frequent.
    fn core(&self, dice: &mut Dice) -> Vec<usize> {
        (0..6).map(|_| 40 + dice.zipf(self.0.len() - 40)).collect()
    }

    fn sentence(&self, core: &[usize], own: usize, other: usize, dice: &mut Dice) -> String {
        let mut words: Vec<&str> = (0..own).map(|_| self.0[core[dice.roll(core.len())]].as_str()).collect();
        for _ in 0..other {
            let word = &self.0[dice.zipf(self.0.len())];
            words.insert(dice.roll(words.len() + 1), word);
        }
        words.join(" ")
    }

    fn text(&self, core: &[usize], dice: &mut Dice) -> Localised {
        let mut asked: Vec<String> = (0..5).map(|_| self.wording(core, dice)).collect();
        let answer = Answer::parse(&self.sentence(core, 10, 30, dice)).expect("plain words are an answer");
        Localised { question: asked.remove(0), wordings: asked, answer, ..Localised::default() }
    }

    fn wording(&self, core: &[usize], dice: &mut Dice) -> String {
        let (own, other) = (2 + dice.roll(3), 2 + dice.roll(4));
        self.sentence(core, own, other, dice)
    }
}

/// A Faq and questions that it can answer.
fn make(wordings: usize) -> (Faq, Vec<String>) {
    let entries = wordings / 10;
    let lexicons = Lang::ALL.map(|lang| (lang, Lexicon::of(lang, 5_000 + entries / 2)));
    let mut faq = Faq { id: "large".into(), languages: Lang::ALL.into(), ..Faq::default() };
    let mut questions = Vec::new();
    let mut dice = Dice(wordings as u64);
    let every = (entries / QUESTIONS).max(1);
    for at in 0..entries {
        let mut texts = BTreeMap::new();
        for (lang, lexicon) in &lexicons {
            let core = lexicon.core(&mut dice);
            texts.insert(*lang, lexicon.text(&core, &mut dice));
            if at % every == 0 && (at / every) % 2 == *lang as usize {
                questions.push(lexicon.wording(&core, &mut dice));
            }
        }
        faq.entries.push(Entry { texts, ..Entry::new(format!("entry-{at:06}")) });
    }
    (faq, questions)
}

/// Anonymous and file-backed memory of this process, in MiB.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let of = |key: &str| {
        let line = status.lines().find(|line| line.starts_with(key));
        line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok()).unwrap_or(0) / 1024
    };
    (of("RssAnon"), of("RssFile"))
}

fn timed<T>(questions: &[Question], mut ask: impl FnMut(&Question) -> T) -> (Vec<T>, Duration, Duration) {
    let mut answers = Vec::new();
    let mut times: Vec<Duration> = Vec::new();
    // The first round warms caches and is not counted.
    for round in 0..2 {
        answers.clear();
        times.clear();
        for question in questions.iter().skip(usize::from(round == 0) * questions.len() / 2) {
            let start = Instant::now();
            answers.push(ask(question));
            times.push(start.elapsed());
        }
    }
    times.sort();
    (answers, times[times.len() / 2], times[times.len() * 99 / 100])
}

/// What exhaustive scoring says.
struct Truth {
    /// The entry that ranks first.
    best: String,
    /// The entry whose lexical part is the highest, and that part. Without a head it is the same.
    lexical: String,
    score: f32,
    /// The 20 that are lexically best, which `score::rank` compares further where there is no head.
    twenty: Vec<String>,
}

impl Truth {
    fn of(index: &Index, question: &Question) -> Self {
        let ranking = rank(index, question, usize::MAX);
        let first = &ranking.scored[0];
        let mut lexical: Vec<&Scored> = ranking.scored.iter().filter(|scored| scored.lexical > 0.0).collect();
        lexical.sort_by(|a, b| b.lexical.total_cmp(&a.lexical).then(a.entry.cmp(&b.entry)));
        lexical.truncate(20);
        let id = |scored: &Scored| index.ids[scored.entry].to_string();
        Self {
            best: id(first),
            lexical: lexical.first().map(|scored| id(scored)).unwrap_or_default(),
            score: lexical.first().map_or(0.0, |scored| scored.lexical),
            twenty: lexical.into_iter().map(id).collect(),
        }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let exhaustive = !arguments.iter().any(|argument| argument == "--without-index");
    for size in arguments.iter().filter_map(|argument| argument.parse().ok()) {
        measure(size, exhaustive)?;
    }
    Ok(())
}

fn measure(size: usize, exhaustive: bool) -> Result<(), Box<dyn std::error::Error>> {
    let (faq, texts) = make(size);
    let dir = std::env::temp_dir().join(format!("sportello-large-{size}"));
    let _ = std::fs::remove_dir_all(&dir);
    let start = Instant::now();
    drop(Search::in_dir(&faq, &dir)?);
    let built = start.elapsed();
    let before = memory();
    let start = Instant::now();
    let search = Search::in_dir(&faq, &dir)?;
    let opened = start.elapsed();
    // Retrieval needs none of the vocabulary, so an index of one entry will do.
    let nothing = Index::build(&Faq { entries: faq.entries[..1].to_vec(), ..Faq::default() });
    let mut questions: Vec<Question> = texts.iter().map(|text| understand(text, 0.5, &nothing)).collect();
    for question in &questions {
        search.candidates(question, 10)?;
    }
    let after = memory();
    let disk: u64 =
        std::fs::read_dir(&dir)?.map(|file| Ok(file?.metadata()?.len())).sum::<std::io::Result<u64>>()? >> 20;
    println!(
        "{size} wordings: folder written in {built:.1?}, {disk} MiB; opened in {opened:.1?}, anonymous memory {} MiB, file pages {} MiB",
        after.0.saturating_sub(before.0),
        after.1.saturating_sub(before.1),
    );
    let index = exhaustive.then(|| {
        let start = Instant::now();
        let index = Index::build(&faq);
        println!(
            "  index in memory: built in {:.1?}, {} MiB, head: {}",
            start.elapsed(),
            memory().0 - after.0,
            index.head.is_some()
        );
        index
    });
    if let Some(index) = &index {
        questions = texts.iter().map(|text| understand(text, 0.5, index)).collect();
    }
    let truth = index.as_ref().map(|index| {
        let (_, median, p99) = timed(&questions, |question| rank(index, question, 3));
        println!("  exhaustive: median {median:.1?}, p99 {p99:.1?}");
        questions.iter().map(|question| Truth::of(index, question)).collect::<Vec<_>>()
    });
    for retrieved in [50, 100, 200, 400] {
        let (_, median, p99) = timed(&questions, |question| search.candidates_of(question, retrieved, 10));
        print!("  {retrieved} retrieved and scored: median {median:.1?}, p99 {p99:.1?}");
        if let Some(truth) = &truth {
            let all = questions.iter().map(|question| search.candidates_of(question, retrieved, retrieved));
            let found: Vec<_> = all.collect::<Result<_, _>>()?;
            let count = |agree: fn(&Truth, &[Fit]) -> bool| {
                found.iter().zip(truth).filter(|(fits, truth)| agree(truth, fits)).count()
            };
            print!(
                "; of {}: best among them {}, best lexical first {}, to the bit {}, first twenty alike {}",
                truth.len(),
                count(|truth, fits| fits.iter().any(|fit| fit.id == truth.best)),
                count(|truth, fits| fits.first().is_some_and(|fit| fit.id == truth.lexical)),
                count(|truth, fits| fits
                    .first()
                    .is_some_and(|fit| fit.lexical.to_bits() == truth.score.to_bits())),
                count(|truth, fits| fits
                    .iter()
                    .take(truth.twenty.len())
                    .map(|fit| &fit.id)
                    .eq(&truth.twenty)),
            );
        }
        println!();
    }
    let mut texts = texts.iter();
    let (_, median, p99) =
        timed(&questions, |_| texts.next().map(|text| search.find(&Query::new(text.as_str()))));
    println!("  find, ten hits: median {median:.1?}, p99 {p99:.1?}");
    std::fs::remove_dir_all(&dir)?;
    Ok(())
}
