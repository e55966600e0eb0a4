"""Importing workbooks in the window: edits of our own exports come back, spreadsheets of others become proposals."""
