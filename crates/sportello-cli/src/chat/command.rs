//! What a line with a slash asks for.

/// A command of the chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command<'a> {
    /// Why the last question was decided as it was.
    Why,
    /// The topics.
    Topics,
    /// The packet of a conversation that waits for a person.
    Packet,
    /// The state of the conversation.
    State,
    /// A person of this name takes the conversation.
    Join(&'a str),
    /// The person says this.
    Say(&'a str),
    /// The person gives the conversation back.
    Close,
    /// Whether the last answer helped.
    Helpful(bool),
    /// The chat ends.
    Quit,
    /// The commands; also for one that is none.
    Help,
}

impl<'a> Command<'a> {
    /// The command of a line, if it begins with a slash.
    pub fn of(line: &'a str) -> Option<Self> {
        let line = line.strip_prefix('/')?;
        let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        Some(match name {
            "why" | "perche" | "perché" => Self::Why,
            "faq" => Self::Topics,
            "packet" => Self::Packet,
            "state" => Self::State,
            "join" if !rest.is_empty() => Self::Join(rest),
            "say" if !rest.is_empty() => Self::Say(rest),
            "close" => Self::Close,
            "yes" => Self::Helpful(true),
            "no" => Self::Helpful(false),
            "quit" | "exit" | "esci" | "q" => Self::Quit,
            _ => Self::Help,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<Command<'_>>) {
        assert_eq!(Command::of(line), expected, "{line}");
    }

    #[test]
    fn lines_with_a_slash_are_commands() {
        check("/why", Some(Command::Why));
        check("/join  Giulia Neri ", Some(Command::Join("Giulia Neri")));
        check("/say\tarrivo", Some(Command::Say("arrivo")));
        check("/no", Some(Command::Helpful(false)));
        check("no", None);
        check("1/2", None);
    }

    #[test]
    fn what_is_no_command_shows_them() {
        for line in ["/", "/help", "/zorg", "/join", "/say  ", "/ why"] {
            check(line, Some(Command::Help));
        }
    }
}
