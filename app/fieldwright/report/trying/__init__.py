"""What a page must know to run a map by itself: its expression, and how a pasted payload becomes a value."""
