"""Checks XML instances with xmlschema: of a large schema only what speaks of an instance's names is built, until the whole costs less."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from attrs import define, field
from lxml import etree

from fieldwright.diff.witnesses.building import Steps
from fieldwright.diff.witnesses.checking import Refusal
from fieldwright.diff.witnesses.places import Place
from fieldwright.diff.witnesses.trial import Turned
from fieldwright.files.xml_text import Element, parse_xml
from fieldwright.schema.model import Field
from fieldwright.schema.paths import parse_path
from fieldwright.schema.values import write_value
from fieldwright.schema.violations import Validator
from fieldwright.schema.xml_layout import XSI, clark, local_of
from fieldwright.schema.xml_validation import xml_validator, xml_validators
from fieldwright.schema.xsd import XsdSchema

CHECKING = 12
"""What a check of an XML instance counts as; one of a JSON value counts as one."""
WHOLE = 1_500
"""Nodes of a schema that is built as a whole at once."""
LARGEST = 60_000
"""Nodes of a schema that is never built as a whole."""
MOST_MESSAGES = 40
"""Messages that a part of a schema is built for at once."""
FEW_NAMES = 40
"""Names up to which a part that was built for one message grows with what else is asked about it."""
MOST_NAMES = 200
"""Names that a part of a schema is built for at once; more make it slow."""
_ALONE = 20
"""What each message of a part of a schema costs beside its names."""


@define
class _Part:
    names: frozenset[str]
    check: Validator


@define
class XmlChecker:
    """Checks XML values of one version's messages."""

    schema: XsdSchema
    spent: int = 0
    _size: int = field(default=0)
    _built: int = field(default=0)
    _whole: dict[str, Validator] = field(factory=dict)
    _kept: dict[str, list[_Part]] = field(factory=dict)
    _expected: dict[str, set[str]] = field(factory=dict)

    def expect(self, message: str, names: Iterable[str]) -> None:
        """Say which names will be asked about, so that they are built together."""
        self._expected.setdefault(message, set()).update(name.lstrip("@").rpartition(":")[2] for name in names)

    def document(self, message: str, instance: Any) -> Element:
        """The XML of a value. Raises `FieldwrightError` for what XML cannot hold."""
        root = self.schema.root(message)
        value = instance.value if isinstance(instance, Turned) else instance
        made = parse_xml(write_value(value, self.schema, root), "example", comments=False)
        if isinstance(instance, Turned):
            here = _element_at(made, instance.steps)
            if here is not None:
                here[:] = list(here)[::-1]
        return made

    def text(self, document: Element) -> str:
        """The document as text."""
        return shown(document)

    def refusals(self, message: str, document: Element) -> tuple[Refusal, ...]:
        """What is refused of a document."""
        self.spent += CHECKING
        said = self._for(message, document)(etree.tostring(document))
        return tuple(
            Refusal(_steps(one.path), one.keyword, {"message": one.message, "wanted": one.wanted}) for one in said
        )

    def words(self, message: str, document: Element, meant: Sequence[Refusal]) -> str:
        """What the version says of the refusal that is meant."""
        del message, document
        for one in meant:
            return f"{_path(one.steps)}: {one.facts['message']}"
        return ""

    def _for(self, message: str, document: Element) -> Validator:
        if message in self._whole:
            return self._whole[message]
        if not self._size:
            self._size = sum(1 for one in self.schema.index.documents for _ in one.root.iter())
        if self._size <= WHOLE or (self._built > self._size and self._size <= LARGEST):
            if not self._whole:
                self.spent += self._size
            check = self._whole[message] = xml_validator(self.schema, message)
            return check
        names = frozenset(_names(document))
        if message not in self._kept and names <= self._expected.get(message, frozenset()):
            self._build_together(message)
        parts = self._kept.setdefault(message, [])
        known = next((one for one in parts if names <= one.names), None)
        if known is None:
            own = next((one.names for one in parts if len(names | one.names) <= FEW_NAMES), names)
            known = _Part(names | own, xml_validator(self.schema, message, names | own))
            parts.insert(0, known)
            self._count(1, known.names)
        return known.check

    def _build_together(self, first: str) -> None:
        """Build what is expected of a message, with what is expected of others that were not built yet."""
        names = {*self._expected[first], "other", "nil"}
        messages = [first]
        for message, more in self._expected.items():
            if (
                len(messages) < MOST_MESSAGES
                and message != first
                and message not in self._kept
                and len(names | more) <= MOST_NAMES
            ):
                messages.append(message)
                names |= more
        for message, check in xml_validators(self.schema, messages, names).items():
            self._kept.setdefault(message, []).append(_Part(frozenset(names), check))
        self._count(len(messages), names)

    def _count(self, messages: int, names: Iterable[str]) -> None:
        cost = _ALONE * messages + 6 * len(list(names))
        self._built += cost
        self.spent += cost


