"""What an XSD says besides the fields: documentation, and as notes all that no field can show as it is.

An attribute or element that `xsd_vocabulary` does not have is said to be unknown, and one of another namespace is repeated as it stands,
so that nothing is dropped in silence.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from lxml import etree

from fieldwright.files.xml_text import Element
from fieldwright.schema.model import Note
from fieldwright.schema.xsd_index import XML, XS, Component, Index, local, part, parts
from fieldwright.schema.xsd_vocabulary import ATTRIBUTES, CHILDREN

_LANG = f"{{{XML}}}lang"
_VERSIONING = "{http://www.w3.org/2007/XMLSchema-versioning}"
LONGEST = 600
"""Characters of a note that repeats what a schema says."""

# --- documentation ---------------------------------------------------------------------------------------------------


def documentation(node: Element, language: str = "en") -> str:
    """The text of an element's documentation: where there are several languages, the one asked for, else English, else the first; the
    definition where it is structured.
    """  # fmt: skip
    annotation = _annotation(node)
    if annotation is None:
        return ""
    shown, _ = _documented(annotation, language)
    texts = (_text(one) for one in shown)
    return "\n\n".join(text for text in texts if text)[:8000]


_ANNOTATION = f"{{{XS}}}annotation"


def _annotation(node: Element) -> Element | None:
    """The annotation of an element: it comes first."""
    for child in node:
        if child.tag == _ANNOTATION:
            return child
        if isinstance(child.tag, str):
            return None
    return None


def _documented(annotation: Element, language: str) -> tuple[list[Element], list[Element]]:
    """The documentation elements that are shown, and those in other languages."""
    found = [one for tag, one in parts(annotation) if tag == "documentation"]
    if len(found) < 2:
        return found, []
    by_language: dict[str, list[Element]] = {}
    for one in found:
        by_language.setdefault(_language(one).lower(), []).append(one)
    if len(by_language) < 2:
        return found, []
    for wanted in (language.lower(), "en", ""):
        chosen = [one for name, ones in by_language.items() if _is(name, wanted) for one in ones]
        if chosen:
            break
    else:
        chosen = next(iter(by_language.values()))
    return chosen, [one for one in found if one not in chosen]


def _language(node: Element) -> str:
    """The language of an element's text, which it may inherit; empty if none is said."""
    own = node.get(_LANG)
    return (
        own
        if own is not None
        else next((text for one in node.iterancestors() if (text := one.get(_LANG)) is not None), "")
    ).strip()


def _is(name: str, wanted: str) -> bool:
    return name == wanted or bool(wanted and name.startswith(f"{wanted}-"))


def _text(node: Element) -> str:
    definition = _definition(node)
    return _lines("".join((node if definition is None else definition).itertext("*")))


def _definition(node: Element) -> Element | None:
    """The part of structured documentation that says what the thing is."""
    return next((one for one in node.iter("{*}Definition") if one is not node), None)


def _lines(text: str) -> str:
    return "\n".join(line for line in (" ".join(one.split()) for one in text.split("\n")) if line)


def _structured(node: Element) -> str:
    """The other members of structured documentation: ``Cardinality: 0..1; PropertyTerm: Name``."""
    definition = _definition(node)
    if definition is None:
        return ""
    others = (one for one in node.iter("{*}*") if one is not definition and not len(one) and one is not node)
    told = ((etree.QName(one).localname, " ".join((one.text or "").split())) for one in others)
    return "; ".join(f"{name}: {text}" for name, text in told if text)


# --- notes -----------------------------------------------------------------------------------------------------------


def remarks(component: Component, language: str = "en") -> tuple[Note, ...]:
    """What an XSD element says itself: its attributes that no field shows, and what its annotation holds besides the text that is shown."""
    node = component.node
    found = [note for text, kind in _said(component) if (note := _note(kind, text, component))]
    annotation = _annotation(node)
    if annotation is not None:
        found += (note for text in _annotated(annotation, language) if (note := _note("S12", text, component)))
    return tuple(found)


