"""Whether an XML payload is what a message's XSD says. xmlschema reads only the files that the schema's index has read."""

import re
import warnings
from collections.abc import Callable, Collection, Iterator, Sequence
from decimal import Decimal
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from attrs import define, evolve, field
from lxml import etree

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError, UnreadableError
from fieldwright.files.packed import inside_archive
from fieldwright.files.surroundings import Archive
from fieldwright.files.xml_text import Element, parse_xml
from fieldwright.schema.model import Schema, Shape
from fieldwright.schema.paths import join, quoted
from fieldwright.schema.violations import LIMIT, Validator, Violation
from fieldwright.schema.wsdl import WsdlSchema
from fieldwright.schema.xml_layout import TEXT, XSI, Layouts, clark, local_of
from fieldwright.schema.xml_pieces import Pieces
from fieldwright.schema.xml_reading import without_envelope
from fieldwright.schema.xsd import XsdSchema
from fieldwright.schema.xsd_pruning import pruned

_CLARK = re.compile(r"\{[^{}]*\}")
_DECIMAL = re.compile(r"Decimal\('([^']*)'\)")
_TYPE = f"{{{XSI}}}type"
_COMPARING = tuple(f"{{http://www.w3.org/2001/XMLSchema}}{name}" for name in ("key", "unique", "keyref"))

_KEYWORDS: tuple[tuple[str, str], ...] = (
    ("Unexpected child", "unexpected"),
    ("not complete", "required"),
    ("missing required attribute", "required"),
    ("attribute not allowed", "unexpected"),
    ("not an element of the schema", "unexpected"),
    ("attribute xsi:nil", "nillable"),
    ("not nillable", "nillable"),
    ("doesn't match any pattern", "pattern"),
    ("value must be one of", "enum"),
    ("length has to be", "length"),
    ("length cannot be", "length"),
    ("digits", "digits"),
    ("time zone", "explicitTimezone"),
    ("has to be greater", "minimum"),
    ("has to be less", "maximum"),
)
"""A part of xmlschema's reason, and the keyword that it stands for; ``type`` is what is left."""


def xml_validator(schema: Schema, message: str, names: Collection[str] | None = None) -> Validator:
    """What checks XML payloads (bytes) of a message: at most 100 violations, with paths as in rules and concrete indexes.

    The schema is built at the first payload, once for all messages; for a large suite that takes a while. With ``names``, only what speaks of
    payloads whose elements, attributes and named types have these local names is built, for this validator. A schema that was inferred
    from a sample has nothing to check against. Raises `FieldwrightError` where xmlschema cannot use the schema at all.
    """
    if not isinstance(schema, XsdSchema):
        return _nothing_to_say
    return _XsdValidation(schema, message, _Part(schema, (message,), names) if names is not None else None)


def xml_validators(schema: XsdSchema, messages: Sequence[str], names: Collection[str]) -> dict[str, Validator]:
    """As `xml_validator` for several messages at once: what speaks of the names is built together, once."""
    part = _Part(schema, tuple(messages), names)
    return {message: _XsdValidation(schema, message, part) for message in messages}


@define(eq=False)
class _Part:
    """The part of a schema that speaks of some names, built when it is needed."""

    schema: XsdSchema
    messages: tuple[str, ...]
    names: Collection[str]
    _built: Any = None

    def built(self) -> Any:
        """xmlschema's schema."""
        if self._built is None:
            parts = pruned(self.schema, self.messages, self.names)
            self._built = _built(self.schema) if parts is None else _of_parts(self.schema, parts)
        return self._built


def _nothing_to_say(_: Any) -> tuple[Violation, ...]:
    return ()


