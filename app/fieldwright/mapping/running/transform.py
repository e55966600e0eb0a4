"""One record in, one record out, by a `Plan`: read, check, evaluate, check, write. What a worker process and a cluster's worker do."""

import json
import shutil
import weakref
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from fieldwright.expression.failures import ExpressionError
from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError
from fieldwright.files.quick_json import dumps, loads
from fieldwright.mapping.probing import Met, met_in
from fieldwright.mapping.running.bound import MISSING, Bound, Prepared
from fieldwright.mapping.running.digits import losing_digits, spelled_otherwise
from fieldwright.mapping.running.plan import End, Plan
from fieldwright.mapping.running.quickened import quickened
from fieldwright.schema.model import Schema
from fieldwright.schema.violations import Validator, Violation


@frozen
class Done:
    """What became of a record. ``output`` is None where nothing can be written; ``value`` is what the rules gave."""

    output: bytes | None
    value: Any = None
    unread: FieldwrightError | None = None
    """Why the record could not be read."""
    error: ExpressionError | None = None
    unwritten: FieldwrightError | None = None
    input: tuple[Violation, ...] = ()
    invalid: tuple[Violation, ...] = ()
    digits: tuple[str, ...] = ()
    """Numbers that lose digits."""
    unknown: tuple[str, ...] = ()
    """Places of the record that the source's schema does not have."""
    met: tuple[Met, ...] = ()
    """What joins and keys met otherwise than one to one."""

    @property
    def clean(self) -> bool:
        """Whether there is nothing to say about it."""
        return self.output is not None and not (self.input or self.invalid or self.digits or self.unknown or self.met)

    @property
    def wrong(self) -> bool:
        """Whether the output is not what it should be: not valid, or without items that lost their key to another."""
        return bool(self.invalid) or any(one.loses for one in self.met)


class Transform:
    """A plan made ready. ``source`` and ``target`` are the schemas of media other than JSON; without them they are loaded from the plan's files."""

    def __init__(
        self, plan: Plan, *, source: Schema | None = None, target: Schema | None = None, validate: bool = True,
        probing: bool = True,
    ) -> None:  # fmt: skip
        """``probing`` counts for each record what joins and keys met. Raises a `FieldwrightError` where the plan's schemas or expression cannot
        be used."""
        self._validate = validate
        self.plan = plan
        self._tables: Mapping[str, Any] = json.loads(plan.tables) if plan.tables else {}
        quick = quickened(plan.body, self._tables)
        self._bound = Bound(plan, self._tables, (quick.text, *(text for _, text in plan.probes)))
        self._body = Prepared(self._bound, quick.text, quick.host)
        self._probing = probing and bool(plan.probes)
        self._probes = [Prepared(self._bound, text) for _, text in plan.probes]
        folders: list[Path] = []
        self._in = _coding(plan.source, source, folders)
        self._out = _coding(plan.target, target, folders)
        for one in folders:
            weakref.finalize(self, shutil.rmtree, one, ignore_errors=True)

    @property
    def gives_items(self) -> bool:
        """Whether what a record gives are items of the target, each written by itself."""
        return self.plan.items and self._out.end.kind == "array" and self._out.plain

    def record(self, data: bytes, *, as_value: bool = False, number: int = 1) -> Done:
        """What becomes of a record's bytes. ``as_value`` says that they are JSON whatever the source's medium. Never raises.

        ``number`` is the record's in its run, from 1.
        """
        unknown: list[str] = []
        try:
            value = self.read(data, unknown.append, as_value=as_value)
        except FieldwrightError as error:
            return Done(None, unread=error)
        except RecursionError:
            return Done(None, unread=RefusedError("the record is nested too deeply"))
        digits = losing_digits(data) if self._in.plain else ()
        return self._checked(value, data, digits, tuple(unknown), number)

    def read(self, data: bytes, unknown: Callable[[str], None] = lambda _: None, *, as_value: bool = False) -> Any:
        """The value of a record's bytes. Raises a `FieldwrightError`."""
        return self._fitting(_value(data) if as_value or self._in.plain else self._in.read(data, unknown))

    def failing(self, rules: Iterable[tuple[str, str]], record: Any) -> str:
        """Of rules by their targets, each as an expression of its own, the target of the first that fails on a record; empty where none does."""
        try:
            value = self.read(bytes(record)) if isinstance(record, (bytes, bytearray, memoryview)) else record
        except FieldwrightError:
            return ""
        for target, text in rules:
            try:
                Prepared(self._bound, text).result(value, 1)
            except ExpressionError:
                return target
        return ""

    def value(self, value: Any, *, number: int = 1) -> Done:
        """What becomes of a record that is a JSON value already."""
        return self._checked(value, b"", (), (), number)

    def met(self, value: Any, *, number: int = 1) -> tuple[Met, ...]:
        """What joins and keys met on a record's value, otherwise than one to one. A probe that fails tells nothing: the map's own rules do."""
        found: list[Met] = []
        for at, ((join, _), probe) in enumerate(zip(self.plan.probes, self._probes, strict=True)):
            try:
                met = met_in(probe.result(value, number), at, join)
            except ExpressionError:
                continue
            if met is not None:
                found.append(met)
        return tuple(found)

    def _checked(
        self, value: Any, payload: bytes, digits: tuple[str, ...], unknown: tuple[str, ...], number: int
    ) -> Done:
        wrong = (
            ()
            if not self._validate
            else self._in.check(value, payload)
            if self._in.plain or self._in.end.medium != "xml" or payload
            else ()
        )
        try:
            result = self._body.result(value, number)
        except ExpressionError as error:
            return Done(None, error=error, input=wrong, digits=digits, unknown=unknown)
        try:
            if result is MISSING:
                raise FieldwrightError("the rules gave nothing", mend="let a rule fill something in every case")
            output = self._out.write(result)
            if spelled_otherwise(output, result):
                result = self._body.by_text(value, number)
                output = self._out.write(result)
            invalid = self._out.check_written(result, output) if self._validate else ()
        except ValueError as error:
            return Done(None, unwritten=FieldwrightError(str(error)), input=wrong, digits=digits, unknown=unknown)
        except FieldwrightError as error:
            return Done(None, unwritten=error, input=wrong, digits=digits, unknown=unknown)
        met = self.met(value, number=number) if self._probing else ()
        return Done(output, result, input=wrong, invalid=invalid, digits=digits, unknown=unknown, met=met)

    def _fitting(self, value: Any) -> Any:
        """The value, as an array of one where a record is an item of the source. Raises where it is of another kind than the source says."""
        if self.plan.items and self._in.end.kind == "array":
            return value if isinstance(value, list) else [value]
        kind = self._in.end.kind
        if kind and not isinstance(value, dict if kind == "object" else list):
            raise SyntaxProblemError(
                f"the record is {_kind(value)}, and the message expects {_KINDS[kind]}",
                mend="choose records of this message",
            )
        return value


