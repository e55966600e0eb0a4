"""Unsaved work that outlives the window: kept while it is edited, offered again after a crash, and told apart from what others do to the file."""
