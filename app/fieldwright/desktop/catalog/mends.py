"""What can be done about a finding of the review at a press of a button, and what has to be asked for it."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from attrs import evolve, frozen

from fieldwright.desktop.language import tr
from fieldwright.project.catalog.kinds import CatalogFinding
from fieldwright.project.catalog.linking import restored, typed_over
from fieldwright.project.catalog.model import PROTECTIONS, RETIRED, Accepted, Catalog, Entry, System


@frozen
class Mend:
    """A mend: its button's words, what is asked (empty: nothing), what can be answered (empty: any text), and what then is done."""

    words: str
    done: Callable[[Catalog, CatalogFinding, str], Catalog]
    asked: str = ""
    answers: tuple[str, ...] = ()
    answers_of: str = ""
    """The attribute whose values the answers are."""
    from_owners: bool = False
    """Whether the owners that the catalog names are offered as answers."""


def _entries(catalog: Catalog, finding: CatalogFinding, change: Callable[[Entry], Entry]) -> Catalog:
    return evolve(catalog, entries=tuple(change(one) if one.id in finding.entries else one for one in catalog.entries))


def _first_entry(catalog: Catalog, finding: CatalogFinding, change: Callable[[Entry], Entry]) -> Catalog:
    return _entries(catalog, evolve(finding, entries=finding.entries[:1]), change)


def _protected(catalog: Catalog, finding: CatalogFinding, answer: str) -> Catalog:
    said = (answer,) if answer in PROTECTIONS else ()
    return _entries(
        catalog,
        finding,
        lambda one: evolve(
            one, protections=(*one.protections, *said), protection=one.protection if said else answer or one.protection
        ),
    )


def _system_owner(catalog: Catalog, finding: CatalogFinding, answer: str) -> Catalog:
    return evolve(
        catalog,
        systems=tuple(evolve(one, owner=answer) if one.name in finding.systems else one for one in catalog.systems),
    )


def _described(catalog: Catalog, finding: CatalogFinding, _answer: str) -> Catalog:
    known = {one.name for one in catalog.systems}
    return evolve(catalog, systems=(*catalog.systems, *(System(name) for name in finding.systems if name not in known)))


def _as_project(one: Entry) -> Entry:
    for name in typed_over(one):
        one = restored(one, name)
    return one


MENDS: Mapping[str, Mend] = MappingProxyType(
    {
        "G01": Mend(tr("Say What Protects It…"), _protected, tr("What protects the data?"), PROTECTIONS, "protections"),
        "G02": Mend(tr("Retire This One"), lambda catalog, found, _: _first_entry(catalog, found, lambda one: evolve(one, lifecycle=RETIRED))),
        "G04": Mend(tr("Use the API"), lambda catalog, found, _: _entries(catalog, found, lambda one: evolve(one, method="API"))),
        "G05": Mend(tr("Say Who Owns It…"), lambda catalog, found, answer: _entries(catalog, found, lambda one: evolve(one, owner=answer)), tr("Who owns the integration?"), from_owners=True),
        "G06": Mend(tr("Say Who Owns It…"), _system_owner, tr("Who owns the system?"), from_owners=True),
        "G10": Mend(tr("Move Only Changes"), lambda catalog, found, _: _entries(catalog, found, lambda one: evolve(one, mode="delta"))),
        "G11": Mend(tr("Retire the Integration"), lambda catalog, found, _: _entries(catalog, found, lambda one: evolve(one, lifecycle=RETIRED))),
        "G12": Mend(tr("Take What the Project Says"), lambda catalog, found, _: _entries(catalog, found, _as_project)),
        "G14": Mend(tr("Describe the System"), _described),
    }
)  # fmt: skip
"""The mends by the finding's id; findings without one are mended in the table."""


def owners_in(catalog: Catalog) -> list[str]:
    """Everybody who owns something."""
    found = {one.owner for one in catalog.systems} | {name for one in catalog.entries for name in (one.owner, one.source_owner, one.target_owner)}  # fmt: skip
    return sorted((one for one in found if one), key=str.casefold)


def accepted(catalog: Catalog, finding: CatalogFinding, reason: str, who: str, on: date) -> Catalog:
    """The catalog with a finding accepted for a reason: of its first entry, or of its first system where it is about no entry."""
    entry = finding.entries[0] if finding.entries else ""
    system = "" if entry else next(iter(finding.systems), "")
    made = Accepted(finding.id, entry=entry, system=system, reason=reason, accepted_by=who, accepted_on=on.isoformat())
    return evolve(catalog, accepted=(*catalog.accepted, made))


def accepted_no_more(catalog: Catalog, finding: CatalogFinding) -> Catalog:
    """The catalog without what accepts a finding."""
    from fieldwright.project.catalog.review import covered_by

    gone = covered_by(catalog, finding)
    return evolve(catalog, accepted=tuple(one for one in catalog.accepted if one is not gone))
