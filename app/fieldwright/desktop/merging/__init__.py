"""A project that somebody else changed meanwhile: putting both together, and choosing where that cannot be decided."""
