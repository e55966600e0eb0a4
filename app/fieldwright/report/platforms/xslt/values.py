"""Values of rules as elements, attributes and text of a stylesheet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Rule
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.program import Fill, Member, Value
from fieldwright.report.platforms.xslt.expressions import NIL, Context, quoted
from fieldwright.report.platforms.xslt.lines import Lines, attribute, comment, further_in
from fieldwright.report.platforms.xslt.types import ELEMENT, MANY, NUMBER, ONE, OPTIONAL, STRING, X
from fieldwright.schema.xml_writing import value_as_text

if TYPE_CHECKING:
    from fieldwright.report.platforms.xslt.stylesheet import StylesheetWriter

_DEEPEST = 12
"""How deep an element is copied with its parts."""


@define(eq=False)
class ValueWriter:
    """Writes the values of a stylesheet."""

    sheet: "StylesheetWriter"

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
                    *further_in(made),
                    "</xsl:otherwise></xsl:choose>",
                ]
            held = self.sheet.variable()
            lines += [f'<xsl:variable name="{held}" as="node()*">', *further_in(made), "</xsl:variable>"]
        return [*lines, f'<xsl:sequence select="${held}"/>']

    def fill(self, fill: Fill, one: Member, context: Context) -> Lines:
        """One rule's value."""
        rule = fill.rule
        if rule.kind == "constant":
            return self.sheet.under(rule, self.constant(rule.constant, one, rule), context)
        made = self.sheet.asked(rule, "value", rule.value, context)
        if made is None:
            return self.sheet.stub(rule, rule.value)
        try:
            lines = self.finished(fill, made, one)
        except CannotSayError as error:
            self.sheet.refuse(rule, f"its value is not translated: {error.reason}")
            return self.sheet.stub(rule, rule.value)
        about = [f"{rule.target}: {self.sheet.words.get(rule.target, '')}", f"JSONata: {rule.value}"]
        return self.sheet.under(rule, [*comment(about), *lines], context)

    def finished(self, fill: Fill, made: X, one: Member) -> Lines:
        """A value with its default and what blanks become."""
        if made.kind == ELEMENT:
            if fill.default_for or fill.blanks:
                raise CannotSayError("an element with parts has a default, or says what blanks become")
            return self.copied(made, one, 0)
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
            lines += [f"  <xsl:when test={attribute(test)}>", *further_in(inside, 2), "  </xsl:when>"]
        return [*lines, "  <xsl:otherwise>", *further_in(plain, 2), "  </xsl:otherwise>", "</xsl:choose>"]

    def copied(self, made: X, one: Member, depth: int) -> Lines:
        """An element with its parts, each as the part of the same name in the target."""
        source, target = made.field, one.field
        if source is None or target is None or target.shape.type != "object" or made.nodes or depth > _DEEPEST:
            raise CannotSayError(
                "an element with parts is the value, and the target's is none, may be nil or has no end"
            )
        if not target.shape.repeats and made.card == MANY:
            raise CannotSayError("several elements with parts are the value of one")
        name = self.sheet.name_of(target, one.name)
        self.sheet.check_order(target, 2)
        given = {each.name: each for each in source.children()}
        known = {each.name: each for each in target.children()}
        if any(
            each.shape.alternative or each.name in ("*", "@*", "@xsi:type")
            for each in (*given.values(), *known.values())
        ):
            raise CannotSayError("an element with choices or parts of any name is the value")
        if not given.keys() <= known.keys():
            raise CannotSayError(
                f"the target has no {next(each for each in given if each not in known)} below {one.name}"
            )
        item = X(".", ELEMENT, ONE, "", source)
        lines: Lines = []
        for part in sorted(known, key=lambda each: not each.startswith("@")):
            if part not in given:
                continue
            inner = self.sheet.xpath.part(given[part], item)
            member = Member(part, Value(()), field=known[part])
            if known[part].shape.repeats != given[part].shape.repeats and given[part].shape.repeats:
                raise CannotSayError(f"{part} repeats in the source only")
            lines += self.copied(inner, member, depth + 1) if inner.kind == ELEMENT else self.written(inner, member)
        return [
            f"<xsl:for-each select={attribute(made.code)}>",
            f"  <{name}>",
            *further_in(lines, 2),
            f"  </{name}>",
            "</xsl:for-each>",
        ]

    def became(self, became: str, one: Member, rule: Rule, kind: str) -> Lines:
        """What a blank value becomes."""
        if became == "error":
            return [f'<xsl:message terminate="yes" select={attribute(quoted(f"{rule.target} is {kind}"))}/>']
        if became == "leave out":
            return []
        return self.constant(None if became == "null" else "", one, rule)

    def constant(self, value: Any, one: Member, rule: Rule) -> Lines:
        """A constant, as the target writes it."""
        if isinstance(value, list):
            return [line for each in value for line in self.constant(each, one, rule)]
        if isinstance(value, dict):
            self.sheet.refuse(rule, "a constant with parts is not translated")
            return self.sheet.stub(rule, "")
        if value is None:
            return self.nil(one)
        try:
            return self.as_node(one, quoted(value_as_text(value, rule.target)))
        except (CannotSayError, FieldwrightError) as error:
            self.sheet.refuse(rule, error.reason if isinstance(error, CannotSayError) else error.problem)
            return self.sheet.stub(rule, "")

    def nil(self, one: Member) -> Lines:
        """Null: an element that is nil; an attribute is left out."""
        if one.name.startswith("@"):
            return []
        if one.name == "#text":
            return ['<xsl:attribute name="xsi:nil" select="\'true\'"/>']
        return [f'<{self.sheet.name_of(one.field, one.name)} xsi:nil="true"/>']

    def written(self, made: X, one: Member) -> Lines:
        """A value as elements, an attribute or text."""
        single = one.name.startswith(("@", "#"))
        if made.nodes:
            lines = [f"<xsl:for-each select={attribute(made.nodes)}>", "  <xsl:choose>", f"    <xsl:when test={attribute(NIL)}>", *further_in(self.nil(one), 3),
                     "    </xsl:when>", "    <xsl:otherwise>", *further_in(self.as_node(one, self.as_text(_on_node(made))), 3), "    </xsl:otherwise>",
                     "  </xsl:choose>", "</xsl:for-each>"]  # fmt: skip
            if single and made.card == MANY:
                raise CannotSayError("several values go into one attribute")
            return lines
        if made.card == ONE:
            return self.as_node(one, self.as_text(made))
        if single and made.card == MANY:
            made = X(f"zero-or-one({made.code})", made.kind, OPTIONAL)
        inside = self.as_node(one, self.as_text(X(".", made.kind)))
        return [f"<xsl:for-each select={attribute(made.code)}>", *further_in(inside), "</xsl:for-each>"]

    def as_text(self, made: X) -> str:
        """A single value as the text that XML holds."""
        if made.kind == NUMBER:
            return f"{self.sheet.xpath.need('written')}({made.code})"
        return made.code if made.kind == STRING else f"string({made.code})"

    def as_node(self, one: Member, code: str) -> Lines:
        """A text as an attribute, the text of an element, or an element."""
        if one.name == "#text":
            return [f"<xsl:value-of select={attribute(code)}/>"]
        found = one.field
        if found is not None and found.shape.format in ("qname", "list"):
            raise CannotSayError("the target is a qualified name or a list")
        if found is not None and found.shape.type == "object":
            raise CannotSayError("text goes into an element with parts")
        name = self.sheet.name_of(found, one.name)
        if one.name.startswith("@"):
            return [f'<xsl:attribute name="{name}" select={attribute(code)}/>']
        return [f"<{name}><xsl:value-of select={attribute(code)}/></{name}>"]


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
