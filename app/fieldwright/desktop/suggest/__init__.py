"""Suggested pairs in the window: ghost links, the list of them, and the candidates of one field. Nothing is shown before it is asked for."""
