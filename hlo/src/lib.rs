//! A graph builder that prints StableHLO.
