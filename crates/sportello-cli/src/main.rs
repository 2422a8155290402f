//! The `sportello` command.
//!
//! In: arguments and files. Out: text for people or, with `--json`, for programs; the
//! exit status says how it went. What is decided is the engine's affair: here files are
//! read, and results are shown.

mod arguments;
mod ask;
mod audit;
mod build;
mod chat;
mod check;
mod csv_in;
mod csv_out;
mod decision;
mod eval;
mod explain;
mod gaps;
mod insight;
mod journal;
mod learn;
mod lines;
mod load;
mod phrases;
mod progress;
mod recording;
mod replace;
mod replay;
mod rows;
mod search;
mod site;
mod status;
mod terminal;
mod tune;
mod zone;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use status::Status;

fn main() -> ExitCode {
    let arguments = match Arguments::read() {
        Ok(arguments) => arguments,
        Err(status) => return status.into(),
    };
    status::of(run(arguments.command)).into()
}

fn run(command: Command) -> anyhow::Result<Status> {
    match command {
        Command::Ask(arguments) => ask::run(&arguments),
        Command::Chat(arguments) => chat::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Site(arguments) => site::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Tune(arguments) => tune::run(&arguments),
        Command::Learn(arguments) => learn::run(&arguments),
        Command::Gaps(arguments) => gaps::run(&arguments),
        Command::Replay(arguments) => replay::run(&arguments),
        Command::Journal(arguments) => journal::command::run(&arguments),
        Command::Insight(arguments) => insight::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Eval(arguments) => eval::run(&arguments),
    }
}
