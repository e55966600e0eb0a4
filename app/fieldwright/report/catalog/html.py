"""A catalog as one HTML page: no network, no outside parts, readable without scripts."""

from collections import Counter
from typing import Any

from attrs import evolve
from markupsafe import Markup

from fieldwright import __version__
from fieldwright.files.collector import paused_collector
from fieldwright.project.catalog.model import Catalog
from fieldwright.project.catalog.portfolio import Portfolio
from fieldwright.project.catalog.review import Reviewed
from fieldwright.project.catalog.roadmap import Quarter
from fieldwright.report.catalog.gathering import CatalogSpec, gathered
from fieldwright.report.catalog.html_rows import (
    MOST_ENTRIES,
    MOST_FINDINGS,
    MOST_SYSTEMS,
    MOST_WORK,
    Row,
    counts_of,
    finding_rows,
    rows_of,
    system_rows,
    text_of,
)
from fieldwright.report.catalog.picture import LETTERS, STYLES, picture_of, style_of
from fieldwright.report.catalog.picture_svg import picture_svg
from fieldwright.report.catalog.picture_view import View, concerns_of, entries_of, owners_of, values_of
from fieldwright.report.html.assets import style_text
from fieldwright.report.html.running import as_data
from fieldwright.report.page import environment, part, policy
from fieldwright.report.visible import cut, visible

_PARTS = ("catalog-table.js", "catalog-picture.js")
LONGEST_NAME = 160
"""UTF-16 units of a name in a choice or in a box that the page's script draws."""


def html_of(catalog: Catalog, first: Quarter, portfolio: Portfolio | None = None) -> bytes:
    """The page's bytes, UTF-8. ``first`` is where the road map begins unless the catalog says it; with ``portfolio`` also what its projects say."""
    return catalog_html(gathered(catalog, first, portfolio), portfolio)


def catalog_html(spec: CatalogSpec, portfolio: Portfolio | None = None) -> bytes:
    """The page of what is gathered; with ``portfolio`` it says also which maps and flows of the projects depend on a system."""
    with paused_collector():  # a page is very many small texts, all of them needed to the end
        return _page(spec, portfolio).encode("utf-8")


def _page(spec: CatalogSpec, portfolio: Portfolio | None) -> str:
    reviewed, ordered = Reviewed(spec.findings, spec.accepted), spec.priorities
    kept = {one.entry for one in ordered[:MOST_WORK]}
    lanes = [evolve(lane, items=tuple(one for one in lane.items if one.priority.entry in kept)) for lane in spec.lanes]
    catalog = spec.catalog
    if spec.left_out:
        ends = {name for one in spec.entries for name in (one.source, one.target)}
        catalog = evolve(catalog, entries=spec.entries, systems=tuple(one for one in catalog.systems if one.name in ends))  # fmt: skip
    entries = entries_of(catalog, View(retired=True))
    rows = rows_of(entries, catalog, reviewed.findings)
    numbers = {one.entry.id: one.number for one in rows}
    names = sorted(
        {one.name for one in catalog.systems}
        | {name for one in entries for name in (one.source, one.target) if name.strip()},
        key=lambda name: (name.casefold(), name),
    )
    places = {name: at for at, name in enumerate(names)}
    shown = picture_of(catalog, findings=reviewed.findings)
    style, script = f"{style_text()}\n{part('catalog.css')}", "\n".join(part(name) for name in _PARTS)
    labels = {one.entry.id: _label(one) for one in rows}
    template = environment().from_string(part("catalog.html.j2"))
    return template.render(
        catalog=catalog,
        left_out=spec.left_out,
        version=__version__,
        counts=counts_of(entries, catalog),
        summary=reviewed.summary,
        picture=picture_svg(shown, "portfolio", places),
        picture_said=shown.said,
        styles=[(key, title) for key, (title, _, _) in STYLES.items()],
        letters=LETTERS,
        filters={key: [(value, cut(value, LONGEST_NAME)) for value in values] for key, values in values_of(catalog).items() if key != "element"},
        rows=rows,
        entries_cut=max(len(entries) - MOST_ENTRIES, 0),
        findings=finding_rows(reviewed.findings, numbers),
        findings_cut=max(len(reviewed.findings) - MOST_FINDINGS, 0),
        kinds=sorted(Counter((one.id, one.title) for one in reviewed.findings).items()),
        accepted=finding_rows(reviewed.accepted, numbers),
        ordered=ordered[:MOST_WORK],
        work_cut=max(len(ordered) - MOST_WORK, 0),
        lanes=lanes,
        labels=labels,
        numbers=numbers,
        systems=system_rows(names, catalog, [one for one in entries if one.lifecycle != "retired"], reviewed.findings, portfolio),
        systems_cut=max(len(names) - MOST_SYSTEMS, 0),
        places=places,
        text_of=text_of,
        data=as_data(_data(catalog, rows, places)),
        policy=policy(style, script),
        style=Markup(style),  # noqa: S704  # our own files, hashed in the policy
        script=Markup(script),  # noqa: S704
    )  # fmt: skip


def _label(row: Row) -> str:
    one = row.entry
    return f"{cut(one.element or '(no element)', LONGEST_NAME)}: {cut(one.source or '?', LONGEST_NAME)} → {cut(one.target or '?', LONGEST_NAME)}"


def _data(catalog: Catalog, rows: tuple[Row, ...], places: dict[str, int]) -> dict[str, Any]:
    """What the page's script knows: systems as (name, owner, platform), entries as (source, target, texts by filter, style, letters, severity)."""
    held = {one.name: one for one in catalog.systems}
    owners = {one.name: one.owner for one in catalog.systems}
    systems = [
        [_short(name), _short(owners.get(name, "")), bool(name in held and held[name].platform)] for name in places
    ]
    entries: list[list[Any]] = []
    for row in rows:
        one = row.entry
        entries.append(
            [
                places.get(one.source, -1),
                places.get(one.target, -1),
                [cut(owner, LONGEST_NAME) for owner in owners_of(one, owners)],
                cut(one.method, LONGEST_NAME),
                list(concerns_of(one)),
                [cut(text, LONGEST_NAME) for text in (one.status, one.lifecycle) if text],
                style_of((one,)),
                "".join(LETTERS.get(concern, "") for concern in concerns_of(one)),
                row.worst if row.worst != "info" else "",
                one.lifecycle == "retired",
            ]
        )
    return {"systems": systems, "entries": entries, "styles": {key: title for key, (title, _, _) in STYLES.items()}}


def _short(text: str) -> str:
    return visible(cut(text, LONGEST_NAME))
