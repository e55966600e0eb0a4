"""Documents that a reader makes from something else, whose parts still know where they came from."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import field, frozen

from fieldwright.schema.documents import Document, LazyOrigin
from fieldwright.schema.model import Origin

Place = tuple[int, str]
"""A line and the place's own address (JSON pointer or XPath) in the file that was read."""


@frozen(eq=False)
class Translated(Document):
    """A JSON Schema made by a reader. ``place_of`` gives the place in the file for a pointer of the made schema."""

    place_of: Callable[[str], Place] = field(default=lambda _: (0, ""), repr=False)

    def origin(self, pointer: str) -> Origin:
        """The place in the file that was read."""
        line, address = self.place_of(pointer)
        return LazyOrigin(self.file, line, address)


def translated(file: Path, value: Any, place_of: Callable[[str], Place], *, label: str = "", digest: bytes = b"") -> Translated:  # fmt: skip
    """A made schema; ``label`` tells several of one file apart."""
    return Translated(file, value, lambda pointer: place_of(pointer)[0], label, digest=digest, place_of=place_of)


def from_sample(document: Document, pointer: str, values: list[Any], *, each_line: bool = True) -> Translated:
    """The schema of sample payloads that stand in a document, the first of them at a pointer.

    ``each_line`` is whether the payload is part of the document, so that its fields have places of their own; otherwise it is
    a text in it, and they all have the text's.
    """
    from fieldwright.schema.inference import inferred

    def place_of(inside: str) -> Place:
        place = pointer + payload_pointer(inside) if each_line else pointer
        return document.line_of(place), place

    return translated(document.file, inferred(values), place_of, label=f"{document.label}#{pointer}", digest=document.digest)  # fmt: skip


def payload_pointer(pointer: str) -> str:
    """The payload's pointer for a pointer of its inferred schema; items stand for the first."""
    steps = iter(pointer.split("/")[1:])
    made = ""
    for step in steps:
        if step == "properties":
            made += f"/{next(steps, '')}"
        elif step == "items":
            made += "/0"
    return made
