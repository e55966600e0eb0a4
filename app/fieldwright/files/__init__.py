"""Bytes in and out: guarded reading, path guard, atomic saving, the worker process."""
