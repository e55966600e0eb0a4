"""Proposes which source field fills which target field, with a confidence and the reasons. Nothing is ever applied by itself."""
