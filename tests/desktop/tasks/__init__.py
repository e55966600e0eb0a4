"""Whole tasks, done with one kind of hand only."""
