//! A tuned threshold keeps its promise as often as it says.

use sportello::promise::{Label, tune};

use super::five_percent;
use super::worlds::{Random, World};

/// How often each world is replayed.
const REPLAYS: u64 = 10_000;

/// How often tuning on so many labels chose a threshold whose risk is above 5 %, and the mean
/// share of questions answered.
fn replay(world: &World, count: usize, replays: u64) -> (f64, f64) {
    let mut random = Random(1948 + count as u64);
    let mut labels: Vec<Label> = Vec::new();
    let (mut broken, mut coverage) = (0_u32, 0.0);
    for _ in 0..replays {
        labels.clear();
        labels.extend((0..count).map(|_| world.draw(&mut random)));
        if let Ok(tuned) = tune(&labels, five_percent()) {
            let (covered, risk) = world.at(tuned.threshold);
            broken += u32::from(risk > 0.05);
            coverage += covered;
        }
    }
    (f64::from(broken) / replays as f64, coverage / replays as f64)
}

#[test]
fn promises_are_broken_at_most_as_often_as_said() {
    for world in World::all() {
        for count in [100, 400] {
            let (broken, _) = replay(&world, count, REPLAYS);
            println!("{}, {count} labels: {:.2} % broken", world.name, broken * 100.0);
            assert!(broken <= 0.1, "{}: {broken} of promises broken with {count} labels", world.name);
        }
    }
}

#[track_caller]
fn check_coverage(world: &World, count: usize, expected: f64) {
    let (_, coverage) = replay(world, count, 400);
    let share = coverage / world.largest_coverage(0.05);
    println!("{}, {count} labels: {share:.3} of the largest possible coverage", world.name);
    assert!(share >= expected, "{}: {share} of the largest coverage, expected {expected}", world.name);
}

#[test]
fn labels_are_not_wasted() {
    check_coverage(&World::calibrated(), 400, 0.5);
    check_coverage(&World::calibrated(), 2500, 0.85);
    check_coverage(&World::out_of_scope(), 1000, 0.6);
    check_coverage(&World::out_of_scope(), 2500, 0.85);
}
