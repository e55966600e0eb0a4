"""The project document: schemas by reference, maps, lookups, parameters and what surrounds them (design section 8)."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, evolve, field, frozen

from fieldwright.files.errors import MissingError
from fieldwright.files.records import key
from fieldwright.mapping.model import Lookup, Map, Parameter, ProjectFunction
from fieldwright.project.operating import Contact, Readiness
from fieldwright.project.reviewing import Comment, Conflict, Shown
from fieldwright.project.test_cases import RefusedCase, TestCase
from fieldwright.project.use_cases import Flow, UseCase
from fieldwright.schema.options import ReadingOptions

FORMAT = "1.0"
"""The format's version that this program writes. A newer minor version is read and kept; a newer major one opens read-only."""

SCHEMA_URL = "https://fieldwright.dev/project-1.schema.json"
"""The name of the published JSON Schema (``resources/project.schema.json``). It is a name, never fetched."""


@frozen
class SchemaRef:
    """A schema by relative path with the digest of what it held, and a snapshot of the fields that rules touch.

    ``fields`` maps ``MESSAGE`` to ``PATH`` to the facts kept (type, required, nullable, repeats, constraints, enum), so that the project
    opens, and says what is missing, without the file. ``reading`` is what the user says about how the file is read; ``samples`` are files
    with payloads that stand beside the schema: what occurs in them is shown, and where they disagree with it.
    """

    file: str
    digest: str = ""
    format: str = ""
    title: str = ""
    fields: Mapping[str, Any] = Factory(dict)
    reading: ReadingOptions | None = None
    samples: tuple[str, ...] = ()
    system: str = ""
    """The system that it describes, as people call it; the schema's name where nothing is said."""
    owner: str = ""
    """Who answers for that system."""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Release:
    """An entry of the project's history: date (ISO), version, author, and what changed.

    ``file`` is the project as it was released, by its path relative to the project, with the ``digest`` of its bytes; ``changes`` are the
    differences to the release before, in sentences.
    """

    date: str
    version: str = ""
    author: str = ""
    note: str = ""
    file: str = ""
    digest: str = ""
    changes: tuple[str, ...] = ()
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Suppression:
    """A finding that the team accepts: its id, where (target, source field, map; empty: everywhere), and why."""

    id: str
    target: str = ""
    map: str = ""
    reason: str = ""
    source: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Project:
    """All of an integration in one file. Unknown keys are kept in ``extra`` at every level."""

    name: str
    format: str = FORMAT
    schema_url: str = field(default=SCHEMA_URL, metadata=key("$schema"))
    description: str = ""
    owner: str = ""
    version: str = ""
    status: str = ""
    schemas: Mapping[str, SchemaRef] = Factory(dict)
    maps: tuple[Map, ...] = ()
    lookups: tuple[Lookup, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    functions: tuple[ProjectFunction, ...] = ()
    tests: tuple[TestCase, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    severities: Mapping[str, str] = Factory(dict)
    changes: Mapping[str, Any] = Factory(dict)
    """How changes between versions of its schemas are judged: ``preset``, ``severities``, ``ignore`` (`diff.policy.policy_of`)."""
    history: tuple[Release, ...] = ()
    use_cases: tuple[UseCase, ...] = ()
    flows: tuple[Flow, ...] = ()
    comments: tuple[Comment, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    """What a merge could not decide."""
    shown: tuple[Shown, ...] = ()
    """Fields whose sample values are not masked in exports."""
    refused_cases: tuple[RefusedCase, ...] = ()
    """Proposed test cases that somebody refused."""
    contacts: tuple[Contact, ...] = ()
    checklist: tuple[Readiness, ...] = ()
    """What must be there before it runs in production."""
    extra: Mapping[str, Any] = Factory(dict)

    def map(self, name: str = "") -> Map:
        """The map of a name, or the first; raises `MissingError` naming those there are."""
        for one in self.maps:
            if not name or one.name == name:
                return one
        names = ", ".join(one.name for one in self.maps) or "none"
        raise MissingError(f"the project has no map {name!r}", mend=f"it has: {names}")

    def with_map(self, changed: Map) -> "Project":
        """A copy with the map of that name exchanged."""
        return evolve(self, maps=tuple(changed if one.name == changed.name else one for one in self.maps))
