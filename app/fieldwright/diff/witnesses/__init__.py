"""Instances that show what a change breaks, checked against both versions."""

from fieldwright.diff.witnesses.proving import Witnesses

__all__ = ["Witnesses"]
