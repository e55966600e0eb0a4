"""A program as an XSLT 3.0 stylesheet: elements and attributes in the target's order, each rule as the XPath of its expression."""

from collections.abc import Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from attrs import Factory, define, evolve, field

from fieldwright.expression.failures import CompileError
from fieldwright.expression.lookups import rows_by_key
from fieldwright.files.records import ABSENT
from fieldwright.mapping.loops import parts_of, terms_of
from fieldwright.mapping.model import Rule
from fieldwright.report.platforms.model import CannotSayError, Refused, Translated
from fieldwright.report.platforms.program import (
    Array,
    Fill,
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
from fieldwright.report.platforms.xslt.expressions import NIL, Context, Prefixes, XPathWriter, parameter_name, quoted
from fieldwright.report.platforms.xslt.support import FUNCTIONS, NEEDS
from fieldwright.report.platforms.xslt.types import BOOLEAN, ELEMENT, MANY, NUMBER, ONE, OPTIONAL, STRING, X
from fieldwright.report.visible import visible
from fieldwright.schema.model import Field
from fieldwright.schema.xml_layout import local_of
from fieldwright.schema.xml_writing import value_as_text

_CODEPOINT = "http://www.w3.org/2005/xpath-functions/collation/codepoint"
Lines = list[str]


@define(eq=False)
class StylesheetWriter:
    """Writes the stylesheet of a program. ``words`` are the specification's sentences by target."""

    program: Program
    words: Mapping[str, str]
    prefixes: Prefixes = Factory(Prefixes)
    xpath: XPathWriter = field(init=False)
    refused: dict[str, str] = Factory(dict)
    variables: int = 0

    def __attrs_post_init__(self) -> None:
        self.xpath = XPathWriter(self.prefixes)

    def name_of(self, found: Field | None, name: str) -> str:
        """The qualified name of a target's element or attribute."""
        if found is None or found.name != name:
            raise CannotSayError(f"the target's schema has no field {name}")
        self.prefixes.written.add(found.shape.namespace)
        return self.prefixes.of(found.shape.namespace) + local_of(found.shape)

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
                return self.values(shape.fills, one, context)
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
            return self.loop(block, one, context)
        return self.member(evolve(one, shape=block), context)

    def refuse_all(self, shape: Any, reason: str) -> None:
        """Tells of all rules of a shape that they are not translated."""
        for rule in rules_in(shape):
            self.refuse(rule, reason)

    def object(self, shape: Object, one: Member, context: Context) -> Lines:
        """An element with attributes, text and elements; left out where it would be empty."""
        name = self.name_of(one.field, one.name)
        inner = self.content(shape, context)
        lines: Lines
        if shape.always or not inner:
            lines = [f"<{name}>", *_in(inner), f"</{name}>"] if inner else [f"<{name}/>"]
            if not shape.always:
                lines = []
        elif one.blank is not ABSENT:
            lines = [f"<{name}>", *_in(inner), f"</{name}>"]
        else:
            held = self.variable()
            lines = [
                f'<xsl:variable name="{held}" as="node()*">', *_in(inner), "</xsl:variable>",
                f'<xsl:if test="exists(${held})">', *_in([f"<{name}>", *_in([f'<xsl:sequence select="${held}"/>']), f"</{name}>"]), "</xsl:if>",
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
                *_in(self.member(shown, context)),
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
            inside += ["  <xsl:otherwise>", *_in(self.blank(one), 2), "  </xsl:otherwise>", "</xsl:choose>"]
        return [*lines, f'<xsl:if test="exists(({every}))">', *_in(inside), "</xsl:if>"]

    def blank(self, one: Member) -> Lines:
        """An element that is required, with what is required in it."""
        name = self.name_of(one.field, one.name)
        inner: Lines = []
        if isinstance(one.shape, Object):
            inner = [line for each in one.shape.members if each.blank is not ABSENT for line in self.blank(each)]
        return [f"<{name}>", *_in(inner), f"</{name}>"] if inner else [f"<{name}/>"]

    def under(self, rule: Rule | None, lines: Lines, context: Context) -> Lines:
        """Lines under a rule's condition."""
        if rule is None or not rule.when or not lines:
            return lines
        test = self.condition(rule, context)
        if test is None:
            return self.stub(rule, rule.when)
        return [f"<xsl:if test={_attribute(test)}>", *_in(lines), "</xsl:if>"]

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
            *_comment([f"NOT TRANSLATED: {rule.target}: {self.refused.get(rule.target, '')}", f"JSONata: {text}"]),
            f'<xsl:message terminate="yes" select={_attribute(quoted(" ".join(visible(said).split())))}/>',
        ]

    # --- loops -----------------------------------------------------------------------------------------------------------

    def loop(self, shape: Loop, one: Member, context: Context) -> Lines:
        """What is written for each item of a block."""
        rule = shape.rule
        if shape.lists:
            self.refuse_all(shape, "lists in lists are not translated")
            return self.stub(rule, rule.each)
        each = self.asked(rule, "items", rule.each, context)
        if each is None:
            self.refuse_all(shape, "its block is not translated")
            return self.stub(rule, rule.each)
        try:
            lines = self.items(shape, each, one, context)
        except CannotSayError as error:
            self.refuse(rule, error.reason)
            self.refuse_all(shape, "its block is not translated")
            return self.stub(rule, rule.each)
        return self.under(
            rule,
            [*_comment([f"{rule.target}: {self.words.get(rule.target, '')}", f"JSONata: {rule.each}"]), *lines],
            context,
        )

    def items(self, shape: Loop, each: X, one: Member, context: Context) -> Lines:
        """The loop over items that are known."""
        rule = shape.rule
        if rule.joins and (rule.group_by or rule.order_by):
            raise CannotSayError("joins with an order or groups are not translated")
        self.variables += 1
        number = self.variables
        item = X(".", each.kind, ONE, each.nodes and ".", each.field)
        if each.kind == ELEMENT and each.nodes:
            raise CannotSayError("the items may be nil")
        held = f"item-{number}"
        names = dict(context.names)
        named = {**names, rule.alias: X(f"${held}", each.kind, ONE, "", each.field)} if rule.alias else names
        inside = evolve(context, item=item, names=named, around=context.around + 1)
        selected = each.code
        if rule.where and not rule.joins:
            here = evolve(inside, names={**names, rule.alias: item} if rule.alias else names)
            selected = f"({selected})[{self.tested(rule.where, here)}]"
        if rule.joins:
            return self.joined(shape, selected, inside, one, context, held)
        before: Lines = []
        if rule.order_by:
            before, selected = self.sorted(
                rule, selected, evolve(inside, names={**names, rule.alias: item} if rule.alias else names)
            )
        if not rule.group_by:
            names = {**inside.names, "index": X(f"$index-{number}", NUMBER)}
            body = [f'<xsl:variable name="{held}" select="."/>', f'<xsl:variable name="index-{number}" select="xs:double(position() - 1)"/>',
                    *self.item(shape.item, one, evolve(inside, names=names))]  # fmt: skip
            return [*before, f"<xsl:for-each select={_attribute(selected)}>", *_in(_used(body)), "</xsl:for-each>"]
        keys = [
            self.key(text, evolve(inside, names={**names, rule.alias: item} if rule.alias else names))
            for text in parts_of(rule.group_by)
        ]
        names = {
            **inside.names,
            "index": X(f"$index-{number}", NUMBER),
            "group": X(f"$group-{number}", each.kind, MANY, "", each.field),
        }
        body = [f'<xsl:variable name="{held}" select="."/>', f'<xsl:variable name="index-{number}" select="xs:double(position() - 1)"/>',
                f'<xsl:variable name="group-{number}" select="current-group()"/>', *self.item(shape.item, one, evolve(inside, names=names))]  # fmt: skip
        composite = ' composite="yes"' if len(keys) > 1 else ""
        by = ", ".join(keys)
        return [*before, f"<xsl:for-each-group select={_attribute(selected)} group-by={_attribute(by)}{composite} collation=\"{_CODEPOINT}\">",
                *_in(_used(body)), "</xsl:for-each-group>"]  # fmt: skip

    def key(self, text: str, context: Context) -> str:
        """A part of a group's key: text, told from what is missing."""
        made = self.xpath.value(self.xpath.expression(text, context))
        if not made.single:
            raise CannotSayError("a group has several keys")
        code = made.code if made.kind == STRING else f"({made.code}) ! string(.)"
        return f"(let $k := {code} return if (exists($k)) then 'v' || $k else '')"

    def tested(self, text: str, context: Context) -> str:
        """A condition on an item."""
        from fieldwright.expression.syntax import parse

        return self.xpath.truth(parse(text), context)

    def sorted(self, rule: Rule, selected: str, context: Context) -> tuple[Lines, str]:
        """The items in an order, in a variable."""
        held = self.variable("sorted")
        lines = [f'<xsl:variable name="{held}" as="item()*">', f"  <xsl:perform-sort select={_attribute(selected)}>"]
        for descending, text in terms_of(rule.order_by):
            made = self.xpath.value(self.xpath.expression(text, context))
            if not made.single or made.kind == BOOLEAN:
                raise CannotSayError("it is sorted by several values, or by true and false")
            lines.append(f"    <xsl:sort select={_attribute(f'if (exists({made.code})) then 0 else 1')}/>")
            order = ' order="descending"' if descending else ""
            collation = f' collation="{_CODEPOINT}"' if made.kind == STRING else ""
            lines.append(f"    <xsl:sort select={_attribute(made.code)}{order}{collation}/>")
        return [*lines, "  </xsl:perform-sort>", "</xsl:variable>"], f"${held}"

    def joined(self, shape: Loop, selected: str, inside: Context, one: Member, outer: Context, held: str) -> Lines:
        """The loop over items with what is joined to each."""
        rule = shape.rule
        before: Lines = []
        names = dict(inside.names)
        opened: Lines = []
        closed: Lines = []
        for join in rule.joins:
            number = self.variables = self.variables + 1
            here = evolve(inside, names=names)
            source = self.xpath.expression(join.source, here if join.kind == "own" else outer)
            if source.nodes or (source.kind != ELEMENT and join.kind != "own"):
                raise CannotSayError("what is joined is no element, or may be nil")
            found = f"$source-{number}"
            if join.kind != "own":
                before.append(f'<xsl:variable name="source-{number}" select={_attribute(source.code)}/>')
            if join.kind == "position":
                raise CannotSayError("joins by place are not translated")
            if join.kind == "own":
                met = source.code
            else:
                met = self.met(join, found, source, here, opened, number)
            if join.many == "first":
                met = f"({met})[1]"
            opened.append(f'<xsl:variable name="met-{number}" select={_attribute(met)}/>')
            if join.many == "error":
                opened.append(
                    f'<xsl:if test="count($met-{number}) gt 1"><xsl:message terminate="yes" select="\'several items match one\'"/></xsl:if>'
                )
            last = f"max((1, count($met-{number})))" if join.kind == "left" else f"count($met-{number})"
            opened += [f'<xsl:for-each select="1 to {last}">', f'<xsl:variable name="join-{number}" select="for $p in . return $met-{number}[$p]"/>',
                       f'<xsl:for-each select="${held}">']  # fmt: skip
            closed += ["</xsl:for-each>", "</xsl:for-each>"]
            card = OPTIONAL if join.kind == "left" else ONE
            names = {**names, join.alias: X(f"$join-{number}", source.kind, card, "", source.field)}
        context = evolve(inside, names=names)
        body = self.item(shape.item, one, context)
        if rule.where:
            body = [f"<xsl:if test={_attribute(self.tested(rule.where, context))}>", *_in(body), "</xsl:if>"]
        return [
            *before,
            f"<xsl:for-each select={_attribute(selected)}>",
            *_in([f'<xsl:variable name="{held}" select="."/>', *opened, *_in(body), *closed]),
            "</xsl:for-each>",
        ]

    def met(self, join: Any, found: str, source: X, here: Context, opened: Lines, number: int) -> str:
        """The joined items that have an item's key."""
        tests: list[str] = []
        right = evolve(
            here,
            item=X(".", source.kind, ONE, "", source.field),
            names={**here.names, join.alias: X(".", source.kind, ONE, "", source.field)},
        )
        lefts, rights = parts_of(join.left), parts_of(join.right)
        if len(lefts) != len(rights):
            raise CannotSayError("a join has keys of different lengths")
        for at, (a, b) in enumerate(zip(lefts, rights, strict=True)):
            first = self.xpath.value(self.xpath.expression(a, here))
            second = self.xpath.value(self.xpath.expression(b, right))
            if not (first.single and second.single) or first.kind != second.kind:
                raise CannotSayError("a join has keys of different types, or several")
            opened.append(f'<xsl:variable name="key-{number}-{at}" select={_attribute(first.code)}/>')
            tests.append(f"{second.code} = $key-{number}-{at}")
        return f"{found}[{' and '.join(tests)}]"

    def item(self, shape: Shape, one: Member, context: Context) -> Lines:
        """What is written for one item."""
        if isinstance(shape, Object):
            return self.object(evolve(shape, always=True), one, context)
        if isinstance(shape, Value):
            return self.values(shape.fills, one, context)
        raise CannotSayError("lists in lists are not translated")

    # --- values ----------------------------------------------------------------------------------------------------------

    def values(self, fills: Sequence[Fill], one: Member, context: Context) -> Lines:
        """The first value that rules give, as elements, an attribute or text."""
        if len(fills) == 1:
            return self.fill(fills[0], one, context)
        lines: Lines = []
        held = ""
        for fill in fills:
            made = self.fill(fill, one, context)
            if held:
                made = [
                    f'<xsl:choose><xsl:when test="exists(${held})"><xsl:sequence select="${held}"/></xsl:when><xsl:otherwise>',
                    *_in(made),
                    "</xsl:otherwise></xsl:choose>",
                ]
            held = self.variable()
            lines += [f'<xsl:variable name="{held}" as="node()*">', *_in(made), "</xsl:variable>"]
        return [*lines, f'<xsl:sequence select="${held}"/>']

    def fill(self, fill: Fill, one: Member, context: Context) -> Lines:
        """One rule's value."""
        rule = fill.rule
        if rule.kind == "constant":
            return self.under(rule, self.constant(rule.constant, one, rule), context)
        made = self.asked(rule, "value", rule.value, context)
        if made is None:
            return self.stub(rule, rule.value)
        try:
            lines = self.finished(fill, made, one)
        except CannotSayError as error:
            self.refuse(rule, f"its value is not translated: {error.reason}")
            return self.stub(rule, rule.value)
        about = [f"{rule.target}: {self.words.get(rule.target, '')}", f"JSONata: {rule.value}"]
        return self.under(rule, [*_comment(about), *lines], context)

    def finished(self, fill: Fill, made: X, one: Member) -> Lines:
        """A value with its default and what blanks become."""
        if made.kind == ELEMENT:
            raise CannotSayError("an element with parts is the value")
        plain = self.written(made, one)
        branches: list[tuple[str, Lines]] = []
        if (fill.default_for or fill.blanks) and not made.single:
            raise CannotSayError("several values have a default, or say what blanks become")
        for kind in fill.default_for:
            test = _blank_test(made, kind)
            if test:
                branches.append((test, self.constant(fill.rule.default, one, fill.rule)))
        for kind, became in fill.blanks.items():
            test = _blank_test(made, kind)
            if test:
                branches.append((test, self.became(became, one, fill.rule, kind)))
        if not branches:
            return plain
        lines = ["<xsl:choose>"]
        for test, inside in branches:
            lines += [f"  <xsl:when test={_attribute(test)}>", *_in(inside, 2), "  </xsl:when>"]
        return [*lines, "  <xsl:otherwise>", *_in(plain, 2), "  </xsl:otherwise>", "</xsl:choose>"]

    def became(self, became: str, one: Member, rule: Rule, kind: str) -> Lines:
        """What a blank value becomes."""
        if became == "error":
            return [f'<xsl:message terminate="yes" select={_attribute(quoted(f"{rule.target} is {kind}"))}/>']
        if became == "leave out":
            return []
        return self.constant(None if became == "null" else "", one, rule)

    def constant(self, value: Any, one: Member, rule: Rule) -> Lines:
        """A constant, as the target writes it."""
        if isinstance(value, list):
            return [line for each in value for line in self.constant(each, one, rule)]
        if isinstance(value, dict):
            self.refuse(rule, "a constant with parts is not translated")
            return self.stub(rule, "")
        if value is None:
            return self.nil(one)
        text = value_as_text(value, rule.target)
        return self.as_node(one, quoted(text))

    def nil(self, one: Member) -> Lines:
        """Null: an element that is nil; an attribute is left out."""
        if one.name.startswith("@"):
            return []
        if one.name == "#text":
            return ['<xsl:attribute name="xsi:nil" select="\'true\'"/>']
        return [f'<{self.name_of(one.field, one.name)} xsi:nil="true"/>']

    def written(self, made: X, one: Member) -> Lines:
        """A value as elements, an attribute or text."""
        single = one.name.startswith(("@", "#"))
        if made.nodes:
            lines = [f"<xsl:for-each select={_attribute(made.nodes)}>", "  <xsl:choose>", f"    <xsl:when test={_attribute(NIL)}>", *_in(self.nil(one), 3),
                     "    </xsl:when>", "    <xsl:otherwise>", *_in(self.as_node(one, self.as_text(_on_node(made))), 3), "    </xsl:otherwise>",
                     "  </xsl:choose>", "</xsl:for-each>"]  # fmt: skip
            if single and made.card == MANY:
                raise CannotSayError("several values go into one attribute")
            return lines
        if made.card == ONE:
            return self.as_node(one, self.as_text(made))
        if single and made.card == MANY:
            made = X(f"zero-or-one({made.code})", made.kind, OPTIONAL)
        inside = self.as_node(one, self.as_text(X(".", made.kind)))
        return [f"<xsl:for-each select={_attribute(made.code)}>", *_in(inside), "</xsl:for-each>"]

    def as_text(self, made: X) -> str:
        """A single value as the text that XML holds."""
        if made.kind == NUMBER:
            return f"{self.xpath.need('written')}({made.code})"
        return made.code if made.kind == STRING else f"string({made.code})"

    def as_node(self, one: Member, code: str) -> Lines:
        """A text as an attribute, the text of an element, or an element."""
        if one.name == "#text":
            return [f"<xsl:value-of select={_attribute(code)}/>"]
        found = one.field
        if found is not None and found.shape.format in ("qname", "list"):
            raise CannotSayError("the target is a qualified name or a list")
        if found is not None and found.shape.type == "object":
            raise CannotSayError("text goes into an element with parts")
        name = self.name_of(found, one.name)
        if one.name.startswith("@"):
            return [f'<xsl:attribute name="{name}" select={_attribute(code)}/>']
        return [f"<{name}><xsl:value-of select={_attribute(code)}/></{name}>"]

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
        lines = ['<?xml version="1.0" encoding="UTF-8"?>', *_comment(said_lines(facts, found, done))]
        read = "".join(f" {prefix}" for uri, prefix in self.prefixes.made.items() if uri not in self.prefixes.written)
        declared = "".join(f"\n    xmlns:{prefix}={_attribute(uri)}" for uri, prefix in self.prefixes.made.items())
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
            *_in(body, 2),
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
        only = shape.members[0]
        if isinstance(only.shape, Object):
            only = evolve(only, shape=evolve(only.shape, always=True))
        return self.member(only, context)

    def table(self, number: int, name: str) -> Lines:
        """A code table as a map."""
        lookup = self.program.bench.lookups[name]
        rows = rows_by_key(lookup)
        held = [f"        {quoted(key)}: {quoted(str(value))}" for key, value in rows.items()]
        other = f", 'other': {quoted(str(lookup.default))}" if lookup.not_found == "default" else ""
        text = (
            f"map {{ 'name': {quoted(name)}, 'not-found': {quoted(lookup.not_found)}{other}, 'rows': map {{\n"
            + ",\n".join(held)
            + " } }"
        )
        return ["", f'  <xsl:variable name="lookup-{number}" as="map(xs:string, item()*)" select={_attribute(text)}/>']


class _Document:
    """The document as what is above its root element."""

    name = ""

    def __init__(self, root: Field) -> None:
        self.shape = root.shape
        self.root = root

    def children(self) -> tuple[Field, ...]:
        return (self.root,)


def _on_node(made: X) -> X:
    """A value read from an element, as it is read on that element itself."""
    inside = made.code.removeprefix(made.nodes).removeprefix("/")
    return X(inside or "string(.)", made.kind)


def _blank_test(made: X, kind: str) -> str:
    nil = f"exists({made.nodes}[{NIL}])" if made.nodes else ""
    if kind == "missing":
        return f"empty({made.nodes or made.code})" if made.card != ONE else ""
    if kind == "null":
        return nil
    plain = f"{made.code} = ''" if made.kind == STRING else ""
    return f"not({nil}) and {plain}" if nil and plain else plain


def _used(lines: Lines) -> Lines:
    """Lines without the variables that nothing reads."""
    rest = "\n".join(lines)
    return [
        one for one in lines
        if not one.startswith('<xsl:variable name="') or not one.endswith("/>") or f"${one.split(chr(34))[1]}" in rest.replace(one, "", 1)
    ]  # fmt: skip


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
    return f"{head} select={_attribute(code)}/>"


def _comment(lines: Sequence[str]) -> Lines:
    kept = [visible(one).replace("--", "- -").rstrip("-") for line in lines for one in line.splitlines() or [""]]
    if len(kept) == 1:
        return [f"<!-- {kept[0]} -->"]
    return ["<!--", *(f"  {one}".rstrip() for one in kept), "-->"]


def _in(lines: Sequence[str], by: int = 1) -> Lines:
    return ["  " * by + one for one in lines]


def _attribute(text: str) -> str:
    return (
        quoteattr(text, {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
        if "\n    " not in text
        else '"' + escape(text, {'"': "&quot;"}) + '"'
    )
