"""The version of a schema that a project was made with: the file itself, a revision of git that had it, or what the project remembers."""

import hashlib
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, cast

from attrs import field, frozen

from fieldwright.diff.versions import AT, version_of
from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.files.revisions import path_inside, repository_of
from fieldwright.project.model import SchemaRef
from fieldwright.project.sides import facts_of
from fieldwright.schema.load import load
from fieldwright.schema.model import Field, Message, Note, Origin, Schema, Shape, field_at, root_field
from fieldwright.schema.options import ReadingOptions
from fieldwright.schema.paths import parse_path

COMMITS = 300
"""Revisions of a file of which the bytes are looked at."""
READ = 25
"""Revisions that are read whole, for schemas of several files."""
_SHORT = 12

Loading = Callable[..., Schema]
"""What loads a schema, as `schema.load.load` does."""


@frozen(eq=False)
class Original:
    """The version that a project was made with. ``note`` says what has to be known about it, empty where it is the whole version."""

    schema: Schema
    name: str
    note: str = ""
    whole: bool = True
    """False where only the fields are known that rules touch."""


def original(ref: SchemaRef, folder: Path, kept: ExitStack, *, loading: Loading = load) -> Original:
    """The version that a project in ``folder`` was made with. What a revision is written to is kept until ``kept`` is closed.

    Raises `MissingError` where nothing is known of it.
    """
    path = folder / ref.file
    options = ref.reading.within(folder) if ref.reading else None
    found = _in_git(ref, path, options, kept, loading)
    if found is not None:
        return found
    if not ref.fields:
        mend = "choose the old version's file"
        raise MissingError("nothing is known of the version that the project was made with", mend=mend, file=path)
    return Original(
        remembered(ref, path), f"{path.name} as the project knows it",
        "The version that the project was made with is not there any more. Only the fields that rules touch are compared, as the project remembers them.",
        whole=False,
    )  # fmt: skip


def _in_git(
    ref: SchemaRef, path: Path, options: ReadingOptions | None, kept: ExitStack, loading: Loading
) -> Original | None:
    """The revision whose digest the project has; None where there is none, or no git."""
    if not ref.digest:
        return None
    try:
        repository = repository_of(path.parent)
        inside = path_inside(repository, path)
        commits = repository.history(inside, COMMITS)
        for commit in commits:
            blob = repository.blob(commit, inside)
            if blob is None:
                continue
            data = next(iter(repository.contents([blob])), b"")
            if f"sha256:{hashlib.sha256(data).hexdigest()}" == ref.digest:
                return _read(path, commit, options, kept, loading)
        around = repository.history(path_inside(repository, path.parent), READ)
        for commit in (*commits[:READ], *(one for one in around if one not in commits[:READ]))[:READ]:
            with ExitStack() as tried:
                found = _read(path, commit, options, tried, loading)
                if found is not None and found.schema.digest == ref.digest:
                    kept.enter_context(tried.pop_all())
                    return found
    except FieldwrightError:
        return None
    return None


def _read(
    path: Path, commit: str, options: ReadingOptions | None, kept: ExitStack, loading: Loading
) -> Original | None:
    given = f"{path}{AT}{commit[:_SHORT]}"
    try:
        version = version_of(given, kept)
        schema = loading(version.path, options=options)
    except FieldwrightError:
        return None
    return Original(schema, f"{path.name}{AT}{commit[:_SHORT]}")


# --- what a project remembers -----------------------------------------------------------------------------------------


@frozen(eq=False)
class Remembered:
    """A schema of those fields alone that a project has facts of."""

    name: str
    format: str
    medium: str
    file: Path
    digest: str
    roots: Mapping[str, Field]
    notes: tuple[Note, ...] = field(default=())

    def messages(self) -> tuple[Message, ...]:
        """The messages that rules touch."""
        return tuple(Message(name, "root") for name in self.roots)

    def root(self, message: str) -> Field:
        """The root of a message; raises `MissingError`."""
        if message not in self.roots:
            raise MissingError(
                f"the project knows no message {message!r} of {self.file.name}",
                mend=f"it knows {', '.join(self.roots)}",
            )
        return self.roots[message]


def remembered(ref: SchemaRef, path: Path) -> Remembered:
    """The schema as the project's snapshot of it has it."""
    known = {message: facts for message, facts in ref.fields.items() if isinstance(facts, Mapping)}
    return _of_facts(ref, path, ref.digest, cast("Mapping[str, Mapping[str, Any]]", known), {})


def only_known(ref: SchemaRef, new: Schema) -> Remembered:
    """What a version says about the fields that the project's snapshot has, and nothing else, to be compared with it."""
    facts: dict[str, dict[str, Any]] = {}
    origins: dict[tuple[str, str], Origin] = {}
    for message, known in ref.fields.items():
        try:
            root = new.root(message)
        except FieldwrightError:
            continue
        facts[message] = {}
        for path in cast("Mapping[str, Any]", known):
            found = field_at(root, path)
            if found is not None and not (found.name == "*" and not path.endswith("*")):
                facts[message][found.value_path] = facts_of(found)
                origins[message, found.value_path] = found.shape.source
    return _of_facts(ref, new.file, new.digest, facts, origins)


def _of_facts(
    ref: SchemaRef, path: Path, digest: str, known: Mapping[str, Mapping[str, Any]], origins: Mapping[tuple[str, str], Origin]
) -> Remembered:  # fmt: skip
    in_xml = ref.format.startswith(("XSD", "WSDL", "XML"))
    roots: dict[str, Field] = {}
    for message, facts in known.items():
        tree: dict[str, Any] = {}
        for place, said in facts.items():
            here = tree
            for step in parse_path(place):
                here = here.setdefault(step.name, {})
                if step.repeats:
                    here[""] = {**here.get("", {}), "repeats": True}
            here[""] = {**here.get("", {}), **said, "origin": origins.get((message, place))}
        shape = _shape(message, tree)
        below = shape.expand()
        roots[message] = root_field(
            below[0] if in_xml and len(below) == 1 else shape, in_xml=in_xml and len(below) == 1
        )
    return Remembered(ref.title or path.stem, ref.format, "xml" if in_xml else "json", path, digest, roots)


def _shape(name: str, tree: Mapping[str, Any]) -> Shape:
    facts: Mapping[str, Any] = tree.get("", {})
    below = {step: one for step, one in tree.items() if step}
    repeats = bool(facts.get("repeats"))

    def expand() -> tuple[Shape, ...]:
        return tuple(_shape(step, one) for step, one in below.items())

    return Shape(
        name, str(facts.get("type") or ("object" if below else "any")), format=str(facts.get("format", "")),
        required=bool(facts.get("required")), nullable=bool(facts.get("nullable")), repeats=repeats,
        max_occurs=None if repeats else 1, constraints=facts.get("constraints", {}), enum=tuple(facts.get("enum", ())),
        source=facts.get("origin") or Origin(), leaf=not below, expand=expand,
    )  # fmt: skip