_KINDS = {"object": "an object", "array": "an array"}


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "an array", str: "text", bool: "true or false", type(None): "null"}
    return names.get(cast("type[Any]", type(value)), "a number")


def _value(data: bytes) -> Any:
    try:
        return loads(data)
    except RecursionError:
        raise RefusedError("the record is nested too deeply") from None
    except UnicodeDecodeError as error:
        raise SyntaxProblemError(f"the record is not UTF-8 (byte {error.start + 1})", mend="save the file as UTF-8") from None  # fmt: skip
    except ValueError as error:
        raise SyntaxProblemError(f"the record is not JSON: {error}", mend="mend the record") from None


# --- the sides -------------------------------------------------------------------------------------------------------


@frozen(eq=False)
class _Coding:
    """How the records of one side are read, checked and written."""

    end: End
    plain: bool
    read: Callable[[bytes, Callable[[str], None]], Any]
    write: Callable[[Any], bytes]
    check: Callable[[Any, bytes], tuple[Violation, ...]]
    """Of a value and the bytes that it was read from."""
    check_written: Callable[[Any, bytes], tuple[Violation, ...]]
    """Of a value and the bytes that were written of it."""


def _coding(end: End, schema: Schema | None, folders: list[Path]) -> _Coding:
    if end.medium == "json":
        from fieldwright.schema.validation import json_validator

        holds = json_validator(json.loads(end.json_schema))

        def check(value: Any, _: bytes) -> tuple[Violation, ...]:
            return holds(value)

        return _Coding(end, True, lambda data, _: _value(data), dumps, check, check)
    return _coded(end, schema or _loaded(end, folders))


def _coded(end: End, schema: Schema) -> _Coding:
    from fieldwright.schema.validation import validator
    from fieldwright.schema.values import read_value, write_value

    root = schema.root(end.message)
    made: list[Validator] = []

    def check(value: Any, data: bytes) -> tuple[Violation, ...]:
        if not made:
            made.append(validator(schema, end.message))
        return made[0](data if end.medium == "xml" else value)

    def read(data: bytes, unknown: Callable[[str], None]) -> Any:
        return read_value(data, schema, root, "record", unknown=unknown)

    def write(value: Any) -> bytes:
        return write_value(value, schema, root)

    def check_written(value: Any, data: bytes) -> tuple[Violation, ...]:
        # of a table what its cells say, not the value that was written into them
        return check(value if end.medium == "xml" else read_value(data, schema, root, "record"), data)

    return _Coding(end, False, read, write, check, check_written)


def _loaded(end: End, folders: list[Path]) -> Schema:
    """The schema of an end: from its file, or from the files that it carries."""
    from fieldwright.files.records import from_record
    from fieldwright.schema.load import load
    from fieldwright.schema.options import ReadingOptions

    options = from_record(ReadingOptions, dict(end.reading))
    if not end.files:
        return load(end.file, options=options if options else None)
    from fieldwright.mapping.running.carried import laid_out

    folder, file = laid_out(end)
    folders.append(folder)
    return load(file, options=options if options else None)
