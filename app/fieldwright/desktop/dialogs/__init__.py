"""Questions and forms in front of the window."""