@define(eq=False)
class _XsdValidation:
    schema: XsdSchema
    message: str
    part: _Part | None = None
    _built: Callable[[Element], Iterator[Any]] | None = field(default=None)
    _pieces: Pieces | None = field(default=None)

    def __call__(self, payload: Any) -> tuple[Violation, ...]:
        if not isinstance(payload, bytes):
            raise UnreadableError("an XML payload is checked as bytes", mend="write the value as XML first")
        field_ = self.schema.root(self.message)
        tag = clark(field_.shape.namespace, local_of(field_.shape))
        root = without_envelope(parse_xml(payload, "payload", comments=False), tag)
        if self._built is None:
            self._built = self._checker()
        if self._pieces is not None and self._pieces.valid(root):
            return ()
        places = _Places(self.schema.layouts, root, field_.shape, quoted(field_.name))
        seen: set[tuple[str, str]] = set()
        made: list[Violation] = []
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                for error in islice(self._built(root), LIMIT * 3):
                    violation = _violation(error, places)
                    if (violation.path, violation.message) not in seen:
                        seen.add((violation.path, violation.message))
                        made.append(violation)
                    if len(made) == LIMIT:
                        break
        except RecursionError:
            return (Violation("", "The payload is nested too deeply to be checked.", "", None),)
        except _mistakes() as error:  # of xmlschema itself, such as a key reference whose key is not in scope
            said = f"The payload could not be checked to its end: xmlschema failed with {type(error).__name__}."
            made.append(Violation("", said, "", None))
        return tuple(made)

    def _checker(self) -> Callable[[Element], Iterator[Any]]:
        """What gives xmlschema's errors for a root element."""
        built = self.part.built() if self.part is not None else _built(self.schema)
        root = self.schema.root(self.message)
        name = f"{{{root.shape.namespace}}}{root.name}" if root.shape.namespace else root.name
        kind = "elements" if self.schema.declares_root(root) else "types"
        found = getattr(built.maps, kind).get(name)
        if found is None:
            raise MissingError(
                f"xmlschema does not find {self.message!r}", mend="check the schema", file=self.schema.file
            )
        if kind == "elements":
            self._pieces = Pieces(built, name)
            return lambda element: _root_errors(built, element, name)
        return lambda element: found.iter_errors(element)


def _mistakes() -> tuple[type[Exception], ...]:
    """What xmlschema raises where it is not up to a schema or payload."""
    from xmlschema import XMLSchemaException

    return (XMLSchemaException, etree.LxmlError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError,
            AssertionError, RuntimeError, SyntaxError, OSError)  # fmt: skip


def _root_errors(built: Any, element: Element, name: str) -> Iterator[Any]:
    if element.tag != name:
        shown = _CLARK.sub("", element.tag)
        yield _Reason(element, f"the document starts with {shown!r}, not with {_CLARK.sub('', name)!r}")
        return
    yield from built.iter_errors(element)


@define(eq=False)
class _Reason:
    """An error of our own in the form of xmlschema's."""

    elem: Element
    reason: str
    obj: Any = None
    invalid_tag: str | None = None
    expected: Any = None


def _built(schema: XsdSchema) -> Any:
    """xmlschema's schema, kept with ours."""
    kept = schema.kept.get("xmlschema")
    if kept is None:
        kept = schema.kept["xmlschema"] = _build(schema)
    return kept


def _build(schema: XsdSchema) -> Any:
    """xmlschema's schema. It reads files on disk alone: what lies in an archive is unpacked for the time that it takes."""
    packed = inside_archive(schema.file)
    if packed is None:
        return _build_from(schema, Path.resolve)
    archive = Archive(packed[0])
    with TemporaryDirectory() as folder:
        place = Path(folder).resolve()
        unpacked: dict[Path, Path] = {}
        for file in {one.file for one in schema.index.documents if inside_archive(one.file) is not None}:
            unpacked[file.resolve()] = there = (place / archive.label(file)).resolve()
            if not there.is_relative_to(place):
                raise RefusedError("the file's name leads out of its archive", mend="unpack it first", file=file)
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_bytes(archive.read(file))
        return _build_from(schema, lambda file: unpacked.get(file.resolve(), file.resolve()))


def _build_from(schema: XsdSchema, place_of: Callable[[Path], Path]) -> Any:
    """As `_build`, from files that are at the places given."""
    from xmlschema import XMLSchema10, XMLSchema11

    inside = schema.pieces if isinstance(schema, WsdlSchema) else ()
    main = place_of(schema.file)
    on_disk = not inside and main.is_file()
    source = str(main) if on_disk else _text(inside[0][0] if inside else schema.index.main.root)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made = (XMLSchema11 if schema.version == "1.1" else XMLSchema10)(
                source,
                base_url=None if on_disk else place_of(inside[0][1] if inside else schema.file).parent.as_uri(),
                validation=_looked_at(schema),
                allow="local",
                locations=[(name, str(place_of(path))) for name, path in schema.index.located.items()] or None,
                loader_class=_loader(frozenset(place_of(one.file) for one in schema.index.documents)),
                loglevel="ERROR",
                build=not inside,
            )
            for root, file in inside[1:]:
                made.add_schema(_text(root), base_url=place_of(file).parent.as_uri())
            if inside:
                made.build()
            return made
    except RecursionError:
        problem = "the schema is nested too deeply for xmlschema"
    except _mistakes() as error:
        problem = f"xmlschema cannot use the schema: {' '.join(str(error).split())[:300]}"
    raise FieldwrightError(problem, mend="correct the schema; its notes may say more", file=schema.file)