def _note(kind: str, text: str, at: Component) -> Note:
    return Note(kind, text[:LONGEST], at.origin, "warning" if kind == "S13" else "info")


def _said(component: Component) -> Iterator[tuple[str, str]]:
    node, tag = component.node, local(component.node)
    known = ATTRIBUTES.get(tag)
    for name, value in node.attrib.items():
        if name[0] == "{":
            namespace = name[1:].partition("}")[0]
            if namespace not in (XML, _VERSIONING[1:-1]):
                yield f"The schema adds {etree.QName(name).localname}={value!r} of {namespace!r}.", "S12"
            continue
        if known is not None and name not in known:
            yield f"An xs:{tag} has no attribute {name[:60]!r}.", "S13"
            continue
        sentence = known[name] if known is not None else ""
        if sentence is None:
            continue
        if sentence and value.strip() not in ("", "false", "0"):
            yield sentence.format(_words(value)), "S12"
    if tag == "attribute" and node.get("use", "optional") not in ("optional", "required", "prohibited"):
        yield f"An attribute's use cannot be {node.get('use')!r}.", "S13"
    allowed = _ALLOWED.get(tag, frozenset())
    for child in node.iterchildren("{*}*"):
        if child.tag in allowed:
            continue
        inner = local(child)
        if inner not in ATTRIBUTES:
            yield (
                f"There is no {etree.QName(child).localname[:60]!r} in XML Schema; what stands in it was passed over.",
                "S13",
            )
        else:
            yield f"An xs:{inner} cannot stand directly in an xs:{tag}; it was passed over.", "S13"


_ALLOWED = {tag: frozenset(f"{{{XS}}}{name}" for name in names) for tag, names in CHILDREN.items()}


def _words(value: str) -> str:
    """``#all`` and lists of derivations for people."""
    return "any means" if value.strip() == "#all" else " or ".join(value.split())


def _annotated(annotation: Element, language: str) -> Iterator[str]:
    shown, others = _documented(annotation, language)
    for one in others:
        text = _text(one)
        if text:
            called = _language(one)
            yield f"Documentation in {called}: {text}" if called else f"Documentation without a language: {text}"
    for one in (*shown, *others):
        more = _structured(one)
        if more:
            yield f"Documented besides: {more}"
        if one.get("source"):
            yield f"More documentation is at {one.get('source')}."
    for tag, one in parts(annotation):
        if tag == "appinfo":
            source = f" ({one.get('source')})" if one.get("source") else ""
            yield f"For applications{source}: {_content(one)}"
    foreign = (
        f"{etree.QName(name).localname}={value!r}" for name, value in annotation.attrib.items() if name[0] == "{"
    )
    for said in foreign:
        yield f"The annotation adds {said}."


def _content(node: Element) -> str:
    """Text as it is, elements as XML without the declarations of namespaces."""
    text = " ".join((node.text or "").split())
    for child in node:
        if isinstance(child.tag, str):
            attributes = "".join(f' {etree.QName(name).localname}="{value}"' for name, value in child.attrib.items())
            name = etree.QName(child).localname
            inner = _content(child)
            text += f" <{name}{attributes}>{inner}</{name}>" if inner else f" <{name}{attributes}/>"
        text += " " + " ".join((child.tail or "").split())
        if len(text) > LONGEST:
            break
    return text.strip()[:LONGEST]


# --- whole elements in a sentence ----------------------------------------------------------------------------------------


def wildcard(component: Component, what: str, language: str = "en") -> tuple[Note, ...]:
    """The notes of an xs:any, xs:anyAttribute or the wildcard of open content; ``what`` begins the sentence."""
    node = component.node
    texts = [what, *_allowed(component)]
    checked = {"skip": "it is not checked", "lax": "it is checked where the schema declares it"}
    texts.append(checked.get(node.get("processContents", "strict"), "the schema must declare it"))
    return (Note("S12", "; ".join(texts) + ".", component.origin), *remarks(component, language))


