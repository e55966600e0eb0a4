"""A mend, and the place of the finding that it mends."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve, frozen

from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project
from fieldwright.schema.model import Field, Shape

Edit = Callable[[Project], Project]


@frozen(eq=False)
class Mend:
    """One way to mend a finding: what it does, in a few words, and the edit that does it."""

    title: str
    apply: Edit


@frozen(eq=False)
class Place:
    """A finding with the map that it is about."""

    bench: Bench
    one: Finding

    @property
    def name(self) -> str:
        """The map's name."""
        return self.bench.map.name

    @property
    def rule(self) -> Rule | None:
        """The finding's rule."""
        return self.bench.map.rule(self.one.target)

    @property
    def field(self) -> Field | None:
        """The target field."""
        return self.bench.target.field(self.one.target) if self.bench.target else None

    @property
    def shape(self) -> Shape | None:
        """What the target takes; of an element with attributes, what its text does."""
        field = self.field
        if field is None:
            return None
        text = next((one for one in field.children() if one.name == "#text"), None) if not field.shape.leaf else None
        return text.shape if text is not None else field.shape

    def source(self, path: str) -> tuple[str, Field] | None:
        """A source field that the finding names, with its alias."""
        for side in self.bench.sources:
            found = side.field(path)
            if found is not None:
                return side.alias, found
        return None

    def changing(self, **facts: Any) -> Edit:
        """The edit that changes facts of the finding's rule."""
        rule = self.rule
        return lambda project: set_rule(project, self.name, evolve(rule, **facts)) if rule is not None else project


def free_name(name: str, taken: Mapping[str, Any]) -> str:
    """The name, numbered if it is taken."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def path_like(text: str) -> bool:
    """Whether an expression is a path, which needs no brackets as a part of another."""
    return all(one.isalnum() or one in "._$`@[]" for one in text)


def json_text(value: Any) -> str:
    """A value as a title shows it."""
    return json.dumps(value, ensure_ascii=False, default=str)
