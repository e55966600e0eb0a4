"""Rules that compute: other ways to write a number, scaling by a constant, and arithmetic of two fields."""

import re

LOCALES = {",": "de-DE", ".": "en-US"}
"""A locale for numbers that are written with groups, by their decimal mark."""

MOST_NUMBERS = 120
"""Fields of numbers that are tried in pairs."""

_APOSTROPHE = re.compile(r"\d['\u2019]\d")
_SPACED = re.compile(r"\d[ \u00a0\u202f]\d")

SIGNS = {"+": "plus", "-": "less", "*": "times", "/": "divided by"}
"""How an operator is said."""
