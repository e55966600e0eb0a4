"""Tabs above the map: several places of one project that are kept open, and turned to with a key."""
