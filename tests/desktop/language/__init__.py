"""The window in another language."""
