"""Fieldwright: map two systems' data field by field, and hand over a specification that can be built from."""

__version__ = "0.1.0"
