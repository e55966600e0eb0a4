"""A program as an XSLT 3.0 stylesheet: elements and attributes in the target's order, each rule as the XPath of its expression."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import Factory, define, evolve, field

from fieldwright.expression.failures import CompileError
from fieldwright.expression.lookups import rows_by_key
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.report.platforms.model import CannotSayError, Refused, Translated
from fieldwright.report.platforms.program import (
    Array,
    Loop,
    Member,
    Object,
    Program,
    Shape,
    Value,
    WholeArray,
    rules_in,
)
from fieldwright.report.platforms.said import said_lines
from fieldwright.report.platforms.xslt.expressions import Context, Prefixes, XPathWriter, parameter_name, quoted
from fieldwright.report.platforms.xslt.lines import Lines, attribute, comment, escaped, further_in
from fieldwright.report.platforms.xslt.loops import LoopWriter
from fieldwright.report.platforms.xslt.support import FUNCTIONS, NEEDS
from fieldwright.report.platforms.xslt.types import ELEMENT, ONE, X
from fieldwright.report.platforms.xslt.values import ValueWriter
from fieldwright.report.visible import visible
from fieldwright.schema.model import Field
from fieldwright.schema.xml_layout import Layouts, local_of

_NOTHING = """    <xsl:sequence select="error(xs:QName('fw:nothing'), 'no rule of this map could be translated')"/>"""
"""What stands for a map of which no rule could be translated: empty output would look like a result."""


@define(eq=False)
class StylesheetWriter:
    """Writes the stylesheet of a program. ``words`` are the specification's sentences by target."""

    program: Program
    words: Mapping[str, str]
    prefixes: Prefixes = Factory(Prefixes)
    xpath: XPathWriter = field(init=False)
    refused: dict[str, str] = Factory(dict)
    variables: int = 0
    loops: LoopWriter = field(init=False)
    writing: ValueWriter = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.loops, self.writing = LoopWriter(self), ValueWriter(self)
        self.xpath = XPathWriter(self.prefixes)

    def name_of(self, found: Field | None, name: str) -> str:
        """The qualified name of a target's element or attribute."""
        if found is None or found.name != name:
            raise CannotSayError(f"the target's schema has no field {name}")
        self.prefixes.written.add(found.shape.namespace)
        return self.prefixes.of(found.shape.namespace) + local_of(found.shape)

    def check_order(self, found: Field | None, count: int) -> None:
        """Raises `CannotSayError` where the order of some elements is more than that of the schema's list."""
        target = self.program.bench.target
        layouts = getattr(target.schema, "layouts", None) if target is not None else None
        if (
            count > 1
            and found is not None
            and isinstance(layouts, Layouts)
            and layouts.of(found.shape).model is not None
        ):
            raise CannotSayError(f"the elements of {found.name} stand in an order that repeats")

    def variable(self, hint: str = "content") -> str:
        """The name of a new variable."""
        self.variables += 1
        return f"{hint}-{self.variables}"

    def asked(self, rule: Rule, attribute: str, text: str, context: Context) -> X | None:
        """A rule's expression; None where it cannot be said, which is told."""
        try:
            return self.xpath.expression(text, context)
        except (CannotSayError, CompileError, RecursionError) as error:
            reason = error.reason if isinstance(error, CannotSayError) else str(error)
            self.refuse(rule, f"its {attribute} is not translated: {reason}")
            return None

    def refuse(self, rule: Rule, reason: str) -> None:
        """Tells that a rule is not translated."""
        self.refused.setdefault(rule.target, reason)

    # --- shapes ----------------------------------------------------------------------------------------------------------

    def member(self, one: Member, context: Context) -> Lines:
        """A member of an element: an attribute, its text, or elements."""
        shape = one.shape
        match shape:
            case Value() | WholeArray():
                return self.writing.values(shape.fills, one, context)
            case Object():
                return self.object(shape, one, context)
            case Array():
                lines: Lines = []
                for block in shape.blocks:
                    lines += self.block(block, one, context)
                if shape.default is not ABSENT:
                    self.refuse_all(shape, "a default for a whole list is not translated")
                return lines
            case _:
                self.refuse_all(shape, "a list with places of its own is not translated")
                return []

    def block(self, block: Shape, one: Member, context: Context) -> Lines:
        """A block of a repeating element."""
        if isinstance(block, Loop):
            return self.loops.loop(block, one, context)
        return self.member(evolve(one, shape=block), context)

    def refuse_all(self, shape: Any, reason: str) -> None:
        """Tells of all rules of a shape that they are not translated."""
        for rule in rules_in(shape):
            self.refuse(rule, reason)

    def object(self, shape: Object, one: Member, context: Context) -> Lines:
        """An element with attributes, text and elements; left out where it would be empty."""
        name = self.name_of(one.field, one.name)
        try:
            self.check_order(one.field, sum(not each.name.startswith(("@", "#")) for each in shape.members))
        except CannotSayError as error:
            self.refuse_all(shape, error.reason)
            first = rules_in(shape)[0]
            return self.stub(first, first.value or first.each)
        inner = self.content(shape, context)
        lines: Lines
        if shape.always or not inner:
            lines = [f"<{name}>", *further_in(inner), f"</{name}>"] if inner else [f"<{name}/>"]
            if not shape.always:
                lines = []
        elif one.blank is not ABSENT:
            lines = [f"<{name}>", *further_in(inner), f"</{name}>"]
        else:
            held = self.variable()
            lines = [
                f'<xsl:variable name="{held}" as="node()*">', *further_in(inner), "</xsl:variable>",
                f'<xsl:if test="exists(${held})">', *further_in([f"<{name}>", *further_in([f'<xsl:sequence select="${held}"/>']), f"</{name}>"]), "</xsl:if>",
            ]  # fmt: skip
        return self.under(shape.when, lines, context)

    def content(self, shape: Object, context: Context) -> Lines:
        """What stands in an element: attributes first."""
        if shape.keyed:
            self.refuse_all(shape.keyed[0], "members of computed names are not translated")
        ordered = sorted(shape.members, key=lambda each: not each.name.startswith("@"))
        with_blank = [one for one in ordered if one.blank is not ABSENT]
        if not with_blank or shape.always:
            return [line for one in ordered for line in self.member(one, context)]
        return self.with_blanks(ordered, context)

    def with_blanks(self, members: Sequence[Member], context: Context) -> Lines:
        """Members of which some are written empty, where anything else is written."""
        lines: Lines = []
        names: list[tuple[str, Member]] = []
        for one in members:
            held = self.variable()
            shown = evolve(one, blank=ABSENT)
            lines += [
                f'<xsl:variable name="{held}" as="node()*">',
                *further_in(self.member(shown, context)),
                "</xsl:variable>",
            ]
            names.append((held, one))
        every = ", ".join(f"${held}" for held, _ in names)
        inside: Lines = []
        for held, one in names:
            if one.blank is ABSENT:
                inside.append(f'<xsl:sequence select="${held}"/>')
                continue
            inside += [
                "<xsl:choose>",
                f'  <xsl:when test="exists(${held})"><xsl:sequence select="${held}"/></xsl:when>',
            ]
            inside += ["  <xsl:otherwise>", *further_in(self.blank(one), 2), "  </xsl:otherwise>", "</xsl:choose>"]
        return [*lines, f'<xsl:if test="exists(({every}))">', *further_in(inside), "</xsl:if>"]

    def blank(self, one: Member) -> Lines:
        """An element that is required, with what is required in it."""
        name = self.name_of(one.field, one.name)
        inner: Lines = []
        if isinstance(one.shape, Object):
            inner = [line for each in one.shape.members if each.blank is not ABSENT for line in self.blank(each)]
        return [f"<{name}>", *further_in(inner), f"</{name}>"] if inner else [f"<{name}/>"]

    def under(self, rule: Rule | None, lines: Lines, context: Context) -> Lines:
        """Lines under a rule's condition."""
        if rule is None or not rule.when or not lines:
            return lines
        test = self.condition(rule, context)
        if test is None:
            return self.stub(rule, rule.when)
        return [f"<xsl:if test={attribute(test)}>", *further_in(lines), "</xsl:if>"]

    def condition(self, rule: Rule, context: Context) -> str | None:
        """A rule's condition."""
        from fieldwright.expression.syntax import parse

        try:
            return self.xpath.truth(parse(rule.when), context)
        except (CannotSayError, CompileError, RecursionError) as error:
            reason = error.reason if isinstance(error, CannotSayError) else str(error)
            self.refuse(rule, f"its condition is not translated: {reason}")
            return None

    def stub(self, rule: Rule, text: str) -> Lines:
        """What stands for a rule that is not translated: it stops the transformation."""
        said = f"not translated: {rule.target}"
        return [
            *comment([f"NOT TRANSLATED: {rule.target}: {self.refused.get(rule.target, '')}", f"JSONata: {text}"]),
            f'<xsl:message terminate="yes" select={attribute(quoted(" ".join(visible(said).split())))}/>',
        ]

    # --- the stylesheet --------------------------------------------------------------------------------------------------

    def stylesheet(self, facts: Sequence[str]) -> Translated:
        """The stylesheet, or one that only says why there is none."""
        problem = self.problem()
        body = self.template() if not problem else []
        if problem:
            for rule in self.program.rules:
                self.refuse(rule, problem)
        refused = {**self.program.broken, **self.refused}
        done = tuple(rule.target for rule in self.program.rules if rule.target not in refused)
        found = tuple(Refused(target, reason) for target, reason in refused.items())
        bench = self.program.bench
        lines = ['<?xml version="1.0" encoding="UTF-8"?>', *comment(said_lines(facts, found, done))]
        read = "".join(f" {prefix}" for uri, prefix in self.prefixes.made.items() if uri not in self.prefixes.written)
        declared = "".join(f"\n    xmlns:{prefix}={attribute(uri)}" for uri, prefix in self.prefixes.made.items())
        lines += [
            '<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"',
            '    xmlns:fw="urn:fieldwright:functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map"',
            '    xmlns:math="http://www.w3.org/2005/xpath-functions/math" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
            f'{declared}\n    exclude-result-prefixes="xs fw map math{read}">',
            '  <xsl:output method="xml" encoding="UTF-8" indent="no"/>',
        ]  # fmt: skip
        for one in bench.parameters:
            if one.name in self.xpath.parameters:
                lines.append(_parameter(one.name, one.type, one.default))
        for at, name in enumerate(self.xpath.tables):
            lines += self.table(at + 1, name)
        lines += [
            "",
            '  <xsl:template match="/">',
            '    <xsl:variable name="source" select="."/>',
            *(further_in(body, 2) if body else [_NOTHING]),
            "  </xsl:template>",
        ]
        wanted = set(self.xpath.functions)
        for name in list(wanted):
            wanted.update(NEEDS.get(name, ()))
        for name in FUNCTIONS:
            if name in wanted:
                lines += ["", *FUNCTIONS[name].split("\n")]
        return Translated("\n".join([*lines, "</xsl:stylesheet>"]) + "\n", done, found)

    def problem(self) -> str:
        """Why there can be no stylesheet at all."""
        bench = self.program.bench
        if bench.primary is None or bench.target is None:
            return "the map's schemas are not loaded"
        if bench.primary.schema.medium != "xml" or bench.target.schema.medium != "xml":
            return "the stylesheet goes from XML to XML, and the map does not"
        return ""

    def template(self) -> Lines:
        """The template for the document."""
        bench = self.program.bench
        assert bench.primary is not None
        assert bench.target is not None
        root = _Document(bench.primary.root)
        alias = bench.primary.alias
        document = X(".", ELEMENT, ONE, "", root)  # type: ignore[arg-type]
        whole = X("$source", ELEMENT, ONE, "", root)  # type: ignore[arg-type]
        context = Context(document, whole, {alias: whole}, {one.name: one for one in bench.parameters}, bench.lookups)
        shape = self.program.root
        if not isinstance(shape, Object) or len(shape.members) != 1:
            self.refuse_all(shape, "the target's root is not one element")
            return []
        made = self.member(shape.members[0], context)
        nothing = "'the rules gave nothing: the output must be one element'"
        return [
            '<xsl:variable name="result" as="node()*">', *further_in(made), "</xsl:variable>",
            f'<xsl:if test="empty($result)"><xsl:message terminate="yes" select="{nothing}"/></xsl:if>', '<xsl:sequence select="$result"/>',
        ]  # fmt: skip

    def table(self, number: int, name: str) -> Lines:
        """A code table as a map."""
        lookup = self.program.bench.lookups[name]
        rows = rows_by_key(lookup)
        held = [escaped(f"{quoted(key)}: {quoted(str(value))}") for key, value in rows.items()]
        other = f", 'other': {quoted(str(lookup.default))}" if lookup.not_found == "default" else ""
        head = escaped(f"map {{ 'name': {quoted(name)}, 'not-found': {quoted(lookup.not_found)}{other}, 'rows': map {{")
        return [
            "", f'  <xsl:variable name="lookup-{number}" as="map(xs:string, item()*)" select="{head}',
            *(f"      {one}," for one in held[:-1]), *(f"      {one}" for one in held[-1:]), '    } }"/>',
        ]  # fmt: skip


class _Document:
    """The document as what is above its root element."""

    name = ""

    def __init__(self, root: Field) -> None:
        self.shape = root.shape
        self.root = root

    def children(self) -> tuple[Field, ...]:
        return (self.root,)


def _parameter(name: str, type_: str, default: Any) -> str:
    kind = {"string": "xs:string", "boolean": "xs:boolean"}.get(type_, "xs:double")
    head = f'  <xsl:param name="{parameter_name(name)}" as="{kind}"'
    if default is ABSENT or default is None:
        return f'{head} required="yes"/>'
    code = (
        quoted(str(default))
        if type_ == "string"
        else f"{'true' if default else 'false'}()"
        if type_ == "boolean"
        else f"xs:double({quoted(str(default))})"
    )
    return f"{head} select={attribute(code)}/>"
