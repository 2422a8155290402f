//! The command line.
//!
//! In: the arguments of the process. Out: [`Arguments`], or the status to leave with
//! after help or a complaint was shown.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand, ValueEnum};
use sportello::{Context, Lang};

use crate::status::{self, Status};
use crate::{
    ask, audit, build, chat, check, eval, explain, gaps, insight, journal, learn, replay, search, site, tune,
};

/// What stands below every help text.
pub const AFTER_HELP: &str = "\
Exit status:
  0  done; an abstention is a decision, not a failure
  1  `check` found errors, or warnings with --deny warnings; `tune` can promise nothing; by `replay`
     a question would lose its right answer; `journal verify` found damage
  2  the arguments or a file cannot be used; the reason is on standard error

Colour is used on a terminal only, and not where NO_COLOR is set.";

/// An FAQ assistant in Italian and English that knows when it does not know.
#[derive(Debug, Parser)]
#[command(name = "sportello", version, after_help = AFTER_HELP, arg_required_else_help = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Decide one question: the answer, a question back, or an abstention
    #[command(after_help = AFTER_HELP)]
    Ask(ask::Arguments),
    /// Talk with the FAQ
    #[command(after_help = AFTER_HELP)]
    Chat(chat::Arguments),
    /// Search the FAQ's texts
    #[command(after_help = AFTER_HELP)]
    Search(search::Arguments),
    /// Find what should be mended in the FAQ
    #[command(after_help = AFTER_HELP)]
    Check(check::Arguments),
    /// Show why a question is decided as it is
    #[command(after_help = AFTER_HELP)]
    Explain(explain::Arguments),
    /// Find the threshold that keeps a promise, from labelled questions
    #[command(after_help = AFTER_HELP)]
    Tune(tune::Arguments),
    /// Write the FAQ with its trained index into one file, for a page
    #[command(after_help = AFTER_HELP)]
    Build(build::Arguments),
    /// Write the FAQ as pages for a web server, usable without JavaScript
    #[command(after_help = AFTER_HELP)]
    Site(site::Arguments),
    /// Review what customers ask and the FAQ does not answer, and learn their words
    #[command(after_help = AFTER_HELP)]
    Learn(learn::Arguments),
    /// List what customers ask and the FAQ does not answer
    #[command(after_help = AFTER_HELP)]
    Gaps(gaps::Arguments),
    /// Show what an edited FAQ would answer otherwise, on the journal's questions
    #[command(after_help = AFTER_HELP)]
    Replay(replay::Arguments),
    /// Export, forget, verify, compact, retain: what the journal keeps
    #[command(after_help = AFTER_HELP)]
    Journal(journal::command::Arguments),
    /// Show how well it goes, from the journal: every figure with what it is counted among
    #[command(after_help = AFTER_HELP)]
    Insight(insight::Arguments),
    /// Draw questions from the journal by chance, say what was right, and collect the labels
    #[command(after_help = AFTER_HELP)]
    Audit(audit::Arguments),
    /// Measure the engine on labelled questions
    #[command(after_help = AFTER_HELP)]
    Eval(eval::Arguments),
}

impl Arguments {
    /// Reads the arguments of the process.
    ///
    /// Help keeps its colours. A complaint repeats what was typed, so it goes to the
    /// terminal like any text from outside: without colours and with control characters
    /// made visible.
    pub fn read() -> Result<Self, Status> {
        Self::try_parse().map_err(|error| match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                // A reader that went away has seen enough.
                let _ = error.print();
                Status::Done
            }
            _ => {
                status::complain(error.render().to_string().trim_end());
                Status::Unusable
            }
        })
    }
}

/// A language on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LangArgument {
    It,
    En,
}

impl From<LangArgument> for Lang {
    fn from(lang: LangArgument) -> Self {
        match lang {
            LangArgument::It => Self::It,
            LangArgument::En => Self::En,
        }
    }
}

/// The context of a question whose page or customer has a known language, or none.
pub fn context(lang: Option<LangArgument>) -> Context {
    lang.map_or_else(Context::default, |lang| Context::in_lang(lang.into()))
}

/// The words of a question as one text.
///
/// A question of any bytes is decided, so that what is not UTF-8 is replaced and not refused.
pub fn spoken(words: &[OsString]) -> String {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}
