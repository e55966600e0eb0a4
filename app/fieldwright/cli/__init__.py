"""The command line: parse, call, print (design section 9). Importing it imports no Qt and little else."""

from fieldwright.cli.app import app, main

__all__ = ["app", "main"]
