"""Names as schemas have them: where in them a word begins."""

import re

_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def spaced(name: str) -> str:
    """A name with a blank before each capital that begins a word; capitals in a row are one word but for the last before a small letter.

    >>> spaced("orderLine"), spaced("HTTPServer_ID2B")
    ('order Line', 'HTTP Server_ID2 B')
    """
    return _CAPITAL.sub(" ", name)
