//! Columns of text.

use unicode_width::UnicodeWidthStr;

use super::safe::safe;
use super::style::{DIM, paint};

/// Rows of cells; the first column is set to the left, the others to the right.
#[derive(Debug, Default)]
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with names for its columns.
    pub fn with_head<const N: usize>(head: [&str; N]) -> Self {
        Self { head: head.map(str::to_owned).to_vec(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.iter().map(|cell| safe(cell).into_owned()).collect());
    }

    /// The table as lines.
    pub fn show(&self) -> String {
        let widths = self.widths();
        let mut out = String::new();
        if !self.head.is_empty() {
            out.push_str(&paint(DIM, &line(&self.head, &widths)));
            out.push('\n');
        }
        for row in &self.rows {
            out.push_str(&line(row, &widths));
            out.push('\n');
        }
        out
    }

    fn widths(&self) -> Vec<usize> {
        let all = || self.rows.iter().chain(std::iter::once(&self.head));
        let columns = all().map(Vec::len).max().unwrap_or(0);
        let widest = |column: usize| all().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
        (0..columns).map(|column| widest(column).unwrap_or(0)).collect()
    }
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let mut out = String::from("  ");
    for (at, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let gap = " ".repeat(width.saturating_sub(cell.width()));
        match at {
            0 => out.extend([cell, gap.as_str()]),
            _ => out.extend(["  ", gap.as_str(), cell]),
        }
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other() {
        let mut table = Table::default();
        table.row(["a".into(), "1".into()]);
        table.row(["è più".into(), "22".into()]);
        assert_eq!(table.show(), "  a       1\n  è più  22\n");
    }
}