def shown(document: Element) -> str:
    """A document as text."""
    return etree.tostring(document, encoding="unicode").strip()


def spaces_between(old: Iterable[str], new: Iterable[str]) -> dict[str, str]:
    """The new version's namespaces by the old one's: the same, else the likest of those that only one version has."""
    before, after = dict.fromkeys(old), dict.fromkeys(new)
    made = {space: space for space in before if space in after}
    lost = [space for space in before if space not in after and space]
    won = [space for space in after if space not in before and space]
    scored = sorted(
        ((SequenceMatcher(None, one, other).ratio(), one, other) for one in lost for other in won),
        key=lambda row: -row[0],
    )
    for _, one, other in scored:
        if one not in made and other not in made.values():
            made[one] = other
    return made


def namespaces_of(schema: XsdSchema) -> Iterator[str]:
    """The namespaces that a schema declares something in."""
    yield from dict.fromkeys(one.namespace for one in schema.index.documents)


def translated(document: Element, place: Place, spaces: Mapping[str, str], root: Field) -> Element:
    """A document of the inside version with the outside version's namespaces, its root, and its names of what is above the field."""
    made = _mapped(document, spaces)
    made.tag = clark(root.shape.namespace, local_of(root.shape))
    here: Element | None = made
    for one, other in zip(place.way[1:-1], place.other[1:-1], strict=False):
        if here is None or one.shape.alternative or other.shape.alternative or len(place.way) != len(place.other):
            break
        tag = clark(spaces.get(one.shape.namespace, one.shape.namespace), local_of(one.shape))
        here = next(here.iterchildren(tag), None)
        if here is not None and local_of(one.shape) != local_of(other.shape):
            here.tag = clark(other.shape.namespace, local_of(other.shape))
    return made


def _mapped(node: Element, spaces: Mapping[str, str]) -> Element:
    def named(tag: str) -> str:
        space, _, name = tag[1:].rpartition("}") if tag.startswith("{") else ("", "", tag)
        return clark(spaces.get(space, space), name)

    made = etree.Element(
        named(node.tag),
        {named(key): value for key, value in node.attrib.items()},
        nsmap={prefix: spaces.get(space, space) for prefix, space in node.nsmap.items()},
    )
    made.text, made.tail = node.text, node.tail
    made.extend(_mapped(child, spaces) for child in node)
    return made


def _names(document: Element) -> Iterator[str]:
    for node in document.iter(etree.Element):
        yield etree.QName(node).localname
        for key, value in node.attrib.items():
            yield etree.QName(key).localname
            if key == f"{{{XSI}}}type":
                yield value.rpartition(":")[2]


def _element_at(root: Element, steps: Steps) -> Element | None:
    here: Element | None = root
    names = list(steps[1:])
    while names and here is not None:
        name = str(names.pop(0)).rpartition(":")[2]
        number = names.pop(0) if names and isinstance(names[0], int) else 0
        same = [child for child in here if etree.QName(child).localname == name]
        here = same[number] if isinstance(number, int) and number < len(same) else None
    return here


def _steps(path: str) -> Steps:
    try:
        return tuple(
            int(one.name[1:-1]) if one.name[:1] == "[" and one.name[1:-1].isdigit() else one.name
            for one in parse_path(path)
        )
    except ValueError:
        return ()


def _path(steps: Steps) -> str:
    from fieldwright.schema.validation import concrete_path

    return concrete_path(steps)
