"""What takes time, done beside the window: filling from projects, asking them what depends on a system, writing exports."""

from pathlib import Path

from attrs import frozen

from fieldwright.desktop.catalog.words import named
from fieldwright.desktop.language import tr, translated
from fieldwright.files.errors import CancelledError
from fieldwright.files.saving import save_bytes
from fieldwright.project.catalog.impact import READS, Impact, MapHit, impact_of
from fieldwright.project.catalog.model import Catalog
from fieldwright.project.catalog.portfolio import Portfolio, read_portfolio
from fieldwright.project.catalog.refreshing import Refreshed, refreshed
from fieldwright.project.catalog.roadmap import Quarter
from fieldwright.report.catalog.export import exported
from fieldwright.report.catalog.gathering import gathered


@frozen(eq=False)
class Filled:
    """A catalog brought up to date, and the projects that it was brought up to date from."""

    before: Catalog
    portfolio: Portfolio
    refreshed: Refreshed


class Going:
    """Whether work is to go on: asked between its steps, it raises `CancelledError` once it was stopped."""

    def __init__(self) -> None:
        self._stopped = False

    def stop(self) -> None:
        """End the work at its next step."""
        self._stopped = True

    def __call__(self) -> None:
        """One step further."""
        if self._stopped:
            raise CancelledError("the work was stopped")


def fill(catalog: Catalog, folder: Path, going: Going) -> Filled:
    """Read the projects of a folder, and bring a catalog up to date with what they say."""
    portfolio = read_portfolio(folder, going)
    going()
    return Filled(catalog, portfolio, refreshed(catalog, portfolio))


def filled_text(made: Filled) -> str:
    """What was done, in lines."""
    said = made.refreshed
    lines = [
        tr(
            "{projects} projects were read: {added} integrations are new, {renewed} changed.",
            projects=len(made.portfolio.projects),
            added=len(said.added),
            renewed=len(said.renewed),
        )
    ]
    lines += [f"{one.entry}: {', '.join(map(named, one.changed))}" for one in said.renewed[:12]]
    lines += [f"{one.entry}: {translated(one.problem)}" for one in said.gone[:12]]
    lines += [
        tr("Not read: {file}: {problem}", file=one.file, problem=translated(one.problem)) for one in said.unread[:12]
    ]
    return "\n".join(lines)


def impact(catalog: Catalog, folder: Path, system: str, going: Going) -> tuple[Portfolio, Impact]:
    """What depends on a system, through the projects of a folder."""
    portfolio = read_portfolio(folder, going)
    going()
    return portfolio, impact_of(catalog, portfolio, system)


def impact_text(found: Impact) -> str:
    """What depends on a system, in lines."""
    lines = [
        tr("What depends on {asked}", asked=found.asked),
        "",
        tr("{count} integrations of the catalog", count=len(found.entries)),
    ]
    lines += [f"    {one.element}: {one.source} → {one.target} ({one.id})" for one in found.entries]
    for title, held in (
        (tr("Maps"), [_map_line(one) for one in found.maps]),
        (tr("Flows"), [tr("{project}: {flow}, steps {steps}", project=one.project, flow=one.flow, steps=", ".join(map(str, one.steps))) for one in found.flows]),
        (tr("Use cases"), [f"{one.project}: {one.id} {one.title}" for one in found.use_cases]),
        (tr("Not looked into"), list(map(translated, found.doubts))),
    ):  # fmt: skip
        if held:
            lines += ["", title, *(f"    {text}" for text in held)]
    if not found.projects:
        lines += ["", tr("No project beside the catalog reads or writes it.")]
    return "\n".join(lines)


def _map_line(one: MapHit) -> str:
    facts: dict[str, object] = {"project": one.project, "map": one.map, "schema": one.schema, "count": len(one.rules)}
    if one.role == READS:
        return tr("{project}: {map} reads it as {schema}, {count} rules", **facts)
    return tr("{project}: {map} writes it as {schema}, {count} rules", **facts)


def write(catalog: Catalog, portfolio: Portfolio | None, first: Quarter, form: str, path: Path) -> Path:
    """Write an export. Raises a `SaveError` where the file cannot be written."""
    save_bytes(path, exported(gathered(catalog, first, portfolio), form, portfolio))
    return path
