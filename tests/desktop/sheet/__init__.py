"""The map as a sheet."""
