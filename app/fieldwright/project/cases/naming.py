"""What paths and texts are called in the names of cases and in sentences."""

from collections.abc import Sequence

from fieldwright.mapping.expand import bare_path

MOST_NAME = 80
"""Characters of a name."""


def short(text: str, most: int = MOST_NAME) -> str:
    """A text that fits a name."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def leaf(path: str) -> str:
    """The last name of a path, with the one above where it is only an attribute or text."""
    names = bare_path(path).split(".")
    own = names[-1] or path
    if own[:1] in "@#" and len(names) > 1:
        return f"{names[-2]} {own[1:]}" if own[0] == "@" else names[-2]
    return own


def listed(names: Sequence[str], most: int = 3) -> str:
    """Names in a sentence.

    >>> listed(["a", "b"]), listed(["a", "b", "c", "d", "e"])
    ('a and b', 'a, b, c and 2 more')
    """
    if len(names) > most:
        return f"{', '.join(names[:most])} and {len(names) - most} more"
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)
