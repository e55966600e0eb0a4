"""Counterexamples: payloads at the bounds of what a source may send, run through a map, and the smallest that break it."""