def _allowed(component: Component) -> Iterator[str]:
    node, target = component.node, component.document.namespace
    names = {"##targetNamespace": repr(target), "##local": "none"}
    listed = node.get("namespace", "##any").split()
    if listed == ["##other"]:
        yield f"of a namespace other than {target!r}"
    elif listed != ["##any"]:
        yield f"of the namespace {' or '.join(names.get(one, repr(one)) for one in listed) or 'that nothing has'}"
    excluded = node.get("notNamespace", "").split()
    if excluded:
        yield f"not of the namespace {' or '.join(names.get(one, repr(one)) for one in excluded)}"
    words = {"##defined": "what the schema declares globally", "##definedSibling": "what stands beside it"}
    but: list[str] = node.get("notQName", "").split()
    if but:
        yield f"not {', '.join([str(words.get(one, one)) for one in but])}"


def _paths(component: Component) -> tuple[str, str]:
    node = component.node
    selector = part(node, "selector")
    fields_ = " and ".join([str(one.get("xpath", "?")) for tag, one in parts(node) if tag == "field"])
    return (selector.get("xpath", "?") if selector is not None else "?"), fields_


def _key(component: Component) -> str:
    where, what = _paths(component)
    return f"Key {component.node.get('name') or component.node.get('ref')}: every {where} has {what}, different from all others{_default(component)}."


def _unique(component: Component) -> str:
    where, what = _paths(component)
    return f"Unique {component.node.get('name') or component.node.get('ref')}: no two {where} have the same {what}{_default(component)}."


def _keyref(component: Component) -> str:
    where, what = _paths(component)
    node = component.node
    return f"Reference {node.get('name') or node.get('ref')}: {what} of every {where} is one of the key {node.get('refer', '?')}{_default(component)}."


def _assertion(component: Component) -> str:
    return f"A payload must satisfy: {component.node.get('test', '?')}{_default(component)}."


def _alternative(component: Component) -> str:
    node = component.node
    inline = part(node, "complexType", "simpleType")
    type_ = f"a type of its own (line {inline.sourceline})" if inline is not None else str(node.get("type", "?"))
    test = node.get("test")
    return f"If {test}{_default(component)}, the type is {type_}." if test else f"Otherwise the type is {type_}."


def _default(component: Component) -> str:
    """For which namespace names without a prefix stand in XPath."""
    inner = [one.get("xpathDefaultNamespace") for one in component.node.iter(f"{{{XS}}}*")]
    text = next((one for one in inner if one), None) or component.document.root.get("xpathDefaultNamespace")
    words = {
        "##targetNamespace": component.document.namespace,
        "##defaultNamespace": component.document.prefixes.get(None, ""),
    }
    return f" (names without a prefix are of {words.get(text, text)!r})" if text and text != "##local" else ""


SENTENCES: Mapping[str, Callable[[Component], str]] = MappingProxyType(
    {
        "key": _key,
        "unique": _unique,
        "keyref": _keyref,
        "assert": _assertion,
        "assertion": _assertion,
        "alternative": _alternative,
    }
)


def sentences(component: Component, language: str = "en") -> tuple[Note, ...]:
    """The notes of the keys, assertions and conditions directly in a component."""
    made: list[Note] = []
    for tag, node in parts(component.node):
        say = SENTENCES.get(tag)
        if say is not None:
            at = component.at(node)
            text = say(at)
            described = documentation(node, language)
            made.append(Note("S12", (f"{text} {described}" if described else text)[: LONGEST * 2], at.origin))
            made += (note for inner in node.iter(f"{{{XS}}}*") for note in remarks(at.at(inner), language))
    return tuple(made)


# --- types -----------------------------------------------------------------------------------------------------------

_OF_THEIR_OWN = frozenset({"element", "attribute", "annotation", "any", "anyAttribute", *SENTENCES})
"""Parts of a type that are fields or notes themselves."""


