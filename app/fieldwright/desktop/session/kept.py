"""Where somebody was in a project, as it is kept between two days. Read from a file that anybody can edit: what is none is left out."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen

MOST_MAPS = 20
"""Maps of a project whose opened fields are kept."""
MOST_FIELDS = 300
"""Opened fields of a side that are kept."""
MOST_TABS = 40
"""Tabs of a project that are kept."""
LONGEST = 2_000
"""Characters of a path that is kept."""

Opened = tuple[tuple[str, str], ...]
"""Fields by alias and key."""
Sides = Mapping[str, Opened]
"""Opened fields by side: ``source`` and ``target``."""


@frozen
class Work:
    """Where somebody was: the map, as a sheet or with lines, the selected fields, the tab, the page around the map, what was folded and opened,
    the sample's file and the place of its record."""

    map: str = ""
    alias: str = ""
    source: str | None = None
    target: str | None = None
    tab: int = 0
    page: str = ""
    at: int = -1
    folded: tuple[str, ...] = ()
    opened: Mapping[str, Sides] = field(factory=dict)
    sample: str = ""
    record: int = 0
    sheet: bool = False
    places: tuple[Mapping[str, Any], ...] = ()
    """What the tabs keep, as it is written; none for one tab."""
    front: int = 0
    """The tab in front."""

    def as_json(self) -> dict[str, Any]:
        """As it is written."""
        return {
            "map": self.map,
            "alias": self.alias,
            "source": self.source,
            "target": self.target,
            "tab": self.tab,
            "page": self.page,
            "at": self.at,
            "sample": self.sample,
            "record": self.record,
            "sheet": self.sheet,
            "places": list(self.places),
            "front": self.front,
            "folded": list(self.folded),
            "opened": {
                name: {side: [list(one) for one in fields[:MOST_FIELDS]] for side, fields in sides.items()}
                for name, sides in list(self.opened.items())[-MOST_MAPS:]
            },
        }


def work_from(told: Mapping[str, Any]) -> Work:
    """What was written, without what is none of it."""
    return Work(
        map=text_from(told.get("map")) or "",
        alias=text_from(told.get("alias")) or "",
        source=text_from(told.get("source")),
        target=text_from(told.get("target")),
        tab=_number(told.get("tab"), 0),
        page=text_from(told.get("page")) or "",
        at=_number(told.get("at"), -1),
        folded=tuple(one for one in _list(told.get("folded")) if isinstance(one, str)),
        opened={
            name: {side: _fields(fields) for side, fields in _dict(sides).items()}
            for name, sides in list(_dict(told.get("opened")).items())[:MOST_MAPS]
        },
        sample=text_from(told.get("sample")) or "",
        record=max(0, _number(told.get("record"), 0)),
        sheet=told.get("sheet") is True,
        places=tuple(one for one in _list(told.get("places"))[:MOST_TABS] if isinstance(one, dict)),
        front=_number(told.get("front"), 0),
    )


def _fields(told: Any) -> Opened:
    return tuple(
        (one[0], one[1])
        for one in _list(told)[:MOST_FIELDS]
        if isinstance(one, list) and len(one) == 2 and all(text_from(part) is not None for part in one)  # type: ignore[arg-type]
    )


def text_from(told: object) -> str | None:
    """A text that was kept; None for what is none, or is longer than any that was written."""
    return told if isinstance(told, str) and len(told) <= LONGEST else None


def _number(told: Any, default: int) -> int:
    return told if isinstance(told, int) and not isinstance(told, bool) else default


def _list(told: Any) -> list[Any]:
    return told if isinstance(told, list) else []


def _dict(told: Any) -> dict[str, Any]:
    return told if isinstance(told, dict) else {}


def fitting(fields: Iterable[tuple[str, str]]) -> Opened:
    """As many fields as are kept, without those whose paths are too long."""
    return tuple(one for one in fields if len(one[1]) <= LONGEST)[:MOST_FIELDS]
