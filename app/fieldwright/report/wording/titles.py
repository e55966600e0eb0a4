"""What people call the fields that a rule reads, as their schemas say it."""

from collections.abc import Iterable, Mapping

from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.sides import Bench
from fieldwright.report.wording.english import words_of
from fieldwright.schema.model import Field

LONGEST = 40
"""Characters of a title, or of a description that serves as one."""

_NO_NOUN = frozenset({"what", "when", "where", "who", "which", "why", "how", "whether", "if", "is", "are", "set", "use", "used", "true", "false", "must", "may",
                      "can", "should", "in", "on", "at", "by", "for", "from", "to", "as", "not", "no", "one", "any", "all", "each", "this", "see", "deprecated"})  # fmt: skip
"""How descriptions begin that are no names."""


def titles_of(bench: Bench, reads: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Names for people by the paths of source fields, without brackets; those whose names say as much have none."""
    sides = {one.alias: one for one in bench.sources}
    found: dict[str, str] = {}
    for alias, path in reads:
        side = sides.get(alias)
        field = side.field(path) if side is not None and path else None
        title = title_of(field) if field is not None else ""
        if title:
            found[bare_path(path)] = title
    return found


def title_of(field: Field) -> str:
    """The field's title, or its description where that is as short as one; empty where it only repeats the name."""
    for text, most in ((field.shape.title, 6), (field.shape.description, 4)):
        said = " ".join(text.split()).rstrip(".")
        words = said.split()
        if not 0 < len(words) <= most or len(said) > LONGEST or any(sign in said for sign in '`"\n.:;!?()[]{}'):
            continue
        if words[0].lower() in _NO_NOUN or words[0].lower().endswith(("ed", "ing")) or "," in said:
            continue
        if not _NO_NOUN.isdisjoint({"is", "are", "must", "may", "can", "should"}.intersection(words)):
            continue
        known = [one.lower() for one in words_of(field.name)]
        if {one.lower() for one in words_of(said)} - {"the", "a", "an", "of"} <= set(known):
            return ""
        return _begun(said)
    return ""


def _begun(title: str) -> str:
    """A title inside a sentence: its first word small, unless it is a name of capitals, and without its article."""
    first, _, rest = title.partition(" ")
    if first.lower() in ("the", "a", "an") and rest:
        return _begun(rest)
    usual = first[:1].isupper() and first[1:].islower()
    return f"{first.lower() if usual else first} {rest}".rstrip()