def _looked_at(schema: XsdSchema) -> str:
    """Whether xmlschema looks for what is wrong with the schema itself, which our notes say already and which is most of its work.

    It must where values are compared, by keys and by the assertions of 1.1: without it, it compares them without their types.
    """
    roots = [one.root for one in schema.index.documents]
    roots += [root for root, _ in schema.pieces] if isinstance(schema, WsdlSchema) else []
    compared = schema.version == "1.1" or any(next(root.iter(*_COMPARING), None) is not None for root in roots)
    return "lax" if compared else "skip"


def _unchecked(_schemas: Any = None) -> None:
    return None


def _of_parts(schema: XsdSchema, parts: list[Element]) -> Any:
    """xmlschema's schema of some documents that refer to no files. That they are sound was seen when the whole was read."""
    from xmlschema import XMLSchema10, XMLSchema11

    texts = [_text(one) for one in parts]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made = (XMLSchema11 if schema.version == "1.1" else XMLSchema10)(
                texts[0],
                validation=_looked_at(schema),
                allow="local",
                loader_class=_loader(frozenset()),
                loglevel="ERROR",
                build=False,
            )
            for text in texts[1:]:
                made.add_schema(text)
            object.__setattr__(
                made.maps, "check", _unchecked
            )  # half of the time goes into whether the content models are sound
            made.build()
            return made
    except RecursionError:
        problem = "the schema is nested too deeply for xmlschema"
    except _mistakes() as error:
        problem = f"xmlschema cannot use a part of the schema: {' '.join(str(error).split())[:300]}"
    raise FieldwrightError(problem, file=schema.file)


def _text(root: Element) -> str:
    return etree.tostring(root, encoding="unicode", with_tail=False)


def _loader(allowed: frozenset[Path]) -> Any:
    """A loader that opens what the index has read and what xmlschema brings along, and nothing else."""
    import xmlschema
    from xmlschema.loaders import SchemaLoader
    from xmlschema.utils.urls import normalize_url

    bundled = Path(xmlschema.__file__).resolve().parent

    class IndexedLoader(SchemaLoader):
        """Refuses every other place as if there were nothing."""

        def import_schema(self, target_schema: Any, namespace: str, location: str, base_url: Any = None, *rest: Any, **more: Any) -> Any:  # fmt: skip
            _check(location, base_url)
            return super().import_schema(target_schema, namespace, location, base_url, *rest, **more)

        def include_schema(
            self, target_schema: Any, location: str, base_url: Any = None, *rest: Any, **more: Any
        ) -> Any:
            _check(location, base_url)
            return super().include_schema(target_schema, location, base_url, *rest, **more)

    def _check(location: str, base_url: Any) -> None:
        path = _path(normalize_url(location, base_url))
        if path is None or not (path in allowed or path.is_relative_to(bundled)):
            raise FileNotFoundError(f"{location!r} was not read")

    return IndexedLoader


def _path(uri: str) -> Path | None:
    """The file that a URI or path means, links resolved; None for what is no file."""
    parts = urlsplit(uri)
    if parts.scheme == "file" and parts.netloc in ("", "localhost"):
        return Path(url2pathname(parts.path)).resolve()
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", uri):
        return None
    return Path(uri).resolve()


# --- violations ------------------------------------------------------------------------------------------------------


@define(eq=False)
class _Places:
    """The paths of a payload's elements in the project's notation."""

    layouts: Layouts
    root: Element
    shape: Shape
    path: str
    _known: dict[Element, tuple[str, Shape | None]] = field(factory=dict)

    def of(self, node: Element) -> tuple[str, Shape | None]:
        """The path of an element, and the field's shape where the schema has it."""
        if node is self.root:
            return self.path, self.shape
        if node not in self._known:
            above = node.getparent()
            path, shape = self.of(above) if above is not None else ("", None)
            member = self.member(shape, above, node.tag)
            name = member.name if member is not None else _local(node.tag)
            before = sum(1 for _ in node.itersiblings(node.tag, preceding=True))
            repeats = member.repeats if member is not None else before > 0
            step = f"{quoted(name)}[{before}]" if repeats else quoted(name)
            self._known[node] = join(path, step), member
        return self._known[node]

    def member(self, shape: Shape | None, node: Element, tag: str) -> Shape | None:
        """The shape of a child element by its tag."""
        if shape is None or shape.type != "object" or node is None:
            return None
        type_name = (node.get(_TYPE) or "").strip().rpartition(":")[2]
        return self.layouts.of(shape, type_name).elements.get(tag)


