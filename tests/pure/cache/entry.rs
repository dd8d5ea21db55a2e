//! The file of a cached executable: whatever happens to its bytes, it is whole or refused.

use super::entry;
use proptest::prelude::*;
use stablejet::cache::{Damage, Entry, Header};

fn file(executable: Vec<u8>) -> Vec<u8> {
    let mut bytes = Vec::new();
    entry("module @a {}", executable).write(&mut bytes).unwrap();
    bytes
}

fn header(bytes: &[u8]) -> Result<Header, Damage> {
    Header::read(&mut &*bytes, bytes.len() as u64).unwrap()
}

proptest! {
    #[test]
    fn a_file_reads_as_it_was_written(executable in prop::collection::vec(any::<u8>(), 0..2000)) {
        let bytes = file(executable.clone());
        prop_assert_eq!(header(&bytes), Ok(entry("module @a {}", Vec::new()).header));
        prop_assert_eq!(Entry::parse(bytes), Ok(entry("module @a {}", executable)));
    }

    #[test]
    fn a_file_with_one_flipped_bit_is_refused(at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let mut bytes = file((0..=255).collect());
        let at = at.index(bytes.len());
        bytes[at] ^= 1_u8 << bit;
        prop_assert!(Entry::parse(bytes).is_err());
    }

    #[test]
    fn a_truncated_file_is_refused(at in any::<prop::sample::Index>()) {
        let mut bytes = file((0..=255).collect());
        bytes.truncate(at.index(bytes.len()));
        prop_assert!(header(&bytes).is_err());
        prop_assert!(Entry::parse(bytes).is_err());
    }

    #[test]
    fn a_file_with_bytes_behind_it_is_refused(more in prop::collection::vec(any::<u8>(), 1..50)) {
        let mut bytes = file(vec![1, 2, 3]);
        bytes.extend(more);
        prop_assert!(header(&bytes).is_err());
        prop_assert!(Entry::parse(bytes).is_err());
    }

    #[test]
    fn other_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(header(&bytes).is_err());
        prop_assert!(Entry::parse(bytes).is_err());
    }

    #[test]
    fn other_bytes_behind_a_good_start_are_refused(
        len in 8_usize..100,
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let mut start = file(vec![7; 100]);
        start.truncate(len);
        start.extend(bytes);
        prop_assert!(Entry::parse(start).is_err());
    }
}

#[test]
fn a_file_of_another_format_says_which() {
    let mut bytes = file(vec![1]);
    bytes[8] = 9;
    assert_eq!(header(&bytes), Err(Damage::Version(9)));
    assert_eq!(Entry::parse(bytes), Err(Damage::Version(9)));
}
