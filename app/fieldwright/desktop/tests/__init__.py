"""Test cases in the window: the list with outcomes, what differs, editing, proposals, coverage, evidence, and what an edit would change."""
