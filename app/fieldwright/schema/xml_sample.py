"""XML samples: a schema inferred from a document, repeated siblings merged."""

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import define, field

from fieldwright.files.errors import MissingError, RefusedError
from fieldwright.files.xml_text import Element
from fieldwright.schema.inference import Seen
from fieldwright.schema.model import Field, Message, Note, Origin, Shape, root_field
from fieldwright.schema.shares import having, percent
from fieldwright.schema.xml_layout import XSI, Layouts
from fieldwright.schema.xsd_types import integer

_TYPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("boolean", re.compile(r"true|false")),
    ("integer", re.compile(r"-?(0|[1-9][0-9]*)")),
    ("number", re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")),
    ("date", re.compile(r"\d{4}-\d\d-\d\d")),
    ("date-time", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?")),
    ("time", re.compile(r"\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")),
)
"""A type is inferred where every text that was seen matches; the first that does."""


_AT_ONCE = 500
"""Texts that are looked at together."""


@define(eq=False)
class _Seen:
    """What was seen of an element or attribute, at one place of the tree."""

    name: str
    namespace: str
    line: int
    pointer: str
    count: int = 0
    most: int = 1
    in_all: bool = True
    parents: int = 0
    nils: int = 0
    mixed: bool = False
    types: set[str] = field(factory=lambda: {name for name, _ in _TYPES})
    example: str = ""
    held: list[str] = field(factory=list)
    """Texts that are not yet in ``values``: many at once are faster."""
    values: Seen = field(factory=Seen)
    low: tuple[float, str] | None = None
    high: tuple[float, str] | None = None
    attributes: dict[str, "_Seen"] = field(factory=dict)
    elements: dict[str, "_Seen"] = field(factory=dict)

    def text(self, text: str) -> None:
        self.example = self.example or text[:200]
        stripped = text.strip()
        if self.types:
            self.types = {name for name, pattern in _TYPES if name in self.types and pattern.fullmatch(stripped)}
        if "integer" in self.types and integer(stripped) is None:
            self.types.discard("integer")  # it stays text in payloads
        if "number" in self.types:
            number = float(stripped)
            self.low = (number, stripped) if self.low is None or number < self.low[0] else self.low
            self.high = (number, stripped) if self.high is None or number > self.high[0] else self.high
        if stripped:
            self.held.append(stripped)
        if len(self.held) >= _AT_ONCE:
            self.looked_at()

    def looked_at(self) -> Seen:
        """What the texts have in common."""
        if self.held:
            self.values.add_all(self.held)
            self.held = []
        return self.values

    @property
    def notes(self) -> list[str]:
        """What was seen of texts beyond their type: lengths, codes, ranges."""
        seen = self.looked_at()
        said = (
            [f"Inferred: xsi:nil in {self.nils:,} of {self.count:,} ({percent(self.nils, self.count)})."]
            if self.nils
            else []
        )
        if self.low is not None and self.high is not None and self.type in ("integer", "number"):
            low, high = self.low[1], self.high[1]
            some = [f"Inferred: from {low} to {high}." if low != high else f"Inferred: always {low}."]
            return said + (some if seen.texts > 1 else [])
        return said + (seen.text_notes() if self.type == "string" else [])

    @property
    def format(self) -> str:
        """The format that all texts have, where it is more than the type."""
        return (self.looked_at().format or "") if self.type == "string" else ""

    @property
    def type(self) -> str:
        return next((name for name, _ in _TYPES if name in self.types), "string") if self.example.strip() else "string"


@define(eq=False)
class XmlSample:
    """A schema inferred from one XML document."""

    file: Path
    digest: str
    notes: list[Note]
    layouts: Layouts
    _message: Message
    _root: Field
    namespace: str = ""
    _format: str = "XML sample"

    @property
    def name(self) -> str:
        """The file's stem."""
        return self.file.stem

    @property
    def format(self) -> str:
        """``XML sample``, or how many."""
        return self._format

    @property
    def medium(self) -> str:
        """``xml``."""
        return "xml"

    def remark(self, note: Note) -> None:
        """Keep a note about the file."""
        self.notes.append(note)

    def messages(self) -> Sequence[Message]:
        """The root element."""
        return (self._message,)

    def root(self, message: str) -> Field:
        """The root element's field, under its name."""
        if message != self._message.name:
            mend = f"the sample's only message is {self._message.name}"
            raise MissingError(f"the schema has no message {message!r}", mend=mend, file=self.file)
        return self._root


def read_xml_sample(element: Element, data: bytes, path: str | Path) -> XmlSample:
    """The schema of a sample document. Fields that it does not have are not shown; required means that every parent had one."""
    return read_xml_samples([(element, data, Path(path))])


def read_xml_samples(samples: Sequence[tuple[Element, bytes, Path]]) -> XmlSample:
    """The schema of one document or several with the same root element, each with its bytes and its file. Lines are of the first that has it."""
    element, _, file = samples[0]
    seen = _Seen(*_name(element), element.sourceline or 1, f"/{_name(element)[0]}")
    prefixes: dict[str, str] = {}
    for one, _, its_file in samples:
        if one.tag != element.tag:
            problem = f"the root element is {_name(one)[0]}, not {seen.name} as in {file.name}, or of another namespace"
            raise RefusedError(problem, mend="choose samples of one message", file=its_file)
        _look(one, seen)
        for namespace, prefix in _prefixes(one).items():
            if prefix not in prefixes.values():
                prefixes.setdefault(namespace, prefix)
    many = len(samples) > 1
    text = "Inferred from a sample. Fields that it does not have are not shown; required means that all parents had it."
    if many:
        text = text.replace("a sample. Fields that it does", f"{len(samples)} samples. Fields that they do")
    origin = Origin(file, seen.line, seen.pointer)
    count = len(samples)
    shape = _shape(seen, file, prefixes, parents=count).with_(required=True, min_occurs=1, repeats=False, max_occurs=1)
    digest = b"".join(hashlib.sha256(data).digest() for _, data, _ in samples)
    return XmlSample(
        file,
        f"sha256:{hashlib.sha256(digest).hexdigest()}",
        [Note("S12", text, origin), *(_passed_over(one, its_file) for one, _, its_file in samples if _doctype(one))],
        Layouts(prefixes, namespace=seen.namespace),
        Message(seen.name, "sample", text, origin),
        root_field(shape, in_xml=True),
        seen.namespace,
        f"{count} XML samples" if many else "XML sample",
    )


def _doctype(element: Element) -> str:
    return element.getroottree().docinfo.doctype


def _passed_over(element: Element, file: Path) -> Note:
    text = f"The document type declaration is not read, so what it declares is not shown: {_doctype(element)[:200]}."
    return Note("S12", text, Origin(file, 1))


def _name(element: Element) -> tuple[str, str]:
    namespace, _, local = element.tag.rpartition("}")
    return local, namespace[1:]


def _prefixes(element: Element) -> dict[str, str]:
    made: dict[str, str] = {}
    taken: set[str] = set()
    for one in element.iter("*"):
        if one is element or len(one.nsmap) > len(one.getparent().nsmap):
            for prefix, namespace in one.nsmap.items():
                if prefix and namespace not in made and prefix not in taken:
                    made[namespace] = prefix
                    taken.add(prefix)
    return made


def _look(element: Element, seen: _Seen) -> None:
    seen.count += 1
    nil = element.get(f"{{{XSI}}}nil") in ("true", "1")
    seen.nils += nil
    for key, value in element.attrib.items():
        if not key.startswith(f"{{{XSI}}}"):
            namespace, _, local = key.rpartition("}")
            at = seen.attributes.get(key)
            if at is None:
                at = _Seen(local, namespace[1:], element.sourceline or 0, f"{seen.pointer}/@{local}")
                seen.attributes[key] = at
            at.count += 1
            at.text(value)
    counts: dict[str, int] = {}
    parts = [element.text or ""]
    for child in element:
        parts.append(child.tail or "")
        tag = child.tag
        if not isinstance(tag, str):  # a comment, an instruction, an entity
            continue
        below = seen.elements.get(tag)
        if below is None:
            local, namespace = _name(child)
            below = seen.elements[tag] = _Seen(local, namespace, child.sourceline or 0, f"{seen.pointer}/{local}")
        counts[tag] = counts.get(tag, 0) + 1
        _look(child, below)
        below.parents += counts[tag] == 1
    for tag, count in counts.items():
        seen.elements[tag].most = max(seen.elements[tag].most, count)
    text = "".join(parts)
    if counts:
        seen.mixed = seen.mixed or bool(text.strip())
    elif text.strip() or not nil:
        seen.text(text)


def _shape(seen: _Seen, file: Path, prefixes: dict[str, str], parents: int) -> Shape:
    origin = Origin(file, seen.line, seen.pointer)
    repeats = seen.most > 1
    required = seen.parents == parents
    known: dict[str, Any] = {
        "name": seen.name, "namespace": seen.namespace, "required": required, "min_occurs": int(required), "nullable": seen.nils > 0,
        "repeats": repeats, "max_occurs": None if repeats else 1, "source": origin,
        "notes": _notes(seen, _from(seen, seen.parents, parents), origin),
    }  # fmt: skip
    if not seen.attributes and not seen.elements:
        examples = (seen.example,) if seen.example.strip() else ()
        return Shape(type=seen.type, format=seen.format, examples=examples, **known)
    children = [
        _attribute(one, file, seen.count).with_(name=f"@{called}")
        for one, called in _called(seen.attributes.values(), prefixes)
    ]
    if seen.mixed or not seen.elements:
        children.append(
            Shape(
                name="#text", type="string" if seen.mixed else seen.type, source=origin, notes=_text_notes(seen, origin)
            )
        )
    children += [
        _shape(one, file, prefixes, seen.count).with_(name=called)
        for one, called in _called(seen.elements.values(), prefixes)
    ]
    made = tuple(children)
    return Shape(type="object", leaf=False, expand=lambda: made, definition=("sample", seen.pointer), **known)


def _from(seen: _Seen, count: int, parents: int) -> str:
    """From how much an element or attribute was inferred."""
    if parents <= 1:
        return f"Inferred from a sample{f', where it is {seen.count:,} times' if seen.count > 1 else ''}."
    return f"Inferred from {parents:,} parents; {having(count, parents)}."


def _notes(seen: _Seen, presence: str, origin: Origin) -> tuple[Note, ...]:
    said = [] if seen.attributes or seen.elements else seen.notes
    return tuple(Note("S12", text, origin) for text in (*said, presence))


def _text_notes(seen: _Seen, origin: Origin) -> tuple[Note, ...]:
    """What is said of the text of an element that has attributes or elements too."""
    mixed = "Text stands between the elements; it is shown as one text." if seen.mixed else ""
    said = [mixed] if mixed else seen.notes
    return tuple(Note("S12", text, origin) for text in said)


def _attribute(seen: _Seen, file: Path, parents: int) -> Shape:
    origin = Origin(file, seen.line, seen.pointer)
    required = seen.count == parents
    return Shape(
        name=f"@{seen.name}", type=seen.type, format=seen.format, namespace=seen.namespace, required=required, min_occurs=int(required), source=origin,
        examples=(seen.example,) if seen.example else (), notes=_notes(seen, _from(seen, seen.count, parents), origin),
    )  # fmt: skip


def _called(seen: Any, prefixes: dict[str, str]) -> list[tuple[_Seen, str]]:
    """The local names, with a prefix where two collide."""
    found: list[_Seen] = list(seen)
    locals_ = [one.name for one in found]
    made: list[tuple[_Seen, str]] = []
    for one in found:
        twice = locals_.count(one.name) > 1 and one.namespace
        if twice and one.namespace not in prefixes:
            prefixes[one.namespace] = f"ns{len(prefixes) + 1}"
        made.append((one, f"{prefixes[one.namespace]}:{one.name}" if twice else one.name))
    return made
