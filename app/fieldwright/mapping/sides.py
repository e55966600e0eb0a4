"""The two sides of a map as loaded schemas: what checking, compiling and running work on."""

from collections.abc import Mapping

from attrs import Factory, field, frozen

from fieldwright.expression.definitions import Definition, definitions_of
from fieldwright.mapping.model import Lookup, Map, Parameter, ProjectFunction
from fieldwright.schema.model import Field, Schema, field_at


@frozen(eq=False)
class Side:
    """A message of a loaded schema, as a map's source (under its alias) or target."""

    schema: Schema
    message: str
    root: Field
    alias: str = "source"
    _found: dict[str, Field | None] = Factory(dict)

    def field(self, path: str) -> Field | None:
        """The field at a path, or None; found once."""
        if path not in self._found:
            self._found[path] = field_at(self.root, path)
        return self._found[path]


@frozen(eq=False)
class Bench:
    """A map with everything that it needs to be checked and run: its sides, lookups and parameters.

    ``sources`` is in the map's order, the first is the primary one. A schema that could not be loaded has no side;
    ``missing`` then holds the reason by schema name.
    """

    map: Map
    sources: tuple[Side, ...] = ()
    target: Side | None = None
    lookups: Mapping[str, Lookup] = Factory(dict)
    parameters: tuple[Parameter, ...] = ()
    functions: tuple[ProjectFunction, ...] = field(default=(), kw_only=True)
    missing: Mapping[str, str] = Factory(dict)
    gone: frozenset[str] = frozenset()
    """Of ``missing``, the schemas that are there but no longer have the map's message."""
    partial: tuple[Side, ...] = ()
    """The sources that are there where others are missing, for showing; ``sources`` is then empty."""

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """The project's functions that can be used, each behind those that it calls."""
        return definitions_of(self.functions)

    @property
    def primary(self) -> Side | None:
        """The first source, whose root is ``$$``."""
        return self.sources[0] if self.sources else None

    @property
    def reads_text(self) -> bool:
        """Whether a source is XML or a table, so that text is converted on its way into JSON."""
        return any(side.schema.medium != "json" for side in self.sources)

    @property
    def writes_xml(self) -> bool:
        """Whether the target is known to be XML."""
        return self.target is not None and self.target.schema.medium == "xml"
