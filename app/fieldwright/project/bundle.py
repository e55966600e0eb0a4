"""Bundles: one file with a project and what belongs to it, to send by mail. Samples are masked in it unless they are asked for.

A bundle is a zip archive of the project's folder, as far as the project needs it, and of ``NAME.bundle``: ``manifest.json`` lists the files with their
digests and what was left out, ``base.fieldwright.json`` is the project as it was bundled first. An edited bundle that comes back is merged with that as the
common base.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import Factory, asdict, define, evolve, frozen

from fieldwright import __version__
from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.packed import inside_archive
from fieldwright.files.path_guard import is_there
from fieldwright.files.reading import observed, read_bytes
from fieldwright.files.records import ABSENT
from fieldwright.files.unpacking import LIMITS, check_names, packed, unpack_into
from fieldwright.mapping.sides import Bench
from fieldwright.project.case_masks import masked_case, without_payloads
from fieldwright.project.format import LIMIT, SUFFIX, dump_project, parse_project
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.operations.secrets import (
    holds_secret,
    looks_secret,
    project_without_secrets,
    things_with_secrets,
)
from fieldwright.project.payload_masks import Payload, masked_file
from fieldwright.project.sample_masks import NOTHING, TARGET, shows, without_sample_values
from fieldwright.project.sides import Schemas, benches
from fieldwright.project.test_cases import TestCase
from fieldwright.schema.documents import Document
from fieldwright.schema.json_schema import JsonSchema, is_json_schema
from fieldwright.schema.model import Field, Schema

LOOKS = "what looks like a secret in it"
"""Why something of the project is in a bundle in part only."""

MASKED, ALL, NONE = SAMPLES = ("masked", "all", "none")
"""What becomes of samples in a bundle."""

FOLDER, MANIFEST, BASE = ".bundle", "manifest.json", f"base{SUFFIX}"
FORMAT = "1.0"

PROJECT, SCHEMA, PART, TABLE, SAMPLE, TEST, RELEASE, RECORD, SECRET = (
    "project", "schema", "part", "table", "sample", "test", "release", "record", "secret",
)  # fmt: skip
"""What a file of a bundle is: ``part`` is what a schema includes, ``record`` what the bundle says of itself, ``secret`` what is left out of the project."""


@frozen
class Packed:
    """A file of a bundle. ``state`` is ``masked`` or ``as it is``; ``note`` says what a mask could not keep."""

    path: str
    role: str
    sha256: str = ""
    size: int = 0
    state: str = "as it is"
    note: str = ""


@frozen
class LeftOut:
    """A file that the project names and that is not in the bundle, and why; or with the role `SECRET`, what of the project is there without its secrets."""

    path: str
    role: str
    reason: str


@frozen
class Bundle:
    """A bundle that was made: its bytes, the project in it, and what became of each file."""

    data: bytes
    project: Project
    files: tuple[Packed, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def bundle(
    project: Project, file: Path, samples: str = MASKED, progress: Callable[[str], None] | None = None, *, secrets: bool = False
) -> Bundle:  # fmt: skip
    """The bundle of a project that lies at ``file``. Only files in the project's folder are put in; nothing is run or written.

    What looks like a secret is left out and told, unless ``secrets`` are asked for. Raises `RefusedError` for names that cannot stand in a bundle, or where it
    grows too large.
    """
    work = _Work(project if secrets else project_without_secrets(project), file.absolute(), samples, secrets)
    if not secrets:
        work.hidden = tuple(LeftOut(one, SECRET, LOOKS) for one in things_with_secrets(project))
    (progress or _silent)("reading the schemas")
    work.add_schemas()
    work.add_tables()
    (progress or _silent)("reading the samples")
    work.add_masked_cases()
    work.add_samples()
    work.add_tests()
    work.add_releases()
    (progress or _silent)("packing")
    return work.packed()


def _silent(_text: str) -> None:
    return


@define(eq=False)
class _Work:
    project: Project
    file: Path
    samples: str
    secrets: bool
    hidden: tuple[LeftOut, ...] = ()
    holding: set[str] = Factory(set)
    """Files that are left out because a secret is in them."""
    members: dict[str, bytes] = Factory(dict)
    files: dict[str, Packed] = Factory(dict)
    left_out: dict[str, LeftOut] = Factory(dict)
    benches: dict[str, Bench] = Factory(dict)
    size: int = 0
    fresh: set[str] = Factory(set)
    """The files of schemas of which a part is left out, so that their digest is another."""

    @property
    def folder(self) -> Path:
        return self.file.parent

    # --- what belongs to the project

    def add_schemas(self) -> None:
        """The files of the schemas, with all that they include; those that are samples masked."""
        schemas = Schemas(self.folder)
        for ref in self.project.schemas.values():
            try:
                with observed() as seen:
                    schema = schemas.get(ref)
                    assert schema.digest  # reads all that it leads to
            except FieldwrightError as error:
                self._leave(ref.file, SCHEMA, error.problem)
                continue
            self._add_schema(ref, schema, list(seen))
        self.benches = benches(self.project, schemas)

    def _add_schema(self, ref: SchemaRef, schema: Schema, seen: Sequence[Path]) -> None:
        outer = inside_archive(self.folder / ref.file)
        main = outer[0] if outer is not None else self.folder / ref.file
        name = ref.file.partition("!")[0] if outer is not None else ref.file
        is_folder = main.is_dir()
        if is_sample(schema):
            more = ref.reading.more if ref.reading is not None else ()
            known = [Payload(schema, one.name, self._shown(ref, one.name)) for one in schema.messages()]
            for each in (name, *more):
                self._add_payload(each, SCHEMA, known)
            return
        if not is_folder:
            self._add(name, SCHEMA)
        parts = set(seen) if not is_folder else set[Path]()
        if isinstance(schema, JsonSchema):
            parts.update(one.file.resolve() for one in self._documents(ref, schema, is_folder) if outer is None)
        top = (main if is_folder else main.parent).resolve()
        for part in sorted(parts - {main.resolve()}):
            if part.is_dir():
                continue
            if part.is_relative_to(top):
                above = name if is_folder else os.path.dirname(name)  # noqa: PTH120 - of the name in the project
                self._add(os.path.join(above, part.relative_to(top).as_posix()), PART)  # noqa: PTH118
            else:
                self._add(os.path.relpath(part, self.folder.resolve()), PART)

    def _documents(self, ref: SchemaRef, schema: JsonSchema, is_folder: bool) -> Iterator[Document]:
        """The documents of a schema. In a folder there may be payloads too, which nothing refers to: they are kept only with the samples."""
        if not is_folder or self.samples == ALL:
            yield from schema.documents
            return
        named = {os.path.basename(one) for document in schema.documents for one in document.elsewhere}  # noqa: PTH119
        for one in schema.documents[1:]:
            if is_json_schema(one.value) or one.file.name in named:
                yield one
            else:
                self.fresh.add(ref.file)
                self._leave(f"{ref.file}/{one.label}", PART, "it is no schema, and may be a sample")

    def _shown(self, ref: SchemaRef, message: str) -> Callable[[Field], bool]:
        """Which fields of a message are shown, by what the maps that use it call it."""
        name = next(key for key, one in self.project.schemas.items() if one is ref)
        used = [
            (one.name, side)
            for one in self.project.maps
            for side, each in (*((source.alias, source) for source in one.sources), (TARGET, one.target))
            if (each.schema, each.message) == (name, message)
        ]

        def shown(field: Field) -> bool:
            return any(shows(self.project.shown, NOTHING, map_, side, field.value_path) for map_, side in used)

        return shown

    def add_tables(self) -> None:
        """The files of lookups' tables."""
        for one in self.project.lookups:
            if one.table is not None:
                self._add(one.table.file, TABLE)

    def add_samples(self) -> None:
        """The samples beside schemas and maps."""
        for ref in self.project.schemas.values():
            for name in ref.samples:
                self._add_payload(name, SAMPLE, list(self._payloads(ref)))
        for one in self.project.maps:
            for name in one.samples:
                self._add_payload(name, SAMPLE, list(self._side(one.name, 0)))

    def _payloads(self, ref: SchemaRef) -> Iterator[Payload]:
        """What a sample beside a schema may be: the messages that maps use."""
        for one in self.project.maps:
            bench = self.benches.get(one.name)
            if bench is None or len(bench.sources) != len(one.sources):
                continue
            sides = (*zip(one.sources, bench.sources, strict=True), (one.target, bench.target))
            for each, side in sides:
                if side is not None and self.project.schemas.get(each.schema) is ref:
                    yield Payload(side.schema, side.message, self._shown(ref, side.message))

    def _side(self, map_name: str, at: int | str) -> Iterator[Payload]:
        """A side of a map as what a payload is of: a source by its place or alias, or the target."""
        bench = self.benches.get(map_name)
        if bench is None:
            return
        sides = {side.alias: (ref.schema, side) for ref, side in zip(bench.map.sources, bench.sources, strict=False)}
        if bench.target is not None:
            sides[TARGET] = bench.map.target.schema, bench.target
        alias = at if isinstance(at, str) else next(iter(sides), "")
        if alias in sides:
            name, side = sides[alias]
            yield Payload(side.schema, side.message, self._shown(self.project.schemas[name], side.message))

    def add_masked_cases(self) -> None:
        """The files of test cases that hold no real person's data, as they are where samples are masked: what is expected of them holds."""
        for case in self.project.tests if self.samples == MASKED else ():
            if case.masked:
                for name in (case.input, *map(str, case.inputs.values())):
                    if name:
                        self._add(name, TEST)
                if case.settings:
                    self._add(case.settings, TEST, _settings_with_secret)

    def add_tests(self) -> None:
        """The files of test cases; masked inputs have no expected outputs. What is masked already stays as it is."""
        for case in self.project.tests:
            map_name = case.map or (self.project.maps[0].name if self.project.maps else "")
            if case.input:
                self._add_case_file(case, case.input, list(self._side(map_name, 0)))
            for alias, name in case.inputs.items():
                self._add_case_file(case, str(name), list(self._side(map_name, alias)))
            if case.expected and (self.samples == ALL or (case.masked and self.samples == MASKED)):
                self._add(case.expected, TEST)
            elif case.expected:
                self._leave(case.expected, TEST, f"what is expected of the test case {case.name} is not what a masked input gives")  # fmt: skip
            for name, reason in (
                (case.settings, "a customer's settings are for that customer"),
                *((one.file, "evidence may hold values of payloads") for one in case.evidence),
            ):
                if name and (self.samples == ALL or (name == case.settings and case.masked and self.samples == MASKED)):
                    self._add(name, TEST, _settings_with_secret if name == case.settings else None)
                elif name:
                    self._leave(name, TEST, reason)

    def _add_case_file(self, case: TestCase, name: str, known: Sequence[Payload]) -> None:
        if case.masked and self.samples == MASKED:
            self._add(name, TEST)
        else:
            self._add_payload(name, TEST, known)

    def add_releases(self) -> None:
        """The releases that were kept, where samples are not masked."""
        for one in self.project.history:
            if one.file and self.samples == ALL:
                self._add(one.file, RELEASE, _release_with_secret)
            elif one.file:
                self._leave(one.file, RELEASE, "releases may hold sample values")

    # --- one file

    def _add_payload(self, name: str, role: str, known: Sequence[Payload]) -> None:
        """A file of samples, as it is or masked. A schema that is a sample is kept, masked, since its fields are read from it."""
        if self.samples == ALL:
            self._add(name, role)
            return
        if self.samples == NONE and role != SCHEMA:
            self._leave(name, role, "samples were not asked for")
            return
        found = self._read(name, role)
        if found is None or found[0] in self.members:
            return
        try:
            made = masked_file(found[1], self.folder / name, known)
        except (FieldwrightError, RecursionError) as error:
            self._leave(name, role, f"it cannot be masked: {getattr(error, 'problem', 'it is nested too deeply')}")
            return
        if made is None:
            self._leave(name, role, "files of its kind cannot be masked; --with-samples all keeps it")
            return
        places = f"{made.broken:,} place{'' if made.broken == 1 else 's'}"
        self._put(found[0], made.data, role, MASKED, f"masks break its schema in {places}" if made.broken else "")

    def _add(self, name: str, role: str, has_secret: Callable[[bytes], bool] | None = None) -> None:
        """A file as it is, but one that has a secret in it."""
        found = self._read(name, role)
        if found is None or found[0] in self.members:
            return
        if has_secret is not None and not self.secrets and has_secret(found[1]):
            self.holding.add(name)
            self._leave(name, role, "a text in it looks like a secret")
        else:
            self._put(*found, role)

    def _read(self, name: str, role: str) -> tuple[str, bytes] | None:
        """A file's path in the bundle, and its bytes; None where it is left out."""
        path = os.path.normpath(name.replace("\\", "/")).replace(os.sep, "/")
        if not name or path.startswith(("../", "/")) or path in ("..", ".") or Path(path).is_absolute():
            self._leave(name, role, "it lies outside the project's folder: put a copy inside")
            return None
        try:
            if not (self.folder / path).resolve().is_relative_to(self.folder.resolve()):
                self._leave(name, role, "it leads outside the project's folder: put a copy inside")
                return None
            return path, read_bytes(self.folder / path, limit=LIMITS.member)
        except FieldwrightError as error:
            self._leave(name, role, error.problem)
        except (OSError, RuntimeError, ValueError):
            self._leave(name, role, "it cannot be followed")
        return None

    def _put(self, path: str, data: bytes, role: str, state: str = "as it is", note: str = "") -> None:
        self.size += len(data)
        if self.size > LIMITS.unpacked:
            raise RefusedError(
                f"the bundle would hold more than {LIMITS.unpacked / 1e6:g} MB",
                mend="leave samples out: --with-samples none",
                file=self.file,
            )
        self.members[path] = data
        self.files[path] = Packed(path, role, hashlib.sha256(data).hexdigest(), len(data), state, note)
        self.left_out.pop(path, None)

    def _leave(self, name: str, role: str, reason: str) -> None:
        if name not in self.files:
            self.left_out.setdefault(name, LeftOut(name, role, reason))

    # --- the whole

    def packed(self) -> Bundle:
        """The bundle of what was gathered."""
        made = self._project()
        name = self.file.name if self.file.name.endswith(SUFFIX) else self.file.stem + SUFFIX
        data = dump_project(made)
        stem = name.removesuffix(SUFFIX)
        base = self._base(stem) or data
        self._put(name, data, PROJECT)
        self._put(f"{stem}{FOLDER}/{BASE}", base, RECORD)
        files = tuple(self.files[path] for path in sorted(self.files))
        left = (*(self.left_out[path] for path in sorted(self.left_out)), *self.hidden)
        members = {**self.members, f"{stem}{FOLDER}/{MANIFEST}": self._manifest(made, name, files, left)}
        check_names(members, self.file)
        return Bundle(packed(members), made, files, left)

    def _base(self, stem: str) -> bytes:
        """The project as it was bundled first, where this one came out of a bundle."""
        path = self.folder / f"{stem}{FOLDER}" / BASE
        if not is_there(path):
            return b""
        data = read_bytes(path, limit=LIMIT)
        held = parse_project(data, path)[0]
        clean = held if self.secrets else project_without_secrets(held)
        return data if clean is held else dump_project(clean)

    def _manifest(self, made: Project, name: str, files: Sequence[Packed], left: Sequence[LeftOut]) -> bytes:
        last = next((one for one in reversed(made.history) if one.version), None)
        record: dict[str, Any] = {
            "format": FORMAT, "program": f"Fieldwright {__version__}", "project": name, "name": made.name, "version": made.version,
            "release": {"version": last.version, "date": last.date} if last is not None else None, "samples": self.samples,
            "files": [asdict(one) for one in files], "left_out": [asdict(one) for one in left],
        }  # fmt: skip
        return (json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode(
            "utf-8", "backslashreplace"
        )

    def _project(self) -> Project:
        """The project as it is in the bundle: without sample values and without what leads to files that are left out."""
        if self.samples == ALL:
            return self._without_holding()
        made = without_sample_values(self.project, self.benches).project
        made = evolve(
            made,
            schemas={name: self._reference(ref) for name, ref in made.schemas.items()},
            maps=tuple(evolve(one, samples=self._kept(one.samples)) for one in made.maps),
            tests=tuple(self._case(one) for one in made.tests),
            history=tuple(evolve(one, file="", digest="") for one in made.history),
        )
        return self._recorded(made)

    def _without_holding(self) -> Project:
        """The project without what leads to files that are left out for a secret in them."""
        if not self.holding:
            return self.project
        return evolve(
            self.project,
            tests=tuple(
                evolve(one, settings="", expected="", output=ABSENT, findings=()) if one.settings in self.holding else one
                for one in self.project.tests
            ),
            history=tuple(
                evolve(one, file="", digest="") if one.file in self.holding else one for one in self.project.history
            ),
        )  # fmt: skip

    def _kept(self, names: Sequence[str]) -> tuple[str, ...]:
        return tuple(one for one in names if one not in self.left_out)

    def _reference(self, ref: SchemaRef) -> SchemaRef:
        reading = ref.reading
        if reading is not None:
            reading = evolve(reading, more=self._kept(reading.more))
        return evolve(ref, samples=self._kept(ref.samples), reading=reading)

    def _case(self, one: TestCase) -> TestCase:
        """A case without what leads to files that are left out, its own payloads masked or gone. Without its settings nothing is expected of it."""
        map_name = one.map or (self.project.maps[0].name if self.project.maps else "")
        held = masked_case(one, list(self._side(map_name, 0))) if self.samples == MASKED else without_payloads(one)
        if one.settings and one.settings in self.left_out:
            held = evolve(held, expected="", output=ABSENT, findings=())
        return evolve(
            held,
            expected="" if one.expected in self.left_out else held.expected,
            settings="" if one.settings in self.left_out else one.settings,
            evidence=tuple(evolve(each, file="") if each.file in self.left_out else each for each in one.evidence),
        )

    def _recorded(self, project: Project) -> Project:
        """With the digests of schemas that are masked samples as they are now. They are read from a folder of our own."""
        masked = [
            name
            for name, ref in project.schemas.items()
            if ref.file in self.fresh or ((held := self.files.get(ref.file)) is not None and held.state == MASKED)
        ]
        if not masked:
            return project
        with tempfile.TemporaryDirectory(prefix="fieldwright-") as folder:
            unpack_into(Path(folder), self.members)
            schemas, refs = Schemas(Path(folder)), dict(project.schemas)
            for name in masked:
                try:
                    refs[name] = evolve(refs[name], digest=schemas.get(refs[name]).digest)
                except FieldwrightError as error:
                    held = self.files.get(refs[name].file)
                    if held is not None:
                        note = f"it cannot be read once it is masked: {error.problem}"
                        self.files[held.path] = evolve(held, note=note)
        return evolve(project, schemas=refs)


def _settings_with_secret(data: bytes) -> bool:
    try:
        return holds_secret(json.loads(data))
    except (ValueError, RecursionError):
        return looks_secret(data.decode("utf-8", "replace"))


def _release_with_secret(data: bytes) -> bool:
    try:
        held = parse_project(data, "release")[0]
    except FieldwrightError:
        return False
    return project_without_secrets(held) is not held


def is_sample(schema: Schema) -> bool:
    """Whether a schema was inferred from payloads, so that its file holds their values."""
    return any(one.kind == "sample" for one in schema.messages()) or schema.format.endswith(("interchange", "files"))
