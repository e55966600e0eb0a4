"""Names of media types, compared by what they mean: capitals, the order of parameters, and the usual charset say nothing."""

from attrs import frozen

_USUAL = {("charset", "utf-8"), ("charset", "utf8")}


@frozen
class MediaType:
    """A media type's name in its parts: ``application/vnd.acme.v2+json; version=1`` has the suffix ``json``."""

    type: str
    subtype: str
    suffix: str
    parameters: frozenset[tuple[str, str]]

    @property
    def family(self) -> str:
        """What it is written in: ``json`` for ``application/json`` and all with ``+json``; the whole name for others."""
        if self.suffix:
            return self.suffix
        known = (
            self.subtype.removeprefix("x-")
            if self.subtype in ("json", "xml", "x-json", "yaml", "x-yaml", "csv")
            else ""
        )
        return known or f"{self.type}/{self.subtype}"

    @property
    def plain(self) -> bool:
        """Whether it is its family's own name, of which those with a suffix are kinds."""
        return not self.suffix and self.family != f"{self.type}/{self.subtype}"

    def takes(self, other: "MediaType") -> bool:
        """Whether another is meant by it too: ``*/*`` takes all, ``text/*`` all texts, ``application/json`` all that is JSON."""
        if self.type == "*":
            return True
        if self.subtype == "*":
            return self.type == other.type
        same = (self.type, self.subtype) == (other.type, other.subtype)
        return same or (self.plain and self.family == other.family and not other.plain)


def media_type(text: str) -> MediaType:
    """A media type's name, whatever its spelling; no name means any."""
    name, *given = (part.strip() for part in text.split(";"))
    kind, _, subtype = (name.lower() or "*/*").partition("/")
    suffix = subtype.rpartition("+")[2] if "+" in subtype else ""
    pairs = (one.partition("=") for one in given if one)
    parameters = frozenset((key.strip().lower(), value.strip().strip('"').lower()) for key, _, value in pairs)
    return MediaType(kind, subtype or "*", suffix, parameters - _USUAL)
