//! Progress of work that takes longer than a second.
//!
//! On standard error, and only where that is a terminal.

use std::io::{IsTerminal, stderr};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Shorter work needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);
const REDRAW: Duration = Duration::from_millis(120);

/// Shows that something goes on, until dropped.
#[derive(Debug)]
pub struct Waiting {
    shown: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Waiting {
    /// Starts to wait for something.
    pub fn of(what: &'static str) -> Self {
        if !stderr().is_terminal() {
            return Self { shown: None };
        }
        let (done, is_done) = channel();
        let shower = thread::spawn(move || {
            if is_done.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            let spinner = ProgressBar::new_spinner().with_message(what);
            while is_done.recv_timeout(REDRAW) == Err(RecvTimeoutError::Timeout) {
                spinner.tick();
            }
            spinner.finish_and_clear();
        });
        Self { shown: Some((done, shower)) }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some((done, shower)) = self.shown.take() {
            drop(done);
            // A spinner that failed has nothing to clear.
            let _ = shower.join();
        }
    }
}

/// Shows how much of a count is done.
#[derive(Debug)]
pub struct Counting {
    started: Instant,
    total: usize,
    what: &'static str,
    bar: Option<ProgressBar>,
}

impl Counting {
    /// Starts to count.
    pub fn of(total: usize, what: &'static str) -> Self {
        Self { started: Instant::now(), total, what, bar: None }
    }

    /// Counts one.
    pub fn step(&mut self, done: usize) {
        if self.bar.is_none() && self.started.elapsed() > PATIENCE {
            self.bar = Some(bar(self.total, self.what));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(done as u64);
        }
    }
}

impl Drop for Counting {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn bar(total: usize, what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new(total as u64).with_message(what);
    // The default look stays where the template is not understood.
    if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {eta}") {
        bar.set_style(style);
    }
    bar
}
