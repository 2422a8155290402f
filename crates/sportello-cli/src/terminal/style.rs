//! The styles, by what they are for.

use anstyle::{AnsiColor, Style};

/// What stands out in a text.
pub const BOLD: Style = Style::new().bold();
/// A softer stress.
pub const ITALIC: Style = Style::new().italic();
/// What explains and may be passed over.
pub const DIM: Style = Style::new().dimmed();
/// The heading of a result.
pub const HEADING: Style = AnsiColor::Cyan.on_default().bold();
/// An address.
pub const LINK: Style = AnsiColor::Blue.on_default().underline();
/// Something to type.
pub const CODE: Style = AnsiColor::Magenta.on_default();
/// What a search found.
pub const FOUND: Style = AnsiColor::Yellow.on_default().bold();
/// Something went well.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// Something to look at.
pub const WARNING: Style = AnsiColor::Yellow.on_default();
/// Something that has to be mended.
pub const ERROR: Style = AnsiColor::Red.on_default().bold();

/// A text in a style. The text is not made safe here.
pub fn paint(style: Style, text: &str) -> String {
    if style == Style::new() || text.is_empty() {
        return text.to_owned();
    }
    format!("{style}{text}{style:#}")
}
