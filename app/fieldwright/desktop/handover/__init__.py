"""Hand-over documents in the window: what would be written, what people edited, and whose text stays."""
