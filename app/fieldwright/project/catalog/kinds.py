"""Every kind of finding of a catalog's review: the family G, with the rule, the severity and the mend."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from fieldwright.mapping.findings import ERROR, INFO, WARNING, Kind

FAMILY = "portfolio"
"""What the family G is about."""

_TABLE = (
    Kind("G01", ERROR, "Personal or regulated data without protection", "Data with a security concern is moved, and nothing says how it is protected.", "Say what protects it, or protect it: encryption, access control, pseudonyms."),
    Kind("G02", WARNING, "Same element sent to one target more than once", "Several live integrations bring the same element to the same system: from different sources, or twice from one. A full copy beside a delta of the same source and method is none.", "Choose the one that stays, and retire the others."),
    Kind("G03", WARNING, "Not sent from the system of record", "An element comes from a system that is not its system of record. What a platform passes on is none.", "Take it from the system of record, or say that this one is it."),
    Kind("G04", WARNING, "Outdated method where an API exists", "An integration uses a method that the settings call outdated, and one of its systems has an API.", "Use the API, or say why not when you accept the finding."),
    Kind("G05", WARNING, "Integration without an owner", "Nobody answers for an integration that is not retired.", "Say who owns it."),
    Kind("G06", WARNING, "System without an owner", "Nobody answers for a system that integrations use.", "Say who owns it."),
    Kind("G07", ERROR, "Element goes in a cycle", "Live integrations bring an element back to a system that it came from: changes may run round for ever, or undo each other.", "Choose the system of record, and take out the way back."),
    Kind("G08", WARNING, "Hub that is no platform", "A system is connected with at least so many others directly as the settings say (`hub_systems`), not by events or queues, and is not there to connect them.", "Let others get the data from the systems of record, or by events of a platform."),
    Kind("G09", WARNING, "Point-to-point sprawl", "At least so many systems as the settings say (`sprawl_systems`) are each connected with each other directly, not by events or queues or through a platform.", "Publish what they share as events, or move it through one platform."),
    Kind("G10", WARNING, "Full copies of much, often", "Everything is moved each time, daily or more often, and it is at least so many records a month as the settings say (`large_volume`).", "Move only what is new and changed, or move it less often."),
    Kind("G11", ERROR, "Retired system in use", "An integration that is not retired sends from or to a system that is.", "Retire the integration, or name the system that took its place."),
    Kind("G12", WARNING, "Entry and project differ", "The linked project says something else than the entry.", "Correct the one that is wrong; fieldwright catalog FILE --refresh takes what the project says where nobody typed."),
    Kind("G13", WARNING, "Link leads nowhere", "The linked project is not in the folder, or has no such flow or map any more.", "Put the project back, correct the link, or retire the entry."),
    Kind("G14", INFO, "System that is not described", "Entries name a system that the catalog does not describe, so that its owner, its API and its life are not known.", "Describe it, or name it as the others do."),
    Kind("G15", INFO, "Entry says too little", "An entry does not say what is moved, from where, or to where.", "Say the element, the source and the target."),
    Kind("G16", INFO, "Word that is not known", "A mode, method, frequency, concern, risk, quarter or lifecycle is none of those that the review understands, and is left out of it.", "Choose one of the list."),
    Kind("G17", WARNING, "Project cannot be read", "A project in the folder could not be read; what it says is missing here.", "See what is wrong: fieldwright check PROJECT."),
)  # fmt: skip

CATALOG_KINDS: Mapping[str, Kind] = MappingProxyType({kind.id: kind for kind in _TABLE})
"""Every kind of finding of a catalog by its id."""


@frozen
class CatalogFinding:
    """One thing that the review found: which entries by id and which systems by name it is about, the first of them first."""

    id: str
    severity: str
    message: str
    mend: str = ""
    entries: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    reason: str = field(default="", kw_only=True)
    """Why the team accepts it, where it does."""

    @property
    def title(self) -> str:
        """The kind's title."""
        return CATALOG_KINDS[self.id].title


def found(id_: str, message: str, *, mend: str = "", entries: tuple[str, ...] = (), systems: tuple[str, ...] = ()) -> CatalogFinding:  # fmt: skip
    """A finding of a kind, with the kind's severity and mend unless told otherwise."""
    kind = CATALOG_KINDS[id_]
    return CatalogFinding(id_, kind.severity, message, mend or kind.mend, entries, systems)


MOST_NAMED = 5
"""Names that a sentence lists."""


def listed(names: tuple[str, ...] | list[str]) -> str:
    """Names in a sentence.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    shown = list(names)
    if len(shown) > MOST_NAMED:
        return f"{', '.join(shown[:MOST_NAMED])} and {len(shown) - MOST_NAMED:,} more"
    return f"{', '.join(shown[:-1])} and {shown[-1]}" if len(shown) > 1 else "".join(shown)
