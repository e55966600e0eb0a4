"""Comparing two extracts from the window."""
