"""A place in a project that a tab keeps: a map with its selected fields, as lines or as a sheet, or a page around it."""

from collections.abc import Mapping
from typing import Any

from attrs import asdict, frozen

from fieldwright.desktop.session.kept import text_from
from fieldwright.project.intent_edits import KINDS
from fieldwright.project.model import Project

SHEET = "sheet"


@frozen
class Place:
    """Where somebody is. ``view`` is empty for the map with its lines, `SHEET`, or the kind of a page around the map; ``item`` names what the page shows."""

    map: str = ""
    alias: str = ""
    source: str | None = None
    target: str | None = None
    view: str = ""
    item: str = ""
    """Empty for a page about all."""

    def index(self, project: Project) -> int:
        """Where in the project the page's item is now; -1 for a page about all, and where there is none any more."""
        return KINDS[self.view].index(project, self.item) if self.item and self.view in KINDS else -1

    def is_in(self, project: Project) -> bool:
        """Whether the project still has it."""
        if self.view in ("", SHEET):
            return any(one.name == self.map for one in project.maps)
        return not self.item or self.index(project) >= 0

    def as_json(self) -> dict[str, Any]:
        """As it is written."""
        return asdict(self)


def place_from(told: Mapping[str, Any]) -> Place:
    """A place as it was written, without what is none of it: anybody can edit the file."""
    return Place(
        map=text_from(told.get("map")) or "",
        alias=text_from(told.get("alias")) or "",
        source=text_from(told.get("source")),
        target=text_from(told.get("target")),
        view=text_from(told.get("view")) or "",
        item=text_from(told.get("item")) or "",
    )
