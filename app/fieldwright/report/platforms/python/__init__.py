"""A map as a Python module that needs the standard library alone."""
