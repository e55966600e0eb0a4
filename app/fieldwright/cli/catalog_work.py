"""What ``fieldwright catalog`` does: open or fill, take in, save, print."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from attrs import field, frozen

from fieldwright.cli.catalog_printing import (
    print_entries,
    print_findings,
    print_impact,
    print_imported,
    print_priorities,
    print_refreshed,
)
from fieldwright.cli.printing import out_as_is, out_json, say
from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError, UnreadableError
from fieldwright.files.saving import save_bytes
from fieldwright.mapping.findings import SEVERITIES
from fieldwright.project.catalog.filling import filled
from fieldwright.project.catalog.format import SUFFIX, OpenedCatalog, load_catalog, save_catalog
from fieldwright.project.catalog.impact import Impact, impact_of
from fieldwright.project.catalog.model import Catalog
from fieldwright.project.catalog.portfolio import Portfolio, projects_folder, read_linked, read_portfolio
from fieldwright.project.catalog.refreshing import Refreshed, moved, refreshed
from fieldwright.project.catalog.roadmap import quarter_after
from fieldwright.report.catalog.gathering import CatalogSpec, Wanted, gathered
from fieldwright.report.catalog.importing import Imported, import_file
from fieldwright.report.catalog.recognising import CatalogCorrection
from fieldwright.report.catalog.tables import record_of

BINARY = ("xlsx",)
"""Forms that are not printed."""


@frozen
class CatalogOptions:
    """What is asked of the catalog."""

    review: bool = False
    export: str = ""
    output: Path | None = None
    imports: tuple[Path, ...] = ()
    columns: tuple[str, ...] = ()
    refresh: bool = False
    accept_moves: bool = False
    impact: str = ""
    priority: bool = False
    wanted: tuple[str, str, str, str] = ("", "", "", "")
    fail_on: str = "never"
    as_json: bool = False

    @property
    def changes(self) -> bool:
        """Whether the catalog itself is to be changed."""
        return bool(self.imports) or self.refresh


@frozen
class _Held:
    """A catalog while it is worked on: where it was read, None where it was filled; and the projects, where they are needed."""

    catalog: Catalog
    opened: OpenedCatalog | None
    portfolio: Portfolio | None


@frozen
class _Done:
    imported: list[tuple[Path, Imported]] = field(factory=list)
    refreshed: list[Refreshed] = field(factory=list)


def work_on(place: Path, options: CatalogOptions) -> int:
    """Do what is asked. The exit status is 1 where the review found what ``fail_on`` says, and where an import met conflicts."""
    if options.export in BINARY and options.output is None:
        raise RefusedError(f"{options.export} is not printed", mend="say where to write it: -o FILE")
    correction = _correction(options)
    held = _opened(place, options)
    done = _Done()
    catalog = _changed(held, options, correction, done)
    first = quarter_after(date.today())
    spec = gathered(catalog, first, held.portfolio, Wanted(*options.wanted))
    hit = impact_of(catalog, _needed(held.portfolio, place), options.impact) if options.impact else None
    written = _saved(place, held, catalog, options)
    if options.export:
        _write(spec, held.portfolio, options)
    if options.as_json and not (options.export and options.output is None):
        out_json(_record(spec, done, hit))
    elif not options.export:
        _print(spec, done, hit, options, written=written)
    worst = SEVERITIES.index(options.fail_on) if options.fail_on in SEVERITIES else -1
    found = any(SEVERITIES.index(one.severity) <= worst for one in spec.findings)
    return int(found or any(made.conflicts for _, made in done.imported))


# --- opening ---------------------------------------------------------------------------------------------------------


def _opened(place: Path, options: CatalogOptions) -> _Held:
    if place.is_dir():
        files = sorted(one for one in place.iterdir() if one.name.endswith(SUFFIX) and one.is_file())
        if len(files) > 1:
            shown = ", ".join(one.name for one in files[:4])
            raise RefusedError(f"the folder has several catalogs: {shown}", mend="name one of them", file=place)
        if not files:
            portfolio = read_portfolio(place)
            if not portfolio.projects and not options.imports:
                raise UnreadableError("no project and no catalog is in the folder", mend="choose another folder, or take a spreadsheet in: --import FILE", file=place)  # fmt: skip
            return _Held(filled(portfolio), None, portfolio)
        place = files[0]
    if not place.exists() and options.imports and place.name.endswith(SUFFIX):
        return _Held(Catalog(place.name.removesuffix(SUFFIX)), None, None)
    if not place.exists():
        raise MissingError("there is no such file or folder", mend="give a folder with projects, or a .catalog.json", file=place)  # fmt: skip
    opened = load_catalog(place)
    for note in opened.notes:
        say(f"{place}: warning: {note}")
    if opened.read_only and options.changes and (options.output is None or options.export):
        raise RefusedError("the catalog is of a newer format and is only read", mend="update Fieldwright", file=place)
    links = any(one.links for one in opened.catalog.entries)
    if not (options.refresh or options.impact or links):
        return _Held(opened.catalog, opened, None)
    folder = projects_folder(opened.catalog, opened.folder)
    whole = options.refresh or options.impact
    return _Held(opened.catalog, opened, read_portfolio(folder) if whole else read_linked(opened.catalog, folder))


def _needed(portfolio: Portfolio | None, place: Path) -> Portfolio:
    return portfolio if portfolio is not None else Portfolio(place if place.is_dir() else place.parent)


# --- changing --------------------------------------------------------------------------------------------------------


def _correction(options: CatalogOptions) -> CatalogCorrection:
    pairs: dict[str, str] = {}
    for text in options.columns:
        title, sign, role = text.rpartition("=")
        if not sign or not title.strip() or not role.strip():
            raise FieldwrightError(f"{text!r} does not say what a column holds", mend='write it as --column "Src App=source"')  # fmt: skip
        pairs[title.strip()] = role.strip()
    return CatalogCorrection(pairs)


def _changed(held: _Held, options: CatalogOptions, correction: CatalogCorrection, done: _Done) -> Catalog:
    catalog = held.catalog
    for file in options.imports:
        made = import_file(catalog, file, correction)
        done.imported.append((file, made))
        catalog = made.catalog
    if options.refresh and held.portfolio is not None:
        made = refreshed(catalog, held.portfolio)
        catalog = made.catalog
        if options.accept_moves:
            for one in made.moves:
                catalog = moved(catalog, one)
        done.refreshed.append(made)
    return catalog


def _saved(place: Path, held: _Held, catalog: Catalog, options: CatalogOptions) -> Path | None:
    """Where the catalog was written; None where it was not."""
    where: Path | None = None
    if options.output is not None and not options.export and (options.changes or held.opened is None):
        where = options.output
    elif options.output is not None and not options.export:
        raise FieldwrightError("nothing is asked for that could be written", mend="say a form: --export xlsx", file=options.output)  # fmt: skip
    elif options.changes:
        where = held.opened.path if held.opened is not None else None if place.is_dir() else place
    if where is None:
        if options.changes:
            say("fieldwright: the catalog is not written: say where with -o NAME.catalog.json")
        return None
    if not where.name.endswith(SUFFIX):
        raise RefusedError(f"a catalog's file is called NAME{SUFFIX}", mend=f"write it to {where.name.split('.')[0]}{SUFFIX}", file=where)  # fmt: skip
    if held.opened is not None and held.opened.path.resolve() == where.resolve() and held.opened.catalog == catalog:
        return None
    save_catalog(catalog, where, opened=held.opened)
    say(f"wrote {where}")
    return where


# --- printing --------------------------------------------------------------------------------------------------------


def _write(spec: CatalogSpec, portfolio: Portfolio | None, options: CatalogOptions) -> None:
    from fieldwright.report.catalog.export import exported

    data = exported(spec, options.export, portfolio)
    if options.output is None:
        out_as_is(data.decode("utf-8"))
        return
    save_bytes(options.output, data)
    say(f"wrote {options.output}")


def _print(
    spec: CatalogSpec, done: _Done, hit: Impact | None, options: CatalogOptions, *, written: Path | None
) -> None:
    for file, made in done.imported:
        print_imported(file, made)
    for one in done.refreshed:
        print_refreshed(one, accepted=options.accept_moves)
    if hit is not None:
        print_impact(hit)
    if options.review:
        print_findings(spec)
    if options.priority:
        print_priorities(spec)
    if not (done.imported or done.refreshed or hit or options.review or options.priority or written):
        print_entries(spec)


def _record(spec: CatalogSpec, done: _Done, hit: Impact | None) -> dict[str, Any]:
    """The JSON: the catalog, and what was done."""
    record = record_of(spec)
    if done.imported:
        record["imported"] = [_imported(file, made) for file, made in done.imported]
    for one in done.refreshed:
        record["refreshed"] = {
            "added": [entry.id for entry in one.added],
            "changed": [{"entry": new.entry, "changes": [{"key": key, "before": before, "after": after} for key, (before, after) in new.changed.items()]} for new in one.renewed],
            "gone": [{"entry": dead.entry, "problem": dead.problem} for dead in one.gone],
            "moves": [{"entry": move.entry, "file": move.new.file, "flow": move.new.flow, "map": move.new.map, "reason": move.reason} for move in one.moves],
            "unread": [{"file": each.file, "problem": each.problem} for each in one.unread],
        }  # fmt: skip
    if hit is not None:
        record["impact"] = _impact(hit)
    return record


def _imported(file: Path, made: Imported) -> dict[str, Any]:
    def cells(taken: Sequence[Any]) -> list[dict[str, str]]:
        return [{"of": one.of, "key": one.key, "before": one.before, "after": one.after, "place": one.place} for one in taken]  # fmt: skip

    return {
        "file": str(file), "added": list(made.added), "changed": cells(made.changed), "conflicts": cells(made.conflicts),
        "odd": [{"place": one.place, "problem": one.problem, "mend": one.mend} for one in made.odd],
        "columns": [
            {"sheet": layout.sheet, "rows_are": layout.kind, "header": layout.header, "column": one.title, "holds": one.role, "confidence": one.confidence, "reason": one.reason}
            for layout in made.layouts for one in layout.columns
        ],
    }  # fmt: skip


def _impact(hit: Impact) -> dict[str, Any]:
    return {
        "asked": hit.asked, "system": hit.system, "path": hit.path, "entries": [one.id for one in hit.entries], "projects": list(hit.projects),
        "maps": [{"project": one.project, "map": one.map, "role": one.role, "schema": one.schema, "rules": list(one.rules)} for one in hit.maps],
        "flows": [{"project": one.project, "flow": one.flow, "steps": list(one.steps), "maps": list(one.maps)} for one in hit.flows],
        "use_cases": [{"project": one.project, "id": one.id, "title": one.title, "flows": list(one.flows)} for one in hit.use_cases],
        "doubts": list(hit.doubts),
    }  # fmt: skip
