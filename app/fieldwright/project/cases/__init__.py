"""Test cases of a map: proposed from its schemas, rules and lookups, accepted or refused by a person, and what the accepted ones try."""
