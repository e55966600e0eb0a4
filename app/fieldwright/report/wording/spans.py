"""The parts of a sentence: text, and the paths and expressions that stand in it as code."""

import re
from collections.abc import Iterator

_CODE = re.compile(r"`((?:`[^`\n]*`|[^`\n]+)(?:(?<=\.)`[^`\n]*`|[^`\n])*)`")


def spans(sentence: str) -> Iterator[tuple[str, bool]]:
    """The parts of a sentence with whether each is code. Names in backticks inside a path belong to it.

    >>> list(spans("Copies `a.`b c``."))
    [('Copies ', False), ('a.`b c`', True), ('.', False)]
    """
    at = 0
    for found in _CODE.finditer(sentence):
        if found.start() > at:
            yield sentence[at : found.start()], False
        yield found[1], True
        at = found.end()
    if at < len(sentence):
        yield sentence[at:], False
