"""The window of a catalog: its integrations, their review, road map and picture."""
