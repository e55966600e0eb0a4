"""How the segments of a transaction nest, as far as it can be inferred: which segments begin a loop, and what ends it.

Only the order of segments says where a loop ends; a partner's guide may say more than these tables.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from attrs import frozen

from fieldwright.schema.edi_text import Segment

LOOP = "_loop"
"""Behind a segment's id, the name of the loop that it begins."""

MAIN = frozenset({
    "HL", "INS", "ENT", "CLM", "LX", "CLP", "PO1", "IT1", "EB", "HD", "RMR", "SVC", "SLN", "AK2", "POC", "PO3", "FA1", "BAA", "OTI",
    "LIN", "GID", "CNI", "CPS", "EQD", "SEQ", "IDE", "UNI", "DOC", "GIR",
})  # fmt: skip
"""Segments that begin a loop which holds everything up to the next one of them."""

PARTY_AND_SUCH: Mapping[str, frozenset[str]] = MappingProxyType({
    "N1": frozenset({"N2", "N3", "N4", "REF", "PER", "DMG", "FOB", "TD5"}),
    "NM1": frozenset({"N2", "N3", "N4", "REF", "PER", "PRV", "DMG", "PLA"}),
    "AK3": frozenset({"AK4"}),
    "IK3": frozenset({"CTX", "IK4"}),
    "N9": frozenset({"MSG"}),
    "NAD": frozenset({"LOC", "FII", "RFF", "DOC", "CTA", "COM"}),
    "TAX": frozenset({"MOA", "LOC"}),
    "CUX": frozenset({"DTM", "PCD"}),
    "PAT": frozenset({"DTM", "PCD", "MOA"}),
    "TDT": frozenset({"LOC", "DTM", "RFF"}),
    "ALC": frozenset({"QTY", "PCD", "MOA", "RTE"}),
    "PAC": frozenset({"MEA", "QTY", "DTM", "PCI", "GIN", "RFF"}),
    "ERC": frozenset({"FTX", "RFF"}),
    "TOD": frozenset({"LOC"}),
})  # fmt: skip
"""Segments that begin a loop of what follows them directly, and what can belong to it."""

CLOSING = frozenset({"CTT", "SE", "TDS", "PLB", "UNS", "UNT", "CNT"})
"""Segments of a summary, which end all loops."""

OFTEN = frozenset({
    "REF", "DTM", "DTP", "PER", "MSG", "NTE", "PID", "AMT", "QTY", "MEA", "SAC", "CAS", "HI", "CTP", "SDQ", "TD1", "TD5", "TXI", "ITD",
    "RFF", "FTX", "MOA", "PRI", "IMD", "PIA", "LOC", "COM", "CTA", "PCD", "GIN", "ALI", "CNT",
})  # fmt: skip
"""Segments that often repeat: a list even where the sample has one of them."""


@frozen(eq=False)
class Loop:
    """One pass of a loop, from the segment that begins it."""

    name: str
    members: "Sequence[Segment | Loop]"

    @property
    def line(self) -> int:
        """Where it begins."""
        return self.members[0].line


def nested(segments: Sequence[Segment]) -> "list[Segment | Loop]":
    """The segments of a transaction, those of loops put together."""
    made: list[Segment | Loop] = []
    at = 0
    while at < len(segments):
        one = segments[at]
        end = at + 1
        if one.id in CLOSING:
            return [*made, *segments[at:]]
        if one.id in MAIN:
            while end < len(segments) and segments[end].id != one.id and segments[end].id not in CLOSING:
                end += 1
            made.append(Loop(one.id + LOOP, [one, *nested(segments[at + 1 : end])]))
        elif one.id in PARTY_AND_SUCH:
            family = PARTY_AND_SUCH[one.id]
            while end < len(segments) and segments[end].id in family:
                end += 1
            made.append(Loop(one.id + LOOP, segments[at:end]))
        else:
            made.append(one)
        at = end
    return made
