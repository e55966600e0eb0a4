"""Whose text a section keeps: a person's wherever they touched it, the program's everywhere else."""

import hashlib

from fieldwright.report.handover.model import (
    DELETED,
    DIFFERS,
    EDITED,
    GONE,
    KEPT,
    NEW,
    ORPHAN,
    RENEWED,
    SAME,
    TAKEN,
    Take,
)

MARK = 20
"""Hexadecimal digits of a digest in a document's marks: what Word's bookmarks have room for."""


def digest_of(text: str) -> str:
    """The digest of a section's text. White space at the ends of lines and empty lines around do not count, as editors change them unasked."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
    return hashlib.sha256("\n".join(lines).strip().encode("utf-8", "surrogatepass")).hexdigest()[:MARK]


def state_of(id_: str, mark: str, held: str, drafted: str | None, take: Take) -> str:
    """What becomes of a section that is there.

    ``mark`` is the digest of the draft that a person has seen, ``held`` of what stands there now, ``drafted`` of the draft of today, None for none.
    """
    edited = mark != held
    if drafted is None:
        return ORPHAN if edited and not (take.drafts or id_ in take.taken) else GONE
    if held == drafted:
        return SAME
    if not edited:
        return RENEWED
    if take.drafts or id_ in take.taken:
        return TAKEN
    if mark == drafted:
        return EDITED
    return KEPT if id_ in take.kept else DIFFERS


def state_of_absent(id_: str, *, known: bool, take: Take) -> str:
    """What becomes of a section that is drafted and not there; ``known`` says that it once was, so that somebody took it out."""
    return NEW if not known or take.drafts or id_ in take.taken else DELETED
