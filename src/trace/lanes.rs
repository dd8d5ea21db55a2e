//! Viewers draw what overlaps only where one event lies within the other.

use super::end_ns;
use pjrt::profile::Event;
use std::cmp::Reverse;

/// Events of which any two lie apart or within one another, in the order of time.
#[derive(Default)]
struct Lane {
    events: Vec<Event>,
    /// When the events end that are not over, the innermost last.
    open: Vec<u64>,
}

/// Divides events among as few lanes as are needed.
pub(super) fn lanes(mut events: Vec<Event>) -> Vec<Vec<Event>> {
    events.sort_by_key(|event| (event.start_ns, Reverse(event.duration_ns)));
    let mut lanes: Vec<Lane> = Vec::new();
    for event in events {
        match lanes.iter_mut().find_map(|lane| lane.room_for(&event)) {
            Some(lane) => lane.push(event),
            None => {
                let mut lane = Lane::default();
                lane.push(event);
                lanes.push(lane);
            }
        }
    }
    lanes.into_iter().map(|lane| lane.events).collect()
}

impl Lane {
    /// This lane, if the event fits behind or within what is there.
    fn room_for(&mut self, event: &Event) -> Option<&mut Lane> {
        while self.open.pop_if(|end| *end <= event.start_ns).is_some() {}
        let innermost = self.open.last();
        innermost
            .is_none_or(|&innermost| end_ns(event) <= innermost)
            .then_some(self)
    }

    fn push(&mut self, event: Event) {
        self.open.push(end_ns(&event));
        self.events.push(event);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The starts and ends of the events in each lane.
    fn lanes_of(events: &[[u64; 2]]) -> Vec<Vec<[u64; 2]>> {
        let events = events.iter().map(|[start, end]| Event {
            start_ns: *start,
            duration_ns: end - start,
            ..Event::default()
        });
        let spans = |lane: Vec<Event>| lane.iter().map(|one| [one.start_ns, end_ns(one)]).collect();
        lanes(events.collect()).into_iter().map(spans).collect()
    }

    #[test]
    fn what_lies_apart_or_within_another_shares_a_lane() {
        let nested = [[5, 6], [0, 10], [0, 4], [2, 4], [10, 12]];
        let sorted = vec![[0, 10], [0, 4], [2, 4], [5, 6], [10, 12]];
        assert_eq!(lanes_of(&nested), [sorted]);
    }

    #[test]
    fn what_overlaps_has_a_lane_of_its_own() {
        let overlapping = [[0, 4], [2, 6], [3, 5], [4, 8], [7, 9]];
        let expected = [vec![[0, 4], [4, 8]], vec![[2, 6], [3, 5], [7, 9]]];
        assert_eq!(lanes_of(&overlapping), expected);
    }
}
