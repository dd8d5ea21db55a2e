use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks what is whole between any two statements, so that a panic elsewhere leaves it usable.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