def remarks_within(type_: Component, index: Index, language: str = "en") -> tuple[Note, ...]:
    """What a complex or simple type says about itself and inside, up to the elements and attributes that it declares; referred groups included."""
    made: list[Note] = []
    _collect(type_, index, language, made, {type_.node}, 0)
    return tuple(dict.fromkeys(made))


def _collect(holder: Component, index: Index, language: str, made: list[Note], seen: set[Element], depth: int) -> None:
    made += remarks(holder, language)
    made += sentences(holder, language)
    for tag, node in parts(holder.node):
        place = holder.at(node)
        if tag in ("element", "attribute"):
            made += _absent(place, tag)
        if tag in _OF_THEIR_OWN or depth > 60:
            continue
        described = documentation(node, language) if tag != "simpleType" else ""
        if described and tag != "enumeration":
            made.append(Note("S12", f"About the {_called(tag, node)}: {described}"[:LONGEST], place.origin))
        _collect(place, index, language, made, seen, depth + 1)
        ref = node.get("ref")
        if ref and tag in ("group", "attributeGroup"):
            group = index.find(tag, place.resolve(ref), place)
            if group is not None and group.node not in seen:
                seen.add(group.node)
                described = documentation(group.node, language)
                if described:
                    made.append(
                        Note("S12", f"About the {_called(tag, group.node)}: {described}"[:LONGEST], group.origin)
                    )
                _collect(group, index, language, made, seen, depth + 1)


def _called(tag: str, node: Element) -> str:
    words = {"attributeGroup": "attribute group", "complexContent": "content", "simpleContent": "content"}
    name = node.get("name") or node.get("ref")
    return f"{words.get(tag, tag)} {name}" if name else words.get(tag, tag)


def _absent(place: Component, tag: str) -> Iterator[Note]:
    """Elements and attributes that are declared not to be there."""
    node = place.node
    name = node.get("name") or node.get("ref") or "?"
    if tag == "attribute" and node.get("use") == "prohibited":
        yield Note("S12", f"The attribute {name} is prohibited here.", place.origin)
    if tag == "element" and node.get("maxOccurs", "").strip() == "0":
        yield Note("S12", f"The element {name} may not stand here (maxOccurs is 0).", place.origin)


# --- the schema as a whole -----------------------------------------------------------------------------------------------


def general_remarks(index: Index) -> None:
    """Add to an index what its files say outside of elements and types: notations, notes of their own, parts that are unknown."""
    for document in index.documents:
        root = Component(document.root, document)
        _add_all(index, root)
        for name, sentence in _DEFAULTS.items():
            text = document.root.get(name)
            if text and text.strip():
                _add(index, Note("S12", sentence.format(_words(text), document.file.name), root.origin))
        for tag, node in parts(document.root):
            at = root.at(node)
            if tag == "notation":
                said = " and ".join(f"{name} {node.get(name)!r}" for name in ("public", "system") if node.get(name))
                text = f"The notation {node.get('name', '?')} is declared ({said}). {documentation(node, index.language)}".strip()
                _add(index, Note("S12", text[:LONGEST], at.origin))
                _add_all(index, at)
            elif tag in _WITHOUT_FIELDS:
                _add_all(index, at)
                described = documentation(node, index.language)
                if described:
                    _add(
                        index,
                        Note(
                            "S12", f"About the {tag} {node.get('schemaLocation', '')}: {described}"[:LONGEST], at.origin
                        ),
                    )


_DEFAULTS = {
    "blockDefault": "In {1}, a payload may not replace an element or its type by {0}, where nothing else is said (blockDefault).",
    "finalDefault": "In {1}, no type may be derived from another by {0}, where nothing else is said (finalDefault).",
}
_WITHOUT_FIELDS = frozenset({"include", "import", "redefine", "override", "defaultOpenContent", "annotation"})


def _add_all(index: Index, at: Component) -> None:
    for note in remarks(at, index.language):
        _add(index, note)


def _add(index: Index, note: Note) -> None:
    index.keep(note)
