"""XML Schema 1.0 and 1.1 as messages and lazy fields: global elements first, then named complex types."""

import difflib
import hashlib
from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import define, field

from fieldwright.files.errors import MissingError, UnreadableError
from fieldwright.files.xml_text import Element
from fieldwright.schema.model import Field, Message, Note, root_field
from fieldwright.schema.xml_layout import Layouts
from fieldwright.schema.xsd_index import VERSIONING, XS, Component, Index, local
from fieldwright.schema.xsd_loading import index_of
from fieldwright.schema.xsd_remarks import documentation, general_remarks
from fieldwright.schema.xsd_shapes import Shapes

_MIN_VERSION = f"{{{VERSIONING}}}minVersion"
_ONLY_11 = tuple(
    f"{{{XS}}}{name}"
    for name in (
        "assert",
        "assertion",
        "alternative",
        "openContent",
        "defaultOpenContent",
        "override",
        "explicitTimezone",
    )
)


@define(eq=False)
class XsdSchema:
    """A loaded XSD."""

    file: Path
    index: Index
    shapes: Shapes
    layouts: Layouts
    kept: dict[str, Any] = field(factory=dict)
    """What others compute from the schema and keep with it, such as a validator."""
    _entries: dict[str, tuple[Message, Component]] = field(factory=dict)
    _roots: dict[str, Field] = field(factory=dict)

    @property
    def name(self) -> str:
        """The file's stem."""
        return self.file.stem

    @property
    def format(self) -> str:
        """``XSD 1.0`` or ``XSD 1.1``."""
        return f"XSD {self.version}"

    @property
    def version(self) -> str:
        """``1.1`` where one of the files says that it needs it or uses what only that has, else ``1.0``."""
        if "version" not in self.kept:
            self.kept["version"] = "1.1" if any(_needs_11(one.root) for one in self.index.documents) else "1.0"
        return self.kept["version"]

    @property
    def edition(self) -> str:
        """The version that the main file gives itself; empty for none."""
        return self.index.main.root.get("version") or ""

    @property
    def description(self) -> str:
        """The documentation of the schema as a whole."""
        return documentation(self.index.main.root, self.index.language)

    @property
    def medium(self) -> str:
        """``xml``."""
        return "xml"

    @property
    def digest(self) -> str:
        """The digest of the main file and of all that it includes, by their places relative to it."""
        made = hashlib.sha256()
        for place, digest in sorted(self.index.digests):
            made.update(place.encode("utf-8", "surrogateescape") + b"\0" + digest)
        return f"sha256:{made.hexdigest()}"

    @property
    def notes(self) -> Sequence[Note]:
        """What was found wrong so far."""
        return tuple(self.index.notes)

    @property
    def namespace(self) -> str:
        """The main file's target namespace."""
        return self.index.main.namespace

    def remark(self, note: Note) -> None:
        """Keep a note about the file."""
        self.index.notes.append(note)

    def messages(self) -> Sequence[Message]:
        """Global elements that a document may start with, then named complex types; those of the schema's own namespace if it has any."""
        return tuple(message for message, _ in self._listed().values())

    def root(self, message: str) -> Field:
        """The root field of a message; raises `MissingError` naming close matches."""
        if message not in self._roots:
            component = self._component(message)
            if local(component.node) == "element":
                shape = self.shapes.element(component)
            else:
                shape = self.shapes.type_root(component)
            self._roots[message] = root_field(shape.with_(required=True, min_occurs=1), in_xml=True)
        return self._roots[message]

    def type_names(self) -> Mapping[Hashable, str]:
        """The messages that are types, by the definition of what has the type (`Shape.definition`)."""
        return {
            ("type", *component.name, component.node.sourceline): called
            for called, (message, component) in self._listed().items()
            if message.kind == "type"
        }

    def declares_root(self, root: Field) -> bool:
        """Whether the root is a global element; a payload of a type may have any root element."""
        return (root.shape.namespace, root.name) in self.index.components["element"] and (
            root.shape.definition is None or root not in (self._roots.get(f"{root.name} (type)"),)
        )

    def _component(self, message: str) -> Component:
        listed = self._listed().get(message)
        if listed is not None:
            return listed[1]
        for kind in ("element", "type"):
            for (_, name), component in self.index.components[kind].items():
                if name == message and (kind == "element" or local(component.node) == "complexType"):
                    return component
        close = difflib.get_close_matches(message, self._listed(), n=3, cutoff=0.5)
        mend = "did you mean " + " or ".join(close) if close else "list the schema's messages"
        raise MissingError(f"the schema has no message {message!r}", mend=mend, file=self.file)

    def _listed(self) -> dict[str, tuple[Message, Component]]:
        if not self._entries:
            own = self.namespace
            if not any(name[0] == own for kind in ("element", "type") for name in self.index.components[kind]):
                own = None  # a driver file that only imports
            for kind in ("element", "type"):
                for (namespace, name), component in self.index.components[kind].items():
                    if (own is None or namespace == own) and _listable(component):
                        called = f"{name} (type)" if kind == "type" and name in self._entries else name
                        message = Message(
                            called, kind, documentation(component.node, self.index.language), component.origin
                        )
                        self._entries.setdefault(called, (message, component))
        return self._entries


def read_xsd(element: Element, data: bytes, path: str | Path, *, language: str = "en") -> XsdSchema:
    """The schema of a parsed ``xs:schema`` element, with the files that it includes and imports (`xsd_index` says which are read).

    ``language`` is that of the documentation that is shown where there are several; the others are notes.
    """
    file = Path(path)
    if element.tag != f"{{{XS}}}schema":
        raise UnreadableError("this is no XML schema", mend="choose a file that starts with xs:schema", file=path)
    index = index_of(element, data, file, language=language)
    if not any(index.components.values()):
        raise UnreadableError(
            "the schema declares nothing", mend="choose the file that declares the elements", file=path, line=1
        )
    general_remarks(index)
    shapes = Shapes.over(index)
    return XsdSchema(file, index, shapes, Layouts(shapes.prefixes, shapes.model_of, index.main.namespace))


def _needs_11(root: Element) -> bool:
    needed = (root.get(_MIN_VERSION) or "").strip().startswith("1.1")
    return needed or root.get("defaultAttributes") is not None or next(root.iter(*_ONLY_11), None) is not None


def _listable(component: Component) -> bool:
    tag = local(component.node)
    return tag == "complexType" or (tag == "element" and component.node.get("abstract") not in ("true", "1"))
