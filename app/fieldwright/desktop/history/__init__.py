"""Releases in the window, and what differs between two versions of a project."""
