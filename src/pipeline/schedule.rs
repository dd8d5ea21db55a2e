//! Who goes where: plain data in, plain data out. Knows no device.

use std::collections::HashSet;

/// A picture's number, in order of arrival.
pub(super) type RowId = usize;

/// A row, wherever it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct RowView<K> {
    pub id: RowId,
    /// The lane of its next evaluation; none if it is done.
    pub next: Option<K>,
}

/// The slots of a lane, and who is in them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Slots<K> {
    pub key: K,
    pub rows: Vec<Option<RowId>>,
    /// How often another lane was stepped while this one had rows and was not.
    pub passed_over: usize,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Move<K> {
    /// The row in a slot leaves it: it is done, it was cancelled, or its next evaluation is another lane's.
    Take {
        row: RowId,
        lane: usize,
        slot: usize,
    },
    /// A lane is opened, behind those that there are.
    Open(K),
    /// A row enters a free slot of the lane of its next evaluation.
    Put {
        row: RowId,
        lane: usize,
        slot: usize,
    },
    /// A lane makes an evaluation of all its rows.
    Step { lane: usize },
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Policy {
    /// The slots of each lane.
    pub slots: usize,
    /// How often a lane with rows may be passed over for a fuller one.
    pub patience: usize,
}

impl<K: Copy + Eq> Slots<K> {
    /// A lane whose slots are free.
    pub(super) fn free(key: K, slots: usize) -> Slots<K> {
        Slots {
            key,
            rows: vec![None; slots],
            passed_over: 0,
        }
    }

    pub(super) fn occupied(&self) -> usize {
        self.rows.iter().flatten().count()
    }
}

/// Applies moves to slots, as whoever carries them out does to the rows.
pub(super) fn apply<K: Copy + Eq>(lanes: &mut Vec<Slots<K>>, moves: &[Move<K>], slots: usize) {
    for one in moves {
        match *one {
            Move::Take { lane, slot, .. } => lanes[lane].rows[slot] = None,
            Move::Put { row, lane, slot } => lanes[lane].rows[slot] = Some(row),
            Move::Open(key) => lanes.push(Slots::free(key, slots)),
            Move::Step { lane } => {
                for other in lanes.iter_mut() {
                    other.passed_over += 1;
                    // An empty lane is not waiting.
                    other.passed_over *= usize::from(other.occupied() > 0);
                }
                lanes[lane].passed_over = 0;
            }
        }
    }
}

/// The moves of one turn, in the order in which they are to be made: rows that do not belong where they are leave, rows that
/// wait enter in order of arrival, and one lane makes an evaluation. That is the fullest, of equals the one that waited
/// longest; but a lane that was passed over too often goes first. `rows` are in order of arrival, which is that of their
/// numbers; a row that is not listed was cancelled.
pub(super) fn schedule<K: Copy + Eq>(
    rows: &[RowView<K>],
    lanes: &[Slots<K>],
    policy: &Policy,
) -> Vec<Move<K>> {
    let mut lanes = lanes.to_vec();
    let mut moves = Vec::new();
    let mut seated = HashSet::new();
    for (lane, slots) in lanes.iter().enumerate() {
        for (slot, row) in slots.rows.iter().enumerate() {
            let Some(row) = *row else { continue };
            let listed = rows.binary_search_by_key(&row, |listed| listed.id);
            match listed.is_ok_and(|index| rows[index].next == Some(slots.key)) {
                true => drop(seated.insert(row)),
                false => moves.push(Move::Take { row, lane, slot }),
            }
        }
    }
    apply(&mut lanes, &moves, policy.slots);
    for row in rows {
        let Some(key) = row.next.filter(|_| !seated.contains(&row.id)) else {
            continue;
        };
        let mut entry = Vec::new();
        let lane = lanes.iter().position(|slots| slots.key == key);
        let lane = lane.unwrap_or_else(|| {
            entry.push(Move::Open(key));
            lanes.len()
        });
        let free = match lanes.get(lane) {
            Some(slots) => slots.rows.iter().position(Option::is_none),
            None => Some(0),
        };
        if let Some(slot) = free {
            let row = row.id;
            entry.push(Move::Put { row, lane, slot });
        }
        apply(&mut lanes, &entry, policy.slots);
        moves.extend(entry);
    }
    let waiting = |slots: &Slots<K>| slots.passed_over.min(policy.patience);
    let next = (0..lanes.len())
        .filter(|&lane| lanes[lane].occupied() > 0)
        .max_by_key(|&lane| {
            let slots = &lanes[lane];
            let urgent = waiting(slots) == policy.patience;
            // Of urgent lanes the one that waited longest.
            let occupied = if urgent { 0 } else { slots.occupied() };
            (urgent, occupied, slots.passed_over)
        });
    moves.extend(next.map(|lane| Move::Step { lane }));
    moves
}

#[cfg(test)]
mod tests;
