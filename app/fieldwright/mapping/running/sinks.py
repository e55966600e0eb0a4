"""Where the results of a stream go: lines or an array of JSON, rows of a table, elements of an XML document."""

import json
from collections.abc import Callable, Mapping
from typing import IO, Any

from attrs import define, frozen

from fieldwright.files.errors import RefusedError
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.running.batch import Trouble
from fieldwright.mapping.sides import Side
from fieldwright.schema.made import CodedSchema

XML_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'
FORMS = ("lines", "array")
"""How results in JSON are written."""


@frozen
class Form:
    """What is written before, between and behind results, and what every result begins with that is cut off."""

    name: str
    before: bytes = b""
    between: bytes = b""
    after: bytes = b""
    cut: bytes = b""


def form_of(target: Side, wanted: str = "lines", *, element: str = "records") -> Form:
    """How the results of a target are written. Raises `RefusedError` for a medium whose results cannot stand in one file."""
    medium = target.schema.medium
    if medium == "json":
        return _JSON[wanted]
    if medium == "xml":
        name = element.encode()
        return Form("xml", XML_HEAD + b"<" + name + b">\n", b"", b"</" + name + b">\n", XML_HEAD)
    if medium == "csv" and isinstance(target.schema, CodedSchema):
        header = target.schema.write_payload([], target.root)
        return Form("table", header, b"", b"", header)
    raise RefusedError(f"results in {medium} cannot stand in one file", mend="give one payload a file")


_JSON: Mapping[str, Form] = {
    "lines": Form("lines", b"", b"\n", b"\n"),
    "array": Form("array", b"[", b",\n", b"]\n"),
}


@define
class Sink:
    """Writes results in a form; what is not the results themselves as well, when the first comes or it is finished."""

    out: IO[bytes]
    form: Form
    written: int = 0
    _begun: bool = False

    def add(self, output: bytes, count: int) -> None:
        """Results that are joined already."""
        if not count:
            return
        self._begin()
        if self.written and self.form.between:
            self.out.write(self.form.between)
        self.out.write(output)
        self.written += count

    def finish(self) -> None:
        """What stands behind the last result: what is there is then whole, also where the run was stopped."""
        self._begin()
        if self.written or self.form.name != "lines":
            self.out.write(self.form.after)
        self.out.flush()

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self.out.write(self.form.before)


@define
class Rejects:
    """Records that were not written, as lines of JSON: their number and place, why, and what they were."""

    out: IO[bytes]
    place: str = "line"
    written: int = 0

    def add(self, number: int, place: int, trouble: Trouble, findings: list[Finding]) -> None:
        """One record. ``input`` is the record where it is JSON, ``input_text`` its text where it is not."""
        told = {"record": number, self.place: place, "findings": [shown(one) for one in findings]}
        head = json.dumps(told, ensure_ascii=False).encode("utf-8", "backslashreplace")[:-1]
        self.out.write(head + b", " + _input(trouble.record) + b"}\n")
        self.written += 1


def shown(one: Finding) -> dict[str, Any]:
    """A finding of a record as JSON."""
    return {"id": one.id, "severity": one.severity, "target": one.target, "message": one.message, "mend": one.mend}


def _input(record: bytes) -> bytes:
    held = record.strip()
    try:
        json.loads(held)
        if b"\n" not in held:
            return b'"input": ' + held
        return b'"input": ' + json.dumps(json.loads(held), ensure_ascii=False).encode("utf-8", "backslashreplace")
    except (ValueError, RecursionError):
        text = json.dumps(held.decode("utf-8", "replace"), ensure_ascii=False)
        return b'"input_text": ' + text.encode("utf-8", "backslashreplace")


Progress = Callable[[int], None]
"""Told how many records are done."""
