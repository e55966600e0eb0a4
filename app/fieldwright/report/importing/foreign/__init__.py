"""Mapping spreadsheets that were not made by us: recognised by headers and contents, correctable, and read as proposals for rules."""
