use super::Digest;
use std::collections::HashSet;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Lets one thread at a time work on a key.
#[derive(Debug, Default)]
pub(super) struct SingleFlight {
    keys: Mutex<HashSet<Digest>>,
    landed: Condvar,
}

/// The right to work on a key, until it is dropped.
pub(super) struct Flight<'a> {
    flights: &'a SingleFlight,
    key: Digest,
}

impl SingleFlight {
    /// Waits until no other thread works on the key.
    pub(super) fn enter(&self, key: Digest) -> Flight<'_> {
        let mut keys = self.lock();
        while !keys.insert(key) {
            keys = self
                .landed
                .wait(keys)
                .unwrap_or_else(PoisonError::into_inner);
        }
        Flight { flights: self, key }
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<Digest>> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Flight<'_> {
    fn drop(&mut self) {
        self.flights.lock().remove(&self.key);
        self.flights.landed.notify_all();
    }
}
