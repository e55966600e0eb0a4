"""The list of all edits, done and undone, to go to any of them in one step."""
