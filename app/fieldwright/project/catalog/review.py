"""The review of a catalog: what is wrong or doubtful about a portfolio, and what the team accepts of it."""

from collections.abc import Callable, Iterator

from attrs import evolve, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import SEVERITIES
from fieldwright.project.catalog.kinds import CatalogFinding
from fieldwright.project.catalog.model import Accepted, Catalog
from fieldwright.project.catalog.portfolio import Portfolio
from fieldwright.project.catalog.rules import entries, graphs, projects, systems
from fieldwright.project.catalog.rules.around import Surveyed, surveyed

_RULES: tuple[Callable[[Surveyed], Iterator[CatalogFinding]], ...] = (
    entries.unprotected, systems.sent_twice, entries.not_of_record, entries.outdated, entries.without_owner, systems.systems_without_owner, graphs.cycles,
    systems.hubs, graphs.sprawl, entries.full_copies, systems.retired_in_use, systems.undescribed, entries.too_little, entries.unknown_words,
)  # fmt: skip


@frozen
class Reviewed:
    """What a review found, the worst first, and what of it the team accepts, with the reasons."""

    findings: tuple[CatalogFinding, ...]
    accepted: tuple[CatalogFinding, ...] = ()

    @property
    def summary(self) -> dict[str, int]:
        """How many of each severity."""
        return {severity: sum(1 for one in self.findings if one.severity == severity) for severity in SEVERITIES}


def review(catalog: Catalog, portfolio: Portfolio | None = None) -> Reviewed:
    """Review a catalog; with the projects of its folder also whether they still say what it says.

    What is retired is not reviewed. Severities of the catalog count; a severity that is none of the three, as ``off``, leaves the finding out.
    """
    around = surveyed(catalog)
    made = [one for rule in _RULES for one in rule(around)]
    made += projects.drift(catalog, portfolio)
    if portfolio is not None:
        made += projects.nowhere(catalog, portfolio)
        made += projects.unread(portfolio)
    rated = [evolve(one, severity=catalog.severities[one.id]) if one.id in catalog.severities else one for one in made]
    rated = [one for one in rated if one.severity in SEVERITIES]
    rated.sort(key=lambda one: (SEVERITIES.index(one.severity), one.id, one.entries, one.systems))
    shown: list[CatalogFinding] = []
    accepted: list[CatalogFinding] = []
    for one in rated:
        covering = covered_by(catalog, one)
        if covering is None:
            shown.append(one)
        else:
            accepted.append(evolve(one, reason=covering.reason))
    return Reviewed(tuple(shown), tuple(accepted))


def covered_by(catalog: Catalog, one: CatalogFinding) -> Accepted | None:
    """The acceptance that covers a finding; None where the team does not accept it."""
    return next(
        (
            each
            for each in catalog.accepted
            if each.id == one.id
            and (not each.entry or each.entry in one.entries)
            and (not each.system or each.system in one.systems)
        ),
        None,
    )


def accept(catalog: Catalog, one: CatalogFinding, reason: str, by: str = "", on: str = "") -> Catalog:
    """The catalog with a finding accepted, for its first entry, else for its first system; ``on`` is an ISO date. Without a reason it is refused."""
    if not reason.strip():
        raise FieldwrightError("a finding is accepted with a reason", mend="say why it is right as it is")
    entry = one.entries[0] if one.entries else ""
    system = one.systems[0] if one.systems and not entry else ""
    made = Accepted(one.id, entry, system, reason.strip(), by, on)
    return evolve(catalog, accepted=(*catalog.accepted, made))


def accept_no_longer(catalog: Catalog, one: CatalogFinding) -> Catalog:
    """The catalog without the acceptance that covers a finding."""
    covering = covered_by(catalog, one)
    return evolve(catalog, accepted=tuple(each for each in catalog.accepted if each != covering))
