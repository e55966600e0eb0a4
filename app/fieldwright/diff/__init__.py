"""Changes between schema versions, what they break, and the repair."""
