"""Whether every instance of one JSON Schema is an instance of another, decided, with a witness where it is not."""

from fieldwright.diff.inclusion.decision import Answer, included
from fieldwright.diff.inclusion.instances import instance_of, instances
from fieldwright.diff.inclusion.regular import pattern_relation, pattern_witness
from fieldwright.diff.inclusion.witness import valid

__all__ = ["Answer", "included", "instance_of", "instances", "pattern_relation", "pattern_witness", "valid"]
