//! The monitor's JSON: what is written, and what is checked when it is read.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::monitor::{MONITOR_VERSION, Monitor, RECENT};
use super::{Label, Promise};

/// A monitor as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    version: u32,
    promise: Promise,
    threshold: Option<f32>,
    evidence: f64,
    recent: VecDeque<Label>,
}

/// Why a monitor cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum InvalidMonitor {
    #[error("a monitor of version {0}: expected version {MONITOR_VERSION}")]
    Version(u32),
    #[error("a monitor with evidence {0}: expected 0 to less than 1")]
    Evidence(f64),
    #[error("a monitor with threshold {0}: expected a finite number or null")]
    Threshold(f32),
    #[error("a monitor with {0} recent answers: expected at most {RECENT}")]
    Recent(usize),
}

impl From<Monitor> for Saved {
    fn from(monitor: Monitor) -> Self {
        let Monitor { promise, threshold, evidence, recent } = monitor;
        Self { version: MONITOR_VERSION, promise, threshold, evidence, recent }
    }
}

impl TryFrom<Saved> for Monitor {
    type Error = InvalidMonitor;

    fn try_from(saved: Saved) -> Result<Self, InvalidMonitor> {
        let Saved { version, promise, threshold, evidence, recent } = saved;
        if version != MONITOR_VERSION {
            return Err(InvalidMonitor::Version(version));
        }
        if !(0.0..1.0).contains(&evidence) {
            return Err(InvalidMonitor::Evidence(evidence));
        }
        if let Some(threshold) = threshold.filter(|threshold| !threshold.is_finite()) {
            return Err(InvalidMonitor::Threshold(threshold));
        }
        if recent.len() > RECENT {
            return Err(InvalidMonitor::Recent(recent.len()));
        }
        Ok(Self { promise, threshold, evidence, recent })
    }
}
