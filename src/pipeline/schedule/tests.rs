//! Random queues, carried out without a device.

use super::{Move, Policy, RowId, RowView, Slots, apply, schedule};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A row: the turn in which it arrives, the lanes of its evaluations, and the turn in which it is cancelled, if it is.
type Row = (usize, Vec<u8>, Option<usize>);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let cancelled = prop_oneof![3 => Just(None), 1 => (0..60_usize).prop_map(Some)];
    vec((0..30_usize, vec(0..3_u8, 0..8), cancelled), 0..20)
}

fn policy() -> impl Strategy<Value = Policy> {
    (1..6_usize, 0..5_usize).prop_map(|(slots, patience)| Policy { slots, patience })
}

/// What was done, turn by turn.
struct History {
    /// The evaluations of each row, by their lanes.
    evaluated: BTreeMap<RowId, Vec<u8>>,
    /// Of each turn: who was in a slot when the lane was stepped.
    stepped: Vec<Vec<RowId>>,
    turns: usize,
}

/// Runs a queue until all rows are done or cancelled, and checks each turn.
fn run(queue: &[Row], policy: Policy) -> History {
    let mut lanes: Vec<Slots<u8>> = Vec::new();
    let mut history = History {
        evaluated: BTreeMap::new(),
        stepped: Vec::new(),
        turns: 0,
    };
    let mut left: Vec<bool> = vec![false; queue.len()];
    loop {
        let turn = history.turns;
        let views: Vec<RowView<u8>> = queue
            .iter()
            .enumerate()
            .filter(|&(id, (arrival, _, cancelled))| {
                *arrival <= turn && cancelled.is_none_or(|cancelled| cancelled > turn) && !left[id]
            })
            .map(|(id, (_, evaluations, _))| {
                let done = history.evaluated.get(&id).map_or(0, Vec::len);
                let next = evaluations.get(done).copied();
                RowView { id, next }
            })
            .collect();
        let later = queue.iter().any(|(arrival, _, _)| *arrival > turn);
        if views.is_empty() && !later {
            return history;
        }
        let moves = schedule(&views, &lanes, &policy);
        apply(&mut lanes, &moves, policy.slots);
        let seats: Vec<RowId> = lanes
            .iter()
            .flat_map(|slots| slots.rows.iter().flatten().copied())
            .collect();
        for lane in &lanes {
            assert_eq!(lane.rows.len(), policy.slots);
            for row in lane.rows.iter().flatten() {
                let view = views.iter().find(|view| view.id == *row);
                let view = view.expect("who is cancelled has left its slot");
                assert_eq!(view.next, Some(lane.key), "row {row} is in its lane");
            }
        }
        let mut once = seats.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), seats.len(), "nobody has two slots");
        // Nobody waits beside a free slot of its lane.
        for view in &views {
            let Some(key) = view.next else { continue };
            let lane = lanes.iter().find(|slots| slots.key == key);
            let lane = lane.expect("a wanted lane is opened");
            let has_seat = lane.rows.contains(&Some(view.id));
            assert!(has_seat || lane.occupied() == policy.slots);
        }
        let steps = moves.iter().filter_map(|one| match one {
            Move::Step { lane } => Some(*lane),
            _ => None,
        });
        let steps: Vec<usize> = steps.collect();
        assert!(steps.len() <= 1, "one launch in a turn");
        assert_eq!(steps.is_empty(), seats.is_empty(), "work is not put off");
        for lane in steps {
            let rows: Vec<RowId> = lanes[lane].rows.iter().flatten().copied().collect();
            assert!(!rows.is_empty(), "no lane is stepped empty");
            for &row in &rows {
                let key = lanes[lane].key;
                history.evaluated.entry(row).or_default().push(key);
            }
            history.stepped.push(rows);
        }
        for (id, row) in queue.iter().enumerate() {
            // Who is done has left: the next turn takes it out of its slot.
            let done = history.evaluated.get(&id).map_or(0, Vec::len);
            let seated = lanes.iter().any(|slots| slots.rows.contains(&Some(id)));
            left[id] |= done == row.1.len() && row.0 <= turn && !seated;
        }
        history.turns += 1;
        assert!(history.turns < 10_000, "somebody waits for ever");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn every_row_gets_each_evaluation_once_and_in_order_or_is_cancelled(
        queue in rows(),
        policy in policy(),
    ) {
        let history = run(&queue, policy);
        for (id, (_, evaluations, cancelled)) in queue.iter().enumerate() {
            let got = history.evaluated.get(&id).cloned().unwrap_or_default();
            match cancelled {
                None => prop_assert_eq!(&got, evaluations),
                Some(_) => prop_assert!(evaluations.starts_with(&got)),
            }
        }
    }

    #[test]
    fn nobody_waits_longer_than_the_queue_before_it_allows(queue in rows(), policy in policy()) {
        let history = run(&queue, policy);
        let evaluations: usize = queue.iter().map(|(_, evaluations, _)| evaluations.len()).sum();
        // At the worst every launch has one row, and the last arrival is at 30.
        prop_assert!(history.turns <= 30 + evaluations + queue.len() + 1);
    }

    #[test]
    fn rows_of_one_lane_that_are_there_at_once_fill_every_launch(
        count in 1..20_usize,
        evaluations in 1..5_usize,
        policy in policy(),
    ) {
        let queue = vec![(0, vec![1; evaluations], None); count];
        let history = run(&queue, policy);
        let launches = count.div_ceil(policy.slots) * evaluations;
        prop_assert_eq!(history.stepped.len(), launches);
    }
}

#[test]
fn a_lane_is_passed_over_no_oftener_than_patience_allows() {
    let policy = Policy {
        slots: 4,
        patience: 3,
    };
    // Three rows of one lane, one of another.
    let mut queue: Vec<Row> = vec![(0, vec![0; 20], None); 3];
    queue.push((0, vec![1; 5], None));
    let history = run(&queue, policy);
    let lonely = history.stepped.iter().position(|rows| rows == &[3]);
    assert!(
        lonely.is_some_and(|turn| turn <= policy.patience),
        "{lonely:?}"
    );
}

#[test]
fn a_lane_that_stood_empty_has_not_waited() {
    let policy = Policy {
        slots: 2,
        patience: 2,
    };
    let mut lanes = vec![Slots::free(0, 2), Slots::free(1, 2)];
    let view = |id, key| RowView {
        id,
        next: Some(key),
    };
    let full = [view(0, 0), view(1, 0)];
    for _ in 0..5 {
        let moves = schedule(&full, &lanes, &policy);
        apply(&mut lanes, &moves, policy.slots);
    }
    let moves = schedule(&[full[0], full[1], view(2, 1)], &lanes, &policy);
    assert_eq!(moves.last(), Some(&Move::Step { lane: 0 }));
}
