"""Bundles in the window: sending one, and looking at one that was received."""
