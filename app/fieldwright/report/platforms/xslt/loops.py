"""Blocks as loops of a stylesheet: kept, sorted, grouped and joined."""

from typing import TYPE_CHECKING, Any

from attrs import define, evolve

from fieldwright.expression.syntax import parse
from fieldwright.mapping.loops import parts_of, terms_of
from fieldwright.mapping.model import Rule
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.program import Loop, Member, Object, Shape, Value
from fieldwright.report.platforms.xslt.expressions import Context
from fieldwright.report.platforms.xslt.lines import Lines, attribute, comment, further_in
from fieldwright.report.platforms.xslt.types import BOOLEAN, ELEMENT, MANY, NUMBER, ONE, OPTIONAL, STRING, X

if TYPE_CHECKING:
    from fieldwright.report.platforms.xslt.stylesheet import StylesheetWriter

_CODEPOINT = "http://www.w3.org/2005/xpath-functions/collation/codepoint"


@define(eq=False)
class LoopWriter:
    """Writes the loops of a stylesheet."""

    sheet: "StylesheetWriter"

    def loop(self, shape: Loop, one: Member, context: Context) -> Lines:
        """What is written for each item of a block."""
        rule = shape.rule
        if shape.lists:
            self.sheet.refuse_all(shape, "lists in lists are not translated")
            return self.sheet.stub(rule, rule.each)
        each = self.sheet.asked(rule, "items", rule.each, context)
        if each is None:
            self.sheet.refuse_all(shape, "its block is not translated")
            return self.sheet.stub(rule, rule.each)
        try:
            lines = self.items(shape, each, one, context)
        except CannotSayError as error:
            self.sheet.refuse(rule, error.reason)
            self.sheet.refuse_all(shape, "its block is not translated")
            return self.sheet.stub(rule, rule.each)
        return self.sheet.under(
            rule,
            [*comment([f"{rule.target}: {self.sheet.words.get(rule.target, '')}", f"JSONata: {rule.each}"]), *lines],
            context,
        )

    def items(self, shape: Loop, each: X, one: Member, context: Context) -> Lines:
        """The loop over items that are known."""
        rule = shape.rule
        if rule.joins and (rule.group_by or rule.order_by):
            raise CannotSayError("joins with an order or groups are not translated")
        self.sheet.variables += 1
        number = self.sheet.variables
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
            return [
                *before,
                f"<xsl:for-each select={attribute(selected)}>",
                *further_in(_used(body)),
                "</xsl:for-each>",
            ]
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
        return [*before, f"<xsl:for-each-group select={attribute(selected)} group-by={attribute(by)}{composite} collation=\"{_CODEPOINT}\">",
                *further_in(_used(body)), "</xsl:for-each-group>"]  # fmt: skip

    def key(self, text: str, context: Context) -> str:
        """A part of a group's key: text, told from what is missing."""
        made = self.sheet.xpath.value(self.sheet.xpath.expression(text, context))
        if not made.single:
            raise CannotSayError("a group has several keys")
        code = made.code if made.kind == STRING else f"({made.code}) ! string(.)"
        return f"(let $k := {code} return if (exists($k)) then 'v' || $k else '')"

    def tested(self, text: str, context: Context) -> str:
        """A condition on an item."""

        return self.sheet.xpath.truth(parse(text), context)

    def sorted(self, rule: Rule, selected: str, context: Context) -> tuple[Lines, str]:
        """The items in an order, in a variable."""
        held = self.sheet.variable("sorted")
        lines = [f'<xsl:variable name="{held}" as="item()*">', f"  <xsl:perform-sort select={attribute(selected)}>"]
        for descending, text in terms_of(rule.order_by):
            made = self.sheet.xpath.value(self.sheet.xpath.expression(text, context))
            if not made.single or made.kind == BOOLEAN:
                raise CannotSayError("it is sorted by several values, or by true and false")
            lines.append(f"    <xsl:sort select={attribute(f'if (exists({made.code})) then 0 else 1')}/>")
            order = ' order="descending"' if descending else ""
            collation = f' collation="{_CODEPOINT}"' if made.kind == STRING else ""
            lines.append(f"    <xsl:sort select={attribute(made.code)}{order}{collation}/>")
        return [*lines, "  </xsl:perform-sort>", "</xsl:variable>"], f"${held}"

    def joined(self, shape: Loop, selected: str, inside: Context, one: Member, outer: Context, held: str) -> Lines:
        """The loop over items with what is joined to each."""
        rule = shape.rule
        before: Lines = []
        names = dict(inside.names)
        opened: Lines = []
        closed: Lines = []
        for join in rule.joins:
            number = self.sheet.variables = self.sheet.variables + 1
            here = evolve(inside, names=names)
            source = self.sheet.xpath.expression(join.source, here if join.kind == "own" else outer)
            if source.nodes or (source.kind != ELEMENT and join.kind != "own"):
                raise CannotSayError("what is joined is no element, or may be nil")
            found = f"$source-{number}"
            if join.kind != "own":
                before.append(f'<xsl:variable name="source-{number}" select={attribute(source.code)}/>')
            if join.kind == "position":
                raise CannotSayError("joins by place are not translated")
            if join.kind == "own":
                met = source.code
            else:
                met = self.met(join, found, source, here, opened, number)
            if join.many == "first":
                met = f"({met})[1]"
            opened.append(f'<xsl:variable name="met-{number}" select={attribute(met)}/>')
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
            body = [f"<xsl:if test={attribute(self.tested(rule.where, context))}>", *further_in(body), "</xsl:if>"]
        return [
            *before,
            f"<xsl:for-each select={attribute(selected)}>",
            *further_in([f'<xsl:variable name="{held}" select="."/>', *opened, *further_in(body), *closed]),
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
            first = self.sheet.xpath.value(self.sheet.xpath.expression(a, here))
            second = self.sheet.xpath.value(self.sheet.xpath.expression(b, right))
            if not (first.single and second.single) or first.kind != second.kind:
                raise CannotSayError("a join has keys of different types, or several")
            opened.append(f'<xsl:variable name="key-{number}-{at}" select={attribute(first.code)}/>')
            tests.append(f"{second.code} = $key-{number}-{at}")
        return f"{found}[{' and '.join(tests)}]"

    def item(self, shape: Shape, one: Member, context: Context) -> Lines:
        """What is written for one item."""
        if isinstance(shape, Object):
            return self.sheet.object(evolve(shape, always=True), one, context)
        if isinstance(shape, Value):
            return self.sheet.writing.values(shape.fills, one, context)
        raise CannotSayError("lists in lists are not translated")


def _used(lines: Lines) -> Lines:
    """Lines without the variables that nothing reads."""
    rest = "\n".join(lines)
    return [
        one for one in lines
        if not one.startswith('<xsl:variable name="') or not one.endswith("/>") or f"${one.split(chr(34))[1]}" in rest.replace(one, "", 1)
    ]  # fmt: skip