def _violation(error: Any, places: _Places) -> Violation:
    node = error.elem if error.elem is not None else places.root
    path, shape = places.of(node) if _belongs(node, places.root) else (places.path, places.shape)
    reason = _CLARK.sub("", str(error.reason or error))
    keyword = next((keyword for mark, keyword in _KEYWORDS if mark in reason), "type")
    missing, surplus = _missing(error, keyword), getattr(error, "invalid_tag", None)
    wanted = tuple(
        dict.fromkeys(
            _local(str(one.name)) for one in getattr(error, "expected", None) or () if getattr(one, "name", None)
        )
    )
    if missing or surplus:
        return evolve(_of_child(node, missing, str(surplus or ""), places, path, shape), wanted=wanted)
    value = str(error.obj) if isinstance(error.obj, Decimal) else error.obj
    value = value if isinstance(value, str | int | float) else None
    named = _ATTRIBUTE.search(reason)
    if named is not None and keyword != "nillable":
        key = "@" + (named[1] or named[2]).rpartition(":")[2]
        path = join(path, quoted(key))
        members = shape.expand() if shape is not None else ()
        text = next((one for one in members if one.name == key), None)
        if text is not None and keyword == "type" and value is not None:
            reason = f"{str(value)[:60]!r} is not of the type {text.type_name or text.type}"
    elif shape is not None and not len(node) and keyword not in ("required", "nillable", "unexpected"):
        text = next((one for one in shape.expand() if one.name == TEXT), None) if shape.type == "object" else shape
        if text is not None and shape.type == "object":
            path = join(path, quoted(TEXT))
        if text is not None and keyword == "type" and value is not None:
            reason = f"{str(value)[:60]!r} is not of the type {text.type_name or text.type}"
    if value is not None:
        reason = re.sub(r"^[Vv]alue (?!length)", lambda _: f"{str(value)[:60]!r} ", reason)
    return Violation(path, _sentence(reason), keyword, value, wanted)


_ATTRIBUTE = re.compile(r"attribute '?([\w:.#-]+)'?(?=[=:.]|$)|'([\w:.#-]+)' attribute\b")


def _of_child(node: Element, missing: str, surplus: str, places: _Places, path: str, shape: Shape | None) -> Violation:
    """The violation of a child element that is missing, unknown, one too many, or out of place."""
    if surplus and missing and node.find(missing) is not None:
        missing = ""  # it is there, only later
    tag = missing or surplus
    member = places.member(shape, node, tag)
    name = member.name if member is not None else _local(tag)
    count = len(node.findall(tag))
    at = count if missing else max(0, count - 1)
    path = join(path, f"{quoted(name)}[{at}]" if member is not None and member.repeats else quoted(name))
    if missing:
        return Violation(path, f"A required element {name} is missing.", "required")
    if member is None:
        return Violation(path, f"The schema has no element {name} here.", "unexpected")
    if member.max_occurs is not None and count > member.max_occurs:
        return Violation(path, f"{name} occurs {count} times, and at most {member.max_occurs} are allowed.", "maxItems")
    return Violation(path, f"{name} stands where the schema does not want it.", "unexpected")


def _missing(error: Any, keyword: str) -> str:
    """The tag of the element that is missing, where it is certain which."""
    if not hasattr(error, "expected"):
        return ""
    particle = getattr(error, "particle", None)
    if (
        particle is not None
        and hasattr(particle, "qualified_name")
        and (particle.min_occurs or 0) > (error.occurs or 0)
    ):
        return str(particle.name or "")
    names = {str(one.name) for one in error.expected or () if getattr(one, "name", None)}
    return names.pop() if keyword == "required" and len(names) == 1 else ""


def _belongs(node: Any, root: Element) -> bool:
    return isinstance(node, etree._Element) and (node is root or any(one is root for one in node.iterancestors()))  # pyright: ignore[reportPrivateUsage]


def _sentence(reason: str) -> str:
    text = " ".join(_DECIMAL.sub(r"\1", _CLARK.sub("", reason)).split())[:400]
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
